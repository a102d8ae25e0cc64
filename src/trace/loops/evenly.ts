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
}

/** Amounts by route, in full units; `total` is the even mix that they add up to, in minor units. */
export function prorataRoutes(
  t: Timeline,
  {
    name,
    unit,
    hops,
    total,
    opening = null,
  }: {
    name: (account: number) => string;
    unit: number;
    hops: number;
    total: number;
    opening?: Float64Array | null;
  },
): RouteAmount[] {
  const carry: Carrying = {
    ...{ t, hops, name },
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
  }
  for (const d of t.draws) if (d.seeded && d.revenue) plus(carry.returned, name(d.company), d.amount);
  return listed(carry.returned, total, unit);
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
  for (let n = 0; n < arrived.length; n++) {
    const [u, route, amount] = arrived[n] as [number, string, number];
    plus(there.get(u) as Held, route, amount);
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
  { t, hops, name, balance, returned }: Carrying,
  arrived: [number, string, number][],
  { i, route, amount }: { i: number; route: string; amount: number },
): void {
  const u = t.events.from[i] as number;
  const v = t.events.to[i] as number;
  const part = amount * ((t.cash[i] as number) / (balance[u] as number));
  if (part <= 0 || !Number.isFinite(part)) return;
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
