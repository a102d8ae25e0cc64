// The claim that a figure is surmised to make, with what its kind needs besides the parties: the metric and its words, what a
// growth is of, which way it goes, the time.
import { DEAL_KINDS } from '../../../model/claim/kinds.ts';
import type { Metric } from '../../../model/claim.ts';
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isWord, sense } from '../../item.ts';
import { labelOf } from '../frames/metrics.ts';
import { moneyNoun } from '../lastly/nouns.ts';
import { forecast } from '../outlook.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';

const FALLS = /降|减|跌|滑|萎缩|衰退|缩水|收窄|下调|下修|-$/u;
const RISES = /[增升涨扩]|提高|成长|上调|翻|走高|\+$/u;

/** Does the word of change nearest to the figure go down? */
function falls(scene: Scene, clause: Clause, figure: FigureItem): boolean {
  const before = scene.text.slice(Math.max(clause.start, figure.full.start - 10), figure.start);
  for (let end = before.length; end > 0; end--) {
    const piece = before.slice(Math.max(0, end - 2), end);
    if (FALLS.test(piece)) return true;
    if (RISES.test(piece)) return false;
  }
  return FALLS.test(scene.text.slice(figure.full.end, Math.min(clause.end, figure.full.end + 4)));
}

/** The word of a metric nearest before the figure, in its clause or the two before it. */
function noun(scene: Scene, clause: Clause, figure: FigureItem): { word: Item; clause: Clause } | null {
  for (let index = clause.index; index >= Math.max(0, clause.index - 2); index--) {
    const from = scene.sentence.clauses[index];
    const word = from?.items.findLast((i) => i.end <= figure.start && isWord(i, 'metric') && !isWord(i, 'rise'));
    if (from && word) return { word, clause: from };
  }
  return null;
}

/** What an odd figure is called: the noun of money, the word of a metric, else the words before it. */
function called(scene: Scene, clause: Clause, figure: FigureItem): string {
  const { text } = scene;
  const span = moneyNoun(scene, clause, figure.full.start);
  if (span) return text.slice(span.start, span.end);
  const named = noun(scene, clause, figure);
  if (named?.clause === clause) return labelOf(scene, clause, named.word);
  const floor = clause.items.reduce(
    (f, i) => (i.end <= figure.full.start && i.type !== 'word' ? Math.max(f, i.end) : f),
    clause.start,
  );
  const words = text.slice(Math.max(floor, figure.full.start - 12), figure.full.start);
  const rest = text.slice(figure.full.end, Math.min(clause.end, figure.full.end + 12));
  return (words.length > 1 ? words : rest).replace(/^[的、\s]+|[的为是达约至到占\s]+$/gu, '') || rest;
}

/** What a growth or a part is of, where a metric is named before it. */
function measured(scene: Scene, clause: Clause, figure: FigureItem): string | null {
  const named = noun(scene, clause, figure);
  if (!named) return null;
  const of = sense(named.word, 'metric');
  return of === 'other' ? labelOf(scene, named.clause, named.word) : of;
}

interface Told {
  clause: Clause;
  figure: FigureItem;
  /** A kind of `kinds.ts`. */
  kind: string;
}

/** The claim, its parties still to be found. */
export function telling(scene: Scene, { clause, figure, kind }: Told): Draft {
  const value = figure.type === 'money' ? { money: figure } : { percent: figure };
  const base = { rule: 'zh/surmised', trigger: figure, clause, ...value } as const;
  if (DEAL_KINDS.has(kind as Draft['kind'])) {
    const extent = kind !== 'divestment' ? null : figure.type === 'percent' && figure.low === 100 ? 'exit' : 'reduce';
    return draft({ ...base, kind: kind as Draft['kind'], extent });
  }
  if (kind === 'price_change')
    return draft({ ...base, kind: 'price_change', direction: falls(scene, clause, figure) ? 'down' : 'up' });
  const status = forecast(scene, { clause, figure }) ? ('planned' as const) : null;
  const when = periodFor(scene, clause, figure);
  if (kind === 'ratio') return draft({ ...base, kind: 'ratio', of: measured(scene, clause, figure), status, when });
  const loss = kind === 'net_loss' && figure.high < 0;
  return draft({
    ...base,
    kind: 'metric',
    metric: kind as Metric,
    of: kind === 'growth' ? measured(scene, clause, figure) : null,
    label: kind === 'other' ? called(scene, clause, figure) : null,
    falling: loss || (kind === 'growth' && figure.low >= 0 && falls(scene, clause, figure)),
    basis: kind === 'arr' ? 'annualised' : null,
    status,
    when,
  });
}

/** The part of its owner that a figure is of, where the owner is whom the weights chose. */
export function partOf(scene: Scene, d: Draft): Draft['object'] {
  const figure = d.money ?? d.percent;
  const who = figure && whose(scene, d.clause, figure.full.start);
  return who?.subject.row && who.subject.row.id === d.subject?.row?.id ? who.part : null;
}
