// Holders that no table knows, by where they stand in a Chinese clause: before the word of holding (北向资金持有3%), as many phrases
// before 分别 as figures, families and managements, people who hold as one.
import type { Ref, Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isWord, type NameItem } from '../../item.ts';
import { unlisted } from '../naming/names.ts';
import { nameFrom, strangeness } from '../naming/runs.ts';
import { placed } from '../roles.ts';
import { runOf } from '../times/lists.ts';

/** 北向资金的持仓比例从2.1%提高到3.6%: money that holds. */
const MONEY =
  /^\s*((?:北向|南向|北上|南下|外资|境外|内地|险|社保|公募)[\u4e00-\u9fff]{0,3}(?:资金|机构|基金|资)?)的?(?:持仓|持股|合计持)/u;

const PHRASE =
  /(?:^|[,。;:])\s*([\u4e00-\u9fffA-Za-z]{2,12}?(?:家族|夫妇|父子|兄弟|管理层|员工|团队|基金会|一致行动人|持股平台|创始人|财团|政府|国资委|家|方(?![式面案向法针])|公众股东|其他股东))[^,;。]{0,10}$/u;

/** 甲、乙等一致行动人: holders who hold as one. */
const TOGETHER =
  /([\u4e00-\u9fff]{2,4}(?:[、和及与][\u4e00-\u9fff]{2,4}){1,8}等?[^,;。、]{0,6}(?:一致行动人|股东|夫妇|兄弟|家族))[^,;。]{0,10}$/u;

/** 北向资金持有3.28%: what opens a clause right before the word of holding. */
const HOLDER = /^\s*([\u4e00-\u9fffA-Za-z]{3,12}?)(?:则|也|还|合计|共|目前|共同|直接|间接)*$/u;
/** It has no verb in it, and no party stands before the word of holding. */
function plainHolder(scene: Scene, clause: Clause, hold: Item): Ref | null {
  const head = HOLDER.exec(scene.text.slice(clause.start, hold.start));
  if (
    !head?.[1] ||
    /[对向]/u.test(head[1]) ||
    NO_HOLDER.test(head[1]) ||
    placed(scene, clause).some((p) => p.item.end <= hold.start)
  )
    return null;
  const start = clause.start + head[0].indexOf(head[1]);
  const span = { start, end: start + head[1].length };
  const run = nameFrom(scene.text, span, scene.grammar.zh);
  return run?.end === span.end ? { span, row: null } : null;
}

const CROWD = /([\u4e00-\u9fff]{2,8}的(?:投资者|投资人|投资机构|投资方|财团|买家))$/u;
const ADVERB = /(?:则|也|还|再|又|亦|另|拟|将|已|曾|均|各|分别|共|合计|随后|此后|先后|最终)+$/u;
/** 其中甲认缴12亿元,长沙城发认缴5亿元; 合肥方面的投资者以70亿元换取…: who acts in a clause though no table knows it; `at` is where the verb or
 * what it costs begins. */
export function plainAgent(scene: Scene, clause: Clause, at: number): Ref | null {
  const time = clause.items.findLast((i) => i.type === 'time' && i.end <= at);
  let start = Math.max(clause.start, time?.end ?? 0);
  const text = scene.text.slice(start, at);
  const means = text.search(
    /(?:拟|将|已|曾)?(?:以|斥资|出资|耗资|投资了?|花费了?|花了|豪掷|作价|支付|动用)(?:约|近|逾|超|总价|现金|每股|不超过|不低于)*[\d.]/u,
  );
  const head = (means < 0 ? text : text.slice(0, means)).replace(ADVERB, '');
  const lead = /^\s*(?:其中|而|但|同时|此外|另外|随后|之后)?/u.exec(head)?.[0].length ?? 0;
  start += lead;
  const name = head.slice(lead);
  if (placed(scene, clause).some((p) => p.item.start < at && p.item.end > start)) return null;
  const span = { start, end: start + name.length };
  if (CROWD.exec(name)?.[1] === name) return { span, row: null };
  if (!/^[\u4e00-\u9fffA-Za-z]{3,12}$/u.test(name) || NO_HOLDER.test(name)) return null;
  const run = nameFrom(scene.text, span, scene.grammar.zh);
  return run?.end === span.end && run.start === start && strangeness(scene.text, span, scene.grammar.zh) > 0
    ? { span, row: null }
    : null;
}

const NO_HOLDER =
  /^(?:拟|或|其|该|公司|目前|截至|仍|交易|此|本|合计|累计|直接|间接|共同|分别|同时|但|而|并|且|将|已|最终|届时|随后|此外|另外|占|顺手|顺势|顺便|随手|转身|转手|索性|干脆|自掏|掏|砸|由|通过|以|按|据)|(?:后|前|时|中|将|已|仍|并|且|比例|完成|达|至|到|的|数量|情况)$/u;

/** A holder without a name: 余氏家族, 管理层与员工. */
export function phrase(scene: Scene, clause: Clause): Ref | null {
  const hold = clause.items.find(
    (i) => (isWord(i, 'hold') && !scene.text.startsWith('平台', i.end)) || i.type === 'percent',
  );
  const list = hold ? TOGETHER.exec(scene.text.slice(clause.start, hold.start)) : null;
  if (list?.[1]) {
    const start = clause.start + list.index + list[0].indexOf(list[1]);
    return { span: { start, end: start + list[1].length }, row: null };
  }
  const crowd = MONEY.exec(scene.text.slice(clause.start, clause.end));
  if (crowd?.[1]) {
    const start = clause.start + crowd[0].indexOf(crowd[1]);
    return { span: { start, end: start + crowd[1].length }, row: null };
  }
  const plain = hold && isWord(hold, 'hold') ? plainHolder(scene, clause, hold) : null;
  if (plain) return plain;
  const m = hold ? PHRASE.exec(scene.text.slice(Math.max(0, clause.start - 1), hold.start)) : null;
  if (!hold || !m?.[1] || /通过|直接|间接|^[拟将以由向]|^(?:加上|连同|算上)|并|现金|发行/u.test(m[1])) return null;
  const called = PLATFORM.test(m[1])
    ? calledSo(scene, hold.start, m[0].length - m[0].indexOf(m[1]) - m[1].length)
    : null;
  if (called) return called;
  const start = Math.max(0, clause.start - 1) + m.index + m[0].indexOf(m[1]);
  return kin(scene, clause, { start, text: m[1] });
}

