// Where each input stands in a row of numbers that the engine runs on. A row holds shares as 0..1, money in full units,
// months and multiples as they are; NaN where an input is not stated and has no fallback. A yearly input has a slot for each
// of the first `YEARS` years; the last holds for the years after.
import { INPUTS, type InputKey, type InputSpec } from '../model/scenario/inputs.ts';

export const YEARS = 10;

const specs: readonly InputSpec[] = INPUTS;

const starts = specs.map((_, i) => specs.slice(0, i).reduce((sum, spec) => sum + (spec.yearly ? YEARS : 1), 0));

/** The first slot of each input. */
export const SLOT = Object.fromEntries(specs.map((spec, i) => [spec.key, starts[i]])) as Readonly<
  Record<InputKey, number>
>;

/** Numbers in a row. */
export const WIDTH = specs.reduce((sum, spec) => sum + (spec.yearly ? YEARS : 1), 0);

/** What a figure of a file is multiplied with for a row: 80 % stands as 0.8. */
export const unitScale = (spec: InputSpec): number => (spec.unit === '%' ? 0.01 : 1);
