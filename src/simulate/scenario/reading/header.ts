// What a scenario says besides its inputs: title, parties, currency, dates, months, tranches, what happens when a round fails.
import { isCurrency } from '../../../model/reference/currencies.ts';
import type { Scenario, Tranche } from '../../../model/scenario/scenario.ts';
import { MOST_WAITING } from '../../deal/terms.ts';
import { choiceOf, fieldsOf, numberIn, textOf } from './fields.ts';
import { figureOf } from './figure.ts';
import type { Entry, Reading, Span } from './tree.ts';

/** Fields of a scenario file, in the order in which one is written. */
export const FIELDS = [
  ...(['title', 'vendor', 'company', 'as_of', 'currency', 'rates', 'start', 'months', 'archetype'] as const),
  ...(['archetypes', 'tranches', 'correlations', 'on_failure', 'inputs'] as const),
  // Read by questions/read.ts, and by people.
  ...(['questions', 'sources'] as const),
];

export const MONTHS = { fallback: 84, most: 600 };
export const ON_FAILURE = ['shrink', 'stop'] as const;

/** Shares of the tranches may be rounded by so much. */
const SLACK = 0.01;

type Fields = ReadonlyMap<string, Entry>;

export type Header = Omit<Scenario, 'inputs' | 'correlations'>;

function needed(name: string, fields: Fields, { reading, top }: { reading: Reading; top: Span }): string | null {
  const text = textOf(fields.get(name), reading);
  if (text === null && !fields.has(name))
    reading.note('scenario/missing', top, [`The scenario does not say its ${name}.`, `Write "${name}: …".`]);
  return text;
}

