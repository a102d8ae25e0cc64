// Mentions to entities: names to their plain forms, forms that share a key to scored pairs, pairs to parties, the surest
// first. Names nobody listed become parties of their own, kept and listed; every match names its reasons and score.
import type { Claim } from '../../model/claim.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Entity } from '../../model/entity.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Names, Party } from '../../model/name.ts';
import type { GazetteerRow, Reference } from '../../model/reference.ts';
import { entityOf, fromRow } from './entity.ts';
import { edgesOf } from './match.ts';
import type { Fold } from './names/normal.ts';
import type { Words } from './names/words.ts';
import { type Named, type Node, type Nodes, nodeAt, nodesOf, type Place, placeKey } from './nodes.ts';
import { type Said, saidOf } from './reviewed.ts';
import { listedOf } from './roster.ts';
import { type Different, type Edge, JUDGED, type United, unite } from './union.ts';

export { type Consolidation, type Groups, groupsOf } from './groups.ts';

/** The entity id of a party: its own, or `name:` and the written name for one that was not resolved. */
export const entityId = (party: Party): string => party.entity ?? `name:${party.text}`;

export interface ToTell {
  reference: Reference;
  /** The reader's script folding. */
  fold: Fold;
  judgements: readonly Judgement[];
}

export interface Told {
  /** In the order given, with the entities of their parties and speakers set; texts untouched. */
  claims: Claim[];
  entities: Entity[];
}

