// Tenders in Chinese: who wins what of whose tender, where the verb does not stand right before who buys (在乙的集采中中标3亿元; 乙公布集采结果,甲中标3亿元;
// 乙的集采由甲中标,金额3亿元; 中标乙项目,中标金额3亿元). Takes a sentence, gives purchases.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord, type NameItem } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agentOf } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';

const WINS = /(?:预|成功|独家|联合)?(?:中标|中选|得标)(?!候选|结果|公告|公示|企业|厂商|名单|价|金额|总额|份额|均价)/u;
const WINNER = /(?:中标|中选|得标)(?:单位|人|方|供应商)/u;
const LOST = /(?:未|没有?|未能|落选|争夺|竞逐|参与)[^,;。]{0,4}$/u;
/** What follows the name of who invites tenders. */
const TENDER = /^[^,;。]{0,26}?(?:集采|集中采购|带量采购|招标|采购|竞标|项目|标段)/u;
const SUM = /(?:中标|中选|得标)?(?:总?价|金额|总金额|总额|合计|份额|规模|约|对应)[^,;。]{0,6}$/u;

/** Who is in the clause as the one that awards: a name before the words for a tender. */
function awards(
  { text }: Scene,
  { clause, until, but }: { clause: Clause; until: number; but: NameItem | null },
): NameItem | null {
  const names = clause.items.filter((i): i is NameItem => isCompany(i) && i !== but);
  return names.find((i) => i.end <= until && TENDER.test(text.slice(i.end, until))) ?? null;
}

function sumOf(scene: Scene, clause: Clause, at: number): { clause: Clause; figure: FigureItem } | null {
  for (const c of [clause, scene.sentence.clauses[clause.index + 1], scene.sentence.clauses[clause.index + 2]]) {
    const sums = (c?.items ?? []).filter((i): i is FigureItem => isFigure(i) && i.type === 'money' && i.start > at);
    const figure = sums[0];
    if (!c || !figure) continue;
    // 分别中标a和b: each its own.
    if (sums.length > 1 || isConversion(figure) || told(scene, figure) || figure.high < 1e5) return null;
    return c === clause || SUM.test(scene.text.slice(c.start, figure.full.start)) ? { clause: c, figure } : null;
  }
  return null;
}

/** Who wins: 由甲中标, 甲成为…的中标人, else who acts. */
function winner(scene: Scene, clause: Clause, at: number): { ref: Ref; item: NameItem | null } | null {
  const near = clause.items.findLast((i): i is NameItem => isCompany(i) && i.end <= at);
  if (near && /^(?:分别|成功|独家|均|也|已|则)?$/u.test(scene.text.slice(near.end, at)))
    return { ref: refOf(near), item: near };
  const ref = agentOf(scene, clause, at);
  const item = ref && clause.items.find((i): i is NameItem => isCompany(i) && i.start === ref.span.start);
  return ref ? { ref, item: item ?? null } : null;
}

/** 中标乙的变电设备项目: behind the verb, with what is bought between. */
function behindWin({ text }: Scene, clause: Clause, end: number): NameItem | null {
  const name = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= end);
  return name && name.start - end <= 3 && TENDER.test(text.slice(name.end, clause.end)) ? name : null;
}

function wonIn(scene: Scene, clause: Clause): Draft[] {
  const text = scene.text.slice(clause.start, clause.end);
  const m = WINS.exec(text) ?? WINNER.exec(text);
  if (!m || LOST.test(text.slice(0, m.index))) return [];
  const at = clause.start + m.index;
  const sum = sumOf(scene, clause, at);
  const who = sum && winner(scene, clause, at);
  if (!sum || !who) return [];
  const before = scene.sentence.clauses[clause.index - 1];
  const buyer =
    behindWin(scene, clause, at + m[0].length) ??
    awards(scene, { clause, until: at, but: who.item }) ??
    (before ? awards(scene, { clause: before, until: before.end, but: null }) : null);
  if (!buyer && !/(?:集采|集中采购|带量采购|招标)/u.test(text)) return [];
  const subject = buyer && companyOf(scene, refOf(buyer));
  const object = companyOf(scene, who.ref);
  if (subject && sameRef(subject, object)) return [];
  const when = periodFor(scene, sum.clause, sum.figure);
  const planned = [clause, sum.clause].some((c) => c.items.some((i) => isWord(i, 'planned')));
  const base = { rule: 'zh/tender', kind: 'purchase', trigger: sum.figure, clause: sum.clause } as const;
  return [
    draft({
      ...base,
      money: sum.figure,
      subject,
      object,
      status: planned ? 'planned' : null,
      ...(when ? { when } : {}),
    }),
  ];
}

export const tenders: Rule = {
  name: 'zh/tender',
  find: (scene) => scene.sentence.clauses.flatMap((clause) => wonIn(scene, clause)),
};
