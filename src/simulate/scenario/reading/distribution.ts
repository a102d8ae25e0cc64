// A distribution as a file states it: `between: [80, 90]`, `normal: { p5: 20, p95: 40 }`, `about: 790m`. Figures may be written
// in a list or by name; impossible ones are told.
import { type Approx, Approx as Approximations } from '../../../model/money.ts';
import { SpeakerKind } from '../../../model/name.ts';
import type { Distribution } from '../../../model/scenario/scenario.ts';
import { hedged, VOICE_WEIGHT } from '../hedge.ts';
import { choiceOf, fieldsOf, meant, numberIn, textOf, textsOf } from './fields.ts';
import { type Measure, numberOf } from './measure.ts';
import type { Entry, Table, Tree } from './tree.ts';

/** The keys that state a distribution; an input has exactly one of them. */
export const FORMS = [
  ...(['value', 'between', 'triangular', 'pert', 'normal', 'lognormal', 'beta', 'discrete', 'mixture'] as const),
  ...(['about', 'over', 'under'] as const),
];
export type Form = (typeof FORMS)[number];

/** How far "about", "over" and "under" reach, in per cent. */
export const WITHIN_LIMITS = { min: 0, max: 1000 };

type Of<T extends Distribution['type']> = Extract<Distribution, { type: T }>;

/** The figures of a form, in a list or by name; null, told, when some are missing or none. */
function figures(entry: Entry, names: readonly string[], measure: Measure): number[] | null {
  const { value } = entry;
  let trees: (Tree | undefined)[] = [];
  if (value.kind === 'list') trees = value.items;
  else if (value.kind === 'table') {
    const fields = fieldsOf(value, names, measure.reading);
    trees = names.map((name) => fields.get(name)?.value);
  }
  if (trees.length !== names.length || trees.some((tree) => !tree)) {
    const said = [
      `"${entry.key}" takes ${names.length} figures: ${names.join(', ')}.`,
      `Write "${entry.key}: [${names.join(', ')}]".`,
    ] as const;
    measure.reading.note('scenario/distribution', value.at, said);
    return null;
  }
  const found = trees.map((tree) => numberOf(tree as Tree, measure));
  return found.every((n): n is number => n !== null) ? found : null;
}

/** Told when the figures do not rise. */
function rising(entry: Entry, values: readonly number[] | null, measure: Measure): number[] | null {
  if (!values) return null;
  if (values.every((v, i) => i === 0 || v >= (values[i - 1] as number))) return [...values];
  const message = `The figures of ${measure.spec.key} fall: ${values.join(', ')}.`;
  measure.reading.note('scenario/interval', entry.value.at, [message, 'Write the lower one first.']);
  return null;
}

function shaped(entry: Entry, type: 'triangular' | 'pert', measure: Measure): Distribution | null {
  const found = rising(entry, figures(entry, ['low', 'mode', 'high'], measure), measure);
  if (!found) return null;
  const [low, mode, high] = found as [number, number, number];
  return low === high ? { type: 'point', value: low } : { type, low, mode, high };
}

function scored(entry: Entry, type: 'normal' | 'lognormal', measure: Measure): Distribution | null {
  const found = rising(entry, figures(entry, ['p5', 'p95'], measure), measure);
  if (!found) return null;
  const [p5, p95] = found as [number, number];
  if (type === 'lognormal' && p5 <= 0) {
    const said = [`A lognormal ${measure.spec.key} is above 0.`, 'Raise p5 above 0, or take another form.'] as const;
    measure.reading.note('scenario/interval', entry.value.at, said);
    return null;
  }
  return p5 === p95 ? { type: 'point', value: p5 } : { type, p5, p95 };
}

/** An interval: every value in it is as likely. */
export function between(entry: Entry, measure: Measure): Distribution | null {
  const found = rising(entry, figures(entry, ['low', 'high'], measure), measure);
  if (!found) return null;
  const [low, high] = found as [number, number];
  return low === high ? { type: 'point', value: low } : { type: 'uniform', low, high };
}

function beta(entry: Entry, measure: Measure): Of<'beta'> | null {
  const { reading, spec } = measure;
  const said = [
    '"beta" takes alpha, beta, and low and high.',
    'Write "beta: { alpha: 2, beta: 5, low: 0, high: 100 }".',
  ] as const;
  if (entry.value.kind !== 'table') {
    reading.note('scenario/distribution', entry.value.at, said);
    return null;
  }
  const fields = fieldsOf(entry.value, ['alpha', 'beta', 'low', 'high'], reading);
  const [a, b] = [fields.get('alpha')?.value, fields.get('beta')?.value];
  if (!a || !b) {
    reading.note('scenario/distribution', entry.value.at, said);
    return null;
  }
  const alpha = numberIn(a, { name: 'alpha', min: 0.01, max: 1e4 }, reading);
  const other = numberIn(b, { name: 'beta', min: 0.01, max: 1e4 }, reading);
  const end = (name: string, otherwise: number): number | null => {
    const field = fields.get(name);
    return field ? numberOf(field.value, measure) : otherwise;
  };
  const ends = [end('low', Math.max(0, spec.min)), end('high', spec.max)];
  const range = ends.every((n): n is number => n !== null) ? rising(entry, ends, measure) : null;
  if (alpha === null || other === null || !range) return null;
  return { type: 'beta', alpha, beta: other, low: range[0] as number, high: range[1] as number };
}

