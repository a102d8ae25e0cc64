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

/** Fills shares in (0, 1), a column of `count` for each variable, each alone uniform. */
type Fill = (u: Float64Array, from: number, count: number) => void;

function sharesOf(plan: Plan, { seed, plain }: Pick<Stretch, 'seed' | 'plain'>): Fill {
  const n = plan.variables.length;
  if (!plain) {
    const sobol = makeSobol(n, seed);
    return (u, from, count) => sobol.fill(u, from, count);
  }
  const chance = makeChance();
  return (u, from, count) => {
    for (let i = 0; i < count; i++) {
      chance.start(seed ^ PLAIN, from + i);
      for (let d = 0; d < n; d++) u[d * count + i] = chance.next();
    }
  };
}

/** Makes those that move together do so: their scores times the lower triangle. */
function correlate(plan: Plan, u: Float64Array, count: number): void {
  if (!plan.together) return;
  const { members, lower } = plan.together;
  const m = members.length;
  const scores = new Float64Array(m);
  for (let i = 0; i < count; i++) {
    for (let a = 0; a < m; a++) scores[a] = normalQuantile(u[(members[a] as number) * count + i] as number);
    for (let a = m - 1; a > 0; a--) {
      let sum = 0;
      for (let b = 0; b <= a; b++) sum += (lower[a * m + b] as number) * (scores[b] as number);
      u[(members[a] as number) * count + i] = inside(normalBelow(sum));
    }
  }
}

/** A share that is neither 0 nor 1. */
const inside = (p: number): number => Math.min(1 - 1e-12, Math.max(1e-12, p));

/** Turns the columns of shares into values. */
function fromShares(plan: Plan, u: Float64Array, count: number): void {
  for (let d = 0; d < plan.variables.length; d++) plan.variables[d]?.column(u, d * count, count);
}

/** The slots that vary, and the variable that each of them holds. */
function varying({ variables }: Plan): { slots: Int32Array; holds: Int32Array } {
  const pairs = variables.flatMap(({ slots }, d) => slots.map((slot) => ({ slot, d })));
  return { slots: Int32Array.from(pairs, ({ slot }) => slot), holds: Int32Array.from(pairs, ({ d }) => d) };
}

/** Draws, a few paths at a time; what was drawn before is gone with the next. */
export interface Drawer {
  /** Draws the inputs of `count` paths, at most as many as it was made for, from path `from` on. */
  ask(from: number, count: number): void;
  /** Writes the inputs of the i-th of them into a row of `WIDTH` numbers, in the units of `slots.ts`. */
  put(row: Float64Array, i: number): void;
}

/** A drawer of at most `most` paths at a time; a row that it has written to is its own. */
export function makeDrawer(plan: Plan, most: number, kind: Pick<Stretch, 'seed' | 'plain'>): Drawer {
  const fill = sharesOf(plan, kind);
  const u = new Float64Array(most * plan.variables.length);
  return drawerOf(plan, u, (from, count) => {
    fill(u, from, count);
    correlate(plan, u, count);
  });
}

/** Draws from shares that `share` has put into `u`, column by column. */
function drawerOf(plan: Plan, u: Float64Array, share: (from: number, count: number) => void): Drawer {
  const { slots, holds } = varying(plan);
  let drawn = 0;
  let last: Float64Array | null = null;
  return {
    ask(from, count) {
      drawn = count;
      share(from, count);
      fromShares(plan, u, count);
    },
    put(row, i) {
      // What is fixed stands in the row from the first time on.
      if (row !== last) row.set(plan.central);
      last = row;
      for (let k = 0; k < slots.length; k++) row[slots[k] as number] = u[(holds[k] as number) * drawn + i] as number;
    },
  };
}

/** All rows of what a drawer has drawn. */
function rowsOf(drawer: Drawer, count: number): Float64Array {
  const rows = new Float64Array(count * WIDTH);
  const row = new Float64Array(WIDTH);
  for (let i = 0; i < count; i++) {
    drawer.put(row, i);
    rows.set(row, i * WIDTH);
  }
  return rows;
}

/** `count` rows of `WIDTH` numbers, path by path, in the units of `slots.ts`. */
export function drawRows(plan: Plan, { from, count, ...kind }: Stretch): Float64Array {
  const drawer = makeDrawer(plan, count, kind);
  drawer.ask(from, count);
  return rowsOf(drawer, count);
}

/** Rows from normal scores that already move together, `variables.length` a path. */
export function rowsOfScores(plan: Plan, scores: Float64Array, count: number): Float64Array {
  const n = plan.variables.length;
  const u = new Float64Array(count * n);
  const drawer = drawerOf(plan, u, () => {
    for (let d = 0; d < n; d++)
      for (let i = 0; i < count; i++) u[d * count + i] = inside(normalBelow(scores[i * n + d] as number));
  });
  drawer.ask(0, count);
  return rowsOf(drawer, count);
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
