// Rows of inputs to answers: the monthly model, path after path, without making anything new for a path. A path's answers
// depend on its row, the seed and its number alone, so every block and every worker gives the same bits.
import type { QuantityKey } from '../../model/scenario/forecast.ts';
import { makeChance } from '../draws/chance.ts';
import { SLOT, WIDTH } from '../slots.ts';
import type { Events, Given } from './given.ts';
import { type Months, makeMonths } from './months.ts';
import { answers, makeDesk } from './outcome.ts';
import { COLUMN, COLUMNS, PARTS, type PartKey, type Place, QUANTITY_KEYS } from './place.ts';
import { makeSeries, record, type SeriesBlock } from './series.ts';
import { makeLots } from './steps/credits.ts';
import { makeFunds } from './steps/funding.ts';
import { prices } from './steps/prices.ts';
import { makeRates, ratesOf } from './steps/rates.ts';
import { makeShocks, revenue } from './steps/revenue.ts';
import { spending } from './steps/spending.ts';
import { vendor } from './steps/vendor.ts';
import { without } from './steps/without.ts';
import type { Terms } from './terms.ts';

/** The answers of paths `from` to `from + count`; each view has `count` numbers, NaN where a quantity does not exist. */
export interface Block {
  from: number;
  count: number;
  /** All columns one after the other; the views below look into it. */
  values: Float64Array;
  quantities: Readonly<Record<QuantityKey, Float64Array>>;
  parts: Readonly<Record<PartKey, Float64Array>>;
  /** Month by month, of the first paths of the block when they were asked for. */
  series: SeriesBlock | null;
}

export interface RunOptions {
  seed: number;
  /** Number of the first row's path. */
  from: number;
  /** Of how many paths, from the first, the months are told. */
  series?: number;
  /** Nothing unforeseen: no shocks, and of each event as much as its chance (`Events`). */
  calm?: boolean;
}

/** Rows of chance for each kind of event of a path. */
const LANES = { shock: 0x51ed270b, rise: 0x2545f491, round: 0x6c078965, exit: 0x1f83d9ab };

function eventsOf(calm: boolean): Events {
  return { calm, shock: makeChance(), rise: makeChance(), round: makeChance(), exit: makeChance() };
}

/** The same seed, another row: the low half is mixed, the high half kept. */
const lane = (seed: number, by: number): number => Math.floor(seed / 4294967296) * 4294967296 + ((seed ^ by) >>> 0);

function begin(events: Events, seed: number, path: number): void {
  if (events.calm) return;
  events.shock.start(lane(seed, LANES.shock), path);
  events.rise.start(lane(seed, LANES.rise), path);
  events.round.start(lane(seed, LANES.round), path);
  events.exit.start(lane(seed, LANES.exit), path);
}

/** The months of one path after the other: `run` fills them and the answers, until it is called again. */
export interface Model {
  months: Months;
  given: Given;
  run(path: Path, place: Place): void;
  /** The same for the row of inputs that stands in `given.row`. */
  go(who: Pick<Path, 'seed' | 'path'>, place: Place): void;
}

export function makeModel(terms: Terms, calm: boolean): Model {
  const months = makeMonths(terms);
  const row = new Float64Array(WIDTH);
  const given: Given = { row, terms, events: eventsOf(calm), rates: makeRates() };
  const shocks = makeShocks();
  const purse = { funds: makeFunds(), lots: makeLots(terms.arrivals.length), now: 0 };
  const desk = makeDesk(months);
  const go: Model['go'] = ({ seed, path }, place) => {
    begin(given.events, seed, path);
    ratesOf(given.rates, row, terms.months);
    prices(months, given);
    revenue(months, given, shocks);
    spending(months, given, purse);
    place.values[COLUMN.credits_lapsed * place.count + place.path] = purse.lots.lapsed;
    vendor(months, given, place);
    without(months, given, place);
    answers(months, given, { desk, place });
  };
  const run: Model['run'] = (path, place) => {
    putRow(row, path.rows, path.index);
    go(path, place);
  };
  return { months, given, run, go };
}

/** Copies the row of a path. */
function putRow(row: Float64Array, rows: Float64Array, index: number): void {
  const start = index * WIDTH;
  for (let k = 0; k < WIDTH; k++) row[k] = rows[start + k] as number;
}

export interface Path {
  rows: Float64Array;
  /** Which of the rows. */
  index: number;
  seed: number;
  /** Its number. */
  path: number;
}

/** The views of a block's values. */
export function blockOf(values: Float64Array, from: number, series: SeriesBlock | null): Block {
  const count = values.length / COLUMNS;
  const view = (column: number): Float64Array => values.subarray(column * count, (column + 1) * count);
  const views = <K extends QuantityKey | PartKey>(keys: readonly K[]): Record<K, Float64Array> =>
    Object.fromEntries(keys.map((key) => [key, view(COLUMN[key])])) as Record<K, Float64Array>;
  return { from, count, values, quantities: views(QUANTITY_KEYS), parts: views(PARTS), series };
}

/** Inputs of paths, a few at a time. */
export interface Source {
  /** Makes those of `count` paths ready, from path `from` on. */
  ask(from: number, count: number): void;
  /** Sets the inputs of the i-th of them in a row of `WIDTH` numbers that nobody else writes to. */
  put(row: Float64Array, i: number): void;
}

/** Paths whose inputs are ready at a time: few enough to stay near the processor. */
export const AT_A_TIME = 128;

/**
 * Runs the model on the inputs of `count` paths. Money of the answers is in full units of the scenario's currency, rates are
 * 0..1 a year, paybacks in months counted from 1.
 */
export function runBlock(terms: Terms, source: Source, options: RunOptions & { count: number }): Block {
  const { seed, from, count, series = 0, calm = false } = options;
  const values = new Float64Array(count * COLUMNS);
  const told = Math.min(series, count);
  const recorded = told > 0 ? makeSeries(terms.months, told) : null;
  const { months, given, go } = makeModel(terms, calm);
  const place: Place = { values: new Float64Array(AT_A_TIME * COLUMNS), count: AT_A_TIME, path: 0 };
  const who = { seed, path: from };
  for (let first = 0; first < count; first += AT_A_TIME) {
    const some = Math.min(AT_A_TIME, count - first);
    source.ask(from + first, some);
    for (let i = 0; i < some; i++) {
      source.put(given.row, i);
      who.path = from + first + i;
      place.path = i;
      months.full = first + i < told;
      go(who, place);
      if (recorded && months.full)
        record(recorded, months, { path: first + i, capital: given.row[SLOT.capital_cost] as number });
    }
    for (let column = 0; column < COLUMNS; column++)
      values.set(place.values.subarray(column * AT_A_TIME, column * AT_A_TIME + some), column * count + first);
  }
  return blockOf(values, from, recorded);
}

/** The same on rows that are there already, `WIDTH` numbers a path. */
export function runRows(terms: Terms, rows: Float64Array, options: RunOptions): Block {
  let first = 0;
  const source: Source = {
    ask(from) {
      first = from - options.from;
    },
    put(row, i) {
      putRow(row, rows, first + i);
    },
  };
  return runBlock(terms, source, { ...options, count: rows.length / WIDTH });
}
