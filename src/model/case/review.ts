// What a reviewer should look at: one claim or one pair of claims, why, in which words they stand, what may be said about
// them, and how far the answer would move. Recomputed from the case; nothing of it is stored.
import { z } from 'zod';
import { ClaimKind } from '../claim.ts';
import { Amount, Percent } from '../money.ts';
import { Speaker } from '../name.ts';

export const ReviewReason = z.enum([
  'thin_merge', // joined, with little to speak for it
  'near_pair', // kept apart, with something to speak for one deal
  'disagreement', // two voices give the same thing different figures
  'guard', // a check of the figures found a contradiction
  'set_aside', // counted in another figure, and in no deal of its own
  'unconfirmed', // rumoured, talked about, or denied
  'vague', // a word for a range was read as numbers
  'unlisted', // a party of a deal that no table knows
  'carries', // the headline stands on it
]);

/** Which sentence says why; the word lists hold it in every language. */
export const ReviewKey = z.enum([
  'thin_merge',
  'near_pair_below',
  'near_pair_whole',
  'rumoured',
  'in_talks',
  'denied',
  'rumoured_without_figure',
  'in_talks_without_figure',
  'vague',
  'unlisted',
  'disagreement',
  'carries',
  'magnitude',
  'reversed',
  'same_amount_elsewhere',
  'metric_conflict',
  'shifted_year',
  'tickets_exceed_round',
  'judgement_followed',
  'ambiguous_name',
  'undated_tickets',
  'total',
  'restated_total',
  'parts',
  'not_a_payment',
  'balance',
  'due',
  'repaid',
  'one_series',
  'both_sides',
]);

/** A figure as somebody stated it; both null where a statement has none. */
export const ReviewFigure = z.object({ amount: Amount.nullable(), percent: Percent.nullable() });

/** A sentence by its key, with what fills it. */
export const ReviewWhy = z.object({
  key: ReviewKey,
  figures: z.array(ReviewFigure),
  /** Who says each figure; null where it is the writer. */
  speakers: z.array(Speaker.nullable()),
  names: z.array(z.string()),
  kind: ClaimKind.nullable(),
  /** Signs that speak for one deal, and those against it with a minus. */
  signs: z.array(z.string()),
  score: z.number().nullable(),
});

export const ReviewVerdict = z.enum(['accept', 'reject', 'edit', 'same', 'different', 'unsure']);

const Range = z.object({ low: z.number(), high: z.number() });

export const ReviewEffect = z.object({
  /** Which answer moves farther: what would return, or what the payments prove came back. */
  of: z.enum(['would_return', 'came_back']).optional(),
  /** The headline as it stands, and if the claim were taken out or the pair joined or parted. */
  before: Range.nullable(),
  after: Range.nullable(),
  currency: z.string().nullable(),
  /** How far the farther end of the headline moves, in full units. */
  moves: z.number(),
  /** The same of the least and the greatest amount that returns. */
  bounds_move: z.number(),
  /** False in a case so large that only the most doubtful items were tried. */
  tried: z.boolean(),
});

export const ReviewQuote = z.object({
  claim: z.string(),
  document: z.string().nullable(),
  /** Title, file or source. */
  from: z.string().nullable(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  quote: z.string(),
});

export const ReviewItem = z.object({
  id: z.string(),
  claim: z.string(),
  /** The other claim of a pair. */
  other: z.string().nullable(),
  /** Of a pair: are they one deal as it stands? */
  joined: z.boolean().nullable(),
  /** The weightiest first. */
  reasons: z.array(ReviewReason),
  /** The weightiest reason. */
  why: ReviewWhy,
  quotes: z.array(ReviewQuote),
  verdicts: z.array(ReviewVerdict),
  effect: ReviewEffect,
  /** 0 to 1: how doubtful the reading as it stands is. */
  doubt: z.number(),
});

export type ReviewReason = z.infer<typeof ReviewReason>;
export type ReviewKey = z.infer<typeof ReviewKey>;
export type ReviewFigure = z.infer<typeof ReviewFigure>;
export type ReviewWhy = z.infer<typeof ReviewWhy>;
export type ReviewVerdict = z.infer<typeof ReviewVerdict>;
export type ReviewEffect = z.infer<typeof ReviewEffect>;
export type ReviewQuote = z.infer<typeof ReviewQuote>;
export type ReviewItem = z.infer<typeof ReviewItem>;
