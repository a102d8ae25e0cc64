// One input of a file: a bare number, `[low, high]`, a list of years, or a map with one distribution and what it rests on.
import type { Mark } from '../../../model/answer.ts';
import type { Spec } from '../../../model/scenario/inputs.ts';
import type { Distribution, Input } from '../../../model/scenario/scenario.ts';
import { YEARS } from '../../slots.ts';
import { bareOf, distributionOf, FORMS } from './distribution.ts';
import { choiceOf, fieldsOf, numberIn, textOf, textsOf } from './fields.ts';
import { figureOf } from './figure.ts';
import { doubtUnits, type Measure } from './measure.ts';
import type { Rates } from './rates.ts';
import type { Entry, List, Reading, Table, Tree } from './tree.ts';

export const MARKS: readonly Mark[] = ['disclosed', 'reported', 'rule_of_thumb', 'assumed'];

/** What may stand beside a distribution. */
export const BESIDE = ['unit', 'mark', 'claims', 'because', 'by', 'driver', 'within', 'converted', 'years'] as const;

export interface Frame {
  reading: Reading;
  rates: Rates;
}

type Beside = Pick<Input, 'claims' | 'because' | 'by' | 'driver' | 'converted'> & {
  /** As stated; null when the file says nothing. */
  mark: Mark | null;
  unit: Measure['unit'];
};

const NOTHING: Beside = {
  mark: null,
  claims: [],
  because: null,
  by: null,
  driver: null,
  converted: null,
  unit: null,
};

/** Where a figure came into the scenario's currency before it was written down. */
function convertedOf(entry: Entry | undefined, reading: Reading): Input['converted'] {
  if (entry?.value.kind !== 'table') return null;
  const fields = fieldsOf(entry.value, ['currency', 'rate', 'month'], reading);
  const rate = fields.get('rate');
  const found = rate ? numberIn(rate.value, { name: 'rate', min: 1e-9, max: 1e9 }, reading) : null;
  const currency = textOf(fields.get('currency'), reading);
  return found === null || currency === null
    ? null
    : { currency, rate: found, month: textOf(fields.get('month'), reading) };
}

/** What stands beside the figures; what a year leaves unsaid, the whole input says. */
function besideOf(fields: ReadonlyMap<string, Entry>, reading: Reading, outer: Beside): Beside {
  const claims = fields.has('claims') ? textsOf(fields.get('claims'), reading) : outer.claims;
  const by = textOf(fields.get('by'), reading) ?? outer.by;
  const unit = fields.get('unit');
  const text = textOf(unit, reading);
  return {
    mark: choiceOf(fields.get('mark'), MARKS, reading) ?? outer.mark,
    claims,
    because: textOf(fields.get('because'), reading) ?? outer.because,
    by,
    driver: textOf(fields.get('driver'), reading) ?? outer.driver,
    converted: fields.has('converted') ? convertedOf(fields.get('converted'), reading) : outer.converted,
    unit: unit && text !== null ? { text, at: unit.value.at } : outer.unit,
  };
}

interface Asked {
  key: string;
  tree: Tree;
  year: number | null;
  outer: Beside;
}

function made(
  spec: Spec,
  { year, measure, beside }: { year: number | null; measure: Measure; beside: Beside },
  distribution: Distribution | null,
): Input[] {
  if (!distribution) return [];
  doubtUnits(measure);
  const { unit: _unit, ...said } = beside;
  // A figure that somebody stated is reported unless the file says otherwise; any other is assumed.
  const mark = said.mark ?? (said.claims.length > 0 || said.by !== null ? 'reported' : 'assumed');
  const unit = spec.unit === 'money' ? measure.rates.currency : spec.unit;
  const converted = measure.converted ?? said.converted;
  return [{ key: spec.key, year, distribution, unit, ...said, mark, converted }];
}

