// Probabilities of what one asks about a deal, each with its standard error as a share of independent paths.
import type { Probability, QuantityKey } from '../../model/scenario/forecast.ts';

/** Months by which one asks whether the money is back. */
const BY = [12, 24, 36, 60];

const PAYBACKS = [
  ['payback', 'npv'],
  ['payback_with_stake', 'npv_with_stake'],
] as const;

/** Probability that a quantity is above nothing. */
const ABOVE = [
  ['profit', 'cash_result'],
  ['npv', 'npv'],
  ['npv_with_stake', 'npv_with_stake'],
  ['profit_incremental', 'incremental'],
] as const;

type Columns = (key: QuantityKey) => readonly Float64Array[];

/** On how many paths a number is in (low, high], and on how many there is one. */
function counted(parts: readonly Float64Array[], low: number, high: number): { held: number; known: number } {
  let held = 0;
  let known = 0;
  for (const part of parts)
    for (let i = 0; i < part.length; i++) {
      const x = part[i] as number;
      if (x > low && x <= high) held++;
      if (!Number.isNaN(x)) known++;
    }
  return { held, known };
}

const share = (key: string, held: number, known: number): Probability[] => {
  if (known === 0) return [];
  const p = held / known;
  return [{ key, p, se: Math.sqrt((p * (1 - p)) / known) }];
};

/** On how many paths the money is back by each month's end; index 0 is not used. */
export function byMonth(parts: readonly Float64Array[], months: number): Float64Array {
  const counts = new Float64Array(months + 1);
  for (const part of parts)
    for (let i = 0; i < part.length; i++) {
      const month = part[i] as number;
      if (month > 0) counts[month] = (counts[month] as number) + 1;
    }
  for (let t = 1; t <= months; t++) counts[t] = (counts[t] as number) + (counts[t - 1] as number);
  return counts;
}

/** Probabilities over the paths on which the answer is known; what is known on none is left out. */
export function chancesOf(columns: Columns, months: number): Probability[] {
  const back = PAYBACKS.flatMap(([key, knownBy]) => {
    const { known } = counted(columns(knownBy), 0, 0);
    const counts = byMonth(columns(key), months);
    const by = BY.filter((month) => month <= months);
    return [
      ...by.flatMap((month) => share(`${key}_by_${month}`, counts[month] as number, known)),
      ...share(key, counts[months] as number, known),
    ];
  });
  const above = ABOVE.flatMap(([key, quantity]) => {
    const { held, known } = counted(columns(quantity), 0, Number.POSITIVE_INFINITY);
    return share(key, held, known);
  });
  return [...back, ...above];
}
