// Which claims are worth comparing: those about the same kind of deal of the same company. Where a company is told of
// very often, each claim meets its neighbours by day, by amount, by counterparty and by place in the text only, so
// that the work grows with the number of claims (sorted neighbourhoods, Hernández and Stolfo 1995).
import type { Fact } from './fact.ts';

/** Up to this many claims all pairs are compared. */
const ALL_PAIRS = 48;
/** Neighbours to each side in each order. */
const REACH = 8;

function keysOf(fact: Fact): string[] {
  if (fact.kind === 'purchase') {
    const { party, target, entity } = fact;
    if (party && entity !== '?') return [`purchase|${party}|${target}`, `purchase|${party}|*`, `purchase|*|${target}`];
    return [party ? `purchase|${party}|*` : `purchase|*|${target}`];
  }
  if (fact.kind === 'stake') return [`stake|${fact.party ?? ''}|${fact.target}`];
  return [`${fact.kind}|${fact.target}`];
}

/** A block of purchases with one side open compares only pairs in which that side is open. */
const openSide = (key: string): boolean => key.includes('|*');
const isOpenSided = (fact: Fact): boolean => fact.party === null || fact.entity === '?';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const day = (f: Fact): number => (f.when ?? f.told)?.from ?? 0;
const size = (f: Fact): number => f.money?.usd?.low ?? f.money?.low ?? 0;
const ORDERS: ((a: Fact, b: Fact) => number)[] = [
  (a, b) => day(a) - day(b),
  (a, b) => size(a) - size(b),
  (a, b) => byText(a.party ?? '', b.party ?? '') || day(a) - day(b),
  (a, b) => byText(a.document, b.document) || a.start - b.start,
  (a, b) => byText(a.round ?? '', b.round ?? '') || day(a) - day(b),
];

function neighbours(block: readonly Fact[], visit: (a: Fact, b: Fact) => void): void {
  if (block.length <= ALL_PAIRS) {
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) visit(block[i] as Fact, block[j] as Fact);
    return;
  }
  for (const order of ORDERS) {
    const sorted = [...block].sort((a, b) => order(a, b) || byText(a.id, b.id));
    for (let i = 0; i < sorted.length; i++)
      for (let j = i + 1; j <= i + REACH && j < sorted.length; j++) visit(sorted[i] as Fact, sorted[j] as Fact);
  }
}

/** Calls `visit` for every pair worth comparing; a pair may be visited more than once. */
export function candidates(facts: readonly Fact[], visit: (a: Fact, b: Fact) => void): void {
  const blocks = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const key of keysOf(fact)) {
      const block = blocks.get(key);
      if (block) block.push(fact);
      else blocks.set(key, [fact]);
    }
  for (const [key, block] of blocks) {
    const wanted = openSide(key);
    if (wanted && !block.some(isOpenSided)) continue;
    neighbours(block, (a, b) => {
      if (!wanted || isOpenSided(a) || isOpenSided(b)) visit(a, b);
    });
  }
}
