// A scenario in, its canonical YAML out: fields in one order, one line an input where it fits. Reading it gives the same
// scenario back. Amounts are written in full, so that nothing is rounded.

import { endsOf } from '../../model/scenario/ends.ts';
import { specOf } from '../../model/scenario/inputs.ts';
import type { Correlation, Distribution, Input, Scenario, Tranche } from '../../model/scenario/scenario.ts';

/** Lines longer than this are broken into a block. */
const WIDE = 110;

/** Texts that YAML reads back as the same text without quotes. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()-]+)*$/u;
const WORDS = new Set(['null', 'Null', 'NULL']);

/** Control and direction characters that JSON leaves raw; a terminal or an editor would act on them. */
const RAW = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const quoted = (value: string): string =>
  JSON.stringify(value).replace(RAW, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const text = (value: string): string => (PLAIN.test(value) && !WORDS.has(value) ? value : quoted(value));

/** A number without an exponent, all its digits kept. */
export function digits(value: number): string {
  const plain = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u.exec(plain);
  if (!parts) return plain;
  const [, sign = '', first = '', rest = '', power] = parts;
  const shift = Number(power);
  const all = `${first}${rest}`;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${all}`;
  return `${sign}${all.padEnd(shift + 1, '0')}`;
}

export type Value = string | Value[] | { [key: string]: Value };

const numbers = (...values: number[]): Value => values.map(digits);

/** A distribution as the one key that states it. */
function formOf(d: Distribution): { [key: string]: Value } {
  switch (d.type) {
    case 'point':
      return { value: digits(d.value) };
    case 'uniform':
      return { between: numbers(d.low, d.high) };
    case 'triangular':
    case 'pert':
      return { [d.type]: numbers(d.low, d.mode, d.high) };
    case 'normal':
    case 'lognormal':
      return { [d.type]: { p5: digits(d.p5), p95: digits(d.p95) } };
    case 'beta':
      return { beta: { alpha: digits(d.alpha), beta: digits(d.beta), low: digits(d.low), high: digits(d.high) } };
    case 'discrete':
      return { discrete: d.values.map((v) => ({ value: digits(v.value), weight: digits(v.weight) })) };
    case 'mixture':
      return {
        mixture: d.parts.map((part) => ({
          ...formOf(part.of),
          weight: digits(part.weight),
          ...(part.by !== null && { by: text(part.by) }),
          ...(part.claims.length > 0 && { claims: part.claims.map(text) }),
        })),
      };
  }
}

/** A multiple above this is doubted where its unit does not stand beside it. */
const DOUBTED = 20;

type Said = Omit<Input, 'key' | 'year' | 'distribution'>;

/** The unit beside a figure: a currency always, another unit only where a figure alone could be doubted. */
function unitOf(input: Input): string | null {
  const spec = specOf(input.key);
  if (spec?.unit === 'money') return input.unit;
  if (spec?.unit === 'x') return endsOf(input.distribution)[1] > DOUBTED ? 'x' : null;
  return spec?.unit === '%' ? '"%"' : null;
}

function besideOf(said: Said, unit: string | null): { [key: string]: Value } {
  const { converted } = said;
  return {
    ...(unit !== null && { unit }),
    mark: said.mark,
    ...(said.claims.length > 0 && { claims: said.claims.map(text) }),
    ...(said.by !== null && { by: text(said.by) }),
    ...(said.driver !== null && { driver: text(said.driver) }),
    ...(said.because !== null && { because: text(said.because) }),
    ...(converted && {
      converted: {
        currency: converted.currency,
        rate: digits(converted.rate),
        ...(converted.month !== null && { month: converted.month }),
      },
    }),
  };
}

const flow = (value: Value): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner)}`)
    .join(', ')} }`;
};

/** A map as lines: on one where it fits, else a line for each of its fields. */
export function block(key: string, value: Value, indent: number): string[] {
  const pad = ' '.repeat(indent);
  const line = `${pad}${key}: ${flow(value)}`;
  if (line.length <= WIDE || typeof value === 'string') return [line];
  if (Array.isArray(value))
    return value.length > 0 ? [`${pad}${key}:`, ...value.flatMap((item) => itemLines(item, indent + 2))] : [line];
  return [`${pad}${key}:`, ...Object.entries(value).flatMap(([name, inner]) => block(name, inner, indent + 2))];
}

/** An item of a list: on one line where it fits, else a field a line. */
function itemLines(item: Value, indent: number): string[] {
  const pad = ' '.repeat(indent);
  const line = `${pad}- ${flow(item)}`;
  if (line.length <= WIDE || typeof item === 'string' || Array.isArray(item)) return [line];
  const inner = Object.entries(item).flatMap(([name, value]) => block(name, value, indent + 2));
  return inner.map((text, i) => (i === 0 ? `${pad}- ${text.slice(indent + 2)}` : text));
}

/** An input that is there once. */
const single = (input: Input): Value => ({ ...formOf(input.distribution), ...besideOf(input, unitOf(input)) });

/** A yearly input: what its years share is said once. */
function yearly(inputs: readonly Input[]): Value {
  const last = Math.max(...inputs.map(({ year }) => year ?? 1));
  const said = inputs.map((input) => flow(besideOf(input, unitOf(input))));
  const alike = said.every((s) => s === said[0]);
  const years = Array.from({ length: last }, (_, i): Value => {
    const input = inputs.find(({ year }) => (year ?? 1) === i + 1);
    if (!input) return '~';
    return alike ? formOf(input.distribution) : single(input);
  });
  return { years, ...(alike && inputs[0] && besideOf(inputs[0], unitOf(inputs[0]))) };
}

function inputLines(inputs: readonly Input[]): string[] {
  const keys = [...new Set(inputs.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const own = inputs.filter((input) => input.key === key);
    const first = own[0] as Input;
    const alone = own.length === 1 && (first.year ?? 1) === 1;
    return block(key, alone ? single(first) : yearly(own), 2);
  });
}

const trancheOf = ({ month, share, form, if: needs, until }: Tranche): Value => ({
  month: digits(month),
  share: digits(share),
  ...(form && { form }),
  ...(needs && { if: 'revenue' in needs ? { revenue: digits(needs.revenue) } : { rounds: digits(needs.rounds) } }),
  ...(until !== undefined && { until: digits(until) }),
});

const pairOf = ({ a, b, rho }: Correlation): Value => [a, b, digits(rho)];

const isWhole = ([first, ...rest]: readonly Tranche[]): boolean =>
  rest.length === 0 && first?.month === 0 && first.share === 100 && first.form === null && !first.if;

/** The YAML of a scenario. Only stated correlations are written; the others follow from speakers and drivers. */
export function yamlOf(scenario: Scenario): string {
  const { tranches } = scenario;
  const stated = scenario.correlations.filter((c) => c.stated);
  const rates = Object.entries(scenario.rates ?? {});
  const lines = [
    `title: ${text(scenario.title)}`,
    `vendor: ${text(scenario.vendor)}`,
    `company: ${text(scenario.company)}`,
    ...(scenario.as_of === null ? [] : [`as_of: ${scenario.as_of}`]),
    `currency: ${scenario.currency}`,
    ...(rates.length > 0 ? [`rates: { ${rates.map(([code, rate]) => `${code}: ${digits(rate)}`).join(', ')} }`] : []),
    `start: ${scenario.start}`,
    `months: ${scenario.months}`,
    ...(isWhole(tranches) ? [] : ['tranches:', ...tranches.map((t) => `  - ${flow(trancheOf(t))}`)]),
    ...(stated.length > 0 ? ['correlations:', ...stated.map((c) => `  - ${flow(pairOf(c))}`)] : []),
    `on_failure: ${scenario.on_failure}`,
    'inputs:',
    ...inputLines(scenario.inputs),
    ...(scenario.kept ? [scenario.kept] : []),
  ];
  return `${lines.join('\n')}\n`;
}
