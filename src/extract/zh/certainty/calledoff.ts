// Deals that a Chinese text tells as given up by who wanted them: 放弃以3亿美元收购X, 不再投资X,原计划投资2亿美元, 原定2020年收购X,后终止.
// Takes a draft, says whether it came to nothing. What others forbid, what is only not given up, and an agreement that was struck
// on a day of its own (5月同意收购,7月告吹) stay what they are.
import { DEAL_KINDS } from '../../../model/claim/kinds.ts';
import type { Draft, Scene } from '../../frame.ts';
import { isFigure, isWord, type TimeItem } from '../../item.ts';

const THING = '(?:交易|收购|并购|合并|计划|方案|协议|谈判|投资|入股|合作|出售|增资|认购|洽谈|磋商|事项|此事|一事)';
const ENDS =
  '(?:终止|取消|告吹|作罢|搁置|叫停|撤回|放弃|流产|泡汤|落空|未果|夭折|告终|破裂|中止|没有下文|无疾而终|不了了之|没(?:有|能)?(?:谈成|成事|成行|成功|实现|落实|达成)|未(?:能|有|获)?(?:谈成|成事|成行|成功|实现|落实|达成))';
const WHEN =
  '(?:于|在)?(?:[\\d一二三四五六七八九十]{1,4}年)?(?:[\\d一二三四五六七八九十]{1,2}月)?(?:年?初|年?中|年?底|年?末|年内|去年|今年|翌年|次年|同年|当年|上月|本月)?';
const ADVERB =
  '(?:最终|最后|后来|其后|随后|之后|事后|后|后又|终|又|也|已经?|却|还是|均|双双|宣布|宣告|决定|正式|被迫|遭|被|未|以失败)';
/** A clause that says nothing but that the deal before it ended: 后于2024年初终止, 但该交易后来取消. */
const OFF = new RegExp(
  `^\\s*(?:但|不过|然而|可惜|惟|而|只是|可|惜)?${ADVERB}?,?${WHEN}(?:双方|两家公司|有关|相关|该项?|这项|这笔|上述|此项?)?${THING}?${THING}?(?:因[^,;。]{1,12}而)?${ADVERB}{0,3}${WHEN}${ADVERB}{0,2}${ENDS}(?:了?(?:该|这笔|这项|此项?|上述|有关|相关)?(?:项)?${THING}?${THING}?)?(?:了|收场)?\\s*[。!]?$`,
  'u',
);
const MEANT = /原定|原本?(?:计划|打算|拟|想|准备|要)|原拟|曾|拟|计划|打算|准备|有意|洽购|欲|商谈|洽谈/u;
const STRUCK = /同意|签约|签署|签订|敲定|达成|成交|完成/u;

const NOT_SO =
  /(?:不|没有?|未|无意|拒绝|否认|绝不|不会|勿|若|如果|可能|或|会否|是否|监管[^,]{0,8}|法院[^,]{0,6}|委员会[^,]{0,6}|政府[^,]{0,6})$/u;
const VERBS = /放弃|终止|取消|搁置|叫停|中止|撤回|(?:决定|宣布|表示|已|将)不再/gu;

/** Does who acts in the clause give up, of his own will, what stands behind? */
function givesUp(clause: string, until: number): boolean {
  for (const m of clause.slice(0, until).matchAll(VERBS)) {
    const before = clause.slice(0, m.index);
    if (!NOT_SO.test(before) && !/[被遭由][^,;。]{0,10}$/u.test(before)) return true;
  }
  return false;
}

const whole = ({ kind, subject, object }: Draft): boolean => Boolean(subject && (object || kind === 'funding_round'));

/** 原定2020年收购X,后于2024年终止. */
function ended({ text, sentence }: Scene, d: Draft): boolean {
  if (!MEANT.test(text.slice(d.clause.start, Math.max(d.trigger.start, (d.money ?? d.trigger).start)))) return false;
  if (STRUCK.test(text.slice(sentence.start, d.clause.end))) return false;
  for (const next of sentence.clauses.slice(d.clause.index + 1, d.clause.index + 4)) {
    if (OFF.test(text.slice(next.start, next.end))) {
      const time = next.items.find((i): i is TimeItem => i.type === 'time' && i.kind !== 'term' && i.iso !== null);
      if (time) d.when = time;
      return true;
    }
    if (next.items.some((i) => isFigure(i) || isWord(i, 'invest') || isWord(i, 'buy'))) return false;
  }
  return false;
}

const ONCE = /^\s*(?:原计划|原定|原拟|原打算|原本|此前计划|此前拟|先前计划|原先)/u;

/** 决定不再投资X,原计划投资2亿美元. */
function before({ text, sentence }: Scene, d: Draft): boolean {
  const last = sentence.clauses[d.clause.index - 1];
  if (!last || last.items.some(isFigure) || !ONCE.test(text.slice(d.clause.start, d.clause.end))) return false;
  const said = text.slice(last.start, last.end);
  return givesUp(said, said.length) && new RegExp(THING, 'u').test(said);
}

const ORDER = /^[^,;。]{0,14}(?:订单|采购|合同|合约|协议)/u;

/** 取消了向X采购20亿美元芯片的订单. */
function ordered({ text }: Scene, d: Draft): boolean {
  const last = Math.max(d.trigger.end, d.money?.full.end ?? 0);
  const first = Math.min(d.trigger.start, d.money?.full.start ?? d.trigger.start);
  if (d.kind !== 'purchase' || first < d.clause.start || last > d.clause.end) return false;
  return (
    givesUp(text.slice(d.clause.start, first), first - d.clause.start) && ORDER.test(text.slice(first, d.clause.end))
  );
}

export function calledOff(scene: Scene, d: Draft): boolean {
  return DEAL_KINDS.has(d.kind) && whole(d) && (ended(scene, d) || before(scene, d) || ordered(scene, d));
}

/** Deals whose verb a giving up governs. */
export function dropped({ text }: Scene, d: Draft): boolean {
  if (d.kind !== 'investment' || !whole(d)) return false;
  const clause = text.slice(d.clause.start, d.clause.end);
  return givesUp(clause, Math.max(0, Math.max(d.trigger.start, (d.money ?? d.trigger).start) - d.clause.start));
}
