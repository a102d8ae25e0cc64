// The even mix (haircut): an account pays out of each origin in the proportion in which it holds them. One mix per
// account and day in `pool` order, which does not depend on how the day is listed; payment by payment in `sequence`
// order, which is the rolling charge (Barlow Clowes v Vaughan 1991). It alone adds up over payments, funders and routes.
import { REVENUE, SEED } from '../ledger/events.ts';
import type { Timeline } from '../ledger/timeline.ts';
import { solveCycle } from './daycycle.ts';
import { AT, type Mix, type Origins } from './mix.ts';

export interface Mixed {
  /** Minor units of each origin that became revenue, credits left out. */
  returned: Float64Array;
  /** Share of each event that is of the first origin, if asked for. */
  share: Float64Array | null;
}

/** One origin: the traced money. */
export const seedsOnly = (t: Timeline): Origins => ({
  count: 1,
  of: (i) => ((t.events.bits[i] as number) & SEED ? 0 : -1),
});

/** Traces the origins through all accounts. `opening` gives what was there undisclosed from the start. */
export function prorata(
  t: Timeline,
  origins: Origins,
  { opening = null, shares = false }: { opening?: Float64Array | null; shares?: boolean } = {},
): Mixed {
  const returned = new Float64Array(origins.count);
  const share = shares ? new Float64Array(t.events.count) : null;
  if (t.order === 'sequence') inSequence({ t, origins, returned, share }, opening);
  else inPools({ t, origins, returned, share }, opening);
  return { returned, share };
}

type Asked = Pick<Mix, 't' | 'origins' | 'returned' | 'share'>;

