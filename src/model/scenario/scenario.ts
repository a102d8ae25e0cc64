// A scenario as a file states it: one deal between a vendor and a company, each input a point, an interval or a
// distribution, with what it rests on. Reading (with positions) is in simulate/scenario; the meaning of each input is in
// `INPUTS`. Numbers are in the unit of the file: 80 for 80 %, 790000000 for money.
import type { Mark } from '../answer.ts';
import type { InputKey } from './inputs.ts';

/** How an input is distributed. `normal` and `lognormal` are given by their 5 % and 95 % points. */
export type Distribution =
  | { type: 'point'; value: number }
  | { type: 'uniform'; low: number; high: number }
  | { type: 'triangular'; low: number; mode: number; high: number }
  | { type: 'pert'; low: number; mode: number; high: number }
  | { type: 'normal'; p5: number; p95: number }
  | { type: 'lognormal'; p5: number; p95: number }
  | { type: 'beta'; alpha: number; beta: number; low: number; high: number }
  | { type: 'discrete'; values: { value: number; weight: number }[] }
  | { type: 'mixture'; parts: { weight: number; of: Distribution; by: string | null; claims: string[] }[] };

/** One input of a scenario. A yearly input has one of these for each year that is stated, `year` from 1. */
export interface Input {
  key: InputKey;
  year: number | null;
  distribution: Distribution;
  /** ISO code for money (amounts are already in the scenario's currency), else the unit of `INPUTS`. */
  unit: string;
  /** The rate with which it came into the scenario's currency; null when it was stated in it. */
  converted: { currency: string; rate: number; month: string | null } | null;
  mark: Mark;
  /** Statements it rests on. */
  claims: string[];
  /** Why this figure, in a sentence. */
  because: string | null;
  /** Who said it; inputs of one speaker move together by default. */
  by: string | null;
  /** What drives it ("demand for compute"); inputs of one driver move together by default. */
  driver: string | null;
}

/** A part of what is invested: when it comes, and which share of it; `cash` or `credits` when it is not paid like the rest. */
export interface Tranche {
  month: number;
  /** % of what is invested. */
  share: number;
  form: 'cash' | 'credits' | null;
  /**
   * It comes in the first month from `month` on, at the latest in `until`, at whose start this holds: the company's revenue of
   * twelve months is at least so much, or so many later rounds have closed. Otherwise it never comes.
   */
  if?: { revenue: number } | { rounds: number };
  until?: number;
}

export interface Correlation {
  /** `key`, or `key.2` for the second year of a yearly input. */
  a: string;
  b: string;
  /** Of the normal scores, -1..1. */
  rho: number;
  /** Stated in the file, or by default because of a shared speaker or driver. */
  stated: boolean;
}

export interface Scenario {
  title: string;
  vendor: string;
  company: string;
  /** ISO 4217 code; every amount is in it. */
  currency: string;
  /** What was known by this day; null when it does not matter. */
  as_of: string | null;
  /** First month, `2024-03`. */
  start: string;
  months: number;
  inputs: Input[];
  /** Sorted by month; the whole at month 0 when a file says nothing. */
  tranches: Tranche[];
  correlations: Correlation[];
  /** When a round fails: shrink to what revenue carries, or stop buying. */
  on_failure: 'shrink' | 'stop';
  /** Units of its currency for one of another, as the file states them. */
  rates?: Readonly<Record<string, number>>;
  /** `questions:` and `sources:` of the file, as YAML; they are written back and have no part in a forecast. */
  kept?: string;
}
