// English numbers: digits, number words, words of size (million, bn, k) and the vague ones (tens of, several, low
// teens, high single digits) as true intervals. Takes folded text and a place, gives the value and where it ends.

import { byFirst } from '../match/begins.ts';
import { charset, inSet } from '../match/charset.ts';

export interface Numeral {
  low: number;
  high: number;
  end: number;
  /** Power of ten of the words of size, for sharing over a range ("$38-40 billion"). */
  power: number;
  /** Written in words only: ambiguous without a unit ("one"). */
  worded: boolean;
  approx: 'about' | null;
  rule: string | null;
}

const WORDS: Record<string, number> = {};
'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((w, i) => {
    WORDS[w] = i;
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((w, i) => {
  WORDS[w] = 20 + 10 * i;
});

const POWERS: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  million: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mil: 6,
  m: 6,
  mm: 6,
  crore: 7,
  billion: 9,
  bn: 9,
  bln: 9,
  bil: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
  trln: 12,
  t: 12,
};

const SIZE =
  /[ -]?(hundred|thousand|lakh|million|crore|billion|trillion|bln|bil|bn|mln|mil|mio|mn|trln|trn|tn)s?(?![a-z])/iuy;
/** Single letters only where they touch the digits: $32B, £5m, 500k. */
const LETTER = /(?:mm|[kmbt])(?![a-z0-9])/iuy;
/** A letter apart from the digits: "$100 k", "$5 M", "$60 MM"; no initial, no share of class B, no T-shirt. */
const APART = / (?:MM|mm|Mm|[kKMBTmb](?! ?-?shirts?\b))(?![\w&-]|\.\w|\. [A-Z][a-z]+ [A-Z])/uy;
const LETTERS = /[a-z]+/iuy;
/** 1e9, 2.5E6. */
const EXPONENT = /e\+?(\d{1,2})(?![\w.]*\w)/iuy;
const LETTER_E = 101;

/** Decimal digits times a power of ten, correctly rounded. */
export const decimal = (digits: string, power: number): number => Number(`${digits}e${power}`);

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** First letters of the words of size. */
const SIZES = charset('htlmcbHTLMCB');

function sizeAt(text: string, from: number): RegExpExecArray | null {
  return inSet(SIZES, text, gap(text, from)) ? at(SIZE, text, from) : null;
}

/** Do digits that end here stand behind a sign of money, or before a letter of size and a code? "60 MM USD". */
const SIGNED =
  /(?:[$€£¥₩₹]|\b(?:USD|EUR|GBP|CHF|RMB|CNY|JPY|KRW|INR|SEK|NOK|DKK|HKD|SGD|AUD|CAD|TWD|BRL)) ?[\d,.]{1,16}(?: ?[-–] ?[\d,.]{1,12}| to [\d,.]{1,12})?$/u;
const CODED = / [A-Z]{1,2} (?:USD|EUR|GBP|CHF|RMB|CNY|HKD|SGD|AUD|CAD|dollars|euros|pounds)\b/uy;
const sum = (text: string, end: number): boolean =>
  SIGNED.test(text.slice(Math.max(0, end - 34), end)) || at(CODED, text, end) !== null;

/** Words of size after a number: "million", " bn", "hundred thousand". */
function size(text: string, from: number, digits: boolean): { power: number; end: number } {
  const touching = text.charCodeAt(from) | 32;
  const exponent = digits && touching === LETTER_E ? at(EXPONENT, text, from) : null;
  if (exponent) return { power: Number(exponent[1]), end: from + exponent[0].length };
  const letter = digits && touching > 96 && touching < 123 ? at(LETTER, text, from) : null;
  const apart = digits && text[from] === ' ' && sum(text, from) ? at(APART, text, from) : null;
  if (apart) return { power: POWERS[apart[0].trim().toLowerCase()] ?? 0, end: from + apart[0].length };
  if (letter) return { power: POWERS[letter[0].toLowerCase()] ?? 0, end: from + letter[0].length };
  let power = 0;
  let end = from;
  for (let m = sizeAt(text, end); m; m = sizeAt(text, end)) {
    power += POWERS[(m[1] ?? '').toLowerCase()] ?? 0;
    end += m[0].length;
    if (power > 15) break;
  }
  return { power, end };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Digits with separators of thousands (also 12,34,567) and a decimal part. */
export function digitsAt(text: string, from: number): { digits: string; end: number } | null {
  let end = from;
  while (end - from <= 18 && isDigit(text.charCodeAt(end))) end++;
  if (end === from || end - from > 18) return null;
  let digits = text.slice(from, end);
  while (text[end] === ',' && end - from < 24) {
    let group = end + 1;
    while (isDigit(text.charCodeAt(group))) group++;
    const width = group - end - 1;
    const more = width === 2 && text[group] === ',' && isDigit(text.charCodeAt(group + 1));
    if (width !== 3 && !more) break;
    digits += text.slice(end + 1, group);
    end = group;
  }
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    const dot = end++;
    while (isDigit(text.charCodeAt(end)) && end - dot < 16) end++;
    digits += text.slice(dot, end);
  }
  return { digits, end };
}

