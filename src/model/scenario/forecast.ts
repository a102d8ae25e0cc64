// What a forecast answers. Money is in full units of the scenario's currency, shares are 0..1, months count from the start
// (1 is the first month's end). Every quantile carries its standard error: the forecast is a sample.
import type { Mark } from '../answer.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Scenario } from './scenario.ts';

/** A quantity over the paths. A quantile is null when the quantity does not exist there (a payback that never comes). */
export interface Spread {
  q05: number | null;
  q10: number | null;
  q25: number | null;
  q50: number | null;
  q75: number | null;
  q90: number | null;
  q95: number | null;
  mean: number | null;
  /** Standard errors of the 10, 50 and 90 % quantiles, and of the mean. */
  se: { q10: number | null; q50: number | null; q90: number | null; mean: number | null };
  /** Share of the paths on which it exists. */
  exists: number;
}

/** The quantities of a deal, each named once; `QUANTITIES` gives their units. */
export const QUANTITIES = {
  revenue_gross: 'money',
  revenue_net: 'money',
  pull_through_revenue: 'money',
  gross_profit: 'money',
  cash_result: 'money',
  npv: 'money',
  npv_with_stake: 'money',
  irr: 'rate',
  irr_with_stake: 'rate',
  /** Gross profit, with what it pulls through, for each unit put in. */
  multiple: 'x',
  multiple_with_stake: 'x',
  /** The month from which on gross profit, with what it pulls through, covers all that is put in, credits at face value. */
  payback: 'months',
  payback_with_stake: 'months',
  revenue_per_dollar: 'x',
  credits_drawn: 'money',
  credits_lapsed: 'money',
  exit_proceeds: 'money',
  worst_cash: 'money',
  incremental: 'money',
} as const;
export type QuantityKey = keyof typeof QUANTITIES;

export interface Probability {
  /** For example `payback_by_36`, `profit`, `profit_incremental`. */
  key: string;
  p: number;
  se: number;
}

/** Quantiles month by month of something that accumulates. */
export interface Fan {
  key: 'cash_result' | 'revenue_gross' | 'gross_profit' | 'company_cash';
  months: number[];
  q10: number[];
  q25: number[];
  q50: number[];
  q75: number[];
  q90: number[];
}

/** Recovered by source: gross profit of what credits settle, what cash buys from funding, later sales, pull-through; the stake. */
export interface RecoveredPart {
  source: 'credits' | 'cash_compute' | 'later_sales' | 'pull_through' | 'stake';
  spread: Spread;
  mark: Mark;
}

/**
 * What the vendor may be out at the end, cash apart from what moves no cash. `all` is what was put in, credits at face value,
 * less the gross profit; it is `cash` (paid out and not come back) plus `credits` (face value that nobody drew). Counted apart:
 * `cash_with_stake` (the same after the stake is sold), and what is only booked: `stake` (the sale brings less than the stake
 * cost) and `contra` (taken off revenue as a payment to the customer).
 */
export interface LossPart {
  kind: 'all' | 'cash' | 'credits' | 'cash_with_stake' | 'stake' | 'contra';
  /** Does cash leave the vendor? Null for the whole, which is both. */
  cash: boolean | null;
  /** Share of the paths with such a loss, and its standard error. */
  chance: { p: number; se: number };
  /** Over all paths; 0 where there is no loss. */
  spread: Spread;
  mark: Mark;
}

/**
 * One input at its 10th and 90th percentile, everything else at its median: the central path; of a chance the mean over a fixed
 * set of monthly events, but for paybacks and rates of return, which have none.
 */
export interface Swing {
  input: string;
  low: number;
  high: number;
  at_low: number | null;
  at_high: number | null;
  mark: Mark;
  claims: string[];
}

/** Share of the answer's variance: of the input alone, and with all its interactions. `chance` is the monthly events. */
export interface Importance {
  input: string;
  first: number;
  total: number;
  se: number;
}

/** By how much the answer's variance would fall, on average, if what the statement is about were known. */
export interface Worth {
  claim: string;
  inputs: string[];
  cut: number;
  se: number;
}

/** What an answer hangs on. */
export interface Hanging {
  quantity: QuantityKey;
  /** Of the answers, held to their 5 % and 95 % points. */
  variance: number;
  tornado: Swing[];
  importance: Importance[];
  statements: Worth[];
}

/** The input that an answer hangs on most; null while its lead is within twice the errors of the estimate. */
export function clearlyMost({ importance }: Pick<Hanging, 'importance'>): Importance | null {
  const [first, second] = importance;
  if (!first || first.first < 2 * first.se) return null;
  return second && first.first - second.first < 2 * Math.max(first.se, second.se) ? null : first;
}

/** Vendor-funded share of the revenue from the company in a year, from the tracer on simulated ledgers. */
export interface TracedYear {
  year: number;
  lower: Spread;
  prorata: Spread;
  upper: Spread;
  /** The same at the central path: every input at its median, nothing unforeseen. */
  central: { lower: number; prorata: number; upper: number } | null;
}

/** Where incremental profit turns: the share bought without the deal at which nothing is gained. */
export interface BreakEvenLine {
  /** Share of the vendor's money that others would have supplied, 0..1. */
  funding_without: number;
  bought_without: Spread;
}

export interface Forecast {
  scenario: Scenario;
  /** SHA-free: a 53-bit hash of every path's answers, in hexadecimal; the same everywhere. */
  hash: string;
  seed: number;
  paths: number;
  /**
   * The central path's quantities: every input at its median, no shocks, and of each event that has a chance a part as large as
   * the chance (a round at 60 % brings 60 % of its cash). Null what does not exist there.
   */
  central: Record<QuantityKey, number | null>;
  quantities: Record<QuantityKey, Spread>;
  probabilities: Probability[];
  fans: Fan[];
  /** Share of the paths that pay back in each month, without and with the stake. */
  payback: { month: number; without: number; with_stake: number }[];
  recovered: RecoveredPart[];
  /** Those that can occur in this scenario: stakes only when one is sold, credits only when some are granted. */
  losses: LossPart[];
  break_even: BreakEvenLine[];
  hanging: Hanging | null;
  traced: TracedYear[];
  marks: Record<Mark, number>;
  diagnostics: Diagnostic[];
}

/**
 * The value of one input at which an answer reaches a target: on the central path, or of a chance by the mean over a fixed set
 * of paths.
 */
export interface GoalSought {
  input: string;
  quantity: QuantityKey;
  target: number;
  value: number | null;
  over: 'central' | 'mean';
}

/** Where the runs disagree whether the deal gains anything over what would have been sold anyway: the line of the middle run,
 * at half of the money from others where that is known. Null where nothing is known, or the runs agree. */
export function openBreakEven(lines: readonly BreakEvenLine[]): { funding: number; share: number } | null {
  const line = lines.find(({ funding_without }) => funding_without === 0.5) ?? lines[0];
  const { q25, q50, q75, exists } = line?.bought_without ?? { q25: null, q50: null, q75: null, exists: 0 };
  if (!line || exists === 0 || q25 === null || q50 === null || q75 === null || q25 > 0 || q75 < 0) return null;
  return { funding: line.funding_without, share: q50 };
}
