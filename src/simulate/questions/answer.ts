// Questions to a scenario in, their quantiles over its paths out. A question about months adds the same months of the
// scenarios that stand beside it, path by path; those are drawn independently.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { specOf } from '../../model/scenario/inputs.ts';
import type { Answered, MeasureKey, Question, Subject } from '../../model/scenario/question.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { type Plan, planOf } from '../draws/plan.ts';
import { SLOT, unitScale } from '../slots.ts';
import { quantilesOf } from './quantiles.ts';
import { type Drawn, drawnOf, type Kept, slotOf } from './series.ts';

export interface Given {
  scenario: Scenario;
  questions: readonly Question[];
  /** The scenarios that questions name as beside it. */
  beside: ReadonlyMap<string, Scenario>;
}

export interface How {
  seed: number;
  paths: number;
}

type Months = Exclude<Subject, { input: string }>;

const sumOf = (values: Float64Array, from: number, to: number): number => {
  let sum = 0;
  for (let t = from; t <= to; t++) sum += values[t] as number;
  return sum;
};

/** What one path answers, from its months and those of the whole of a share. */
function figureOf({ as, from, to }: Months, part: Float64Array, whole: Float64Array | null): number {
  if (as === 'level') return part[to] as number;
  const sum = sumOf(part, from, to);
  if (as === 'sum') return sum;
  if (as === 'share') return whole ? (100 * sum) / sumOf(whole, from, to) : Number.NaN;
  return 100 * (sum / sumOf(part, from - 12, to - 12) - 1);
}

/** The months of a measure, those of the scenarios beside added. */
function added(measure: MeasureKey, own: Drawn, others: readonly Drawn[]): Float64Array {
  const total = (own.series.get(measure) as Float64Array).slice();
  for (const other of others) {
    const more = other.series.get(measure) as Float64Array;
    for (let i = 0; i < total.length; i++) {
      const path = Math.floor(i / own.months);
      const t = i - path * own.months;
      if (t < other.months) total[i] = (total[i] as number) + (more[path * other.months + t] as number);
    }
  }
  return total;
}

function ofMonths(about: Months, own: Drawn, others: readonly Drawn[]): Float64Array {
  const { months, paths } = own;
  const part = added(about.measure, own, others);
  const whole = about.of && added(about.of, own, others);
  const row = (values: Float64Array, path: number): Float64Array => values.subarray(path * months, (path + 1) * months);
  return Float64Array.from({ length: paths }, (_, path) => figureOf(about, row(part, path), whole && row(whole, path)));
}

/** The values of an input (`growth.2`: of its second year) in the unit of a file. */
function ofInput(name: string, drawn: Drawn): Float64Array {
  const [key = '', year = '1'] = name.split('.');
  const spec = specOf(key);
  if (!spec) return new Float64Array(drawn.paths).fill(Number.NaN);
  const scale = unitScale(spec);
  return slotOf(drawn, SLOT[spec.key] + (spec.yearly ? Number(year) - 1 : 0)).map((v) => v / scale);
}

/** What has to be kept of the paths for these questions. */
function keptOf(questions: readonly Question[]): Kept {
  const asked = questions.flatMap(({ about }) => ('input' in about ? [] : [about]));
  const measures = asked.flatMap(({ measure, of }) => (of ? [measure, of] : [measure]));
  const valued = asked.filter(({ measure }) => measure === 'valuation').map(({ to }) => to);
  return { measures: [...new Set(measures)], valued: [...new Set(valued)] };
}

function scaled({ q10, q50, q90, se, exists }: Answered, by: number): Answered {
  return {
    ...{ q10: q10 / by, q50: q50 / by, q90: q90 / by },
    se: { q10: se.q10 / by, q50: se.q50 / by, q90: se.q90 / by },
    exists,
  };
}

/** Beside the first, each scenario has a seed of its own. */
const APART = 7919;

/**
 * The answers, one for each question in their order; null for one that exists on no path. Quantiles in the unit of the
 * question. The outcome is null when the correlations of a scenario cannot hold together (`scenario/correlation`).
 */
export function answersOf(
  { scenario, questions, beside }: Given,
  { seed, paths }: How,
): Outcome<(Answered | null)[] | null> {
  const names = [...beside.keys()].sort();
  const plans = [scenario, ...names.map((name) => beside.get(name) as Scenario)].map((one) => planOf(one));
  const diagnostics: Diagnostic[] = plans.flatMap((plan) => plan.diagnostics);
  if (plans.some(({ value }) => value === null)) return { value: null, diagnostics };
  const [own, ...others] = plans.map(({ value }, i) =>
    drawnOf(value as Plan, keptOf(questions), { seed: seed + APART * i, paths, plain: i > 0 }),
  ) as [Drawn, ...Drawn[]];
  const value = questions.map(({ about, scale }) => {
    if ('input' in about) return quantilesOf(ofInput(about.input, own).map((v) => v / scale));
    const added = others.filter((_, i) => about.beside.includes(names[i] as string));
    const found = quantilesOf(ofMonths(about, own, added));
    return found && scaled(found, scale);
  });
  return { value, diagnostics };
}
