// A word that nobody knows and the known ones in, the one that was probably meant out: the same but for capitals and spaces, or
// at most two letters away (one in a short word).

export function nearest(word: string, known: readonly string[]): string | null {
  const plain = (w: string): string => w.trim().toLowerCase();
  const given = plain(word);
  const most = given.length < 5 ? 1 : 2;
  let best: { word: string; away: number } | null = null;
  for (const k of known) {
    if (Math.abs(k.length - given.length) > most + 2) continue;
    const away = distance(given, plain(k));
    if (away <= most && away < given.length && (!best || away < best.away)) best = { word: k, away };
  }
  return best?.word ?? null;
}

/** Letters put in, taken out or changed (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
