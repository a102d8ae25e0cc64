// Rows of inputs for a stretch of paths: Sobol's points (or plain chance, for comparison) through the copula and each input's
// quantile function. Path i has the same row in whatever stretch it is drawn.
import { WIDTH } from '../slots.ts';
import { makeChance } from './chance.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import type { Plan } from './plan.ts';
import { makeSobol } from './sobol.ts';

export interface Stretch {
  seed: number;
  /** First path, from 0. */
  from: number;
  count: number;
  /** Plain random numbers instead of Sobol's points. */
  plain?: boolean;
}

/** So that the inputs' plain numbers are not those of the monthly events. */
const PLAIN = 0x5bd1e995;

/** Shares in (0, 1), `variables.length` a path, each alone uniform. */
function shares(plan: Plan, { seed, from, count, plain }: Stretch): Float64Array {
  const n = plan.variables.length;
  const u = new Float64Array(count * n);
  if (n === 0) return u;
  if (!plain) {
    makeSobol(n, seed).fill(u, from, count);
    return u;
  }
  const chance = makeChance();
  for (let i = 0; i < count; i++) {
    chance.start(seed ^ PLAIN, from + i);
    for (let d = 0; d < n; d++) u[i * n + d] = chance.next();
  }
  return u;
}

/** Makes those that move together do so: their scores times the lower triangle. */
function correlate(plan: Plan, u: Float64Array, count: number): void {
  if (!plan.together) return;
  const { members, lower } = plan.together;
  const [n, m] = [plan.variables.length, members.length];
  const scores = new Float64Array(m);
  for (let i = 0; i < count; i++) {
    for (let a = 0; a < m; a++) scores[a] = normalQuantile(u[i * n + (members[a] as number)] as number);
    for (let a = m - 1; a > 0; a--) {
      let sum = 0;
      for (let b = 0; b <= a; b++) sum += (lower[a * m + b] as number) * (scores[b] as number);
      u[i * n + (members[a] as number)] = inside(normalBelow(sum));
    }
  }
}

/** A share that is neither 0 nor 1. */
const inside = (p: number): number => Math.min(1 - 1e-12, Math.max(1e-12, p));

/** Rows from shares of the variables: `count` x `WIDTH`. */
function fromShares(plan: Plan, u: Float64Array, count: number): Float64Array {
  const n = plan.variables.length;
  const rows = new Float64Array(count * WIDTH);
  for (let i = 0; i < count; i++) rows.set(plan.central, i * WIDTH);
  plan.variables.forEach(({ slots, quantile }, d) => {
    for (let i = 0; i < count; i++) {
      const value = quantile(u[i * n + d] as number);
      for (const slot of slots) rows[i * WIDTH + slot] = value;
    }
  });
  return rows;
}

/** `count` rows of `WIDTH` numbers, path by path, in the units of `slots.ts`. */
export function drawRows(plan: Plan, stretch: Stretch): Float64Array {
  const u = shares(plan, stretch);
  correlate(plan, u, stretch.count);
  return fromShares(plan, u, stretch.count);
}

/** Independent standard normal scores, `variables.length` a path. */
export function drawScores(plan: Plan, stretch: Stretch): Float64Array {
  return shares(plan, stretch).map(normalQuantile);
}

/** Rows from normal scores that already move together. */
export function rowsOfScores(plan: Plan, scores: Float64Array, count: number): Float64Array {
  return fromShares(
    plan,
    scores.map((z) => inside(normalBelow(z))),
    count,
  );
}

/** Every input at its median. */
export const centralRow = (plan: Plan): Float64Array => plan.central.slice();

/** The central row with one variable at a share of its mass: 0.1 for its 10 % point. */
export function rowAt(plan: Plan, variable: number, share: number): Float64Array {
  const row = centralRow(plan);
  const { slots, quantile } = plan.variables[variable] as Plan['variables'][number];
  for (const slot of slots) row[slot] = quantile(share);
  return row;
}
