// Claims to what has to be told apart: one node for each id that a text or a person gave, one for each name that was
// written, with where it stands. What a pronoun means depends on the text, so it is a node of that text alone.
import type { Claim } from '../../model/claim.ts';
import type { Speaker } from '../../model/name.ts';
import type { GazetteerRow } from '../../model/reference.ts';
import { formsOf } from './names/brackets.ts';
import type { Form } from './names/canonical.ts';
import { type Fold, flat, tokensOf } from './names/normal.ts';
import type { Words } from './names/words.ts';

export interface Node {
  /** Sorts by content: `=id`, `?name`, `~document name`. */
  key: string;
  /** The id that was given; two different ones are never one party. */
  id: string | null;
  /** What the gazetteer says, when the id is in it. */
  row: GazetteerRow | null;
  /** The names that may be matched. */
  forms: Form[];
  /** As written, with the claims that write it so. */
  surfaces: Map<string, Set<string>>;
  documents: Set<string>;
  /** Kinds of speaker it was met as. */
  spoke: Set<Speaker['kind']>;
  /** Nodes that stand opposite it in a claim: different parties, as far as that text goes. */
  opposite: Set<Node>;
  /** Several who share a sum, and no party of its own. */
  several: boolean;
}

/** One side of a claim. */
export interface Place {
  claim: string;
  side: 'subject' | 'object';
}

export const placeKey = ({ claim, side }: Place): string => `${claim}\n${side}`;

export interface Nodes {
  all: Map<string, Node>;
  /** Which nodes a claim names. */
  at: Map<string, Named>;
}

/** The nodes of a claim's places. */
export interface Named {
  subject?: Node;
  object?: Node;
  speakers: (Node | undefined)[];
  /** Of the subject and of the object, where several share a sum. */
  members: Record<Place['side'], (Node | undefined)[]>;
}

export const nodeAt = ({ at }: Nodes, { claim, side }: Place): Node | undefined => at.get(claim)?.[side];

interface Mentioned {
  text: string;
  entity: string | null;
  claim: Claim;
  /** A side, or the place among the speakers. */
  at: Place['side'] | number;
  /** Its place among those who share the sum of that side. */
  member?: number;
  several?: boolean;
}

const SPEAKS_FOR_ITSELF = new Set<Speaker['kind']>(['company', 'regulator', 'outlet', 'analyst', 'named_person']);

/** Some companies of a text (a special purpose vehicle, 六家公司), and not those of another. */
const SOME =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|each|another)\s|^(?:[\d几多各每两一三四五六七八九十]+|许多|很多)[家间个]/u;

/** An id that an earlier pass made is no one's word. */
const given = (entity: string | null): string | null => (entity && !entity.startsWith('name:') ? entity : null);

function mentionsOf(claim: Claim): Mentioned[] {
  const found: Mentioned[] = [];
  for (const at of ['subject', 'object'] as const) {
    const party = claim[at];
    if (!party) continue;
    found.push({ text: party.text, entity: given(party.entity), claim, at, several: party.members !== undefined });
    for (const [member, { text, entity }] of (party.members ?? []).entries())
      found.push({ text, entity: given(entity), claim, at, member });
  }
  [claim.speaker, ...claim.speakers].forEach((said, i) => {
    if (said && (given(said.entity) || SPEAKS_FOR_ITSELF.has(said.kind)))
      found.push({ text: said.text, entity: given(said.entity), claim, at: i });
  });
  return found;
}

export const emptyNode = (key: string, id: string | null, row: GazetteerRow | null): Node => ({
  key,
  id,
  row,
  forms: [],
  surfaces: new Map(),
  documents: new Set(),
  spoke: new Set(),
  opposite: new Set(),
  several: false,
});

interface Making {
  words: Words;
  fold: Fold;
  rows: ReadonlyMap<string, GazetteerRow>;
  /** Places that a reviewer's word has set apart from others of the same name. */
  apart: ReadonlyMap<string, string>;
}

/** All nodes of the claims, each claim's places with them. */
export function nodesOf(claims: readonly Claim[], making: Making): Nodes {
  const nodes: Nodes = { all: new Map(), at: new Map() };
  const full = { ...making, keys: new Map<string, string>() };
  for (const claim of claims) {
    const named: Named = { speakers: [], members: { subject: [], object: [] } };
    for (const mention of mentionsOf(claim)) {
      const node = put(mention, nodes, full);
      if (node && mention.several) node.several = true;
      if (typeof mention.at === 'number') named.speakers[mention.at] = node;
      else if (mention.member !== undefined) named.members[mention.at][mention.member] = node;
      else named[mention.at] = node;
    }
    nodes.at.set(claim.id, named);
    const { subject, object } = named;
    if (subject && object && subject !== object) {
      subject.opposite.add(object);
      object.opposite.add(subject);
    }
  }
  return nodes;
}

function keyOf({ text, entity, claim, at, member }: Mentioned, making: Making & { keys: Map<string, string> }): string {
  const apart =
    making.apart.size > 0 &&
    member === undefined &&
    typeof at === 'string' &&
    making.apart.get(placeKey({ claim: claim.id, side: at }));
  if (apart) return `!${apart}`;
  if (entity) return `=${entity}`;
  const known = making.keys.get(text);
  const plain = known ?? tokensOf(flat(text, making.fold)).join(' ');
  if (known === undefined) making.keys.set(text, plain);
  // A text of signs only keeps them, or all such would be one.
  if (!plain) return `?${text}`;
  const here = making.words.pronouns.has(plain) || SOME.test(flat(text, making.fold));
  return here ? `~${plain}\n${claim.document ?? claim.id}` : `?${plain.replaceAll(' ', '')}`;
}

function put(mention: Mentioned, nodes: Nodes, making: Making & { keys: Map<string, string> }): Node {
  const { text, entity, claim, at } = mention;
  const key = keyOf(mention, making);
  let node = nodes.all.get(key);
  if (!node) {
    node = emptyNode(key, entity, entity ? (making.rows.get(entity) ?? null) : null);
    nodes.all.set(key, node);
  }
  const surface = node.surfaces.get(text);
  if (surface) surface.add(claim.id);
  else {
    node.surfaces.set(text, new Set([claim.id]));
    const own = !node.row && !key.startsWith('~') && !key.startsWith('!');
    if (own) node.forms.push(...formsOf(text, making.words, making.fold));
  }
  if (claim.document) node.documents.add(claim.document);
  if (typeof at === 'number') {
    const said = at === 0 ? claim.speaker : claim.speakers[at - 1];
    if (said) node.spoke.add(said.kind);
  }
  return node;
}
