// Goal seek: the value of one input at which an answer reaches a target, everything else at its median and nothing unforeseen.
// The possible range is searched on a grid, since an answer need not rise or fall throughout; the crossing nearest to the
// input's own value is then halved down.
import type { Outcome } from '../model/diagnostic.ts';
import type { GoalSought, QuantityKey } from '../model/scenario/forecast.ts';
import { INPUTS, type InputSpec } from '../model/scenario/inputs.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { runRows } from './deal/run.ts';
import { type Terms, termsOf } from './deal/terms.ts';
import { centralRow } from './draws/draw.ts';
import { planOf } from './draws/plan.ts';
import { SLOT, unitScale, WIDTH, YEARS } from './slots.ts';

export interface Sought {
  /** `margin`, or `growth.2` for the second year of a yearly input; without a year, all of them. */
  input: string;
  quantity: QuantityKey;
  /** In the unit of the quantity: full units of money, 0.1 for a rate of 10 %, months from the start. */
  target: number;
}

/** Values tried over the range before the crossing is narrowed. */
const GRID = 256;
const HALVINGS = 60;

interface Search {
  terms: Terms;
  row: Float64Array;
  slots: number[];
  scale: number;
  quantity: QuantityKey;
  target: number;
}

/** The value in the unit of a scenario file; null where no value reaches the target. */
export function seekOf(scenario: Scenario, { input, quantity, target }: Sought): Outcome<GoalSought | null> {
  const [key, year] = input.split('.');
  const spec = (INPUTS as readonly InputSpec[]).find((one) => one.key === key);
  const asked = year === undefined ? null : Number(year);
  if (!spec || (asked !== null && !(spec.yearly && asked >= 1 && asked <= YEARS))) return noInput(input);
  const { value: plan, diagnostics } = planOf(scenario);
  if (!plan) return { value: null, diagnostics };
  const row = centralRow(plan);
  const slots = slotsOf(spec, asked, scenario);
  const search = { terms: termsOf(scenario), row, slots, scale: unitScale(spec), quantity, target };
  const now = (row[slots[0] as number] as number) / search.scale;
  return {
    value: { input, quantity, target, value: crossing(search, rangeOf(spec, now, scenario), now) },
    diagnostics,
  };
}

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
function rangeOf(spec: InputSpec, now: number, { months }: Scenario): number[] {
  const steps = Array.from({ length: GRID + 1 }, (_, i) => i / GRID);
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

/** The answer less the target at each value; NaN where there is no answer. */
function answersAt({ terms, row, slots, scale, quantity, target }: Search, values: readonly number[]): Float64Array {
  const rows = new Float64Array(values.length * WIDTH);
  values.forEach((value, i) => {
    rows.set(row, i * WIDTH);
    for (const slot of slots) rows[i * WIDTH + slot] = value * scale;
  });
  return runRows(terms, rows, { seed: 0, from: 0, calm: true }).quantities[quantity].map((x) => x - target);
}

/** Where the answer crosses the target, nearest to `now`; null where it does not. */
function crossing(search: Search, values: readonly number[], now: number): number | null {
  const answers = answersAt(search, values);
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
  const falling = (answersAt(search, [low])[0] as number) > 0;
  for (let turn = 0; turn < HALVINGS && low < high; turn++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    const at = answersAt(search, [middle])[0] as number;
    if (at === 0) return middle;
    if (at > 0 === falling) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
