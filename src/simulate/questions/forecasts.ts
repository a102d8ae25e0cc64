// Scenario files with questions in, one file of forecasts out: each question answered on the paths of its scenario. Nothing
// dated after a file's `as_of` may stand in it. The same files, seed and number of paths give the same bytes.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Fx } from '../../model/reference/fx.ts';
import type { Answered, ForecastFile, ForecastLine, Question } from '../../model/scenario/question.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { scenarioOf } from '../scenario/read.ts';
import { answersOf, type How } from './answer.ts';
import { claimsLaterThan, laterThan } from './later.ts';
import { questionsOf } from './read.ts';

export interface Asking {
  /** Scenario files: name without its ending, text, and the path that positions name. */
  files: readonly { name: string; yaml: string; file?: string }[];
  fx?: Fx | null;
  /** The day on which each statement's source was published. */
  published?: ReadonlyMap<string, string>;
}

interface Read {
  name: string;
  file: string;
  scenario: Scenario;
  questions: Question[];
}

const HINDSIGHT = 'scenario/hindsight';

/** The statements that a scenario rests on, those of the parts of its mixtures too. */
const claimsOf = ({ inputs }: Scenario): string[] => [
  ...new Set(
    inputs.flatMap(({ claims, distribution }) =>
      distribution.type === 'mixture' ? [...claims, ...distribution.parts.flatMap((part) => part.claims)] : claims,
    ),
  ),
];

function readOne(one: Asking['files'][number], { fx, published }: Asking): Outcome<Read | null> {
  const file = one.file ?? `${one.name}.yaml`;
  const outcome = scenarioOf(one.yaml, { file, fx: fx ?? null });
  const scenario = outcome.value;
  // A warning to who asks about today is a mistake in who claims to know nothing later.
  const diagnostics = outcome.diagnostics.map((d) => (d.code === HINDSIGHT ? { ...d, severity: 'error' as const } : d));
  if (!scenario) return { value: null, diagnostics };
  const asked = questionsOf(one.yaml, { file, scenario });
  const asOf = scenario.as_of;
  const later = asOf
    ? [
        ...laterThan(one.yaml, { file, asOf }),
        ...claimsLaterThan(claimsOf(scenario), { file, asOf, published: published ?? new Map() }),
      ]
    : [];
  const value = later.some(({ severity }) => severity === 'error')
    ? null
    : { name: one.name, file, scenario, questions: asked.value };
  return { value, diagnostics: [...diagnostics, ...asked.diagnostics, ...later] };
}

const note = (code: string, file: string, [message, remedy]: [string, string]): Diagnostic => ({
  ...{ code, severity: 'error', message, remedy },
  at: { file },
});

/** What is wrong between files: two questions of one name, days that differ, a scenario beside that is none or does not fit. */
function clashes(read: readonly Read[]): Diagnostic[] {
  const ids = new Map<string, string>();
  const day = read.find(({ questions }) => questions.length > 0)?.scenario.as_of ?? null;
  return read.flatMap(({ file, scenario, questions }) => {
    const found: Diagnostic[] = [];
    if (questions.length > 0 && scenario.as_of !== day) {
      const said = `This file is as of ${scenario.as_of}, another one as of ${day}.`;
      found.push(note('question/day', file, [said, 'Answer questions of one day at a time.']));
    }
    for (const { id, about } of questions) {
      const other = ids.get(id);
      if (other) found.push(note('question/twice', file, [`"${id}" is asked in ${other} too.`, 'Rename one of them.']));
      ids.set(id, file);
      for (const name of 'input' in about ? [] : about.beside) {
        const mate = read.find((one) => one.name === name)?.scenario;
        if (mate && mate.currency === scenario.currency && mate.start === scenario.start) continue;
        const said = mate
          ? `"${name}" has another currency or start.`
          : `There is no scenario "${name}" beside this one.`;
        found.push(note('question/beside', file, [said, 'Name a file of the same folder that fits.']));
      }
    }
    return found;
  });
}

/** Figures of a published file: so many digits as the sample supports. */
const digits = (value: number, n: number): number => Number(value.toPrecision(n));

function lineOf(
  question: Question,
  answer: Answered,
  { scenario, seed, paths }: How & { scenario: string },
): ForecastLine {
  const { q10, q50, q90, se, exists } = answer;
  return {
    id: question.id,
    unit: question.unit,
    ...{ q10: digits(q10, 4), q50: digits(q50, 4), q90: digits(q90, 4) },
    scenario,
    seed,
    paths,
    se: { q10: digits(se.q10, 2), q50: digits(se.q50, 2), q90: digits(se.q90, 2) },
    exists: digits(exists, 4),
    reason: question.because ?? '',
  };
}

function linesOf(one: Read, read: readonly Read[], how: How): Outcome<ForecastLine[]> {
  const names = new Set(one.questions.flatMap(({ about }) => ('input' in about ? [] : about.beside)));
  const beside = new Map(read.filter(({ name }) => names.has(name)).map(({ name, scenario }) => [name, scenario]));
  const answers = answersOf({ scenario: one.scenario, questions: one.questions, beside }, how);
  const diagnostics = [...answers.diagnostics];
  const value = one.questions.flatMap((question, i): ForecastLine[] => {
    const answer = answers.value?.[i];
    if (answer) return [lineOf(question, answer, { ...how, scenario: one.name })];
    if (answers.value) {
      const said = `"${question.id}" has an answer on no path: an input that it needs is not stated.`;
      diagnostics.push(note('question/unknown', one.file, [said, 'State the inputs that it needs.']));
    }
    return [];
  });
  return { value, diagnostics };
}

/** The questions of all files answered, by their names; what cannot be answered is told and left out. */
export function forecastsOf(asking: Asking, how: How): Outcome<ForecastFile> {
  const outcomes = asking.files.map((file) => readOne(file, asking));
  const read = outcomes.flatMap(({ value }) => (value ? [value] : []));
  const diagnostics = [...outcomes.flatMap((o) => o.diagnostics), ...clashes(read)];
  const as_of = read.find(({ questions }) => questions.length > 0)?.scenario.as_of ?? null;
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: { as_of, forecasts: [] }, diagnostics };
  const lines = read.filter(({ questions }) => questions.length > 0).map((one) => linesOf(one, read, how));
  const forecasts = lines.flatMap(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { value: { as_of, forecasts }, diagnostics: [...diagnostics, ...lines.flatMap((l) => l.diagnostics)] };
}
