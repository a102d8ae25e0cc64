// Claims after the reviewer's word: rejected ones leave (and stay listed apart), edited ones change, the rest stay as read.
import type { Claim } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import { inForce } from '../model/standing.ts';

/** The claims in force under the judgements, in their order. */
export function judged(claims: readonly Claim[], judgements: readonly Judgement[]): Claim[] {
  const standing = inForce(judgements);
  if (standing.length === 0) return [...claims];
  const latest = new Map<string, Judgement>();
  const edits = new Map<string, Judgement[]>();
  for (const j of standing) {
    if (j.verdict === 'accept' || j.verdict === 'reject') latest.set(j.claim, j);
    if (j.verdict === 'edit') edits.set(j.claim, [...(edits.get(j.claim) ?? []), j]);
  }
  return claims
    .filter((c) => latest.get(c.id)?.verdict !== 'reject')
    .map((c) => (edits.get(c.id) ?? []).reduce(edited, c));
}

/** The claims that the reviewer's last word rejects, as they were read. */
export function rejected(claims: readonly Claim[], judgements: readonly Judgement[]): Claim[] {
  const latest = new Map<string, Judgement['verdict']>();
  for (const { verdict, claim } of inForce(judgements))
    if (verdict === 'accept' || verdict === 'reject') latest.set(claim, verdict);
  return claims.filter((c) => latest.get(c.id) === 'reject');
}

const edited = (claim: Claim, judgement: Judgement): Claim => ({
  ...claim,
  ...judgement.edit,
  id: claim.id,
  evidence: claim.evidence,
});
