// The time-expanded network, compressed: per account one node for a run of inflows followed by a run of outflows (every
// inflow of the run precedes every outflow, so nothing is lost); a new node only when an inflow follows an outflow.
// Between nodes of one account an arc stores what the balance allows. Proof of exactness: docs/methods.md.
import { REVENUE, SEED } from '../ledger/events.ts';
import { addUp, clear, type Sums, sumsFor, type Timeline } from '../ledger/timeline.ts';

export interface Network {
  nodes: number;
  /** Node from which and into which each event pays; -1 where it has none. */
  fromNode: Int32Array;
  toNode: Int32Array;
  /** Storage arcs: from a node to the next one of its account, with the balance between them. */
  storeFrom: Int32Array;
  storeTo: Int32Array;
  storeCap: Float64Array;
  /** First of the storage arcs that lead back in time, when there are some (bridge.ts). */
  back?: number;
  /** Of each node: the traced money put in, other money put in, and revenue paid out of it. */
  seeds: Float64Array;
  others: Float64Array;
  revenue: Float64Array;
  /** Other money in each node that nobody disclosed. */
  undisclosed: Float64Array;
  /** Account and the group in which the node began. */
  account: Int32Array;
  began: Int32Array;
  /** In `sequence` order: the part of each event that the payer did not have; paid by the outside straight to the payee. */
  direct: Float64Array | null;
  /** Revenue paid by the outside straight to the investor because the payer did not have it. */
  directRevenue: number;
}

interface Growing {
  store: { from: number[]; to: number[]; cap: number[] };
  account: number[];
  began: number[];
  /** Current node of each account, whether it has paid already, and its balance. */
  node: Int32Array;
  paid: Uint8Array;
  balance: Float64Array;
}

/** What was there from the start that nobody disclosed, per account; null to let it come when it is needed. */
export type Opening = Float64Array | null;

/** Builds the network of a timeline. */
export function networkOf(t: Timeline, opening: Opening = null): Network {
  const grown: Growing = {
    store: { from: [], to: [], cap: [] },
    account: [],
    began: [],
    node: new Int32Array(t.accounts).fill(-1),
    paid: new Uint8Array(t.accounts),
    balance: opening ? opening.slice() : new Float64Array(t.accounts),
  };
  if (opening) for (let u = 0; u < t.accounts; u++) if ((opening[u] as number) > 0) begin(grown, u, 0);
  const fromNode = new Int32Array(t.events.count).fill(-1);
  const toNode = new Int32Array(t.events.count).fill(-1);
  const run: Run = { t, grown, fromNode, toNode, direct: null, inject: [], injected: [] };
  if (t.order === 'sequence') inSequence(run, opening !== null);
  else inPools(run, opening !== null);
  return finished(run, opening);
}

interface Run {
  t: Timeline;
  grown: Growing;
  fromNode: Int32Array;
  toNode: Int32Array;
  direct: Float64Array | null;
  inject: number[];
  injected: number[];
}

function begin(grown: Growing, u: number, group: number): number {
  const node = grown.account.length;
  grown.account.push(u);
  grown.began.push(group);
  const before = grown.node[u] as number;
  if (before >= 0) {
    grown.store.from.push(before);
    grown.store.to.push(node);
    grown.store.cap.push(grown.balance[u] as number);
  }
  grown.node[u] = node;
  grown.paid[u] = 0;
  return node;
}

/** The node that receives: the current one, or a new one when it has paid already. */
const receiving = (grown: Growing, u: number, group: number): number =>
  (grown.node[u] as number) < 0 || grown.paid[u] === 1 ? begin(grown, u, group) : (grown.node[u] as number);

