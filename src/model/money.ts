// Amounts and rates as stated: an interval, its unit, the hedge, and for money what the figure measures.
// Currencies and bases are never mixed; see product.md's principle of typed bases in docs/methods.
import { z } from 'zod';

export const Approx = z.enum(['about', 'under', 'over']);

/** What an amount of money measures. Amounts of different basis are never added. */
export const Basis = z.enum([
  'headline',
  'committed',
  'funded',
  'drawn',
  'carrying',
  'fair_value',
  'annualised',
  'cumulative',
  'market_cap',
]);

/** Full units (790000000, not 7.9); a single figure has low = high. */
export const Amount = z.object({
  low: z.number(),
  high: z.number(),
  /** ISO 4217 code. */
  currency: z.string(),
  approx: Approx.nullable(),
  basis: Basis,
});

/** 24 for 24 %. */
export const Percent = z.object({ low: z.number(), high: z.number(), approx: Approx.nullable() });

export type Approx = z.infer<typeof Approx>;
export type Basis = z.infer<typeof Basis>;
export type Amount = z.infer<typeof Amount>;
export type Percent = z.infer<typeof Percent>;

/** A closed interval of plain numbers; the unit is its owner's. */
export interface Interval {
  low: number;
  high: number;
}

export const point = (value: number): Interval => ({ low: value, high: value });
