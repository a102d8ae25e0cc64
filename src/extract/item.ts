// What a sentence is made of once it has been recognised: figures, times, names, groups of companies and the
// words that rules look for. Items are in order of position and do not overlap.
import type { Span } from '../model/document.ts';
import type { Approx } from '../model/money.ts';
import type { GazetteerRow } from '../model/reference.ts';

export interface FigureItem extends Span {
  type: 'money' | 'percent' | 'points' | 'multiple' | 'count' | 'number';
  low: number;
  high: number;
  approx: Approx | null;
  /** ISO code; null when the text names none here. */
  currency: string | null;
  /** The unit or measure word as written. */
  unit: string;
  /** A word of size (万, 亿, bn) was there: a bare number with one is probably money. */
  scaled: boolean;
  /** The figure with its hedge: "近10亿美元". */
  full: Span;
  /** How vague or hedged words were read. */
  rules: string[];
  /** Why it can belong to no deal (share price, interest rate), where that is known. */
  why?: string | null;
}

export interface TimeItem extends Span {
  type: 'time';
  /** ISO prefix, or null when it cannot be placed (no publication date). */
  iso: string | null;
  /** `point` for a date or period, `recent` for words such as 最近, `span` for 过去一年, `future` for 未来, `compared` for what a figure is measured against. */
  kind: 'point' | 'recent' | 'span' | 'future' | 'compared';
  /** A time that only the text before it can place (同期, a year earlier): how, in the language's own words. */
  refers?: string;
  /** Still to come, or not over, when the text was published. */
  ahead?: boolean;
}

export interface NameItem extends Span {
  type: 'name';
  row: GazetteerRow;
}

/** A class of companies, a counted set, or a noun phrase that points back. */
export interface GroupItem extends Span {
  type: 'group';
  form: 'class' | 'set' | 'back' | 'former' | 'latter';
  count: number | null;
}

export interface WordItem extends Span {
  type: 'word';
  /** Class and value pairs of the lexicon; one word may have several. */
  senses: { class: string; value: string | null }[];
}

export type Item = FigureItem | TimeItem | NameItem | GroupItem | WordItem;

export interface Clause extends Span {
  items: Item[];
  index: number;
}

export interface Sentence extends Span {
  items: Item[];
  clauses: Clause[];
  /** Index of the block it belongs to. */
  block: number;
  /** The period that the sentences before it speak of. */
  carried?: TimeItem | null;
  /** The day that the sentences before it state balances for. */
  asOf?: TimeItem | null;
  /** When what the sentences before it tell happened: the day of the news. */
  event?: TimeItem | null;
  /** Stands under a heading of guidance or outlook. */
  outlook?: boolean;
}

export const FIGURES: ReadonlySet<string> = new Set(['money', 'percent', 'points', 'multiple', 'count', 'number']);

export const isFigure = (item: Item): item is FigureItem => FIGURES.has(item.type);

/** The value of a word's sense in a class, `''` for a sense without value, null when it has none. */
export function sense(item: Item, cls: string): string | null {
  if (item.type !== 'word') return null;
  const found = item.senses.find((s) => s.class === cls);
  return found ? (found.value ?? '') : null;
}

export const isWord = (item: Item, cls: string): boolean => sense(item, cls) !== null;
