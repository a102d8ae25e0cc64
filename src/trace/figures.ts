// Claims to figures that can be shown: interval, unit, mark, speaker and the claims that open its quotes.
import type { Figure, Mark } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import type { RuleOfThumb } from '../model/reference.ts';

/** Disclosed when a company, filing or regulator says it; reported when anybody else does. */
export function markOf(claim: Claim): Mark {
  const kind = claim.speaker?.kind;
  return kind === 'filing' || kind === 'company' || kind === 'regulator' ? 'disclosed' : 'reported';
}

const base = (claim: Claim, mark: Mark): Omit<Figure, 'low' | 'high' | 'unit' | 'approx' | 'basis'> => ({
  mark,
  by: claim.speaker,
  source: claim.source?.name ?? null,
  claims: [claim.id],
});

/** The figure a claim states: its amount, else its percent, else its multiple; null when it states none. */
export function figureOf(claim: Claim, mark: Mark = markOf(claim)): Figure | null {
  const { amount, percent, multiple } = claim;
  if (amount)
    return {
      low: amount.low,
      high: amount.high,
      unit: amount.currency,
      approx: amount.approx,
      basis: amount.basis,
      ...base(claim, mark),
    };
  if (percent)
    return {
      low: percent.low,
      high: percent.high,
      unit: '%',
      approx: percent.approx,
      basis: null,
      ...base(claim, mark),
    };
  if (multiple === null) return null;
  const range = typeof multiple === 'number' ? { low: multiple, high: multiple } : multiple;
  return { ...range, unit: 'x', approx: null, basis: null, ...base(claim, mark) };
}

/** A published rule of thumb that no claim of the case states. */
export const ruleFigure = (rule: RuleOfThumb): Figure => ({
  low: rule.low,
  high: rule.high,
  unit: rule.unit,
  approx: null,
  basis: null,
  mark: 'rule_of_thumb',
  by: null,
  source: rule.source,
  claims: [],
});

const same = (a: Figure, b: Figure): boolean =>
  a.low === b.low && a.high === b.high && a.unit === b.unit && a.approx === b.approx;

/** One figure per value; claims that state the same value stand behind it together. */
export function merged(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const known = kept.findIndex((k) => same(k, figure));
    const earlier = kept[known];
    if (earlier) kept[known] = { ...earlier, claims: [...new Set([...earlier.claims, ...figure.claims])] };
    else kept.push(figure);
  }
  return kept;
}
