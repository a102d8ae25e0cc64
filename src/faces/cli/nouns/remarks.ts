// The remarks about a case as text: what the guards decided and doubt, with the claims that a judgement would name.
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Output } from '../context.ts';
import { diagnosticLines } from '../diagnostics.ts';
import type { Row } from './noun.ts';

const claimsIn = (row: Row): readonly string[] => ('claims' in row ? row.claims : []);

/** All but the errors; of a choice of rows, those about their claims, or about claims that were chosen and are in no row. */
export function remarksAbout(
  view: CaseView,
  chosen: { rows: readonly Row[]; keeps(claim: Claim): boolean } | null,
): Diagnostic[] {
  const rest = view.diagnostics.filter((d) => d.severity !== 'error');
  if (!chosen) return rest;
  const ids = new Set(chosen.rows.flatMap(claimsIn));
  const left = new Set(view.leftovers);
  for (const c of view.claims) if (left.has(c.id) && chosen.keeps(c)) ids.add(c.id);
  return rest.filter((d) => d.claims?.some((c) => ids.has(c)));
}

export function remarkLines(remarks: readonly Diagnostic[], out: Output): string[] {
  return remarks.flatMap((d) => [
    ...diagnosticLines(d, out),
    ...(d.claims?.length ? [`    claims: ${d.claims.map((c) => c.slice(0, 8)).join(', ')}`] : []),
  ]);
}