const measureOf = (spec: Spec, frame: Frame, unit: Measure['unit']): Measure => ({
  ...{ spec, unit, reading: frame.reading, rates: frame.rates, converted: null, seen: [] },
});

/** One value: of the input, or of one of its years. */
function one(spec: Spec, { key, tree, year, outer }: Asked, frame: Frame): Input[] {
  if (tree.kind === 'nothing') return [];
  const fields =
    tree.kind === 'table'
      ? fieldsOf(tree, [...FORMS, ...BESIDE.filter((name) => year === null || name !== 'years')], frame.reading)
      : new Map<string, Entry>();
  const beside = tree.kind === 'table' ? besideOf(fields, frame.reading, outer) : outer;
  const measure = measureOf(spec, frame, beside.unit);
  const entry = { key, at: tree.at, value: tree };
  const distribution = tree.kind === 'table' ? distributionOf(tree, fields, measure) : bareOf(entry, measure);
  return made(spec, { year, measure, beside }, distribution);
}

function yearsOf(spec: Spec, { items, outer }: { items: readonly Tree[]; outer: Beside }, frame: Frame): Input[] {
  const beyond = items[YEARS];
  if (beyond) {
    const said = [`${spec.key} has more than ${YEARS} years.`, 'The last value holds for the years after it.'] as const;
    frame.reading.note('scenario/range', beyond.at, said);
  }
  return items.slice(0, YEARS).flatMap((tree, i) => one(spec, { key: spec.key, tree, year: i + 1, outer }, frame));
}

function withYears(spec: Spec, table: Table, frame: Frame): Input[] | null {
  const years = table.entries.find(({ key }) => key === 'years');
  if (!years) return null;
  const { reading } = frame;
  const fields = fieldsOf(table, [...BESIDE], reading);
  if (!spec.yearly || years.value.kind !== 'list') {
    const said = spec.yearly
      ? (['"years" is a list, one value a year.', 'Write "years: [3, 3, 2]".'] as const)
      : ([`${spec.key} has one value for all years.`, 'State it without "years".'] as const);
    reading.note('scenario/shape', years.at, said);
    return [];
  }
  return yearsOf(spec, { items: years.value.items, outer: besideOf(fields, reading, NOTHING) }, frame);
}

/** What an entry states of one year of a yearly input: a list there is an interval. */
export const inputOfYear = (spec: Spec, { entry, year }: { entry: Entry; year: number }, frame: Frame): Input[] =>
  one(spec, { key: spec.key, tree: entry.value, year, outer: NOTHING }, frame);

/** Two rising figures of a yearly input are two years; who means an interval is told how to write it. */
function doubtYears(spec: Spec, { items, at }: List, reading: Reading): void {
  const [low, high] = items.map((item) => (item.kind === 'leaf' ? figureOf(item.text)?.value : undefined));
  if (items.length !== 2 || low === undefined || high === undefined || low >= high) return;
  const [from, to] = items.map((item) => (item.kind === 'leaf' ? item.text : ''));
  const message = `${spec.key} has one value a year: ${from} in the first and ${to} from the second on.`;
  const remedy = `For anything between them write "{ between: [${from}, ${to}] }"; for two years "{ years: [${from}, ${to}] }".`;
  reading.note('scenario/years', at, [message, remedy, 'warning']);
}

/** The inputs that one entry of `inputs:` states: one, or one for each year. */
export function inputOf(spec: Spec, entry: Entry, frame: Frame): Input[] {
  const { value: tree } = entry;
  if (spec.yearly && tree.kind === 'list') {
    doubtYears(spec, tree, frame.reading);
    return yearsOf(spec, { items: tree.items, outer: NOTHING }, frame);
  }
  const listed = tree.kind === 'table' ? withYears(spec, tree, frame) : null;
  const year = spec.yearly ? 1 : null;
  return listed ?? one(spec, { key: spec.key, tree, year, outer: NOTHING }, frame);
}
