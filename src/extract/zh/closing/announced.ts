// What a Chinese text only announces is not done yet: X宣布斥资…收购Y, 公告拟配售…所得款项净额, 交易完成后合计持有, 上市时的市值. Takes a draft
// whose status no word beside it tells, says whether it is still to come.
import type { Draft, Scene } from '../../frame.ts';
import { type Clause, isWord } from '../../item.ts';

const ANNOUNCES = /(?:宣布|宣告|公布|公告|决定|董事会(?:通过|批准))(?:称|指|了)?/u;
/** Deals that take effect later than they are announced; who joins a round that is announced has joined it. */
const TAKES =
  /^(?:[全现要公]?[额资金约开]?(?:收购|并购)|买入|买下|购入|购买|卖|售|出售|转让|出让|剥离|投资|增资|注资|入股|认购|认缴|斥资|出资|投入|追加|耗资|私有化|吞下|拿下|接手)/u;
/** What was done before it was told, or is over: 公告收购期满, 处分, 已, 获得, 减持了. */
const DONE =
  /已|完成|期[间]?(?:届)?满|交割|处分|减持|增持|套现|获得?|入袋|入账|到账|成功|过户|落定|生效|成为|此前|曾|累计|至今|历史|当时|得手|中标|签(?!署协议|订协议)|(?:购|买|售|卖|投|购)了|的(?:股东|投资者)/u;

/** How many clauses before the deal its announcement may stand. */
const BACK = 2;

/** The words from an announcement to the end of the deal's clause; null where none is announced. */
function announced({ text, sentence }: Scene, d: Draft): string | null {
  for (let index = d.clause.index; index >= Math.max(0, d.clause.index - BACK); index--) {
    const clause = sentence.clauses[index] as Clause;
    const until = clause === d.clause ? d.trigger.start : clause.end;
    const m = ANNOUNCES.exec(text.slice(clause.start, until));
    if (m) return text.slice(clause.start + m.index + m[0].length, d.clause.end);
    if (/[;。:]/u.test(text[clause.start - 1] ?? '')) return null;
  }
  return null;
}

/** 宣布以6亿元收购X,5月完成交割: closed by now. */
const CLOSED = /完成|交割|办妥|过户|落定|生效/u;
const YET =
  /(?:预计|预期|将|拟|有望|计划|争取|料|须|需|最迟|最快|若|待|可望|尚|未)[^,;。]{0,16}(?:完成|交割|办妥|过户|落定|生效)/u;

const WHOLE: ReadonlySet<string> = new Set(['investment', 'divestment']);

/** X宣布以10亿元收购Y: struck, and not yet done. */
export function onlyAnnounced(scene: Scene, d: Draft): boolean {
  if (!WHOLE.has(d.kind) || d.round !== null || d.lead !== null) return false;
  if (!TAKES.test(scene.text.slice(d.trigger.start, d.trigger.end))) return false;
  const words = announced(scene, d);
  const rest = scene.text.slice(d.clause.end, scene.sentence.end);
  const closed = CLOSED.test(rest) && !YET.test(rest);
  return words !== null && !closed && !DONE.test(words) && !d.clause.items.some((i) => isWord(i, 'done'));
}

/** 上市时的市值至少为420亿元, 发行后总市值: what it is to be worth. */
const ON_LISTING =
  /(?:上市|发行|挂牌|交易完成)(?:时|后)(?:的|,)?[^,;。]{0,6}(?:市值|估值)[^,;。]{0,4}(?:至少|最少|预计|料|将|可达|不低于|有望)/u;

/** 可按同样条款再追加200亿元: a right that is not used. */
const RIGHT = /(?:可|有权|可以|还可|亦可)(?:按|以|选择|依|再|额外|追加)[^,;。]{0,14}$/u;

const AFTER =
  /^\s*(?:此次|本次|该|上述)?(?:交易|增资|收购|发行|认购|转让|注资|合并|重组|交割|融资)?(?:全部|顺利)?完成[之以]?后$/u;
const WILL = /将|拟|料|预计/u;

/** 增资完成后,甲持股将由…降至…,三家合计持有11.7%: what goes on with what will be when the deal is done. */
function whenDone({ text, sentence }: Scene, d: Draft): boolean {
  const first = sentence.clauses[0];
  if (d.kind !== 'stake' || !first || first === d.clause || !AFTER.test(text.slice(first.start, first.end)))
    return false;
  const before = text.slice(first.end, d.clause.start);
  return WILL.test(before) && !/[;。]|已/u.test(before);
}

/** 拟配售…新股,每股98.8港元,所得款项净额约30亿港元: what the plan of an issue brings in. */
const PROCEEDS = /(?:所得|募集|集资)(?:款项|资金|款)?(?:净额|总额|净筹)/u;
function proceeds({ text, sentence }: Scene, d: Draft): boolean {
  if (d.kind !== 'funding_round' || !PROCEEDS.test(text.slice(d.clause.start, d.clause.end))) return false;
  const before = sentence.clauses.filter((c) => c.index < d.clause.index);
  if ([...before, d.clause].some((c) => c.items.some((i) => isWord(i, 'done')))) return false;
  return before.some((c) => c.items.some((i) => isWord(i, 'planned')));
}

/** Is what nothing beside it calls a plan still to come? */
export function toCome(scene: Scene, d: Draft): boolean {
  const figure = d.money ?? d.percent;
  if (onlyAnnounced(scene, d) || whenDone(scene, d) || proceeds(scene, d)) return true;
  if (!figure) return false;
  const lead = scene.text.slice(d.clause.start, figure.start);
  if (d.kind === 'valuation') return ON_LISTING.test(lead);
  return d.kind === 'investment' && RIGHT.test(lead.replace(/[\d.]+$/u, ''));
}
