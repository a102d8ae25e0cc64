// What a Chinese sentence tells only to say that it is not so: the verb right behind a negation, a question, a condition, a
// deal given up. Takes a draft, gives why it is no fact.
import { settleUnreal, type Unreal } from '../../certainty/unreal.ts';
import type { Draft, Rule, Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { charset, inSet } from '../../match/charset.ts';
import { behind } from './behind.ts';
import { calledOff, dropped } from './calledoff.ts';
import { heardOnly } from './denials.ts';
import { refused } from './refused.ts';

/** Verbs that let a negation through to what they govern: 没有完成融资, 无意以此收购. */
const THROUGH = ['done', 'planned', 'in-talks', 'negated'];
/** Verbs of which one stands for the deal. */
const ACTS =
  'invest raise round buy hold divest borrow supply win lease-out price-down price-up valuation metric denied say rise fall'.split(
    ' ',
  );
const LASTS = charset('没有未不非再意会算虑法能曾是划');
const NOT =
  /(?:没有?|没能|未曾?|未能|(?<!而)并?不(?:再|是|会|打算|考虑)?|并非|无意|无法|绝非|无计划|暂无(?:意|计划)?)$/u;
/** A negation that only hedges, or is part of another word: 不超过, 未来, 未披露. */
const HEDGES =
  /^(?:超过?|低于|高于|少于|多于|足|及|满|必|来|到|同|断|仅|只|过|含|计|等|论|管|少|久|良|利|上市|经审|披露|透露|公布|公开|说明|具名|署名|偿还|分配|动用|使用|交付|确认|完结|兑付|列|回应|置评)/u;
const EITHER = /是否|能否|会否|有没有|是不是|可否/u;
const ASKS = /(?:吗|么)[?？]["”」』]?\s*$/u;
const COUNTS = /^(?:计|按|以|剔除|不|算|加|包括|扣除|撇除|换算|折|从|干|没有|无)/u;
const GIVEN_UP = /(?:放弃|取消|终止|搁置|叫停|撤回|中止|撤销|退掉|退订)(?![后前之权])([^,;。后]{0,24})$/u;
const OFF =
  /^[^,;。]{0,14}(?:告吹|泡汤|落空|流产|夭折|作罢|(?:已|被|遭到?|最终|宣布|宣告|正式)(?:取消|终止|搁置|叫停|撤回|放弃))/u;
/** What comes between a negation and its verb: 没有[向X][以N元][再], but no other clause and no 的. */
const APART = /[的但却,;:]|而是|反而|不过/u;

const deal = (d: Draft): boolean => d.kind !== 'metric' && d.kind !== 'price_change' && d.kind !== 'ratio';
const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent ?? d.multiple;
const acts = (i: Item): boolean => ACTS.some((c) => isWord(i, c));
const lets = (i: Item): boolean => THROUGH.some((c) => isWord(i, c));

/** The verb that a negation governs: the first behind it, where none lets it through to the next. */
function governed({ text }: Scene, clause: Clause, at: number): Item | null {
  let from = at;
  for (const i of clause.items) {
    if (i.start < at || i.type !== 'word' || !(acts(i) || lets(i))) continue;
    if (APART.test(text.slice(from, i.start))) return null;
    if (acts(i)) return i;
    from = i.end;
  }
  return null;
}

/** Where the negations of a clause end. */
function negations({ text }: Scene, clause: Clause): number[] {
  const found: number[] = [];
  for (let at = clause.start + 1; at <= clause.end; at++) {
    if (!inSet(LASTS, text, at - 1) || clause.items.some((i) => i.type === 'name' && i.start < at && at <= i.end))
      continue;
    if (NOT.test(text.slice(Math.max(clause.start, at - 5), at)) && !HEDGES.test(text.slice(at, at + 4)))
      found.push(at);
  }
  return found;
}

/** Is the figure of a company that a negation stands right before: 营收未达200亿元, 不是200亿元? */
const reached = ({ text }: Scene, f: FigureItem, at: number): boolean =>
  at <= f.full.start && /^(?:能|会|有)?(?:达到?|到|实现|升至|是|为)?$/u.test(text.slice(at, f.full.start));

function negated(scene: Scene, d: Draft): boolean {
  const { text } = scene;
  const figure = figureOf(d);
  const clauses = scene.sentence.clauses.filter(
    (c) => c === d.clause || (figure !== null && c.start <= figure.start && figure.start < c.end),
  );
  return clauses.some((clause) =>
    negations(scene, clause).some((at) => {
      if (!deal(d) && figure && reached(scene, figure, at)) return true;
      if (d.kind === 'metric') return false;
      const verb = governed(scene, clause, at);
      if (!verb) return false;
      if (verb.start <= d.trigger.start && d.trigger.start < verb.end) return true;
      // 没有以此投资20亿元: what hangs on the verb's own figure.
      const next = clause.items.find((i) => isFigure(i) && i.start >= verb.end);
      if (next !== figure || !figure || APART.test(text.slice(verb.end, figure.full.start))) return false;
      return !clause.items.some((i) => acts(i) && i.start >= verb.end && i.end <= figure.start);
    }),
  );
}

/** 放弃对X的5亿元投资, 20亿元融资计划告吹. */
function givenUp(scene: Scene, d: Draft): boolean {
  const { text } = scene;
  if (priceGivenUp(scene, d)) return true;
  const figure = figureOf(d);
  const first = Math.min(d.trigger.start, figure?.full.start ?? d.trigger.start);
  const last = Math.max(d.trigger.end, figure?.full.end ?? 0);
  const m = first >= d.clause.start ? GIVEN_UP.exec(text.slice(d.clause.start, first)) : null;
  const gap = m ? first - (m[1] as string).length : 0;
  if (
    m &&
    !d.clause.items.some((i) => (acts(i) || (figure !== null && isFigure(i))) && i.start >= gap && i.end <= first)
  )
    return true;
  return last <= d.clause.end && OFF.test(text.slice(last, d.clause.end));
}

/** 终止收购X,原交易作价12亿元: the price of what the clause before gives up. */
function priceGivenUp({ text, sentence }: Scene, d: Draft): boolean {
  const before = sentence.clauses[d.clause.index - 1];
  return (
    before !== undefined &&
    deal(d) &&
    PRICED.test(text.slice(d.clause.start, d.clause.end)) &&
    ENDED.test(text.slice(before.start, before.end)) &&
    !before.items.some(isFigure)
  );
}
const PRICED = /^\s*(?:原|本次|该|交易|作价|对价|总价|金额|涉及)[^,;。]{0,8}(?:作价|对价|总价|价格|金额|涉资)/u;
const ENDED = /(?:放弃|取消|终止|搁置|叫停|中止)(?:了|对)?(?:收购|并购|入股|投资|增资|出售|转让|认购|购买)/u;

/** 曾考虑涨价10%,最终放弃: thought of once, and no more. */
function thoughtOf({ text, sentence }: Scene, d: Draft): boolean {
  if (!/曾(?:经|一度)?(?:考虑|打算|计划|有意|想)/u.test(text.slice(d.clause.start, d.trigger.end))) return false;
  const next = sentence.clauses[d.clause.index + 1];
  return (
    next !== undefined &&
    /^(?:但|不过|而)?(?:最终|最后|后来|其后|随后)?(?:还是|又|也)?(?:放弃|作罢|搁置|取消|未果|没有)/u.test(
      text.slice(next.start, next.end),
    )
  );
}

const UNTRUE =
  /^[^,;。]{0,12}(?:的|之)(?:相关)?(?:消息|报道|传闻|传言|说法|信息|猜测)[^,;。]{0,6}(?:不实|不属实|不准确|有误|子虚乌有|并非|是假|是谣言|纯属|毫无根据|没有根据)/u;

/** X称融资20亿元的消息不实: said only to say that it is untrue. */
function untrue({ text }: Scene, d: Draft): boolean {
  const last = Math.max(d.trigger.end, figureOf(d)?.full.end ?? 0);
  return last < d.clause.end && UNTRUE.test(text.slice(last, d.clause.end));
}

const SUPPOSES =
  /^\s*(?:若|如果|假如|假设|倘若|要是|一旦|如)(?!不计|计入|按|以|剔除|扣除|果不|期|常|上|下|今)[^,;。]{2,40}$/u;
const THEN = /^[^,;。]{0,10}(?:将|就|会|便|有望|可能)/u;

/** 是否会融资, 如果融资. */
function open({ text, sentence }: Scene, d: Draft): boolean {
  const { clause } = d;
  const at = Math.max(d.trigger.start, figureOf(d)?.start ?? 0);
  if (at < clause.start || at >= clause.end) return false;
  if (EITHER.test(text.slice(clause.start, at))) return true;
  // 若收购完成,交易金额将达…: what would follow.
  const first = sentence.clauses[0];
  if (first && first !== clause && clause.index === 1 && SUPPOSES.test(text.slice(first.start, first.end)))
    if (THEN.test(text.slice(clause.start, at)) && d.kind !== 'metric') return true;
  return clause.items.some(
    (i) => i.end <= at && isWord(i, 'hypothetical') && !COUNTS.test(text.slice(i.end, i.end + 2)),
  );
}

/** 市传甲有意入股乙: only a rumour says that it wants to. */
const heard = ({ clause, trigger }: Draft): boolean =>
  clause.items.some((i) => isWord(i, 'rumoured') && i.end <= trigger.start);

/** 将不再持有任何股份: a stake that ends. */
const leftWithNone = ({ text }: Scene, d: Draft): boolean =>
  d.kind === 'stake' && text.slice(Math.max(0, d.trigger.start - 4), d.trigger.start).includes('不再');

/** 此前报道误写为4000万元: what is taken back there. */
const MISTOLD = /(?:误|错)(?:写|报|作|称|植|将|记|为|标|述|植为)[^,;。]{0,30}$/u;
const mistold = ({ text, sentence }: Scene, d: Draft): boolean => {
  const at = figureOf(d)?.start ?? d.trigger.start;
  return MISTOLD.test(text.slice(Math.max(sentence.start, at - 40), at));
};

/** 分析师认为甲应出售乙: what somebody thinks right. 答应, 相应 and 反应 are other words. */
const ADVISED =
  /(?:^|[^反相对供适响效顺回答呼接照])应(?:该|当)?(?:尽快|尽早|考虑|主动|立即|全部|进一步|继续|果断|分批)?(?:把|将)?(?:其|它)?$/u;
const advised = ({ text }: Scene, { clause, trigger }: Draft): boolean =>
  ADVISED.test(text.slice(Math.max(clause.start, trigger.start - 16), trigger.start));

const judge = (scene: Scene): ((d: Draft) => Unreal | null) => {
  const asked = ASKS.test(scene.text.slice(Math.max(scene.sentence.start, scene.sentence.end - 6), scene.sentence.end));
  return (d) => {
    if (deal(d) && advised(scene, d)) return 'open';
    if (calledOff(scene, d)) return 'failed';
    if (d.status === 'denied' || d.extent === 'exit' || leftWithNone(scene, d)) return null;
    const stands = refused(scene, d);
    if (stands === 'wanted') d.status = heard(d) ? 'rumoured' : 'planned';
    else if (stands === 'talked') d.status = heard(d) ? 'rumoured' : 'in_talks';
    else if (stands) return dropped(scene, d) ? 'failed' : stands;
    const act = deal(d) || d.kind === 'price_change';
    if (asked || mistold(scene, d) || open(scene, d) || (act && (givenUp(scene, d) || thoughtOf(scene, d))))
      return act && dropped(scene, d) ? 'failed' : 'open';
    if (deal(d) && untrue(scene, d)) return 'failed';
    if (negated(scene, d) || untrue(scene, d)) return 'not';
    const only = deal(d) && heardOnly(scene.text, scene.sentence, figureOf(d)?.start ?? d.trigger.start);
    d.status = only ? 'rumoured' : (behind(scene, d) ?? d.status);
    return null;
  };
};

/** 不是200亿元而是130亿元: what it was instead. */
function instead({ text, sentence }: Scene, d: Draft): FigureItem | null {
  const { money } = d;
  if (
    !money ||
    !/(?:不是|并非|而非|误写为?|误写成|误作|误为|误报为?|错写为?|写错为)$/u.test(
      text.slice(Math.max(sentence.start, money.full.start - 4), money.full.start),
    )
  )
    return null;
  const next = sentence.items.find((i): i is FigureItem => i.type === 'money' && i.start > money.start);
  return next && /^,?(?:而是|而为|是|应为)$/u.test(text.slice(money.full.end, next.full.start)) ? next : null;
}

/** Runs when the other rules are done. */
export const unreal: Rule = {
  name: 'zh/unreal',
  find(scene) {
    if (scene.drafts.length === 0) return [];
    for (const d of scene.drafts) {
      const other = instead(scene, d);
      if (other) Object.assign(d, { money: other, trigger: other });
    }
    settleUnreal(scene, judge(scene));
    return [];
  },
};
