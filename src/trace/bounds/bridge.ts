// The labelled second view: a company may spend before the funding that pays for it arrives. What nobody disclosed at a
// payment is then a bridge, and money that arrives within so many days may stand in its place: arcs backwards in time,
// together no wider than the undisclosed money then in use. Not tracing, and never mixed with it.
import type { Timeline } from '../ledger/timeline.ts';
import { arcsOf } from './bounds.ts';
import { type Arcs, maxflow } from './maxflow.ts';
import type { Network } from './network.ts';

interface Back {
  from: number[];
  to: number[];
  cap: number[];
}

/** Minor units that can have come back at most (credits left out); only days as pools have slots to bridge. */
export function bridgedMost(t: Timeline, network: Network, days: number): number {
  const { arcs } = arcsOf(t, network, { money: 'seeds' });
  const back: Back = { from: [], to: [], cap: [] };
  const into = inflows(t);
  let nodes = arcs.nodes;
  for (let k = 0; k < t.short.group.length; k++) {
    const u = t.short.account[k] as number;
    const needed = t.events.day[t.groups[t.short.group[k] as number] as number] as number;
    const target = nodeOf(network, u, t.short.group[k] as number);
    if (target < 0) continue;
    const bridge = nodes++;
    put(back, [bridge, target], t.short.amount[k] as number);
    for (const i of into.get(u) ?? []) {
      const later = (t.events.day[i] as number) - needed;
      if (later > 0 && later <= days) put(back, [network.toNode[i] as number, bridge], t.cash[i] as number);
    }
  }
  return maxflow(joined(arcs, back, nodes), { source: network.nodes, sink: network.nodes + 1 }).value;
}

function put(back: Back, [from, to]: [number, number], cap: number): void {
  back.from.push(from);
  back.to.push(to);
  back.cap.push(cap);
}

/** Payments into each account that lacked something. */
function inflows(t: Timeline): Map<number, number[]> {
  const into = new Map<number, number[]>([...t.short.account].map((u) => [u, []]));
  for (let i = 0; i < t.events.count; i++) if (t.cash[i] !== 0) into.get(t.events.to[i] as number)?.push(i);
  return into;
}

/** The node of an account in a group: the last that began by then. */
function nodeOf(network: Network, u: number, group: number): number {
  let found = -1;
  for (let n = 0; n < network.nodes; n++)
    if (network.account[n] === u && (network.began[n] as number) <= group) found = n;
  return found;
}

function joined(arcs: Arcs, back: Back, nodes: number): Arcs {
  const count = arcs.count + back.from.length;
  const made: Arcs = {
    ...{ nodes, count },
    from: new Int32Array(count),
    to: new Int32Array(count),
    cap: new Float64Array(count),
  };
  made.from.set(arcs.from);
  made.to.set(arcs.to);
  made.cap.set(arcs.cap);
  made.from.set(back.from, arcs.count);
  made.to.set(back.to, arcs.count);
  made.cap.set(back.cap, arcs.count);
  return made;
}
