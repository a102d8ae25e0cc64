// Step 0: what yearly rates are a month, and how the company's budget answers to each change of prices. Inputs are often the
// same from path to path, so the last logarithm of each slot is kept; whether kept or made anew, it has the same bits.
import { exp, log, twelfthRoot } from '../../elementary.ts';
import { SLOT, WIDTH, YEARS } from '../../slots.ts';

export interface Rates {
  /** By slot: the factor that was last seen, its logarithm, and the factor of a month where it is one of a year. */
  readonly factor: Float64Array;
  readonly logarithm: Float64Array;
  readonly month: Float64Array;
  /** By slot: what a budget of 1 becomes when prices move by the factor (by that of a month where it is one of a year). */
  readonly budget: Float64Array;
}

export const makeRates = (): Rates => ({
  factor: new Float64Array(WIDTH).fill(Number.NaN),
  logarithm: new Float64Array(WIDTH),
  month: new Float64Array(WIDTH),
  budget: new Float64Array(WIDTH),
});

/** A yearly factor of which only that of a month is asked: the input and `base`. */
const YEARLY = [
  { slot: SLOT.discount_rate, base: 1 },
  { slot: SLOT.cost_trend, base: 1 },
  ...Array.from({ length: YEARS }, (_, year) => ({ slot: SLOT.growth + year, base: 0 })),
];
const BEFORE_GROWTH = YEARLY.length - YEARS;

/** A factor of prices, 1 plus `sign` times the input; `part` of its logarithm counts for a budget. */
const OF_PRICES = [
  { slot: SLOT.price_trend, sign: 1, part: 1 / 12 },
  { slot: SLOT.price_cut, sign: -1, part: 1 },
  { slot: SLOT.price_rise, sign: 1, part: 1 },
  { slot: SLOT.discount, sign: -1, part: 1 },
];

/** Works out the rates of a path of so many months. */
export function ratesOf(rates: Rates, row: Float64Array, months: number): void {
  const { factor, logarithm, month, budget } = rates;
  const yearly = BEFORE_GROWTH + Math.min(YEARS, Math.ceil(months / 12));
  for (let i = 0; i < yearly; i++) {
    const { slot, base } = YEARLY[i] as (typeof YEARLY)[number];
    const x = base + (row[slot] as number);
    if (x === factor[slot]) continue;
    factor[slot] = x;
    month[slot] = twelfthRoot(x);
  }
  const exponent = 1 - (row[SLOT.elasticity] as number);
  for (let i = 0; i < OF_PRICES.length; i++) {
    const { slot, sign, part } = OF_PRICES[i] as (typeof OF_PRICES)[number];
    const x = 1 + sign * (row[slot] as number);
    if (x !== factor[slot]) {
      factor[slot] = x;
      if (x === 1) logarithm[slot] = 0;
      else logarithm[slot] = log(x);
    }
    const moved = (logarithm[slot] as number) * part * exponent;
    if (moved === 0) budget[slot] = 1;
    else budget[slot] = exp(moved);
  }
  month[SLOT.price_trend] = twelfthRoot(factor[SLOT.price_trend] as number);
}
