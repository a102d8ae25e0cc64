// The widest bounds over amounts stated as intervals, by one linear programme: an amount for each flow within its
// interval, for each payment its traced and its other part, and in no slot less than nothing of either kind in an account.
// First the least money that nobody disclosed, then the least and the most that came back with no more of it than that; and
// the same over every choice of amounts, each with the undisclosed money that it needs, which holds every corner and every
// draw (docs/methods.md). The solver is handed in.
import type { LedgerFlow, Unknown } from '../../model/ledger/ledger.ts';
import type { Interval } from '../../model/ledger/traced.ts';
import { CREDITS, EXPIRY, REVENUE, SEED } from '../ledger/events.ts';
import { high, type Ledger, low, unitOf } from '../ledger/ledger.ts';
import { type Timeline, timelineOf } from '../ledger/timeline.ts';
import { type CreditSplit, creditSplit, UNDECIDED } from './creditsplit.ts';
import { type Balance, injectionOf, nothing, plus } from './needs.ts';

/** Solves a programme in LP format; null when it has no solution. */
export type Solve = (programme: string) => number | null;

export interface ProgrammeOptions {
  /** `free`: undisclosed money may have come at any time, the least total in all. `needed`: only where the point figures
   *  need it. `each`: where each choice of amounts needs it. */
  undisclosed?: 'free' | 'needed' | 'each';
}

interface Programme {
  rows: string[];
  bounds: string[];
  /** What came back, and what nobody disclosed, as sums of columns. */
  returned: string[];
  injected: string[];
  /** Columns that are 0 or 1. */
  binary: string[];
}

/** Exact outer bounds in full units; null when the solver finds none. */
export function outerBounds(ledger: Ledger, solve: Solve, options: ProgrammeOptions = {}): Interval | null {
  const joint = jointBounds(ledger, solve, options);
  if (!joint) return null;
  const each = programmeOf(ledger, unitOf(ledger), { undisclosed: 'each' });
  const same = joint.least_undisclosed === 0 && each.injected.length === 0 && ledger.settings.unknown !== 'open';
  if (same || each.returned.length === 0) return { ...joint, every_choice: [joint.lower, joint.upper] };
  const told = toldIn(unitOf(ledger));
  const [lower, upper] = (['min', 'max'] as const).map((sense) =>
    solve(written(each, { sense, goal: each.returned, cap: null })),
  ) as [number | null, number | null];
  if (lower === null || upper === null) return null;
  return { ...joint, every_choice: [told(lower), told(upper)] };
}

/** The solver is exact to about a billionth: a thousandth of the smallest unit is told. */
const toldIn =
  (unit: number) =>
  (x: number): number =>
    Math.round(x * unit * 1000) / (unit * 1000);

type Joint = Omit<Interval, 'every_choice'>;

/** The bounds with no more undisclosed money than some choice of amounts needs at least. */
export function jointBounds(ledger: Ledger, solve: Solve, options: ProgrammeOptions = {}): Joint | null {
  const unit = unitOf(ledger);
  const p = programmeOf(ledger, unit, options);
  const least_undisclosed =
    p.injected.length > 0 ? solve(written(p, { sense: 'min', goal: p.injected, cap: null })) : 0;
  if (least_undisclosed === null) return null;
  const cap = p.injected.length > 0 ? least_undisclosed + 1e-9 * Math.max(1, least_undisclosed) : null;
  if (p.returned.length === 0) return { lower: 0, upper: 0, least_undisclosed };
  const lower = solve(written(p, { sense: 'min', goal: p.returned, cap }));
  const upper = solve(written(p, { sense: 'max', goal: p.returned, cap }));
  if (lower === null || upper === null) return null;
  const told = toldIn(unit);
  return {
    lower: told(lower),
    upper: told(upper),
    least_undisclosed: told(least_undisclosed),
  };
}

