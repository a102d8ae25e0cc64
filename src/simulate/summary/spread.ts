// Many values of a quantity to its quantiles and mean with their standard errors. A quantile lies between the two values next
// to it in rank (type 7 of Hyndman and Fan 1996); its error is half the distance between the ranks one binomial standard
// deviation below and above (David and Nagaraja 2003, 7.1), as if the draws were independent: for Sobol's points, whose
// errors are smaller, an upper bound.
import type { Spread } from '../../model/scenario/forecast.ts';
import { type Bounds, ranked } from './ranks.ts';

const QUANTILES = { q05: 0.05, q10: 0.1, q25: 0.25, q50: 0.5, q75: 0.75, q90: 0.9, q95: 0.95 } as const;
type Quantile = keyof typeof QUANTILES;
const NAMES = Object.keys(QUANTILES) as Quantile[];
const WITH_ERROR = ['q10', 'q50', 'q90'] as const satisfies Quantile[];

const NOTHING: Spread = {
  ...{ q05: null, q10: null, q25: null, q50: null, q75: null, q90: null, q95: null, mean: null },
  se: { q10: null, q50: null, q90: null, mean: null },
  exists: 0,
};

/** Ranks between which a share of `n` values lies, and those one standard deviation away. */
const around = (n: number, p: number): { low: number; high: number; below: number; above: number } => {
  const at = p * (n - 1);
  const deviation = Math.sqrt(n * p * (1 - p));
  return {
    low: Math.floor(at),
    high: Math.min(n - 1, Math.floor(at) + 1),
    below: Math.max(0, Math.floor(at - deviation)),
    above: Math.min(n - 1, Math.ceil(at + deviation)),
  };
};

const ranksOf = (n: number): number[] => {
  const ranks = NAMES.flatMap((name) => {
    const { low, high, below, above } = around(n, QUANTILES[name]);
    return (WITH_ERROR as readonly Quantile[]).includes(name) ? [low, high, below, above] : [low, high];
  });
  return [...new Set(ranks)].sort((a, b) => a - b);
};

export interface Values {
  /** The values; NaN where the quantity does not exist. Moved about. */
  values: Float64Array;
  count: number;
  /** What does not exist comes later than everything (a payback that never comes) instead of being left out. */
  never?: boolean;
}

interface Moments extends Bounds {
  /** How many numbers exist. */
  found: number;
  mean: number;
  deviation: number;
}

/** Moves what exists to the front, and takes its mean, standard deviation and bounds on the way. */
function existing(values: Float64Array, count: number): Moments {
  let found = 0;
  let origin = Number.NaN;
  let sum = 0;
  let squares = 0;
  let least = 0;
  let greatest = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    if (found === 0) origin = value;
    values[found++] = value;
    const x = value - origin;
    sum += x;
    squares += x * x;
    if (x < least) least = x;
    if (x > greatest) greatest = x;
  }
  const mean = sum / found;
  const variance = found > 1 ? Math.max(0, squares - sum * mean) / (found - 1) : 0;
  const deviation = Math.sqrt(variance);
  return { found, mean: origin + mean, deviation, least: origin + least, greatest: origin + greatest };
}

/** The spread of a quantity over its paths. */
export function spreadOf({ values, count, never = false }: Values): Spread {
  const { found, mean, deviation, ...bounds } = existing(values, count);
  if (found === 0) return NOTHING;
  const n = never ? count : found;
  // What never comes stands behind all that exists.
  const ranks = ranksOf(n).filter((rank) => rank < found);
  const same = bounds.least === bounds.greatest;
  const told = same ? (): number => bounds.least : ranked(values, found, { ...bounds, ranks });
  const at = (rank: number): number => (rank < found ? told(rank) : Number.POSITIVE_INFINITY);
  const quantile = (name: Quantile): number | null => {
    const p = QUANTILES[name];
    const { low, high } = around(n, p);
    if (low >= found) return null;
    const weight = p * (n - 1) - low;
    if (weight === 0 || at(low) === at(high)) return at(low);
    return high < found ? at(low) + weight * (at(high) - at(low)) : null;
  };
  const error = (name: Quantile): number | null => {
    const { below, above } = around(n, QUANTILES[name]);
    return above < found ? (at(above) - at(below)) / 2 : null;
  };
  const all = found === count || !never;
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, quantile(name)])) as Record<Quantile, number | null>),
    mean: all ? mean : null,
    se: {
      ...(Object.fromEntries(WITH_ERROR.map((name) => [name, error(name)])) as Record<'q10' | 'q50' | 'q90', number>),
      mean: all ? deviation / Math.sqrt(found) : null,
    },
    exists: found / count,
  };
}
