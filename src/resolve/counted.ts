// Deals as a group counts: a cloud and the company it belongs to, named in one role of one deal, are one party there, with
// the names of both. A sum told of each is one sum where the two are the same; where they differ, both stay.
import type { Deal, DealParty, Share } from '../model/deal.ts';

type Rooted = (entity: string) => string;

const isSame = (a: Share, b: Share): boolean =>
  a.low === b.low && a.high === b.high && a.currency === b.currency && a.basis === b.basis;

/** Shares of which one is told of the group itself: a member's without a sum, or with the same, is that share again. */
function sharesOf({ shares }: Deal, rootOf: Rooted): Share[] {
  const roots = new Map(shares.filter((s) => rootOf(s.entity) === s.entity).map((s) => [s.entity, s]));
  const kept: Share[] = [];
  const again = new Map<string, string[]>();
  for (const share of shares) {
    const root = roots.get(rootOf(share.entity));
    const isAgain = root && root !== share && (share.low === null ? share.percent === null : isSame(share, root));
    if (isAgain) again.set(root.entity, [...(again.get(root.entity) ?? []), ...share.claims]);
    else kept.push(share);
  }
  if (again.size === 0) return shares;
  return kept.map((s) => ({ ...s, claims: [...s.claims, ...(again.get(s.entity) ?? [])] }));
}

/** The deal with each role held once by a group. */
export function counted(deal: Deal, rootOf: Rooted): Deal {
  const shares = sharesOf(deal, rootOf);
  const own = new Set(shares.map((s) => s.entity));
  const kept = new Map<string, DealParty>();
  for (const party of deal.parties) {
    const key = `${party.role}\t${own.has(party.entity) ? party.entity : rootOf(party.entity)}`;
    const first = kept.get(key);
    const names = first && [...new Set([...first.names, party.name, ...party.names])];
    if (!first || !names) kept.set(key, party);
    // The share is told of the group: it is the party that stands for both.
    else if (own.has(party.entity) && !own.has(first.entity)) kept.set(key, { ...party, names });
    else kept.set(key, { ...first, names });
  }
  if (kept.size === deal.parties.length && shares === deal.shares) return deal;
  return { ...deal, shares, parties: [...kept.values()] };
}
