// Month by month quantiles of what accumulates, and when the money is back, from the months of some of the paths.
import type { Fan, Forecast, QuantityKey } from '../../model/scenario/forecast.ts';
import { SERIES, type SeriesBlock } from '../deal/series.ts';
import { byMonth } from './chances.ts';
import { settle } from './ranks.ts';

const SHARES = { q10: 0.1, q25: 0.25, q50: 0.5, q75: 0.75, q90: 0.9 } as const;
type Share = keyof typeof SHARES;

/** A fan for each series that is known. */
export function fansOf({ months, paths, values }: SeriesBlock): Fan[] {
  const room = new Float64Array(paths);
  const ranks = Object.values(SHARES).flatMap((p) => {
    const low = Math.floor(p * (paths - 1));
    return [low, Math.min(paths - 1, low + 1)];
  });
  return SERIES.flatMap((key, s): Fan[] => {
    const fan: Fan = { key, months: [], q10: [], q25: [], q50: [], q75: [], q90: [] };
    for (let t = 0; t < months; t++) {
      const start = (s * months + t) * paths;
      room.set(values.subarray(start, start + paths));
      // What is unknown on one path is unknown on all.
      if (Number.isNaN(room[0])) return [];
      settle(room, paths, [...new Set(ranks)]);
      fan.months.push(t + 1);
      for (const name of Object.keys(SHARES) as Share[]) fan[name].push(between(room, SHARES[name] * (paths - 1)));
    }
    return [fan];
  });
}

/** What stands at a rank, between its neighbours in proportion. */
function between(sorted: Float64Array, rank: number): number {
  const low = Math.floor(rank);
  const a = sorted[low] as number;
  const b = sorted[Math.min(sorted.length - 1, low + 1)] as number;
  return a === b ? a : a + (rank - low) * (b - a);
}

/** Share of the paths that pay back in each month. */
export function paybackOf(columns: (key: QuantityKey) => readonly Float64Array[], months: number): Forecast['payback'] {
  const paths = columns('payback').reduce((sum, part) => sum + part.length, 0);
  const [without, withStake] = [byMonth(columns('payback'), months), byMonth(columns('payback_with_stake'), months)];
  const step = (counts: Float64Array, t: number): number => ((counts[t] as number) - (counts[t - 1] as number)) / paths;
  return Array.from({ length: months }, (_, i) => ({
    ...{ month: i + 1, without: step(without, i + 1), with_stake: step(withStake, i + 1) },
  }));
}
