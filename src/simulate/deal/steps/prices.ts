// Step 1: the vendor's list prices against what a unit costs it, and what the company's plan costs at them. Volume answers to price with a constant
// elasticity e, so money spent goes with price^(1-e): at e = 1 a budget in money does not move.
import { log } from '../../elementary.ts';
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import type { Months } from '../months.ts';
import type { Rates } from './rates.ts';

/** Months from one rise to the next, at least 1, when the logarithm of the chance of none is `still`: a geometric wait. */
const wait = (u: number, still: number): number => Math.min(1e6, Math.floor(log(u) / still) + 1) | 0;

/** How the cost of a unit moves, as a factor a month: as stated, else as prices do from the cut on. */
function costStep(row: Float64Array, rates: Rates): { before: number; after: number } {
  if (Number.isNaN(row[SLOT.cost_trend] as number)) return { before: 1, after: 1 };
  const step = rates.month[SLOT.cost_trend] as number;
  return { before: step, after: step / (rates.month[SLOT.price_trend] as number) };
}

/**
 * Fills `unit` and `budget_factor`. The discount is off the list for this company alone. A cost that follows the trend of
 * prices stays the same share of them; a cut and a rise are of prices alone.
 */
export function prices(m: Months, { row, rates, events }: Given): void {
  const { factor: factorOf, budget } = rates;
  const at = monthOf(row[SLOT.price_cut_month] as number, m.count);
  const rise = factorOf[SLOT.price_rise] as number;
  const still = (rates.logarithm[SLOT.price_rise_chance] as number) / 12;
  const rises = rise !== 1 && !events.calm && still < 0;
  const { before, after } = costStep(row, rates);
  const { unit: units, budget_factor: factors, count } = m;
  let unit = 1;
  let factor = budget[SLOT.discount] as number;
  let risen = rises ? wait(events.rise.next(), still) - 1 : count;
  for (let t = 0; t < count; ) {
    if (t === at) {
      unit /= factorOf[SLOT.price_cut] as number;
      factor *= budget[SLOT.price_cut] as number;
    }
    if (t === risen) {
      unit /= rise;
      factor *= budget[SLOT.price_rise] as number;
      risen += wait(events.rise.next(), still);
    }
    // Up to the next change; the trend begins with the month after the cut.
    const end = Math.min(t < at ? at : count, risen, count);
    const step = t < at ? before : after;
    const stepFactor = t < at ? 1 : (budget[SLOT.price_trend] as number);
    for (; t < end; t++) {
      units[t] = unit;
      factors[t] = factor;
      unit *= step;
      factor *= stepFactor;
    }
  }
}
