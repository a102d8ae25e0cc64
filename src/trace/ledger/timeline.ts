// The cash of a ledger in order of time, and what each account must have received that nobody disclosed: when its
// balance would go below nothing by X, at least X came from outside then (`jit`: the least and latest inflow), or the
// same total was there from the start (`opening`: the widest placement).
import type { Outcome } from '../../model/diagnostic.ts';
import type { Order } from '../../model/ledger/ledger.ts';
import { type Draw, settle } from './credits.ts';
import { type Events, eventsOf, type Plan, type PointOf } from './events.ts';
import type { Ledger } from './ledger.ts';

export interface Timeline {
  order: Order;
  accounts: number;
  events: Events;
  /** Cash of each event in whole minor units: what credits did not settle. */
  cash: Float64Array;
  draws: Draw[];
  lapsed: { company: number; amount: number }[];
  /** Begin of each group of events that happen together: a day in `pool` order, one event in `sequence`; ends with the count. */
  groups: Int32Array;
  short: Shortfall;
}

/** What each account lacked, in order of time. */
export interface Shortfall {
  /** Index of the group, account and amount of each injection. */
  group: Int32Array;
  account: Int32Array;
  amount: Float64Array;
  /** Sum per account. */
  total: Float64Array;
}

/** The timeline of a ledger at point figures. */
export const timelineOf = (
  ledger: Ledger,
  order: Order,
  how: { pointOf?: PointOf; plan?: Plan } = {},
): Outcome<Timeline> => timelineFrom(ledger, order, eventsOf(ledger, order, how));

/** The timeline of events that are in order already. */
export function timelineFrom(ledger: Ledger, order: Order, events: Events): Outcome<Timeline> {
  const { value: settled, diagnostics } = settle(ledger, events, order === 'pool');
  const groups = order === 'pool' ? days(events) : every(events.count);
  const { cash, draws, lapsed } = settled;
  const accounts = ledger.accounts.length;
  const short = shortfall({ events, cash, groups, accounts });
  return { value: { order, accounts, events, cash, draws, lapsed, groups, short }, diagnostics };
}

function days(events: Events): Int32Array {
  const starts: number[] = [];
  for (let i = 0; i < events.count; i++) if (i === 0 || events.day[i] !== events.day[i - 1]) starts.push(i);
  starts.push(events.count);
  return Int32Array.from(starts);
}

const every = (count: number): Int32Array => Int32Array.from({ length: count + 1 }, (_, i) => i);

/** Sums of one group, account by account; cleared by reading them. */
export interface Sums {
  inflow: Float64Array;
  outflow: Float64Array;
  touched: Int32Array;
  count: number;
  seen: Uint8Array;
}

export const sumsFor = (accounts: number): Sums => ({
  inflow: new Float64Array(accounts),
  outflow: new Float64Array(accounts),
  touched: new Int32Array(accounts),
  count: 0,
  seen: new Uint8Array(accounts),
});

/** Adds up what each account receives and pays in the events from `start` to `end`. */
export function addUp(sums: Sums, t: Pick<Timeline, 'events' | 'cash'>, [start, end]: [number, number]): void {
  const { from, to } = t.events;
  for (let i = start; i < end; i++) {
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const u = from[i] as number;
    const v = to[i] as number;
    if (u >= 0) {
      if (sums.seen[u] === 0) touch(sums, u);
      sums.outflow[u] = (sums.outflow[u] as number) + a;
    }
    if (v >= 0) {
      if (sums.seen[v] === 0) touch(sums, v);
      sums.inflow[v] = (sums.inflow[v] as number) + a;
    }
  }
}

function touch(sums: Sums, account: number): void {
  sums.seen[account] = 1;
  sums.touched[sums.count++] = account;
}

export function clear(sums: Sums): void {
  for (let k = 0; k < sums.count; k++) {
    const u = sums.touched[k] as number;
    sums.inflow[u] = 0;
    sums.outflow[u] = 0;
    sums.seen[u] = 0;
  }
  sums.count = 0;
}

function shortfall(t: Pick<Timeline, 'events' | 'cash' | 'groups' | 'accounts'>): Shortfall {
  const balance = new Float64Array(t.accounts);
  const total = new Float64Array(t.accounts);
  const found: { group: number[]; account: number[]; amount: number[] } = { group: [], account: [], amount: [] };
  const sums = sumsFor(t.accounts);
  for (let g = 0; g + 1 < t.groups.length; g++) {
    addUp(sums, t, [t.groups[g] as number, t.groups[g + 1] as number]);
    for (let k = 0; k < sums.count; k++) {
      const u = sums.touched[k] as number;
      const left = (balance[u] as number) + (sums.inflow[u] as number) - (sums.outflow[u] as number);
      balance[u] = Math.max(0, left);
      if (left >= 0) continue;
      found.group.push(g);
      found.account.push(u);
      found.amount.push(-left);
      total[u] = (total[u] as number) - left;
    }
    clear(sums);
  }
  return {
    group: Int32Array.from(found.group),
    account: Int32Array.from(found.account),
    amount: Float64Array.from(found.amount),
    total,
  };
}
