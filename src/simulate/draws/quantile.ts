// A distribution as its quantile function: a share of the mass in, the value below which it lies out. Exact where a formula
// exists; beta, PERT and mixtures through a table of the inverse that is always made the same way.
import type { Distribution } from '../../model/scenario/scenario.ts';
import { exp, log } from '../elementary.ts';
import { normalQuantile } from './normal.ts';

/** u in (0, 1) to a value in the distribution's unit; never falls as u grows. */
export type Quantile = (u: number) => number;

/** The same for many shares in place: those from `at` on, `count` of them, become values. */
export type Column = (shares: Float64Array, at: number, count: number) => void;

/** Score of the 95 % point of the standard normal distribution. */
const Z95 = 1.6448536269514722;
const CELLS = 4096;
/** Draws that stand for a mixture. */
const ATOMS = 8192;

const uniform =
  (low: number, high: number): Quantile =>
  (u) =>
    low + (high - low) * u;

interface Triangle {
  low: number;
  mode: number;
  high: number;
}

/** The share of the mass below the mode, and how steep each side is. */
function sidesOf({
  low,
  mode,
  high,
}: Triangle): Pick<Triangle, 'low' | 'high'> & Record<'left' | 'rise' | 'fall', number> {
  const width = high - low;
  const left = width > 0 ? (mode - low) / width : 0;
  return { low, high, left, rise: width * (mode - low), fall: width * (high - mode) };
}

function triangular(shape: Triangle): Quantile {
  const { low, high, left, rise, fall } = sidesOf(shape);
  return (u) => (u < left ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall));
}

const normal = (p5: number, p95: number): Quantile => {
  const [mean, sd] = [(p5 + p95) / 2, (p95 - p5) / (2 * Z95)];
  return (u) => mean + sd * normalQuantile(u);
};

/** A loop of its own for each of the usual kinds, so that the engine keeps numbers as they are. */
const uniformColumn =
  (low: number, high: number): Column =>
  (u, at, count) => {
    for (let i = at; i < at + count; i++) u[i] = low + (high - low) * (u[i] as number);
  };

function triangularColumn(shape: Triangle): Column {
  const { low, high, left, rise, fall } = sidesOf(shape);
  return (shares, at, count) => {
    for (let i = at; i < at + count; i++) {
      const u = shares[i] as number;
      shares[i] = u < left ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall);
    }
  };
}

const normalColumn = (p5: number, p95: number): Column => {
  const [mean, sd] = [(p5 + p95) / 2, (p95 - p5) / (2 * Z95)];
  return (u, at, count) => {
    for (let i = at; i < at + count; i++) u[i] = mean + sd * normalQuantile(u[i] as number);
  };
};

const lognormalColumn = (p5: number, p95: number): Column => {
  const scores = normalColumn(log(p5), log(p95));
  return (u, at, count) => {
    scores(u, at, count);
    for (let i = at; i < at + count; i++) u[i] = exp(u[i] as number);
  };
};

const lognormal = (p5: number, p95: number): Quantile => {
  const score = normal(log(p5), log(p95));
  return (u) => exp(score(u));
};

/** Mass of each of `CELLS` cells of [0, 1] under x^(a-1) (1-x)^(b-1), not normed: three points a cell (Simpson). */
function betaMasses(a: number, b: number): Float64Array {
  const masses = new Float64Array(CELLS);
  const h = 1 / CELLS;
  const density = (x: number): number => exp((a - 1) * log(x) + (b - 1) * log(1 - x));
  for (let i = 0; i < CELLS; i++) {
    const [from, to] = [i * h, (i + 1) * h];
    // The density may be infinite at an end; there the power alone is integrated.
    if (i === 0) masses[i] = exp(a * log(h)) / a;
    else if (i === CELLS - 1) masses[i] = exp(b * log(h)) / b;
    else masses[i] = ((density(from) + 4 * density((from + to) / 2) + density(to)) * h) / 6;
  }
  return masses;
}

