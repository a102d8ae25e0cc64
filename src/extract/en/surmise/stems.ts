// The stem of an English word, so that raised, raises and raising are one sign: endings are cut, nothing is looked up.

/** "raised", "raises", "raising": rais. */
export function stem(word: string): string {
  const w = word.toLowerCase();
  return w.length < 4 ? w : closed(w.slice(0, w.length - endingOf(w)));
}

/** How long the ending is that is cut; what is left has two letters or three at least. */
function endingOf(w: string): number {
  const last = w.charCodeAt(w.length - 1);
  if (last === G) return w.endsWith('ing') && w.length >= 6 ? 3 : 0;
  if (last === D) return w.endsWith('ied') && w.length >= 5 ? 3 : w.endsWith('ed') && w.length >= 5 ? 2 : 0;
  if (last !== S) return 0;
  if (w.endsWith('ies') && w.length >= 5) return 3;
  return w.endsWith('es') && w.length >= 5 ? 2 : 1;
}

const [D, G, S] = [100, 103, 115];

/** "rais" of "raise", "invest" of "invest". */
const closed = (w: string): string => (w.length > 3 && (w.endsWith('e') || w.endsWith('y')) ? w.slice(0, -1) : w);
