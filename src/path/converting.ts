// How the sums of a case come into its reporting currency: at the rates of the table, by the day on which their document
// was out.
import type { CaseInput } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import type { Reference } from '../model/reference.ts';
import type { Converting } from '../trace/flows/convert.ts';

export function convertingOf(
  { documents, meta }: Pick<CaseInput, 'documents' | 'meta'>,
  claims: readonly Claim[],
  { fx }: Pick<Reference, 'fx'>,
): Converting {
  const published = new Map(documents.map((d) => [d.id, d.published ?? null]));
  const told = new Map(claims.map((c) => [c.id, c.source?.published ?? published.get(c.document ?? '') ?? null]));
  return { fx, currency: meta.currency, toldOn: (claim) => told.get(claim) ?? null, asOf: meta.as_of ?? null };
}
