// A text in, the first 64 bits of the SHA-256 of its UTF-8 out, in hex: what a claim's id is made of. The general
// library takes longer to set up for such a short text than to hash it, and ids are half of what a short claim costs.

const ROUNDS = words(
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc372be5d7480deb1fe' +
    '9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da983e5152a831c66db00327c8bf597fc7' +
    'c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664b' +
    'c24b8b70c76c51a3d192e819d6990624f40e3585106aa07019a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3' +
    '748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2',
);
const INITIAL = words('6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19');

function words(hex: string): Int32Array {
  return Int32Array.from({ length: hex.length / 8 }, (_, i) => Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16) | 0);
}

/** The state of one hash: the words of the block that is being filled, and what came out so far. */
class Hash {
  private readonly block = new Int32Array(64);
  private readonly sum = new Int32Array(8);
  private length = 0;

  start(): void {
    this.sum.set(INITIAL);
    this.block.fill(0, 0, 16);
    this.length = 0;
  }

  private byte(value: number): void {
    const at = this.length++ & 63;
    this.block[at >> 2] = (this.block[at >> 2] as number) | (value << (24 - (at & 3) * 8));
    if (at === 63) this.flush();
  }

  private flush(): void {
    schedule(this.block);
    compress(this.sum, this.block);
    this.block.fill(0, 0, 16);
  }

  /** A text in UTF-8. */
  text(text: string): void {
    const { block } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x80) {
        const point = code >= 0xd800 && code <= 0xdfff ? (text.codePointAt(i) as number) : code;
        if (point > 0xffff) i++;
        this.character(point);
        continue;
      }
      const at = this.length++ & 63;
      block[at >> 2] = (block[at >> 2] as number) | (code << (24 - (at & 3) * 8));
      if (at === 63) this.flush();
    }
  }

  /** A character in UTF-8; a lone surrogate as the replacement character. */
  private character(point: number): void {
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) {
      this.byte(code);
      return;
    }
    if (code < 0x800) this.byte(0xc0 | (code >> 6));
    else {
      if (code > 0xffff) {
        this.byte(0xf0 | (code >> 18));
        this.byte(0x80 | ((code >> 12) & 63));
      } else this.byte(0xe0 | (code >> 12));
      this.byte(0x80 | ((code >> 6) & 63));
    }
    this.byte(0x80 | (code & 63));
  }

  /** The first 64 bits. */
  end(): string {
    const bits = this.length * 8;
    this.byte(0x80);
    // The length needs the last eight bytes of a block.
    if ((this.length & 63) > 56) this.flush();
    this.block[15] = bits;
    this.flush();
    return hex(this.sum[0] as number) + hex(this.sum[1] as number);
  }
}

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** Spreads the sixteen words of a block over the rounds. */
function schedule(w: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[i] = (s1 + (w[i - 7] as number) + s0 + (w[i - 16] as number)) | 0;
  }
}

function compress(hash: Int32Array, w: Int32Array): void {
  let [a, b, c, d] = [hash[0] as number, hash[1] as number, hash[2] as number, hash[3] as number];
  let [e, f, g, h] = [hash[4] as number, hash[5] as number, hash[6] as number, hash[7] as number];
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] as number) + (w[i] as number)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  hash[0] = (hash[0] as number) + a;
  hash[1] = (hash[1] as number) + b;
  hash[2] = (hash[2] as number) + c;
  hash[3] = (hash[3] as number) + d;
  hash[4] = (hash[4] as number) + e;
  hash[5] = (hash[5] as number) + f;
  hash[6] = (hash[6] as number) + g;
  hash[7] = (hash[7] as number) + h;
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** Filled anew for each text. */
const hash = new Hash();

/** Sixteen hex digits. */
export function shortHash(text: string): string {
  hash.start();
  hash.text(text);
  return hash.end();
}