const word = (text: string, from: number): string => at(LETTERS, text, from)?.[0].toLowerCase() ?? '';
const gap = (text: string, from: number): number => (text[from] === ' ' || text[from] === '-' ? from + 1 : from);

/** Number words below a thousand: forty-five, two hundred and fifty. */
function small(text: string, from: number): { value: number; end: number } | null {
  let total = 0;
  let end = from;
  let next = from;
  for (let count = 0; count < 6; count++) {
    const w = word(text, next);
    const value = WORDS[w];
    if (
      value !== undefined &&
      (total === 0 || total % 100 === 0 || (total % 10 === 0 && total % 100 > 10 && value < 10))
    )
      total += value;
    else if (w === 'hundred' && total > 0 && total < 100) total *= 100;
    else if (w === 'and' && total >= 100 && total % 100 === 0) {
      next = gap(text, next + 3);
      continue;
    } else break;
    end = next + w.length;
    next = gap(text, end);
  }
  return end === from ? null : { value: total, end };
}

const exact = (low: number, end: number, power: number): Numeral => ({
  low,
  high: low,
  end,
  power,
  worded: true,
  approx: null,
  rule: null,
});

const ANDHALF = / and (?:a half|one-half)|-and-a-half/iuy;

function fromDigits(text: string, from: number): Numeral | null {
  const found = digitsAt(text, from);
  if (!found) return null;
  const s = size(text, found.end, true);
  return { ...exact(decimal(found.digits, s.power), s.end, s.power), worded: false };
}

function fromWords(text: string, from: number): Numeral | null {
  const head = small(text, from);
  if (!head) return null;
  const half = at(ANDHALF, text, head.end);
  const s = size(text, half ? head.end + half[0].length : head.end, false);
  const value = half ? head.value + 0.5 : head.value;
  return exact(decimal(`${value}`, s.power), s.end, s.power);
}

const VAGUE: [RegExp, number, number, string][] = [
  [/(?:in the )?high tens of /iuy, 50, 99, 'high-tens'],
  [/(?:in the )?low tens of /iuy, 20, 40, 'low-tens'],
  [/tens of /iuy, 20, 99, 'tens'],
  [/dozens of /iuy, 24, 99, 'dozens'],
  [/(?:in the )?low hundreds of /iuy, 100, 300, 'low-hundreds'],
  [/(?:in the )?high hundreds of /iuy, 700, 990, 'high-hundreds'],
  [/hundreds of /iuy, 200, 990, 'hundreds'],
  [/(?:several|a few|multiple) hundred /iuy, 200, 900, 'several'],
  [/(?:several|a few|multiple) /iuy, 2, 9, 'several'],
  [/low[- ]single[- ]digits? /iuy, 1, 3, 'low-single-digits'],
  [/mid[- ]single[- ]digits? /iuy, 4, 6, 'mid-single-digits'],
  [/high[- ]single[- ]digits? /iuy, 7, 9, 'high-single-digits'],
  [/low[- ]double[- ]digits? /iuy, 10, 13, 'low-double-digits'],
  [/single[- ]digits? /iuy, 1, 9, 'single-digits'],
  [/double[- ]digits? /iuy, 10, 99, 'double-digits'],
  [/low[- ]teens /iuy, 11, 13, 'low-teens'],
  [/mid[- ]teens /iuy, 14, 16, 'mid-teens'],
  [/high[- ]teens /iuy, 17, 19, 'high-teens'],
];
const vagueAt = byFirst(VAGUE, ([pattern]) => pattern);
const PLURAL = /(?:of )?(thousand|million|billion|trillion)s?(?![a-z])/iuy;

