// Loops that time allows: the investor's payment into a company, payments on from company to company, and a payment that
// is the investor's revenue, none earlier than the one before. Width: the smallest payment, and the lowest balance of each
// company between receiving and paying. A search from the investor forward, which never enters what can no longer return.
import type { Cycle } from '../../model/ledger/traced.ts';
import { REVENUE, SEED } from '../ledger/events.ts';
import type { Timeline } from '../ledger/timeline.ts';
import { type Histories, historiesOf } from './histories.ts';

export interface LoopSearch {
  /** Payments in a loop, at most. */
  hops: number;
  /** Instances, at most; more are not counted. */
  limit: number;
  /** Days from the first payment to the last, at most. */
  window?: number;
  /** Minor units. */
  narrowest?: number;
}

export interface Found {
  cycles: Cycle[];
  /** Accounts of each route, in order. */
  paths: number[][];
  truncated: boolean;
}

interface Search {
  t: Timeline;
  histories: Histories;
  how: LoopSearch;
  /** Per number of hops left, the latest place from which each account still reaches the investor. */
  latest: Int32Array[];
  /** Routes as a tree: account and counts of each node. */
  routes: { account: number[]; parent: number[]; count: number[]; widest: number[]; next: Map<number, number> };
  inside: Uint8Array;
  found: number;
  last: number;
}

/** Counts the loops of a timeline by route. `name` names an account; amounts come out divided by `unit`. */
export function instancesOf(
  t: Timeline,
  how: LoopSearch,
  { name, unit, opening = null }: { name: (account: number) => string; unit: number; opening?: Float64Array | null },
): Found {
  const search: Search = {
    t,
    histories: historiesOf(t, opening),
    how,
    latest: latestOf(t, how.hops),
    routes: { account: [-1], parent: [-1], count: [0], widest: [0], next: new Map() },
    inside: new Uint8Array(t.accounts),
    found: 0,
    last: 0,
  };
  credits(search);
  for (let i = 0; i < t.events.count && search.found <= how.limit; i++) {
    const a = t.cash[i] as number;
    if (a === 0 || !((t.events.bits[i] as number) & SEED)) continue;
    search.last = how.window === undefined ? Number.POSITIVE_INFINITY : (t.events.day[i] as number) + how.window;
    enter(search, { at: i, width: a, left: how.hops - 1, route: 0 });
  }
  return { ...cyclesOf(search, name, unit), truncated: search.found > how.limit };
}

/** Each grant that a purchase drew is a loop of its own. */
function credits(search: Search): void {
  for (const d of search.t.draws) {
    if (!d.revenue || !d.seeded) continue;
    const route = routeTo(search, 0, d.company);
    for (const g of d.grants) count(search, route, g.amount);
  }
}

/** Latest places (event index; day's last index in `pool` order) of a payment that still returns within h hops. */
function latestOf(t: Timeline, hops: number): Int32Array[] {
  const { from, to, bits } = t.events;
  const place = placesOf(t);
  const all: Int32Array[] = [new Int32Array(t.accounts).fill(-1)];
  for (let h = 1; h < hops; h++) {
    const before = all[h - 1] as Int32Array;
    const now = before.slice();
    for (let i = 0; i < t.events.count; i++) {
      const u = from[i] as number;
      if (u < 0 || t.cash[i] === 0) continue;
      const v = to[i] as number;
      const returns = (bits[i] as number) & REVENUE || (v >= 0 && (place[i] as number) <= (before[v] as number));
      if (returns && (place[i] as number) > (now[u] as number)) now[u] = place[i] as number;
    }
    all.push(now);
  }
  return all;
}

/** When events happen, as whole numbers: their group. */
function placesOf(t: Timeline): Int32Array {
  const place = new Int32Array(t.events.count);
  for (let g = 0; g + 1 < t.groups.length; g++) place.fill(g, t.groups[g] as number, t.groups[g + 1] as number);
  return place;
}

interface Step {
  /** The event that arrives. */
  at: number;
  width: number;
  /** Payments that may follow. */
  left: number;
  route: number;
}

function enter(search: Search, { at, width, left, route }: Step): void {
  const { t, histories, inside, how } = search;
  const u = t.events.to[at] as number;
  if (u < 0 || inside[u] === 1) return;
  const g = histories.group[at] as number;
  const latest = (search.latest[left] as Int32Array)[u] as number;
  if (latest < g) return;
  const node = routeTo(search, route, u);
  inside[u] = 1;
  const end = histories.outFirst[u + 1] as number;
  let step = histories.after(u, g);
  let narrow = width;
  for (let k = histories.firstOut(u, at, t.order === 'pool'); k < end; k++) {
    const i = histories.out[k] as number;
    const when = histories.group[i] as number;
    if (when > latest || (t.events.day[i] as number) > search.last) break;
    while (step < (histories.stepFirst[u + 1] as number) && (histories.stepGroup[step] as number) < when)
      narrow = Math.min(narrow, histories.stepLow[step++] as number);
    if (narrow <= (how.narrowest ?? 0)) break;
    const through = Math.min(narrow, t.cash[i] as number);
    if (through <= (how.narrowest ?? 0)) continue;
    if ((t.events.bits[i] as number) & REVENUE) count(search, node, through);
    else if (left > 1) enter(search, { at: i, width: through, left: left - 1, route: node });
    if (search.found > how.limit) break;
  }
  inside[u] = 0;
}

function routeTo({ routes, t }: Search, parent: number, account: number): number {
  const key = parent * (t.accounts + 1) + account;
  const known = routes.next.get(key);
  if (known !== undefined) return known;
  const node = routes.account.length;
  routes.account.push(account);
  routes.parent.push(parent);
  routes.count.push(0);
  routes.widest.push(0);
  routes.next.set(key, node);
  return node;
}

function count(search: Search, node: number, width: number): void {
  search.found++;
  if (search.found > search.how.limit) return;
  const { routes } = search;
  routes.count[node] = (routes.count[node] as number) + 1;
  routes.widest[node] = Math.max(routes.widest[node] as number, width);
}

/** Widest first, then by route. */
function cyclesOf({ routes }: Search, name: (account: number) => string, unit: number): Omit<Found, 'truncated'> {
  const made: { cycle: Cycle; path: number[] }[] = [];
  for (let n = 1; n < routes.count.length; n++) {
    if (routes.count[n] === 0) continue;
    const path: number[] = [];
    for (let at = n; at > 0; at = routes.parent[at] as number) path.unshift(routes.account[at] as number);
    const route = ['V', ...path.map(name), 'V'].join('>');
    const widest = (routes.widest[n] as number) / unit;
    made.push({ cycle: { route, instances: routes.count[n] as number, widest }, path });
  }
  made.sort((a, b) => b.cycle.widest - a.cycle.widest || (a.cycle.route < b.cycle.route ? -1 : 1));
  return { cycles: made.map((m) => m.cycle), paths: made.map((m) => m.path) };
}
