// A full stop in, a verdict out: does it close a sentence, or belong to a figure, an abbreviation or a name?
// Rule of the field: short lists of abbreviations, split by whether a sentence can end with them (Mikheev 2002).

import type { Span } from '../model/document.ts';

/** Never the end of a sentence: something always follows. */
const BOUND = new Set(
  'mr mrs ms dr prof st gen col rep sen gov hon rev messrs mx vs e.g i.e viz cf fig figs vol approx est ca pp ed eds dept adm sgt lt capt rs'.split(
    ' ',
  ),
);

/** Can close a sentence, and often does not: only a word that opens one decides. */
const OPEN = new Set(
  (
    'inc corp co ltd llc llp plc bros cos mfg intl assn bancorp u.s u.k u.n e.u u.a.e d.c l.p n.v s.a s.p.a a.g b.v k.k p.l.c a.m p.m jr sr ' +
    'etc al ph.d m.d b.a m.b.a c.e.o'
  ).split(' '),
);

const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/** Words that open a sentence far more often than they continue a name. */
const OPENERS = new Set(
  (
    'The A An It Its He She They Their His Her We Our You I In On At By For From With To But And Or So Yet However This That These Those There ' +
    'As While When If Although Though Because Since After Before During Under Over Until Despite Meanwhile Last Next Both Each Some Many Most ' +
    'Such Still Also Other Others Another Analysts Investors Shares According Earlier Later Instead Now Then What Who Which Neither Either'
  ).split(' '),
);

const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 0x3000;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** The word that a full stop at `i` follows, at most 24 units of it. */
function wordBefore(text: string, i: number): string {
  let from = i;
  while (from > 0 && i - from < 24) {
    const unit = text.charCodeAt(from - 1);
    if (isSpace(unit) || isHan(unit) || '("\'“‘[—–/,;:'.includes(text[from - 1] ?? '')) break;
    from--;
  }
  return text.slice(from, i);
}

/** First word at or after `at`, past blanks and opening quotes. */
function wordAfter(text: string, at: number): string {
  const m = /^[\s"'“‘([]*([\p{L}\p{N}’']+)/u.exec(text.slice(at, at + 40));
  return m?.[1] ?? '';
}

/** Past closing quotes, brackets and note marks ("[3]"): where the blank must be. */
function afterClosers(text: string, i: number, end: number): number {
  let at = i + 1;
  while (at < end && '"\'”’)]」』】》'.includes(text[at] ?? '')) at++;
  const note = text[at] === '[' ? /^(?:\[\d{1,3}\])+/u.exec(text.slice(at, Math.min(end, at + 16))) : null;
  return at + (note?.[0].length ?? 0);
}

/** Does the full stop at `i` close the sentence that `span` begins, in a block that ends where it ends? */
export function closesSentence(text: string, i: number, span: Span): boolean {
  const at = afterClosers(text, i, span.end);
  if (at >= span.end) return true;
  const next = text.charCodeAt(at);
  if (isHan(text.charCodeAt(i - 1))) return !isDigit(next);
  // "from Sequoia.智谱完成…": no blank is written where Chinese begins.
  if (isHan(next)) return endsProse(wordBefore(text, i));
  if (!isSpace(next)) return false;
  const word = wordBefore(text, i);
  // The number of an item ("1. Alibaba") stands first; a figure that ends a sentence does not.
  if (/^\d{1,2}$/u.test(word) && text.slice(span.start, i).trim() === word) return false;
  // "raised a Series A. The money": the letter names the round.
  if (/^\p{Lu}$/u.test(word) && /\b[Ss]eries $/u.test(text.slice(Math.max(0, i - 8), i - 1))) return true;
  return closesAfter(word, wordAfter(text, at));
}

/** A word written small at its end that is no abbreviation (Corp.宣布). */
const endsProse = (word: string): boolean => {
  const plain = word.toLowerCase();
  return /[a-z]{3}$/u.test(word) && !BOUND.has(plain) && !OPEN.has(plain) && !MONTH.test(word);
};

function closesAfter(word: string, next: string): boolean {
  const plain = word.toLowerCase();
  // "No. 5" and "Nos. 3", not "He said no."
  if (plain === 'no' || plain === 'nos') return !isDigit(next.charCodeAt(0));
  if (BOUND.has(plain)) return false;
  // One capital is an initial ("J. P. Morgan"), more with stops between an abbreviation ("U.S.").
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
  if (initials || OPEN.has(plain) || MONTH.test(word)) return OPENERS.has(next);
  return true;
}
