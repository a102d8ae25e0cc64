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
  const between = (i: number): boolean => (fromNode[i] as number) >= 0 && (toNode[i] as number) >= 0 && t.cash[i] !== 0;
  let transfers = 0;
  for (let i = 0; i < t.events.count; i++) if (between(i)) transfers++;
  const events = new Int32Array(transfers);
  for (let i = 0, a = 0; i < t.events.count; i++) if (between(i)) events[a++] = i;
  const source = network[money];
  let [sources, sinks, total] = [0, 0, 0];
  for (let n = 0; n < nodes; n++) {
    if ((source[n] as number) > 0) sources++;
    total += source[n] as number;
    if ((network.revenue[n] as number) > 0) sinks++;
  }
  const stores = events.length;
  const put = stores + network.storeFrom.length;
  const revenue = put + sources;
  const count = revenue + sinks;
  const arcs: Arcs = {
    ...{ nodes: nodes + 2, count },
    from: new Int32Array(count),
    to: new Int32Array(count),
    cap: new Float64Array(count),
  };
  for (let a = 0; a < stores; a++) {
    const i = events[a] as number;
    arcs.from[a] = fromNode[i] as number;
    arcs.to[a] = toNode[i] as number;
    arcs.cap[a] = (t.cash[i] as number) - (direct?.[i] ?? 0);
  }
  arcs.from.set(network.storeFrom, stores);
  arcs.to.set(network.storeTo, stores);
  // All that is put in is more than any account has to store, and finite, so that the flow on the arc can be told.
  if (free) arcs.cap.fill(total, stores, put);
  else arcs.cap.set(network.storeCap, stores);
  ends(arcs, put, { node: nodes, amounts: source, into: false });
  ends(arcs, revenue, { node: nodes + 1, amounts: network.revenue, into: true });
  return { arcs, parts: { stores, put, revenue }, events };
}

interface Ends {
  node: number;
  amounts: Float64Array;
  into: boolean;
}

/** Arcs from the source to where money is put in, or from where revenue is paid to the sink. */
function ends(arcs: Arcs, first: number, { node, amounts, into }: Ends): void {
  let at = first;
  for (let n = 0; n < amounts.length; n++) {
    if (!((amounts[n] as number) > 0)) continue;
    arcs.from[at] = into ? n : node;
    arcs.to[at] = into ? node : n;
    arcs.cap[at++] = amounts[n] as number;
  }
}

/** Revenue in cash from accounts of the network, in minor units. */
export const cashRevenue = (network: Network): number => {
  let sum = network.directRevenue;
  for (let n = 0; n < network.nodes; n++) sum += network.revenue[n] as number;
  return sum;
};