const weightOf = (entry: Entry | undefined, otherwise: number, { reading }: Measure): number | null =>
  entry ? numberIn(entry.value, { name: 'weight', min: 0, max: 1e9 }, reading) : otherwise;

/** Told when nothing has a weight. */
function weighty<T extends { weight: number }>(entry: Entry, parts: (T | null)[], measure: Measure): T[] | null {
  const found = parts.filter((part) => part !== null);
  if (found.length < parts.length) return null;
  if (found.some(({ weight }) => weight > 0)) return found;
  const said = [`"${entry.key}" has no part with a weight.`, 'Give one of them a weight above 0.'] as const;
  measure.reading.note('scenario/distribution', entry.value.at, said);
  return null;
}

function partsOf(entry: Entry, measure: Measure): Tree[] {
  if (entry.value.kind === 'list' && entry.value.items.length > 0) return entry.value.items;
  const said = [`"${entry.key}" is a list of its parts.`, `docs/scenarios.md shows one.`] as const;
  measure.reading.note('scenario/distribution', entry.value.at, said);
  return [];
}

function discrete(entry: Entry, measure: Measure): Distribution | null {
  const values = partsOf(entry, measure).map((tree) => {
    if (tree.kind !== 'table') {
      const value = numberOf(tree, measure);
      return value === null ? null : { value, weight: 1 };
    }
    const fields = fieldsOf(tree, ['value', 'weight'], measure.reading);
    const value = numberOf(fields.get('value')?.value ?? { kind: 'nothing', at: tree.at }, measure);
    const weight = weightOf(fields.get('weight'), 1, measure);
    return value === null || weight === null ? null : { value, weight };
  });
  const found = values.length > 0 ? weighty(entry, values, measure) : null;
  return found && { type: 'discrete', values: found };
}

const PART_KEYS = [...FORMS, 'weight', 'kind', 'by', 'claims', 'within'];

function mixture(entry: Entry, measure: Measure): Distribution | null {
  const { reading } = measure;
  const parts = partsOf(entry, measure).map((tree): Of<'mixture'>['parts'][number] | null => {
    if (tree.kind !== 'table') {
      const of = bareOf({ key: entry.key, at: tree.at, value: tree }, measure);
      return of && { weight: 1, of, by: null, claims: [] };
    }
    const fields = fieldsOf(tree, PART_KEYS, reading);
    const kind = choiceOf(fields.get('kind'), SpeakerKind.options, reading);
    const weight = weightOf(fields.get('weight'), kind ? VOICE_WEIGHT[kind] : 1, measure);
    const of = distributionOf(tree, fields, measure);
    const said = { by: textOf(fields.get('by'), reading), claims: textsOf(fields.get('claims'), reading) };
    return of === null || weight === null ? null : { weight, of, ...said };
  });
  const found = parts.length > 0 ? weighty(entry, parts, measure) : null;
  return found && { type: 'mixture', parts: found };
}

/** A bare number, or `[low, high]`. */
export function bareOf(entry: Entry, measure: Measure): Distribution | null {
  if (entry.value.kind === 'list') return between(entry, measure);
  const value = numberOf(entry.value, measure);
  return value === null ? null : { type: 'point', value };
}

function hedgedOf(entry: Entry, fields: ReadonlyMap<string, Entry>, measure: Measure): Distribution | null {
  const value = numberOf(entry.value, measure);
  const said = fields.get('within');
  const within = said ? numberIn(said.value, { name: 'within', ...WITHIN_LIMITS }, measure.reading) : undefined;
  if (value === null || within === null) return null;
  const { min, max } = measure.spec;
  return hedged(value, entry.key as Approx, { min, max, ...(within !== undefined && { within }) });
}

const READERS: Record<Exclude<Form, Approx>, (entry: Entry, measure: Measure) => Distribution | null> = {
  value: bareOf,
  between,
  triangular: (entry, measure) => shaped(entry, 'triangular', measure),
  pert: (entry, measure) => shaped(entry, 'pert', measure),
  normal: (entry, measure) => scored(entry, 'normal', measure),
  lognormal: (entry, measure) => scored(entry, 'lognormal', measure),
  beta,
  discrete,
  mixture,
};

const isHedge = (form: Form): form is Approx => (Approximations.options as readonly string[]).includes(form);

/** The one distribution that a map states; null, told, when it states none, several, or an impossible one. */
export function distributionOf(
  table: Table,
  fields: ReadonlyMap<string, Entry>,
  measure: Measure,
): Distribution | null {
  const stated = FORMS.filter((form) => fields.has(form));
  const [form, second] = stated;
  if (!form || second) {
    const message = second
      ? `${measure.spec.key} is stated twice, as "${form}" and as "${second}".`
      : `${measure.spec.key} has no figure.`;
    const unknown = table.entries.find(({ key }) => !fields.has(key) && !PART_KEYS.includes(key))?.key;
    const remedy = second
      ? 'Keep one of them.'
      : unknown
        ? meant(unknown, FORMS)
        : `Write one of: ${FORMS.join(', ')}.`;
    measure.reading.note('scenario/distribution', (second && fields.get(second)?.at) || table.at, [message, remedy]);
    return null;
  }
  const entry = fields.get(form) as Entry;
  if (isHedge(form)) return hedgedOf(entry, fields, measure);
  return READERS[form](entry, measure);
}
