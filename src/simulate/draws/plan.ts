// A scenario made ready to draw from: the row of what is fixed, and for each input that is not, its place in the row, its
// quantile function, its dimension of Sobol's points (what usually matters most comes first, where the points are best) and
// what it moves together with.
import type { Outcome } from '../../model/diagnostic.ts';
import { INPUTS, type InputKey, type InputSpec } from '../../model/scenario/inputs.ts';
import type { Correlation, Input, Scenario } from '../../model/scenario/scenario.ts';
import { SLOT, unitScale, WIDTH, YEARS } from '../slots.ts';
import { choleskyOf, copulaOf, nameOf } from './correlation.ts';
import { type Column, columnOf, isPoint, type Quantile, quantileOf } from './quantile.ts';

/** An input that is drawn. */
export interface Variable {
  /** `key`, or `key.2`. */
  name: string;
  input: Input;
  /** Where it stands in a row; a yearly one also stands for the years after it. */
  slots: number[];
  /** In the unit of a row, held to the possible range of the input. */
  quantile: Quantile;
  /** The same of many shares at once. */
  column: Column;
  /** From the unit of a file to that of a row: 0.01 for per cent. */
  scale: number;
}

export interface Plan {
  scenario: Scenario;
  /** `WIDTH` numbers: points and fallbacks; what is drawn stands at its median. */
  central: Float64Array;
  /** In the order of Sobol's dimensions. */
  variables: Variable[];
  correlations: Correlation[];
  /** Correlation of the variables' normal scores, row by row. */
  matrix: Float64Array;
  /** Which variables move together with another one, and the lower triangle of their matrix; null when none does. */
  together: { members: number[]; lower: Float64Array } | null;
}

/** What the answers usually hang on, most first; the rest follows in the order of `INPUTS`. */
const FIRST: readonly InputKey[] = [
  ...(['bought', 'compute_share', 'growth', 'margin', 'pull_through', 'invested', 'others', 'mature_share'] as const),
  ...(['revenue', 'elasticity', 'price_trend', 'round_chance', 'round_size', 'runway', 'credits_share'] as const),
];

const specs: readonly InputSpec[] = INPUTS;
const specOf = new Map(specs.map((spec) => [spec.key, spec]));

const rank = (input: Input): number => {
  const at = FIRST.indexOf(input.key);
  return (
    (at < 0 ? FIRST.length + specs.findIndex((spec) => spec.key === input.key) : at) * (YEARS + 1) + (input.year ?? 0)
  );
};

/** The slots that an input fills: its own year and those after it, up to the next year that is stated. */
function slotsOf(input: Input, inputs: readonly Input[]): number[] {
  const first = SLOT[input.key];
  if (!specOf.get(input.key)?.yearly) return [first];
  const from = input.year ?? 1;
  const later = inputs.filter((other) => other.key === input.key && (other.year ?? 1) > from);
  const until = Math.min(YEARS + 1, ...later.map((other) => other.year ?? 1));
  const begin = inputs.some((other) => other.key === input.key && (other.year ?? 1) < from) ? from : 1;
  return Array.from({ length: Math.max(0, until - begin) }, (_, i) => first + begin - 1 + i);
}

function held(spec: InputSpec, quantile: Quantile): Quantile {
  const scale = unitScale(spec);
  return (u) => Math.min(spec.max, Math.max(spec.min, quantile(u))) * scale;
}

function heldColumn(spec: InputSpec, column: Column): Column {
  const { min, max } = spec;
  const scale = unitScale(spec);
  const [least, most] = [min * scale, max * scale];
  return (u, at, count) => {
    column(u, at, count);
    for (let i = at; i < at + count; i++) {
      const x = u[i] as number;
      if (x < min) u[i] = least;
      else if (x > max) u[i] = most;
      else u[i] = x * scale;
    }
  };
}

/** The row of fallbacks: NaN where an input has none. */
function fallbacks(): Float64Array {
  const row = new Float64Array(WIDTH).fill(Number.NaN);
  for (const spec of specs) {
    const value = spec.fallback === null ? Number.NaN : spec.fallback * unitScale(spec);
    const first = SLOT[spec.key as InputKey];
    row.fill(value, first, first + (spec.yearly ? YEARS : 1));
  }
  return row;
}

function variableOf(input: Input, inputs: readonly Input[]): Variable {
  const spec = specOf.get(input.key) as InputSpec;
  return {
    name: nameOf(input),
    input,
    slots: slotsOf(input, inputs),
    quantile: held(spec, quantileOf(input.distribution)),
    column: heldColumn(spec, columnOf(input.distribution)),
    scale: unitScale(spec),
  };
}

function togetherOf(matrix: Float64Array, n: number): Plan['together'] {
  const members = Array.from({ length: n }, (_, i) => i).filter((i) =>
    Array.from({ length: n }, (_, j) => j).some((j) => j !== i && matrix[i * n + j] !== 0),
  );
  if (members.length === 0) return null;
  const small = new Float64Array(members.length ** 2);
  members.forEach((i, a) => {
    members.forEach((j, b) => {
      small[a * members.length + b] = matrix[i * n + j] as number;
    });
  });
  return { members, lower: choleskyOf(small, members.length) as Float64Array };
}

/** Ready to draw from; null, with the reason, when its correlations cannot hold together. */
export function planOf(scenario: Scenario): Outcome<Plan | null> {
  const all = scenario.inputs.map((input) => variableOf(input, scenario.inputs));
  const variables = all
    .filter(({ input }) => !isPoint(input.distribution))
    .sort((a, b) => rank(a.input) - rank(b.input));
  const copula = copulaOf(
    variables.map(({ input }) => input),
    scenario.correlations,
  );
  if (!copula.value) return { value: null, diagnostics: copula.diagnostics };
  const central = fallbacks();
  for (const { slots, quantile } of all) for (const slot of slots) central[slot] = quantile(0.5);
  const { correlations, matrix } = copula.value;
  const together = togetherOf(matrix, variables.length);
  return { value: { scenario, central, variables, correlations, matrix, together }, diagnostics: copula.diagnostics };
}
