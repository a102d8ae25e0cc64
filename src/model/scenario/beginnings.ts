// Where an input begins that a reader adds to a scenario: wide where nobody knows, in the middle of what is possible elsewhere.
// In the unit of a file; a start to be changed by hand.
import { type InputKey, specOf } from './inputs.ts';
import type { Scenario } from './scenario.ts';

const BEGINNINGS: Partial<Record<InputKey, readonly [number, number]>> = {
  ...{ credit_expiry: [12, 36], stake: [5, 30], round_gap: [12, 24], round_chance: [30, 90], dilution: [10, 25] },
  ...{ exit_multiple: [3, 15], haircut: [0, 60], zero_chance: [10, 60], bought_without: [0, 100] },
  ...{
    funding_without: [0, 100],
    other_margin: [30, 70],
    cost_trend: [-30, 0],
    breakage: [0, 30],
    discount_rate: [8, 15],
  },
  ...{ price_rise_chance: [5, 30], price_rise: [10, 50], valuation_step: [0.7, 2], round_step: [0.7, 2] },
  ...{ revenue_shock: [10, 40], elasticity: [0.7, 1.5], pull_lag: [0, 12], contra_share: [0, 100], discount: [0, 30] },
};

/** The ends at which an input begins; money at what is put in, times in months within the scenario. */
export function beginningOf(key: InputKey, { inputs, months }: Scenario, invested: number): readonly [number, number] {
  if (key === 'exit_month') return [Math.ceil(months / 2), months];
  const known = BEGINNINGS[key];
  if (known) return known;
  const spec = specOf(key);
  const { fallback = null, unit = 'x', min = 0, max = 1 } = spec ?? {};
  if (unit === 'money') return key === 'post_money' ? [invested * 3, invested * 6] : [0, invested];
  if (fallback !== null && inputs.length > 0) return [fallback, fallback];
  return [min, max];
}
