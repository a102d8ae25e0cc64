// The labelled second view: a company may spend before the funding that pays for it arrives. What nobody disclosed at a
// payment is then a bridge of at most so many days, and the money that repays it stands in its place, although it comes
// later: an arc back in time. Bounds and even mix as in the first view; not tracing, and never mixed with it.
import type { Bridged } from '../../model/ledger/traced.ts';
import type { Timeline } from '../ledger/timeline.ts';
import { upperRoutes } from '../loops/upper.ts';
import { prorata, seedsOnly } from '../rules/prorata.ts';
import { cashRevenue, mostOf } from './bounds.ts';
import { type Network, networkOf } from './network.ts';
import { type Bridge, overdrawn } from './overdraft.ts';

interface How {
  days: number;
  /** Credits drawn, in minor units: in every figure alike. */
  credits: number;
  unit: number;
  name: (account: number) => string;
}

/** The second view; null where no bridge is repaid in time. */
export function bridged(first: Timeline, { days, credits, unit, name }: How): Bridged {
  const { t, bridges } = overdrawn(first, days);
  const network = withBridges(networkOf(t), bridges);
  const most = mostOf(t, network, { money: 'seeds' });
  const others = mostOf(t, network, { money: 'others' }).most;
  const least = cashRevenue(network) - network.directRevenue - others;
  // The rounds stop a little short of the solution, which lies between the bounds.
  const mixed = Math.min(most.most, Math.max(least, mixedOver(t, bridges)));
  const still = t.short.total.reduce((s, x) => s + x, 0);
  return {
    days,
    lower: (credits + least) / unit,
    prorata: (credits + mixed) / unit,
    upper: (credits + most.most) / unit,
    bridged: bridges.reduce((s, b) => s + b.amount, 0) / unit,
    undisclosed_inflow_at_least: still / unit,
    routes: upperRoutes(network, most, { name, unit }),
  };
}

/** Each bridge as an arc from where it is repaid back to where it was needed; it is nobody's money but the repayer's. */
function withBridges(network: Network, bridges: readonly Bridge[]): Network {
  const [from, to, cap] = [[...network.storeFrom], [...network.storeTo], [...network.storeCap]];
  const others = network.others.slice();
  for (const { other, repaid, amount } of bridges) {
    const [later, earlier] = [network.fromNode[repaid] as number, network.toNode[other] as number];
    others[earlier] = (others[earlier] as number) - amount;
    from.push(later);
    to.push(earlier);
    cap.push(amount);
  }
  return {
    ...network,
    ...{ storeFrom: Int32Array.from(from), storeTo: Int32Array.from(to), storeCap: Float64Array.from(cap) },
    ...{ others, back: network.storeFrom.length },
  };
}

/** Rounds of the even mix at most: each takes all payments, and a ring of bridges that is nearly closed needs many. */
const ROUNDS = { few: 200, many: 5000, manyUpTo: 2000 };

/** The even mix: a bridge has the mix of what repays it. The least solution, by rounds from nothing. */
function mixedOver(t: Timeline, bridges: readonly Bridge[]): number {
  let returned = 0;
  const rounds = t.events.count <= ROUNDS.manyUpTo ? ROUNDS.many : ROUNDS.few;
  for (let round = 0; round < rounds; round++) {
    const mixed = prorata(t, seedsOnly(t), { shares: true });
    let moved = Math.abs((mixed.returned[0] as number) - returned);
    returned = mixed.returned[0] as number;
    for (const { other, seed, repaid, amount } of bridges) {
      const part = amount * (mixed.share?.[repaid] as number);
      moved = Math.max(moved, Math.abs(part - (t.cash[seed] as number)));
      t.cash[seed] = part;
      t.cash[other] = amount - part;
    }
    if (moved < 1e-9) break;
  }
  return returned;
}
