// The stem of an English word, so that raised, raises and raising are one sign: endings are cut, nothing is looked up.

/** "raised", "raises", "raising": rais. */
export function stem(word: string): string {
  const w = word.toLowerCase();
  if (w.length < 4) return w;
  for (const [ending, least] of ENDINGS)
    if (w.endsWith(ending) && w.length - ending.length >= least) return closed(w.slice(0, -ending.length));
  return closed(w);
}

const ENDINGS: readonly (readonly [string, number])[] = [
  ['ing', 3],
  ['ied', 2],
  ['ies', 2],
  ['ed', 3],
  ['es', 3],
  ['s', 3],
];

/** "rais" of "raise", "invest" of "invest". */
const closed = (w: string): string => (w.length > 3 && (w.endsWith('e') || w.endsWith('y')) ? w.slice(0, -1) : w);
