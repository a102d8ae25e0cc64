// What the guards noticed once the deals stand: money that would be counted twice if it were added up, and readings
// that contradict each other. Nothing is changed here; both readings stay, and the doubt is said.
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Fact, Groups } from '../deals/fact.ts';
import type { Ties } from '../deals/ties.ts';
import { between } from './between.ts';
import { metricDoubts } from './metrics.ts';
import { within } from './within.ts';

export interface Seen {
  claims: readonly Claim[];
  facts: readonly Fact[];
  deals: readonly Deal[];
  groups: Groups;
  kin: Groups;
  ties: Ties;
  documents: ReadonlyMap<string, Document>;
}

/** The reviewer has said that two of the claims are two things: nothing is left to ask. */
function settled(d: Diagnostic, different: ReadonlyMap<string, Set<string>>): boolean {
  const ids = d.claims ?? [];
  return ids.some((id) => {
    const apart = different.get(id);
    return apart !== undefined && ids.some((other) => apart.has(other));
  });
}

const keyOf = (d: Diagnostic): string => `${d.code} ${(d.claims ?? []).join(' ')}`;

/** All remarks, ordered by code and claims. */
export function remarks(seen: Seen): Diagnostic[] {
  const different = new Map<string, Set<string>>();
  for (const [a, b] of seen.ties.different) {
    different.set(a, (different.get(a) ?? new Set()).add(b));
    different.set(b, (different.get(b) ?? new Set()).add(a));
  }
  const all = [...within(seen), ...between(seen), ...metricDoubts(seen.claims)];
  return all
    .filter((d) => !settled(d, different))
    .map((d) => ({ key: keyOf(d), d }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ d }) => d);
}
