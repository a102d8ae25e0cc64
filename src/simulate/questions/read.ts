// The `questions:` of a scenario file in, questions out, each mistake at its place: a month outside the scenario, a measure
// that there is none of, a unit that does not fit, a name that stands twice.
import type { Outcome } from '../../model/diagnostic.ts';
import { specOf } from '../../model/scenario/inputs.ts';
import { ASKED_AS, MEASURES, type MeasureKey, type Question, type Subject } from '../../model/scenario/question.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { choiceOf, fieldsOf, meant, tableOf, textOf, textsOf, whole } from '../scenario/reading/fields.ts';
import { type Entry, type Reading, type Table, treeOf } from '../scenario/reading/tree.ts';
import { YEARS } from '../slots.ts';
import { type Measured, unitOf } from './unit.ts';

const FIELDS = [
  ...(['id', 'asks', 'measure', 'of', 'input', 'from', 'to', 'as', 'unit', 'scale', 'beside', 'because'] as const),
];

type Fields = ReadonlyMap<string, Entry>;

interface Frame {
  scenario: Scenario;
  reading: Reading;
}

/** Months from the start of the scenario to a month. */
function monthIn(name: 'from' | 'to', fields: Fields, { scenario, reading }: Frame): number | null {
  const entry = fields.get(name);
  const text = textOf(entry, reading);
  if (!entry || text === null) return null;
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const place = /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) ? number(text) - number(scenario.start) : Number.NaN;
  if (place >= 0 && place < scenario.months) return place;
  const message = `"${text}" is no month of this scenario: it has ${scenario.months} from ${scenario.start}.`;
  const remedy = 'Write a month in it (2024-10), or change "start" and "months".';
  reading.note('question/month', entry.value.at, [message, remedy]);
  return null;
}

function measureIn(name: 'measure' | 'of', fields: Fields, reading: Reading): MeasureKey | null {
  const entry = fields.get(name);
  const text = textOf(entry, reading);
  if (!entry || text === null) return null;
  if (Object.hasOwn(MEASURES, text)) return text as MeasureKey;
  const remedy = meant(text, Object.keys(MEASURES));
  reading.note('question/measure', entry.value.at, [`"${text}" is nothing that is known of each month.`, remedy]);
  return null;
}

/** `credits_share`, or `growth.2` for the second year. */
function inputIn(entry: Entry, reading: Reading): { name: string; measured: Measured } | null {
  const text = textOf(entry, reading) ?? '';
  const [key = '', year, more] = text.split('.');
  const spec = specOf(key);
  const years = year === undefined || (spec?.yearly && /^\d{1,2}$/u.test(year) && +year >= 1 && +year <= YEARS);
  if (spec && years && more === undefined) return { name: text, measured: spec.unit };
  const remedy = spec ? 'Name a year only of a yearly input: "growth.2".' : 'docs/scenarios.md lists the inputs.';
  reading.note('question/measure', entry.value.at, [`"${text}" is no input.`, remedy]);
  return null;
}

interface Told {
  about: Subject;
  measured: Measured;
}

function missing(table: Table, names: string, reading: Reading): null {
  const said = [`This question does not say ${names}.`, 'docs/backtest.md shows a question in full.'] as const;
  reading.note('question/missing', { start: table.at.start, end: table.at.start + 1 }, said);
  return null;
}

/** Does the question fit in the months of the scenario? */
function fits(about: Extract<Subject, { measure: unknown }>, fields: Fields, reading: Reading): boolean {
  const { as, from, to, measure, of } = about;
  const at = (name: string) => whole(fields.get(name) ?? (fields.get('to') as Entry));
  if (from > to || (as === 'growth' && from < 12)) {
    const message = from > to ? 'This question ends before it begins.' : 'The months a year before lie outside.';
    reading.note('question/month', at('from'), [message, 'Change "from" and "to", or the "start" of the scenario.']);
    return false;
  }
  if (as !== 'level' && (measure === 'valuation' || of === 'valuation')) {
    const said = ['A valuation does not add up over months.', 'Ask for it with "as: level".'] as const;
    reading.note('question/measure', at('measure'), said);
    return false;
  }
  return true;
}

function subjectIn(table: Table, fields: Fields, frame: Frame): Told | null {
  const { reading } = frame;
  const input = fields.get('input');
  if (input) {
    const found = inputIn(input, reading);
    return found && { about: { input: found.name }, measured: found.measured };
  }
  if (!fields.has('measure') || !fields.has('to')) return missing(table, 'its measure and months', reading);
  const as = fields.has('as') ? choiceOf(fields.get('as'), ASKED_AS, reading) : 'sum';
  const [measure, of] = [measureIn('measure', fields, reading), measureIn('of', fields, reading)];
  const to = monthIn('to', fields, frame);
  const from = fields.has('from') ? monthIn('from', fields, frame) : to;
  if (as === 'share' && !fields.has('of')) return missing(table, 'of what it is a share ("of")', reading);
  if (!as || !measure || to === null || from === null || (fields.has('of') && !of)) return null;
  const about = { measure, as, from, to, of, beside: textsOf(fields.get('beside'), reading) };
  return fits(about, fields, reading) ? { about, measured: as === 'growth' || as === 'share' ? '%' : 'money' } : null;
}

function questionIn(table: Table, frame: Frame): Question | null {
  const { reading, scenario } = frame;
  const fields = fieldsOf(table, FIELDS, reading);
  const id = textOf(fields.get('id'), reading);
  if (!id || !fields.has('unit')) return missing(table, 'its id and unit', reading);
  const told = subjectIn(table, fields, frame);
  const unit = told && unitOf(fields, { measured: told.measured, currency: scenario.currency, reading });
  if (!told || !unit) return null;
  const [asks, because] = [textOf(fields.get('asks'), reading), textOf(fields.get('because'), reading)];
  return { id, asks, about: told.about, ...unit, because };
}

/** The questions of a file, in its order; those with a mistake are told and left out. `scenario` is the same file's. */
export function questionsOf(
  yaml: string,
  { file, scenario }: { file: string | null; scenario: Scenario },
): Outcome<Question[]> {
  const { tree, reading } = treeOf(yaml, file);
  const entry = tree?.kind === 'table' ? tree.entries.find(({ key }) => key === 'questions') : undefined;
  // What is wrong with the YAML itself was told when the scenario was read.
  reading.diagnostics.length = 0;
  if (!entry || entry.value.kind === 'nothing') return { value: [], diagnostics: [] };
  if (entry.value.kind !== 'list') {
    const said = ['"questions" is a list.', 'Begin each question with "- id: …".'] as const;
    reading.note('scenario/shape', entry.value.at, said);
    return { value: [], diagnostics: reading.diagnostics };
  }
  const value = entry.value.items.flatMap((item): Question[] => {
    const table = tableOf(item, 'A question', reading);
    const question = table && questionIn(table, { scenario, reading });
    return question ? [question] : [];
  });
  return { value, diagnostics: reading.diagnostics };
}
