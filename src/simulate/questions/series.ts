// Paths of a scenario in, the months of a few measures out: one row of months a path, in full units of its currency.
import type { MeasureKey } from '../../model/scenario/question.ts';
import type { Months } from '../deal/months.ts';
import { COLUMNS } from '../deal/place.ts';
import { makeModel } from '../deal/run.ts';
import { termsOf } from '../deal/terms.ts';
import { drawRows } from '../draws/draw.ts';
import type { Plan } from '../draws/plan.ts';
import { SLOT, WIDTH } from '../slots.ts';

export interface Draws {
  seed: number;
  paths: number;
  /** Plain random numbers: for a scenario that stands beside another one, so that nothing ties the two together. */
  plain?: boolean;
}

/** What is kept of the paths. */
export interface Kept {
  measures: readonly MeasureKey[];
  /** Months of which the valuation is asked. */
  valued: readonly number[];
}

/** `rows` are `WIDTH` inputs a path, each of `series` is `months` numbers a path. */
export interface Drawn {
  months: number;
  paths: number;
  rows: Float64Array;
  series: ReadonlyMap<MeasureKey, Float64Array>;
}

type Monthly = Exclude<MeasureKey, 'valuation'>;

const COLUMN_OF: Readonly<Record<Monthly, keyof Pick<Months, 'revenue' | 'compute' | 'carried' | 'costs' | 'sold'>>> = {
  company_revenue: 'revenue',
  company_compute: 'compute',
  carried_compute: 'carried',
  company_costs: 'costs',
  vendor_revenue: 'sold',
};

/** Runs the model on every path and keeps the months of what is asked. */
export function drawnOf(plan: Plan, { measures, valued }: Kept, { seed, paths, plain }: Draws): Drawn {
  const terms = termsOf(plan.scenario);
  const rows = drawRows(plan, { seed, from: 0, count: paths, plain: plain === true });
  const series = new Map(measures.map((key) => [key, new Float64Array(paths * terms.months).fill(Number.NaN)]));
  const monthly = measures.filter((key): key is Monthly => key !== 'valuation');
  const { months, run } = makeModel(terms, false);
  const place = { values: new Float64Array(COLUMNS), count: 1, path: 0 };
  for (let path = 0; monthly.length > 0 && path < paths; path++) {
    run({ rows, index: path, seed, path }, place);
    for (const key of monthly) series.get(key)?.set(months[COLUMN_OF[key]], path * terms.months);
  }
  const values = series.get('valuation');
  // The model tells the valuation in the month of the exit, so a copy of the rows has its exit in the month asked about.
  const exits = values ? rows.slice() : rows;
  for (const t of values ? valued : []) {
    for (let path = 0; path < paths; path++) {
      exits[path * WIDTH + SLOT.exit_month] = t + 1;
      run({ rows: exits, index: path, seed, path }, place);
      if (values) values[path * terms.months + t] = months.exit.valuation;
    }
  }
  return { months: terms.months, paths, rows, series };
}

/** One slot of every row. */
export const slotOf = ({ rows, paths }: Drawn, slot: number): Float64Array =>
  Float64Array.from({ length: paths }, (_, path) => rows[path * WIDTH + slot] as number);
