// What a run of the even mix works on: what each account keeps from day to day, and the notes of one day, which stand side
// by side for the few accounts that are moved on it, so that they are at hand in memory.
import type { Timeline } from '../ledger/timeline.ts';

export interface Origins {
  count: number;
  /** Origin of the money of a seed event; -1 for other money. */
  of(event: number): number;
}

/** Working columns of one run. A place is the number that an account has on one day. */
export interface Mix {
  t: Timeline;
  origins: Origins;
  returned: Float64Array;
  share: Float64Array | null;
  /** By account, `width` numbers each: the balance, and of it each origin's amount. */
  kept: Float64Array;
  width: number;
  /** Place of each account today, -1 when it is not moved; and the account of each place. */
  place: Int32Array;
  account: Int32Array;
  count: number;
  /** By place: what is there today with all that comes in, what is paid, the first payment, payments still to come in. */
  there: Float64Array;
  outflow: Float64Array;
  first: Int32Array;
  waits: Int32Array;
  /** By place and origin: the amount, which becomes its share of what is there once the account pays. */
  part: Float64Array;
  /** By payment of today: the next payment of the same payer. */
  next: Int32Array;
  /** Where today's payments begin. */
  start: number;
  ready: Int32Array;
}

/** Columns for a timeline; `opening` gives what was there undisclosed from the start. */
export function mixFor(
  { t, origins, returned, share }: Pick<Mix, 't' | 'origins' | 'returned' | 'share'>,
  opening: Float64Array | null,
): Mix {
  const [width, k] = [1 + origins.count, origins.count];
  let longest = 0;
  for (let g = 0; g + 1 < t.groups.length; g++)
    longest = Math.max(longest, (t.groups[g + 1] as number) - (t.groups[g] as number));
  const places = Math.min(t.accounts, 2 * longest);
  const kept = new Float64Array(t.accounts * width);
  for (let u = 0; opening && u < t.accounts; u++) kept[u * width] = opening[u] as number;
  return {
    ...{ t, origins, returned, share, kept, width, count: 0, start: 0 },
    place: new Int32Array(t.accounts).fill(-1),
    account: new Int32Array(places),
    there: new Float64Array(places),
    outflow: new Float64Array(places),
    first: new Int32Array(places),
    waits: new Int32Array(places),
    part: new Float64Array(places * k),
    next: new Int32Array(longest),
    ready: new Int32Array(places),
  };
}

/** The place of an account today; a new one begins with what the account kept. */
export function placeOf(mix: Mix, u: number): number {
  const known = mix.place[u] as number;
  if (known >= 0) return known;
  const p = mix.count++;
  const k = mix.width - 1;
  const at = u * mix.width;
  mix.place[u] = p;
  mix.account[p] = u;
  mix.there[p] = mix.kept[at] as number;
  mix.outflow[p] = 0;
  mix.first[p] = -1;
  mix.waits[p] = 0;
  for (let o = 0; o < k; o++) mix.part[p * k + o] = mix.kept[at + 1 + o] as number;
  return p;
}

/** What every account that was moved keeps for tomorrow: shares become amounts again. */
export function closeDay(mix: Mix): void {
  const k = mix.width - 1;
  for (let p = 0; p < mix.count; p++) {
    const u = mix.account[p] as number;
    const at = u * mix.width;
    const left = Math.max(0, (mix.there[p] as number) - (mix.outflow[p] as number));
    mix.kept[at] = left;
    for (let o = 0; o < k; o++) mix.kept[at + 1 + o] = left * (mix.part[p * k + o] as number);
    mix.place[u] = -1;
  }
  mix.count = 0;
}
