// From flows and entities to a graph that a layout can place: nodes in role order (investors, start-ups,
// clouds and suppliers, outside), flows of one kind between two parties as one edge, the rest counted.
import type { Entity, EntityKind } from '../../model/entity.ts';
import type { Flow, FlowKind } from '../../model/flow.ts';
import { widthOf } from './arrow.ts';
import { type Tone, textWidth, wrapped } from './shape.ts';

export interface MapNode {
  id: string;
  /** One name, or the names of a group, a line each. */
  lines: string[];
  w: number;
  h: number;
  claims: string[];
}

export interface MapEdge {
  id: string;
  from: string;
  to: string;
  kind: FlowKind;
  /** Lines of the label: what and how much, when or why. */
  lines: string[];
  /** The same, as narrow as it can be. */
  stacked: string[];
  thickness: number;
  tone: Tone;
  unknown: boolean;
  assumed: boolean;
  /** A tie inside a group. */
  inside: boolean;
  /** The label stands on the line instead of beside it. */
  inline?: boolean;
  claims: string[];
}

export interface FlowGraph {
  nodes: MapNode[];
  edges: MapEdge[];
  /** Flows left out so that the map stays readable. */
  rest: number;
}

export interface GraphWords {
  nameOf: (entity: string) => string;
  amount: (flow: Flow) => string;
  kind: (kind: FlowKind) => string;
  /** When, or why it is supposed. */
  note: (flow: Flow) => string;
}

/** The outside world on the paying and on the receiving side are two places of the map. */
const OUTSIDE = '*';
export const LABEL_SIZE = 13;
export const NAME_SIZE = 15;
const MOST_EDGES = 40;
const NAME_LINE = 21;
const NARROW_LABEL = 96;
/** An arm's sales counted in its group's: a tie inside the group, not another payment. */
const CONSOLIDATED = 'consolidated';

export const FLOW_TONE: Record<FlowKind, Tone> = {
  equity: 'cash',
  credits: 'credits',
  debt: 'cash',
  cloud: 'return',
  chip: 'return',
  royalty: 'return',
  revenue: 'soft',
  opex: 'spend',
  opening: 'soft',
  expiry: 'credits',
  repayment: 'spend',
  other: 'soft',
};

const endOf = (id: string, side: 'from' | 'to'): string => (id === OUTSIDE ? `${OUTSIDE}${side}` : id);

