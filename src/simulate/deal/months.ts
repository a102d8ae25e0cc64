// The months of one path, a column for each thing that happens. The steps of the model fill them one after the other, each
// from the columns before it; money in full units of the scenario's currency. Made once and used for every path.
import { roomFor } from '../returns.ts';
import { YEARS } from '../slots.ts';
import type { Terms } from './terms.ts';

const COLUMNS = [
  /** What a unit costs the vendor over its list price, 1 at the start. */
  'unit',
  /** What a plan of 1 at the prices of the start costs the company in money at those of the month. */
  'budget_factor',
  /** The company's revenue. */
  'revenue',
  /** What comes: the vendor's cash and credits; the cash of all (the opening cash is apart). */
  'vendor_cash',
  'vendor_credits',
  'came',
  /** Of all funding so far, the share that is not the vendor's. */
  'own',
  /** Compute settled with credits; all sold by the vendor, and of what was paid in cash for it what revenue carries. */
  'drawn',
  'sold',
  'sold_carried',
  /** All compute the company bought, and of it what revenue carries. */
  'compute',
  'carried',
  /** The company's other costs. */
  'costs',
  /** Credits that lapsed, and those left at the end of the month, with what breakage keeps back. */
  'lapsed',
  'credits',
  /** The company's cash at the end of the month. */
  'cash',
  /** The vendor: what is kept of each unit sold after its cost, margin on other cloud, its cash (the stake apart). */
  'kept',
  'other_margin',
  'flow',
  /** The sum of `flow` so far. */
  'sum',
] as const;

export type Column = (typeof COLUMNS)[number];

export interface Months extends Readonly<Record<Column, Float64Array>> {
  readonly count: number;
  /** All columns one after the other, and where each starts: a loop over many columns is faster over one array. */
  readonly board: Float64Array;
  readonly at: Readonly<Record<Column, number>>;
  /** Whether `costs`, `cash`, `credits`, `came` and `lapsed` are filled for every month too. */
  full: boolean;
  /** What the stake was, as a share, and the company's valuation, when the stake was sold; NaN where unknown. */
  readonly exit: { stake: number; valuation: number };
  /** Each month's flips of the company's revenue. */
  readonly flips: Int32Array;
}

/** Room for the months of one path. */
export function makeMonths({ months }: Terms): Months {
  // Each column is followed by nothing, so that rates are found where the flows stand.
  const room = roomFor(months);
  const board = new Float64Array(COLUMNS.length * room);
  const at = Object.fromEntries(COLUMNS.map((name, i) => [name, i * room])) as Record<Column, number>;
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, board.subarray(at[name], at[name] + months)]));
  return {
    ...(columns as Record<Column, Float64Array>),
    count: months,
    board,
    at,
    full: true,
    exit: { stake: Number.NaN, valuation: Number.NaN },
    flips: new Int32Array(months),
  };
}

/** The year of a month, from 0; the last year that has inputs of its own stands for those after it. */
export const yearOf = (month: number): number => Math.min(YEARS - 1, Math.floor(month / 12));
