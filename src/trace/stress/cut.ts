// What happens if funding stops: flows after a day are plans, the cut companies' funding is taken out of them, and every
// day is cleared: each pays what it has of what is due, to all alike. What is not paid is lost, and travels on.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { dayNumber, isoDay } from '../ledger/calendar.ts';
import { type Events, eventsOf, REVENUE, selected } from '../ledger/events.ts';
import { INVESTOR, type Ledger, unitOf } from '../ledger/ledger.ts';
import { type Timeline, timelineFrom } from '../ledger/timeline.ts';

export interface Cut {
  /** ISO day; what is dated after it is a plan. */
  asOf: string;
  companies: readonly string[];
}

export interface Stressed {
  /** Payments after this day are plans. */
  as_of: string;
  planned_revenue: number;
  stressed_revenue: number;
  lost: number;
  lost_by_customer: Record<string, number>;
  /** What the investor would have put into the cut companies. */
  new_funding_saved: number;
  /** By company, the first day on which it cannot pay in full: how long its money lasts. */
  first_missed: Record<string, string>;
  /** Unpaid, by payer and payee. */
  missed: Record<string, number>;
  /** Companies in the order in which they first miss a payment. */
  cascade: string[];
  /** By account, what the plan itself supposes that nobody disclosed. */
  undisclosed_in_plan: Record<string, number>;
}

/** Stresses a ledger. Amounts in full units. */
export function stressed(ledger: Ledger, cut: Cut): Outcome<Stressed> {
  const order = ledger.settings.order;
  const today = dayNumber(cut.asOf);
  const known = cut.companies.filter((name) => ledger.accounts.includes(name));
  const accounts = new Set(known.map((name) => ledger.party(name)));
  const funding = new Set(ledger.settings.seedKinds);
  const events = eventsOf(ledger, order);
  const dropped = (i: number): boolean =>
    (events.day[i] as number) > today &&
    accounts.has(events.to[i] as number) &&
    funding.has(ledger.flows[events.flow[i] as number]?.kind ?? '');
  const plan = timelineFrom(ledger, order, events).value;
  const made = timelineFrom(
    ledger,
    order,
    selected(events, (i) => !dropped(i)),
  );
  const run = cleared(made.value, { injections: kept(plan, accounts, today), today, days: plan });
  const unit = unitOf(ledger);
  const value = told(ledger, { plan, run, today, unit, saved: saved(events, dropped) });
  const unknown = cut.companies.filter((name) => !ledger.accounts.includes(name)).map(nobody);
  return { value, diagnostics: [...made.diagnostics, ...unknown] };
}

const nobody = (name: string): Diagnostic => ({
  code: 'stress/unknown-company',
  severity: 'warning',
  message: `No flow of the ledger names "${name}".`,
  remedy: 'Write the company as the flows do.',
});

function saved(events: Events, dropped: (i: number) => boolean): number {
  let sum = 0;
  for (let i = 0; i < events.count; i++)
    if (events.from[i] === INVESTOR && dropped(i)) sum += events.amount[i] as number;
  return sum;
}

/** Undisclosed inflows that stay: all until the day, after it those of companies that are not cut; by day and account. */
function kept(plan: Timeline, cut: ReadonlySet<number>, today: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let k = 0; k < plan.short.group.length; k++) {
    const day = plan.events.day[plan.groups[plan.short.group[k] as number] as number] as number;
    const u = plan.short.account[k] as number;
    if (day <= today || !cut.has(u)) {
      const key = `${day} ${u}`;
      found.set(key, (found.get(key) ?? 0) + (plan.short.amount[k] as number));
    }
  }
  return found;
}

interface Cleared {
  /** Minor units unpaid of each event of the stressed timeline. */
  t: Timeline;
  unpaid: Float64Array;
}

/** Clears each group in turn; before and on the day everything is paid, for it happened. */
function cleared(
  t: Timeline,
  { injections, today }: { injections: Map<string, number>; today: number; days: Timeline },
): Cleared {
  const balance = new Float64Array(t.accounts);
  const unpaid = new Float64Array(t.events.count);
  for (let g = 0; g + 1 < t.groups.length; g++) {
    const [start, end] = [t.groups[g] as number, t.groups[g + 1] as number];
    const day = t.events.day[start] as number;
    const payers = new Set<number>();
    for (let i = start; i < end; i++) if ((t.events.from[i] as number) >= 0) payers.add(t.events.from[i] as number);
    for (const u of payers) {
      balance[u] = (balance[u] as number) + (injections.get(`${day} ${u}`) ?? 0);
      injections.delete(`${day} ${u}`);
    }
    const ratio = day > today ? ratios(t, { start, end, balance, payers }) : null;
    settleDay(t, { start, end, balance, unpaid, ratio });
  }
  return { t, unpaid };
}

