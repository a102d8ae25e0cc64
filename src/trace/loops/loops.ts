// The loops of a ledger: those that time allows, and how the bound and the even mix split over their routes.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Cycle, Traced } from '../../model/ledger/traced.ts';
import type { Bound } from '../bounds/bounds.ts';
import type { Network } from '../bounds/network.ts';
import { type Ledger, unitOf } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';
import { capacityOver } from './capacity.ts';
import { prorataRoutes } from './evenly.ts';
import { type Found, instancesOf } from './instances.ts';
import { upperRoutes } from './upper.ts';

export interface LoopOptions {
  /** Payments in a loop, at most (6). */
  hops?: number;
  /** Instances counted, at most (200,000). */
  limit?: number;
  /** Days from first to last payment, at most. */
  window?: number;
}

export interface ToLoop {
  t: Timeline;
  network: Network;
  most: Bound;
  /** The even mix in minor units, with credits. */
  mixed: number;
  opening: Float64Array | null;
}

type Loops = Pick<Traced, 'cycles' | 'loops_upper' | 'loops_prorata' | 'truncated'>;

export const HOPS = 6;
const PRORATA_HOPS = 8;
export const LIMIT = 200_000;

export function loopsOf(
  ledger: Ledger,
  { t, network, most, mixed, opening }: ToLoop,
  options: LoopOptions = {},
): { value: Loops; diagnostics: Diagnostic[] } {
  const unit = unitOf(ledger);
  const name = (u: number): string => ledger.accounts[u] ?? '?';
  const how = { hops: options.hops ?? HOPS, limit: options.limit ?? LIMIT };
  const search = options.window === undefined ? how : { ...how, window: options.window };
  const found = instancesOf(t, search, { name, unit, opening });
  const credits = t.draws
    .filter((d) => d.seeded && d.revenue)
    .map((d) => ({ route: `V>${name(d.company)}>V`, amount: d.amount / unit }));
  const byCredits = [...new Set(credits.map((c) => c.route))].map((route) => ({
    route,
    via: 'credits' as const,
    amount: credits.filter((c) => c.route === route).reduce((s, c) => s + c.amount, 0),
  }));
  const value: Loops = {
    cycles: withCapacity(found, { t, network, most, unit }),
    loops_upper: [...upperRoutes(network, most, { name, unit }), ...byCredits],
    loops_prorata: prorataRoutes(t, { name, unit, hops: PRORATA_HOPS, total: mixed, opening }),
    ...(found.truncated ? { truncated: true as const } : {}),
  };
  return { value, diagnostics: found.truncated ? [cutOff(how.limit)] : [] };
}

/** Capacities are told of so many routes, the widest. */
const CAPACITIES = 200;

type Measured = Pick<ToLoop, 't' | 'network' | 'most'> & { unit: number };

function withCapacity({ cycles, paths }: Found, { t, network, most, unit }: Measured): Cycle[] {
  const capacity = capacityOver(network, most);
  const credits = (path: readonly number[]): number =>
    path.length > 1
      ? 0
      : t.draws.reduce((s, d) => s + (d.seeded && d.revenue && d.company === path[0] ? d.amount : 0), 0);
  return cycles.map((cycle, i) => {
    const path = paths[i] as number[];
    return i < CAPACITIES ? { ...cycle, capacity: (capacity(path) + credits(path)) / unit } : cycle;
  });
}

const cutOff = (limit: number): Diagnostic => ({
  code: 'trace/loops-truncated',
  severity: 'warning',
  message: `More than ${limit} loops: the count stops there, and the widest may be missing.`,
  remedy: 'Ask for fewer payments in a loop, a shorter window, or raise --limit. Bounds and mixes are not affected.',
});
