// Intervals asked before the answers were known, held against them: how many values lie inside the 80 % intervals, and how
// wide the intervals are next to naive ones. Width is a difference of logarithms, or points / 20 for a rate of growth (it may
// be negative, so it has no logarithm); a narrow interval that misses and a wide one that hits are both seen.
import { log } from './elementary.ts';

/** One answer of a forecast file: 10, 50 and 90 % quantiles in the unit of the question. */
export interface Interval80 {
  id: string;
  unit: string;
  q10: number;
  q50: number;
  q90: number;
}

/** What is known of a question besides its answer. */
export interface Question {
  id: string;
  /** What is asked, to see whether it is a rate of growth. */
  quantity: string | null;
  unit: string | null;
  /** An 80 % interval that anybody could have given. */
  naive: [number, number] | null;
  /** What came out, or the range in which sources put it; null while nobody knows. */
  value: [number, number] | null;
}

export interface Scored extends Interval80 {
  growth: boolean;
  width: number;
  naive_width: number | null;
  /** Width against the naive one. */
  ratio: number | null;
  value: [number, number] | null;
  /** Does the value (the middle of its range) lie in the interval? Null while nobody knows. */
  inside: boolean | null;
  naive_inside: boolean | null;
}

export interface BacktestScore {
  questions: Scored[];
  /** Values known, and how many of them lie inside. */
  known: number;
  inside: number;
  coverage: number | null;
  naive_coverage: number | null;
  /** Means over the questions that have a naive interval. */
  compared: number;
  mean_width: number | null;
  mean_naive_width: number | null;
  /** Mean of the ratios, question by question. */
  mean_ratio: number | null;
}

/** Points of a rate of growth that count as one unit of width. */
const POINTS = 20;

const isGrowth = (asked: Question | undefined, { unit, q10 }: Interval80): boolean =>
  unit === '%' && (/growth|增长|增長|增速/iu.test(asked?.quantity ?? '') || q10 <= 0 || (asked?.naive?.[0] ?? 1) <= 0);

/** Width of an interval: of a growth rate in units of 20 points, else the difference of the ends' logarithms. */
export function widthOf([low, high]: readonly [number, number], growth: boolean): number {
  if (growth) return (high - low) / POINTS;
  return low > 0 ? log(high / low) : Number.POSITIVE_INFINITY;
}

const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;
const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

function scored(forecast: Interval80, asked: Question | undefined): Scored {
  const growth = isGrowth(asked, forecast);
  const ends = [forecast.q10, forecast.q90] as const;
  const width = widthOf(ends, growth);
  const naive_width = asked?.naive ? widthOf(asked.naive, growth) : null;
  const value = asked?.value ?? null;
  return {
    ...forecast,
    ...{ growth, width, naive_width, value },
    ratio: naive_width !== null && naive_width > 0 ? width / naive_width : null,
    inside: value && within(middle(value), ends),
    naive_inside: value && asked?.naive ? within(middle(value), asked.naive) : null,
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length > 0 ? values.reduce((sum, v) => sum + v, 0) / values.length : null;

const shareTrue = (values: readonly (boolean | null)[]): number | null =>
  mean(values.filter((v) => v !== null).map((v) => (v ? 1 : 0)));

/** Scores intervals against questions; a question that no forecast answers does not count. */
export function scoreOf(forecasts: readonly Interval80[], asked: readonly Question[]): BacktestScore {
  const questions = forecasts.map((f) =>
    scored(
      f,
      asked.find(({ id }) => id === f.id),
    ),
  );
  const compared = questions.filter((q) => q.ratio !== null);
  const insides = questions.map((q) => q.inside);
  return {
    questions,
    known: insides.filter((v) => v !== null).length,
    inside: insides.filter((v) => v === true).length,
    coverage: shareTrue(insides),
    naive_coverage: shareTrue(questions.map((q) => q.naive_inside)),
    compared: compared.length,
    mean_width: mean(compared.map((q) => q.width)),
    mean_naive_width: mean(compared.map((q) => q.naive_width ?? 0)),
    mean_ratio: mean(compared.map((q) => q.ratio ?? 0)),
  };
}
