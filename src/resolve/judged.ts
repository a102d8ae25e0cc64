// Claims after the reviewer's word: rejected ones leave, edited ones change, the rest stay as they were read.
// A judgement whose claim is gone becomes a diagnostic, never a silent loss.
import type { Claim } from '../model/claim.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Judgement } from '../model/judgement.ts';
import { inForce } from '../model/standing.ts';

/** The claims in force under the judgements, in their order. */
export function judged(claims: readonly Claim[], judgements: readonly Judgement[]): Outcome<Claim[]> {
  const known = new Set(claims.map((c) => c.id));
  const standing = inForce(judgements);
  const diagnostics = standing.filter((j) => !known.has(j.claim)).map(orphan);
  const latest = new Map<string, Judgement>();
  for (const j of standing) if (j.verdict === 'accept' || j.verdict === 'reject') latest.set(j.claim, j);
  const value = claims
    .filter((c) => latest.get(c.id)?.verdict !== 'reject')
    .map((c) => standing.filter((j) => j.claim === c.id && j.verdict === 'edit').reduce(edited, c));
  return { value, diagnostics };
}

const edited = (claim: Claim, judgement: Judgement): Claim => ({
  ...claim,
  ...judgement.edit,
  id: claim.id,
  evidence: claim.evidence,
});

const orphan = (j: Judgement): Diagnostic => ({
  code: 'resolve/judgement-without-claim',
  severity: 'warning',
  message: `The judgement "${j.verdict}" of ${j.when} is about claim ${j.claim}, which is not read any more.`,
  remedy: 'Look at the claims of that sentence again and judge the one that took its place, or undo the judgement.',
});
