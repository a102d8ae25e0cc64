// Step 1: the vendor's list prices against what a unit costs it, and what the company's plan costs at them. Volume answers to
// price with a constant elasticity e, so money spent goes with price^(1-e): at e = 1 a budget in money does not move. A rise
// comes at most once in each year of the deal: with its chance, in a month of that year that is drawn.
import { pow } from '../../elementary.ts';
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import type { Months } from '../months.ts';
import type { Rates } from './rates.ts';

/** In the middle of a year: where a rise stands that is told as expected. */
const MIDDLE = 6;

/** The month of the first rise from month `first` on, at which a year starts; `count` when none comes before it. */
function nextRise(first: number, { row, events }: Given, count: number): number {
  const chance = row[SLOT.price_rise_chance] as number;
  for (let start = first; start < count; start += 12) {
    if (events.calm) return start + MIDDLE;
    // Both are drawn in every year, so that a higher chance adds rises and moves none.
    const comes = events.rise.next() < chance;
    const month = start + Math.floor(events.rise.next() * 12);
    if (comes) return month;
  }
  return count;
}

/** By what prices rise: where nothing is unforeseen, a part of it as large as its chance. */
const riseOf = ({ row, events, rates }: Given): number =>
  events.calm
    ? 1 + Math.min(1, row[SLOT.price_rise_chance] as number) * (row[SLOT.price_rise] as number)
    : (rates.factor[SLOT.price_rise] as number);

/** What a rise makes of a budget of 1. */
const budgetOf = (rise: number, { row, events, rates }: Given): number =>
  events.calm ? pow(rise, 1 - (row[SLOT.elasticity] as number)) : (rates.budget[SLOT.price_rise] as number);

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
export function prices(m: Months, given: Given): void {
  const { row, rates } = given;
  const { factor: factorOf, budget } = rates;
  const at = monthOf(row[SLOT.price_cut_month] as number, m.count);
  const rise = riseOf(given);
  const rises = rise !== 1 && (row[SLOT.price_rise_chance] as number) > 0;
  const riseBudget = rises ? budgetOf(rise, given) : 1;
  const { before, after } = costStep(row, rates);
  const { unit: units, budget_factor: factors, count } = m;
  let unit = 1;
  let factor = budget[SLOT.discount] as number;
  let risen = rises ? nextRise(0, given, count) : count;
  for (let t = 0; t < count; ) {
    if (t === at) {
      unit /= factorOf[SLOT.price_cut] as number;
      factor *= budget[SLOT.price_cut] as number;
    }
    if (t === risen) {
      unit /= rise;
      factor *= riseBudget;
      risen = nextRise(t - (t % 12) + 12, given, count);
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
