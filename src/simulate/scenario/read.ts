// A scenario file in, the scenario out, or null with every mistake at its place: line, column, source line and remedy.
import type { Outcome } from '../../model/diagnostic.ts';
import type { Fx } from '../../model/reference/fx.ts';
import { SPECS, specOf } from '../../model/scenario/inputs.ts';
import type { Input, Scenario } from '../../model/scenario/scenario.ts';
import { ARCHETYPES, type Archetype, mergedInputs } from './archetypes.ts';
import { keptOf } from './keep.ts';
import { fieldsOf, meant, nearest, tableOf, textsOf } from './reading/fields.ts';
import { FIELDS, type Header, headerOf } from './reading/header.ts';
import { type Frame, inputOf } from './reading/input.ts';
import { ratesOf } from './reading/rates.ts';
import { correlationsOf } from './reading/together.ts';
import { type Entry, type Reading, type Span, type Table, type Tree, treeOf } from './reading/tree.ts';
import { doubtsOf } from './sense.ts';

export interface ReadOptions {
  /** The file's name, for positions. */
  file?: string | null;
  /** Monthly rates; without them only the file's own are known. */
  fx?: Fx | null;
  /** Instead of those shipped. */
  archetypes?: readonly Archetype[];
}

const KEYS = SPECS.map(({ key }) => key);

/** Inputs in the order of `INPUTS`, years rising. */
export const inOrder = (inputs: readonly Input[]): Input[] =>
  [...inputs].sort((a, b) => KEYS.indexOf(a.key) - KEYS.indexOf(b.key) || (a.year ?? 0) - (b.year ?? 0));

/** The entries of a map of inputs, each input read. */
export function inputsOf(table: Table, frame: Frame): Input[] {
  return [...fieldsOf(table, KEYS, frame.reading)].flatMap(([key, entry]) => {
    const spec = specOf(key);
    return spec ? inputOf(spec, entry, frame) : [];
  });
}

/** The archetypes a file names; one that rests on what was published later than the file's day is told. */
function archetypesOf(
  fields: ReadonlyMap<string, Entry>,
  { known, asOf, reading }: { known: readonly Archetype[]; asOf: string | null; reading: Reading },
): Archetype[] {
  return ['archetype', 'archetypes'].flatMap((name) => {
    const entry = fields.get(name);
    return textsOf(entry, reading).flatMap((id) => {
      const at = (entry as Entry).value.at;
      const found = known.find((a) => a.id === id);
      if (!found) {
        const names = known.map((a) => a.id);
        reading.note('scenario/archetype', at, [`There is no archetype "${id}".`, meant(id, names)]);
        return [];
      }
      if (asOf && found.known > asOf) {
        const message = `The archetype "${id}" rests on figures published by ${found.known}, after ${asOf}.`;
        const remedy = 'State those inputs from what was known by then, or set a later "as_of".';
        reading.note('scenario/hindsight', at, [message, remedy, 'warning']);
      }
      return [found];
    });
  });
}

function framed(header: Header, fields: ReadonlyMap<string, Entry>, { reading, fx }: Given): Frame {
  const month = (header.as_of ?? header.start).slice(0, 7);
  return { reading, rates: ratesOf(fields.get('rates'), { currency: header.currency, month, fx }, reading) };
}

interface Given {
  reading: Reading;
  fx: Fx | null;
  archetypes: readonly Archetype[];
}

function scenarioIn(tree: Tree, given: Given): Scenario | null {
  const { reading } = given;
  const table = tableOf(tree, 'A scenario', reading);
  if (!table) return null;
  const fields = fieldsOf(table, FIELDS, reading);
  const top = { start: table.at.start, end: table.at.start + 1 };
  const header = headerOf(fields, { reading, top });
  const frame = framed(header, fields, given);
  const named = archetypesOf(fields, { known: given.archetypes, asOf: header.as_of, reading });
  const stated = fields.get('inputs');
  const own = stated ? tableOf(stated.value, '"inputs"', reading) : null;
  const inputs = inOrder(mergedInputs([...named.map((a) => a.inputs), own ? inputsOf(own, frame) : []]));
  const spoken = spokenIn(own);
  if (!spoken.has('invested') && !inputs.some(({ key }) => key === 'invested')) {
    const said = ['Nothing says what is invested.', 'Write "invested: 790m" under "inputs:".'] as const;
    reading.note('scenario/missing', stated?.at ?? top, said);
  }
  const correlations = correlationsOf(fields.get('correlations'), inputs, { reading, spoken });
  const kept = keptOf([fields.get('questions'), fields.get('sources')]);
  const rates = { ...frame.rates.own };
  const scenario = {
    ...{ ...header, inputs, correlations },
    ...(Object.keys(rates).length > 0 && { rates }),
    ...(kept && { kept }),
  };
  doubted(scenario, { fields, own, top, reading });
  return scenario;
}

/** The inputs that a file speaks of, whether they could be read or not, and those that a wrong name probably means. */
function spokenIn(own: Table | null): Set<string> {
  const names = own?.entries.map(({ key }) => key) ?? [];
  return new Set(
    names.flatMap((name) => (specOf(name) ? [name] : [nearest(name, KEYS)])).filter((name) => name !== null),
  );
}

/** Tells what does not fit together; nothing of it while something else is wrong, since that may be its cause. */
function doubted(
  scenario: Scenario,
  { fields, own, top, reading }: { fields: ReadonlyMap<string, Entry>; own: Table | null; top: Span; reading: Reading },
): void {
  if (reading.diagnostics.some(({ severity }) => severity === 'error')) return;
  for (const { code, about, said } of doubtsOf(scenario)) {
    const places = about.map((key) => own?.entries.find((entry) => entry.key === key) ?? fields.get(key));
    reading.note(code, places.find((entry) => entry)?.at ?? top, said);
  }
}

/**
 * Reads a scenario from YAML. Amounts come into its currency at the file's own rates, else at those of the as-of month (the
 * first month when there is none). Null when something in it is wrong; all that is wrong is told at once.
 */
export function scenarioOf(yaml: string, options: ReadOptions = {}): Outcome<Scenario | null> {
  const { tree, reading } = treeOf(yaml, options.file ?? null);
  if (!tree) return { value: null, diagnostics: reading.diagnostics };
  const given = { reading, fx: options.fx ?? null, archetypes: options.archetypes ?? ARCHETYPES };
  const value = scenarioIn(tree, given);
  const broken = reading.diagnostics.some(({ code }) => code === 'scenario/yaml');
  // What stands behind a mistake of YAML is perhaps there, only not seen.
  const seen = reading.diagnostics.filter(({ code }) => !broken || code !== 'scenario/missing');
  // A currency that there is none of is told where the scenario names it, and not again at each amount in it.
  const none = seen.map(({ message }) => /^"(.*)" is no currency\.$/u.exec(message)?.[1]).find((name) => name);
  const diagnostics = seen.filter(({ message }) => !none || !message.startsWith(`"${none}" is no unit of`));
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { value: failed ? null : value, diagnostics };
}
