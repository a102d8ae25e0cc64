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

/** The factor of a month of a yearly factor x. */
function monthly({ factor, month }: Rates, slot: number, x: number): void {
  if (x === factor[slot]) return;
  factor[slot] = x;
  month[slot] = twelfthRoot(x);
}

/** What a factor x of prices does to a budget of 1: x to the power of `exponent`. */
function budgeted({ factor, logarithm, budget }: Rates, slot: number, { x, exponent }: Power): void {
  if (x !== factor[slot]) {
    factor[slot] = x;
    logarithm[slot] = x === 1 ? 0 : log(x);
  }
  const moved = (logarithm[slot] as number) * exponent;
  budget[slot] = moved === 0 ? 1 : exp(moved);
}

interface Power {
  x: number;
  exponent: number;
}

/** Works out the rates of a path of so many months. */
export function ratesOf(rates: Rates, row: Float64Array, months: number): void {
  const years = Math.min(YEARS, Math.ceil(months / 12));
  for (let slot = SLOT.growth; slot < SLOT.growth + years; slot++) monthly(rates, slot, row[slot] as number);
  monthly(rates, SLOT.discount_rate, 1 + (row[SLOT.discount_rate] as number));
  monthly(rates, SLOT.cost_trend, 1 + (row[SLOT.cost_trend] as number));
  const exponent = 1 - (row[SLOT.elasticity] as number);
  const trend = 1 + (row[SLOT.price_trend] as number);
  budgeted(rates, SLOT.price_trend, { x: trend, exponent: exponent / 12 });
  budgeted(rates, SLOT.price_cut, { x: 1 - (row[SLOT.price_cut] as number), exponent });
  budgeted(rates, SLOT.price_rise, { x: 1 + (row[SLOT.price_rise] as number), exponent });
  budgeted(rates, SLOT.discount, { x: 1 - (row[SLOT.discount] as number), exponent });
  budgeted(rates, SLOT.price_rise_chance, { x: 1 - (row[SLOT.price_rise_chance] as number), exponent: 0 });
  rates.month[SLOT.price_trend] = twelfthRoot(trend);
}
