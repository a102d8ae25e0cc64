// A scenario to its forecast with what the tracer says of it: which share of the vendor's revenue from the company its own
// money pays, year by year. The tracer runs on the ledger of the central path, and in its closed form for one company, which
// is exact here, on the ledgers of a sample of the paths.
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Three } from '../model/ledger/traced.ts';
import type { Forecast, Spread, TracedYear } from '../model/scenario/forecast.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import {
  type CentsMonth,
  centsOf,
  ledgerOfPath,
  openingCents,
  type PathLedger,
  soldIn,
} from '../simulate/deal/ledger.ts';
import { COLUMNS } from '../simulate/deal/place.ts';
import { makeModel } from '../simulate/deal/run.ts';
import { termsOf } from '../simulate/deal/terms.ts';
import { centralRow, drawRows } from '../simulate/draws/draw.ts';
import { type Plan, planOf } from '../simulate/draws/plan.ts';
import { type ForecastOptions, forecastOf } from '../simulate/forecast.ts';
import { spreadOf } from '../simulate/summary/spread.ts';
import { type CashEvent, traceOne } from '../trace/onecompany.ts';
import { askLedger } from '../trace/question.ts';

export { BLOCK, makeRunner, type Run, type Task } from '../simulate/blocks.ts';
export { type Comparison, compareOf } from '../simulate/compare.ts';
export { type Block, blockOf } from '../simulate/deal/run.ts';
export type { ForecastOptions } from '../simulate/forecast.ts';
export { type Sought, seekOf } from '../simulate/seek.ts';

/** Of so many paths, the first, the ledger is traced. */
const TRACED_PATHS = 512;

/** The forecast of a scenario, traced. */
export async function forecast(given: Scenario, options: ForecastOptions): Promise<Outcome<Forecast | null>> {
  const { value, diagnostics } = await forecastOf(given, options);
  const plan = value && planOf(value.scenario).value;
  if (!value || !plan) return { value, diagnostics };
  const { value: traced, diagnostics: noticed } = tracedOf(plan, options);
  const all = [...diagnostics, ...noticed];
  return { value: { ...value, traced, diagnostics: all }, diagnostics: all };
}

/** The ledger of the central path: every input at its median, nothing unforeseen. */
export function centralLedger(plan: Plan): PathLedger {
  const model = makeModel(termsOf(plan.scenario), true);
  const place = { values: new Float64Array(COLUMNS), count: 1, path: 0 };
  model.run({ rows: centralRow(plan), index: 0, seed: 0, path: 0 }, place);
  return ledgerOfPath(model.months, model.given.row, plan.scenario);
}

function tracedOf(plan: Plan, { paths, seed, plain }: ForecastOptions): Outcome<TracedYear[]> {
  const count = Math.min(paths, TRACED_PATHS);
  const years = Math.ceil(plan.scenario.months / 12);
  const columns = Array.from({ length: years * 3 }, () => new Float64Array(count));
  const model = makeModel(termsOf(plan.scenario), false);
  const place = { values: new Float64Array(COLUMNS), count: 1, path: 0 };
  const rows = drawRows(plan, { seed, from: 0, count, ...(plain ? { plain } : {}) });
  for (let path = 0; path < count; path++) {
    model.run({ rows, index: path, seed, path }, place);
    const months = centsOf(model.months, model.given.row);
    const shares = sharesByYear(months, openingCents(model.given.row));
    shares.forEach((share, year) => {
      WAYS.forEach((way, w) => {
        (columns[year * 3 + w] as Float64Array)[path] = share ? share[way] : Number.NaN;
      });
    });
  }
  const spread = (year: number, way: number): Spread =>
    spreadOf({ values: columns[year * 3 + way] as Float64Array, count });
  const { value: central, diagnostics } = centralShares(plan);
  const value = Array.from(
    { length: years },
    (_, y): TracedYear => ({
      ...{ year: y + 1, lower: spread(y, 0), prorata: spread(y, 1), upper: spread(y, 2), central: central[y] ?? null },
    }),
  );
  return { value, diagnostics };
}

const WAYS = ['lower', 'prorata', 'upper'] as const satisfies (keyof Three)[];

/** By year, from 0: the shares of the central path by the general tracer; null in a year without revenue. */
function centralShares(plan: Plan): Outcome<(Three | null)[]> {
  const ledger = centralLedger(plan);
  const { value, diagnostics } = askLedger(ledger);
  const traced = value?.type === 'trace' ? (value.answer.by_period ?? []) : [];
  const found = new Map<number, Three>();
  for (const { from, self_financed_share: share } of traced) {
    const year = yearsBetween(plan.scenario.start, from);
    if (share) found.set(year, { lower: share.lower, prorata: share.prorata[0], upper: share.upper });
  }
  const faults: Diagnostic[] = diagnostics.filter(({ severity }) => severity === 'error');
  const years = Math.ceil(plan.scenario.months / 12);
  return { value: Array.from({ length: years }, (_, year) => found.get(year) ?? null), diagnostics: faults };
}

/** Whole years from a month (`2024-03`) to a day. */
function yearsBetween(start: string, day: string): number {
  const [a, b] = [start, day].map((text) => {
    const [year, month] = text.split('-').map(Number) as [number, number];
    return year * 12 + month;
  }) as [number, number];
  return Math.floor((b - a) / 12);
}

/** By year, from 0, the shares of what the vendor sells that its own money pays; null in a year without revenue. */
export function sharesByYear(months: readonly CentsMonth[], opening: number): (Three | null)[] {
  const events = eventsOf(months, opening);
  return Array.from({ length: Math.ceil(months.length / 12) }, (_, year) => {
    const sold = soldIn(months, year);
    if (!(sold > 0)) return null;
    for (const { event, month } of events.toVendor) event.to = Math.floor(month / 12) === year ? 'V' : '*';
    const { lower, prorata, upper } = traceOne(events.all);
    const drawn = months.slice(year * 12, year * 12 + 12).reduce((sum, one) => sum + one.drawn, 0);
    return { lower: (lower + drawn) / sold, prorata: (prorata + drawn) / sold, upper: (upper + drawn) / sold };
  });
}

/** The company's cash in order of time; payments to the vendor of other years count as payments to anybody. */
function eventsOf(
  months: readonly CentsMonth[],
  opening: number,
): { all: CashEvent[]; toVendor: { event: CashEvent; month: number }[] } {
  const toVendor: { event: CashEvent; month: number }[] = [];
  const event = (from: CashEvent['from'], to: CashEvent['to'], amount: number): CashEvent[] =>
    amount > 0 ? [{ from, to, amount, pay: 'cash' }] : [];
  const all = months.flatMap((one) => {
    const paid = event('C', 'V', one.paid);
    for (const made of paid) toVendor.push({ event: made, month: one.month });
    const received = [...event('V', 'C', one.vendorCash), ...event('*', 'C', one.othersCash + one.revenue)];
    return [...received, ...paid, ...event('C', '*', one.elsewhere + one.costs)];
  });
  return { all: [...event('*', 'C', opening), ...all], toVendor };
}