function inSequence({ t, origins, returned, share }: Asked, opening: Float64Array | null): void {
  const k = origins.count;
  const { from, to, bits } = t.events;
  const balance = opening ? opening.slice() : new Float64Array(t.accounts);
  const held = new Float64Array(t.accounts * k);
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

function inPools(asked: Asked, opening: Float64Array | null): void {
  const { t, origins } = asked;
  // Records begin at multiples of eight numbers: a line of memory.
  const width = Math.ceil((AT.held + origins.count) / 8) * 8;
  const mix: Mix = {
    ...asked,
    ...{ book: new Float64Array(t.accounts * width), width, count: 0 },
    next: new Int32Array(t.events.count),
    touched: new Int32Array(t.accounts),
    ready: new Int32Array(t.accounts),
  };
  for (let u = 0; opening && u < t.accounts; u++) mix.book[u * width] = opening[u] as number;
  for (let u = 0; u < t.accounts; u++) mix.book[u * width + AT.first] = -1;
  let s = 0;
  for (let g = 0; g + 1 < t.groups.length; g++) {
    const [start, end] = [t.groups[g] as number, t.groups[g + 1] as number];
    for (; s < t.short.group.length && t.short.group[s] === g; s++) {
      const at = (t.short.account[s] as number) * width;
      if (!opening) mix.book[at] = (mix.book[at] as number) + (t.short.amount[s] as number);
    }
    mix.count = 0;
    receive(mix, start, end);
    payOut(mix);
    for (let c = 0; c < mix.count; c++) close(mix.book, (mix.touched[c] as number) * width, origins.count);
  }
}

function touch(mix: Mix, u: number, at: number): void {
  if (mix.book[at + AT.seen] === 1) return;
  mix.book[at + AT.seen] = 1;
  mix.touched[mix.count++] = u;
}

/** Takes in what comes from outside, and notes who pays whom. */
function receive(mix: Mix, start: number, end: number): void {
  const { t, origins, book: all, width, next } = mix;
  const { from, to, bits } = t.events;
  for (let i = start; i < end; i++) {
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const u = from[i] as number;
    const v = to[i] as number;
    const payee = v * width;
    if (v >= 0) {
      touch(mix, v, payee);
      all[payee + AT.inflow] = (all[payee + AT.inflow] as number) + a;
    }
    if (u < 0) {
      const origin = v < 0 ? -1 : origins.of(i);
      if (mix.share && origin === 0) mix.share[i] = 1;
      if (origin >= 0) all[payee + AT.held + origin] = (all[payee + AT.held + origin] as number) + a;
      continue;
    }
    const payer = u * width;
    touch(mix, u, payer);
    all[payer + AT.outflow] = (all[payer + AT.outflow] as number) + a;
    // What leaves for good matters only as revenue, or when every payment's share is asked for.
    if (v < 0 && !mix.share && !((bits[i] as number) & REVENUE)) continue;
    next[i] = all[payer + AT.first] as number;
    all[payer + AT.first] = i;
    if (v >= 0) all[payee + AT.waits] = (all[payee + AT.waits] as number) + 1;
  }
}

/** Mixes account by account, payers first; accounts that pay each other in a ring are solved together. */
function payOut(mix: Mix): void {
  const { book: all, width, ready, touched, next } = mix;
  const { cash } = mix.t;
  const { to } = mix.t.events;
  const k = mix.origins.count;
  let top = 0;
  let done = 0;
  for (let c = 0; c < mix.count; c++) {
    const u = touched[c] as number;
    const at = u * width;
    // What is there today: yesterday's balance and all that comes in.
    all[at] = (all[at] as number) + (all[at + AT.inflow] as number);
    if (all[at + AT.waits] === 0) ready[top++] = u;
  }
  while (top > 0) {
    const at = (ready[--top] as number) * width;
    done++;
    all[at + AT.waits] = -1;
    mixOf(all, at, k);
    for (let i = all[at + AT.first] as number; i >= 0; i = next[i] as number) {
      const v = to[i] as number;
      if (v < 0 || mix.share) told(mix, i, at);
      if (v < 0) continue;
      const payee = v * width;
      const a = cash[i] as number;
      // The payee gets its part of each origin.
      for (let o = AT.held; o < AT.held + k; o++)
        all[payee + o] = (all[payee + o] as number) + a * (all[at + o] as number);
      const waits = (all[payee + AT.waits] as number) - 1;
      all[payee + AT.waits] = waits;
      if (waits === 0) ready[top++] = v;
    }
  }
  if (done < mix.count) rings(mix);
}

function rings(mix: Mix): void {
  const { book: all, width, next } = mix;
  const rest: number[] = [];
  for (let c = 0; c < mix.count; c++) {
    const u = mix.touched[c] as number;
    if ((all[u * width + AT.waits] as number) > 0) rest.push(u);
  }
  const events = rest.flatMap((u) => {
    const list: number[] = [];
    for (let i = all[u * width + AT.first] as number; i >= 0; i = next[i] as number) list.push(i);
    return list;
  });
  solveCycle(mix, rest, events);
  const { from, to } = mix.t.events;
  for (const i of events) if ((to[i] as number) < 0 || mix.share) told(mix, i, (from[i] as number) * width);
}

/** Amounts of the origins become shares of what is there. */
function mixOf(all: Float64Array, at: number, k: number): void {
  const there = all[at] as number;
  for (let o = at + AT.held; o < at + AT.held + k; o++) all[o] = there > 0 ? (all[o] as number) / there : 0;
}

/** What an account keeps for tomorrow: shares become amounts again. */
function close(all: Float64Array, at: number, k: number): void {
  const left = Math.max(0, (all[at] as number) - (all[at + AT.outflow] as number));
  all[at] = left;
  for (let o = at + AT.held; o < at + AT.held + k; o++) all[o] = left * (all[o] as number);
  all[at + AT.inflow] = 0;
  all[at + AT.outflow] = 0;
  all[at + AT.first] = -1;
  all[at + AT.waits] = 0;
  all[at + AT.seen] = 0;
}

/** Counts what became revenue, and the share of the payment when it is asked for. */
function told({ t, origins: { count: k }, book: all, returned, share }: Mix, i: number, at: number): void {
  const part = at + AT.held;
  if (share) share[i] = all[part] as number;
  if (!((t.events.bits[i] as number) & REVENUE)) return;
  const a = t.cash[i] as number;
  for (let o = 0; o < k; o++) returned[o] = (returned[o] as number) + a * (all[part + o] as number);
}
