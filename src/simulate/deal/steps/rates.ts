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

/** Slots of yearly factors of which only that of a month is asked, and of those whose logarithm is asked too. */
const YEARLY = [
  ...Array.from({ length: YEARS }, (_, year) => ({ slot: SLOT.growth + year, base: 0, from: year * 12 })),
  { slot: SLOT.discount_rate, base: 1, from: 0 },
  { slot: SLOT.cost_trend, base: 1, from: 0 },
];
/** The factor is 1 plus `sign` times the input. */
const OF_PRICES = [
  { slot: SLOT.price_trend, sign: 1, part: 1 / 12 },
  { slot: SLOT.price_cut, sign: -1, part: 1 },
  { slot: SLOT.price_rise, sign: 1, part: 1 },
  { slot: SLOT.discount, sign: -1, part: 1 },
  { slot: SLOT.price_rise_chance, sign: -1, part: 0 },
];

/** Works out the rates of a path of so many months. */
export function ratesOf(rates: Rates, row: Float64Array, months: number): void {
  const { factor, logarithm, month, budget } = rates;
  for (let i = 0; i < YEARLY.length; i++) {
    const { slot, base, from } = YEARLY[i] as (typeof YEARLY)[number];
    const x = base + (row[slot] as number);
    if (from >= months || x === factor[slot]) continue;
    factor[slot] = x;
    month[slot] = twelfthRoot(x);
  }
  const exponent = 1 - (row[SLOT.elasticity] as number);
  for (let i = 0; i < OF_PRICES.length; i++) {
    const { slot, sign, part } = OF_PRICES[i] as (typeof OF_PRICES)[number];
    const x = 1 + sign * (row[slot] as number);
    if (x !== factor[slot]) {
      factor[slot] = x;
      logarithm[slot] = x === 1 ? 0 : log(x);
    }
    const moved = (logarithm[slot] as number) * part * exponent;
    budget[slot] = moved === 0 ? 1 : exp(moved);
  }
  month[SLOT.price_trend] = twelfthRoot(factor[SLOT.price_trend] as number);
}
