// What must not become a deal, or money, of its own: totals over several rounds or investors, amounts that restate others
// of the same text as a sum, balances and repayments of debts, the buyer's side of a sale. Each decision names its claims;
// a `different` between the claim and what it is counted in, or an edit of its amount, overrules it.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../deals/fact.ts';
import type { Places } from '../deals/places.ts';
import { isTotal } from '../deals/rounds.ts';
import { asBalance, owedIn } from './balances.ts';
import { debtRemark, oneSale, oneSeries, parts, restated, total } from './decisions.ts';
import { type Overruled, overruledBy, type Word } from './overruled.ts';
import { runningIn, seriesIn } from './running.ts';
import { asSale, sidesIn } from './sides.ts';
import { sumsIn } from './sums.ts';

export interface Given extends Word {
  places: Places;
}

/** Two claims that are one deal before any sign is asked, and what makes them so. */
export interface Known {
  pair: [string, string];
  why: string;
}

export interface Aside {
  /** What stays, parts marked as such. */
  facts: Fact[];
  known: Known[];
  /** Pairs of claims that follow from the reviewer's `different`. */
  apart: [string, string][];
  diagnostics: Diagnostic[];
}

/** The facts as the guards leave them, one guard after the other. */
class Sieve {
  readonly known: Known[] = [];
  readonly apart: [string, string][] = [];
  readonly diagnostics: Diagnostic[] = [];
  private facts: Map<string, Fact>;
  private readonly word: Overruled;

  constructor(read: readonly Fact[], word: Overruled) {
    this.facts = new Map(read.map((f) => [f.id, f]));
    this.word = word;
  }

  get left(): Fact[] {
    return [...this.facts.values()];
  }

  has(...facts: readonly Fact[]): boolean {
    return facts.every((f) => this.facts.has(f.id));
  }

  /** May a guard set it aside because it is counted in these? One that is told apart from one of them is a deal of its
   *  own beside all of them. */
  mayDrop(f: Fact, others: readonly Fact[] = []): boolean {
    if (!this.isOverruled(f, others)) return true;
    if (this.word.isParted(f, others))
      for (const o of others) if (o.id !== f.id && !this.word.isTied(f.id, o.id)) this.apart.push([f.id, o.id]);
    return false;
  }

  isOverruled(f: Fact, others: readonly Fact[]): boolean {
    return this.word.isEdited(f) || this.word.isParted(f, others);
  }

  drop(f: Fact, why: Diagnostic): void {
    this.facts.delete(f.id);
    this.diagnostics.push(why);
  }

  change(f: Fact): void {
    this.facts.set(f.id, f);
  }

  tie(a: Fact, b: Fact, why: string): void {
    this.known.push({ pair: [a.id, b.id], why });
  }
}

function totals(sieve: Sieve): void {
  for (const f of sieve.left) if (f.money && isTotal(f.claim) && sieve.mayDrop(f)) sieve.drop(f, total(f));
  const { left } = sieve;
  for (const { all, terms } of runningIn(left)) if (sieve.mayDrop(all, terms)) sieve.drop(all, restated(all, terms));
  for (const series of seriesIn(sieve.left)) {
    const free = series.filter((f) => sieve.mayDrop(f, series));
    const [first, ...others] = free;
    if (!first || others.length === 0) continue;
    for (const f of others) sieve.tie(first, f, 'cumulative');
    sieve.diagnostics.push(oneSeries(free));
  }
}

function debts(sieve: Sieve, { places }: Given): void {
  const owed = owedIn(sieve.left, (f) => places.around(f.claim)).filter(({ fact, within }) =>
    sieve.mayDrop(fact, within ? [within] : []),
  );
  const wholes = new Map<Fact, Fact[]>();
  for (const { kind, fact, within } of owed) {
    if (kind !== 'balance') {
      sieve.drop(fact, debtRemark(kind, fact));
      continue;
    }
    sieve.change({ ...asBalance(fact), part: within !== null });
    if (!within) {
      sieve.diagnostics.push(debtRemark(kind, fact));
      continue;
    }
    sieve.tie(within, fact, 'part');
    wholes.set(within, [...(wholes.get(within) ?? []), fact]);
  }
  for (const [whole, terms] of wholes) sieve.diagnostics.push(parts(whole, terms));
}

function sums(sieve: Sieve): void {
  const asPart = new Set<string>();
  for (const sum of sumsIn(sieve.left)) {
    const { all, terms } = sum;
    if (!sieve.has(all) || [all, ...terms].some((f) => asPart.has(f.id))) continue;
    if (sum.kind === 'restated') {
      if (sieve.mayDrop(all, terms)) sieve.drop(all, restated(all, terms));
      continue;
    }
    if (sieve.isOverruled(all, terms)) continue;
    for (const t of terms) {
      if (t.kind !== all.kind) continue;
      asPart.add(t.id);
      // What a named lender gave is its share of the loan, not a part told without a lender.
      if (t.whole) sieve.change({ ...t, part: true });
      sieve.tie(all, t, 'part');
    }
    sieve.diagnostics.push(parts(all, terms));
  }
}

function sales(sieve: Sieve, word: Overruled): void {
  for (const { ticket, sale } of sidesIn(sieve.left, word)) {
    sieve.change(asSale(ticket, sale));
    sieve.tie(sale, ticket, 'both_sides');
    sieve.diagnostics.push(oneSale(sale, ticket));
  }
}

/** Facts without the totals; sums within one text are told apart into totals and parts. */
export function setAside(read: readonly Fact[], given: Given): Aside {
  const word = overruledBy(given);
  const sieve = new Sieve(read, word);
  totals(sieve);
  debts(sieve, given);
  sums(sieve);
  sales(sieve, word);
  return { facts: sieve.left, known: sieve.known, apart: sieve.apart, diagnostics: sieve.diagnostics };
}
