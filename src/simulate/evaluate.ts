// One answer on many rows, as what it hangs on and goal seek ask for it: finite, so that variances can be taken; and its mean
// over a fixed set of paths, as it is asked for of a chance.
import type { QuantityKey } from '../model/scenario/forecast.ts';
import { AT_A_TIME, runBlock, runRows } from './deal/run.ts';
import { termsOf } from './deal/terms.ts';
import { makeDrawer } from './draws/draw.ts';
import type { Plan } from './draws/plan.ts';
import type { Evaluate } from './hang/hang.ts';

/** What stands for an answer that does not exist: a payback that never comes comes after the last month, all is lost. */
function standIn(quantity: QuantityKey, months: number): number {
  if (quantity.startsWith('payback')) return months + 1;
  return quantity.startsWith('irr') ? -1 : 0;
}

/** The answer on each row; `chance` is the seed of the monthly events, null when nothing unforeseen happens. */
export function evaluateOf(plan: Plan, quantity: QuantityKey): Evaluate {
  const terms = termsOf(plan.scenario);
  const missing = standIn(quantity, terms.months);
  return (rows, _count, chance) => {
    const { quantities } = runRows(terms, rows, { seed: chance ?? 0, from: 0, calm: chance === null });
    return quantities[quantity].map((x) => (Number.isNaN(x) ? missing : x));
  };
}

/** Paths that a mean is taken over, the first of a forecast with the same seed. */
const MEAN_PATHS = 4096;

/** The mean of an answer over a fixed set of paths when these slots of every row hold a value; NaN where there is none. */
export function meanOf(
  plan: Plan,
  { quantity, slots, seed }: { quantity: QuantityKey; slots: readonly number[]; seed: number },
): (value: number) => number {
  const terms = termsOf(plan.scenario);
  const drawer = makeDrawer(plan, AT_A_TIME, { seed });
  return (value) => {
    const put = (row: Float64Array, i: number): void => {
      drawer.put(row, i);
      for (const slot of slots) row[slot] = value;
    };
    const source = { ask: drawer.ask, put };
    const told = runBlock(terms, source, { seed, from: 0, count: MEAN_PATHS }).quantities[quantity];
    const there = told.filter((x) => !Number.isNaN(x));
    return there.reduce((sum, x) => sum + x, 0) / there.length;
  };
}
