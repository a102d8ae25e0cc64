// A deal: the claims about one round, stake, purchase, loan or divestment, with every voice kept.
import { z } from 'zod';
import { Status } from './claim.ts';
import { Amount, Basis } from './money.ts';
import { Speaker } from './name.ts';

export const DealKind = z.enum(['round', 'stake', 'purchase', 'debt', 'divestment']);

export const Role = z.enum([
  'lead',
  'participant',
  'investee',
  'lender',
  'borrower',
  'customer',
  'supplier',
  'holder',
  'seller',
  'buyer',
  'asset',
  'crowded_out',
]);

/** One of a deal's up to three amounts, with the claims it stands on. */
export const DealAmount = z.object({
  low: z.number(),
  high: z.number(),
  currency: z.string(),
  basis: Basis,
  claims: z.array(z.string()),
});

export const DealParty = z.object({ entity: z.string(), name: z.string(), names: z.array(z.string()), role: Role });

/** What one party put in, as far as anybody said. */
export const Share = z.object({
  entity: z.string(),
  /** Who shares it, where it is told of several together; how much of it is whose nobody said. */
  members: z.array(z.string()).optional(),
  /** The firmest of `amounts`: paid, else contracted, else announced. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  currency: z.string().nullable(),
  basis: Basis.nullable(),
  /** Each measure that was told, the firmest first. */
  amounts: z.array(DealAmount),
  percent: z.object({ low: z.number(), high: z.number() }).nullable(),
  claims: z.array(z.string()),
});

/** How a voice stands among those about the same thing (after Wikidata's ranks). */
export const Standing = z.enum(['preferred', 'normal', 'superseded']);

/** Who said what about a deal. Second-hand chains and repeats are one voice: the one who knows, then who relays. */
export const Voice = z.object({
  speaker: z.string().nullable(),
  kind: Speaker.shape.kind.nullable(),
  /** Outward from the speaker: who relays it. */
  relayed_by: z.array(z.string()),
  /** Whom the amount is about, when it is not the whole deal. */
  party: z.string().nullable(),
  amount: Amount.nullable(),
  status: Status,
  date: z.string().nullable(),
  claim: z.string(),
  /** Other claims that are this same voice again. */
  again: z.array(z.string()),
  /** 1 is listened to first: by the reviewer's word, then kind of source, then date. */
  rank: z.number().int(),
  standing: Standing,
  /** Why it is preferred or superseded; null when it is neither. */
  why: z.string().nullable(),
});

/** A dated part of a deal's amount. */
export const Tranche = z.object({
  date: z.string().nullable(),
  low: z.number(),
  high: z.number(),
  currency: z.string(),
  basis: Basis,
  status: Status,
  claims: z.array(z.string()),
});

/** Why two claims are one deal. */
export const Merge = z.object({
  claims: z.tuple([z.string(), z.string()]),
  /** Names of the signs that spoke for it (and, with a minus, against it). */
  reasons: z.array(z.string()),
  /** 0 to 1; 1 when the reviewer said so. */
  score: z.number(),
});

export const Term = z.object({
  label: z.string(),
  state: z.enum(['stated', 'said_not_to_exist', 'not_stated']),
  claim: z.string().nullish(),
});

export const Deal = z.object({
  id: z.string(),
  kind: DealKind,
  parties: z.array(DealParty),
  dates: z.object({ announced: z.string().nullable(), closed: z.string().nullable() }),
  round: z.string().nullable(),
  form: z.enum(['cash', 'compute', 'mixed', 'equity', 'warrants', 'guarantee']).nullable(),
  headline: DealAmount.nullable(),
  firm: DealAmount.nullable(),
  paid: DealAmount.nullable(),
  shares: z.array(Share),
  tranches: z.array(Tranche),
  voices: z.array(Voice),
  terms: z.array(Term),
  claims: z.array(z.string()),
  merged: z.array(Merge),
  status: Status,
});

export type DealKind = z.infer<typeof DealKind>;
export type Role = z.infer<typeof Role>;
export type DealAmount = z.infer<typeof DealAmount>;
export type DealParty = z.infer<typeof DealParty>;
export type Share = z.infer<typeof Share>;
export type Voice = z.infer<typeof Voice>;
export type Standing = z.infer<typeof Standing>;
export type Tranche = z.infer<typeof Tranche>;
export type Merge = z.infer<typeof Merge>;
export type Term = z.infer<typeof Term>;
export type Deal = z.infer<typeof Deal>;
