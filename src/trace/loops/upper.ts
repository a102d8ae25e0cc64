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
  // An arc back in time counts as a step, so that no path turns in a ring.
  const kept = network.back === undefined ? parts.put : parts.stores + network.back;
  const walk: Walk = {
    ...{ from: arcs.from, to: arcs.to, left: flowed.flow.slice(), rows },
    cost: (a) => (a >= parts.stores && a < kept ? 0 : 1),
    source: network.nodes,
    sink: network.nodes + 1,
  };
  const sums = new Map<string, number>();
  for (let level = levels(walk); level; level = levels(walk))
    along(walk, level, (path, amount) => {
      const route = routeOf(path, { walk, network, name });
      sums.set(route, (sums.get(route) ?? 0) + amount);
    });
  return [...sums].map(([route, amount]) => ({ route, via: 'cash', amount: amount / unit }));
}

function routeOf(
  path: readonly number[],
  { walk, network, name }: { walk: Walk; network: Network; name: (account: number) => string },
): string {
  const accounts: number[] = [];
  for (const a of path) {
    const n = walk.to[a] as number;
    const account = network.account[n] as number;
    if (n !== walk.sink && walk.cost(a) === 1 && accounts.at(-1) !== account) accounts.push(account);
  }
  return ['V', ...accounts.map(name), 'V'].join('>');
}

/** Payments from the source to each node over arcs that still carry flow, -1 beyond the sink; null when it is cut off. */
function levels({ rows, to, left, cost, source, sink }: Walk): Int32Array | null {
  const level = new Int32Array(rows.length).fill(-1);
  level[source] = 0;
  let layer = [source];
  for (let depth = 1; layer.length > 0 && level[sink] === -1; depth++) {
    const next: number[] = [];
    // Balances kept lead on within the layer, so the list grows while it is walked.
    for (let k = 0; k < layer.length; k++) {
      const n = layer[k] as number;
      if (level[n] !== depth - 1) continue;
      for (const a of rows[n] as number[]) {
        const m = to[a] as number;
        const known = level[m] as number;
        if ((left[a] as number) <= 0 || (known !== -1 && known < depth)) continue;
        if (cost(a) === 0) {
          level[m] = depth - 1;
          layer.push(m);
        } else if (known === -1) {
          level[m] = depth;
          next.push(m);
        }
      }
    }
    layer = next;
  }
  return level[sink] === -1 ? null : level;
}

/** Takes every path of that many payments, one after the other. */
function along(walk: Walk, level: Int32Array, take: (path: number[], amount: number) => void): void {
  const { rows, from, to, left, cost, source, sink } = walk;
  const current = new Int32Array(rows.length);
  const path: number[] = [];
  let n = source;
  for (;;) {
    if (n === sink) {
      const amount = path.reduce((least, a) => Math.min(least, left[a] as number), Number.POSITIVE_INFINITY);
      for (const a of path) left[a] = (left[a] as number) - amount;
      take(path, amount);
      path.length = path.findIndex((a) => left[a] === 0);
      n = path.length > 0 ? (to[path[path.length - 1] as number] as number) : source;
      continue;
    }
    const row = rows[n] as number[];
    let k = current[n] as number;
    for (; k < row.length; k++) {
      const a = row[k] as number;
      if ((left[a] as number) > 0 && level[to[a] as number] === (level[n] as number) + cost(a)) break;
    }
    current[n] = k;
    if (k < row.length) {
      path.push(row[k] as number);
      n = to[row[k] as number] as number;
    } else {
      if (n === source) return;
      n = from[path.pop() as number] as number;
      current[n] = (current[n] as number) + 1;
    }
  }
}
