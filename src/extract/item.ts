// What a sentence is made of once it has been recognised: figures, times, names, groups of companies and the
// words that rules look for. Items are in order of position and do not overlap.
import type { Span } from '../model/document.ts';
import type { Approx } from '../model/money.ts';
import type { GazetteerRow } from '../model/reference.ts';
import type { AsideFamily, Sense } from './grammar.ts';
import type { Match } from './match/trie.ts';

/** Why a figure of what did not happen, or may not have, is in no claim. */
export const UNREAL = 'negated or hypothetical';
/** Why a sum by which a figure rose or fell is in no claim. */
export const CHANGE = 'by how much it changed';
/** Why what a market expects of a company is in no claim. */
export const CONSENSUS = 'consensus estimate';

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
  /** Where its size was declared, where that stands elsewhere ("in thousands"). */
  declared?: Span;
  /** The period that stands above it in a table. */
  column?: TimeItem;
}

export interface TimeItem extends Span {
  type: 'time';
  /** ISO prefix, or null when it cannot be placed (no publication date). */
  iso: string | null;
  /**
   * `point` for a date or period, `recent` for words such as 最近, `span` for 过去一年, `future` for 未来, `compared` for what a
   * figure is measured against, `term` for when a paper falls due or since when a company exists.
   */
  kind: 'point' | 'recent' | 'span' | 'future' | 'compared' | 'term';
  /** A time that only the text before it can place (同期, a year earlier): how, in the language's own words. */
  refers?: string;
  /** The month that a quarter of a fiscal year closes with, where `iso` is the calendar quarter that holds most of it. */
  closes?: string | null;
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

/** Does one stretch lie in another? */
export const within = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** What rules worked out about a clause and that others ask for again; each makes its own once. */
export interface ClauseNotes {
  placed: unknown;
  mask: unknown;
  where: unknown;
}

export interface Clause extends Span {
  items: Item[];
  index: number;
  notes: ClauseNotes;
}

/** The same for a sentence. */
export interface SentenceNotes {
  governors: unknown;
  pairs: unknown;
  rates: unknown;
  phrases: unknown;
  nominals: unknown;
  mentions: unknown;
  meant: unknown;
  besides: unknown;
  cast: unknown;
  holders: unknown;
}

export interface Sentence extends Span {
  items: Item[];
  clauses: Clause[];
  /** Its words with their clauses. */
  words: { clause: Clause; word: Item }[];
  /** The classes of its words. */
  classes: ReadonlySet<string>;
  /** The words of terms, views and reasons that stand beside its items. */
  asides: Record<AsideFamily, readonly Match<Sense>[]>;
  notes: SentenceNotes;
  /** Who is named only to say that it was somebody else: stretches that are passed over. */
  contrasts?: readonly Span[];
  /** Index of the block it belongs to. */
  block: number;
  /** The period that the sentences before it speak of. */
  carried?: TimeItem | null;
  /** The list of periods that the sentence before told figures for. */
  listed?: TimeItem[];
  /** The day that the sentences before it state balances for. */
  asOf?: TimeItem | null;
  /** When what the sentences before it tell happened: the day of the news. */
  event?: TimeItem | null;
  /** The period that the paragraph looks ahead to. */
  coming?: TimeItem | null;
  /** Stands under a heading of guidance or outlook. */
  outlook?: boolean;
}

export const isFigure = (item: Item): item is FigureItem => {
  const { type } = item;
  return type !== 'word' && type !== 'name' && type !== 'time' && type !== 'group';
};

/** The value of a word's sense in a class, `''` for a sense without value, null when it has none. */
export function sense(item: Item, cls: string): string | null {
  if (item.type !== 'word') return null;
  const { senses } = item;
  for (let i = 0; i < senses.length; i++) {
    const one = senses[i] as WordItem['senses'][number];
    if (one.class === cls) return one.value ?? '';
  }
  return null;
}

export function isWord(item: Item, cls: string): boolean {
  if (item.type !== 'word') return false;
  const { senses } = item;
  for (let i = 0; i < senses.length; i++) if ((senses[i] as WordItem['senses'][number]).class === cls) return true;
  return false;
}

type Every = { type: Item['type'] } & Span &
  Partial<Omit<FigureItem, 'type'> & Omit<TimeItem, 'type' | 'kind'> & Omit<GroupItem, 'type'>> & {
    kind?: TimeItem['kind'];
    row?: GazetteerRow;
    senses?: WordItem['senses'];
  };

/** The item again with the fields of every kind of item: the rules look at fields millions of times, and an engine is
 * quick only where all objects have one shape. */
export function uniform(item: Item): Item {
  const i = item as Every;
  const made: Every = {
    type: i.type,
    start: i.start,
    end: i.end,
    row: i.row,
    senses: i.senses,
    form: i.form,
    count: i.count,
    iso: i.iso,
    kind: i.kind,
    refers: i.refers,
    closes: i.closes,
    low: i.low,
    high: i.high,
    approx: i.approx,
    currency: i.currency,
    unit: i.unit,
    scaled: i.scaled,
    full: i.full,
    rules: i.rules,
    why: i.why,
  };
  return made as Item;
}

/** A word of the lexicon as an item of that shape. */
export function wordItem(start: number, end: number, senses: WordItem['senses']): Item {
  const made: Every = {
    type: 'word',
    start,
    end,
    row: undefined,
    senses,
    form: undefined,
    count: undefined,
    iso: undefined,
    kind: undefined,
    refers: undefined,
    closes: undefined,
    low: undefined,
    high: undefined,
    approx: undefined,
    currency: undefined,
    unit: undefined,
    scaled: undefined,
    full: undefined,
    rules: undefined,
    why: undefined,
  };
  return made as Item;
}