/** The quantile of a beta distribution stretched over [low, high]. */
function beta({ alpha, beta: b, low, high }: Omit<Extract<Distribution, { type: 'beta' }>, 'type'>): Quantile {
  const masses = betaMasses(alpha, b);
  const below = new Float64Array(CELLS + 1);
  for (let i = 0; i < CELLS; i++) below[i + 1] = (below[i] as number) + (masses[i] as number);
  const total = below[CELLS] as number;
  return (u) => {
    const wanted = u * total;
    const i = cellOf(below, wanted);
    const mass = masses[i] as number;
    const part = mass > 0 ? (wanted - (below[i] as number)) / mass : 0;
    return low + ((high - low) * (i + Math.min(1, Math.max(0, part)))) / CELLS;
  };
}

/** The cell in which a sum of masses is reached. */
function cellOf(below: Float64Array, wanted: number): number {
  let [from, to] = [0, below.length - 2];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((below[middle + 1] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Shape 4: the weight of the mode that the method's first users took (Malcolm and others 1959). */
function pert({ low, mode, high }: { low: number; mode: number; high: number }): Quantile {
  const width = high - low;
  if (width <= 0) return () => low;
  return beta({ alpha: 1 + (4 * (mode - low)) / width, beta: 1 + (4 * (high - mode)) / width, low, high });
}

function discrete(values: readonly { value: number; weight: number }[]): Quantile {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  const steps = sorted.map(({ value, weight }) => {
    sum += weight / total;
    return { value, upTo: sum };
  });
  const last = steps.at(-1)?.value ?? Number.NaN;
  return (u) => steps.find((step) => u < step.upTo)?.value ?? last;
}

/** Each part in proportion to its weight, as so many sorted draws of equal mass. */
function mixture(parts: Extract<Distribution, { type: 'mixture' }>['parts']): Quantile {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const atoms = new Float64Array(ATOMS);
  let [at, sum] = [0, 0];
  for (const { weight, of } of parts) {
    sum += weight / total;
    const count = Math.round(sum * ATOMS) - at;
    const quantile = quantileOf(of);
    for (let k = 0; k < count; k++) atoms[at + k] = quantile((k + 0.5) / count);
    at += count;
  }
  const sorted = atoms.subarray(0, at).sort();
  return (u) => sorted[Math.min(at - 1, Math.floor(u * at))] as number;
}

/** The quantile function of a distribution whose figures are possible (reading a scenario sees to that). */
export function quantileOf(distribution: Distribution): Quantile {
  switch (distribution.type) {
    case 'point':
      return () => distribution.value;
    case 'uniform':
      return uniform(distribution.low, distribution.high);
    case 'triangular':
      return triangular(distribution);
    case 'pert':
      return pert(distribution);
    case 'normal':
      return normal(distribution.p5, distribution.p95);
    case 'lognormal':
      return lognormal(distribution.p5, distribution.p95);
    case 'beta':
      return beta(distribution);
    case 'discrete':
      return discrete(distribution.values);
    case 'mixture':
      return mixture(distribution.parts);
  }
}

/** The same of many shares at once, to the same bits. */
export function columnOf(distribution: Distribution): Column {
  switch (distribution.type) {
    case 'uniform':
      return uniformColumn(distribution.low, distribution.high);
    case 'triangular':
      return triangularColumn(distribution);
    case 'normal':
      return normalColumn(distribution.p5, distribution.p95);
    case 'lognormal':
      return lognormalColumn(distribution.p5, distribution.p95);
    default: {
      const quantile = quantileOf(distribution);
      return (u, at, count) => {
        for (let i = at; i < at + count; i++) u[i] = quantile(u[i] as number);
      };
    }
  }
}

/** Does it take one value only? */
export function isPoint(distribution: Distribution): boolean {
  const quantile = distribution.type === 'point' ? null : quantileOf(distribution);
  return quantile === null || quantile(0.0001) === quantile(0.9999);
}
