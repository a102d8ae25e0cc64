// The row of random numbers of one path: xoshiro128** (Blackman and Vigna 2018) on 32-bit whole numbers, started from the
// seed and the number of the path through a finaliser of MurmurHash3 (Appleby), so that a path has the same row in whatever
// block and on whatever worker it is run.

export interface Chance {
  /** Begins the row of a path. */
  start(seed: number, path: number): void;
  /** Uniform in (0, 1): never 0 and never 1. */
  next(): number;
  /** As many whole numbers of 32 bits as `words` has room for. */
  fill(words: Int32Array): void;
}

/** Mixes 32 bits so that neighbours have nothing in common. */
export function mix(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A row that can be started again and again; one for each loop over paths. */
export function makeChance(): Chance {
  let [a, b, c, d] = [1, 2, 3, 4];
  return {
    start(seed, path) {
      const s = mix(seed ^ 0x9e3779b9) ^ mix(Math.floor(seed / 4294967296) + 0x7f4a7c15);
      a = mix(s ^ path);
      b = mix(a + 0x6d2b79f5);
      c = mix(b ^ (path + 0x1b873593));
      // Not all four may be 0.
      d = mix(c + s) | 1;
    },
    next() {
      const five = Math.imul(b, 5);
      const result = Math.imul((five << 7) | (five >>> 25), 9);
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
      return ((result >>> 0) + 0.5) / 4294967296;
    },
    fill(words) {
      let w = a;
      let x = b;
      let y = c;
      let z = d;
      for (let i = 0; i < words.length; i++) {
        const five = Math.imul(x, 5);
        words[i] = Math.imul((five << 7) | (five >>> 25), 9);
        const t = x << 9;
        y ^= w;
        z ^= x;
        x ^= y;
        w ^= z;
        y ^= t;
        z = (z << 11) | (z >>> 21);
      }
      a = w;
      b = x;
      c = y;
      d = z;
    },
  };
}
