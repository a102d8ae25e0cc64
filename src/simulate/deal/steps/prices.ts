// Step 1: the vendor's list prices, and what the company's plan costs at them. Volume answers to price with a constant
// elasticity e, so money spent goes with price^(1-e): at e = 1 a budget in money does not move.
import { exp, log } from '../../elementary.ts';
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import { raised } from '../monthly.ts';
import type { Months } from '../months.ts';

/** Months from one rise to the next, at least 1, when the logarithm of the chance of none is `still`: a geometric wait. */
const wait = (u: number, still: number): number => Math.min(1e6, Math.floor(log(u) / still) + 1) | 0;

/** Fills `price` and `budget_factor`. The discount is off the list for this company alone. */
export function prices(m: Months, { row, monthly, events }: Given): void {
  const exponent = 1 - (row[SLOT.elasticity] as number);
  const cut = 1 - (row[SLOT.price_cut] as number);
  const at = monthOf(row[SLOT.price_cut_month] as number, m.count);
  const drift = monthly(SLOT.price_trend, 1 + (row[SLOT.price_trend] as number));
  const trend = exp(drift);
  const trendFactor = exp(drift * exponent);
  const rise = 1 + (row[SLOT.price_rise] as number);
  const chance = rise === 1 || events.calm ? 0 : (row[SLOT.price_rise_chance] as number);
  const still = chance > 0 ? monthly(SLOT.price_rise_chance, 1 - chance) : 0;
  const { price: prices, budget_factor: factors, count } = m;
  let price = 1;
  let factor = raised(1 - (row[SLOT.discount] as number), exponent);
  let risen = chance > 0 ? wait(events.rise.next(), still) - 1 : count;
  for (let t = 0; t < count; ) {
    const change = (t === at ? cut : 1) * (t === risen ? rise : 1);
    price *= change;
    factor *= raised(change, exponent);
    if (t === risen) risen += wait(events.rise.next(), still);
    // Up to the next change; the trend begins with the month after the cut.
    const end = Math.min(t < at ? at : count, risen, count);
    const step = t < at ? 1 : trend;
    const stepFactor = t < at ? 1 : trendFactor;
    for (; t < end; t++) {
      prices[t] = price;
      factors[t] = factor;
      price *= step;
      factor *= stepFactor;
    }
  }
}
