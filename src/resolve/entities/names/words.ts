// The reviewed words of data/names, laid out for looking up the end and the beginning of a name. What a word tells when
// two names are compared is its class; the same word in another language has the same key.
import type { NameTables, NameWord } from '../../../model/reference/names.ts';

export interface Words {
  /** Latin words and phrases, spaces between the words. */
  latin: ReadonlyMap<string, NameWord>;
  /** Words in Chinese characters (or kana, hangul), by themselves. */
  han: ReadonlyMap<string, NameWord>;
  /** Words that stand before a name. */
  lead: ReadonlySet<string>;
  places: ReadonlyMap<string, NameWord>;
  pronouns: ReadonlySet<string>;
  /** How exchanges are written, in upper case, to one short name each. */
  boards: ReadonlyMap<string, string>;
  /** How a run of characters is read, or null when one of them is unknown. */
  sound(han: string): string | null;
}

export const LATIN_PHRASE = 6;
export const HAN_PHRASE = 8;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
export const isHan = (text: string): boolean => HAN.test(text);

const ofClass = (tables: NameTables, wanted: NameWord['class']): NameWord[] =>
  tables.words.filter((w) => w.class === wanted);

const ENDS: readonly NameWord['class'][] = ['legal', 'holding', 'share', 'filler', 'sector', 'trade', 'arm', 'place'];

export function wordsOf(tables: NameTables): Words {
  const latin = new Map<string, NameWord>();
  const han = new Map<string, NameWord>();
  for (const word of ENDS.flatMap((c) => ofClass(tables, c))) {
    const map = isHan(word.word) ? han : latin;
    if (!map.has(word.word)) map.set(word.word, word);
  }
  return {
    latin,
    han,
    lead: new Set(ofClass(tables, 'lead').map((w) => w.word)),
    places: new Map(ofClass(tables, 'place').map((w) => [w.word, w])),
    // Compared without the article, as names are.
    pronouns: new Set(ofClass(tables, 'pronoun').map((w) => w.word.replace(/^the /u, ''))),
    boards: new Map(ofClass(tables, 'board').map((w) => [w.word.toUpperCase(), w.key.replace('board:', '')])),
    sound: (text) => soundOf(text, tables.syllables),
  };
}

function soundOf(text: string, syllables: NameTables['syllables']): string | null {
  let sound = '';
  for (const character of text) {
    const syllable = syllables.get(character);
    if (!syllable) return null;
    sound += syllable;
  }
  return sound;
}
