// What Chinese numerals are made of: the characters that count and the words of size (十 百 千 万 亿 兆). Works on folded text.

export interface Numeral {
  low: number;
  high: number;
  end: number;
  /** A word of size was there. */
  scaled: boolean;
  /** Only Chinese digits (三, 两): ambiguous without a unit. */
  han: boolean;
  /** Power of ten of the words of size after the digits, for sharing over a range. */
  scale: number;
  rule: string | null;
}

/** By character: what it counts, or the power of ten it stands for, plus one; 0 for any other. */
const DIGITS = new Uint8Array(0x10000);
const SIZES = new Uint8Array(0x10000);
for (const [c, n] of Object.entries({
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}))
  DIGITS[c.charCodeAt(0)] = n + 1;
for (const [c, n] of Object.entries({ 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 })) SIZES[c.charCodeAt(0)] = n + 1;

/** The digit at a place, -1 when there is none; and the power of ten of a word of size. */
export const digitAt = (text: string, at: number): number => (DIGITS[text.charCodeAt(at)] ?? 0) - 1;
export const sizeAt = (text: string, at: number): number => (SIZES[text.charCodeAt(at)] ?? 0) - 1;

/** No sum has more words of size in a row. */
const MOST_SIZES = 8;

/** Decimal digits times a power of ten, correctly rounded. */
export const decimal = (digits: string, power: number): number => Number(`${digits}e${power}`);

/** Reads 万, 亿, 万亿, 千万 ... as one power of ten. */
export function sizeWords(text: string, at: number): { power: number; end: number } {
  let power = 0;
  let end = at;
  for (let size = sizeAt(text, end); size >= 0 && end - at < MOST_SIZES; size = sizeAt(text, end)) {
    power += size;
    end++;
  }
  return { power, end };
}

/** 余 and 多 before or after the words of size. */
export const more = (text: string, at: number): boolean => text[at] === '余' || text[at] === '多';
