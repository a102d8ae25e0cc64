// A reviewer's `same` and `different` to what they say about parties. `about` names the party; two claims said to be
// the same deal have the same company in it, and for kinds with two fixed sides both.
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import { inForce } from '../../model/standing.ts';
import { type Place, placeKey } from './nodes.ts';

export interface Said {
  verdict: 'same' | 'different';
  places: [Place, Place];
  claims: [string, string];
}

type Side = Place['side'];

/** Which side of a claim the company of a round is. */
const COMPANY: Partial<Record<ClaimKind, Side>> = { funding_round: 'subject', investment: 'object' };
const TWO_SIDED: readonly ClaimKind[] = ['stake', 'purchase', 'debt', 'divestment'];

function sidesOf(judgement: Judgement, one: Claim, other: Claim): [Side, Side][] {
  const { about, verdict } = judgement;
  if (about === 'subject' || about === 'object') return [[about, about]];
  // Two deals may well have the same parties.
  if (verdict !== 'same') return [];
  const [mine, theirs] = [COMPANY[one.kind], COMPANY[other.kind]];
  if (mine && theirs) return [[mine, theirs]];
  if (one.kind !== other.kind || !TWO_SIDED.includes(one.kind)) return [];
  return [
    ['subject', 'subject'],
    ['object', 'object'],
  ];
}

/** What is said about parties, the last word on each pair of places. */
export function saidOf(claims: readonly Claim[], judgements: readonly Judgement[]): Said[] {
  const pairs = inForce(judgements).filter((j) => (j.verdict === 'same' || j.verdict === 'different') && j.other);
  if (pairs.length === 0) return [];
  const byId = new Map(claims.map((c) => [c.id, c]));
  const last = new Map<string, Said>();
  for (const judgement of pairs) {
    const one = byId.get(judgement.claim);
    const other = byId.get(judgement.other ?? '');
    if (!one || !other) continue;
    for (const [mine, theirs] of sidesOf(judgement, one, other)) {
      if (!one[mine] || !other[theirs]) continue;
      const mineAt = { claim: one.id, side: mine };
      const theirsAt = { claim: other.id, side: theirs };
      const inOrder = placeKey(mineAt) < placeKey(theirsAt);
      const places: [Place, Place] = inOrder ? [mineAt, theirsAt] : [theirsAt, mineAt];
      const verdict = judgement.verdict as Said['verdict'];
      last.set(places.map(placeKey).join('\n'), { verdict, places, claims: [one.id, other.id] });
    }
  }
  return [...last.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, said]) => said);
}
