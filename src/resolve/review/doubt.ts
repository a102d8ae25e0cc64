// A doubt: why one claim or a pair deserves a look, how strong the doubt is, what may be said, and what would be tried to
// see its effect. The weights are an order of merit, not chances; the table in docs/methods.md says the same in words.
import type { ReviewKey, ReviewReason, ReviewVerdict, ReviewWhy } from '../../model/case/review.ts';
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Fx } from '../../model/reference/fx.ts';
import type { Groups } from '../deals/fact.ts';

/** What to suppose of the case, to see how far the answer moves. */
export interface Supposed {
  verdict: 'reject' | 'same' | 'different';
  claim: string;
  other: string | null;
}

export interface Doubt {
  claim: string;
  other: string | null;
  joined: boolean | null;
  reason: ReviewReason;
  why: ReviewWhy;
  /** 0 to 1. */
  doubt: number;
  verdicts: readonly ReviewVerdict[];
  suppose: readonly Supposed[];
}

export interface Material {
  /** In force, with the entities of their parties. */
  claims: readonly Claim[];
  deals: readonly Deal[];
  documents: readonly Document[];
  diagnostics: readonly Diagnostic[];
  judgements: readonly Judgement[];
  groups: Groups;
  fx: Fx | null;
  /** Claims that the headline stands on. */
  carrying: readonly string[];
}

export const ONE: readonly ReviewVerdict[] = ['accept', 'reject', 'edit', 'unsure'];
export const PAIR: readonly ReviewVerdict[] = ['same', 'different', 'unsure'];
export const EITHER: readonly ReviewVerdict[] = ['accept', 'reject', 'edit', 'same', 'different', 'unsure'];

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const reject = (claim: string): Supposed => ({ verdict: 'reject', claim, other: null });

/** A reason by its key, with what fills the sentence. */
export const because = (key: ReviewKey, fill: Partial<Omit<ReviewWhy, 'key'>> = {}): ReviewWhy => ({
  ...{ key, figures: [], speakers: [], names: [], kind: null, signs: [], score: null },
  ...fill,
});

/** What claims state, and who says it. */
export const stated = (...claims: readonly Claim[]): Pick<ReviewWhy, 'figures' | 'speakers'> => ({
  figures: claims.map(({ amount, percent }) => ({ amount, percent })),
  speakers: claims.map((c) => c.speaker),
});
