// Lines in Title Case ("Oracle to Build $3 Billion Data Center"): words that are no names are read as if they were written
// small, so that verbs, nouns and words of size are known. Only the folded text changes, letter for letter; what is quoted
// is the text as written.
import type { Reading, Span } from '../../../model/document.ts';
import type { Grammar, Lexicon } from '../../grammar.ts';
import { ORGANISATION } from '../naming/given.ts';
import { functional } from '../syntax/words.ts';
import { ordinary } from './words.ts';

const WORD = /[A-Za-zÀ-ɏ](?:[\wÀ-ɏ.&]{0,40}[\wÀ-ɏ])?/gu;
/** What such a line writes small. */
const SMALL =
  /^(?:an?|the|and|or|nor|but|of|in|on|at|to|for|from|by|with|as|into|onto|over|via|vs?|per|amid|after|before|about|than|up|off|out|is|its?|if|under|through|within|between|during|against|toward|towards|without|around|among|across|behind|beyond|upon|until|that|s|bn|mn|m|k|b|plc|be|are|near|ahead|post|past|down|not|so|yet|re|e|de|la|le)$/u;
/** Houses whose last word is a noun of headlines too: after an unlisted name it belongs to the line. */
const LOOSE =
  /^(?:Investors?|Investments?|Growth|Value|Development|Construction|Partner|Company|Storage|Equity|Markets?|Stores|Products|Services|Credit|Payments|Exchange)$/u;
const INNER = /^(?:[A-Z\d.&]{2,}s?|.+[A-Z].*|.*\d.*)$/u;

interface Word extends Span {
  text: string;
}

interface Line {
  text: string;
  span: Span;
  grammar: Grammar;
  /** What the running text says in small letters, and what it writes large inside its sentences. */
  body: () => Body;
}

interface Body {
  small: ReadonlySet<string>;
  large: ReadonlySet<string>;
}

/** Does the first word that tells say that it is no Title Case? Most sentences are told from it within some words. */
function written(text: string, { start, end }: Span): Word[] | null {
  const words: Word[] = [];
  let large = 0;
  WORD.lastIndex = start;
  for (let m = WORD.exec(text); m && m.index < end; m = WORD.exec(text)) {
    const word = m[0];
    if (m.index + word.length > end) break;
    const code = word.charCodeAt(0);
    if (code >= 97 && code <= 122) {
      // xAI, iPhone.
      if (!SMALL.test(word) && !/[A-Z]/u.test(word) && !/[\w$€£¥]/u.test(text[m.index - 1] ?? '')) return null;
    } else {
      large++;
      words.push({ text: word, start: m.index, end: m.index + word.length });
    }
  }
  return large >= 3 ? words : null;
}

/** The word is an ordinary one, however it is written. */
function plain(lexicon: Lexicon, word: string): boolean {
  const small = word.toLowerCase();
  const known = lexicon.common.longest(word, 0, word.length);
  // Tessaly: not all that ends so is an adverb.
  if (ordinary(small)) return true;
  if (functional(small) !== null && (!small.endsWith('ly') || known?.end === word.length)) return true;
  if (known?.end === word.length && known.values.includes('place')) return false;
  return (
    lexicon.words.longest(small, 0, small.length)?.end === small.length ||
    lexicon.currency.longest(small, 0, small.length)?.end === small.length
  );
}

/** Where names stand that the tables have. */
function listed({ text, span, grammar }: Line, words: readonly Word[]): Span[] {
  const found: Span[] = [];
  for (const w of words) {
    const last = found.at(-1);
    if (last && w.start < last.end) continue;
    const known = grammar.names.longest(text, w.start, span.end);
    const most = Math.min(60, span.end - w.start);
    const firm = most < 2 ? null : grammar.en.firms.longest(text, w.start, { least: 2, most });
    const sure = firm && !firm.kind.endsWith('word') && !/\w/u.test(text[w.start + firm.length] ?? '');
    const end = Math.max(known?.end ?? 0, sure ? w.start + firm.length : 0);
    const place = grammar.en.common.longest(text, w.start, span.end);
    const sited = place?.values.includes('place') && place.end > w.end ? place.end : 0;
    if (end > 0 || sited > 0) found.push({ start: w.start, end: Math.max(end, sited) });
  }
  return found;
}

/** Is a word of such a line written large in a sentence too? `before` is the name right before it. */
function keeps(line: Line, w: Word, { names, before }: { names: readonly Span[]; before: Word | null }): boolean {
  if (INNER.test(w.text) || names.some((n) => n.start < w.end && w.start < n.end)) return true;
  const touches = before !== null && line.text.slice(before.end, w.start) === ' ';
  const strange = touches && !names.some((n) => n.end === before.end);
  if (strange && ORGANISATION.has(w.text) && !LOOSE.test(w.text)) return true;
  const { small, large } = line.body();
  const low = w.text.toLowerCase();
  if (large.has(w.text) && !small.has(low)) return true;
  if (touches && large.has(`${before.text} ${w.text}`)) return true;
  const said = small.has(low) || small.has(`${low}s`) || small.has(low.replace(/s$/u, ''));
  return !said && !plain(line.grammar.en, w.text);
}

/** The words of a line in Title Case that are read small; none where it is a sentence like any other. */
function lowered(line: Line): Word[] {
  const words = written(line.text, line.span);
  if (!words) return [];
  const names = listed(line, words);
  const found: Word[] = [];
  let before: Word | null = null;
  for (const w of words) {
    const kept: boolean = keeps(line, w, { names, before });
    if (!kept) found.push(w);
    before = kept && !INNER.test(w.text) ? w : null;
  }
  const inside = found.filter((w) => w !== words[0]);
  // Two words that close no name of a house tell that the line is in Title Case.
  return inside.filter((w) => !ORGANISATION.has(w.text)).length >= 2 ? inside : [];
}

const LARGE = /(?<=[a-z,;)"”’] )[A-Z][\w&.-]*\w(?: [A-Z][\w&.-]*\w)?/gu;
const LOW = /(?<![\w’'-])[a-z]{3,}(?![\w-])/gu;

/** The words of the sentences that are in no Title Case. */
function bodyOf({ folded, sentences }: Reading): Body {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const span of sentences) {
    if (written(folded, span)) continue;
    const text = folded.slice(span.start, span.end);
    for (const [word] of text.matchAll(LOW)) small.add(word);
    for (const [name] of text.matchAll(LARGE)) {
      large.add(name);
      for (const word of name.split(' ')) large.add(word);
    }
  }
  return { small, large };
}

/** The reading with its lines in Title Case written as sentences are. */
export function plainly(reading: Reading, grammar: Grammar): Reading {
  let known: Body | null = null;
  const body = (): Body => {
    known ??= bodyOf(reading);
    return known;
  };
  const text = reading.folded;
  const words = reading.sentences.flatMap((span) => lowered({ text, span, grammar, body }));
  if (words.length === 0) return reading;
  let folded = '';
  let at = 0;
  for (const w of words) {
    folded += text.slice(at, w.start) + (text[w.start] as string).toLowerCase();
    at = w.start + 1;
  }
  return { ...reading, folded: folded + text.slice(at) };
}
