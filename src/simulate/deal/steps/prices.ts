// Step 1: the vendor's list prices, and what the company's plan costs at them. Volume answers to price with a constant
// elasticity e, so money spent goes with price^(1-e): at e = 1 a budget in money does not move.
import { log } from '../../elementary.ts';
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import type { Months } from '../months.ts';

/** Months from one rise to the next, at least 1, when the logarithm of the chance of none is `still`: a geometric wait. */
const wait = (u: number, still: number): number => Math.min(1e6, Math.floor(log(u) / still) + 1) | 0;

/** Fills `price` and `budget_factor`. The discount is off the list for this company alone. */
export function prices(m: Months, { row, rates, events }: Given): void {
  const { factor: factorOf, month: monthly, budget } = rates;
  const at = monthOf(row[SLOT.price_cut_month] as number, m.count);
  const rise = factorOf[SLOT.price_rise] as number;
  const still = (rates.logarithm[SLOT.price_rise_chance] as number) / 12;
  const rises = rise !== 1 && !events.calm && still < 0;
  const { price: prices, budget_factor: factors, count } = m;
  let price = 1;
  let factor = budget[SLOT.discount] as number;
  let risen = rises ? wait(events.rise.next(), still) - 1 : count;
  for (let t = 0; t < count; ) {
    if (t === at) {
      price *= factorOf[SLOT.price_cut] as number;
      factor *= budget[SLOT.price_cut] as number;
    }
    if (t === risen) {
      price *= rise;
      factor *= budget[SLOT.price_rise] as number;
      risen += wait(events.rise.next(), still);
    }
    // Up to the next change; the trend begins with the month after the cut.
    const end = Math.min(t < at ? at : count, risen, count);
    const step = t < at ? 1 : (monthly[SLOT.price_trend] as number);
    const stepFactor = t < at ? 1 : (budget[SLOT.price_trend] as number);
    for (; t < end; t++) {
      prices[t] = price;
      factors[t] = factor;
      price *= step;
      factor *= stepFactor;
    }
  }
}
