// What an answer hangs on. Tornado: one input at its 10 and its 90 % point, all else at the median; of a chance the mean over a
// fixed set of monthly events, since on one path an event comes or does not. Importance: the share of
// the variance that an input takes away when it is known (closed Sobol index, estimator of Janon and others 2014), and that is
// left when all else is known (Jansen 1999). Worth of a statement: the same for the inputs that rest on it. Answers are held to
// their 5 % and 95 % points first: a few extreme runs would else decide the variance, and another seed would name another input.
import type { Hanging, Importance, QuantityKey, Swing, Worth } from '../../model/scenario/forecast.ts';
import type { Distribution, Input } from '../../model/scenario/scenario.ts';
import { isChance } from '../deal/given.ts';
import { hasMean } from '../deal/place.ts';
import { rowAt, rowsOfScores } from '../draws/draw.ts';
import { normalQuantile } from '../draws/normal.ts';
import type { Plan } from '../draws/plan.ts';
import { makeSobol } from '../draws/sobol.ts';
import { WIDTH } from '../slots.ts';
import { correlated, redrawn, type Scores } from './known.ts';

/** The answer on each row; finite. `chance` is the seed of the monthly events; null: nothing unforeseen happens. */
export type Evaluate = (rows: Float64Array, count: number, chance: number | null) => Float64Array;

export interface Hang {
  quantity: QuantityKey;
  evaluate: Evaluate;
  seed: number;
  /** Paths of one estimate; a power of two fills Sobol's points best. */
  paths?: number;
}

const PATHS = 2048;
/** Rows of events over which the tornado takes the mean of a chance. */
const EVENTS = 1024;
/** Answers beyond these shares of the runs count as if they stood there. */
const HELD = [0.05, 0.95] as const;
/** The monthly events as one more input. */
export const CHANCE = 'chance';
/** Makes a second, independent row of monthly events. */
const OTHER = 0x3c6ef372;

/** The paths on which everything is compared. */
interface Base {
  plan: Plan;
  hang: Hang;
  scores: Scores;
  answers: Float64Array;
  variance: number;
  /** Between which answers are held. */
  low: number;
  high: number;
}

/** Two independent sets of scores from one point of twice as many dimensions. */
function scoresOf(plan: Plan, seed: number, count: number): Scores {
  const n = plan.variables.length;
  const points = new Float64Array(count * n * 2);
  if (n > 0) makeSobol(n * 2, seed).fill(points, 0, count);
  const half = (at: number): Float64Array => {
    const z = new Float64Array(count * n);
    for (let i = 0; i < count; i++)
      for (let d = 0; d < n; d++) z[i * n + d] = normalQuantile(points[(at + d) * count + i] as number);
    return z;
  };
  const first = half(0);
  return { together: correlated(plan.matrix, n, { fresh: first, count }), fresh: half(n), count };
}

function held(answers: Float64Array, low: number, high: number): Float64Array {
  return answers.map((y) => Math.min(high, Math.max(low, y)));
}

function varianceOf(answers: Float64Array): number {
  const mean = answers.reduce((sum, y) => sum + y, 0) / answers.length;
  return answers.reduce((sum, y) => sum + (y - mean) * (y - mean), 0) / answers.length;
}

function baseOf(plan: Plan, hang: Hang): Base {
  const scores = scoresOf(plan, hang.seed, hang.paths ?? PATHS);
  const raw = hang.evaluate(rowsOfScores(plan, scores.together, scores.count), scores.count, hang.seed);
  const sorted = raw.slice().sort();
  const [low, high] = HELD.map((share) => sorted[Math.floor(share * (sorted.length - 1))] as number) as [
    number,
    number,
  ];
  const answers = held(raw, low, high);
  return { plan, hang, scores, answers, variance: varianceOf(answers), low, high };
}

/** Answers when only these variables (and, if so said, the events) stay as they were. */
function answersKnowing(
  { plan, hang, scores, low, high }: Base,
  known: readonly number[],
  events: boolean,
): Float64Array {
  const n = plan.variables.length;
  const z = redrawn(plan.matrix, n, { known, from: scores });
  const seed = events ? hang.seed : hang.seed ^ OTHER;
  return held(hang.evaluate(rowsOfScores(plan, z, scores.count), scores.count, seed), low, high);
}

/** The share of the variance that goes when what is shared is known, with its standard error. */
function closedIndex({ answers }: Base, others: Float64Array): { index: number; se: number } {
  const n = answers.length;
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const [a, b] = [answers[i] as number, others[i] as number];
    sum += a + b;
    squares += a * a + b * b;
  }
  const mean = sum / (2 * n);
  const variance = squares / (2 * n) - mean * mean;
  if (!(variance > 1e-12 * mean * mean) || variance <= 0) return { index: 0, se: 0 };
  let [product, spread] = [0, 0];
  for (let i = 0; i < n; i++) product += ((answers[i] as number) - mean) * ((others[i] as number) - mean);
  const index = product / n / variance;
  for (let i = 0; i < n; i++) {
    const [a, b] = [(answers[i] as number) - mean, (others[i] as number) - mean];
    const influence = a * b - (index * (a * a + b * b)) / 2;
    spread += influence * influence;
  }
  return { index, se: Math.sqrt(spread / n / n) / variance };
}

