// The tables of data/names as the matching of names receives them: words inside company names by what they tell,
// and how Chinese characters are read.

/** What a word tells when two names are compared (data/README.md says it at length). */
export type NameWordClass =
  | 'legal'
  | 'lead'
  | 'holding'
  | 'share'
  | 'filler'
  | 'sector'
  | 'trade'
  | 'arm'
  | 'pronoun'
  | 'place'
  | 'board';

export interface NameWord {
  class: NameWordClass;
  /** One key for the same word in all languages and spellings. */
  key: string;
  word: string;
}

export interface NameTables {
  words: NameWord[];
  /** Simplified character to its commonest reading, without tone. */
  syllables: ReadonlyMap<string, string>;
}

type Row = Record<string, string>;

/** Rows of `words.tsv` and `syllables.tsv`, in any order, to tables. */
export function namesOfRows(rows: readonly Row[]): NameTables {
  const words: NameWord[] = [];
  const syllables = new Map<string, string>();
  for (const row of rows) {
    if (row.syllable) for (const character of row.characters ?? '') syllables.set(character, row.syllable);
    for (const word of (row.words ?? '').split('|'))
      if (word.trim())
        words.push({ class: row.class as NameWordClass, key: `${row.class}:${row.key}`, word: word.trim() });
  }
  return { words, syllables };
}

export const noNames = (): NameTables => ({ words: [], syllables: new Map() });
