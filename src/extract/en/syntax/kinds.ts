// The phrases of an English sentence as data: noun phrases, verb groups and the marks between them.
import type { FigureItem } from '../../item.ts';
import type { Token } from './tokens.ts';

export interface Noun {
  type: 'noun';
  start: number;
  end: number;
  /** The preposition before it, '' for none. */
  prep: string;
  tokens: Token[];
  head: Token;
  /** The party that its head is, or null. */
  party: Token | null;
  /** "Oracle's", "its": whose it is. */
  owner: Token | null;
  /** Parties named before the head: "Oracle shares", "Nvidia chips". */
  inner: Token[];
  figures: FigureItem[];
  /** Classes of its nouns; the head's own first. */
  kinds: string[];
  /** It only describes the phrase before it. */
  aside: boolean;
  index: number;
  /** What it is in a deal, worked out when first asked for. */
  thing: unknown;
}

export interface Verb {
  type: 'verb';
  start: number;
  end: number;
  word: string;
  senses: readonly string[];
  mood: 'finite' | 'to' | 'ing' | 'past';
  passive: boolean;
  negated: boolean;
  /** "is", "has been" without another verb. */
  copula: boolean;
  token: Token;
  index: number;
  /** Its arguments, worked out when first asked for. */
  predicate: unknown;
}

export interface Mark {
  type: 'mark';
  start: number;
  end: number;
  /** A punctuation sign, or and, rel, that, sub. */
  word: string;
  /** The word itself. */
  text: string;
  /** "in which": the preposition of a relative word. */
  prep: string;
  index: number;
}

export type Phrase = Noun | Verb | Mark;

/** Words on their way to phrases. */
export interface Cursor {
  tokens: readonly Token[];
  at: number;
}

const NO_SENSES: readonly string[] = [];

/** Has a verb one of these senses? */
export function has(v: Verb | null, ...senses: readonly string[]): boolean {
  const own = v?.senses ?? NO_SENSES;
  if (own.length === 0) return false;
  for (let i = 0; i < senses.length; i++) if (own.includes(senses[i] as string)) return true;
  return false;
}

export const isMark = (p: Phrase | undefined, ...words: string[]): p is Mark =>
  p?.type === 'mark' && words.includes(p.word);
export const isNoun = (p: Phrase | undefined): p is Noun => p?.type === 'noun';
export const isVerb = (p: Phrase | undefined): p is Verb => p?.type === 'verb';
