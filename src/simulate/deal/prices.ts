// Step 1: the vendor's list prices, and what the company's plan costs at them. Volume answers to price with a constant
// elasticity e, so money spent goes with price^(1-e): at e = 1 a budget in money does not move.
import { SLOT } from '../slots.ts';
import type { Given } from './given.ts';
import { whole } from './given.ts';
import type { Months } from './months.ts';
import { raised } from './roots.ts';

/** Fills `price` and `budget_factor`. The discount is off the list for this company alone. */
export function prices(m: Months, { row, root, events }: Given): void {
  const exponent = 1 - (row[SLOT.elasticity] as number);
  const cut = 1 - (row[SLOT.price_cut] as number);
  const at = whole(row[SLOT.price_cut_month] as number);
  const trend = root(SLOT.price_trend, 1 + (row[SLOT.price_trend] as number));
  const rise = 1 + (row[SLOT.price_rise] as number);
  const chance = events.calm ? 0 : 1 - root(SLOT.price_rise_chance, 1 - (row[SLOT.price_rise_chance] as number));
  const [cutFactor, trendFactor] = [raised(cut, exponent), raised(trend, exponent)];
  const riseFactor = raised(rise, exponent);
  const { price: prices, budget_factor: factors } = m;
  let price = 1;
  let factor = raised(1 - (row[SLOT.discount] as number), exponent);
  if (trend === 1 && (cut === 1 || at === 0) && !(chance > 0 && rise !== 1)) {
    prices.fill(cut);
    factors.fill(factor * cutFactor);
    return;
  }
  for (let t = 0; t < m.count; t++) {
    if (t === at) {
      price *= cut;
      factor *= cutFactor;
    } else if (t > at) {
      price *= trend;
      factor *= trendFactor;
    }
    if (chance > 0 && events.rise.next() < chance) {
      price *= rise;
      factor *= riseFactor;
    }
    prices[t] = price;
    factors[t] = factor;
  }
}
