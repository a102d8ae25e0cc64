// What stands around a figure in English: the nouns it counts ("$1 billion credit facility", "$38 billion of
// computing capacity"), the words right before it, and the verb that governs it. Rules decide by these.
import type { Draft, Scene } from '../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, type WordItem } from '../item.ts';
import { movesBefore } from './amounts/changes.ts';
import { clauseAt } from './parties.ts';

export interface Around {
  figure: FigureItem;
  clause: Clause;
  /** Up to ninety characters before the figure and its hedge, articles left off. */
  left: string;
  /** Up to ninety characters after it. */
  right: string;
  /** Nouns of the phrase that the figure is part of: "$1 billion credit facility". */
  nouns: WordItem[];
  /** Nouns after "of", "worth of", "in": "$38 billion of computing capacity". */
  of: WordItem[];
  /** The words before the figure in its clause, nearest first, none beyond another figure of its kind. */
  before: WordItem[];
}

const REACH = 90;
const ARTICLE =
  /(?:^|\s)(?:an?|the|another|its|their|this|that|further|additional|combined|whopping|fresh|new|record|extra|initial|existing|planned|remaining|other)\s*$/iu;

const WORD = /\s*-?([A-Za-z][\w’'&.+/-]*|[,;:()–—"“”]|\S)/uy;
const ENDS: ReadonlySet<string> = new Set(
  'of in at for from to by with on over and as which that who after while but is was were are be been when since during through until than against before this last next it he she they the an a into under between because its has have had will would said says worth if or'.split(
    ' ',
  ),
);

/** Words that end a noun phrase; the phrase is at most seven words long. */
function phraseEnd(text: string, from: number, limit: number): { end: number; stop: string } {
  let at = from;
  for (let words = 0; words < 7; words++) {
    WORD.lastIndex = at;
    const m = WORD.exec(text);
    const word = m?.[1] ?? '';
    if (!m || at + m[0].length > limit || /^\W/u.test(word) || (ENDS.has(word.toLowerCase()) && word !== 'A'))
      return { end: at, stop: word.toLowerCase() };
    at += m[0].length;
    if (word.endsWith('.')) return { end: at, stop: '.' };
  }
  return { end: at, stop: '' };
}

const inside = (items: readonly Item[], from: number, to: number): WordItem[] =>
  items.filter((i): i is WordItem => i.type === 'word' && i.start >= from && i.start < to);

const AFTER = /^['’]? ?(?:worth of|of|in|on) (?:its |their |the |an? |new |annual )?/u;

/** A bracket with a sum and nothing else. */
const CONVERTED =
  /^ \((?:about |or |around |some |roughly )?(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3} ?)[\d.,]+ ?(?:[a-z]{1,8})?\)/u;

const memo = new WeakMap<FigureItem, Around>();

/** The surroundings of a figure. */
export function around(scene: Scene, figure: FigureItem): Around {
  const known = memo.get(figure) ?? surroundings(scene, figure);
  memo.set(figure, known);
  return known;
}

function surroundings(scene: Scene, figure: FigureItem): Around {
  const { text, sentence } = scene;
  const clause = clauseAt(sentence, figure.start);
  let left = text.slice(Math.max(sentence.start, figure.full.start - REACH), figure.full.start);
  left = left.replace(ARTICLE, ' ').replace(/\s+$/u, '');
  // "F ($X) by selling": the sum in another currency is passed over.
  const bracket = CONVERTED.exec(text.slice(figure.full.end, Math.min(sentence.end, figure.full.end + 36)));
  const from = figure.full.end + (bracket && figure.type === 'money' ? bracket[0].length : 0);
  const right = text.slice(from, Math.min(sentence.end, from + REACH));
  const items = sentence.items;
  const phrase = phraseEnd(text, figure.full.end, sentence.end);
  const nouns = inside(items, figure.end, phrase.end);
  const link = AFTER.exec(text.slice(phrase.end, phrase.end + 24));
  const start = phrase.end + (link?.[0].length ?? 0);
  const of = link ? inside(items, phrase.end, phraseEnd(text, start, sentence.end).end) : [];
  return { figure, clause, left, right, nouns, of, before: wordsBefore(text, clause, figure) };
}

/** "rose by F to F", "went from F in 2023 to F": how far it moved, or whence, stands before where it is now. */
export function movedBy(text: string, by: FigureItem, figure: FigureItem): boolean {
  const between = text.slice(by.full.end, figure.full.start);
  if (between.length > 60) return false;
  const before = text.slice(Math.max(0, by.full.start - 6), by.full.start);
  return /\bby $/u.test(before) || (by.type === 'money' && movesBefore(text, by.full.start))
    ? TO.test(between)
    : /\bfrom $/u.test(before) && TIMED_TO.test(between);
}

const TO = /^,? to (?:(?:an? |the )?(?:about|around|roughly|nearly|some|record) ?)*$/u;
const TIMED_TO =
  /^,?(?: (?:in|for|at|on|last|the|an?|during|over|two|three|year|years) [^.;,$€£¥%]{1,36}?)?,? to (?:(?:an? |the )?(?:about|around|roughly|nearly|some|record|just|only|over|almost|more than|less than|under) ?)*$/u;

function wordsBefore(text: string, clause: Clause, figure: FigureItem): WordItem[] {
  const found: WordItem[] = [];
  for (let i = clause.items.length - 1; i >= 0; i--) {
    const item = clause.items[i] as Item;
    if (item.start >= figure.full.start) continue;
    if (isFigure(item) && item.type === figure.type && !movedBy(text, item, figure)) break;
    if (item.type === 'word') found.push(item);
  }
  return found;
}

export const has = (items: readonly Item[], cls: string): boolean => items.some((i) => isWord(i, cls));
export const first = (items: readonly WordItem[], cls: string): WordItem | undefined =>
  items.find((i) => isWord(i, cls));

/** The nearest word of a class before the figure, at most `reach` characters away. */
export const near = (a: Around, cls: string, reach: number): WordItem | undefined =>
  a.before.find((i) => isWord(i, cls) && a.figure.full.start - i.end <= reach);

function explained(drafts: readonly Draft[], f: FigureItem): boolean {
  for (const d of drafts) if (d.money === f || d.percent === f || d.multiple === f || d.also.includes(f)) return true;
  return false;
}

/** Figures of a sentence that no draft explains yet. */
export function open(scene: Scene, type: FigureItem['type']): FigureItem[] {
  const found = scene.sentence.items.filter((i): i is FigureItem => i.type === type && !(i as FigureItem).why);
  return found.length === 0 ? found : found.filter((f) => !explained(scene.drafts, f));
}
