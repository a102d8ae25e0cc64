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

/** Coefficients that go through Horner's scheme side by side; room for them is a multiple of it. */
export const LANES = 4;

/** What a sum of flows is and how it starts to move: its value and its slope at a factor of 1. */
export interface Sums {
  /** Of all flows. */
  total: number;
  /** Of all flows, each times the number of steps from the first. */
  moment: number;
  /** How often the running sum changes sign. */
  changes: number;
}

/** c[at] + c[at + 1] v + ... of `length` coefficients, a multiple of `LANES`, in the lanes of Horner's scheme. */
interface Polynomial {
  c: Float64Array;
  at: number;
  length: number;
}

/** Value and slope at a point. */
interface Point {
  v: number;
  value: number;
  slope: number;
}

/** Value and slope of a polynomial at `point.v`. */
function evaluate({ c, at, length }: Polynomial, point: Point): void {
  const { v } = point;
  const w = v * v * (v * v);
  let p0 = 0;
  let p1 = 0;
  let p2 = 0;
  let p3 = 0;
  let d0 = 0;
  let d1 = 0;
  let d2 = 0;
  let d3 = 0;
  for (let i = at + length - LANES; i >= at; i -= LANES) {
    d0 = d0 * w + p0;
    d1 = d1 * w + p1;
    d2 = d2 * w + p2;
    d3 = d3 * w + p3;
    p0 = p0 * w + (c[i] as number);
    p1 = p1 * w + (c[i + 1] as number);
    p2 = p2 * w + (c[i + 2] as number);
    p3 = p3 * w + (c[i + 3] as number);
  }
  point.value = p0 + v * (p1 + v * (p2 + v * p3));
  point.slope = 4 * v * v * v * (d0 + v * (d1 + v * (d2 + v * d3))) + p1 + v * (2 * p2 + 3 * v * p3);
}

/**
 * Where to look next. What follows the first flow, over the first flow, is nearly a power of v: so Newton's steps go in the
 * logarithms of both, by their rational approximations.
 */
function stepFrom(first: number, { v, value, slope }: Point): number {
  const after = value - first;
  const ratio = -after / first;
  if (!(ratio > 0 && slope / after > 0)) return v - value / slope;
  const y = (2 * (1 - ratio) * after) / ((1 + ratio) * v * slope);
  return y > -1 && y < 1 ? (v * (2 + y)) / (2 - y) : y > 0 ? 3 * v : v / 3;
}

/**
 * The root in (0, 1) of a polynomial, known to be the only one and to lie where the sign changes. `point` is at 1; a step
 * that leaves the bracket halves it instead.
 */
function rootWithin(polynomial: Polynomial, point: Point, rising: boolean): number {
  const first = polynomial.c[polynomial.at] as number;
  let low = 0;
  let high = 1;
  for (let turn = 0; turn < 200; turn++) {
    const { v, value } = point;
    if (value === 0) return v;
    if (value > 0 === rising) high = v;
    else low = v;
    const next = stepFrom(first, point);
    if (Math.abs(next - v) <= 1e-8 * v) return next;
    point.v = next > low && next < high ? next : (low + high) / 2;
    evaluate(polynomial, point);
  }
  return point.v;
}

/** So many flows in room for a whole number of lanes. */
export const roomFor = (length: number): number => Math.ceil(length / LANES) * LANES;

/** Flows `at` a place of an array, followed by nothing up to `roomFor` them; `back` is as much room again. */
export interface Flows {
  array: Float64Array;
  at: number;
  count: number;
  back: Float64Array;
}

/** Discount factor of a step at which flows are worth nothing, NaN without one. */
export function factorOf({ array, at, count, back }: Flows, { total, moment, changes }: Sums): number {
  const length = roomFor(count);
  if (total > 0) {
    if (changes !== 1) return Number.NaN;
    return rootWithin({ c: array, at, length }, { v: 1, value: total, slope: moment }, true);
  }
  if (!(total < 0)) return Number.NaN;
  for (let t = 0; t < count; t++) back[count - 1 - t] = array[at + t] as number;
  if (turns(back) !== 1) return Number.NaN;
  const point = { v: 1, value: total, slope: (count - 1) * total - moment };
  return 1 / rootWithin({ c: back, at: 0, length }, point, false);
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
  const count = flows.length;
  const array = new Float64Array(roomFor(count));
  array.set(flows);
  const total = array.reduce((a, b) => a + b, 0);
  const moment = array.reduce((a, b, i) => a + b * i, 0);
  const changes = turns(array);
  if (total === 0 && array.some((flow) => flow !== 0)) return { rate: 0, why: null };
  const factor = factorOf({ array, at: 0, count, back: new Float64Array(roomFor(count)) }, { total, moment, changes });
  if (!Number.isNaN(factor)) return { rate: 1 / factor - 1, why: null };
  const crossings = total > 0 ? changes : turns(array, true);
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
