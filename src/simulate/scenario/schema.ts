// The JSON schema of a scenario file (draft 2020-12), made from the same declarations that reading follows. An editor that
// knows it completes keys and marks mistakes; `docs/schema/scenario.schema.json` is this, written out.
import { SpeakerKind } from '../../model/name.ts';
import { SPECS, type Spec } from '../../model/scenario/inputs.ts';
import { QUESTIONS_SCHEMA, SOURCES_SCHEMA } from '../questions/schema.ts';
import { YEARS } from '../slots.ts';
import { ARCHETYPES } from './archetypes.ts';
import { MONTHS, ON_FAILURE } from './reading/header.ts';
import { MARKS } from './reading/input.ts';

type Schema = { [key: string]: unknown };

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const text = (description: string): Schema => ({ type: 'string', description });
const tuple = (n: number): Schema => ({ type: 'array', items: ref('figure'), minItems: n, maxItems: n });
const named = (...names: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, ref('figure')])),
  required: names,
  additionalProperties: false,
});
const either = (...names: string[]): Schema => ({ anyOf: [tuple(names.length), named(...names)] });
const texts: Schema = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
const weight: Schema = { type: 'number', minimum: 0 };
const percent: Schema = { type: 'number', minimum: 0, maximum: 1000 };

/** What states a distribution, one key of these. */
const FORMS: Schema = {
  value: ref('bare'),
  between: either('low', 'high'),
  triangular: either('low', 'mode', 'high'),
  pert: either('low', 'mode', 'high'),
  normal: either('p5', 'p95'),
  lognormal: either('p5', 'p95'),
  beta: {
    type: 'object',
    properties: { alpha: { type: 'number' }, beta: { type: 'number' }, low: ref('figure'), high: ref('figure') },
    required: ['alpha', 'beta'],
    additionalProperties: false,
  },
  discrete: {
    type: 'array',
    minItems: 1,
    items: {
      anyOf: [
        ref('figure'),
        {
          type: 'object',
          properties: { value: ref('figure'), weight },
          required: ['value'],
          additionalProperties: false,
        },
      ],
    },
  },
  mixture: { type: 'array', minItems: 1, items: { anyOf: [ref('bare'), ref('part')] } },
  about: ref('figure'),
  over: ref('figure'),
  under: ref('figure'),
};

/** What a tranche waits for. */
const WAITS: Schema = {
  anyOf: [{ const: 'round' }, named('rounds'), named('revenue')],
  description: 'It comes once this holds: a later round closed, so many did, or revenue of twelve months is so much.',
};

const exactlyOne = (keys: readonly string[]): Schema[] =>
  keys.map((key) => ({ type: 'object', properties: { [key]: {} }, required: [key] }));

const BESIDE: Schema = {
  unit: text('A currency for money, else %, x, months or years.'),
  mark: { enum: [...MARKS], description: 'How well the figure stands.' },
  claims: { ...texts, description: 'Ids of the statements it rests on.' },
  because: text('Why this figure.'),
  by: text('Who said it; what one speaker said moves together.'),
  driver: text('What drives it; inputs of one driver move together.'),
  within: { ...percent, description: 'How far "about", "over" and "under" reach, in per cent.' },
  converted: {
    type: 'object',
    properties: { currency: { type: 'string' }, rate: { type: 'number' }, month: { type: 'string' } },
    additionalProperties: false,
  },
};

const DEFS: Schema = {
  figure: { anyOf: [{ type: 'number' }, { type: 'string', description: 'Such as 790m, 0.79bn, 7.9亿, 80%.' }] },
  bare: { anyOf: [ref('figure'), tuple(2)] },
  part: {
    type: 'object',
    properties: {
      ...FORMS,
      weight,
      kind: { enum: SpeakerKind.options },
      by: { type: 'string' },
      claims: texts,
      within: percent,
    },
    oneOf: exactlyOne(Object.keys(FORMS)),
    additionalProperties: false,
  },
  stated: {
    type: 'object',
    properties: { ...FORMS, ...BESIDE },
    oneOf: exactlyOne(Object.keys(FORMS)),
    additionalProperties: false,
  },
  input: { anyOf: [ref('bare'), ref('stated')] },
  years: {
    type: 'array',
    maxItems: YEARS,
    items: { anyOf: [ref('input'), { type: 'null' }] },
  },
  yearly: {
    anyOf: [
      ref('figure'),
      ref('years'),
      ref('stated'),
      {
        type: 'object',
        properties: { years: ref('years'), ...BESIDE },
        required: ['years'],
        additionalProperties: false,
      },
    ],
  },
};

const FALLBACK = (spec: Spec): string =>
  spec.fallback === null ? '' : ` ${spec.fallback}${spec.unit === '%' ? ' %' : ''} when nothing is said.`;

const inputSchema = (spec: Spec): Schema => ({
  ...ref(spec.yearly ? 'yearly' : 'input'),
  description: `${spec.about} In ${spec.unit === 'money' ? 'money' : spec.unit}, ${spec.min} to ${spec.max}.${FALLBACK(spec)}`,
});

const archetype: Schema = { enum: ARCHETYPES.map(({ id }) => id) };
const several: Schema = { anyOf: [archetype, { type: 'array', items: archetype }] };

/** The schema as an object; its keys always come in the same order. */
export function scenarioSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Backflow scenario',
    description: 'One deal between a vendor and a company, each input a point, an interval or a distribution.',
    type: 'object',
    properties: {
      title: { type: 'string' },
      vendor: text('Who invests and sells compute.'),
      company: text('Who is invested in and buys compute.'),
      as_of: { type: 'string', format: 'date', description: 'What was known by this day.' },
      currency: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217 code; every answer is in it.' },
      rates: {
        type: 'object',
        additionalProperties: { type: 'number', exclusiveMinimum: 0 },
        description: "Units of the scenario's currency for one unit of another.",
      },
      start: { type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$', description: 'First month.' },
      months: { type: 'integer', minimum: 1, maximum: MONTHS.most, default: MONTHS.fallback },
      archetype: several,
      archetypes: several,
      tranches: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            month: { type: 'integer', minimum: 0 },
            share: percent,
            form: { enum: ['cash', 'credits'] },
            if: WAITS,
            until: { type: 'integer', minimum: 0, description: 'The last month in which it may come.' },
          },
          required: ['month', 'share'],
          additionalProperties: false,
        },
      },
      correlations: {
        type: 'array',
        items: {
          anyOf: [
            { type: 'array', prefixItems: [{ type: 'string' }, { type: 'string' }, { type: 'number' }], items: false },
            {
              type: 'object',
              properties: { a: { type: 'string' }, b: { type: 'string' }, rho: { type: 'number' } },
              required: ['a', 'b', 'rho'],
              additionalProperties: false,
            },
          ],
        },
      },
      on_failure: { enum: [...ON_FAILURE] },
      inputs: {
        type: 'object',
        properties: Object.fromEntries(SPECS.map((spec) => [spec.key, inputSchema(spec)])),
        required: ['invested'],
        additionalProperties: false,
      },
      questions: QUESTIONS_SCHEMA,
      sources: SOURCES_SCHEMA,
    },
    required: ['vendor', 'company', 'currency', 'inputs'],
    additionalProperties: false,
    $defs: DEFS,
  };
}

/** The schema as it is published. */
export const schemaText = (): string => `${JSON.stringify(scenarioSchema(), null, 2)}\n`;
