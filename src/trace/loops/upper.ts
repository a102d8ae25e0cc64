// A split of the upper bound by route: the paths of the maximum flow, fewest payments first, until nothing is left. It
// adds up to the bound; another maximum flow may split otherwise.
import type { RouteAmount } from '../../model/ledger/traced.ts';
import type { Bound } from '../bounds/bounds.ts';
import type { Network } from '../bounds/network.ts';

interface Walk {
  from: Int32Array;
  to: Int32Array;
  left: Float64Array;
  /** Arcs of each node with flow on them. */
  rows: number[][];
  /** Payments an arc stands for: none for a balance kept. */
  cost: (arc: number) => number;
  source: number;
  sink: number;
}

/** Amounts by route, in full units. */
export function upperRoutes(
  network: Network,
  { flowed, arcs, parts }: Bound,
  { name, unit }: { name: (account: number) => string; unit: number },
): RouteAmount[] {
  const rows: number[][] = Array.from({ length: arcs.nodes }, () => []);
  for (let a = 0; a < arcs.count; a++) if ((flowed.flow[a] as number) > 0) rows[arcs.from[a] as number]?.push(a);
  const walk: Walk = {
    ...{ from: arcs.from, to: arcs.to, left: flowed.flow.slice(), rows },
    cost: (a) => (a >= parts.stores && a < parts.put ? 0 : 1),
    source: network.nodes,
    sink: network.nodes + 1,
  };
  const sums = new Map<string, number>();
  for (let path = shortest(walk); path; path = shortest(walk)) {
    const amount = Math.min(...path.map((a) => walk.left[a] as number));
    for (const a of path) walk.left[a] = (walk.left[a] as number) - amount;
    const route = routeOf(path, { walk, network, name });
    sums.set(route, (sums.get(route) ?? 0) + amount);
  }
  return [...sums].map(([route, amount]) => ({ route, via: 'cash', amount: amount / unit }));
}

function routeOf(
  path: readonly number[],
  { walk, network, name }: { walk: Walk; network: Network; name: (account: number) => string },
): string {
  const accounts: number[] = [];
  for (const a of path) {
    const n = walk.to[a] as number;
    if (n !== walk.sink && walk.cost(a) === 1) accounts.push(network.account[n] as number);
  }
  return ['V', ...accounts.map(name), 'V'].join('>');
}

/** The path with the fewest payments over arcs that still carry flow: a search by layers of payments. */
function shortest({ rows, from, to, left, cost, source, sink }: Walk): number[] | null {
  const by = new Map<number, number>([[source, -1]]);
  let layer = [source];
  while (layer.length > 0 && !by.has(sink)) {
    const next: number[] = [];
    // Balances kept lead on within the layer, so the list grows while it is walked.
    for (let k = 0; k < layer.length; k++)
      for (const a of rows[layer[k] as number] as number[]) {
        const n = to[a] as number;
        if ((left[a] as number) <= 0 || by.has(n)) continue;
        by.set(n, a);
        if (cost(a) === 0) layer.push(n);
        else next.push(n);
      }
    layer = next;
  }
  if (!by.has(sink)) return null;
  const path: number[] = [];
  for (let n = sink; n !== source; n = from[path[0] as number] as number) path.unshift(by.get(n) as number);
  return path;
}
