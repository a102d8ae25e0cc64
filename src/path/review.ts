// A case's view to what in it is most worth a look, ordered by how far the headline would move.
import type { ReviewItem } from '../model/case/review.ts';
import type { CaseView } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Reference } from '../model/reference.ts';
import { groupsOf } from '../resolve/entities/entities.ts';
import { followed } from '../resolve/followed.ts';
import { reviewOf } from '../resolve/review/review.ts';
import { bookOf } from '../trace/book.ts';
import { convertingOf } from './converting.ts';
import { answersOf, effectOn } from './effect.ts';

/** What the view was made of: the claims as they were read, before any judgement, and the judgements. */
export interface Read {
  claims: readonly Claim[];
  judgements: readonly Judgement[];
}

/** The queue of a case. */
export function queueOf(view: CaseView, read: Read, reference: Reference): ReviewItem[] {
  const groups = groupsOf(reference, view.meta.consolidation ?? 'group');
  const { claims, deals, documents, diagnostics } = view;
  const words = followed(read.claims, read.judgements).value;
  const book = bookOf(view, groups, reference);
  const investor = view.meta.investor ?? null;
  const told = { judgements: words, documents, groups, fx: reference.fx };
  const material = { claims, deals, documents, diagnostics, judgements: words, groups, fx: reference.fx };
  const converting = convertingOf(view, claims, reference);
  const standing = { book, told, investor, converting };
  const { would_return, came_back } = answersOf(standing);
  const carrying = [...(would_return?.claims ?? []), ...(came_back?.claims ?? [])];
  return reviewOf({ ...material, carrying }, effectOn(standing));
}
