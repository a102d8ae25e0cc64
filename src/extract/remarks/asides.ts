// The words of terms, views and reasons in a sentence. They stand beside its items, so that a word of theirs never hides
// one that a figure hangs on. Takes a sentence, gives words in order.
import type { Span } from '../../model/document.ts';
import type { AsideFamily, Sense } from '../grammar.ts';
import type { Clause, Sentence } from '../item.ts';

export interface Aside extends Span {
  senses: Sense[];
}

const NONE: Aside[] = [];

/** The words of one family in a sentence. */
export function asidesOf({ sentence }: { sentence: Sentence }, family: AsideFamily): Aside[] {
  const found = sentence.asides[family];
  return found.length === 0 ? NONE : found.map((m) => ({ start: m.start, end: m.end, senses: m.values }));
}

/** The value of a word in a class, `''` for a word without value, null when it is not of the class. */
export function meaning(aside: Aside, cls: string): string | null {
  const found = aside.senses.find((s) => s.class === cls);
  return found ? (found.value ?? '') : null;
}

export const ofClass = (asides: readonly Aside[], cls: string): Aside[] =>
  asides.filter((a) => a.senses.some((s) => s.class === cls));

/** The clause that holds a place. */
export const clauseHolding = (sentence: Sentence, at: number): Clause =>
  sentence.clauses.find((c) => c.start <= at && at <= c.end) ??
  (sentence.clauses[sentence.clauses.length - 1] as Clause);
