// Nodes and the gazetteer to scored pairs: only names that share a key meet, and the best pair of names of two nodes
// counts. Listed parties join only where a name leads to them.
import { addListed, blocksOf, type Entry, eachPair } from './blocks.ts';
import { compare, scored } from './names/score.ts';
import type { Words } from './names/words.ts';
import { emptyNode, type Node } from './nodes.ts';
import type { Roster } from './roster.ts';
import { type Preferred, preferred } from './shortened.ts';
import type { Edge } from './union.ts';

interface Matching {
  nodes: Map<string, Node>;
  roster: Roster;
  words: Words;
}

/** Every pair of nodes that may be one party; listed parties that are met are added to `nodes`. */
export function edgesOf(matching: Matching): Preferred {
  const { nodes, words } = matching;
  const edges = new Map<Node, Map<Node, Edge>>();
  const keep = (edge: Edge): void => {
    const [a, b] = edge.a.key < edge.b.key ? [edge.a, edge.b] : [edge.b, edge.a];
    const of = edges.get(a) ?? new Map<Node, Edge>();
    edges.set(a, of);
    const known = of.get(b);
    if (!known || isBetter(edge, known)) of.set(b, { ...edge, a, b });
  };
  const sorted = [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const entries = sorted.flatMap((node, rank) => node.forms.map((form): Entry => ({ node, form, rank })));
  const blocks = blocksOf(entries, words);
  matching.roster.names.forEach(({ row, form }, i) => {
    addListed(blocks, form, {
      words,
      entry: () => ({ node: listed(row.id, matching), form, rank: sorted.length + i }),
    });
  });
  eachPair(blocks, (x, y) => {
    const edge = pair(x, y, words);
    if (edge) keep(edge);
  });
  for (const edge of madeByMakers(matching)) keep(edge);
  const all = withoutRivalInitials([...edges.values()].flatMap((of) => [...of.values()]));
  return preferred(all, nodes, words);
}

const isBetter = (a: Edge, b: Edge): boolean =>
  a.score > b.score || (a.score === b.score && a.reasons.join() < b.reasons.join());

/** The node of a listed party, made when it is first met. */
function listed(id: string, { nodes, roster }: Matching): Node {
  const key = `=${id}`;
  const node = nodes.get(key) ?? emptyNode(key, id, roster.rows.get(id) ?? null);
  nodes.set(key, node);
  return node;
}

function pair(x: Entry, y: Entry, words: Words): Edge | null {
  if (x.node === y.node || (x.node.id && y.node.id)) return null;
  const result = compare(
    { form: x.form, listed: x.node.id !== null, texts: x.node.documents.size },
    { form: y.form, listed: y.node.id !== null, texts: y.node.documents.size },
    { together: () => shareText(x.node, y.node), words },
  );
  return result && { a: x.node, b: y.node, ...result };
}

function shareText(x: Node, y: Node): boolean {
  const [few, many] = x.documents.size <= y.documents.size ? [x, y] : [y, x];
  for (const document of few.documents) if (many.documents.has(document)) return true;
  return false;
}

function* madeByMakers(matching: Matching): Generator<Edge> {
  for (const node of [...matching.nodes.values()]) {
    const form = node.id ? undefined : node.forms[0];
    const row = form && matching.roster.madeBy(form);
    if (row) yield { a: node, b: listed(row.id, matching), ...scored(['maker-and-product']) };
  }
}

/** Initials that several different names have in common say nothing, unless one text writes both. */
function withoutRivalInitials(edges: readonly Edge[]): Edge[] {
  const expansions = new Map<Node, Set<string>>();
  const sides = (e: Edge): [Node, Node] => (isShort(e.a, e.b) ? [e.a, e.b] : [e.b, e.a]);
  const initials = edges.filter((e) => e.reasons.includes('acronym'));
  for (const e of initials) {
    const [short, long] = sides(e);
    const cores = expansions.get(short) ?? new Set<string>();
    cores.add(long.forms[0]?.core ?? long.key);
    expansions.set(short, cores);
  }
  return edges.filter((e) => {
    if (!e.reasons.includes('acronym')) return true;
    const [short, long] = sides(e);
    return (expansions.get(short)?.size ?? 0) < 2 || shareText(short, long);
  });
}

const lengthOf = (node: Node): number => node.forms[0]?.full.length ?? node.row?.names.en.length ?? 0;
const isShort = (a: Node, b: Node): boolean => lengthOf(a) <= lengthOf(b);
