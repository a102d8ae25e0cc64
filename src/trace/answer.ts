// A ledger in, the answer out: bounds with their proofs, the even mix, the rules of law, and what nobody disclosed.
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Three, Traced } from '../model/ledger/traced.ts';
import { cashRevenue, mostOf } from './bounds/bounds.ts';
import { bridged } from './bounds/bridge.ts';
import { networkOf } from './bounds/network.ts';
import { certificateOf, customersOf, moneyOf } from './bounds/proof.ts';
import { CREDITS, REVENUE, SEED } from './ledger/events.ts';
import { high, INVESTOR, type Ledger, low, unitOf } from './ledger/ledger.ts';
import { type Timeline, timelineOf } from './ledger/timeline.ts';
import { type LoopOptions, loopsOf } from './loops/loops.ts';
import { byPreference } from './rules/greedy.ts';
import { byLots } from './rules/lots.ts';
import { ruleOrder } from './rules/order.ts';
import { prorata, seedsOnly } from './rules/prorata.ts';
import { backlogOf } from './shares/backlog.ts';
import { fromOthers } from './shares/financed.ts';
import { byPeriod, shareOf } from './shares/periods.ts';

/** Loops are told without being asked for up to this many events. */
const LOOPS_UP_TO = 2000;

/** Traces a ledger at point figures: the middle of what is stated as an interval. */
export function traced(ledger: Ledger, { loops }: { loops?: LoopOptions | boolean } = {}): Outcome<Traced> {
  const { order, unknown } = ledger.settings;
  const { value: t, diagnostics } = timelineOf(ledger, order);
  const opening = unknown === 'opening' ? t.short.total : null;
  const unit = unitOf(ledger);
  const network = networkOf(t, opening);
  const credits = drawn(t) / unit;
  const free = mostOf(t, network, { money: 'seeds', free: true }).most / unit + credits;
  const most = mostOf(t, network, { money: 'seeds', free: unknown === 'open' });
  const other = unknown === 'open' ? null : mostOf(t, network, { money: 'others' });
  const cash = cashRevenue(network) / unit;
  const lower = credits + (other ? cash - (other.most + network.directRevenue) / unit : 0);
  const upper = credits + most.most / unit;
  const mixed = credits + (prorata(t, seedsOnly(t), { opening }).returned[0] as number) / unit;
  const totals = totalsOf(t, unit);
  const { invested } = totals;
  const three = { lower, prorata: mixed, upper };
  const share = shareOf(three, ledger.settings.period?.reportedRevenue);
  const { bridge } = ledger.settings;
  const backlog = backlogOf(ledger);
  const sources = moneyOf(ledger);
  const wanted = loops ?? t.events.count <= LOOPS_UP_TO;
  const round = wanted
    ? loopsOf(ledger, { t, network, most, mixed: mixed * unit, opening }, wanted === true ? {} : wanted)
    : { value: {}, diagnostics: [] };
  const value: Traced = {
    ...{ order, unknown, ...totals },
    ...investedBetween(ledger),
    customers: customersOf(ledger, t),
    ...(sources ? { money_of: sources } : {}),
    returned_in_credits: credits,
    ...{ lower, prorata: mixed, upper },
    undisclosed_inflow_at_least: undisclosedOf(ledger, t),
    ...rulesOf(t, unit, credits),
    upper_if_other_funding_unlimited: free,
    lower_if_other_funding_unlimited: credits,
    ...fromStart(t, unit, credits),
    ...(share ? { self_financed_share: share } : {}),
    ...(invested > 0 ? { back_per_unit: over(three, invested) } : {}),
    revenue_from_unfinanced: fromOthers(ledger, t.events) / unit,
    ...(ledger.settings.periods ? { by_period: byPeriod(ledger) } : {}),
    ...(backlog ? { backlog } : {}),
    ...(bridge && !opening
      ? { bridged: bridged(t, { days: bridge, credits: drawn(t), unit, name: nameIn(ledger) }) }
      : {}),
    certificate: certificateOf(ledger, { t, network, most, other, revenue: totals.revenue_from_network }),
    ...round.value,
  };
  const unbridged = bridge && opening ? [noBridge()] : [];
  const noticed = [
    ...diagnostics,
    ...unbridged,
    ...round.diagnostics,
    ...inconsistent(ledger, totals.revenue_from_network),
  ];
  return { value, diagnostics: noticed };
}

