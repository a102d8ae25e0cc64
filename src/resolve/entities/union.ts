// Scored pairs to parties: the surest pair first, each union only if nothing between the two sides speaks against it. Pairs
// of one score are weighed together, so that no order decides; a name that two different parties claim equally stays alone.

import { around, type Score } from './names/score.ts';
import type { Node } from './nodes.ts';

export interface Edge extends Score {
  a: Node;
  b: Node;
}

export interface Cluster {
  nodes: Node[];
  id: string | null;
}

export interface United {
  clusters: Cluster[];
  /** The pair through which a node came in. */
  through: Map<Node, Edge>;
  /** Names that could be one of two parties: the candidates, surest first. */
  undecided: Map<Node, Edge[]>;
  /** A reviewer's `same` that could not be followed. */
  refused: Edge[];
}

/** From here on two names are written so alike that standing opposite each other does not part them. */
const ALIKE = 0.93;

/** What a reviewer says comes after names that are alike to the letter, and before every other sign. */
export const JUDGED = 0.9999;

const byKey = (a: Edge, b: Edge): number =>
  a.a.key === b.a.key ? compareText(a.b.key, b.b.key) : compareText(a.a.key, b.a.key);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Does anything say that the two sides are different parties? */
function opposed(one: Cluster, other: Cluster, how: { score: number; different: Different }): boolean {
  if (one.id && other.id && one.id !== other.id) return true;
  const [few, many] = one.nodes.length <= other.nodes.length ? [one, other] : [other, one];
  const members = new Set(many.nodes);
  for (const node of few.nodes) {
    for (const no of how.different.get(node) ?? []) if (members.has(no)) return true;
    if (how.score < ALIKE) for (const no of node.opposite) if (members.has(no)) return true;
  }
  return how.score < JUDGED && clash(few, many);
}

/** Two names with one core that tell companies apart (…科技 and …资本, Beijing and Shanghai). */
function clash(few: Cluster, many: Cluster): boolean {
  for (const x of few.nodes)
    for (const y of many.nodes)
      for (const f of x.forms)
        for (const g of y.forms) if (f.core === g.core && !f.ticker && !g.ticker && !around(f, g)) return true;
  return false;
}

export type Different = ReadonlyMap<Node, ReadonlySet<Node>>;

export function unite(nodes: readonly Node[], edges: readonly Edge[], different: Different): United {
  const home = new Map<Node, Cluster>(nodes.map((n) => [n, { nodes: [n], id: n.id }]));
  const united: United = { clusters: [], through: new Map(), undecided: new Map(), refused: [] };
  const sorted = [...edges].sort((a, b) => b.score - a.score || byKey(a, b));
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    level(sorted.slice(from, to), { home, united, different });
    from = to;
  }
  united.clusters = [...new Set(home.values())];
  return united;
}

interface Work {
  home: Map<Node, Cluster>;
  united: United;
  different: Different;
}

/** All pairs of one score. */
function level(edges: readonly Edge[], work: Work): void {
  const { home, united, different } = work;
  const clusterOf = (node: Node): Cluster => home.get(node) as Cluster;
  const open = edges.filter((e) => {
    const [one, other] = [clusterOf(e.a), clusterOf(e.b)];
    if (one === other || isUndecided(one, united) || isUndecided(other, united)) return false;
    if (!opposed(one, other, { score: e.score, different })) return true;
    if (e.reasons.includes('judgement')) united.refused.push(e);
    return false;
  });
  const beside = new Map<Cluster, Map<Cluster, Edge>>();
  for (const e of open) {
    const [one, other] = [clusterOf(e.a), clusterOf(e.b)];
    for (const [x, y] of [
      [one, other],
      [other, one],
    ] as const) {
      const list = beside.get(x) ?? new Map<Cluster, Edge>();
      list.set(y, list.get(y) ?? e);
      beside.set(x, list);
    }
  }
  for (const [cluster, list] of beside) {
    const rivals = rivalsOf(list, different);
    if (rivals.length === 0) continue;
    // A listed party is not in doubt; those who equally claim to be it are.
    const doubtful = cluster.id ? rivals.flatMap((e) => partnerOf(e, cluster, home).nodes) : cluster.nodes;
    for (const node of doubtful) if (!node.id) united.undecided.set(node, rivals);
  }
  for (const e of open) join(e, work);
}

const partnerOf = (edge: Edge, cluster: Cluster, home: Work['home']): Cluster => {
  const [one, other] = [home.get(edge.a) as Cluster, home.get(edge.b) as Cluster];
  return one === cluster ? other : one;
};

const isUndecided = (cluster: Cluster, { undecided }: United): boolean => cluster.nodes.some((n) => undecided.has(n));

/** Of a cluster's equally good partners, those that cannot be one party with another of them. */
function rivalsOf(list: ReadonlyMap<Cluster, Edge>, different: Different): Edge[] {
  if (list.size < 2) return [];
  const partners = [...list];
  const rivals = partners.filter(([one, edge]) =>
    partners.some(([other]) => other !== one && opposed(one, other, { score: edge.score, different })),
  );
  return rivals.map(([, edge]) => edge).sort(byKey);
}

function join(edge: Edge, { home, united, different }: Work): void {
  const one = home.get(edge.a) as Cluster;
  const other = home.get(edge.b) as Cluster;
  if (one === other || isUndecided(one, united) || isUndecided(other, united)) return;
  if (opposed(one, other, { score: edge.score, different })) return;
  const [into, from] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
  for (const node of [edge.a, edge.b]) if (!united.through.has(node)) united.through.set(node, edge);
  for (const node of from.nodes) home.set(node, into);
  into.nodes.push(...from.nodes);
  into.id ??= from.id;
}
