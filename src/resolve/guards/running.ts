// What one party has put into one company over the years, beside the tickets it is made of: the total of a pair is no new
// money, in whichever text it stands. Totals without any ticket beside them stay, and are one deal.
import { ratioOf } from '../deals/amount.ts';
import type { Fact } from '../deals/fact.ts';

export interface Running {
  all: Fact;
  /** What it counts again. */
  terms: Fact[];
}

const NEAR = 1.1;
const EXACT = 0.004;
/** A pair with more tickets than this is a table; sums in it are chance. */
const FEW = 14;

const isTicket = (f: Fact): boolean =>
  f.kind === 'round' &&
  !f.whole &&
  !f.part &&
  f.party !== null &&
  (f.money?.basis === 'headline' || f.money?.basis === 'cumulative');
const size = (f: Fact): number => f.money?.low ?? 0;
const near = (a: Fact, b: Fact): boolean => !!a.money && !!b.money && ratioOf(a.money, b.money) <= NEAR;

/** Two tickets of different known days that add up to one without a day. */
function sumOf(all: Fact, others: readonly Fact[]): Fact[] {
  if (all.when || others.length > FEW) return [];
  const dated = others.filter((f) => f.when && size(f) < size(all));
  for (const a of dated)
    for (const b of dated)
      if (a.id < b.id && a.claim.date !== b.claim.date && Math.abs((size(a) + size(b)) / size(all) - 1) <= EXACT)
        return [a, b];
  return [];
}

function inPair(facts: readonly Fact[]): Running[] {
  const marked = facts.filter((f) => f.running);
  const isTotal = (f: Fact): boolean => f.running || (f.when === null && marked.some((m) => near(m, f)));
  const tickets = facts.filter((f) => !isTotal(f));
  return facts.flatMap((all) => {
    const terms = isTotal(all) ? tickets.filter((t) => size(t) < size(all)) : sumOf(all, tickets);
    return terms.length > 0 ? [{ all, terms }] : [];
  });
}

/** The tickets of each investor in each company, in one currency. */
function pairsOf(facts: readonly Fact[]): Fact[][] {
  const pairs = new Map<string, Fact[]>();
  for (const f of facts) {
    if (!isTicket(f)) continue;
    const key = `${f.party}|${f.target}|${f.money?.currency}`;
    const list = pairs.get(key);
    if (list) list.push(f);
    else pairs.set(key, [f]);
  }
  return [...pairs.values()].filter((p) => p.length > 1);
}

/** Totals of a pair with the tickets that they count again, in the order of their claims' ids. */
export function runningIn(facts: readonly Fact[]): Running[] {
  return pairsOf(facts)
    .flatMap(inPair)
    .sort((a, b) => (a.all.id < b.all.id ? -1 : 1));
}

/** Totals of a pair that differ: one sum, told as it grew. Those that are near one another find together by the signs. */
export function seriesIn(facts: readonly Fact[]): Fact[][] {
  return pairsOf(facts)
    .map((pair) => pair.filter((f) => f.running).sort((a, b) => (a.id < b.id ? -1 : 1)))
    .filter((series) => series.some((f) => series.some((other) => !near(f, other))))
    .sort((a, b) => ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1));
}

/** A later, larger total of one pair leaves the earlier one behind. */
export const outgrown = (by: Fact, f: Fact): boolean =>
  by.running && f.running && !near(by, f) && size(by) > size(f) && by.party === f.party;
