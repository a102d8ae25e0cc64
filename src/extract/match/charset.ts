// A set of characters as a table: asked for every character of a text, so a look costs one load and no string is made.

export type Charset = Uint8Array;

/** The set of the characters of a string. */
export function charset(characters: string): Charset {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}

/** Is the character at a place of the text in the set? False outside the text. */
export const inSet = (set: Charset, text: string, at: number): boolean => set[text.charCodeAt(at)] === 1;
