// Hedges around English figures: nearly, up to, less than (under); more than, at least, upwards of (over); about,
// roughly, or so (about). A hedge must touch its figure, an article may stand between.
import type { Approx } from '../../model/money.ts';
import type { Lexicon } from '../grammar.ts';
import type { FigureItem } from '../item.ts';
import { inSet, wordSet } from '../match/charset.ts';

const MOST_WORDS = 5;
const WORDLIKE = wordSet("'’~-");
const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\n' || c === '\t';

/** Where the word before `at` begins; `at` is the start of a word. */
function wordBefore(text: string, at: number): number {
  let i = at;
  while (i > 0 && isSpace(text[i - 1])) i--;
  while (i > 0 && at - i < 40 && inSet(WORDLIKE, text, i - 1)) i--;
  return i;
}

/** Skips an article between hedge and figure: "more than a 20% stake". */
function edge(text: string, figure: number): number {
  const m = /(?:^|[\s(])(?:an?|the|another) $/iu.exec(text.slice(Math.max(0, figure - 9), figure));
  return m ? figure - m[0].trimStart().replace(/^\(/u, '').length : figure;
}

const WITH_OVER = /(?:hand|turn|t[ao]k|roll|sign|pass|carr|mov|brought|cross|spread|put|made|mak)\w*$/u;

/** "hands over 20%": the word belongs to the verb before it. */
const particle = (text: string, at: number): boolean =>
  text.startsWith('over ', at) && WITH_OVER.test(text.slice(Math.max(0, at - 14), at - 1));

/** "in talks over a F loan", "approached X about a F investment": what is spoken of, and no hedge. */
const SPOKEN =
  /\b(?:talks?|discuss\w*|negotiat\w+|approach\w*|convers\w+|dispute\w*|row|battle|lawsuit|spok\w+|speaking|sued|clash\w*|bidding)\b[^.;,$€£]{0,50} $/iu;
const topic = (text: string, at: number, figure: number): boolean =>
  /^(?:over|about) an? $/u.test(text.slice(at, figure)) && SPOKEN.test(text.slice(Math.max(0, at - 80), at));

/** "add up to F": the word belongs to the verb. */
const ADDS = /\badd(?:s|ed|ing)? $/u;

/** "is close to a F loan": not there yet, which says nothing of the sum. */
const nearing = (text: string, at: number, { start, type }: FigureItem): boolean =>
  type === 'money' && /^(?:close|closer|near) to an? $/u.test(text.slice(at, start));

function before(text: string, figure: FigureItem, lexicon: Lexicon): { value: string; start: number } | null {
  if (text[figure.start - 1] === '~') return { value: 'about', start: figure.start - 1 };
  const limit = edge(text, figure.start);
  let found: { value: string; start: number } | null = null;
  let at = limit;
  for (let words = 0; words < MOST_WORDS; words++) {
    const start = wordBefore(text, at);
    if (start === at) break;
    // "under a $6bn contract": what it is done by, no hedge.
    const by =
      (limit < figure.start && text.startsWith('under ', start) && /^an? /u.test(text.slice(limit))) ||
      nearing(text, start, figure) ||
      topic(text, start, figure.start);
    const match = by ? null : lexicon.hedgeBefore.longest(text, start, limit);
    // "less than the F of last year": held against another sum.
    const held =
      match && /(?:than|above|below)$/u.test(text.slice(start, match.end)) && /^the /u.test(text.slice(limit));
    const sums = match && text.startsWith('up to ', start) && ADDS.test(text.slice(Math.max(0, start - 9), start));
    if (match && !held && !sums && text.slice(match.end, limit).trim() === '' && !particle(text, start))
      found = { value: match.values[0] ?? '', start };
    at = start;
  }
  return found;
}

function after(text: string, figure: FigureItem, lexicon: Lexicon): { value: string; end: number } | null {
  if (text[figure.end] === '+') return { value: 'over', end: figure.end + 1 };
  const from = text[figure.end] === ' ' || text[figure.end] === '-' ? figure.end + 1 : figure.end;
  const match = lexicon.hedgeAfter.longest(text, from, text.length);
  // "up to F and up to F": the words begin another hedge.
  return match && !text.startsWith(' to ', match.end) ? { value: match.values[0] ?? '', end: match.end } : null;
}

/** Adds the hedge before or after a figure, if there is one. */
export function hedge(text: string, figure: FigureItem, lexicon: Lexicon): FigureItem {
  const left = before(text, figure, lexicon);
  const right = after(text, figure, lexicon);
  if (!left && !right) return figure;
  const word = left && left.value !== 'exact' ? left.value : right?.value;
  const full = { start: left && left.value !== 'exact' ? left.start : figure.start, end: right?.end ?? figure.end };
  const rules = word ? [...figure.rules, `hedge/${word}`] : figure.rules;
  return { ...figure, full, approx: (word as Approx | undefined) ?? figure.approx, rules };
}