/** Tells who is who in the claims. */
export function entitiesOf(claims: readonly Claim[], how: ToTell): Outcome<Told> {
  const { words, roster } = listedOf(how.reference, how.fold);
  const said = saidOf(claims, how.judgements);
  const nodes = apartNodes(claims, said, { words, fold: how.fold, rows: roster.rows });
  const matched = edgesOf({ nodes: nodes.all, roster, words });
  const edges = [...matched.edges, ...sameOf(said, nodes)];
  const all = [...nodes.all.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const united = unite(all, edges, differentOf(said, nodes));
  for (const [node, pairs] of matched.open) if (!united.through.has(node)) united.undecided.set(node, pairs);
  const { entities, idOf } = entitiesOfClusters(united, how);
  const set = claims.map((claim) => withEntities(claim, nodes.at.get(claim.id), idOf));
  return {
    value: { claims: set, entities: withParents(severalNamed(entities, set), roster.rows) },
    diagnostics: remarks(united),
  };
}

interface Naming {
  words: Words;
  fold: Fold;
  rows: ReadonlyMap<string, GazetteerRow>;
}

/** Nodes, with a place of its own for a party said to differ from another of the same name. */
function apartNodes(claims: readonly Claim[], said: readonly Said[], naming: Naming): Nodes {
  const nodes = nodesOf(claims, { ...naming, apart: new Map() });
  const apart = new Map<string, string>();
  for (const { verdict, places } of said) {
    const [one, other] = [nodeAt(nodes, places[0]), nodeAt(nodes, places[1])];
    if (verdict !== 'different' || !one || one !== other) continue;
    apart.set(placeKey(places[1]), `${one.key.slice(1)}\n${places[1].claim}`);
  }
  return apart.size > 0 ? nodesOf(claims, { ...naming, apart }) : nodes;
}

function sameOf(said: readonly Said[], nodes: Nodes): Edge[] {
  return said.flatMap(({ verdict, places }) => {
    const [a, b] = [nodeAt(nodes, places[0]), nodeAt(nodes, places[1])];
    return verdict === 'same' && a && b && a !== b ? [{ a, b, score: JUDGED, reasons: ['judgement'] }] : [];
  });
}

function differentOf(said: readonly Said[], nodes: Nodes): Different {
  const different = new Map<Node, Set<Node>>();
  for (const { verdict, places } of said) {
    const [a, b] = [nodeAt(nodes, places[0]), nodeAt(nodes, places[1])];
    if (verdict !== 'different' || !a || !b) continue;
    different.set(a, (different.get(a) ?? new Set()).add(b));
    different.set(b, (different.get(b) ?? new Set()).add(a));
  }
  return different;
}

interface Identified {
  entities: Entity[];
  idOf(node: Node | undefined): string | null;
}

function entitiesOfClusters(united: United, { fold }: ToTell): Identified {
  const ids = new Map<Node, string>();
  const byId = new Map<string, Entity>();
  const clusters = united.clusters
    .filter((c) => c.nodes.some((n) => n.surfaces.size > 0))
    .map((cluster) => ({ cluster, entity: entityOf(cluster, united, fold), key: firstKey(cluster.nodes) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { cluster, entity } of clusters) {
    let { id } = entity;
    for (let n = 2; byId.has(id); n++) id = `${entity.id} (${n})`;
    byId.set(id, { ...entity, id });
    for (const node of cluster.nodes) ids.set(node, id);
  }
  return { entities: [...byId.values()], idOf: (node) => (node && ids.get(node)) ?? null };
}

const firstKey = (nodes: readonly Node[]): string => nodes.map((n) => n.key).sort()[0] ?? '';

function withEntities(claim: Claim, named: Named | undefined, idOf: Identified['idOf']): Claim {
  const set = <T extends { entity: string | null } | null>(party: T, node: Node | undefined): T => {
    const entity = party && idOf(node);
    return party && entity && entity !== party.entity ? { ...party, entity } : party;
  };
  const side = (at: Place['side']): Party | null => {
    const party = set(claim[at], named?.[at]);
    if (!party?.members) return party;
    return { ...party, members: party.members.map((m, i) => set(m, named?.members[at][i])) };
  };
  return {
    ...claim,
    subject: side('subject'),
    object: side('object'),
    speaker: set(claim.speaker, named?.speakers[0]),
    speakers: claim.speakers.map((s, i) => set(s, named?.speakers[i + 1])),
  };
}

const AND: Record<keyof Names, [string, string]> = {
  en: [', ', ' and '],
  'zh-Hans': ['、', '和'],
  'zh-Hant': ['、', '和'],
};

/** Who share a sum are named by the names of each, in every language. */
function severalNamed(entities: Entity[], claims: readonly Claim[]): Entity[] {
  const parties = claims.flatMap(({ subject, object }) => [subject, object]).filter((p) => p?.members && p.entity);
  if (parties.length === 0) return entities;
  const byId = new Map(entities.map((e) => [e.id, e]));
  const members = new Map(parties.map((p) => [p?.entity, p?.members?.map((m) => byId.get(m.entity ?? ''))]));
  return entities.map((entity) => {
    const each = members.get(entity.id);
    if (!each?.every((e) => e !== undefined)) return entity;
    const named = (lang: keyof Names): string => {
      const all = each.map((e) => e.names[lang]);
      const [comma, and] = AND[lang];
      return [all.slice(0, -1).join(comma), all[all.length - 1]].join(and);
    };
    return { ...entity, names: { en: named('en'), 'zh-Hans': named('zh-Hans'), 'zh-Hant': named('zh-Hant') } };
  });
}

/** With the heads of the groups of those listed, ordered by how many claims mention them, then by id. */
function withParents(entities: readonly Entity[], rows: ReadonlyMap<string, GazetteerRow>): Entity[] {
  const all = new Map(entities.map((e) => [e.id, e]));
  for (const entity of entities)
    for (let up = entity.parent; up && !all.has(up); up = rows.get(up)?.parent ?? null) {
      const row = rows.get(up);
      if (row) all.set(up, fromRow(row));
    }
  return [...all.values()].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
}

const nameOf = (node: Node): string => node.row?.names.en ?? [...node.surfaces.keys()].sort()[0] ?? node.key.slice(1);
const claimsOf = (node: Node): string[] => [...new Set([...node.surfaces.values()].flatMap((ids) => [...ids]))].sort();

function remarks({ undecided, refused }: United): Diagnostic[] {
  const open = [...undecided].map(([node, rivals]): Diagnostic => {
    const others = [...new Set(rivals.map((e) => nameOf(e.a === node ? e.b : e.a)))].sort();
    return {
      code: 'resolve/ambiguous-name',
      severity: 'warning',
      message: `"${nameOf(node)}" could be one party with ${others.map((o) => `"${o}"`).join(' or ')}; it is kept apart.`,
      remedy: 'Judge two of the claims `same` with --about subject or object, or edit the party.',
      claims: claimsOf(node),
    };
  });
  const not = refused.map(
    ({ a, b }): Diagnostic => ({
      code: 'resolve/same-refused',
      severity: 'warning',
      message: `"${nameOf(a)}" and "${nameOf(b)}" were judged to be the same party, but are known as two.`,
      remedy:
        'Edit the party of the claim that names the wrong one (subject.entity, object.entity), or undo the judgement.',
      claims: [...new Set([...claimsOf(a), ...claimsOf(b)])].sort(),
    }),
  );
  return [...open, ...not].sort((a, b) => (a.message < b.message ? -1 : 1));
}
