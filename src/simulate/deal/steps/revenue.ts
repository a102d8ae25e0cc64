// Step 4: the company's revenue. A year's revenue is that of the year before times the year's `growth`, the twelve months
// before the start being `revenue`; within the year it grows by the monthly root of `growth`. Shocks multiply its level for
// good: each month the product of 32 equal steps up or down by coin flips, a binomial tree (Cox, Ross and Rubinstein 1979),
// which is a lognormal to the eye, has a mean of one and the stated yearly standard deviation of its logarithm.
import { exp } from '../../elementary.ts';
import { SLOT } from '../../slots.ts';
import type { Given } from '../given.ts';
import { type Months, yearOf } from '../months.ts';

const FLIPS = 32;

/** Shocks by how many of the flips came up; kept while the standard deviation is the same. */
export interface Shocks {
  yearly: number;
  readonly factors: Float64Array;
}

export const makeShocks = (): Shocks => ({ yearly: Number.NaN, factors: new Float64Array(FLIPS + 1) });

function ready(shocks: Shocks, yearly: number): void {
  if (shocks.yearly === yearly) return;
  const up = exp(yearly / Math.sqrt(12 * FLIPS));
  const middle = (up + 1 / up) / 2;
  let factor = 1;
  for (let k = 0; k < FLIPS; k++) factor /= up * middle;
  for (let k = 0; k <= FLIPS; k++) {
    shocks.factors[k] = factor;
    factor *= up * up;
  }
  shocks.yearly = yearly;
}

/** How many bits of a whole number are 1. */
export function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Revenue without shocks: `months` year by year, from what the twelve months before the start brought. */
function grown(months: Float64Array, { row, rates }: Given): void {
  let year = row[SLOT.revenue] as number;
  for (let start = 0; start < months.length; start += 12) {
    const slot = SLOT.growth + yearOf(start);
    const growth = row[slot] as number;
    const step = rates.month[slot] as number;
    // step + step^2 + ... + step^12
    const two = step * step;
    const four = two * two;
    const sum = step * (1 + step) * (1 + two) * (1 + four + four * four);
    year *= growth;
    let month = sum > 0 ? year / sum : 0;
    const end = Math.min(months.length, start + 12);
    for (let t = start; t < end; t++) {
      month *= step;
      months[t] = month;
    }
  }
}

/** Fills `revenue`. */
export function revenue(m: Months, given: Given, shocks: Shocks): void {
  const { revenue: months, flips } = m;
  if ((given.row[SLOT.revenue] as number) === 0) {
    months.fill(0);
    return;
  }
  grown(months, given);
  const yearly = given.row[SLOT.revenue_shock] as number;
  if (!(yearly > 0) || given.events.calm) return;
  ready(shocks, yearly);
  given.events.shock.fill(flips);
  const { factors } = shocks;
  let level = 1;
  for (let t = 0; t < months.length; t++) {
    level *= factors[ones(flips[t] as number)] as number;
    months[t] = (months[t] as number) * level;
  }
}
