// What the product answers on its first screen: how much of an investor's money would return through its
// customer, how sure that is, and what nobody has said. Every figure carries its mark and its claims.

import type { Status } from './claim.ts';
import type { EntityKind } from './entity.ts';
import type { Approx, Basis, Interval } from './money.ts';
import type { Names, Speaker, SpeakerKind } from './name.ts';
import type { Sells } from './reference.ts';

/**
 * How well a figure stands: `disclosed` by a party to it or in a filing, `reported` by somebody else,
 * `rule_of_thumb` carried over from another case or a general estimate, `assumed` where nobody stated it.
 */
export type Mark = 'disclosed' | 'reported' | 'rule_of_thumb' | 'assumed';

/** A figure that can be shown: interval, unit, mark, who said it and the claims that open its quotes. */
export interface Figure extends Interval {
  /** ISO 4217 code, `%` (80 for 80 %) or `x` (a multiple). */
  unit: string;
  approx: Approx | null;
  basis: Basis | null;
  mark: Mark;
  by: Speaker | null;
  /** Where a rule of thumb or an assumption comes from, when no claim of the case states it. */
  source: string | null;
  claims: string[];
}

export interface PartyRef {
  entity: string;
  kind: EntityKind;
  names: Names;
  sells: Sells[];
}

/** What the closed form needs; the page's slider recomputes from this in its worker. */
export interface ReturnInputs {
  investor: PartyRef;
  investee: PartyRef;
  /** What the investor is said to have put in. */
  put_in: Figure;
  /** How certain the ticket is: put in, planned, talked about, rumoured. */
  status: Status;
  /** The round it was part of; the first is the voice that also states the ticket. */
  rounds: Figure[];
  /** Share of the round spent on compute, %. */
  compute_share: Figure;
  /** Share of later sales paid to cloud vendors, %. */
  later_share: Figure | null;
  /** Gross margin on compute sold, %. */
  margin: Figure | null;
  /** Other cloud sold for each unit of compute, x. */
  pull_through: Figure | null;
  /** Share of the ticket paid in credits, %: null while nobody said. */
  credits_share: Figure | null;
}

/** A choice of what is unknown: shares in 0..1. */
export interface Choice {
  /** Share of the investee's compute bought from the investor. */
  bought: number;
  /** Share of the ticket paid in credits. */
  credits: number;
  /** Index into `rounds`. */
  round: number;
}

/** Returned: the investor's own money traced into its revenue. All in full units of the reporting currency. */
export interface Returned {
  choice: Choice;
  lower: Interval;
  prorata: Interval;
  upper: Interval;
  /** Revenue from the investee as booked, whoever's money paid it. */
  booked: Interval;
  /** Of it settled with credits. */
  in_credits: Interval;
  /** From least to most over every share that may be bought, at the same round and credits. */
  possible: Interval;
  /** Why `lower` cannot be less and `upper` not more. */
  certificate: { lower: CertificateTerm[]; upper: CertificateTerm[] };
}

/** One term of the cut that proves a bound. */
export interface CertificateTerm {
  kind: 'flow' | 'balance';
  /** What the term is: `other_funding`, `put_in`, `payment`, ... */
  id: string;
  amount: Interval;
  mark: Mark;
}

/** Where recovered money comes from, in the order of the bar. */
export type RecoverySource = 'credits' | 'cash_compute' | 'later_sales' | 'pull_through' | 'stake';

export interface RecoverySegment {
  source: RecoverySource;
  /** Gross profit in full units; null when nobody stated what it needs. */
  amount: Interval | null;
  mark: Mark;
  claims: string[];
}

/** Recovered: gross profit from the customer (and pull-through) against the outlay. */
export interface Recovered {
  choice: Choice;
  segments: RecoverySegment[];
  with_pull_through: Interval | null;
  without_pull_through: Interval | null;
  /** What revenue from the funding leaves of the ticket. */
  missing: Interval;
  /** Cumulative later sales of the investee that would bring the missing part. */
  sales_needed: Interval | null;
  /** Share of compute bought at which gross profit equals the outlay (1 = all of it; above 1 never). */
  breakeven_bought: Interval | null;
  breakeven_bought_without: Interval | null;
  /** Margin (0..1) at which gross profit equals the outlay when all compute is bought from the investor. */
  breakeven_margin: Interval | null;
}

/** What a price cut does, in shares of 1. */
export interface PriceEffect {
  cut: Figure;
  /** Extra volume that holds revenue. */
  volume_to_hold: number;
  /** Revenue change at each elasticity. */
  revenue_change: { elasticity: number; change: number }[];
  margin_before: number | null;
  margin_after: number | null;
}

export interface CompanyCard {
  party: PartyRef;
  put_in: Figure | null;
  /** A sum told of it and others together, and who they are; how much of it is whose nobody said. */
  together: { sum: Figure; with: PartyRef[] } | null;
  round: Figure[];
  /** Share of the round, %, when both are stated. */
  share_of_round: Figure | null;
  valuation: Figure[];
  stake: Figure | null;
  lead: boolean | null;
  crowded_out: PartyRef[];
  status: string;
  /** `put_in`, `round`, `stake`, `form`, `bought`: what nobody stated. */
  not_stated: string[];
  claims: string[];
}

export type QuestionKey =
  | 'share_bought'
  | 'credits_share'
  | 'compute_share'
  | 'round_size'
  | 'other_tickets'
  | 'margin'
  | 'pull_through'
  | 'ticket';

/** Something to ask, and how much of the answer's width it would remove. */
export interface Question {
  key: QuestionKey;
  /** Full units of the reporting currency; null when no width can be given. */
  removes: number | null;
  parties: PartyRef[];
  claims: string[];
}

/** How sure: statements by who stands behind them. */
export interface Sources {
  counts: { kind: SpeakerKind; claims: string[] }[];
  /** From the one who knows to the one who relays. */
  chains: { speakers: Speaker[]; claims: string[] }[];
  /** Outlets and documents cited but not in the case. */
  cited: { text: string; claims: string[] }[];
}

/** Why there is or is no headline figure. */
export type Situation =
  | 'ticket' // a vendor's ticket into a customer is stated: the conditional return can be computed
  | 'no_amount' // a vendor invested, nobody said how much
  | 'no_ticket' // the investor asked about is not said to have invested in anyone
  | 'no_vendor' // deals, but none in which a seller of compute invests in a buyer of it
  | 'nothing'; // no deal read

export interface FirstScreen {
  situation: Situation;
  currency: string;
  as_of: string | null;
  investor: PartyRef | null;
  inputs: ReturnInputs | null;
  /** With all compute bought from the investor. */
  full: Returned | null;
  half: Returned | null;
  /** Over every choice of what nobody stated. */
  unknown: Returned | null;
  recovered: Recovered | null;
  /** One `full` for each other size of the round that was reported. */
  other_rounds: Returned[];
  /** An observed payment from an investee to the investor is in the ledger. */
  observed: boolean;
  prices: PriceEffect[];
  companies: CompanyCard[];
  /** Sum of stated tickets and what is known of the others: at least. */
  worth_at_least: Figure | null;
  /** Exits of other holdings against the tickets. */
  exits: { total: Figure; times_put_in: number | null } | null;
  questions: Question[];
  sources: Sources;
  /** How many inputs of the headline carry each mark. */
  marks: Record<Mark, number>;
}
