// Tables of fitted weights as text, and what they make of the signs that are there: for each kind, how likely it is. A table is
// entries apart by blanks, each a sign with its weight for every kind in tenths (`sign=3,-1,,12`; what is left out is nought).

export interface Weighed {
  kinds: readonly string[];
  rows: ReadonlyMap<string, Row>;
  /** How often it has been asked. */
  asked: number;
}

interface Row {
  weights: Int8Array;
  /** The question that it was counted for last: a sign counts once however often it is there. */
  asked: number;
}

/** Reads a table. */
export function weighed(kinds: readonly string[], tables: readonly string[]): Weighed {
  const rows = new Map<string, Row>();
  for (const table of tables)
    for (const entry of table.split(/\s+/u)) {
      const at = entry.lastIndexOf('=');
      if (at <= 0) continue;
      const weights = new Int8Array(kinds.length);
      const all = entry.slice(at + 1).split(',');
      for (let i = 0; i < all.length; i++) weights[i] = Number(all[i]);
      rows.set(entry.slice(0, at), { weights, asked: 0 });
    }
  return { kinds, rows, asked: 0 };
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
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i] as number);
  const parts = scores.map((s) => raised(most - s));
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += parts[i] as number;
  for (let i = 0; i < parts.length; i++) parts[i] = (parts[i] as number) / sum;
  return parts;
}

/** How likely each kind is where these signs are, in the order of the kinds. */
export function chancesOf(table: Weighed, signs: readonly string[]): number[] {
  const { kinds, rows } = table;
  const scores: number[] = kinds.map(() => 0);
  table.asked++;
  for (let k = 0; k < signs.length; k++) {
    const row = rows.get(signs[k] as string);
    if (!row || row.asked === table.asked) continue;
    row.asked = table.asked;
    const { weights } = row;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (weights[i] as number);
  }
  return likelihoods(scores);
}

/** The same, the likeliest first. */
export function likely(table: Weighed, signs: readonly string[]): { kind: string; chance: number }[] {
  const chances = chancesOf(table, signs);
  return table.kinds.map((kind, i) => ({ kind, chance: chances[i] as number })).sort((a, b) => b.chance - a.chance);
}
