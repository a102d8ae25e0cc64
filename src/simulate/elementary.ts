// exp, log and pow from + - * / alone, so that every engine gives the same bits (Math.exp and friends differ between
// engines). Argument reduction by ln 2 and the minimax polynomials published with Sun's fdlibm (1993); errors
// are about one unit in the last place for log and exp, a few for pow at moderate exponents.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;

/** The polynomial of e^x, by Horner's scheme. */
const expPart = (z: number): number =>
  ((((4.1381367970572385e-8 * z - 0.0000016533902205465252) * z + 0.00006613756321437934) * z - 0.0027777777777015593) *
    z +
    0.16666666666666602) *
  z;

/** The polynomial of the logarithm. */
const logPart = (z: number): number =>
  ((((((0.14798198605116586 * z + 0.15313837699209373) * z + 0.1818357216161805) * z + 0.22222198432149784) * z +
    0.2857142874366239) *
    z +
    0.3999999999940942) *
    z +
    0.6666666666666735) *
  z;

const floats = new Float64Array(1);
const words = new Uint32Array(floats.buffer);
/** Index of the word with the exponent: depends on the machine's byte order. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Powers of two from 2^-1022 to 2^1023, exactly. */
const POWERS = Float64Array.from({ length: 2046 }, (_, i) => {
  floats[0] = 0;
  words[HIGH] = (i + 1) << 20;
  return floats[0] as number;
});
const AT_ONE = 1022;

/** x * 2^k for results in the normal range; two steps near its ends. */
function scale(x: number, k: number): number {
  if (k > -1000 && k < 1000) return x * (POWERS[AT_ONE + k] as number);
  const half = Math.trunc(k / 2);
  return x * (POWERS[AT_ONE + half] as number) * (POWERS[AT_ONE + k - half] as number);
}

/** e^x. Overflows to Infinity above 709.78, underflows to 0 below -745. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.round(x * PER_LN2);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const c = r - expPart(r * r);
  return scale(1 - (low - (r * c) / (2 - c) - high), k);
}

/** Natural logarithm; NaN below 0, -Infinity at 0. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * LN2_HIGH - 54 * LN2_LOW;
  floats[0] = x;
  let k = ((words[HIGH] as number) >>> 20) - 1023;
  let m = k < 1023 ? x * (POWERS[AT_ONE - k] as number) : (x / 2) * (POWERS[AT_ONE - 1022] as number);
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const r = logPart(s * s);
  const half = (f * f) / 2;
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}

/** x^y for x > 0; 0^y is 0 for y > 0 and 1 for y = 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * log(x));
}

/** A third of the exponent of 1, less what makes the first guess best. */
const THIRD = 715094163;

/** x^(1/12): the square root of the square root of the cube root, by Halley's steps from the exponent's third. */
function anyTwelfthRoot(x: number): number {
  if (!(x > 1e-300 && x < 1e300)) return x > 0 ? exp(log(x) / 12) : x;
  floats[0] = x;
  words[HIGH] = Math.floor((words[HIGH] as number) / 3) + THIRD;
  words[1 - HIGH] = 0;
  let root = floats[0] as number;
  for (let turn = 0; turn < 3; turn++) {
    const cube = root * root * root;
    root *= (cube + 2 * x) / (2 * cube + x);
  }
  return Math.sqrt(Math.sqrt(root));
}

/** Cells to one; twelfth roots at their borders, up to where growth and price trends of a year usually end. */
const CELLS = 8;
const ROOTS = Float64Array.from({ length: 16 * CELLS + 1 }, (_, i) => anyTwelfthRoot(i / CELLS));

/** x^(1/12) for x >= 0: Halley's steps (each triples the digits) from a line between two known roots. */
export function twelfthRoot(x: number): number {
  if (!(x >= 0.25 && x < 16)) return anyTwelfthRoot(x);
  const cell = Math.floor(x * CELLS);
  const near = ROOTS[cell] as number;
  let root = near + (x * CELLS - cell) * ((ROOTS[cell + 1] as number) - near);
  for (let turn = 0; turn < 2; turn++) {
    const three = root * root * root;
    const six = three * three;
    const twelve = six * six;
    root *= (11 * twelve + 13 * x) / (13 * twelve + 11 * x);
  }
  return root;
}

/** The greater of two numbers that are not NaN; in a loop a comparison, where Math.max also minds NaN and -0. */
export function greater(a: number, b: number): number {
  if (b > a) return b;
  return a;
}

/** The lesser of two numbers that are not NaN. */
export function lesser(a: number, b: number): number {
  if (b < a) return b;
  return a;
}
