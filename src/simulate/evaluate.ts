// One answer on many rows, as what it hangs on and goal seek ask for it: finite, so that variances can be taken.
import type { QuantityKey } from '../model/scenario/forecast.ts';
import { runRows } from './deal/run.ts';
import { termsOf } from './deal/terms.ts';
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
