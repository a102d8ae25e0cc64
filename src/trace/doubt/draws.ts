// Amounts stated as intervals, drawn at random: one draw for each disputed figure, not for each of its parts, so that
// flows which rest on the same claims move together. Gives the inner range; the linear programme gives the outer one.
import type { LedgerFlow } from '../../model/ledger/ledger.ts';
import type { Range, Ranges } from '../../model/ledger/traced.ts';
import { cashRevenue, mostOf } from '../bounds/bounds.ts';
import { networkOf } from '../bounds/network.ts';
import { type Plan, type PointOf, planOf } from '../ledger/events.ts';
import { high, type Ledger, low, unitOf } from '../ledger/ledger.ts';
import { timelineOf } from '../ledger/timeline.ts';
import { prorata, seedsOnly } from '../rules/prorata.ts';

/** A number in [0, 1), the next of a seeded row. */
export type Chance = () => number;

/** Which draw each flow follows: its claims, when it has any, else itself. */
function figuresOf(flows: readonly LedgerFlow[]): { of: number[]; count: number } {
  const known = new Map<string, number>();
  const of = flows.map((flow) => {
    const key = flow.claims?.length ? `claims ${[...flow.claims].sort().join(' ')}` : `flow ${flow.id}`;
    const figure = known.get(key) ?? known.size;
    known.set(key, figure);
    return figure;
  });
  return { of, count: known.size };
}

/** Lower, even mix and upper over `count` draws: 5th, 50th and 95th percentile, in full units. */
export function draws(ledger: Ledger, { count, chance }: { count: number; chance: Chance }): Ranges {
  const figures = figuresOf(ledger.flows);
  const found = { lower: new Float64Array(count), prorata: new Float64Array(count), upper: new Float64Array(count) };
  const at = new Float64Array(figures.count);
  const plan = planOf(ledger);
  const pointOf: PointOf = (flow, i) => {
    const [a, b] = [low(flow), high(flow)];
    return a === b ? a : a + (b - a) * (at[figures.of[i] as number] as number);
  };
  for (let n = 0; n < count; n++) {
    for (let k = 0; k < figures.count; k++) at[k] = chance();
    const one = bounds(ledger, { pointOf, plan });
    found.lower[n] = one.lower;
    found.prorata[n] = one.mixed;
    found.upper[n] = one.upper;
  }
  return { lower: rangeOf(found.lower), prorata: rangeOf(found.prorata), upper: rangeOf(found.upper) };
}

/** The three figures at one choice of amounts, in full units. */
export function bounds(
  ledger: Ledger,
  how: { pointOf?: PointOf; plan?: Plan } = {},
): { lower: number; mixed: number; upper: number } {
  const unit = unitOf(ledger);
  const t = timelineOf(ledger, ledger.settings.order, how).value;
  const opening = ledger.settings.unknown === 'opening' ? t.short.total : null;
  const network = networkOf(t, opening);
  let credits = 0;
  for (const d of t.draws) if (d.seeded && d.revenue) credits += d.amount;
  const free = ledger.settings.unknown === 'open';
  const most = mostOf(t, network, { money: 'seeds', free }).most;
  const cash = cashRevenue(network) - network.directRevenue;
  const least = free ? 0 : cash - mostOf(t, network, { money: 'others' }).most;
  const mixed = prorata(t, seedsOnly(t), { opening }).returned[0] as number;
  return { lower: (credits + least) / unit, mixed: (credits + mixed) / unit, upper: (credits + most) / unit };
}

/** Percentiles by linear interpolation between the nearest ranks. */
function rangeOf(values: Float64Array): Range {
  const sorted = values.slice().sort();
  const q = (p: number): number => {
    const at = p * (sorted.length - 1);
    const below = Math.floor(at);
    const [a, b] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
    return a + (b - a) * (at - below);
  };
  return { p5: q(0.05), p50: q(0.5), p95: q(0.95) };
}
