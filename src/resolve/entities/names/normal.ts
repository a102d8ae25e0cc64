// A name as written to its plain form: script folded (by the reader's function, handed in), half width, lower case,
// no accents, no possessive, punctuation as spaces. Latin words stay words; Chinese characters are one run.
import { isHan } from './words.ts';

export type Fold = (text: string) => string;

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i', ð: 'd' };
const NOT_ASCII = /[^\x20-\x7e]/u;
const TOKEN = /[a-z0-9]+|[^\sa-z0-9]+/gu;
/** -W, -SW, -B, -S behind a name in Chinese marks a class of shares in Hong Kong; ST before it, a loss-maker. */
const SHARE_MARK = /(?<=\p{Script=Han})-(?:sw|w|s|b|p)$|^\*?st(?=\p{Script=Han})/gu;

/** Folded, half width, lower case, without accents; punctuation still there. */
export function flat(text: string, fold: Fold): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return fold(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[ßøæœłđıð]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** The tokens of a flat name: Latin words and numbers, and runs of Chinese, kana or hangul. */
export function tokensOf(flatName: string): string[] {
  const plain = flatName
    .replace(SHARE_MARK, '')
    .replace(/['’`´]s(?![\p{L}\p{N}])|['’`´]/gu, '')
    .replace(/&|\+(?=\s)/gu, ' and ')
    .replace(/(?<=[^\p{L}\p{N}]|^)the\s+(?=\S)/u, (found, at: number) => (at === 0 ? '' : found))
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const tokens = plain.match(TOKEN) ?? [];
  const joined: string[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    // Spaces and dots inside a Chinese name are decoration.
    if (last !== undefined && isHan(token) && isHan(last)) joined[joined.length - 1] = last + token;
    else joined.push(token);
  }
  return joined;
}
