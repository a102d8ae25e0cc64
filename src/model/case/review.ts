// What a reviewer should look at: one claim or one pair of claims, why, in which words they stand, what may be said about
// them, and how far the answer would move. Recomputed from the case; nothing of it is stored.
import { z } from 'zod';

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
  /** The weightiest reason as a sentence. */
  why: z.string(),
  quotes: z.array(ReviewQuote),
  verdicts: z.array(ReviewVerdict),
  effect: ReviewEffect,
  /** 0 to 1: how doubtful the reading as it stands is. */
  doubt: z.number(),
});

export type ReviewReason = z.infer<typeof ReviewReason>;
export type ReviewVerdict = z.infer<typeof ReviewVerdict>;
export type ReviewEffect = z.infer<typeof ReviewEffect>;
export type ReviewQuote = z.infer<typeof ReviewQuote>;
export type ReviewItem = z.infer<typeof ReviewItem>;