/** Half the mean squared change when only this is drawn again, over the variance. */
function totalIndex({ answers, variance }: Base, others: Float64Array): number {
  const both = (variance + varianceOf(others)) / 2;
  if (both <= 0) return 0;
  let sum = 0;
  for (let i = 0; i < answers.length; i++) {
    const change = (answers[i] as number) - (others[i] as number);
    sum += change * change;
  }
  return Math.min(1, sum / (2 * answers.length * both));
}

function importanceOf(base: Base): Importance[] {
  const all = base.plan.variables.map((_, i) => i);
  const one = (input: string, known: number[], events: boolean): Importance => {
    const rest = all.filter((i) => !known.includes(i));
    const { index, se } = closedIndex(base, answersKnowing(base, known, events));
    const total = totalIndex(base, answersKnowing(base, rest, !events));
    return { input, first: Math.min(1, Math.max(0, index)), total, se };
  };
  const inputs = base.plan.variables.map(({ name }, i) => one(name, [i], false));
  return [...inputs, one(CHANCE, [], true)].sort(
    (a, b) => b.first - a.first || b.total - a.total || (a.input < b.input ? -1 : 1),
  );
}

/** The statements that a distribution rests on beside its input's. */
const claimsIn = (of: Distribution): string[] =>
  of.type === 'mixture' ? of.parts.flatMap((part) => [...part.claims, ...claimsIn(part.of)]) : [];

/** Every statement that an input rests on. */
export const claimsOf = (input: Input): string[] => [...new Set([...input.claims, ...claimsIn(input.distribution)])];

function statementsOf(base: Base): Worth[] {
  const { variables } = base.plan;
  const claims = [...new Set(variables.flatMap(({ input }) => claimsOf(input)))].sort();
  const measured = new Map<string, { index: number; se: number }>();
  return claims
    .map((claim) => {
      const known = variables.flatMap(({ input }, i) => (claimsOf(input).includes(claim) ? [i] : []));
      const key = known.join(' ');
      const found = measured.get(key) ?? closedIndex(base, answersKnowing(base, known, false));
      measured.set(key, found);
      const inputs = known.map((i) => variables[i]?.name ?? '');
      return { claim, inputs, cut: Math.min(1, Math.max(0, found.index)), se: found.se };
    })
    .sort((a, b) => b.cut - a.cut || (a.claim < b.claim ? -1 : 1));
}

/** The mean answer over a fixed set of events with one variable at a share of its mass and all others at their medians. */
function meanAt(
  plan: Plan,
  { evaluate, seed }: Hang,
  { variable, share }: { variable: number; share: number },
): number {
  const row = rowAt(plan, variable, share);
  const rows = new Float64Array(EVENTS * WIDTH);
  for (let i = 0; i < EVENTS; i++) rows.set(row, i * WIDTH);
  return evaluate(rows, EVENTS, seed).reduce((sum, y) => sum + y, 0) / EVENTS;
}

/** Swings of the answer, widest first. Values of inputs are in the unit of their files. */
export function tornadoOf(plan: Plan, hang: Hang): Swing[] {
  const { evaluate } = hang;
  const n = plan.variables.length;
  const rows = new Float64Array(n * 2 * WIDTH);
  plan.variables.forEach((_, i) => {
    rows.set(rowAt(plan, i, 0.1), 2 * i * WIDTH);
    rows.set(rowAt(plan, i, 0.9), (2 * i + 1) * WIDTH);
  });
  const answers = evaluate(rows, n * 2, null);
  plan.variables.forEach(({ input }, variable) => {
    if (!isChance(input.key) || !hasMean(hang.quantity)) return;
    for (const [k, share] of [0.1, 0.9].entries()) answers[2 * variable + k] = meanAt(plan, hang, { variable, share });
  });
  const shown = (y: number | undefined): number | null => (y === undefined || Number.isNaN(y) ? null : y);
  const swings = plan.variables.map(({ name, input, quantile, scale }, i) => ({
    ...{ input: name, low: quantile(0.1) / scale, high: quantile(0.9) / scale },
    ...{ at_low: shown(answers[2 * i]), at_high: shown(answers[2 * i + 1]) },
    ...{ mark: input.mark, claims: claimsOf(input) },
  }));
  const width = (s: Swing): number => Math.abs((s.at_high ?? 0) - (s.at_low ?? 0));
  return swings.sort((a, b) => width(b) - width(a) || (a.input < b.input ? -1 : 1));
}

/** Tornado, importance and worth of every statement, for one answer. */
export function hangingOf(plan: Plan, hang: Hang): Hanging {
  const base = baseOf(plan, hang);
  return {
    quantity: hang.quantity,
    variance: base.variance,
    tornado: tornadoOf(plan, hang),
    importance: importanceOf(base),
    statements: statementsOf(base),
  };
}
