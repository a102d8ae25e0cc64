// Views over the deals of a case, as data: who is in whom, what was bought and sold, and how the sellers of compute do.
// Every entry carries the claims it stands on; what nobody stated is null and never nothing.
import type { Metric, Status } from '../claim.ts';
import type { Approx } from '../money.ts';
import type { Speaker } from '../name.ts';

/** An entity with the name it is shown by. */
export interface Named {
  entity: string;
  name: string;
}

/** An investor's part in one round of one company. */
export interface Ticket {
  deal: string;
  round: string | null;
  date: string | null;
  amount: { low: number; high: number; currency: string } | null;
  /** Of the round, %, when both are stated in one currency. */
  share_of_round: { low: number; high: number } | null;
  lead: boolean;
  crowded_out: boolean;
  status: Status;
  claims: string[];
}

export interface MatrixCell {
  investor: string;
  company: string;
  tickets: Ticket[];
}

/** Two investors and the companies both are in. */
export interface Overlap {
  investors: [string, string];
  companies: string[];
  /** How many each is in. */
  of: [number, number];
}

export interface Matrix {
  /** Most companies first. */
  investors: Named[];
  companies: Named[];
  cells: MatrixCell[];
  overlaps: Overlap[];
}

/** `expected` moves are those that nobody says have happened. */
export type Move = 'bought' | 'reduced' | 'exited';

export interface Rotation {
  investor: Named;
  asset: Named;
  move: Move;
  expected: boolean;
  date: string | null;
  amount: { low: number; high: number; currency: string } | null;
  percent: { low: number; high: number } | null;
  status: Status;
  /** Who says so; for what is expected, who expects it. */
  by: Speaker | null;
  deal: string;
  claims: string[];
}

/** One statement of a figure. */
export interface Said {
  low: number;
  high: number;
  /** ISO 4217 code, `%` or `x`. */
  unit: string;
  approx: Approx | null;
  by: Speaker | null;
  status: Status;
  claim: string;
}

/** A vendor, a part of it or the whole, in one period. */
export interface ScoreRow {
  vendor: Named;
  /** The segment or product; null for the whole. */
  segment: string | null;
  /** ISO prefix, or null when no period is told. */
  period: string | null;
  /** The figures told, by metric; one that is missing here was not stated. */
  figures: Partial<Record<Metric, Said[]>>;
  /** What is attributed to AI. */
  ai: Said[];
  not_stated: Metric[];
}

export interface Views {
  matrix: Matrix;
  rotation: Rotation[];
  scorecard: ScoreRow[];
}
