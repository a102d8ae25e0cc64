// Scores of the inputs when some of them are known and the rest is not: those that are known stay, the others are drawn
// again given them. So the indices stay right when inputs move together (Kucherenko, Tarantola and Annoni 2012).
import { choleskyOf } from '../draws/correlation.ts';

/** Rank of each variable with the known ones first. */
function order(n: number, known: readonly number[]): number[] {
  const rest = Array.from({ length: n }, (_, i) => i).filter((i) => !known.includes(i));
  return [...known, ...rest];
}

function lowerOf(matrix: Float64Array, n: number, at: readonly number[]): Float64Array {
  const turned = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) turned[i * n + j] = matrix[(at[i] as number) * n + (at[j] as number)] as number;
  return choleskyOf(turned, n) as Float64Array;
}

/** Row i of the lower triangle times z, up to before column `until`. */
function product(
  lower: Float64Array,
  z: Float64Array,
  { row, until, n }: { row: number; until: number; n: number },
): number {
  let sum = 0;
  for (let k = 0; k < until; k++) sum += (lower[row * n + k] as number) * (z[k] as number);
  return sum;
}

export interface Scores {
  /** Scores that move together, `n` a path. */
  together: Float64Array;
  /** Independent scores to draw the rest from. */
  fresh: Float64Array;
  count: number;
}

/** Scores with the known variables as in `together` and the others drawn again from `fresh`, given them. */
export function redrawn(
  matrix: Float64Array,
  n: number,
  { known, from }: { known: readonly number[]; from: Scores },
): Float64Array {
  const at = order(n, known);
  const lower = lowerOf(matrix, n, at);
  const result = new Float64Array(from.count * n);
  const z = new Float64Array(n);
  for (let i = 0; i < from.count; i++) {
    for (let row = 0; row < n; row++) {
      const slot = i * n + (at[row] as number);
      const before = product(lower, z, { row, until: row, n });
      const own = lower[row * n + row] as number;
      if (row < known.length) {
        const score = from.together[slot] as number;
        z[row] = (score - before) / own;
        result[slot] = score;
      } else {
        z[row] = from.fresh[slot] as number;
        result[slot] = before + own * (z[row] as number);
      }
    }
  }
  return result;
}

/** Independent scores made to move together. */
export function correlated(
  matrix: Float64Array,
  n: number,
  { fresh, count }: Pick<Scores, 'fresh' | 'count'>,
): Float64Array {
  return redrawn(matrix, n, { known: [], from: { together: fresh, fresh, count } });
}
