// The even mix (haircut): an account pays out of each origin in the proportion in which it holds them. One mix per
// account and day in `pool` order, which does not depend on how the day is listed; payment by payment in `sequence`
// order, which is the rolling charge (Barlow Clowes v Vaughan 1991). It alone adds up over payments, funders and routes.
import { REVENUE, SEED } from '../ledger/events.ts';
import { addUp, clear, sumsFor, type Timeline } from '../ledger/timeline.ts';
import { solveCycle } from './daycycle.ts';

export interface Mixed {
  /** Minor units of each origin that became revenue, credits left out. */
  returned: Float64Array;
  /** Share of each event that is of the first origin, if asked for. */
  share: Float64Array | null;
}

export interface Origins {
  count: number;
  /** Origin of the money of a seed event; -1 for other money. */
  of(event: number): number;
}

/** One origin: the traced money. */
export const seedsOnly = (t: Timeline): Origins => ({
  count: 1,
  of: (i) => ((t.events.bits[i] as number) & SEED ? 0 : -1),
});

/** Working columns of one run. */
export interface Mix {
  t: Timeline;
  origins: Origins;
  balance: Float64Array;
  /** Amount of each origin in each account: account * count + origin. */
  held: Float64Array;
  /** Share of each origin in what an account pays out today. */
  part: Float64Array;
  returned: Float64Array;
  share: Float64Array | null;
}

/** Traces the origins through all accounts. `opening` gives what was there undisclosed from the start. */
export function prorata(
  t: Timeline,
  origins: Origins,
  { opening = null, shares = false }: { opening?: Float64Array | null; shares?: boolean } = {},
): Mixed {
  const k = origins.count;
  const mix: Mix = {
    t,
    origins,
    balance: opening ? opening.slice() : new Float64Array(t.accounts),
    held: new Float64Array(t.accounts * k),
    part: new Float64Array(t.accounts * k),
    returned: new Float64Array(k),
    share: shares ? new Float64Array(t.events.count) : null,
  };
  if (t.order === 'sequence') inSequence(mix);
  else inPools(mix, opening !== null);
  return { returned: mix.returned, share: mix.share };
}

function inSequence({ t, origins, balance, held, returned, share }: Mix): void {
  const k = origins.count;
  const { from, to, bits } = t.events;
  for (let i = 0; i < t.events.count; i++) {
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const u = from[i] as number;
    const v = to[i] as number;
    if (v >= 0) balance[v] = (balance[v] as number) + a;
    if (u < 0) {
      const origin = origins.of(i);
      if (origin >= 0 && v >= 0) held[v * k + origin] = (held[v * k + origin] as number) + a;
      if (share && origin === 0) share[i] = 1;
      continue;
    }
    const has = balance[u] as number;
    // A payer that has less than it pays gives all it holds; the rest comes from outside.
    const fraction = has > 0 ? Math.min(1, a / has) : 0;
    balance[u] = Math.max(0, has - a);
    for (let o = 0; o < k; o++) {
      const x = (held[u * k + o] as number) * fraction;
      held[u * k + o] = (held[u * k + o] as number) - x;
      if (v >= 0) held[v * k + o] = (held[v * k + o] as number) + x;
      else if ((bits[i] as number) & REVENUE) returned[o] = (returned[o] as number) + x;
      if (share && o === 0) share[i] = x / a;
    }
  }
}

/** In-day order of the accounts: who pays into whom. */
interface Day {
  /** First and next event that an account pays to another account today. */
  first: Int32Array;
  next: Int32Array;
  /** Payments still to come from accounts that have not paid yet. */
  waits: Int32Array;
  ready: Int32Array;
}

function inPools(mix: Mix, opened: boolean): void {
  const { t } = mix;
  const sums = sumsFor(t.accounts);
  const day: Day = {
    first: new Int32Array(t.accounts).fill(-1),
    next: new Int32Array(t.events.count),
    waits: new Int32Array(t.accounts),
    ready: new Int32Array(t.accounts),
  };
  let s = 0;
  for (let g = 0; g + 1 < t.groups.length; g++) {
    const range: [number, number] = [t.groups[g] as number, t.groups[g + 1] as number];
    addUp(sums, t, range);
    for (; s < t.short.group.length && t.short.group[s] === g; s++) {
      const u = t.short.account[s] as number;
      if (!opened) mix.balance[u] = (mix.balance[u] as number) + (t.short.amount[s] as number);
    }
    receive(mix, day, range);
    // What is there today: yesterday's balance and all that comes in.
    for (let c = 0; c < sums.count; c++) {
      const u = sums.touched[c] as number;
      mix.balance[u] = (mix.balance[u] as number) + (sums.inflow[u] as number);
    }
    payOut(mix, day, sums);
    for (let c = 0; c < sums.count; c++) close(mix, day, { u: sums.touched[c] as number, out: sums.outflow });
    book(mix, range);
    clear(sums);
  }
}

