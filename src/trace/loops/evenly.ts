// The split of the even mix by route, which adds up and is the only one: amounts carried through the accounts with the
// way they came (provenance vectors). Routes of more payments than asked for are told together as `longer`.
import type { RouteAmount } from '../../model/ledger/traced.ts';
import { REVENUE, SEED } from '../ledger/events.ts';
import { addUp, clear, type Sums, sumsFor, type Timeline } from '../ledger/timeline.ts';

type Held = Map<string, number>;

interface Carrying {
  t: Timeline;
  hops: number;
  name: (account: number) => string;
  balance: Float64Array;
  held: Held[];
  returned: Held;
  /** Amounts below this are no longer told apart. */
  least: number;
  /** Amounts that may still be passed on. */
  budget: number;
}

interface Wanted {
  name: (account: number) => string;
  unit: number;
  hops: number;
  /** The even mix that the routes add up to, in minor units. */
  total: number;
  opening?: Float64Array | null;
}

/** Amounts passed on in one attempt. */
const BUDGET = 400_000;
const SMALLEST = [0, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2];

/** Amounts by route, in full units. With many companies the routes grow beyond counting: then the smallest amounts are
 * told together, under `longer` too, from as low a size as can be counted. */
export function prorataRoutes(t: Timeline, wanted: Wanted): RouteAmount[] {
  for (const part of SMALLEST) {
    const returned = carried(t, wanted, part * wanted.total);
    if (returned) return listed(returned, wanted.total, wanted.unit);
  }
  return wanted.total > 0 ? [{ route: 'longer', amount: wanted.total / wanted.unit }] : [];
}

/** What came back by route; null when there is too much to pass on. */
function carried(t: Timeline, { name, hops, opening = null }: Wanted, least: number): Held | null {
  const carry: Carrying = {
    ...{ t, hops, name, least, budget: BUDGET },
    balance: opening ? opening.slice() : new Float64Array(t.accounts),
    held: Array.from({ length: t.accounts }, () => new Map()),
    returned: new Map(),
  };
  const sums = sumsFor(t.accounts);
  let s = 0;
  for (let g = 0; g + 1 < t.groups.length; g++) {
    const range: [number, number] = [t.groups[g] as number, t.groups[g + 1] as number];
    addUp(sums, t, range);
    for (; s < t.short.group.length && t.short.group[s] === g; s++) {
      const u = t.short.account[s] as number;
      if (!opening) carry.balance[u] = (carry.balance[u] as number) + (t.short.amount[s] as number);
    }
    group(carry, sums, range);
    clear(sums);
    if (carry.budget < 0) return null;
  }
  for (const d of t.draws) if (d.seeded && d.revenue) plus(carry.returned, name(d.company), d.amount);
  return carry.returned;
}

const plus = (held: Held, key: string, amount: number): void => {
  held.set(key, (held.get(key) ?? 0) + amount);
};

function group(carry: Carrying, sums: Sums, [start, end]: [number, number]): void {
  const { t, balance, held } = carry;
  const { from, to, bits } = t.events;
  const outs = new Map<number, number[]>();
  const there = new Map<number, Held>();
  for (let k = 0; k < sums.count; k++) {
    const u = sums.touched[k] as number;
    balance[u] = (balance[u] as number) + (sums.inflow[u] as number);
    there.set(u, new Map());
  }
  const arrived: [number, string, number][] = [];
  for (let k = 0; k < sums.count; k++)
    for (const [route, amount] of held[sums.touched[k] as number] as Held)
      arrived.push([sums.touched[k] as number, route, amount]);
  for (let i = start; i < end; i++) {
    const [u, v, a] = [from[i] as number, to[i] as number, t.cash[i] as number];
    if (a === 0) continue;
    if (u >= 0) outs.set(u, [...(outs.get(u) ?? []), i]);
    else if (v >= 0 && (bits[i] as number) & SEED) arrived.push([v, carry.name(v), a]);
  }
  // What arrives is passed on at once, in the proportion in which the account pays today; the list grows as it goes.
  for (let n = 0; n < arrived.length && carry.budget >= 0; n++) {
    const [u, route, amount] = arrived[n] as [number, string, number];
    plus(there.get(u) as Held, route, amount);
    carry.budget--;
    carry.budget -= outs.get(u)?.length ?? 0;
    for (const i of outs.get(u) ?? []) passOn(carry, arrived, { i, route, amount });
  }
  for (const [u, labels] of there) {
    const left = Math.max(0, (balance[u] as number) - (sums.outflow[u] as number));
    const kept = (balance[u] as number) > 0 ? left / (balance[u] as number) : 0;
    balance[u] = left;
    held[u] = new Map([...labels].map(([route, amount]) => [route, amount * kept]));
  }
}

function passOn(
  carry: Carrying,
  arrived: [number, string, number][],
  { i, route, amount }: { i: number; route: string; amount: number },
): void {
  const { t, hops, name, balance, returned } = carry;
  const u = t.events.from[i] as number;
  const v = t.events.to[i] as number;
  const part = amount * ((t.cash[i] as number) / (balance[u] as number));
  if (part <= carry.least || !Number.isFinite(part)) return;
  if (v < 0) {
    if ((t.events.bits[i] as number) & REVENUE) plus(returned, route, part);
    return;
  }
  // One payment into each account of the route, and one more to come back.
  if (route.split('>').length + 2 <= hops) arrived.push([v, `${route}>${name(v)}`, part]);
}

function listed(returned: Held, total: number, unit: number): RouteAmount[] {
  const made = [...returned].map(([route, amount]) => ({ route: `V>${route}>V`, amount: amount / unit }));
  made.sort((a, b) => b.amount - a.amount || (a.route < b.route ? -1 : 1));
  const rest = total / unit - made.reduce((s, m) => s + m.amount, 0);
  if (rest > 1e-6 * Math.max(1, total / unit)) made.push({ route: 'longer', amount: rest });
  return made.filter((m) => m.amount > 0);
}
