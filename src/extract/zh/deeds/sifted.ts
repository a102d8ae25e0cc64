// Chinese investments that are none: into whoever only holds what is bought (收购甲所持乙), by or into words that are no name, and where
// 投资 is the end of a name (甲投资将所持股份质押). Wraps the rule of investments.
import type { Draft, Ref, Rule, Scene } from '../../frame.ts';
import { isCompany } from '../../frame.ts';

const TAKES = /^(?:收购|并购|购买|受让|购入|买下|拿下|接手)/u;
/** 收购甲(集团)、乙分别所持丙: whoever holds stands behind the verb, and what is bought behind him. */
const HOLDS =
  /^(?:集团|公司|股份)?(?:\([^()]{1,30}\))?(?:集团)?(?:[、与和及][^,;。、]{2,16}){0,3}?(?:目前|分别|合计|共同)*(?:所持有?的?|持有的|手[中里上]的?|名下的?|旗下的?)[^,;。]{2}/u;

const holder = ({ text }: Scene, { trigger, object }: Draft): boolean =>
  object !== null &&
  object.span.start >= trigger.end &&
  object.span.start - trigger.end <= 2 &&
  TAKES.test(text.slice(trigger.start, trigger.end)) &&
  HOLDS.test(text.slice(object.span.end, object.span.end + 80));

const NO_TAKER = /^(?:本次|此次|将继续|继续|拟通过|通过|总交易|净流|主力资金|营运资本|[一二三四]季度)|净流$/u;
const NO_THING = /^(?:成为|共有|估计|合计|成后|持有的.{0,6}|所持.{0,6})$|(?:持平|协议|漩涡|比例)$/u;
const worded = ({ text }: Scene, ref: Ref | null, words: RegExp): boolean =>
  ref !== null &&
  (ref.row === null || ref.row.kind === 'unknown') &&
  words.test(ref.text ?? text.slice(ref.span.start, ref.span.end));

/** 甲投资近期将…, 甲投资、乙控股: 投资 belongs to the name before it. */
const GOES_ON = /^(?:近期|将|拟|已|持有|所持|通过|、|及其|控股|质押|减持|集团|有限|管理)/u;
const named = ({ text, sentence }: Scene, { trigger }: Draft): boolean =>
  text.slice(trigger.start, trigger.end) === '投资' &&
  (/^(?:协议|挂牌)转让/u.test(text.slice(trigger.end, trigger.end + 4)) ||
    (GOES_ON.test(text.slice(trigger.end, trigger.end + 2)) &&
      sentence.items.some((i) => isCompany(i) && i.end === trigger.start)));

/** 期内公司斥资2亿元回购股份: shares of its own, unless a name stands between. */
const BUYS_BACK =
  /^[^,;。]{0,8}(?:回购|购回|买回)(?:了|其|公司|自家|自身|自己|本公司|集团|部分|流通|约|共|合计|的|[\d.,]+[万亿]?)*(?:股份|股票|股|普通股|ADS|[AH]股)/u;
const backBought = ({ text }: Scene, { money, clause }: Draft): boolean =>
  money !== null && BUYS_BACK.test(text.slice(money.end, clause.end));

const isNone = (scene: Scene, d: Draft): boolean =>
  d.kind === 'investment' &&
  (backBought(scene, d) ||
    holder(scene, d) ||
    worded(scene, d.subject, NO_TAKER) ||
    worded(scene, d.object, NO_THING) ||
    named(scene, d));

/** The rule without what is none. */
export const sifted = (rule: Rule): Rule => ({
  ...rule,
  find: (scene) => rule.find(scene).filter((d) => !isNone(scene, d)),
});
