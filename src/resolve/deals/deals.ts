// Claims to deals: those about one round, stake, purchase, loan or sale are one deal with every voice kept. Guards set
// aside what is no event of its own (totals, values); the reviewer's `same` and `different` overrule signs and guards.
// Whatever the order of documents and claims, the result is the same; each claim is in one deal or left over.
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Fx } from '../../model/reference/fx.ts';
import { inForce } from '../../model/standing.ts';
import { setAside } from '../guards/aside.ts';
import { remarks } from '../guards/remarks.ts';
import { dealOf, named } from './assemble.ts';
import { type Cluster, type Clusters, cluster } from './cluster.ts';
import { type Fact, factOf, type Groups } from './fact.ts';
import { type Places, placesIn } from './places.ts';
import { termsIn } from './terms.ts';
import { tiesOf } from './ties.ts';
import type { Hearing } from './voices.ts';

export interface Told {
  judgements: readonly Judgement[];
  documents: readonly Document[];
  groups: Groups;
  /** Who belongs together also where companies count for themselves. */
  kin?: Groups;
  /** Rates to compare amounts of two currencies; without them such amounts are never compared. */
  fx?: Fx | null;
}

export interface Deals {
  deals: Deal[];
  /** Ids of the claims in no deal. */
  leftovers: string[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The claims once each, by id: the same document twice adds nothing. */
function distinct(claims: readonly Claim[]): Claim[] {
  const known = new Map<string, Claim>();
  for (const claim of claims) {
    const other = known.get(claim.id);
    // Two versions under one id would be a fault upstream; the choice must still not hang on order.
    if (!other || (other !== claim && JSON.stringify(claim) < JSON.stringify(other))) known.set(claim.id, claim);
  }
  return [...known.values()].sort((a, b) => byText(a.id, b.id));
}

function hearingOf(told: Told, documents: Hearing['documents']): Hearing {
  const word = new Map<string, string>();
  for (const j of inForce(told.judgements))
    if (j.verdict === 'accept' || (j.verdict === 'unsure' && !j.other)) word.set(j.claim, j.verdict);
  const of = (verdict: string): Set<string> => new Set([...word].filter(([, v]) => v === verdict).map(([id]) => id));
  return { documents, accepted: of('accept'), unsure: of('unsure') };
}

/** Claims of other kinds that the reviewer called the same as one of a deal. */
function tiedTo({ clusters, headOf }: Clusters, others: readonly Claim[]): Map<Cluster, Claim[]> {
  const heads = new Map(clusters.map((c) => [headOf(c.facts[0]?.id ?? ''), c]));
  const tied = new Map<Cluster, Claim[]>();
  for (const claim of others) {
    const at = heads.get(headOf(claim.id));
    if (at) tied.set(at, [...(tied.get(at) ?? []), claim]);
  }
  return tied;
}

/** The deals that the claims tell, the claims in no deal, and what the guards decided. */
export function dealsOf(claims: readonly Claim[], told: Told): Outcome<Deals> {
  const all = distinct(claims);
  const documents = new Map(told.documents.map((d) => [d.id, d]));
  const places: Places = placesIn(documents);
  const ties = tiesOf(told.judgements, new Set(all.map((c) => c.id)));
  const around = { groups: told.groups, fx: told.fx ?? null, documents, places };
  const read = all.map((c, i) => factOf(c, i, around)).filter((f): f is Fact => f !== null);
  const aside = setAside(read, { ties: ties.value, judgements: inForce(told.judgements), places });
  const { facts, known } = aside;
  const found = cluster(facts, { same: ties.value.same, different: [...ties.value.different, ...aside.apart], known });
  const used = new Set(facts.map((f) => f.id));
  const others = all.filter((c) => !used.has(c.id));
  const tied = tiedTo(found, others);
  const tiedIds = new Set([...tied.values()].flat().map((c) => c.id));
  const free = others.filter((c) => c.kind === 'term' && !tiedIds.has(c.id));
  const terms = termsIn(free, found.clusters, { groups: told.groups, places });
  const hearing = hearingOf(told, documents);
  const deals = named(
    found.clusters.map((c) => dealOf(c, { terms: terms.get(c) ?? [], tied: tied.get(c) ?? [] }, hearing)),
  );
  const inDeals = new Set(deals.flatMap((d) => d.claims));
  const diagnostics: Diagnostic[] = [
    ...ties.diagnostics,
    ...aside.diagnostics,
    ...remarks({
      claims: all,
      facts,
      deals,
      groups: told.groups,
      kin: told.kin ?? told.groups,
      ties: ties.value,
      documents,
    }),
  ];
  return { value: { deals, leftovers: all.map((c) => c.id).filter((id) => !inDeals.has(id)) }, diagnostics };
}
