// A row of random numbers from a seed: sfc32 (Doty-Humphrey, PractRand), 32-bit whole-number arithmetic, so the same
// seed gives the same row in every engine.

/** Numbers in [0, 1), the same for the same seed. */
export function chanceOf(seed: number): () => number {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first numbers still show the seed.
  for (let i = 0; i < 15; i++) next();
  return next;
}
