// The even mix (haircut): an account pays out of each origin in the proportion in which it holds them. One mix per
// account and day in `pool` order, which does not depend on how the day is listed; payment by payment in `sequence`
// order, which is the rolling charge (Barlow Clowes v Vaughan 1991). It alone adds up over payments, funders and routes.
import { REVENUE, SEED } from '../ledger/events.ts';
import type { Timeline } from '../ledger/timeline.ts';
import { solveCycle } from './daycycle.ts';
import { closeDay, type Mix, mixFor, type Origins, placeOf } from './mix.ts';

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
  const { t } = asked;
  const mix = mixFor(asked, opening);
  const { groups } = t;
  let s = 0;
  for (let g = 0; g + 1 < groups.length; g++) {
    if (!opening) s = inject(mix, g, s);
    mix.start = groups[g] as number;
    receive(mix, groups[g + 1] as number);
    payOut(mix);
    closeDay(mix);
  }
}

/** Puts in what nobody disclosed on a day; gives the next such inflow. A loop of its own, so that it is compiled as one. */
function inject({ t: { short }, kept, width }: Mix, g: number, first: number): number {
  const { group, account, amount } = short;
  let s = first;
  for (; s < group.length && group[s] === g; s++) {
    const at = (account[s] as number) * width;
    kept[at] = (kept[at] as number) + (amount[s] as number);
  }
  return s;
}

/** Takes in what comes from outside, and notes who pays whom. */
function receive(mix: Mix, end: number): void {
  const { t, origins, there, outflow, first, waits, next, part, start } = mix;
  const { cash } = t;
  const { from, to, bits } = t.events;
  const k = origins.count;
  for (let i = start; i < end; i++) {
    const a = cash[i] as number;
    if (a === 0) continue;
    const u = from[i] as number;
    const v = to[i] as number;
    let payee = -1;
    if (v >= 0) {
      payee = placeOf(mix, v);
      there[payee] = (there[payee] as number) + a;
    }
    if (u < 0) {
      const origin = v < 0 ? -1 : origins.of(i);
      if (mix.share && origin === 0) mix.share[i] = 1;
      if (origin >= 0) part[payee * k + origin] = (part[payee * k + origin] as number) + a;
      continue;
    }
    const payer = placeOf(mix, u);
    outflow[payer] = (outflow[payer] as number) + a;
    // What leaves for good matters only as revenue, or when every payment's share is asked for.
    if (v < 0 && !mix.share && !((bits[i] as number) & REVENUE)) continue;
    next[i - start] = first[payer] as number;
    first[payer] = i - start;
    if (payee >= 0) waits[payee] = (waits[payee] as number) + 1;
  }
}

/** Mixes account by account, payers first; accounts that pay each other in a ring are solved together. */
function payOut(mix: Mix): void {
  const { ready, next, first, waits, part, place, start } = mix;
  const { cash } = mix.t;
  const { to } = mix.t.events;
  const k = mix.origins.count;
  let top = 0;
  let done = 0;
  for (let p = 0; p < mix.count; p++) if (waits[p] === 0) ready[top++] = p;
  while (top > 0) {
    const payer = ready[--top] as number;
    done++;
    waits[payer] = -1;
    mixOf(mix, payer);
    for (let n = first[payer] as number; n >= 0; n = next[n] as number) {
      const i = start + n;
      const v = to[i] as number;
      if (v < 0 || mix.share) told(mix, i, payer);
      if (v < 0) continue;
      const payee = place[v] as number;
      const a = cash[i] as number;
      // The payee gets its part of each origin.
      for (let o = 0; o < k; o++)
        part[payee * k + o] = (part[payee * k + o] as number) + a * (part[payer * k + o] as number);
      const left = (waits[payee] as number) - 1;
      waits[payee] = left;
      if (left === 0) ready[top++] = payee;
    }
  }
  if (done < mix.count) rings(mix);
}

function rings(mix: Mix): void {
  const { waits, first, next, start, place } = mix;
  const rest: number[] = [];
  for (let p = 0; p < mix.count; p++) if ((waits[p] as number) > 0) rest.push(p);
  const events = rest.flatMap((p) => {
    const list: number[] = [];
    for (let n = first[p] as number; n >= 0; n = next[n] as number) list.push(start + n);
    return list;
  });
  solveCycle(mix, rest, events);
  const { from, to } = mix.t.events;
  for (const i of events) if ((to[i] as number) < 0 || mix.share) told(mix, i, place[from[i] as number] as number);
}

/** Amounts of the origins become shares of what is there. */
function mixOf({ there, part, origins: { count: k } }: Mix, p: number): void {
  const all = there[p] as number;
  for (let at = p * k; at < p * k + k; at++) part[at] = all > 0 ? (part[at] as number) / all : 0;
}

/** Counts what became revenue, and the share of the payment when it is asked for. */
function told({ t, origins: { count: k }, part, returned, share }: Mix, i: number, payer: number): void {
  if (share) share[i] = part[payer * k] as number;
  if (!((t.events.bits[i] as number) & REVENUE)) return;
  const a = t.cash[i] as number;
  for (let o = 0; o < k; o++) returned[o] = (returned[o] as number) + a * (part[payer * k + o] as number);
}
