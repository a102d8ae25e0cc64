// Net present value and internal rates of return. A rate is told when it exists and is the only one on its side of zero:
// the running sum of the flows changes its sign once (Norstrom 1972), from the front when they add up to a gain, from the
// back when they add up to a loss. Otherwise there is none, or there is more than one, and that is said.
import { exp } from './elementary.ts';

/** Why there is no rate, or the rate a year (0.1 for 10 %). */
export type Rate = { rate: number; why: null } | { rate: null; why: 'none' | 'several' };

/** A flow on a day; `day` counts days from anywhere. */
export interface Dated {
  day: number;
  amount: number;
}

/** Value of flows at the ends of steps, the first one a step from now; `rate` a step. */
export function npv(rate: number, flows: ArrayLike<number>): number {
  const v = 1 / (1 + rate);
  let sum = 0;
  for (let t = flows.length - 1; t >= 0; t--) sum = (sum + (flows[t] as number)) * v;
  return sum;
}

/** How often the running sum of flows changes its sign; nothing counts as no change. */
export function turns(flows: ArrayLike<number>, backwards = false): number {
  const n = flows.length;
  let sum = 0;
  let sign = 0;
  let count = 0;
  for (let i = 0; i < n; i++) {
    sum += flows[backwards ? n - 1 - i : i] as number;
    const now = Math.sign(sum);
    if (now === 0 || now === sign) continue;
    if (sign !== 0) count++;
    sign = now;
  }
  return count;
}

/**
 * The root in (0, 1) of c[0] + c[1] v + ..., known to be the only one and to lie where the sign changes; `length` is a
 * multiple of four. What follows the first flow, over the first flow, is nearly a power of v: so Newton's steps go in the
 * logarithms of both (by their rational approximations), on Horner's scheme in four lanes; a step that leaves the bracket
 * halves it instead.
 */
export function rootWithin(c: Float64Array, length: number, rising: boolean): number {
  const first = c[0] as number;
  let low = 0;
  let high = 1;
  let v = 1;
  for (let turn = 0; turn < 200; turn++) {
    const w = v * v * (v * v);
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    let d0 = 0;
    let d1 = 0;
    let d2 = 0;
    let d3 = 0;
    for (let i = length - 4; i >= 0; i -= 4) {
      d0 = d0 * w + p0;
      d1 = d1 * w + p1;
      d2 = d2 * w + p2;
      d3 = d3 * w + p3;
      p0 = p0 * w + (c[i] as number);
      p1 = p1 * w + (c[i + 1] as number);
      p2 = p2 * w + (c[i + 2] as number);
      p3 = p3 * w + (c[i + 3] as number);
    }
    const value = p0 + v * (p1 + v * (p2 + v * p3));
    const slope = 4 * v * v * v * (d0 + v * (d1 + v * (d2 + v * d3))) + p1 + v * (2 * p2 + 3 * v * p3);
    if (value === 0) return v;
    if (value > 0 === rising) high = v;
    else low = v;
    const after = value - first;
    const ratio = -after / first;
    let next = v - value / slope;
    if (ratio > 0 && slope / after > 0) {
      const y = (2 * (1 - ratio) * after) / ((1 + ratio) * v * slope);
      next = y > -1 && y < 1 ? (v * (2 + y)) / (2 - y) : y > 0 ? 3 * v : v / 3;
    }
    if (Math.abs(next - v) <= 1e-8 * v) return next;
    v = next > low && next < high ? next : (low + high) / 2;
  }
  return v;
}

/** Room for the coefficients of up to `length` flows. */
export const makeCoefficients = (length: number): Float64Array => new Float64Array(Math.ceil(length / 4) * 4);

/**
 * Discount factor of a step at which flows are worth nothing, NaN without one; `total` is their sum and `changes` how often
 * their running sum changes sign. `c` is room from `makeCoefficients`.
 */
export function factorOf(flows: Float64Array, c: Float64Array, { total, changes }: Sums): number {
  const n = flows.length;
  if (total > 0) {
    if (changes !== 1) return Number.NaN;
    for (let t = 0; t < n; t++) c[t] = flows[t] as number;
    return rootWithin(c, c.length, true);
  }
  if (!(total < 0) || turns(flows, true) !== 1) return Number.NaN;
  for (let t = 0; t < n; t++) c[n - 1 - t] = flows[t] as number;
  return 1 / rootWithin(c, c.length, false);
}

export interface Sums {
  total: number;
  changes: number;
}

/** The yearly rate of a monthly discount factor. */
export function yearly(factor: number): number {
  const root = 1 / factor;
  const third = root * root * root;
  const half = third * third;
  return half * half - 1;
}

/** Rate a step of flows that are a step apart. */
export function irr(flows: ArrayLike<number>): Rate {
  const copy = Float64Array.from(flows);
  const total = copy.reduce((a, b) => a + b, 0);
  const changes = turns(copy);
  if (total === 0 && copy.some((flow) => flow !== 0)) return { rate: 0, why: null };
  const factor = factorOf(copy, makeCoefficients(copy.length), { total, changes });
  if (!Number.isNaN(factor)) return { rate: 1 / factor - 1, why: null };
  const crossings = total > 0 ? changes : turns(copy, true);
  return { rate: null, why: crossings > 1 ? 'several' : 'none' };
}

const YEAR = 365;

/**
 * Rate a year of flows on days, a year being 365 days, as spreadsheets' XIRR: the sum of amount (1 + rate)^(-days / 365) is
 * nothing. In any order; the earliest day is the start.
 */
export function xirr(flows: readonly Dated[]): Rate {
  const sorted = flows.filter((f) => f.amount !== 0).sort((a, b) => a.day - b.day);
  const amounts = sorted.map((f) => f.amount);
  const total = amounts.reduce((a, b) => a + b, 0);
  const crossings = turns(amounts, total < 0);
  if (total === 0 && sorted.length > 0) return { rate: 0, why: null };
  if (crossings === 0) return { rate: null, why: 'none' };
  if (crossings > 1) return { rate: null, why: 'several' };
  const years = sorted.map((f) => (f.day - (sorted[0] as Dated).day) / YEAR);
  // In x = log(1 + rate) from 0 outwards, to the side on which the flows' sign says the rate lies.
  const worth = (x: number): number => amounts.reduce((sum, a, i) => sum + a * exp(-x * (years[i] as number)), 0);
  const side = total > 0 ? 1 : -1;
  let [inside, outside] = [0, side];
  while (worth(outside) * total > 0 && Math.abs(outside) < 500) [inside, outside] = [outside, 2 * outside];
  for (let turn = 0; turn < 200; turn++) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (worth(middle) * total > 0) inside = middle;
    else outside = middle;
  }
  return { rate: exp((inside + outside) / 2) - 1, why: null };
}
