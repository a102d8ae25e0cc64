// The proof of a bound: the payments and balances of a minimum cut, flow by flow, with who paid whom and when. Whoever adds
// them up gets the bound; a term that rests on a supposed flow, or on when undisclosed money came, names what it supposes.
import type { LedgerFlow } from '../../model/ledger/ledger.ts';
import type { ProofTerm } from '../../model/ledger/traced.ts';
import { isoDay } from '../ledger/calendar.ts';
import { REVENUE, SEED } from '../ledger/events.ts';
import { type Ledger, unitOf } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';
import type { Bound, Money } from './bounds.ts';
import type { Network } from './network.ts';

/** What a term supposes about money that nobody disclosed. */
export const UNDISCLOSED = 'undisclosed inflow: it paid more than it is known to have had';
export const LATE = 'undisclosed money came no earlier, and was no more, than it was needed';
export const START = 'undisclosed money was there from the start, and was no more than was needed';

interface Part {
  amount: number;
  first: number;
  last: number;
}

interface Cutting {
  ledger: Ledger;
  t: Timeline;
  network: Network;
  /** By flow (and whether undisclosed money met a part of it), by account and day, and by account. */
  flows: Map<string, Part & { flow: number; met: boolean }>;
  balances: Map<string, Part & { account: number; until: number }>;
  undisclosed: Map<string, Part & { account: number }>;
}

function add<T extends object>(
  map: Map<string, Part & T>,
  of: T,
  { amount, day }: { amount: number; day: number },
): void {
  const key = Object.values(of).join(' ');
  const known = map.get(key);
  if (!known) map.set(key, { ...of, amount, first: day, last: day });
  else {
    known.amount += amount;
    known.first = Math.min(known.first, day);
    known.last = Math.max(known.last, day);
  }
}

/** The terms of a bound's cut. */
export function cutOf(ledger: Ledger, at: { t: Timeline; network: Network; bound: Bound; money: Money }): ProofTerm[] {
  const { t, network, bound, money } = at;
  const cutting: Cutting = { ledger, t, network, flows: new Map(), balances: new Map(), undisclosed: new Map() };
  const { side } = bound.flowed;
  const dayOf = (node: number): number => t.events.day[t.groups[network.began[node] as number] as number] as number;
  for (let i = 0; i < t.events.count; i++) acrossEvent(cutting, { i, side, money });
  network.storeFrom.forEach((n, s) => {
    const next = network.storeTo[s] as number;
    if (side[n] !== 1 || side[next] !== 0) return;
    const account = network.account[n] as number;
    const amount = network.storeCap[s] as number;
    const day = dayOf(next);
    // That nothing was left is a term too where it hangs on when undisclosed money came.
    if (amount > 0 || (t.short.total[account] as number) > 0)
      add(cutting.balances, { account, until: day }, { amount, day });
  });
  if (money === 'others')
    for (let n = 0; n < network.nodes; n++) {
      const [account, amount] = [network.account[n] as number, network.undisclosed[n] as number];
      if (side[n] === 0 && amount > 0) add(cutting.undisclosed, { account }, { amount, day: dayOf(n) });
    }
  return terms(cutting);
}

/** An event's part in the cut: put in behind it, paid across it, or paid out as revenue before it. What undisclosed money
 * met of a payment is no money of the payer's. */
function acrossEvent(c: Cutting, { i, side, money }: { i: number; side: Uint8Array; money: Money }): void {
  const { t, network } = c;
  const a = t.cash[i] as number;
  if (a === 0) return;
  const [u, v] = [network.fromNode[i] as number, network.toNode[i] as number];
  const bits = t.events.bits[i] as number;
  const day = t.events.day[i] as number;
  const direct = network.direct?.[i] ?? 0;
  const paid = (amount: number): void => {
    if (amount > 0) add(c.flows, { flow: t.events.flow[i] as number, met: direct > 0 }, { amount, day });
  };
  const met = (): void => {
    if (direct > 0) add(c.undisclosed, { account: t.events.from[i] as number }, { amount: direct, day });
  };
  if ((t.events.from[i] as number) < 0) {
    const put = bits & SEED ? 'seeds' : 'others';
    if (put === money && v >= 0 && side[v] === 0) paid(a);
    return;
  }
  if (bits & REVENUE) {
    if (u >= 0 && side[u] === 1) paid(a - direct);
    if (money === 'others') met();
    return;
  }
  if (v < 0) return;
  if (u >= 0 && side[u] === 1 && side[v] === 0) paid(a - direct);
  if (money === 'others' && side[v] === 0) met();
}

const dated = ({ first, last }: Part): Pick<ProofTerm, 'date'> => ({
  date: first === last ? isoDay(first) : [isoDay(first), isoDay(last)],
});

function terms({ ledger, t, flows, balances, undisclosed }: Cutting): ProofTerm[] {
  const unit = unitOf(ledger);
  const name = (u: number): string => ledger.accounts[u] ?? '?';
  const when = ledger.settings.unknown === 'opening' ? START : LATE;
  return [
    ...[...flows.values()].map((part): ProofTerm => {
      const term = flowTerm(ledger.flows[part.flow] as LedgerFlow, part.amount / unit);
      const supposed = [term.assumption, part.met ? when : undefined].filter((x) => x !== undefined).join('; ');
      return { ...term, ...dated(part), ...(supposed ? { assumption: supposed } : {}) };
    }),
    ...[...balances.values()].map(
      (part): ProofTerm => ({
        ...{ kind: 'balance', account: name(part.account), amount: part.amount / unit, ...dated(part) },
        ...((t.short.total[part.account] as number) > 0 ? { assumption: when } : {}),
      }),
    ),
    ...[...undisclosed.values()].map(
      (part): ProofTerm => ({
        ...{ kind: 'balance', account: name(part.account), amount: part.amount / unit, ...dated(part) },
        assumption: UNDISCLOSED,
      }),
    ),
  ];
}

export const flowTerm = (flow: LedgerFlow, amount: number): ProofTerm => ({
  ...{ kind: 'flow', id: flow.id, from: flow.from, to: flow.to, what: flow.kind, date: flow.date, amount },
  ...(flow.assumption ? { assumption: flow.assumption } : {}),
});