/** "tens of billions", "several million", "low single-digit billions". */
function vague(text: string, from: number): Numeral | null {
  for (const [pattern, low, high, rule] of vagueAt(text.charCodeAt(from))) {
    const m = at(pattern, text, from);
    const unit = m && at(PLURAL, text, from + m[0].length);
    if (!m || !unit) continue;
    const power = POWERS[(unit[1] ?? '').toLowerCase()] ?? 0;
    const end = from + m[0].length + unit[0].length;
    return { ...exact(decimal(`${low}`, power), end, power), high: decimal(`${high}`, power), rule };
  }
  return null;
}

const PART =
  /(?:(one|a|an|two|three)[ -])?(half|quarters?|thirds?|fifths?|tenths?)(?: of)?(?: an?| one)? (thousand|million|billion|trillion)(?![a-z])/iuy;
const COUPLE = /(?:a )?couple (?:of )?(?:hundred )?(thousand|million|billion|trillion)s?(?![a-z])/iuy;
const ARTICLE = /an? ((?:hundred |thousand )?(?:hundred|thousand|million|billion|trillion))(?![a-z])/iuy;
/** Those of them that can begin with a character. */
const wordyAt = byFirst([PART, COUPLE, ARTICLE], (pattern) => pattern);
const PARTS: Record<string, number> = { half: 2, quarter: 4, third: 3, fifth: 5, tenth: 10 };

/** "half a trillion", "a quarter of a billion", "three-quarters of a million". */
function part(text: string, from: number): Numeral | null {
  const m = at(PART, text, from);
  if (!m) return null;
  const count = { two: 2, three: 3 }[(m[1] ?? '').toLowerCase()] ?? 1;
  const whole = PARTS[(m[2] ?? '').toLowerCase().replace(/s$/u, '')] ?? 1;
  const power = POWERS[(m[3] ?? '').toLowerCase()] ?? 0;
  return exact((count * decimal('1', power)) / whole, from + m[0].length, power);
}

function couple(text: string, from: number): Numeral | null {
  const m = at(COUPLE, text, from);
  if (!m) return null;
  const power = (POWERS[(m[1] ?? '').toLowerCase()] ?? 0) + (/hundred/iu.test(m[0]) ? 2 : 0);
  return { ...exact(decimal('2', power), from + m[0].length, power), approx: 'about', rule: 'couple' };
}

/** "a billion", "a hundred million". */
function article(text: string, from: number): Numeral | null {
  const m = at(ARTICLE, text, from);
  if (!m) return null;
  const power = (m[1] ?? '').split(' ').reduce((p, w) => p + (POWERS[w.toLowerCase()] ?? 0), 0);
  return exact(decimal('1', power), from + m[0].length, power);
}

/** The number that begins here, or null. */
export function numeral(text: string, from: number): Numeral | null {
  if (isDigit(text.charCodeAt(from))) return fromDigits(text, from);
  const rough = vague(text, from);
  if (rough) return rough;
  for (const pattern of wordyAt(text.charCodeAt(from))) {
    const read = pattern === PART ? part : pattern === COUPLE ? couple : article;
    const found = read(text, from);
    if (found) return found;
  }
  return fromWords(text, from);
}

const GROUPED = /\d{1,3}([ .])\d{3}(?:\1\d{3})+(?:,\d{1,2})?(?![\d.,]*\d)/uy;

/** 1 500 000 and 1.234.567,89: thousands parted as the continent does, behind a sign of money only. */
export function grouped(text: string, from: number): Numeral | null {
  const m = at(GROUPED, text, from);
  if (!m) return null;
  const digits = m[0].replace(/[ .]/gu, '').replace(',', '.');
  return { ...exact(Number(digits), from + m[0].length, 0), worded: false };
}

/** Gives the first number of a range the size of the second: 38-40 billion. */
export const sized = (n: Numeral, power: number): Numeral => {
  const unit = decimal('1', power);
  return { ...n, low: n.low * unit, high: n.high * unit, power };
};

/** Words at which a number, part or multiple can begin. */
export const NUMBER_WORDS: readonly string[] = [
  ...Object.keys(WORDS),
  ...'a an half quarter several multiple tens dozens hundreds low mid high in single double triple couple'.split(' '),
];
