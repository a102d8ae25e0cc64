// A hash of numbers, bit by bit, in 53 bits: two multiplying hashes of 32 bits (cyrb53, public domain) over the words of each
// number. It tells whether two machines reached the same bits, and guards against nothing.

export interface Hash {
  high: number;
  low: number;
}

export const startHash = (): Hash => ({ high: 0xdeadbeef | 0, low: 0x41c6ce57 });

/** Words of every NaN alike: engines may keep others. */
const NAN = [0, 0x7ff80000] as const;

/** Takes in numbers, in their order. */
export function hashIn(hash: Hash, values: Float64Array): void {
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  let { high, low } = hash;
  for (let i = 0; i < values.length; i++) {
    const nan = Number.isNaN(values[i]);
    const a = nan ? NAN[0] : (words[2 * i] as number);
    const b = nan ? NAN[1] : (words[2 * i + 1] as number);
    high = Math.imul(high ^ a, 0x9e3779b1);
    low = Math.imul(low ^ b, 0x5f356495);
    high = Math.imul(high ^ (low >>> 15), 0x85ebca77);
    low = Math.imul(low ^ (high >>> 13), 0xc2b2ae3d);
  }
  hash.high = high;
  hash.low = low;
}

/** In hexadecimal, 14 digits. */
export function hashText({ high, low }: Hash): string {
  const top = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const bottom = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4294967296 * (top & 0x1fffff) + (bottom >>> 0)).toString(16).padStart(14, '0');
}
