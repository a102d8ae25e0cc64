// Theorem: with storage capped by the balance, the most that can have come back is the maximum flow from the traced
// money to the revenue, and the least is the revenue less the maximum flow from all other money (docs/methods.md has the
// proof). Both run on the same network; the cut of each is its certificate.
import type { Timeline } from '../ledger/timeline.ts';
import { type Arcs, type Flowed, maxflow } from './maxflow.ts';
import type { Network } from './network.ts';

/** What an arc of a bound's network is: a payment, a balance kept, money put in, or revenue paid. */
export interface Bound {
  /** Minor units: the greatest amount of this money that can have reached the revenue, credits left out. */
  most: number;
  flowed: Flowed;
  arcs: Arcs;
  /** Beginning of each kind of arc: events, then stores, then what is put in, then revenue. */
  parts: { stores: number; put: number; revenue: number };
  /** Event of each transfer arc. */
  events: Int32Array;
}

export type Money = 'seeds' | 'others';

/** The most of one kind of money that can have become revenue; `free` lifts the caps on what accounts can store. */
export function mostOf(t: Timeline, network: Network, how: { money: Money; free?: boolean }): Bound {
  const { arcs, parts, events } = arcsOf(t, network, how);
  const flowed = maxflow(arcs, { source: network.nodes, sink: network.nodes + 1 });
  return { most: flowed.value, flowed, arcs, parts, events };
}

/** The arcs of a bound's network. */
export function arcsOf(
  t: Timeline,
  network: Network,
  { money, free }: { money: Money; free?: boolean },
): Pick<Bound, 'arcs' | 'parts' | 'events'> {
  const { nodes, fromNode, toNode, direct } = network;
  const events: number[] = [];
  for (let i = 0; i < t.events.count; i++)
    if ((fromNode[i] as number) >= 0 && (toNode[i] as number) >= 0 && t.cash[i] !== 0) events.push(i);
  const put = events.length + network.storeFrom.length;
  const count = put + 2 * nodes;
  const arcs: Arcs = {
    nodes: nodes + 2,
    count,
    from: new Int32Array(count),
    to: new Int32Array(count),
    cap: new Float64Array(count),
  };
  events.forEach((i, a) => {
    arcs.from[a] = fromNode[i] as number;
    arcs.to[a] = toNode[i] as number;
    arcs.cap[a] = (t.cash[i] as number) - (direct?.[i] ?? 0);
  });
  arcs.from.set(network.storeFrom, events.length);
  arcs.to.set(network.storeTo, events.length);
  if (free) arcs.cap.fill(Number.POSITIVE_INFINITY, events.length, put);
  else arcs.cap.set(network.storeCap, events.length);
  const source = network[money];
  for (let n = 0; n < nodes; n++) {
    arcs.from[put + n] = nodes;
    arcs.to[put + n] = n;
    arcs.cap[put + n] = source[n] as number;
    arcs.from[put + nodes + n] = n;
    arcs.to[put + nodes + n] = nodes + 1;
    arcs.cap[put + nodes + n] = network.revenue[n] as number;
  }
  return {
    arcs,
    parts: { stores: events.length, put, revenue: put + nodes },
    events: Int32Array.from(events),
  };
}

/** Revenue in cash from accounts of the network, in minor units. */
export const cashRevenue = (network: Network): number => {
  let sum = network.directRevenue;
  for (let n = 0; n < network.nodes; n++) sum += network.revenue[n] as number;
  return sum;
};
