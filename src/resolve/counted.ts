// Deals as a group counts: a cloud and the company it belongs to, named in one role of one deal, are one party there, with
// the names of both. Where each is told to have put in a sum of its own, both stay.
import type { Deal, DealParty } from '../model/deal.ts';

/** The deal with each role held once by a group. */
export function counted(deal: Deal, rootOf: (entity: string) => string): Deal {
  const own = new Set(deal.shares.map((s) => s.entity));
  const kept = new Map<string, DealParty>();
  for (const party of deal.parties) {
    const key = `${party.role}\t${own.has(party.entity) ? party.entity : rootOf(party.entity)}`;
    const first = kept.get(key);
    if (!first) kept.set(key, party);
    else kept.set(key, { ...first, names: [...new Set([...first.names, party.name, ...party.names])] });
  }
  return kept.size === deal.parties.length ? deal : { ...deal, parties: [...kept.values()] };
}
