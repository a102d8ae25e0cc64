// Claims in reading order: by document (published first, then by its file's name), inside one as it was read, and
// hand-entered ones last. What is shown first therefore never hangs on which document arrived first.
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A new list in reading order. */
export function inReadingOrder(claims: readonly Claim[], documents: readonly Document[]): Claim[] {
  const known = new Map(documents.map((d) => [d.id, `0|${d.published ?? '~'}|${d.file ?? ''}|${d.id}`]));
  const keyOf = (c: Claim): string => known.get(c.document ?? '') ?? `1|${c.source?.published ?? '~'}|${c.id}`;
  return claims
    .map((claim) => ({ claim, key: keyOf(claim) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ claim }) => claim);
}