interface Day {
  start: number;
  end: number;
  balance: Float64Array;
}

const SWEEPS = 5000;

/** Share of what is due that each payer can pay: the greatest solution, from "all in full" downwards. */
function ratios(t: Timeline, { start, end, balance, payers }: Day & { payers: Set<number> }): Map<number, number> {
  const due = new Map<number, number>();
  for (let i = start; i < end; i++) {
    const u = t.events.from[i] as number;
    if (u >= 0) due.set(u, (due.get(u) ?? 0) + (t.cash[i] as number));
  }
  const ratio = new Map<number, number>([...payers].map((u) => [u, 1]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const got = new Map<number, number>();
    for (let i = start; i < end; i++) {
      const v = t.events.to[i] as number;
      if (v >= 0) got.set(v, (got.get(v) ?? 0) + (t.cash[i] as number) * (ratio.get(t.events.from[i] as number) ?? 1));
    }
    let moved = 0;
    for (const u of payers) {
      const owed = due.get(u) ?? 0;
      const next = owed > 0 ? Math.min(1, Math.max(0, (balance[u] as number) + (got.get(u) ?? 0)) / owed) : 1;
      moved = Math.max(moved, Math.abs(next - (ratio.get(u) as number)));
      ratio.set(u, next);
    }
    if (moved < 1e-14) break;
  }
  return ratio;
}

function settleDay(
  t: Timeline,
  { start, end, balance, unpaid, ratio }: Day & { unpaid: Float64Array; ratio: Map<number, number> | null },
): void {
  for (let i = start; i < end; i++) {
    const [u, v, a] = [t.events.from[i] as number, t.events.to[i] as number, t.cash[i] as number];
    const paid = a * (ratio?.get(u) ?? 1);
    unpaid[i] = a - paid;
    if (u >= 0) balance[u] = (balance[u] as number) - paid;
    if (v >= 0) balance[v] = (balance[v] as number) + paid;
  }
  for (let i = start; i < end; i++) {
    const u = t.events.from[i] as number;
    if (u >= 0) balance[u] = Math.max(0, balance[u] as number);
  }
}

interface Told {
  plan: Timeline;
  run: Cleared;
  today: number;
  unit: number;
  saved: number;
}

/** A record for names of any kind: a company may be called `constructor`. */
const blank = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

function told(ledger: Ledger, { plan, run, today, unit, saved: funding }: Told): Stressed {
  const name = (u: number): string => (u === INVESTOR ? 'V' : u < 0 ? '*' : (ledger.accounts[u] ?? '?'));
  const planned = revenueAfter(plan, today) / unit;
  const made: Stressed = {
    as_of: isoDay(today),
    ...{ planned_revenue: planned, stressed_revenue: planned, lost: 0, lost_by_customer: blank() },
    ...{
      new_funding_saved: funding / unit,
      first_missed: blank(),
      missed: blank(),
      cascade: [],
      undisclosed_in_plan: blank(),
    },
  };
  const { t, unpaid } = run;
  for (let i = 0; i < t.events.count; i++) {
    // Less than half the smallest unit is rounding.
    if ((unpaid[i] as number) < 0.5) continue;
    const missing = (unpaid[i] as number) / unit;
    const payer = name(t.events.from[i] as number);
    const pair = `${payer}>${name(t.events.to[i] as number)}`;
    made.missed[pair] = (made.missed[pair] ?? 0) + missing;
    if (!made.first_missed[payer]) {
      made.first_missed[payer] = isoDay(t.events.day[i] as number);
      made.cascade.push(payer);
    }
    if (!((t.events.bits[i] as number) & REVENUE)) continue;
    made.lost += missing;
    made.lost_by_customer[payer] = (made.lost_by_customer[payer] ?? 0) + missing;
  }
  made.stressed_revenue = planned - made.lost;
  plan.short.total.forEach((amount, u) => {
    if (amount > 0) made.undisclosed_in_plan[name(u)] = amount / unit;
  });
  return made;
}

function revenueAfter(t: Timeline, today: number): number {
  let sum = 0;
  for (let i = 0; i < t.events.count; i++)
    if ((t.events.bits[i] as number) & REVENUE && (t.events.day[i] as number) > today)
      sum += t.events.amount[i] as number;
  return sum;
}
