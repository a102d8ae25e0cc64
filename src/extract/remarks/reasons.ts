// Why a figure is in no claim, from the words around it: the nearest word that gives a reason, on either side, in its
// clause before the rest of its sentence. The words are data (`why`, `why-before`, `why-after` of data/lexicon).
import type { Clause, FigureItem, Sentence } from '../item.ts';
import { type Aside, asidesOf, clauseHolding } from './asides.ts';

export interface Around {
  text: string;
  sentence: Sentence;
}

/** How far a word reaches: Chinese says in half the letters what English says. */
const reachOf = (text: string, at: number): number => (/[\u3400-\u9fff]/u.test(text.slice(at - 12, at + 12)) ? 24 : 52);

/** `why@money` is a reason for sums only, `why@ratio` for percents and multiples. */
const fits = (cls: string, name: string, { type }: FigureItem): boolean =>
  cls === name || cls === `${name}@${type}` || (cls === `${name}@ratio` && type !== 'money');

/** What has a price a piece costs no millions. */
const PRICES: ReadonlySet<string | null> = new Set(['per share', 'list price', 'price target']);
const tooLarge = (why: string | null, figure: FigureItem): boolean =>
  figure.type === 'money' && figure.high >= 1e6 && PRICES.has(why);

/** Words of a class read beside the figure, nearest first in its own clause; a word in another clause counts double. */
function near(
  words: readonly Aside[],
  figure: FigureItem,
  { cls, clause, reach }: { cls: string; clause: Clause; reach: number },
): string | null {
  let best: string | null = null;
  let least = reach + 1;
  for (const w of words) {
    const found = w.senses.find((s) => fits(s.class, cls, figure));
    if (!found || tooLarge(found.value, figure)) continue;
    const gap = w.start >= figure.full.end ? w.start - figure.full.end : figure.full.start - w.end;
    const outside = w.start < clause.start || w.end > clause.end + 1;
    const distance = Math.max(0, gap) * (outside ? 2 : 1);
    if (distance < least) [best, least] = [found.value, distance];
  }
  return best;
}

const TOUCH = 1;

/** A word that touches the figure: 由5.8元, up from $30m. */
function touching(words: readonly Aside[], figure: FigureItem): string | null {
  for (const w of words) {
    const before = w.senses.find((s) => fits(s.class, 'why-before', figure));
    if (before && w.end <= figure.start && figure.full.start - w.end <= TOUCH) return before.value;
    const after = w.senses.find((s) => fits(s.class, 'why-after', figure));
    if (after && w.start >= figure.end && w.start - figure.full.end <= TOUCH) return after.value;
  }
  return null;
}

/** Index Ventures is no index. */
const insideName = ({ items }: Sentence, w: Aside): boolean =>
  items.some((i) => i.type === 'name' && i.start <= w.start && w.end <= i.end && w.end - w.start < i.end - i.start);

/** Reasons for the figures of one sentence. */
export function reasons({ text, sentence }: Around): (figure: FigureItem) => string | null {
  let words: Aside[] | null = null;
  return (figure) => {
    words ??= asidesOf({ sentence }, 'why').filter((w) => !insideName(sentence, w));
    const clause = clauseHolding(sentence, figure.start);
    const at = { clause, reach: reachOf(text, figure.start) };
    const noun = near(words, figure, { ...at, cls: 'why' }) ?? touching(words, figure);
    return noun ?? near(words, figure, { ...at, cls: 'why-verb' });
  };
}

/** Nobody whom it could be told of stands in the sentence. */
export const nobodyNear = (sentence: Sentence): boolean =>
  !sentence.items.some((i) => i.type === 'name' || (i.type === 'group' && i.form !== 'class'));