/** Takes in what comes from outside, and notes who pays whom. */
function receive({ t, origins, held }: Mix, day: Day, [start, end]: [number, number]): void {
  const k = origins.count;
  const { from, to } = t.events;
  for (let i = start; i < end; i++) {
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const u = from[i] as number;
    const v = to[i] as number;
    if (v < 0) continue;
    if (u >= 0) {
      day.next[i] = day.first[u] as number;
      day.first[u] = i;
      day.waits[v] = (day.waits[v] as number) + 1;
      continue;
    }
    const origin = origins.of(i);
    if (origin >= 0) held[v * k + origin] = (held[v * k + origin] as number) + a;
  }
}

/** Mixes account by account, payers first; accounts that pay each other in a ring are solved together. */
function payOut(mix: Mix, day: Day, sums: { touched: Int32Array; count: number }): void {
  let top = 0;
  let done = 0;
  for (let c = 0; c < sums.count; c++) {
    const u = sums.touched[c] as number;
    if (day.waits[u] === 0) day.ready[top++] = u;
  }
  while (top > 0) {
    const u = day.ready[--top] as number;
    done++;
    day.waits[u] = -1;
    mixOf(mix, u);
    for (let i = day.first[u] as number; i >= 0; i = day.next[i] as number) {
      const v = mix.t.events.to[i] as number;
      pass(mix, i, v);
      day.waits[v] = (day.waits[v] as number) - 1;
      if (day.waits[v] === 0) day.ready[top++] = v;
    }
  }
  if (done === sums.count) return;
  const rest: number[] = [];
  for (let c = 0; c < sums.count; c++)
    if ((day.waits[sums.touched[c] as number] as number) > 0) rest.push(sums.touched[c] as number);
  const events = rest.flatMap((u) => {
    const list: number[] = [];
    for (let i = day.first[u] as number; i >= 0; i = day.next[i] as number) list.push(i);
    return list;
  });
  solveCycle(mix, rest, events);
  for (const u of rest) day.waits[u] = -1;
}

function mixOf({ origins: { count: k }, held, part, balance }: Mix, u: number): void {
  const there = balance[u] as number;
  for (let o = 0; o < k; o++) part[u * k + o] = there > 0 ? (held[u * k + o] as number) / there : 0;
}

/** Gives the payee its part of a payment. */
function pass({ t, origins: { count: k }, held, part }: Mix, i: number, v: number): void {
  const u = t.events.from[i] as number;
  const a = t.cash[i] as number;
  for (let o = 0; o < k; o++) held[v * k + o] = (held[v * k + o] as number) + a * (part[u * k + o] as number);
}

/** What an account keeps for tomorrow. */
function close(
  { origins: { count: k }, held, part, balance }: Mix,
  day: Day,
  { u, out }: { u: number; out: Float64Array },
): void {
  const left = Math.max(0, (balance[u] as number) - (out[u] as number));
  balance[u] = left;
  for (let o = 0; o < k; o++) held[u * k + o] = left * (part[u * k + o] as number);
  day.first[u] = -1;
  day.waits[u] = 0;
}

/** Counts what became revenue, and the shares of the events when they are asked for. */
function book({ t, origins, part, returned, share }: Mix, [start, end]: [number, number]): void {
  const k = origins.count;
  for (let i = start; i < end; i++) {
    const u = t.events.from[i] as number;
    if (u < 0) {
      if (share && origins.of(i) === 0) share[i] = 1;
      continue;
    }
    if (share) share[i] = part[u * k] as number;
    if (!((t.events.bits[i] as number) & REVENUE)) continue;
    const a = t.cash[i] as number;
    for (let o = 0; o < k; o++) returned[o] = (returned[o] as number) + a * (part[u * k + o] as number);
  }
}
