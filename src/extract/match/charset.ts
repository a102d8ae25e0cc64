// A set of characters as a table of bits: asked for every character of a text, so a look costs one load and no string is
// made; small, so that it costs the start of the program nothing.

export type Charset = Int32Array;

/** The set of the characters of a string. */
export function charset(characters: string): Charset {
  const set = new Int32Array(0x10000 >> 5);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    set[code >> 5] = (set[code >> 5] as number) | (1 << (code & 31));
  }
  return set;
}

/** ASCII letters, digits and the low line, and more characters that words hold. */
export const wordSet = (more: string): Charset =>
  charset(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_${more}`);

/** Is the character at a place of the text in the set? False outside the text. */
export function inSet(set: Charset, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (((set[code >> 5] as number) >>> (code & 31)) & 1) === 1;
}
