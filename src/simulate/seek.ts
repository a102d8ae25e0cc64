// Goal seek: the value of one input at which an answer reaches a target, everything else at its median and nothing unforeseen;
// of a chance, the value at which the mean over a fixed set of paths does, since on one path an event comes or does not. The
// possible range is searched on a grid, since an answer need not rise or fall throughout; the crossing nearest to the input's
// own value is then halved down.
import type { Outcome } from '../model/diagnostic.ts';
import type { GoalSought, QuantityKey } from '../model/scenario/forecast.ts';
import { INPUTS, type InputSpec } from '../model/scenario/inputs.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { isChance } from './deal/given.ts';
import { hasMean } from './deal/place.ts';
import { runRows } from './deal/run.ts';
import { type Terms, termsOf } from './deal/terms.ts';
import { centralRow } from './draws/draw.ts';
import { type Plan, planOf } from './draws/plan.ts';
import { meanOf } from './evaluate.ts';
import { SLOT, unitScale, WIDTH, YEARS } from './slots.ts';

export interface Sought {
  /** `margin`, or `growth.2` for the second year of a yearly input; without a year, all of them. */
  input: string;
  quantity: QuantityKey;
  /** In the unit of the quantity: full units of money, 0.1 for a rate of 10 %, months from the start. */
  target: number;
  /** Of the paths that a mean is taken over; 1 when not given. */
  seed?: number;
}

/** Values tried over the range before the crossing is narrowed, and how often it is halved. */
const MIDDLE = { grid: 256, halvings: 60 };
const MEAN = { grid: 8, halvings: 10 };

interface Search {
  /** The answer less the target at each value; NaN where there is no answer. */
  answersAt: (values: readonly number[]) => Float64Array;
  halvings: number;
}

interface Place {
  plan: Plan;
  terms: Terms;
  slots: number[];
  scale: number;
}

/**
 * The value in the unit of a scenario file; null where no value reaches the target. A chance cannot be sought for an answer
 * that has no mean.
 */
export function seekOf(scenario: Scenario, sought: Sought): Outcome<GoalSought | null> {
  const { input, quantity, target } = sought;
  const [key, year] = input.split('.');
  const spec = (INPUTS as readonly InputSpec[]).find((one) => one.key === key);
  const asked = year === undefined ? null : Number(year);
  if (!spec || (asked !== null && !(spec.yearly && asked >= 1 && asked <= YEARS))) return noInput(input);
  const mean = isChance(spec.key);
  if (mean && !hasMean(quantity)) return noMean(input, quantity);
  const { value: plan, diagnostics } = planOf(scenario);
  if (!plan) return { value: null, diagnostics };
  const place = { plan, terms: termsOf(scenario), slots: slotsOf(spec, asked, scenario), scale: unitScale(spec) };
  const search = mean ? meanSearch(place, sought) : middleSearch(place, sought);
  const now = (plan.central[place.slots[0] as number] as number) / place.scale;
  const values = rangeOf(spec, { now, grid: (mean ? MEAN : MIDDLE).grid, months: scenario.months });
  return {
    value: { input, quantity, target, value: crossing(search, values, now), over: mean ? 'mean' : 'central' },
    diagnostics,
  };
}

const noMean = (input: string, quantity: QuantityKey): Outcome<null> => ({
  value: null,
  diagnostics: [
    {
      ...{ code: 'forecast/no-mean', severity: 'error' },
      message: `No ${input} can be sought for ${quantity}: a chance is sought over many runs, and on some of them there is none.`,
      remedy: `Seek it for npv, cash_result or multiple, or try values of it, as --set ${input}=40.`,
    },
  ],
});

const noInput = (input: string): Outcome<null> => ({
  value: null,
  diagnostics: [
    {
      ...{ code: 'forecast/no-input', severity: 'error' },
      message: `There is no input ${input} to seek.`,
      remedy: 'docs/schema/scenario.schema.json lists the inputs; a yearly one may have its year, as growth.2.',
    },
  ],
});

/** The slots that a value fills: its own year and those after it that nothing else is stated for. */
function slotsOf(spec: InputSpec, year: number | null, { inputs }: Scenario): number[] {
  const first = SLOT[spec.key as keyof typeof SLOT];
  if (!spec.yearly) return [first];
  const from = year ?? 1;
  const stated = inputs.filter((i) => i.key === spec.key && year !== null && (i.year ?? 1) > year);
  const until = Math.min(YEARS + 1, ...stated.map((i) => i.year ?? 1));
  return Array.from({ length: until - from }, (_, i) => first + from - 1 + i);
}

/** Values to try, rising, in the unit of the file. */
function rangeOf(spec: InputSpec, { now, grid, months }: { now: number; grid: number; months: number }): number[] {
  const steps = Array.from({ length: grid + 1 }, (_, i) => i / grid);
  if (spec.unit.startsWith('money')) {
    // From a millionth of its value, or of a million, to a million times that; and nothing at all.
    const middle = now > 0 ? now : 1e6;
    const high = [0];
    for (let value = middle / 1048576; value <= Math.min(spec.max, middle * 1048576); value *= 1.125) high.push(value);
    return high;
  }
  const most = spec.unit === 'months' ? months : spec.unit === 'x' ? Math.max(20, 4 * (now || 0)) : 200;
  const [low, high] = [Math.max(spec.min, -200), Math.min(spec.max, most)];
  return steps.map((share) => low + share * (high - low));
}

/** On the central path. */
function middleSearch({ plan, terms, slots, scale }: Place, { quantity, target }: Sought): Search {
  const row = centralRow(plan);
  const answersAt = (values: readonly number[]): Float64Array => {
    const rows = new Float64Array(values.length * WIDTH);
    values.forEach((value, i) => {
      rows.set(row, i * WIDTH);
      for (const slot of slots) rows[i * WIDTH + slot] = value * scale;
    });
    return runRows(terms, rows, { seed: 0, from: 0, calm: true }).quantities[quantity].map((x) => x - target);
  };
  return { answersAt, halvings: MIDDLE.halvings };
}

/** On the mean of the paths. */
function meanSearch({ plan, slots, scale }: Place, { quantity, target, seed = 1 }: Sought): Search {
  const mean = meanOf(plan, { quantity, slots, seed });
  const answersAt = (values: readonly number[]): Float64Array =>
    Float64Array.from(values, (value) => mean(value * scale) - target);
  return { answersAt, halvings: MEAN.halvings };
}

/** Where the answer crosses the target, nearest to `now`; null where it does not. */
function crossing({ answersAt, halvings }: Search, values: readonly number[], now: number): number | null {
  const answers = answersAt(values);
  let best: { low: number; high: number; far: number } | null = null;
  for (let i = 0; i < values.length; i++) {
    const [low, high] = [values[i] as number, values[i + 1] ?? (values[i] as number)];
    const [a, b] = [answers[i] as number, answers[i + 1] ?? Number.NaN];
    if (a !== 0 && !(a < 0 && b > 0) && !(a > 0 && b < 0)) continue;
    const far = Number.isNaN(now) ? 0 : Math.max(0, low - now, now - high);
    if (!best || far < best.far) best = { low, high: a === 0 ? low : high, far };
  }
  if (!best) return null;
  let { low, high } = best;
  const falling = (answersAt([low])[0] as number) > 0;
  for (let turn = 0; turn < halvings && low < high; turn++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    const at = answersAt([middle])[0] as number;
    if (at === 0) return middle;
    if (at > 0 === falling) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
