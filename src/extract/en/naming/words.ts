// The words that a name can be made of: where one begins and ends, whether it is written as a name, and which words can be
// passed by since they are small and stand alone.
import type { Reading, Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import { functional } from '../syntax/words.ts';
import { ORGANISATION } from './given.ts';

const TOKEN = /[A-Za-zÀ-ɏ0-9](?:[\wÀ-ɏ]|[.&'+-](?=[\wÀ-ɏ])|’(?=[A-RT-Za-rt-z])){0,60}\+?/uy;
export interface Token extends Span {
  text: string;
}

/** The word that begins here and ends before a limit, without its possessive and what is hyphened to it. */
export function tokenAt(text: string, at: number, limit: number): Token | null {
  TOKEN.lastIndex = at;
  const m = TOKEN.exec(text);
  if (!m) return null;
  let word = m[0];
  if (word.endsWith("'s") || word.endsWith('’s')) word = word.slice(0, -2);
  if (word.includes('-') && /-(?:based|backed|owned|led|listed|made|style|run|controlled|powered)$/iu.test(word))
    word = word.slice(0, word.lastIndexOf('-'));
  const end = at + word.length;
  return end <= limit ? { start: at, end, text: word } : null;
}

const upper = (code: number): boolean => code >= 65 && code <= 90;
const small = (code: number): boolean => code >= 97 && code <= 122;

/** Apple, xAI, iRobot's like, 3M. */
export function capital(word: string): boolean {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (upper(first) || (first >= 0xc0 && first <= 0xde)) return true;
  if (first >= 48 && first <= 57) return upper(second);
  return small(first) && (upper(second) || (small(second) && upper(word.charCodeAt(2))));
}

/** No word is longer; what is, is not read again from each of its places. */
const LONGEST = 80;

/** Where a word of small letters ends that nothing glues to; 0 when it is none. */
export function plainEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST && small(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  return end > at && (code === 32 || code === 44 || code === 10) ? end : 0;
}

/** A letter, digit or & stands there: a run of words goes on. */
export const goesOn = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return small(code | 32) || (code >= 48 && code <= 57) || code === 38 || (code >= 0xc0 && code <= 0x24f);
};

/** "Ministry of | Defence", "Bank of | Bavaria". */
export function bodyOf(text: string, run: readonly Token[], at: number): boolean {
  const last = run[run.length - 1];
  return (
    last !== undefined &&
    (at - last.end === 3
      ? BODY.has(last.text)
      : at - last.end === 4 && last.text === 'Bank' && text.startsWith(' International', at)) &&
    /^ [A-Z][a-z]/u.test(text.slice(at, at + 3))
  );
}

export const BODY: ReadonlySet<string> = new Set([
  'Ministry',
  'Department',
  'Bank',
  'University',
  'Institute',
  'Office',
]);

export const commonWord = (lexicon: Lexicon, word: string): boolean =>
  lexicon.common.longest(word, 0, word.length)?.end === word.length;

/** "ARKAN CAPITAL": the last word of an organisation. */
export const house = (word: string): boolean =>
  ORGANISATION.has(word) || ORGANISATION.has(word.charAt(0) + word.slice(1).toLowerCase());

export const shouting = (text: string, span: Span): boolean => !/[a-z]{2}/u.test(text.slice(span.start, span.end));

/** What headlines in capitals are made of. */
const SHOUTED =
  /^(?:clears|approves|narrows|widens|swings|posts|prices|mulls|eyes|nears|weighs|sees|offloads|trims|hikes|lifts|ups|wins|inks|bags|lands|taps|files|seeks|unveils|launches|confirms|denies|offers|divests|dumps|snaps|beats|misses|fy|yr|ago|via|upfront|board|unit|deal|seller|buyer|deliveries|milestones|partner|sources|exclusive|update|brief|urgent|fitch|yoy|vs|est|fwd)$/u;

/** In a line of capitals only the words that say nothing else are names: "QUILLON TO BUY MASTCO". */
export const plainWord = (lexicon: Lexicon, word: string): boolean =>
  functional(word) !== null ||
  /^(?:mln|bln|trln|bn|[mbtr]r?illion|thousand|pct|says?|talks|rival|block|remaining)$/u.test(word) ||
  SHOUTED.test(word) ||
  lexicon.currency.longest(word, 0, word.length)?.end === word.length ||
  lexicon.words.longest(word, 0, word.length)?.end === word.length ||
  commonWord(lexicon, word) ||
  commonWord(lexicon, word[0]?.toUpperCase() + word.slice(1));

/** Words that stand capitalised where no sentence begins. */
export function insideWords(reading: Reading): Set<string> {
  const found = new Set<string>();
  const text = reading.folded;
  const pattern = /[a-z,;)"”’] (?:["“‘(])?([A-Z][\w&.-]*[\w])/gu;
  for (const m of text.matchAll(pattern)) found.add(m[1] ?? '');
  const title = reading.document.title ?? '';
  const words = title.split(/[\s,:;?!"“”'’()]+/u).filter(Boolean);
  const lower = words.filter((w) => /^[a-z]/u.test(w)).length;
  const cased = lower * 2 > words.length;
  for (const [i, w] of words.entries()) {
    const proper = w.length > 3 && !text.includes(` ${w.toLowerCase()}`) && text.includes(w);
    if (/^[A-Z]/u.test(w) && (cased && i > 0 ? true : proper)) found.add(w);
  }
  return found;
}
