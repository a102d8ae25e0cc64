// Company figures in Chinese: 营收约43亿美元, 毛利率59.1%, 账上现金25亿, 租赁负债约6亿元, 净利润由A增至B, 其中算力…去年为15亿元.
import type { Metric } from '../../../model/claim.ts';
import { type Draft, draft, last, type Ref, type Rule, type Scene, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, sense, type WordItem } from '../../item.ts';
import { type Governed, told, withRole } from '../govern.ts';
import { phraseStart } from '../groups.ts';
import { ownerOf } from '../parties.ts';
import { companyOf } from '../refer.ts';
import { segmentOf } from '../segments.ts';
import { pairsOf, periodFor } from '../when.ts';

const PERCENTS: ReadonlySet<string> = new Set(['gross_margin', 'market_share', 'other']);
const SPENT = /^(?:花掉|消耗|花了)$/u;

/** Whose figure: the owner, with products told as a part of their maker. */
export function whose(scene: Scene, clause: Clause, at: number): { subject: Ref; part: Ref | null } | null {
  const owner = ownerOf(scene, clause, at);
  if (!owner) return null;
  const part = segmentOf(scene, clause, at);
  const subject = companyOf(scene, owner);
  return {
    subject,
    part: part && part.span.start === subject.span.start && owner.row?.kind !== 'product' ? null : part,
  };
}

/** A word of spending leans on what the clause before names: 大头是研发,六个月花掉67亿. */
function metricWord(scene: Scene, { word, from }: Pick<Governed, 'word' | 'from'>): WordItem {
  const text = scene.text.slice(word.start, word.end);
  if (!SPENT.test(text)) return word;
  const before = scene.sentence.clauses[from.index - 1];
  const named = before?.items.filter((i): i is WordItem => i.type === 'word' && isWord(i, 'metric')) ?? [];
  return last(named) ?? word;
}

export function labelOf(scene: Scene, clause: Clause, word: Item): string {
  if (isWord(word, 'cash-flow')) return '现金消耗';
  const floor = clause.items.reduce((f, i) => (i.end <= word.start ? Math.max(f, i.end) : f), clause.start);
  return scene.text.slice(phraseStart(scene.text, word, floor), word.end);
}

/** A sum by which something rose or fell (增加20亿) is no level. */
export const isChange = (clause: Clause, word: Item, figure: FigureItem, text: string): boolean =>
  clause.items.some(
    (i) =>
      (isWord(i, 'rise') || isWord(i, 'fall')) &&
      i.start >= word.end &&
      i.end <= figure.start &&
      figure.full.start - i.end <= 1,
  ) && !/[至到]$/u.test(text.slice(word.end, figure.full.start));

function money(scene: Scene, g: Governed): Draft[] {
  const word = metricWord(scene, g);
  const metric = sense(word, 'metric') as Metric;
  if (PERCENTS.has(metric) && metric !== 'other') return [];
  if (isChange(g.clause, g.word, g.figure, scene.text)) return [];
  const at = g.inherited ? g.clause.start : Math.min(word.start, g.figure.start);
  const who = whose(scene, g.inherited ? g.from : g.clause, g.inherited ? g.word.end : at) ?? null;
  if (!who) return [];
  const consensus = expected(g.clause, g.figure);
  return [
    draft({
      rule: 'zh/metric',
      kind: 'metric',
      trigger: word.start >= g.clause.start ? word : g.figure,
      clause: g.clause,
      subject: who.subject,
      object: who.part,
      metric,
      money: g.figure,
      label: metric === 'other' ? labelOf(scene, g.from, word) : consensus ? 'consensus' : incremental(scene, word),
      status: consensus || ahead(scene, g) ? 'planned' : null,
      when: periodFor(scene, g.clause, g.figure),
      basis: metric === 'arr' ? 'annualised' : null,
    }),
  ];
}

const incremental = (scene: Scene, word: Item): string | null =>
  /增量|新增/u.test(scene.text.slice(word.start, word.end)) ? 'incremental' : null;

/** 高于分析师预计的738亿: somebody's expectation beside the result. */
const expected = (clause: Clause, figure: FigureItem): boolean =>
  clause.items.some((i) => isWord(i, 'consensus') && i.end <= figure.start && figure.start - i.end <= 8);

/** A figure for a time still to come is a forecast. */
export function ahead(scene: Scene, { clause, figure }: { clause: Clause; figure: FigureItem }): boolean {
  const time = periodFor(scene, clause, figure);
  return (
    time?.refers === 'next-quarter' || time?.refers === 'fiscal-next' || (time?.refers?.startsWith('years:') ?? false)
  );
}

/** 毛利率59.1%, 市占率60%, 债务比427%. */
function percentOf(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const metric = sense(word, 'metric') as Metric;
  if (!PERCENTS.has(metric)) return [];
  const name = scene.text.slice(word.start, word.end);
  if (metric === 'other' && !/[率比]$/u.test(name)) return [];
  const figure = percentNear(scene, clause, word);
  if (!figure || told(scene, figure) || risen(clause, word, figure)) return [];
  const who = whose(scene, clause, Math.min(word.start, figure.start));
  if (!who) return [];
  return [
    draft({
      rule: 'zh/metric-percent',
      kind: 'metric',
      trigger: word,
      clause,
      subject: who.subject,
      object: who.part,
      metric,
      percent: figure,
      label: metric === 'other' ? name : null,
      when: periodFor(scene, clause, figure),
    }),
  ];
}

function percentNear(scene: Scene, clause: Clause, word: Item): FigureItem | null {
  const all = clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'percent');
  const after = all.find((f) => f.start >= word.end);
  if (after && after.full.start - word.end <= 8) return after;
  const before = last(all.filter((f) => f.end <= word.start));
  if (before && /^(?:以上|以下|左右)?的[^,;。]{0,4}$/u.test(scene.text.slice(before.end, word.start))) return before;
  const next = scene.sentence.clauses[clause.index + 1];
  void next;
  return null;
}

/** 份额提升5%: the percent belongs to the verb between. */
const risen = (clause: Clause, word: Item, figure: Item): boolean =>
  clause.items.some((i) => (isWord(i, 'rise') || isWord(i, 'fall')) && i.start >= word.end && i.end <= figure.start);

const fromWhen = (scene: Scene, drafts: Draft[]): Draft[] => {
  const pairs = pairsOf(scene);
  return drafts.map((d) => (pairs.some((p) => p.first === d.money) ? { ...d, rule: 'zh/metric-from' } : d));
};

export const metrics: Rule = {
  name: 'zh/metric',
  find: (scene) => [
    ...fromWhen(
      scene,
      withRole(scene, 'metric').flatMap((g) => money(scene, g)),
    ),
    ...triggers(scene, 'metric').flatMap((at) => percentOf(scene, at)),
  ],
};
