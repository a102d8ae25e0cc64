// The two proofs of an answer: the terms of each cut, with purchases settled in credits, and the sum told as a sentence with
// who paid whom and when.
import type { LedgerFlow } from '../../model/ledger/ledger.ts';
import { type ReadTerm, readTerms } from '../../model/ledger/proof.ts';
import type { Customers, Proof, ProofTerm, Traced } from '../../model/ledger/traced.ts';
import { REVENUE } from '../ledger/events.ts';
import { investorNames, type Ledger, unitOf } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';
import type { Bound } from './bounds.ts';
import { cutOf, flowTerm, UNDISCLOSED } from './certificate.ts';
import type { Network } from './network.ts';

export interface ToProve {
  t: Timeline;
  network: Network;
  most: Bound;
  other: Bound | null;
  revenue: number;
}

interface Words {
  investor: string;
  /** Whose money is followed: "V's own money", "Z's money". */
  money: string;
  customers: string;
  revenue: number;
}

export function certificateOf(ledger: Ledger, { t, network, most, other, revenue }: ToProve): Traced['certificate'] {
  const investor = investorNames(ledger.settings)[0] as string;
  const of = moneyOf(ledger);
  const money = of ? `${listed(of)}'s money` : `${investor}'s own money`;
  const words: Words = { investor, money, customers: called(customersOf(ledger, t)), revenue };
  const seeded = creditTerms(ledger, t, true);
  const upper = proofOfMost([...cutOf(ledger, { t, network, bound: most, money: 'seeds' }), ...seeded], words);
  const lower: Proof = other
    ? proofOfLeast(
        [...cutOf(ledger, { t, network, bound: other, money: 'others' }), ...creditTerms(ledger, t, false)],
        words,
      )
    : { sentence: `If other funding may be unlimited, only credits drawn are certain.`, cut: seeded };
  return { lower, upper };
}

/** Whose money is followed, when it is not the investor's alone. */
export function moneyOf(ledger: Ledger): string[] | null {
  const { sources } = ledger.settings;
  const own = new Set(investorNames(ledger.settings));
  if (!sources || sources.every((s) => own.has(s))) return null;
  const names = sources.map((s) => (own.has(s) ? (investorNames(ledger.settings)[0] as string) : s));
  return [...new Set(names)];
}

/** Purchases settled in credits: of the money that is followed, or of credits that are not followed. */
function creditTerms(ledger: Ledger, t: Timeline, seeded: boolean): ProofTerm[] {
  const sums = new Map<number, number>();
  for (const d of t.draws) {
    if (d.seeded !== seeded || !d.revenue) continue;
    const f = t.events.flow[d.event] as number;
    sums.set(f, (sums.get(f) ?? 0) + d.amount);
  }
  const unit = unitOf(ledger);
  return [...sums].map(([f, amount]) => flowTerm(ledger.flows[f] as LedgerFlow, amount / unit));
}

/** So many customers are named. */
const NAMED = 3;

/** Who paid the investor from an account of the ledger. */
export function customersOf(ledger: Ledger, t: Timeline): Customers {
  const found = new Set<number>();
  for (let i = 0; i < t.events.count; i++)
    if ((t.events.bits[i] as number) & REVENUE && (t.events.from[i] as number) >= 0)
      found.add(t.events.from[i] as number);
  const names = found.size <= NAMED ? [...found].map((u) => ledger.accounts[u] as string) : [];
  return { count: found.size, names };
}

const listed = (list: readonly string[]): string =>
  list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list[list.length - 1]}` : (list[0] ?? 'nobody');

const called = ({ count, names }: Customers): string => (count > NAMED ? `${count} companies` : listed(names));

/** Thousands apart, at most two decimals: 1,234.5. */
export function plain(amount: number): string {
  const [whole, part] = amount.toFixed(2).split('.') as [string, string];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const rest = part.replace(/0+$/u, '');
  return rest ? `${grouped}.${rest}` : grouped;
}

const sum = (cut: readonly { amount: number }[]): number => cut.reduce((s, c) => s + c.amount, 0);

const between = ([a, b]: [string, string]): string => (a === b ? a : `${a} to ${b}`);

/** "100 (C → V, cloud, 2024-03-01)"; "40 (left at C, 2024-03-01)". */
function placed({ amount, kind, account, from, to, what, days, assumption }: ReadTerm): string {
  const about =
    kind === 'flow'
      ? `${from} → ${to}, ${what}`
      : `${assumption === UNDISCLOSED ? 'undisclosed' : 'left'} at ${account}`;
  return `${plain(amount)} (${about}${days ? `, ${between(days)}` : ''})`;
}

/** "100 (…) + 150 (…) = 250", or the one figure. */
function added(cut: readonly ProofTerm[]): string {
  const read = readTerms(cut);
  if (read.length === 0) return '0';
  const shown = read.slice(0, 6).map(placed);
  if (read.length > 6) shown.push(`${plain(sum(read.slice(6)))} (${read.length - 6} more)`);
  return shown.length === 1 ? (shown[0] as string) : `${shown.join(' + ')} = ${plain(sum(cut))}`;
}

const named = (cut: readonly ProofTerm[]): string => {
  const supposed = [...new Set(cut.flatMap((c) => (c.assumption ? c.assumption.split('; ') : [])))];
  return supposed.length > 0 ? ` This rests on: ${supposed.join('; ')}.` : '';
};

/** The proof that no more can have come back. */
const proofOfMost = (cut: ProofTerm[], { investor, money, customers }: Words): Proof => ({
  sentence: `${money} can reach ${investor}'s revenue from ${customers} only through ${added(cut)}.${named(cut)}`,
  cut,
});

const possessive = (name: string): string => (name.endsWith('companies') ? `${name}'` : `${name}'s`);

/** The proof that at least this came back: the revenue less what other money can have paid. */
function proofOfLeast(cut: ProofTerm[], { investor, money, customers, revenue }: Words): Proof {
  const rest = plain(Math.max(0, revenue - sum(cut)));
  const sentence = `Of ${possessive(customers)} ${plain(revenue)} to ${investor}, other money can have paid at most ${added(cut)}; ${rest} must have been ${money}.${named(cut)}`;
  return { sentence, cut };
}
