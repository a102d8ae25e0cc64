// The proof of a bound: the payments and balances of a minimum cut, flow by flow, told as a sentence. Whoever adds them
// up gets the bound; a proof that rests on a supposed flow names the supposition.
import type { LedgerFlow } from '../../model/ledger/ledger.ts';
import type { Proof, ProofTerm } from '../../model/ledger/traced.ts';
import { REVENUE, SEED } from '../ledger/events.ts';
import { type Ledger, unitOf } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';
import type { Bound, Money } from './bounds.ts';
import type { Network } from './network.ts';

interface Cutting {
  ledger: Ledger;
  t: Timeline;
  network: Network;
  /** Minor units by flow index, by account for balances and for what nobody disclosed. */
  flows: Map<number, number>;
  balances: Map<number, number>;
  undisclosed: Map<number, number>;
}

const add = (map: Map<number, number>, key: number, amount: number): void => {
  if (amount > 0) map.set(key, (map.get(key) ?? 0) + amount);
};

/** The terms of a bound's cut. */
export function cutOf(ledger: Ledger, at: { t: Timeline; network: Network; bound: Bound; money: Money }): ProofTerm[] {
  const { t, network, bound, money } = at;
  const cutting: Cutting = { ledger, t, network, flows: new Map(), balances: new Map(), undisclosed: new Map() };
  const { side } = bound.flowed;
  for (let i = 0; i < t.events.count; i++) acrossEvent(cutting, { i, side, money });
  network.storeFrom.forEach((n, s) => {
    if (side[n] === 1 && side[network.storeTo[s] as number] === 0)
      add(cutting.balances, network.account[n] as number, network.storeCap[s] as number);
  });
  if (money === 'others')
    for (let n = 0; n < network.nodes; n++)
      if (side[n] === 0) add(cutting.undisclosed, network.account[n] as number, network.undisclosed[n] as number);
  return terms(cutting);
}

/** An event's part in the cut: put in behind it, paid across it, or paid out as revenue before it. */
function acrossEvent(c: Cutting, { i, side, money }: { i: number; side: Uint8Array; money: Money }): void {
  const { t, network } = c;
  const a = t.cash[i] as number;
  if (a === 0) return;
  const [u, v] = [network.fromNode[i] as number, network.toNode[i] as number];
  const bits = t.events.bits[i] as number;
  const flow = t.events.flow[i] as number;
  const direct = network.direct?.[i] ?? 0;
  if ((t.events.from[i] as number) < 0) {
    const put = bits & SEED ? 'seeds' : 'others';
    if (put === money && v >= 0 && side[v] === 0) add(c.flows, flow, a);
    return;
  }
  if (bits & REVENUE) {
    if (u >= 0 && side[u] === 1) add(c.flows, flow, a - direct);
    if (money === 'others') add(c.flows, flow, direct);
    return;
  }
  if (v < 0) return;
  if (u >= 0 && side[u] === 1 && side[v] === 0) add(c.flows, flow, a - direct);
  if (money === 'others' && direct > 0 && side[v] === 0) add(c.flows, flow, direct);
}

function terms({ ledger, flows, balances, undisclosed }: Cutting): ProofTerm[] {
  const unit = unitOf(ledger);
  const name = (u: number): string => ledger.accounts[u] ?? '?';
  return [
    ...[...flows].map(([f, amount]): ProofTerm => flowTerm(ledger.flows[f] as LedgerFlow, amount / unit)),
    ...[...balances].map(([u, amount]): ProofTerm => ({ kind: 'balance', account: name(u), amount: amount / unit })),
    ...[...undisclosed].map(
      ([u, amount]): ProofTerm => ({
        kind: 'balance',
        account: name(u),
        amount: amount / unit,
        assumption: 'undisclosed inflow: it paid more than it is known to have had',
      }),
    ),
  ];
}

export const flowTerm = (flow: LedgerFlow, amount: number): ProofTerm => ({
  kind: 'flow',
  id: flow.id,
  amount,
  ...(flow.assumption ? { assumption: flow.assumption } : {}),
});

/** Thousands apart, at most two decimals: 1,234.5. */
export function plain(amount: number): string {
  const [whole, part] = amount.toFixed(2).split('.') as [string, string];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const rest = part.replace(/0+$/u, '');
  return rest ? `${grouped}.${rest}` : grouped;
}

const sum = (cut: readonly ProofTerm[]): number => cut.reduce((s, c) => s + c.amount, 0);

/** "100 + 150 = 250", or the one figure. */
function added(cut: readonly ProofTerm[]): string {
  if (cut.length === 0) return '0';
  if (cut.length === 1) return plain(sum(cut));
  const shown = cut.slice(0, 6).map((c) => plain(c.amount));
  if (cut.length > 6) shown.push(`${plain(sum(cut.slice(6)))} (${cut.length - 6} more)`);
  return `${shown.join(' + ')} = ${plain(sum(cut))}`;
}

const named = (cut: readonly ProofTerm[]): string => {
  const supposed = [...new Set(cut.flatMap((c) => (c.assumption ? [c.assumption] : [])))];
  return supposed.length > 0 ? ` This rests on: ${supposed.join('; ')}.` : '';
};

/** The proof that no more can have come back. */
export const proofOfMost = (
  cut: ProofTerm[],
  { investor, customers }: { investor: string; customers: string },
): Proof => ({
  sentence: `${investor}'s money can reach ${investor}'s revenue from ${customers} only through ${added(cut)}.${named(cut)}`,
  cut,
});

/** The proof that at least this came back: the revenue less what other money can have paid. */
export function proofOfLeast(
  cut: ProofTerm[],
  { investor, customers, revenue }: { investor: string; customers: string; revenue: number },
): Proof {
  const rest = plain(revenue - sum(cut));
  const sentence = `Of ${customers}'s ${plain(revenue)} to ${investor}, other money can have paid at most ${added(cut)}; ${rest} must have been ${investor}'s own.${named(cut)}`;
  return { sentence, cut };
}
