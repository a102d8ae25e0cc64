// Flows to events in order of time, in whole minor units. A sum spread over days becomes equal parts on every calendar
// day, both ends included: part i of n is round(a·i/n) − round(a·(i−1)/n), so that the parts add up exactly.
import type { LedgerFlow, Order } from '../../model/ledger/ledger.ts';
import { dayNumber, OPENING } from './calendar.ts';
import { high, type Ledger, low, unitOf } from './ledger.ts';

/** Kinds of event that matter to tracing, as bits. */
export const SEED = 1;
export const REVENUE = 2;
export const CREDITS = 4;
export const EXPIRY = 8;

/** Columns of equal length, sorted by time: by day, and in `sequence` order by `seq` and listing within it. */
export interface Events {
  count: number;
  /** Party numbers. */
  from: Int32Array;
  to: Int32Array;
  /** Whole minor units. */
  amount: Float64Array;
  day: Int32Array;
  /** Index into the ledger's flows. */
  flow: Int32Array;
  bits: Uint8Array;
}

/** Which figure of an interval amount is traced; both ends are for the interval bounds. */
export type PointOf = (flow: LedgerFlow, index: number) => number;

/** The middle of an interval, or the sum itself. */
export const middle: PointOf = (flow) => (low(flow) + high(flow)) / 2;

const span = (flow: LedgerFlow): [number, number] =>
  flow.date === 'opening'
    ? [OPENING, OPENING]
    : typeof flow.date === 'string'
      ? [dayNumber(flow.date), dayNumber(flow.date)]
      : [dayNumber(flow.date[0]), dayNumber(flow.date[1])];

function bitsOf(ledger: Ledger, flow: LedgerFlow, inPeriod: boolean): number {
  return (
    (ledger.isSeed(flow) ? SEED : 0) |
    (inPeriod && ledger.isRevenue(flow) ? REVENUE : 0) |
    (flow.kind === 'credits' ? CREDITS : 0) |
    (flow.kind === 'expiry' ? EXPIRY : 0)
  );
}

/** The days that count as the period; everything without one. */
export function periodOf(ledger: Ledger): [number, number] {
  const { period } = ledger.settings;
  return period ? [dayNumber(period.from), dayNumber(period.to)] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** What is the same of a ledger's flows whatever their amounts: columns by flow. */
export interface Plan {
  first: Int32Array;
  last: Int32Array;
  from: Int32Array;
  to: Int32Array;
  inside: Uint8Array;
  outside: Uint8Array;
  /** Payments after spreading. */
  size: number;
}

/** Days, parties and bits of each flow; made once when many amounts are tried. */
export function planOf(ledger: Ledger): Plan {
  const n = ledger.flows.length;
  const plan: Plan = {
    ...{ first: new Int32Array(n), last: new Int32Array(n), from: new Int32Array(n), to: new Int32Array(n), size: 0 },
    ...{ inside: new Uint8Array(n), outside: new Uint8Array(n) },
  };
  for (const [f, flow] of ledger.flows.entries()) {
    const [a, b] = span(flow);
    plan.first[f] = a;
    plan.last[f] = b;
    plan.from[f] = ledger.party(flow.from);
    plan.to[f] = ledger.party(flow.to);
    plan.inside[f] = bitsOf(ledger, flow, true);
    plan.outside[f] = bitsOf(ledger, flow, false);
    plan.size += b - a + 1;
  }
  return plan;
}

/** The events of a ledger, in order. */
export function eventsOf(
  ledger: Ledger,
  order: Order,
  { pointOf = middle, plan = planOf(ledger) }: { pointOf?: PointOf; plan?: Plan } = {},
): Events {
  const unit = unitOf(ledger);
  const made = blank(plan.size);
  const [first, last] = periodOf(ledger);
  let at = 0;
  for (let f = 0; f < ledger.flows.length; f++) {
    const a = plan.first[f] as number;
    const total = Math.round(pointOf(ledger.flows[f] as LedgerFlow, f) * unit);
    if (plan.from[f] === plan.to[f]) continue;
    const n = (plan.last[f] as number) - a + 1;
    for (let i = 1; i <= n; i++) {
      const part = Math.round((total * i) / n) - Math.round((total * (i - 1)) / n);
      if (part <= 0) continue;
      const day = a + i - 1;
      made.from[at] = plan.from[f] as number;
      made.to[at] = plan.to[f] as number;
      made.amount[at] = part;
      made.day[at] = day;
      made.flow[at] = f;
      made.bits[at++] = (day >= first && day <= last ? plan.inside[f] : plan.outside[f]) as number;
    }
  }
  return sorted(trimmed(made, at), ledger.flows, order);
}

const blank = (size: number): Events => ({
  count: size,
  from: new Int32Array(size),
  to: new Int32Array(size),
  amount: new Float64Array(size),
  day: new Int32Array(size),
  flow: new Int32Array(size),
  bits: new Uint8Array(size),
});

const trimmed = (e: Events, count: number): Events => ({
  count,
  from: e.from.subarray(0, count),
  to: e.to.subarray(0, count),
  amount: e.amount.subarray(0, count),
  day: e.day.subarray(0, count),
  flow: e.flow.subarray(0, count),
  bits: e.bits.subarray(0, count),
});

function sorted(e: Events, flows: readonly LedgerFlow[], order: Order): Events {
  const place = new Uint32Array(e.count);
  for (let i = 0; i < e.count; i++) place[i] = i;
  const seq = (i: number): number => flows[e.flow[i] as number]?.seq ?? 0;
  const ranked = order === 'sequence' && flows.some((f) => f.seq !== undefined && f.seq !== null);
  const later = ranked
    ? (a: number, b: number): number => (e.day[a] as number) - (e.day[b] as number) || seq(a) - seq(b) || a - b
    : (a: number, b: number): number => (e.day[a] as number) - (e.day[b] as number) || a - b;
  if (!inOrder(e.day) || ranked) place.sort(later);
  else return e;
  const made = blank(e.count);
  for (let i = 0; i < e.count; i++) copy(made, i, { e, i: place[i] as number });
  return made;
}

function inOrder(days: Int32Array): boolean {
  for (let i = 1; i < days.length; i++) if ((days[i] as number) < (days[i - 1] as number)) return false;
  return true;
}

/** The events that are wanted, in their order. */
export function selected(e: Events, wanted: (i: number) => boolean): Events {
  const made = blank(e.count);
  let at = 0;
  for (let i = 0; i < e.count; i++) if (wanted(i)) copy(made, at++, { e, i });
  return trimmed(made, at);
}

function copy(made: Events, at: number, { e, i }: { e: Events; i: number }): void {
  made.from[at] = e.from[i] as number;
  made.to[at] = e.to[i] as number;
  made.amount[at] = e.amount[i] as number;
  made.day[at] = e.day[i] as number;
  made.flow[at] = e.flow[i] as number;
  made.bits[at] = e.bits[i] as number;
}
