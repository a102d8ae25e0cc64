// Which inputs move together: what a scenario states, and by default those that share a speaker or a driver. The matrix is
// of normal scores (a Gaussian copula) and must be positive definite.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Correlation, Input } from '../../model/scenario/scenario.ts';

/** Of inputs that share a speaker or a driver, unless a scenario says otherwise: an assumption, told with every answer. */
export const SHARED_RHO = 0.5;

/** `key`, or `key.2` for the second year of a yearly input. */
export const nameOf = (input: Pick<Input, 'key' | 'year'>): string =>
  input.year === null ? input.key : `${input.key}.${input.year}`;

export interface Copula {
  /** All that are not 0, stated and by default. */
  correlations: Correlation[];
  /** n x n, row by row, over the inputs in the order given. */
  matrix: Float64Array;
}

const shares = (a: Input, b: Input): boolean =>
  (a.by !== null && a.by === b.by) || (a.driver !== null && a.driver === b.driver);

/** Pairs of inputs that share a speaker or a driver and of which nothing is stated. */
function byDefault(inputs: readonly Input[], stated: ReadonlySet<string>, rho: number): Correlation[] {
  return inputs.flatMap((a, i) =>
    inputs
      .slice(i + 1)
      .filter((b) => shares(a, b) && !stated.has(pairOf(nameOf(a), nameOf(b))))
      .map((b) => ({ a: nameOf(a), b: nameOf(b), rho, stated: false })),
  );
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function matrixOf(names: readonly string[], correlations: readonly Correlation[]): Float64Array {
  const n = names.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  for (const { a, b, rho } of correlations) {
    const [i, j] = [names.indexOf(a), names.indexOf(b)];
    if (i < 0 || j < 0 || i === j) continue;
    matrix[i * n + j] = rho;
    matrix[j * n + i] = rho;
  }
  return matrix;
}

/** The lower triangle L with L L' = matrix (Cholesky); null when the matrix is not positive definite. */
export function choleskyOf(matrix: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] as number) * (lower[j * n + k] as number);
      if (i !== j) lower[i * n + j] = sum / (lower[j * n + j] as number);
      else if (sum <= 1e-12) return null;
      else lower[i * n + i] = Math.sqrt(sum);
    }
  }
  return lower;
}

const impossible = (stated: readonly Correlation[]): Diagnostic => ({
  code: 'scenario/correlation',
  severity: 'error',
  message: `These correlations cannot hold together (the matrix is not positive definite): ${stated
    .map(({ a, b, rho }) => `${a} and ${b} ${rho}`)
    .join(', ')}.`,
  remedy: 'Bring them closer to 0, or leave out the one you are least sure of.',
});

const weakened = (rho: number): Diagnostic => ({
  code: 'scenario/correlation-default',
  severity: 'info',
  message: `Inputs that share a speaker or a driver move together with a correlation of ${rho} instead of ${SHARED_RHO}: more cannot hold together with the others.`,
  remedy: 'State the correlations of these inputs to choose them yourself.',
});

/** What moves together among the inputs that are not points; null when what is stated cannot be. */
export function copulaOf(inputs: readonly Input[], given: readonly Correlation[]): Outcome<Copula | null> {
  const names = inputs.map(nameOf);
  const n = names.length;
  const stated = given.filter(({ a, b }) => names.includes(a) && names.includes(b));
  if (!choleskyOf(matrixOf(names, stated), n)) return { value: null, diagnostics: [impossible(stated)] };
  const pairs = new Set(given.map(({ a, b }) => pairOf(a, b)));
  for (let rho = SHARED_RHO; rho > 0.01; rho /= 2) {
    const correlations = [...stated, ...byDefault(inputs, pairs, rho)];
    const matrix = matrixOf(names, correlations);
    if (choleskyOf(matrix, n))
      return { value: { correlations, matrix }, diagnostics: rho < SHARED_RHO ? [weakened(rho)] : [] };
  }
  return { value: { correlations: stated, matrix: matrixOf(names, stated) }, diagnostics: [weakened(0)] };
}
