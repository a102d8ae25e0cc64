// Folded blocks in, sentence spans out. A sentence ends at a full stop, question or exclamation mark, semicolon or
// ellipsis with the quotes and brackets that close there; a full stop inside a figure, name or abbreviation ends nothing.
import type { Block, Span } from '../model/document.ts';
import { closesSentence } from './stop.ts';

const FULL_STOP = 0x3002;
const DOT = 46;
const ELLIPSIS = 0x2026;
const CLOSERS = new Set([...'"\'”’」』)]】》〉'].map((c) => c.charCodeAt(0)));

const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 12;
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isAlnum = (unit: number): boolean => {
  const lower = unit | 32;
  return (unit >= 48 && unit <= 57) || (lower >= 97 && lower <= 122);
};

/** Can a sentence end at this unit at all? */
const isMark = (unit: number): boolean =>
  unit === FULL_STOP ||
  unit === DOT ||
  unit === 33 ||
  unit === 63 ||
  unit === 59 ||
  unit === ELLIPSIS ||
  unit === 0xff61;

/** Does the mark at `i` end the sentence that `span` begins, in a block that ends where it ends? */
function ends(text: string, i: number, span: Span): boolean {
  const unit = text.charCodeAt(i);
  if (unit === FULL_STOP || unit === ELLIPSIS || unit === 0xff61) return true;
  const next = i + 1 < span.end ? text.charCodeAt(i + 1) : 32;
  if (unit === DOT) return closesSentence(text, i, span);
  if (unit === 59) return true;
  // "?" and "!" inside an address or a name ("a?b=1", "Yahoo! Inc.").
  if (isAlnum(next)) return false;
  return !(unit === 33 && next === 32 && /^ (?:[a-z]|Inc\b)/u.test(text.slice(i + 1, i + 5)));
}

/** The end of the sentence whose mark stands at `i`: further marks and whatever closes there belong to it. */
function closing(text: string, i: number, end: number): number {
  let to = i + 1;
  while (to < end && isMark(text.charCodeAt(to)) && text.charCodeAt(to) !== 59) to++;
  while (to < end && CLOSERS.has(text.charCodeAt(to)) && !opens(text, to, end)) to++;
  // The mark of a note ("[3]") belongs to the sentence before it.
  const note = text.charCodeAt(to) === 91 ? /^(?:\[\d{1,3}\])+/u.exec(text.slice(to, Math.min(end, to + 16))) : null;
  return to + (note?.[0].length ?? 0);
}

/** A straight quote after a blank or before a letter opens the next sentence. */
function opens(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 34 && unit !== 39) return false;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  return isAlnum(next) || isHan(next);
}

function push(out: Span[], text: string, span: Span): void {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) out.push({ start, end });
}

/** Sentences of one block, trimmed, in order; together they hold everything in it that is not blank. */
export function sentencesOf(folded: string, block: Span): Span[] {
  const out: Span[] = [];
  let from = block.start;
  for (let i = block.start; i < block.end; i++) {
    if (!isMark(folded.charCodeAt(i)) || !ends(folded, i, { start: from, end: block.end })) continue;
    const to = closing(folded, i, block.end);
    push(out, folded, { start: from, end: to });
    from = to;
    i = to - 1;
  }
  push(out, folded, { start: from, end: block.end });
  return out;
}

/** Sentences of all blocks that carry text, in reading order. */
export const allSentences = (folded: string, blocks: readonly Block[]): Span[] =>
  blocks.filter((b) => b.kind !== 'boilerplate').flatMap((b) => sentencesOf(folded, b));
