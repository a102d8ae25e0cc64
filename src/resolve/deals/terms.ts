// Term claims to the deal they are a term of: that of the same two parties, told nearest in the text. A term nobody
// mentioned is `not_stated`, which is not the same as one that is said not to exist.
import type { Claim } from '../../model/claim.ts';
import type { Term } from '../../model/deal.ts';
import type { Cluster } from './cluster.ts';
import { type Fact, type Groups, partyId } from './fact.ts';
import type { Places } from './places.ts';

export const LABELS = [
  'exclusivity',
  'required_spend',
  'board_seat',
  'credit_expiry',
  'discount',
  'revenue_share',
  'first_refusal',
];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Clusters by a party in them. */
function byParty(clusters: readonly Cluster[]): Map<string, Set<Cluster>> {
  const found = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    if (cluster.facts[0]?.kind === 'divestment') continue;
    for (const f of cluster.facts)
      for (const id of [f.target, f.party]) if (id) found.set(id, (found.get(id) ?? new Set()).add(cluster));
  }
  return found;
}

/** How near a term stands to the claims of a deal: same sentence, next ones, same text, elsewhere. */
function nearness(at: { document: string; sentence: number }, facts: readonly Fact[]): number {
  let best = 0;
  for (const f of facts) {
    if (!at.document || f.document !== at.document) continue;
    const away = f.sentence < 0 || at.sentence < 0 ? 99 : Math.abs(f.sentence - at.sentence);
    best = Math.max(best, away === 0 ? 4 : away <= 3 ? 3 : 2);
  }
  return best;
}

/** The deal of each term claim; claims without one are missing. */
export function termsIn(
  claims: readonly Claim[],
  clusters: readonly Cluster[],
  around: { groups: Groups; places: Places },
): Map<Cluster, Claim[]> {
  const index = byParty(clusters);
  const found = new Map<Cluster, Claim[]>();
  for (const claim of claims) {
    const sides = [partyId(claim.subject), partyId(claim.object)]
      .filter((id) => id !== null)
      .map((id) => around.groups.rootOf(id));
    const [first, second] = sides.map((id) => index.get(id) ?? new Set<Cluster>());
    if (!first) continue;
    const { sentence } = around.places.of(claim);
    const at = { document: claim.document ?? '', sentence };
    const fitting = [...first].filter((c) => !second || second.has(c));
    const ranked = fitting
      .map((cluster) => ({ cluster, near: nearness(at, cluster.facts) }))
      // One party alone is enough only in the same text.
      .filter(({ near }) => second !== undefined || near > 0)
      .sort((a, b) => b.near - a.near || byText(a.cluster.facts[0]?.id ?? '', b.cluster.facts[0]?.id ?? ''));
    const best = ranked[0]?.cluster;
    if (best) found.set(best, [...(found.get(best) ?? []), claim]);
  }
  return found;
}

/** The term sheet of a deal: a label told several times shows the claim that states it before one that denies it. */
export function sheetOf(claims: readonly Claim[]): Term[] {
  const known = [...claims].sort(
    (a, b) => Number(a.status === 'denied') - Number(b.status === 'denied') || byText(a.id, b.id),
  );
  const labels = [...LABELS, ...new Set(known.map((c) => c.label ?? '').filter((l) => l && !LABELS.includes(l)))];
  return labels.map((label) => {
    const claim = known.find((c) => c.label === label);
    if (!claim) return { label, state: 'not_stated' };
    return { label, state: claim.status === 'denied' ? 'said_not_to_exist' : 'stated', claim: claim.id };
  });
}
