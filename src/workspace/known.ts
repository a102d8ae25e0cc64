// The case as it was known by a day: what came later is left out, what has no date is kept.

import type { CaseInput } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import { dayRange, within } from '../model/period.ts';

/** The day on which a hand-entered claim could be known: its source's, else that of what it tells. */
const knownOn = (claim: Claim): string | null =>
  claim.source?.published ?? (claim.status === 'completed' ? claim.date : null);

/** What was known by a date; what has no date is kept. Judgements stay, since how a text is read does not depend on the
 * day that is looked at; those about what was not known yet go with it. */
export function knownBy(input: CaseInput, asOf: string): CaseInput {
  const until = dayRange(asOf)?.last ?? asOf;
  const by = (date: string | null | undefined): boolean => within(date ?? null, null, until);
  const later = new Set([
    ...input.documents.filter((d) => !by(d.published)).map((d) => d.id),
    ...input.claims.filter((c) => !by(knownOn(c))).map((c) => c.id),
  ]);
  const isLater = (claim: string | null | undefined, document: string | null | undefined): boolean =>
    later.has(claim ?? '') || later.has(document ?? '');
  return {
    ...input,
    meta: { ...input.meta, as_of: asOf },
    documents: input.documents.filter((d) => !later.has(d.id)),
    claims: input.claims.filter((c) => !later.has(c.id)),
    judgements: input.judgements.filter(
      (j) => !isLater(j.claim, j.was?.document) && !isLater(j.other, j.other_was?.document),
    ),
  };
}