function currencyIn(fields: Fields, how: { reading: Reading; top: Span }): string {
  const text = needed('currency', fields, how);
  if (text === null || isCurrency(text)) return text ?? 'USD';
  const at = fields.get('currency')?.value.at ?? how.top;
  how.reading.note('scenario/unit', at, [`"${text}" is no currency.`, 'Write its ISO 4217 code, such as USD or CNY.']);
  return 'USD';
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Does this day or month exist? */
function exists(text: string): boolean {
  const [year = 0, month = 0, day = 1] = text.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
  return year >= 1900 && year <= 2200 && day >= 1 && day <= last;
}

function dateIn(name: 'as_of' | 'start', fields: Fields, reading: Reading): string | null {
  const text = textOf(fields.get(name), reading);
  if (text === null) return null;
  const shape = name === 'as_of' ? /^\d{4}-\d{2}-\d{2}$/u : /^\d{4}-\d{2}(?:-\d{2})?$/u;
  if (shape.test(text) && exists(text)) return name === 'start' ? text.slice(0, 7) : text;
  const remedy = name === 'as_of' ? 'Write a day: 2024-03-06.' : 'Write a month: 2024-03.';
  reading.note('scenario/date', fields.get(name)?.value.at as Span, [`"${text}" is no ${name}.`, remedy]);
  return null;
}

function startIn(fields: Fields, asOf: string | null, { reading, top }: { reading: Reading; top: Span }): string {
  const start = dateIn('start', fields, reading) ?? asOf?.slice(0, 7);
  if (!start && !fields.has('start') && !fields.has('as_of'))
    reading.note('scenario/missing', top, ['The scenario does not say when it starts.', 'Write "start: 2024-03".']);
  return start ?? '2000-01';
}

function tranche(fields: Fields, { at, reading }: { at: Span; reading: Reading }): Tranche | null {
  const [month, share] = [fields.get('month'), fields.get('share')];
  if (!month || !share) {
    const said = ['A tranche says its month and its share.', 'Write "{ month: 0, share: 50 }".'] as const;
    reading.note('scenario/missing', at, said);
    return null;
  }
  const when = numberIn(month.value, { name: 'month', min: 0, max: 1200, whole: true }, reading);
  const part = numberIn(share.value, { name: 'share', min: 0, max: 100 }, reading);
  const form = choiceOf(fields.get('form'), ['cash', 'credits'] as const, reading);
  const needs = fields.has('if') ? conditionOf(fields.get('if') as Entry, reading) : undefined;
  const last = fields.get('until');
  const limits = { name: 'until', min: when ?? 0, max: 1200, whole: true };
  const until = last ? numberIn(last.value, limits, reading) : undefined;
  if (last && !needs && needs !== null) {
    const said = [
      '"until" has no effect: the tranche waits for nothing.',
      'Write "if: { revenue: 50m }" too.',
    ] as const;
    reading.note('scenario/unused', last.at, [...said, 'warning']);
  }
  if (when === null || part === null || needs === null || until === null) return null;
  return {
    ...{ month: when, share: part, form },
    ...(needs && { if: needs }),
    ...(needs && until !== undefined && { until }),
  };
}

/** What a tranche waits for: `round`, `{ rounds: 2 }`, or `{ revenue: 50m }` in the scenario's currency. */
function conditionOf({ value, at }: Entry, reading: Reading): NonNullable<Tranche['if']> | null {
  if (value.kind === 'leaf' && value.text === 'round') return { rounds: 1 };
  const fields = value.kind === 'table' ? fieldsOf(value, ['revenue', 'rounds'], reading) : null;
  const [revenue, rounds] = [fields?.get('revenue')?.value, fields?.get('rounds')?.value];
  if (fields && rounds && !revenue) {
    const count = numberIn(rounds, { name: 'rounds', min: 1, max: 100, whole: true }, reading);
    return count === null ? null : { rounds: count };
  }
  const figure = revenue?.kind === 'leaf' && !rounds ? figureOf(revenue.text) : null;
  if (figure && !figure.unit && !figure.currency && figure.value >= 0) return { revenue: figure.value };
  const message = 'A tranche waits for a later round, or for revenue of twelve months in the currency of the scenario.';
  reading.note('scenario/tranches', at, [message, 'Write "if: round", "if: { rounds: 2 }" or "if: { revenue: 50m }".']);
  return null;
}

const TRANCHE = ['month', 'share', 'form', 'if', 'until'];

/** What is invested, in parts; all of it at once when a file says nothing. */
function tranchesIn(entry: Entry | undefined, reading: Reading): Tranche[] {
  const whole: Tranche[] = [{ month: 0, share: 100, form: null }];
  if (!entry) return whole;
  if (entry.value.kind !== 'list') {
    const said = ['"tranches" is a list.', 'Write a line "- { month: 0, share: 50 }" for each.'] as const;
    reading.note('scenario/shape', entry.value.at, said);
    return whole;
  }
  const { items } = entry.value;
  const found = items.map((item): Tranche | null => {
    if (item.kind === 'table') return tranche(fieldsOf(item, TRANCHE, reading), { at: item.at, reading });
    reading.note('scenario/shape', item.at, ['A tranche is a map.', 'Write "{ month: 0, share: 50 }".']);
    return null;
  });
  const tranches = found.filter((t) => t !== null);
  const sum = tranches.reduce((total, { share }) => total + share, 0);
  if (tranches.length === items.length && Math.abs(sum - 100) > SLACK) {
    const message = `The tranches add up to ${Math.round(sum * 100) / 100} %, not to 100 %.`;
    reading.note('scenario/tranches', entry.at, [message, 'Change the shares so that they add up to 100.']);
  }
  const waiting = tranches.filter((t) => t.if).length;
  if (waiting > MOST_WAITING) {
    const message = `${waiting} tranches wait for something, and at most ${MOST_WAITING} can.`;
    reading.note('scenario/tranches', entry.at, [message, 'Put some of them together.']);
  }
  return tranches.sort((a, b) => a.month - b.month);
}

/** A part that comes after the last month never comes. */
function within(
  tranches: Tranche[],
  months: number,
  { entry, reading }: { entry: Entry | undefined; reading: Reading },
): Tranche[] {
  const late = tranches.find(({ month }) => month >= months);
  if (late && entry) {
    const message = `The tranche of month ${late.month} never comes: the scenario ends after ${months} months.`;
    reading.note('scenario/tranches', entry.at, [message, 'Run more months, or let it come earlier.', 'warning']);
  }
  return tranches;
}

/** Everything but inputs and correlations. What cannot be read is told, and something harmless stands in its place. */
export function headerOf(fields: Fields, how: { reading: Reading; top: Span }): Header {
  const { reading } = how;
  const [vendor, company] = [needed('vendor', fields, how) ?? '', needed('company', fields, how) ?? ''];
  const as_of = dateIn('as_of', fields, reading);
  const months = fields.get('months');
  const limits = { name: 'months', min: 1, max: MONTHS.most, whole: true };
  const count = (months && numberIn(months.value, limits, reading)) ?? MONTHS.fallback;
  const parts = fields.get('tranches');
  return {
    title: textOf(fields.get('title'), reading) ?? `${vendor} and ${company}`,
    vendor,
    company,
    currency: currencyIn(fields, how),
    as_of,
    start: startIn(fields, as_of, how),
    months: count,
    tranches: within(tranchesIn(parts, reading), count, { entry: parts, reading }),
    on_failure: choiceOf(fields.get('on_failure'), ON_FAILURE, reading) ?? 'shrink',
  };
}
