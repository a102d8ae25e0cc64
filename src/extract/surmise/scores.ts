// Tables of fitted weights as text, and what they make of the signs that are there: for each kind, how likely it is. A table is
// entries apart by blanks, each a sign with its weight for every kind in tenths (`sign=3,-1,,12`; what is left out is nought).

export interface Weighed {
  kinds: readonly string[];
  weights: ReadonlyMap<string, Int8Array>;
}

/** Reads a table. */
export function weighed(kinds: readonly string[], tables: readonly string[]): Weighed {
  const weights = new Map<string, Int8Array>();
  for (const table of tables)
    for (const entry of table.split(/\s+/u)) {
      const at = entry.lastIndexOf('=');
      if (at <= 0) continue;
      const row = new Int8Array(kinds.length);
      for (const [i, weight] of entry
        .slice(at + 1)
        .split(',')
        .entries())
        row[i] = Number(weight);
      weights.set(entry.slice(0, at), row);
    }
  return { kinds, weights };
}

/** e to the power of minus a tenth. */
const TENTH = 0.9048374180359595;
const FAINT = 400;

/** e to the power of so many negative tenths, the same on every engine. */
function raised(tenths: number): number {
  if (tenths > FAINT) return 0;
  let power = 1;
  for (let left = tenths, base = TENTH; left > 0; left = Math.floor(left / 2), base *= base)
    if (left % 2 === 1) power *= base;
  return power;
}

/** Scores in whole tenths as parts of one. */
export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const parts = scores.map((s) => raised(most - s));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((p) => p / sum);
}

/** How likely each kind is where these signs are, the likeliest first. */
export function likely({ kinds, weights }: Weighed, signs: Iterable<string>): { kind: string; chance: number }[] {
  const scores: number[] = kinds.map(() => 0);
  for (const sign of signs) {
    const row = weights.get(sign);
    if (!row) continue;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (row[i] as number);
  }
  const chances = likelihoods(scores);
  return kinds.map((kind, i) => ({ kind, chance: chances[i] as number })).sort((a, b) => b.chance - a.chance);
}