/** Merges flows that say the same (same ends, same kind, same amount), then keeps the largest. */
export function flowGraph(flows: readonly Flow[], entities: readonly Entity[], words: GraphWords): FlowGraph {
  const merged = [...mergedFlows(flows).values()].sort(
    (a, b) => (b.high ?? -1) - (a.high ?? -1) || (a.id < b.id ? -1 : 1),
  );
  const kept = merged.slice(0, MOST_EDGES);
  const most = kept.reduce((m, f) => Math.max(m, f.high ?? 0), 0);
  const edges = kept.map((f) => edgeOf(f, most, words));
  const ids = new Set(edges.flatMap((e) => [e.from, e.to]));
  const known = new Map(entities.map((e) => [e.id, e]));
  const nodes = [...ids].map((id) => nodeOf(id, known.get(id), words));
  const rank = (n: MapNode): number => roleRank(n.id, known.get(n.id)?.kind, kept);
  const size = (n: MapNode): number =>
    kept.reduce((m, f) => (f.from === n.id || f.to === n.id ? Math.max(m, f.high ?? 0) : m), 0);
  nodes.sort((a, b) => rank(a) - rank(b) || size(b) - size(a) || (a.id < b.id ? -1 : 1));
  const order = new Map(nodes.map((n, i) => [n.id, i]));
  edges.sort(
    (a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  );
  return { nodes, edges, rest: merged.length - kept.length };
}

function mergedFlows(flows: readonly Flow[]): Map<string, Flow> {
  const out = new Map<string, Flow>();
  for (const f of flows) {
    if (f.from === f.to) continue;
    const key = [f.from, f.to, f.kind, f.low, f.high, f.currency, f.assumption ? 1 : 0].join('|');
    const first = out.get(key);
    out.set(key, first ? { ...first, claims: [...new Set([...first.claims, ...f.claims])] } : f);
  }
  return out;
}

function edgeOf(flow: Flow, most: number, words: GraphWords): MapEdge {
  const unknown = flow.low === null || flow.high === null;
  const note = words.note(flow);
  const inside = flow.assumption === CONSOLIDATED;
  const said = [words.kind(flow.kind), unknown ? '?' : words.amount(flow)];
  return {
    id: flow.id,
    from: endOf(flow.from, 'from'),
    to: endOf(flow.to, 'to'),
    kind: flow.kind,
    lines: [inside ? '' : said.join(' '), note].filter(Boolean),
    stacked: [...(inside ? [] : unknown ? [said.join(' ')] : said), unknown && !inside ? '' : note].filter(Boolean),
    thickness: unknown ? 3 : widthOf(flow.high, most, 16),
    tone: inside ? 'return' : FLOW_TONE[flow.kind],
    unknown,
    assumed: flow.assumption !== null,
    inside,
    claims: flow.claims,
  };
}

function nodeOf(id: string, entity: Entity | undefined, words: GraphWords): MapNode {
  const label = words.nameOf(id.startsWith(OUTSIDE) ? OUTSIDE : id);
  return sized({ id, lines: [label], claims: entity?.claims ?? [] });
}

/** A node as large as its names need. */
const sized = (node: Pick<MapNode, 'id' | 'lines' | 'claims'>): MapNode => ({
  ...node,
  w: Math.ceil(Math.max(...node.lines.map((l) => textWidth(l, NAME_SIZE)))) + 24,
  h: 15 + NAME_LINE * node.lines.length,
});

const SUPPLIERS: EntityKind[] = ['cloud', 'chip'];

/** Investors 1, those they invest in 2, clouds and suppliers 3; outside payers 0 and receivers 4. */
function roleRank(id: string, kind: EntityKind | undefined, flows: readonly Flow[]): number {
  if (id === '*from') return 0;
  if (id === '*to') return 4;
  const gives = flows.some((f) => f.from === id && (f.kind === 'equity' || f.kind === 'credits'));
  if (gives) return 1;
  return kind && SUPPLIERS.includes(kind) ? 3 : 2;
}

/** What a node's flows look like from outside; null when any amount is known, for such a node stays itself. */
function pattern(id: string, edges: readonly MapEdge[]): string | null {
  const mine = edges.filter((e) => e.from === id || e.to === id);
  if (mine.length === 0 || mine.some((e) => !e.unknown)) return null;
  return mine
    .map((e) => `${e.from === id ? '' : e.from}>${e.to === id ? '' : e.to}|${e.lines.join('|')}`)
    .sort()
    .join(';');
}

/** For narrow pages: parties whose flows look alike and whose amounts nobody stated share one place. */
export function grouped(graph: FlowGraph): FlowGraph {
  const places = new Map<string, MapNode[]>();
  for (const node of graph.nodes) {
    const key = pattern(node.id, graph.edges) ?? node.id;
    places.set(key, [...(places.get(key) ?? []), node]);
  }
  const placeOf = new Map<string, string>();
  const nodes = [...places.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    for (const n of same) placeOf.set(n.id, first.id);
    const claims = [...new Set(same.flatMap((n) => n.claims))];
    return [sized({ id: first.id, lines: same.flatMap((n) => n.lines), claims })];
  });
  const edges = new Map<string, MapEdge>();
  for (const e of graph.edges) {
    const [from, to] = [placeOf.get(e.from) ?? e.from, placeOf.get(e.to) ?? e.to];
    const key = e.unknown ? [from, to, e.kind, e.assumed].join('|') : e.id;
    const before = edges.get(key);
    edges.set(
      key,
      before
        ? { ...before, claims: [...new Set([...before.claims, ...e.claims])] }
        : { ...e, from, to, lines: e.stacked.flatMap((l) => wrapped(l, LABEL_SIZE, NARROW_LABEL)), inline: true },
    );
  }
  return { nodes, edges: [...edges.values()], rest: graph.rest };
}
