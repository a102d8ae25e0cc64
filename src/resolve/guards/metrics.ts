// Figures of a company's books that contradict each other: one measure of one period told differently, or one figure
// told for two years. A part is not held against the whole, nor a plan against a later one. Both readings are kept as they
// are; the scorecard shows them side by side.
import type { Claim } from '../../model/claim.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isWholeYear } from '../../model/period.ts';
import { agreement, moneyOf } from '../deals/amount.ts';
import { partyId } from '../deals/fact.ts';
import { figureIn } from './figure.ts';

/** Words of a part of a company's business. */
const PART =
  /\bcloud\b|data ?cent(?:er|re)s?|\bAI (?:products?|services?|business|revenue|infrastructure)\b|\b(?:segment|division|business unit)s?\b|云业务|雲業務|云计算|雲計算|云收入|雲收入|云智能|雲智能|云服务|雲服務|数据中心|數據中心|資料中心|AI(?:产品|產品|业务|業務|相关|相關|收入)|分部|板块|板塊|事业部|事業部/iu;

/** The claim names no segment and its quote speaks of one: what it measures is not known well enough to hold it against
 *  another figure. The segment is never guessed. */
const isUnclear = (c: Claim): boolean => c.object === null && c.evidence.some((e) => PART.test(e.quote));

/** A half year and nine months are dated by their year, three and six months by their last; where the date does not say
 *  how long it was, the words of the period do. */
const spanOf = (c: Claim): string =>
  isWholeYear(c.date, c.period) || /^\d{4}-[QH]/u.test(c.date ?? '') ? '' : (c.period ?? '');

/** One measure of one company, or of one of its segments; an adjusted figure is another measure. */
const measureOf = (c: Claim): string =>
  [...[partyId(c.subject), partyId(c.object) ?? '', c.metric, c.of ?? '', c.label ?? ''], c.amount?.basis].join('|');

const isFigure = (c: Claim): boolean => c.kind === 'metric' && c.subject !== null && c.amount !== null && !isUnclear(c);

function grouped(claims: readonly Claim[], key: (c: Claim) => string): Claim[][] {
  const found = new Map<string, Claim[]>();
  for (const c of claims) {
    const list = found.get(key(c));
    if (list) list.push(c);
    else found.set(key(c), [c]);
  }
  return [...found.values()].filter((g) => g.length > 1);
}

function apart(a: Claim, b: Claim): boolean {
  const [x, y] = [moneyOf(a.amount, null, null), moneyOf(b.amount, null, null)];
  const found = x && y ? agreement(x, y) : null;
  return found === 'apart' || found === 'tenfold' || found === 'close';
}

const unlike = (group: readonly Claim[]): boolean => group.some((a, i) => group.slice(i + 1).some((b) => apart(a, b)));

const told = (group: readonly Claim[]): string =>
  [...new Set(group.map((claim) => figureIn({ claim })))].sort().join(', ');

function conflict(group: readonly Claim[]): Diagnostic {
  const c = group[0] as Claim;
  return {
    code: 'resolve/metric-conflict',
    severity: 'warning',
    message: `${c.subject?.text ?? '?'}, ${c.metric ?? 'figure'}, ${c.date ?? ''}: told as ${told(group)}. All are kept.`,
    remedy: 'Open the quotes, and reject or edit what is wrong; `different` if they measure different things.',
    claims: group.map((g) => g.id).sort(),
  };
}

const yearOf = (c: Claim): number => Number((c.date ?? '').slice(0, 4));

/** The same figure under two neighbouring years, in two texts: one of them is a year off. */
function shifted(group: readonly Claim[]): Diagnostic[] {
  const years = new Set(group.map(yearOf));
  const texts = new Set(group.map((c) => c.document ?? c.source?.name ?? ''));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (texts.size < 2 || last - first !== 1) return [];
  const c = group[0] as Claim;
  return [
    {
      code: 'resolve/shifted-year',
      severity: 'warning',
      message: `${c.subject?.text ?? '?'}, ${c.metric ?? 'figure'}: ${told(group)} is told for ${first} and for ${last}. Both are kept.`,
      remedy: 'Open the quotes, and reject or edit the one with the wrong year; `different` if both are right.',
      claims: group.map((g) => g.id).sort(),
    },
  ];
}

/** A whole year, and not one of its quarters. */
const isYear = (c: Claim): boolean => /^\d{4}$/u.test(c.date ?? '');

/** Contradictions among the figures of companies' books. */
export function metricDoubts(claims: readonly Claim[]): Diagnostic[] {
  const figures = claims.filter(isFigure).filter((c) => c.status !== 'denied' && c.date !== null);
  const sameWhen = grouped(
    figures.filter((c) => c.status === 'completed'),
    (c) => `${measureOf(c)}|${c.date}|${spanOf(c)}`,
  );
  const sameFigure = grouped(figures.filter(isYear), (c) => `${measureOf(c)}|${figureIn({ claim: c })}`);
  return [...sameWhen.filter(unlike).map(conflict), ...sameFigure.flatMap(shifted)];
}
