// A ledger in which an account may be overdrawn for some days: what nobody disclosed at a payment is then a bridge, repaid
// from what the account has left at the end of a day, the oldest first. Gives the timeline with the bridges as payments (in
// when they are needed, out when they are repaid) and which payment repays which; what is never repaid in time stays undisclosed.
import type { Events } from '../ledger/events.ts';
import { SEED } from '../ledger/events.ts';
import { addUp, clear, sumsFor, type Timeline } from '../ledger/timeline.ts';

export interface Bridge {
  /** Events: the bridge as other money and as traced money (one of them empty), and its repayment. */
  other: number;
  seed: number;
  repaid: number;
  amount: number;
}

export interface Overdrawn {
  t: Timeline;
  bridges: Bridge[];
}

interface Need {
  group: number;
  day: number;
  left: number;
}

interface Repayment {
  account: number;
  needed: number;
  repaid: number;
  amount: number;
}

interface Run {
  t: Timeline;
  days: number;
  balance: Float64Array;
  needs: Map<number, Need[]>;
  found: Repayment[];
  /** What stays undisclosed, by group and account. */
  short: Map<number, Map<number, number>>;
}

/** The timeline with bridges of at most so many days. */
export function overdrawn(t: Timeline, days: number): Overdrawn {
  const run: Run = { t, days, balance: new Float64Array(t.accounts), needs: new Map(), found: [], short: new Map() };
  const sums = sumsFor(t.accounts);
  for (let g = 0; g + 1 < t.groups.length; g++) {
    addUp(sums, t, [t.groups[g] as number, t.groups[g + 1] as number]);
    const day = t.events.day[t.groups[g] as number] as number;
    for (let k = 0; k < sums.count; k++) {
      const u = sums.touched[k] as number;
      const left = (run.balance[u] as number) + (sums.inflow[u] as number) - (sums.outflow[u] as number);
      if (left < 0) need(run, u, { group: g, day, left: -left });
      run.balance[u] = left > 0 ? repay(run, { u, g, day }, left) : 0;
    }
    clear(sums);
  }
  return inserted(run);
}

function need({ needs, short }: Run, u: number, made: Need): void {
  const list = needs.get(u);
  if (list) list.push(made);
  else needs.set(u, [made]);
  const at = short.get(made.group) ?? new Map<number, number>();
  at.set(u, made.left);
  short.set(made.group, at);
}

/** Repays what is still within its days; gives what is left then. */
function repay(run: Run, { u, g, day }: { u: number; g: number; day: number }, surplus: number): number {
  const open = (run.needs.get(u) ?? []).filter((n) => day - n.day <= run.days);
  let left = surplus;
  for (const n of open) {
    const amount = Math.min(n.left, left);
    if (amount <= 0) break;
    left -= amount;
    n.left -= amount;
    run.found.push({ account: u, needed: n.group, repaid: g, amount });
    const at = run.short.get(n.group) as Map<number, number>;
    at.set(u, n.left);
  }
  const still = open.filter((n) => n.left > 0);
  if (still.length > 0) run.needs.set(u, still);
  else run.needs.delete(u);
  return left;
}

const OUTSIDE = -1;

/** Puts the bridges among the events: in before their day's payments, repayments after them. */
function inserted({ t, found, short }: Run): Overdrawn {
  const [before, after] = [listed(found, 'needed'), listed(found, 'repaid')];
  const count = t.events.count + 3 * found.length;
  const made = { ...blank(count), cash: new Float64Array(count) };
  const bridges = found.map(({ amount }): Bridge => ({ other: -1, seed: -1, repaid: -1, amount }));
  const groups: number[] = [];
  let at = 0;
  const put = (r: number, { bits, cash, day }: { bits: number; cash: number; day: number }, into: boolean): number => {
    const u = (found[r] as Repayment).account;
    made.from[at] = into ? OUTSIDE : u;
    made.to[at] = into ? u : OUTSIDE;
    made.amount[at] = cash;
    made.cash[at] = cash;
    made.day[at] = day;
    made.flow[at] = -1;
    made.bits[at] = bits;
    return at++;
  };
  const ends = (): void => {
    if (t.order === 'sequence' && groups.at(-1) !== at) groups.push(at);
  };
  for (let g = 0; g + 1 < t.groups.length; g++) {
    const [start, end] = [t.groups[g] as number, t.groups[g + 1] as number];
    const day = t.events.day[start] as number;
    groups.push(at);
    for (const r of before.get(g) ?? []) {
      const bridge = bridges[r] as Bridge;
      bridge.other = put(r, { bits: 0, cash: bridge.amount, day }, true);
      ends();
      bridge.seed = put(r, { bits: SEED, cash: 0, day }, true);
      ends();
    }
    for (let i = start; i < end; i++) copy(made, at++, { t, i });
    for (const r of after.get(g) ?? []) {
      ends();
      const bridge = bridges[r] as Bridge;
      bridge.repaid = put(r, { bits: 0, cash: bridge.amount, day }, false);
    }
  }
  groups.push(at);
  const { cash, ...events } = made;
  const starts = t.order === 'sequence' ? Int32Array.from({ length: count + 1 }, (_, i) => i) : Int32Array.from(groups);
  return { t: { ...t, events, cash, groups: starts, short: stillShort(t, short) }, bridges };
}

function listed(found: readonly Repayment[], key: 'needed' | 'repaid'): Map<number, number[]> {
  const by = new Map<number, number[]>();
  for (const [r, f] of found.entries()) {
    const list = by.get(f[key]);
    if (list) list.push(r);
    else by.set(f[key], [r]);
  }
  return by;
}

const blank = (count: number): Events => ({
  count,
  from: new Int32Array(count),
  to: new Int32Array(count),
  amount: new Float64Array(count),
  day: new Int32Array(count),
  flow: new Int32Array(count),
  bits: new Uint8Array(count),
});

function copy(made: Events & { cash: Float64Array }, at: number, { t, i }: { t: Timeline; i: number }): void {
  made.from[at] = t.events.from[i] as number;
  made.to[at] = t.events.to[i] as number;
  made.amount[at] = t.events.amount[i] as number;
  made.cash[at] = t.cash[i] as number;
  made.day[at] = t.events.day[i] as number;
  made.flow[at] = t.events.flow[i] as number;
  made.bits[at] = t.events.bits[i] as number;
}

function stillShort(t: Timeline, short: Run['short']): Timeline['short'] {
  const rows = [...short].flatMap(([group, by]) =>
    [...by].filter(([, amount]) => amount > 0).map(([account, amount]) => ({ group, account, amount })),
  );
  const total = new Float64Array(t.accounts);
  for (const { account, amount } of rows) total[account] = (total[account] as number) + amount;
  return {
    group: Int32Array.from(rows, (r) => r.group),
    account: Int32Array.from(rows, (r) => r.account),
    amount: Float64Array.from(rows, (r) => r.amount),
    total,
  };
}