function inPools(run: Run, opened: boolean): void {
  const { t, grown } = run;
  const sums = sumsFor(t.accounts);
  let s = 0;
  for (let g = 0; g + 1 < t.groups.length; g++) {
    const range: [number, number] = [t.groups[g] as number, t.groups[g + 1] as number];
    addUp(sums, t, range);
    const first = s;
    while (s < t.short.group.length && t.short.group[s] === g) s++;
    if (!opened)
      for (let k = first; k < s; k++) {
        run.inject.push(receiving(grown, t.short.account[k] as number, g));
        run.injected.push(t.short.amount[k] as number);
      }
    for (let k = 0; k < sums.count; k++) {
      const u = sums.touched[k] as number;
      if ((sums.inflow[u] as number) > 0) receiving(grown, u, g);
    }
    place(run, range);
    settleDay(grown, sums);
    if (!opened) for (let k = first; k < s; k++) grown.balance[t.short.account[k] as number] = 0;
    clear(sums);
  }
}

/** Notes the nodes of each event of a day. */
function place({ t, grown, fromNode, toNode }: Run, [start, end]: [number, number]): void {
  for (let i = start; i < end; i++) {
    if (t.cash[i] === 0) continue;
    const u = t.events.from[i] as number;
    const v = t.events.to[i] as number;
    if (u >= 0) fromNode[i] = grown.node[u] as number;
    if (v >= 0) toNode[i] = grown.node[v] as number;
  }
}

function settleDay(grown: Growing, sums: Sums): void {
  for (let k = 0; k < sums.count; k++) {
    const u = sums.touched[k] as number;
    const left = (grown.balance[u] as number) + (sums.inflow[u] as number) - (sums.outflow[u] as number);
    grown.balance[u] = Math.max(0, left);
    if ((sums.outflow[u] as number) > 0) grown.paid[u] = 1;
  }
}

function inSequence(run: Run, opened: boolean): void {
  const { t, grown, fromNode, toNode } = run;
  const direct = new Float64Array(t.events.count);
  for (let i = 0; i < t.events.count; i++) {
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const u = t.events.from[i] as number;
    const v = t.events.to[i] as number;
    if (u >= 0) {
      const has = grown.balance[u] as number;
      const short = Math.max(0, a - has);
      direct[i] = opened ? 0 : short;
      if ((grown.node[u] as number) >= 0) fromNode[i] = grown.node[u] as number;
      grown.paid[u] = 1;
      grown.balance[u] = Math.max(0, has - a);
    }
    if (v >= 0) {
      toNode[i] = receiving(grown, v, i);
      grown.balance[v] = (grown.balance[v] as number) + a;
    }
  }
  run.direct = direct;
}

function finished({ t, grown, fromNode, toNode, direct, inject, injected }: Run, opening: Opening): Network {
  const nodes = grown.account.length;
  const seeds = new Float64Array(nodes);
  const others = new Float64Array(nodes);
  const revenue = new Float64Array(nodes);
  const undisclosed = new Float64Array(nodes);
  let directRevenue = 0;
  const add = (to: Float64Array, node: number, a: number): void => {
    to[node] = (to[node] as number) + a;
  };
  for (const [k, node] of inject.entries()) add(undisclosed, node, injected[k] as number);
  if (opening) {
    const done = new Set<number>();
    for (const [node, u] of grown.account.entries()) {
      if (!done.has(u) && (opening[u] as number) > 0) add(undisclosed, node, opening[u] as number);
      done.add(u);
    }
  }
  for (let node = 0; node < nodes; node++) others[node] = undisclosed[node] as number;
  for (let i = 0; i < t.events.count; i++) {
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const bits = t.events.bits[i] as number;
    const v = toNode[i] as number;
    const own = a - (direct?.[i] ?? 0);
    if ((t.events.from[i] as number) < 0) {
      if (v >= 0) add(bits & SEED ? seeds : others, v, a);
    } else if (bits & REVENUE) {
      if (own > 0) add(revenue, fromNode[i] as number, own);
      directRevenue += a - own;
    } else if (v >= 0 && a > own) add(others, v, a - own);
  }
  const { from, to, cap } = grown.store;
  return {
    ...{ nodes, fromNode, toNode, seeds, others, revenue, undisclosed, direct, directRevenue },
    storeFrom: Int32Array.from(from),
    storeTo: Int32Array.from(to),
    storeCap: Float64Array.from(cap),
    account: Int32Array.from(grown.account),
    began: Int32Array.from(grown.began),
  };
}
