// Amounts that are the sum of others about the same parties in the same text. A contract of 35 beside two of 14 and 21
// is those two told again; a round of 20 beside 7 in shares and 13 in debt is the whole of which they are parts.
import { agreement } from '../deals/amount.ts';
import type { Fact } from '../deals/fact.ts';

export interface Sum {
  kind: 'restated' | 'parts';
  all: Fact;
  terms: Fact[];
}

/** A text with more amounts about one company than this is a table; sums in it are chance. */
const FEW = 14;
const EXACT = 0.004;
const INCLUDED =
  /(?:including|inclusive of|which includes)[^.]{0,80}(?:announced|disclosed|previously|earlier|already)|(?:包括|含)[^。]{0,40}(?:此前|之前|先前|已宣布|早前)/iu;

/** Rounds and loans of one company may be parts of one another; contracts and sales only of their own kind. */
function keyOf(f: Fact): string | null {
  if (!f.money || f.part || f.kind === 'stake' || !f.document || f.money.basis === 'carrying') return null;
  if (f.kind === 'purchase' || f.kind === 'divestment')
    return `${f.document}|${f.kind}|${f.party ?? '?'}|${f.target}|${f.money.currency}`;
  return `${f.document}|in|${f.target}|${f.money.currency}`;
}

const byId = (a: Fact, b: Fact): number => (a.id < b.id ? -1 : 1);
const size = (f: Fact): number => f.money?.low ?? 0;
const isPoint = (f: Fact): boolean => f.money?.low === f.money?.high;

/** Two or three of the others that add up to one, or all of them; null when none do. */
function termsOf(all: Fact, others: readonly Fact[]): Fact[] | null {
  const less = others.filter((f) => size(f) > 0 && size(f) < size(all) && isPoint(f));
  const fits = (...terms: Fact[]): boolean => Math.abs(terms.reduce((s, t) => s + size(t), 0) / size(all) - 1) <= EXACT;
  for (let i = 0; i < less.length; i++)
    for (let j = i + 1; j < less.length; j++) {
      const [a, b] = [less[i] as Fact, less[j] as Fact];
      if (fits(a, b)) return [a, b];
      for (const c of less.slice(j + 1)) if (fits(a, b, c)) return [a, b, c];
    }
  return less.length > 3 && fits(...less) ? less : null;
}

/** Several rounds, or several days: the sum is a total over events. Otherwise the terms are parts of one. */
function kindOf(all: Fact, terms: readonly Fact[]): Sum['kind'] {
  if (all.kind === 'purchase' || all.kind === 'divestment') return 'restated';
  const rounds = new Set(terms.map((t) => t.round).filter((r) => r !== null));
  const days = new Set(terms.map((t) => (t.when ? t.claim.date : null)).filter((d) => d !== null));
  return rounds.size > 1 || days.size > 1 ? 'restated' : 'parts';
}

/** Tickets of named investors in a round are its shares, which the deal itself relates to its size. */
const comparable = (f: Fact): boolean => f.whole || f.kind === 'debt';

function inBlock(block: readonly Fact[]): Sum[] {
  const facts = block.filter(comparable).sort(byId);
  const found: Sum[] = [];
  for (const all of facts) {
    const others = facts.filter((f) => f !== all);
    const included = all.claim.evidence.some((e) => INCLUDED.test(e.quote));
    const same = others.filter((f) => f.kind === all.kind && size(f) < size(all));
    if (included && same.length > 0) {
      found.push({ kind: 'restated', all, terms: same });
      continue;
    }
    // A loan may be a part of a round; no round is a part of a loan.
    const beside = all.kind === 'debt' ? others.filter((f) => f.kind === 'debt') : others;
    const terms = facts.length <= FEW && isPoint(all) ? termsOf(all, beside) : null;
    if (terms && new Set(terms.map(size)).size === terms.length) found.push({ kind: kindOf(all, terms), all, terms });
  }
  return found;
}

/** Every amount that is a sum of others beside it, in the order of its claim's id. */
export function sumsIn(facts: readonly Fact[]): Sum[] {
  const blocks = new Map<string, Fact[]>();
  for (const f of facts) {
    const key = keyOf(f);
    if (!key) continue;
    const block = blocks.get(key);
    if (block) block.push(f);
    else blocks.set(key, [f]);
  }
  return [...blocks.values()]
    .filter((b) => b.length > 1)
    .flatMap(inBlock)
    .sort((a, b) => byId(a.all, b.all));
}

const isDefinite = (f: Fact): boolean => f.money !== null && isPoint(f) && f.money.approx === null;

/** Two definite sums, far apart, that one voice gives for two wholes in one sentence: they are not one. */
export const areListed = (a: Fact, b: Fact): boolean =>
  a.kind === 'round' &&
  a.whole &&
  b.whole &&
  !(a.part || b.part) &&
  a.document !== '' &&
  a.document === b.document &&
  a.sentence >= 0 &&
  a.sentence === b.sentence &&
  a.speaker === b.speaker &&
  a.status === b.status &&
  isDefinite(a) &&
  isDefinite(b) &&
  !!a.money &&
  !!b.money &&
  agreement(a.money, b.money) === 'apart';
