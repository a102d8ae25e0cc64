// Sobol's points (Sobol 1967, in the Gray-code order of Antonov and Saleev 1979) with the nested uniform scrambling of Owen
// (1995) by hashing, as Laine and Karras (2011) found and Burley (JCGT 2020) refined. A point depends only on the seed, its
// index and the dimension.
import { mix } from './chance.ts';
import { JOE_KUO } from './joekuo.ts';

export const DIMENSIONS = JOE_KUO.length + 1;

const BITS = 32;

/** The 32 bits in the opposite order. */
function reversed(x: number): number {
  let v = x;
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
  return (v >>> 16) | (v << 16);
}

/** The direction numbers of a dimension, most significant bit first as the sequence adds them. */
function directionsOf(dimension: number): Int32Array {
  const numbers = new Int32Array(BITS);
  const row = JOE_KUO[dimension - 1];
  if (!row) {
    for (let k = 0; k < BITS; k++) numbers[k] = 1 << (31 - k);
    return numbers;
  }
  const [polynomial = 1, ...initial] = row;
  const degree = initial.length;
  for (let k = 0; k < BITS; k++) numbers[k] = directionAt(numbers, k, { polynomial, degree, initial });
  return numbers;
}

interface Recurrence {
  polynomial: number;
  degree: number;
  initial: readonly number[];
}

/** v(k) of the recurrence: a(1) v(k-1) ^ ... ^ v(k-s) ^ v(k-s) >> s. */
function directionAt(v: Int32Array, k: number, { polynomial, degree, initial }: Recurrence): number {
  if (k < degree) return (initial[k] as number) << (31 - k);
  const before = v[k - degree] as number;
  let sum = before ^ (before >>> degree);
  for (let i = 1; i < degree; i++) if ((polynomial >>> (degree - i)) & 1) sum ^= v[k - i] as number;
  return sum;
}

/** A random permutation of the tree of digits, on a number whose bits are reversed. */
function permuted(x: number, seed: number): number {
  let v = x;
  v ^= Math.imul(v, 0x3d20adea);
  v = (v + seed) | 0;
  v = Math.imul(v, (seed >>> 16) | 1);
  v ^= Math.imul(v, 0x05526c56);
  v ^= Math.imul(v, 0x53a22864);
  return v;
}

export interface Sobol {
  /** Fills `into` with `count` points from index `from`, dimension after dimension: `into[d * count + i]`, in (0, 1). */
  fill(into: Float64Array, from: number, count: number): void;
}

/** Scrambled points in so many dimensions (at most `DIMENSIONS`); another seed gives another randomisation. */
export function makeSobol(dimensions: number, seed: number): Sobol {
  if (dimensions > DIMENSIONS) throw new RangeError(`Sobol's points have at most ${DIMENSIONS} dimensions`);
  const root = mix(seed ^ 0x51ab3c29) ^ mix(Math.floor(seed / 4294967296) + 0x2545f491);
  const all = Array.from({ length: dimensions }, (_, d) => ({
    // Reversed from the start: sums of reversed numbers are reversed sums, and a turn is saved at every point.
    directions: directionsOf(d).map(reversed),
    seed: mix(root + Math.imul(d + 1, 0x9e3779b9)),
  }));
  return {
    fill(into, from, count) {
      for (let d = 0; d < dimensions; d++)
        fillOne(into.subarray(d * count, (d + 1) * count), from, all[d] as Dimension);
    },
  };
}

interface Dimension {
  directions: Int32Array;
  seed: number;
}

/** The numbers of one dimension: from one index to the next, one digit of the Gray code changes. */
function fillOne(into: Float64Array, from: number, { directions, seed }: Dimension): void {
  let state = stateAt(directions, from);
  for (let i = 0; i < into.length; i++) {
    into[i] = ((reversed(permuted(state, seed)) >>> 0) + 0.5) / 4294967296;
    const next = from + i + 1;
    state ^= directions[31 - Math.clz32(next & -next)] as number;
  }
}

/** The state at an index: the sum of the direction numbers that its Gray code names. */
function stateAt(directions: Int32Array, index: number): number {
  let state = 0;
  let gray = index ^ (index >>> 1);
  for (let k = 0; gray !== 0; k++, gray >>>= 1) if (gray & 1) state ^= directions[k] as number;
  return state;
}