const noBridge = (): Diagnostic => ({
  code: 'trace/no-bridge',
  severity: 'warning',
  message:
    'The second view with bridges is not told: undisclosed money is taken as there from the start, which leaves none.',
  remedy: 'Leave out "unknown": "opening" to see spending that comes before its funding.',
});

const over = ({ lower, prorata: mixed, upper }: Three, whole: number): Three => ({
  lower: lower / whole,
  prorata: mixed / whole,
  upper: upper / whole,
});

const nameIn =
  ({ accounts }: Ledger) =>
  (u: number): string =>
    accounts[u] ?? '?';

/** Investor's credits that became revenue, in minor units. */
export const drawn = (t: Timeline): number => t.draws.reduce((s, d) => s + (d.seeded && d.revenue ? d.amount : 0), 0);

function totalsOf(
  t: Timeline,
  unit: number,
): Pick<Traced, 'invested' | 'invested_cash' | 'invested_credits' | 'revenue_from_network' | 'revenue_from_outsiders'> {
  let [cash, credits, network, outsiders] = [0, 0, 0, 0];
  for (let i = 0; i < t.events.count; i++) {
    const bits = t.events.bits[i] as number;
    const a = t.events.amount[i] as number;
    if (bits & SEED && bits & CREDITS) credits += a;
    else if (bits & SEED) cash += a;
    if (!(bits & REVENUE)) continue;
    if ((t.events.from[i] as number) >= 0) network += a;
    else if (t.events.from[i] !== INVESTOR) outsiders += a;
  }
  return {
    invested: (cash + credits) / unit,
    invested_cash: cash / unit,
    invested_credits: credits / unit,
    revenue_from_network: network / unit,
    revenue_from_outsiders: outsiders / unit,
  };
}

function undisclosedOf(ledger: Ledger, t: Timeline): Record<string, number> {
  // A company may be called `constructor`.
  const found = Object.create(null) as Record<string, number>;
  t.short.total.forEach((amount, u) => {
    if (amount > 0) found[ledger.accounts[u] as string] = amount / unitOf(ledger);
  });
  return found;
}

function rulesOf(t: Timeline, unit: number, credits: number): Pick<Traced, 'fifo' | 'lifo' | 'libr' | 'vfirst'> {
  const order = ruleOrder(t);
  return {
    fifo: credits + byLots(t, order, 'first') / unit,
    lifo: credits + byLots(t, order, 'last') / unit,
    libr: credits + byPreference(t, order, 'own') / unit,
    vfirst: credits + byPreference(t, order, 'traced') / unit,
  };
}

function fromStart(t: Timeline, unit: number, credits: number): Pick<Traced, 'bounds_undisclosed_from_start'> {
  if (!t.short.total.some((a) => a > 0)) return {};
  const network = networkOf(t, t.short.total);
  const most = mostOf(t, network, { money: 'seeds' }).most;
  const least = cashRevenue(network) - network.directRevenue - mostOf(t, network, { money: 'others' }).most;
  return { bounds_undisclosed_from_start: [credits + least / unit, credits + most / unit] };
}

function inconsistent(ledger: Ledger, revenue: number): Diagnostic[] {
  const reported = ledger.settings.period?.reportedRevenue;
  const top = typeof reported === 'number' ? reported : reported?.[1];
  if (top === undefined || revenue <= top) return [];
  return [
    {
      code: 'trace/more-than-reported',
      severity: 'warning',
      message: `The ledger's payments in the period come to ${revenue}, more than the ${top} of revenue reported.`,
      remedy: 'One of the statements is wrong, or a payment was booked in another period. Nothing was cut off.',
    },
  ];
}

/** What was put in, at least and at most; nothing where that is one figure. */
function investedBetween(ledger: Ledger): Pick<Traced, 'invested_between'> {
  let [least, most] = [0, 0];
  for (const f of ledger.flows) {
    if (!ledger.isSeed(f)) continue;
    least += low(f);
    most += high(f);
  }
  return least < most ? { invested_between: [least, most] } : {};
}

/** Are amounts stated as intervals? */
export const hasIntervals = (ledger: Ledger): boolean => ledger.flows.some((f) => low(f) !== high(f));
