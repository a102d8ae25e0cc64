// Many inputs changed at once: a list of "key = value" (the value in the words of a scenario file), or a map of them. The
// rest of the scenario stays as it is. For flags, for the sliders of a page, and for one file laid over another.
import type { Outcome } from '../../model/diagnostic.ts';
import type { Fx } from '../../model/reference/fx.ts';
import { SPECS, specOf } from '../../model/scenario/inputs.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { mergedInputs } from './archetypes.ts';
import { inOrder } from './read.ts';
import { choiceOf, meant, numberIn, tableOf } from './reading/fields.ts';
import { MONTHS, ON_FAILURE } from './reading/header.ts';
import { inputOf, inputOfYear } from './reading/input.ts';
import { ratesOf } from './reading/rates.ts';
import { correlationsOf } from './reading/together.ts';
import { type Entry, type Reading, type Tree, treeOf } from './reading/tree.ts';
import { doubtsOf } from './sense.ts';

export interface Change {
  /** An input, one of its years (`growth.2`), `months` or `on_failure`. */
  key: string;
  /** As it would stand in a file: `80`, `[60, 80]`, `{ about: 790m }`. */
  value: string;
}

interface Changing {
  reading: Reading;
  fx: Fx | null;
}

const NAMES = [...SPECS.map(({ key }) => key), 'months', 'on_failure'];

/** The inputs after one of them, or one of its years, is stated anew. */
function withInput(scenario: Scenario, entry: Entry, { reading, fx }: Changing): Scenario {
  const [key = '', year] = entry.key.split(/\.(?=\d+$)/u);
  const spec = specOf(key);
  if (!spec || (year !== undefined && (!spec.yearly || Number(year) < 1 || Number(year) > 10))) {
    reading.note('scenario/unknown-key', entry.at, [`"${entry.key}" is not known here.`, meant(key, NAMES)]);
    return scenario;
  }
  const month = (scenario.as_of ?? scenario.start).slice(0, 7);
  const rates = ratesOf(undefined, { currency: scenario.currency, month, fx, own: scenario.rates ?? {} }, reading);
  const frame = { reading, rates };
  if (year === undefined) {
    const made = inputOf(spec, entry, frame);
    return { ...scenario, inputs: inOrder(mergedInputs([scenario.inputs, made])) };
  }
  const kept = scenario.inputs.filter((i) => i.key !== key || (i.year ?? 1) !== Number(year));
  return { ...scenario, inputs: inOrder([...kept, ...inputOfYear(spec, { entry, year: Number(year) }, frame)]) };
}

function withEntry(scenario: Scenario, entry: Entry, changing: Changing): Scenario {
  const { reading } = changing;
  if (entry.value.kind === 'nothing') {
    reading.note('scenario/distribution', entry.at, [`${entry.key} is set to nothing.`, 'Write key=value: bought=60.']);
    return scenario;
  }
  if (entry.key === 'on_failure')
    return { ...scenario, on_failure: choiceOf(entry, ON_FAILURE, reading) ?? scenario.on_failure };
  if (entry.key !== 'months') return withInput(scenario, entry, changing);
  const limits = { name: 'months', min: 1, max: MONTHS.most, whole: true };
  return { ...scenario, months: numberIn(entry.value, limits, reading) ?? scenario.months };
}

/** Stated correlations whose inputs are still there. */
function still(scenario: Scenario): Scenario {
  const names = new Set(scenario.inputs.flatMap(({ key, year }) => [key as string, `${key}.${year}`]));
  return { ...scenario, correlations: scenario.correlations.filter(({ a, b }) => names.has(a) && names.has(b)) };
}

const failed = ({ diagnostics }: Reading): boolean => diagnostics.some(({ severity }) => severity === 'error');

/** A scenario with inputs changed, in the order given; null, with positions in `KEY=VALUE`, when one cannot be. */
export function changed(
  scenario: Scenario,
  changes: readonly Change[],
  { fx = null, file = '--set' }: { fx?: Fx | null; file?: string } = {},
): Outcome<Scenario | null> {
  let result = scenario;
  const made: Made[] = [];
  for (const { key, value } of changes) {
    const { tree, reading } = treeOf(`${key}: ${value}`, file);
    for (const entry of entriesOf(tree, key, reading)) {
      result = withEntry(result, entry, { reading, fx });
      made.push({ entry, reading });
    }
    if (failed(reading)) made.push({ entry: null, reading });
  }
  if (!made.some(({ reading }) => failed(reading))) doubted(scenario, result, made);
  const diagnostics = [...new Set(made.map(({ reading }) => reading))].flatMap((reading) => reading.diagnostics);
  const wrong = diagnostics.some(({ severity }) => severity === 'error');
  return { value: wrong ? null : still(result), diagnostics };
}

/** A change that was made, and where it is told. */
interface Made {
  entry: Entry | null;
  reading: Reading;
}

/** Tells what does not fit together only since the changes, at the last one that it is about. */
function doubted(before: Scenario, after: Scenario, made: readonly Made[]): void {
  const known = new Set(doubtsOf(before).map(({ said }) => said[0]));
  for (const { code, about, said } of doubtsOf(after)) {
    if (known.has(said[0])) continue;
    const names: readonly string[] = about;
    const at = made.findLast(({ entry }) => entry && names.includes(entry.key.split('.')[0] ?? '')) ?? made.at(-1);
    if (at?.entry) at.reading.note(code, at.entry.at, said);
  }
}

function entriesOf(tree: Tree | null, what: string, reading: Reading): Entry[] {
  return (tree && !failed(reading) ? tableOf(tree, what, reading) : null)?.entries ?? [];
}

/** A scenario with another file's changes laid over it: a map of inputs, `months` and `on_failure`, and `correlations`. */
export function overlaid(
  scenario: Scenario,
  yaml: string,
  { fx = null, file = null }: { fx?: Fx | null; file?: string | null } = {},
): Outcome<Scenario | null> {
  const { tree, reading } = treeOf(yaml, file);
  const entries = entriesOf(tree, 'A list of changes', reading);
  const inner = entries.flatMap((e) => (e.key === 'inputs' && e.value.kind === 'table' ? e.value.entries : [e]));
  const together = inner.find(({ key }) => key === 'correlations');
  const plain = inner.filter((entry) => entry !== together);
  const result = still(plain.reduce((s, entry) => withEntry(s, entry, { reading, fx }), scenario));
  if (!failed(reading))
    doubted(
      scenario,
      result,
      plain.map((entry) => ({ entry, reading })),
    );
  const correlations = together
    ? correlationsOf(together, result.inputs, { reading, spoken: new Set(entries.map(({ key }) => key)) })
    : result.correlations;
  return { value: failed(reading) ? null : { ...result, correlations }, diagnostics: reading.diagnostics };
}
