// A sample in, its 10, 50 and 90 % quantiles out (linear between neighbours: definition 7 of Hyndman and Fan 1996), each with
// the standard error that its rank has by the binomial distribution.
import type { Answered } from '../../model/scenario/question.ts';

function between(sorted: Float64Array, p: number): number {
  const place = Math.min(1, Math.max(0, p)) * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] as number;
  return low + (high - low) * (place - below);
}

/** Half of the distance between the quantiles one standard error of the rank below and above. */
function errorOf(sorted: Float64Array, p: number): number {
  const by = Math.sqrt((p * (1 - p)) / sorted.length);
  return (between(sorted, p + by) - between(sorted, p - by)) / 2;
}

/** Quantiles over the values that exist (NaN does not); null when none does. */
export function quantilesOf(values: Float64Array): Answered | null {
  const sorted = values.filter((v) => !Number.isNaN(v)).sort();
  if (sorted.length === 0) return null;
  const [q10, q50, q90] = [0.1, 0.5, 0.9].map((p) => between(sorted, p)) as [number, number, number];
  const se = { q10: errorOf(sorted, 0.1), q50: errorOf(sorted, 0.5), q90: errorOf(sorted, 0.9) };
  return { q10, q50, q90, se, exists: sorted.length / values.length };
}