/** 甲及其一致行动人: those who hold as one are known by the first of them. */
function kin(scene: Scene, clause: Clause, { start, text }: { start: number; text: string }): Ref {
  const span = { start, end: start + text.length };
  const first = WITH_KIN.exec(text)?.[1];
  const name = clause.items.find((i): i is NameItem => i.type === 'name' && i.start === start);
  if (!first || !name || name.end - name.start !== first.length) return { span, row: null };
  return { span, row: unlisted(scene.text.slice(start, span.end), 'unknown', first) };
}

const WITH_KIN = /^(.{2,10})(?:及|与|和)其/u;

const PLATFORM = /(?:持股平台|管理层|方|股东|财团)$/u;

/** 员工持股平台某某持股9%: the name that stands between what the holder is and the word of holding. */
function calledSo(scene: Scene, at: number, length: number): Ref | null {
  const run = nameFrom(scene.text, { start: at - length, end: at }, scene.grammar.zh);
  if (!run || strangeness(scene.text, run, scene.grammar.zh) < 2) return null;
  return HELD.test(scene.text.slice(run.end, at)) ? { span: run, row: null } : null;
}

const HELD = /^(?:目前|现|仍|则|也|还|合计|共|共同|直接|间接)*$/u;

/** 产业投资方|某某: what a holder is stands before its name. */
const WHAT =
  /^[\u4e00-\u9fff]{0,6}(?:投资方|投资人|投资者|股东|持股平台|创始人|实控人|实际控制人|卖方|买方|卖家|买家|转让方|受让方|出让方|交易对方)(?:为|是)?(?=[\u4e00-\u9fffA-Za-z]{2})/u;
/** 甲和乙|此前分别持股: when they do stands behind the last of them. */
const WHEN = /(?:此前|目前|当时|现时|届时|原先|原本|原|现|均|已|将|则|仍|合计|共|最终)+$/u;

export const isShared = (scene: Scene, clause: Clause): boolean =>
  /分别|各自|依次|各[持占]/u.test(scene.text.slice(clause.start, clause.end));

/** 甲、乙二期及丙分别持股a、b和c: as many phrases before 分别 as figures, though no table knows them. */
export function sharedOut(scene: Scene, clause: Clause, f: FigureItem): Ref | null {
  const run = runOf(clause, f, scene.text);
  const first = run[0];
  if (run.length < 2 || !first) return null;
  const lead = scene.text.slice(clause.start, first.full.start);
  const at = lead.search(/(?:则|也)?(?:分别|依次|各自|各(?=[持占认出]))/u);
  if (at < 0) return null;
  const parts = lead.slice(0, at).trim().split(JOINT);
  const own = partAt(parts, run.indexOf(f), run.length);
  if (own) return partyAt(clause, { start: clause.start + lead.indexOf(own), text: own });
  // 甲、乙和丙,目前对X的持股比例分别为…: the list stands in the clause before.
  const from = scene.sentence.clauses[clause.index - 1];
  const names = from ? scene.text.slice(from.start, from.end).replace(BEFORE_LIST, '').replace(AFTER_LIST, '') : '';
  const part = partAt(names.trim().split(JOINT), run.indexOf(f), run.length);
  const head = clause.start + at;
  if (!from || !part || placed(scene, clause).some((p) => p.mark === 'bare' && p.item.end <= head)) return null;
  return partyAt(from, { start: from.start + scene.text.slice(from.start, from.end).lastIndexOf(part), text: part });
}

/** The part of a list at a place, where the list has as many as it should. */
const partAt = (parts: readonly string[], place: number, count: number): string | null => {
  const part = parts[place]?.replace(/的?(?:持股比例|持股量|持股|股权|比例|股份)$/u, '').replace(WHEN, '');
  const fits = parts.length === count && parts.every((p) => p.length > 1 && p.length <= 20);
  return fits && part && !parts.some((p) => /目前(?!$)|截至|对|分别|\d[万亿]?元/u.test(p)) ? part : null;
};

function partyAt(clause: Clause, part: { start: number; text: string }): Ref {
  const what = WHAT.exec(part.text)?.[0].length ?? 0;
  const start = part.start + what;
  const span = { start, end: part.start + part.text.length };
  const name = clause.items.find((i): i is NameItem => i.type === 'name' && i.start === start && i.end === span.end);
  return { span, row: name?.row ?? null };
}

/** 股东为甲、乙等5名股东: what a list stands between. */
const BEFORE_LIST =
  /^.*:|^(?:本次|此次)?(?:交易对方|转让方|卖方|股东|出让方|认购方|投资方|增资方)(?:分别)?(?:为|是|包括|系)/u;
const AFTER_LIST = /等[\d一二两三四五六七八九十]+(?:名|家|位|方)[\u4e00-\u9fff]{0,5}$/u;

const JOINT = /、|以及|[和及与]/u;
