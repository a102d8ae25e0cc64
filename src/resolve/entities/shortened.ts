// A bare name that may be short for several: "Delta" beside Delta Air Lines is not the Delta Electronics that only a table
// knows. Takes scored pairs; the longer name that stands in the same text comes first, then one elsewhere in the case, then
// one that no text of the case writes. Two that stand equally near are left for the reviewer, as pairs of one score.
import type { Form } from './names/canonical.ts';
import { compare } from './names/score.ts';
import { isHan, type Words } from './names/words.ts';
import type { Node } from './nodes.ts';
import type { Edge } from './union.ts';

/** Reasons that only say: the longer name begins so. */
const LOOSE = new Set(['sector-word', 'short-form']);

const isLoose = ({ reasons }: Edge): boolean =>
  reasons.some((r) => LOOSE.has(r)) && !reasons.includes('table') && !reasons.includes('same-name');

const wordsIn = (node: Node): number => node.forms[0]?.tokens.length ?? 0;

/** The bare name of a pair and the longer one; null when neither is bare. */
function sidesOf(e: Edge): { bare: Node; long: Node } | null {
  for (const [bare, long] of [
    [e.a, e.b],
    [e.b, e.a],
  ] as const) {
    const form = bare.forms[0];
    if (bare.id || !form || form.sectors.length + form.trades.length + form.arms.length > 0) continue;
    if (long.id || wordsIn(long) > wordsIn(bare)) return { bare, long };
  }
  return null;
}

function shareText(x: Node, y: Node): boolean {
  for (const document of x.documents) if (y.documents.has(document)) return true;
  return false;
}

const nearness = (bare: Node, long: Node): number => (shareText(bare, long) ? 2 : long.surfaces.size > 0 ? 1 : 0);

/** Names of the case by their first word, longer than it. */
function byFirstWord(nodes: Iterable<Node>): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    const [first, second] = node.forms[0]?.coreTokens ?? [];
    if (first && second && node.surfaces.size > 0 && !node.id && !isHan(first))
      found.set(first, [...(found.get(first) ?? []), node]);
  }
  return found;
}

/** Longer names elsewhere in the case that a bare one may be short for. */
function elsewhere(bare: Node, longer: ReadonlyMap<string, Node[]>, words: Words): Edge[] {
  const [form] = bare.forms;
  const named = (node: Node, of: Form) => ({ form: of, listed: false, texts: node.documents.size });
  return (longer.get(form?.coreTokens[0] ?? '') ?? []).flatMap((long) => {
    const [of] = long.forms;
    if (!form || !of || long === bare || wordsIn(long) <= wordsIn(bare)) return [];
    const found = compare(named(bare, form), named(long, of), { together: () => true, words });
    return found?.reasons.includes('short-form') ? [{ a: bare, b: long, ...found }] : [];
  });
}

export interface Preferred {
  edges: Edge[];
  /** Bare names that could be short for one of several, with the pairs that say so; they stay alone. */
  open: Map<Node, Edge[]>;
}

/** All pairs, of which a bare name keeps those with the longer names nearest to it. */
export function preferred(edges: readonly Edge[], nodes: ReadonlyMap<string, Node>, words: Words): Preferred {
  const loose = new Map<Node, Edge[]>();
  for (const e of edges) {
    const bare = isLoose(e) ? sidesOf(e)?.bare : undefined;
    if (bare) loose.set(bare, [...(loose.get(bare) ?? []), e]);
  }
  const found: Preferred = { edges: [...edges], open: new Map() };
  if (loose.size === 0) return found;
  const longer = byFirstWord(nodes.values());
  const joined = new Set(edges.map((e) => pairKey(e.a, e.b)));
  const areOne = (a: Node, b: Node): boolean => joined.has(pairKey(a, b));
  const [gone, added]: [Set<Edge>, Edge[]] = [new Set(), []];
  for (const [bare, pairs] of loose) {
    const long = (e: Edge): Node => (e.a === bare ? e.b : e.a);
    // What is one party with the bare name by more than a common beginning is no rival of others.
    const others = elsewhere(bare, longer, words).filter(({ b }) => !areOne(bare, b));
    const all = [...pairs, ...others];
    const near = all.map((e) => nearness(bare, long(e)));
    const best = all.filter((_, i) => near[i] === Math.max(...near));
    for (const e of pairs) if (!best.includes(e)) gone.add(e);
    if (best.every((e) => e === best[0] || areOne(long(e), long(best[0] as Edge)))) {
      added.push(...best.filter((e) => !pairs.includes(e)));
      continue;
    }
    for (const e of pairs) gone.add(e);
    found.open.set(bare, best);
  }
  found.edges = [...found.edges.filter((e) => !gone.has(e)), ...added];
  return found;
}

const pairKey = (a: Node, b: Node): string => (a.key < b.key ? `${a.key}\t${b.key}` : `${b.key}\t${a.key}`);
