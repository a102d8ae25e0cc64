// The months of one path, a column for each thing that happens. The steps of the model fill them one after the other, each
// from the columns before it; money in full units of the scenario's currency. Made once and used for every path.
import { YEARS } from '../slots.ts';
import type { Terms } from './terms.ts';

const COLUMNS = [
  /** The vendor's list prices, 1 at the start. */
  'price',
  /** What a plan of 1 at the prices of the start costs the company in money at those of the month. */
  'budget_factor',
  /** The company's revenue. */
  'revenue',
  /** What comes: the vendor's cash and credits, everybody else's cash (the opening cash is apart). */
  'vendor_cash',
  'vendor_credits',
  'others_cash',
  /** Months over which the funding at hand is spent, this one included. */
  'left',
  /** 1, or 0 while the company has stopped buying. */
  'buying',
  /** Of all funding so far, the share that is not the vendor's. */
  'own',
  /** Compute settled with credits; bought from the vendor in cash, and of it what revenue carries; bought elsewhere. */
  'drawn',
  'paid',
  'paid_carried',
  'elsewhere',
  /** Of all compute, what revenue carries. */
  'carried',
  /** The company's other costs. */
  'costs',
  'lapsed',
  /** At the end of the month: the company's cash; credits neither drawn nor lapsed. */
  'cash',
  'credits',
  /** The vendor: revenue less what is taken off it, cost of each unit of it, other cloud sold and the profit on it. */
  'net',
  'unit_cost',
  'pulled',
  'pulled_profit',
  /** The vendor's cash of the month, the stake apart. */
  'flow',
] as const;

export type Column = (typeof COLUMNS)[number];

export interface Months extends Readonly<Record<Column, Float64Array>> {
  readonly count: number;
  /** What the stake was, as a share, and the company's valuation, when the stake was sold; NaN where unknown. */
  readonly exit: { stake: number; valuation: number };
}

/** Room for the months of one path. */
export function makeMonths({ months }: Terms): Months {
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(months)]));
  return {
    ...(columns as Record<Column, Float64Array>),
    count: months,
    exit: { stake: Number.NaN, valuation: Number.NaN },
  };
}

/** The year of a month, from 0; the last year that has inputs of its own stands for those after it. */
export const yearOf = (month: number): number => Math.min(YEARS - 1, Math.floor(month / 12));
