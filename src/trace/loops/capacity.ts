// What a route can have carried at most, all its loops together: the maximum flow of the network when money may take only
// the payments of that route and the balances of its companies. Capacities of routes overlap and are never added.
import type { Bound } from '../bounds/bounds.ts';
import { type Arcs, maxflow } from '../bounds/maxflow.ts';
import type { Network } from '../bounds/network.ts';

/** Arcs of a bound by what they join: accounts of a payment, of a balance kept, of what is put in and paid out. */
interface Sorted {
  bound: Bound;
  network: Network;
  pairs: Map<string, number[]>;
  kept: Map<number, number[]>;
  put: Map<number, number[]>;
  revenue: Map<number, number[]>;
}

const note = <K>(map: Map<K, number[]>, key: K, arc: number): void => {
  const list = map.get(key);
  if (list) list.push(arc);
  else map.set(key, [arc]);
};

function sorted(network: Network, bound: Bound): Sorted {
  const made: Sorted = { bound, network, pairs: new Map(), kept: new Map(), put: new Map(), revenue: new Map() };
  const { arcs, parts } = bound;
  const of = (node: number): number => network.account[node] as number;
  for (let a = 0; a < arcs.count; a++) {
    const [from, to] = [arcs.from[a] as number, arcs.to[a] as number];
    if (a < parts.stores) note(made.pairs, `${of(from)} ${of(to)}`, a);
    else if (a < parts.put) note(made.kept, of(from), a);
    else if (a < parts.revenue) note(made.put, of(to), a);
    else note(made.revenue, of(from), a);
  }
  return made;
}

/** Minor units by route; a route is the accounts that it passes, in order. */
export function capacityOver(network: Network, bound: Bound): (route: readonly number[]) => number {
  const all = sorted(network, bound);
  return (route) => {
    const [first, last] = [route[0] as number, route.at(-1) as number];
    const wanted = [
      ...(all.put.get(first) ?? []),
      ...(all.revenue.get(last) ?? []),
      ...route.flatMap((u) => all.kept.get(u) ?? []),
      ...route.slice(1).flatMap((v, i) => all.pairs.get(`${route[i]} ${v}`) ?? []),
    ];
    return maxflow(only(bound.arcs, wanted, network.nodes), { source: 0, sink: 1 }).value;
  };
}

/** A network of the arcs that are wanted, its nodes numbered anew; source and sink come first. */
function only(arcs: Arcs, wanted: readonly number[], source: number): Arcs {
  const numbers = new Map([
    [source, 0],
    [source + 1, 1],
  ]);
  const number = (node: number): number => {
    const known = numbers.get(node) ?? numbers.size;
    numbers.set(node, known);
    return known;
  };
  const from = Int32Array.from(wanted, (a) => number(arcs.from[a] as number));
  const to = Int32Array.from(wanted, (a) => number(arcs.to[a] as number));
  return {
    nodes: numbers.size,
    count: wanted.length,
    from,
    to,
    cap: Float64Array.from(wanted, (a) => arcs.cap[a] as number),
  };
}