interface Wanted {
  sense: 'min' | 'max';
  goal: readonly string[];
  cap: number | null;
}

function written(p: Programme, { sense, goal, cap }: Wanted): string {
  const rows = cap === null ? p.rows : [...p.rows, `${broken(p.injected)} <= ${cap}`];
  return [
    sense === 'min' ? 'Minimize' : 'Maximize',
    ` obj: ${broken(goal)}`,
    'Subject To',
    ...rows.map((r, i) => ` r${i}: ${r}`),
  ]
    .concat('Bounds', p.bounds, p.binary.length > 0 ? ['Binary', ...p.binary.map((b) => ` ${b}`)] : [], 'End', '')
    .join('\n');
}

/** Long sums over several lines: readers of the format have a limit. */
const broken = (terms: readonly string[]): string => terms.map((t, i) => (i % 40 === 39 ? `${t}\n` : t)).join(' + ');

interface Slot {
  traced: string[];
  other: string[];
  /** Between what the slot's receipts less its payments lie. */
  net: Balance;
}

function programmeOf(ledger: Ledger, unit: number, { undisclosed = 'free' }: ProgrammeOptions): Programme {
  const t = timelineOf(ledger, ledger.settings.order).value;
  const shareOf = (i: number): number => {
    const flow = ledger.flows[t.events.flow[i] as number] as LedgerFlow;
    return (t.events.amount[i] as number) / (((low(flow) + high(flow)) / 2) * unit);
  };
  const { rows, binary, drawn } = creditSplit(ledger, t, shareOf);
  const p: Programme = { rows, binary, bounds: [], returned: [], injected: [] };
  for (const [k, f] of ledger.flows.entries()) p.bounds.push(` ${low(f)} <= a${k} <= ${high(f)}`);
  const unknown = undisclosed === 'each' ? ledger.settings.unknown : null;
  const slots: Slots = {
    ...{ ledger, t, p, shareOf, drawn, unknown, open: new Map(), last: new Map(), count: 0 },
    ...{ balances: new Map(), opened: new Map() },
  };
  let s = 0;
  for (let g = 0; g + 1 < t.groups.length; g++) {
    for (let i = t.groups[g] as number; i < (t.groups[g + 1] as number); i++) eventInto(slots, i);
    const needed = new Map<number, number>();
    for (; s < t.short.group.length && t.short.group[s] === g; s++)
      needed.set(t.short.account[s] as number, (t.short.amount[s] as number) / unit);
    close(slots, undisclosed === 'needed' ? needed : null);
  }
  for (const { column, least } of slots.opened.values()) p.bounds.push(` 0 <= ${column} <= ${Math.max(0, -least)}`);
  return p;
}

interface Slots {
  ledger: Ledger;
  t: Timeline;
  p: Programme;
  /** An event's part of its flow's amount, and what of it credits settle. */
  shareOf: (event: number) => number;
  drawn: CreditSplit['drawn'];
  /** Sums of today by account, and the column of what each account had before. */
  open: Map<number, Slot>;
  last: Map<number, number>;
  count: number;
  /** When undisclosed money comes if it comes where each choice needs it; null for the other views. */
  unknown: Unknown | null;
  balances: Map<number, Balance>;
  /** Of each account, the column of what was there from the start, and its lowest balance without it. */
  opened: Map<number, { column: string; least: number }>;
}

function slotOf(slots: Slots, account: number): Slot {
  const known = slots.open.get(account) ?? { traced: [], other: [], net: nothing };
  slots.open.set(account, known);
  return known;
}

/** Puts an event's parts into the slots of payer and payee; a part of a spread flow is its share of whatever the flow's
 * amount is, and what credits settle of it is no cash. */
