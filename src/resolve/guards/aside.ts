// What must not become a deal, or money, of its own: totals over several rounds or investors, amounts that restate others
// of the same text as a sum, balances and repayments of debts, the buyer's side of a sale. Each decision names its claims;
// a `same` or `different` about the claim, or an edit of its amount, overrules it.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Fact } from '../deals/fact.ts';
import type { Places } from '../deals/places.ts';
import { isTotal } from '../deals/rounds.ts';
import type { Ties } from '../deals/ties.ts';
import { asBalance, type Owed, owedIn } from './balances.ts';
import { debtRemark, oneSale, oneSeries, parts, restated, total } from './decisions.ts';
import { runningIn, seriesIn } from './running.ts';
import { asSale, sidesIn } from './sides.ts';
import { sumsIn } from './sums.ts';

export interface Word {
  ties: Ties;
  /** In force. */
  judgements: readonly Judgement[];
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
  diagnostics: Diagnostic[];
}

/** Claims about which the reviewer has said what they are. */
function spokenFor({ ties, judgements }: Word): Set<string> {
  const spoken = new Set([...ties.same, ...ties.different].flat());
  for (const j of judgements)
    if (j.verdict === 'edit' && j.edit && ('amount' in j.edit || 'round' in j.edit || 'label' in j.edit))
      spoken.add(j.claim);
  return spoken;
}

/** The facts as the guards leave them, one guard after the other. */
class Sieve {
  readonly known: Known[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private facts: Map<string, Fact>;
  private readonly spoken: ReadonlySet<string>;

  constructor(read: readonly Fact[], spoken: ReadonlySet<string>) {
    this.facts = new Map(read.map((f) => [f.id, f]));
    this.spoken = spoken;
  }

  get left(): Fact[] {
    return [...this.facts.values()];
  }

  has(...facts: readonly Fact[]): boolean {
    return facts.every((f) => this.facts.has(f.id));
  }

  isFree(...facts: readonly Fact[]): boolean {
    return facts.every((f) => !this.spoken.has(f.id));
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
  for (const f of sieve.left) if (sieve.isFree(f) && f.money && isTotal(f.claim)) sieve.drop(f, total(f));
  const { left } = sieve;
  for (const { all, terms } of runningIn(left)) if (sieve.isFree(all)) sieve.drop(all, restated(all, terms));
  for (const series of seriesIn(sieve.left)) {
    const free = series.filter((f) => sieve.isFree(f));
    const [first, ...others] = free;
    if (!first || others.length === 0) continue;
    for (const f of others) sieve.tie(first, f, 'cumulative');
    sieve.diagnostics.push(oneSeries(free));
  }
}

/** What parts a part from its whole says nothing about the whole. */
function wholesLeft(owed: readonly Owed[], word: Word): Set<string> {
  const wholes = new Map(owed.flatMap(({ fact, within }) => (within ? [[fact.id, within.id] as const] : [])));
  const different = word.ties.different.filter(([a, b]) => wholes.get(a) !== b && wholes.get(b) !== a);
  const spoken = spokenFor({ ...word, ties: { ...word.ties, different } });
  return new Set([...wholes.values()].filter((id) => !spoken.has(id)));
}

function debts(sieve: Sieve, word: Word): void {
  const read = owedIn(sieve.left, (f) => word.places.around(f.claim));
  const left = wholesLeft(read, word);
  const isFree = (f: Fact): boolean => sieve.isFree(f) || left.has(f.id);
  const owed = read.filter((o) => isFree(o.fact));
  for (const { kind, fact, within } of owed) {
    if (kind !== 'balance') {
      sieve.drop(fact, debtRemark(kind, fact));
      continue;
    }
    const whole = within && isFree(within) ? within : null;
    sieve.change({ ...asBalance(fact), part: whole !== null });
    if (whole) sieve.tie(whole, fact, 'part');
    else sieve.diagnostics.push(debtRemark(kind, fact));
  }
  const wholes = new Map<Fact, Fact[]>();
  for (const { fact, within } of owed)
    if (within && isFree(within)) wholes.set(within, [...(wholes.get(within) ?? []), fact]);
  for (const [whole, terms] of wholes) sieve.diagnostics.push(parts(whole, terms));
}

function sums(sieve: Sieve): void {
  const asPart = new Set<string>();
  for (const sum of sumsIn(sieve.left)) {
    const { all, terms } = sum;
    if (!sieve.has(all) || !sieve.isFree(all, ...terms) || [all, ...terms].some((f) => asPart.has(f.id))) continue;
    if (sum.kind === 'restated') {
      sieve.drop(all, restated(all, terms));
      continue;
    }
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

function sales(sieve: Sieve): void {
  for (const { ticket, sale } of sidesIn(sieve.left)) {
    if (!sieve.isFree(ticket)) continue;
    sieve.change(asSale(ticket, sale));
    sieve.tie(sale, ticket, 'both_sides');
    sieve.diagnostics.push(oneSale(sale, ticket));
  }
}

/** Facts without the totals; sums within one text are told apart into totals and parts. */
export function setAside(read: readonly Fact[], word: Word): Aside {
  const sieve = new Sieve(read, spokenFor(word));
  totals(sieve);
  debts(sieve, word);
  sums(sieve);
  sales(sieve);
  return { facts: sieve.left, known: sieve.known, diagnostics: sieve.diagnostics };
}