function eventInto(slots: Slots, i: number): void {
  const { t, p } = slots;
  const bits = t.events.bits[i] as number;
  if (bits & (EXPIRY | CREDITS)) return;
  const [u, v, f] = [t.events.from[i] as number, t.events.to[i] as number, t.events.flow[i] as number];
  const [share, flow] = [slots.shareOf(i), slots.ledger.flows[f] as LedgerFlow];
  const whole = `${share} a${f}`;
  const { seeded = [], all = [] } = slots.drawn.get(i) ?? {};
  const cash: Balance = [all.length > 0 ? 0 : low(flow) * share, high(flow) * share];
  if (v >= 0) moved(slotOf(slots, v), cash);
  if (u < 0) {
    if (v >= 0) slotOf(slots, v)[bits & SEED ? 'traced' : 'other'].push(whole);
    return;
  }
  moved(slotOf(slots, u), [-cash[1], -cash[0]]);
  p.rows.push(`x${i} + z${i} - ${whole}${all.map((c) => ` + ${c}`).join('')} = 0`);
  slotOf(slots, u).traced.push(`-1 x${i}`);
  slotOf(slots, u).other.push(`-1 z${i}`);
  if (v >= 0) {
    slotOf(slots, v).traced.push(`1 x${i}`);
    slotOf(slots, v).other.push(`1 z${i}`);
  } else if (bits & REVENUE) p.returned.push(`1 x${i}`, ...seeded);
}

function moved(slot: Slot, sum: Balance): void {
  slot.net = plus(slot.net, sum);
}

/** What is left of either kind after the slot, as columns that cannot fall below nothing. */
function close(slots: Slots, needed: ReadonlyMap<number, number> | null): void {
  const { p, open, last } = slots;
  for (const [u, slot] of open) {
    const now = slots.count++;
    const before = last.get(u);
    const carried = (kind: string): string[] => (before === undefined ? [] : [`1 ${kind}${before}`]);
    p.rows.push(`${broken([...carried('p'), ...slot.traced, `-1 p${now}`])} = 0`);
    const short = needed?.get(u) ?? 0;
    const injected = needed ? [] : slots.unknown ? injectedIn(slots, { u, now, slot }) : [`1 w${now}`];
    p.injected.push(...injected);
    p.rows.push(`${broken([...carried('q'), ...slot.other, ...injected, `-1 q${now}`])} = ${-short}`);
    last.set(u, now);
  }
  open.clear();
}

/** Undisclosed money of the slot if it comes where each choice of amounts needs it: an account that lacks money has nothing
 * left. Where either can be, a column that is 0 or 1 decides; beyond so many it is left open, which is wider. */
function injectedIn(slots: Slots, { u, now, slot }: { u: number; now: number; slot: Slot }): string[] {
  const { p, balances, unknown } = slots;
  if (unknown === 'open') {
    p.bounds.push(` q${now} free`);
    return [];
  }
  if (unknown === 'opening') return openedIn(slots, { u, now, slot });
  const { most, open, after } = injectionOf(balances.get(u) ?? nothing, slot.net);
  balances.set(u, after);
  if (most === 0) return [];
  if (!open) {
    p.bounds.push(` p${now} = 0`, ` q${now} = 0`);
    return [`1 w${now}`];
  }
  p.rows.push(`1 w${now} - ${most} s${now} <= 0`, `1 p${now} + 1 q${now} + ${after[1]} s${now} <= ${after[1]}`);
  if (p.binary.length < UNDECIDED) p.binary.push(`s${now}`);
  else p.bounds.push(` 0 <= s${now} <= 1`);
  return [`1 w${now}`];
}

/** The same if it was there from the start: as much as any choice of amounts can lack. */
function openedIn({ balances, opened }: Slots, { u, now, slot }: { u: number; now: number; slot: Slot }): string[] {
  const balance = plus(balances.get(u) ?? nothing, slot.net);
  balances.set(u, balance);
  const known = opened.get(u);
  opened.set(u, { column: known?.column ?? `w${now}`, least: Math.min(known?.least ?? 0, balance[0]) });
  return known ? [] : [`1 w${now}`];
}
