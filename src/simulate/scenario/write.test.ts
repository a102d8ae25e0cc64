// What is written reads back as the same scenario; changes, overlays, the blank form, and the schema that is published.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SCHEMA } from '../../../scripts/scenario-schema.ts';
import { SPECS, type Spec } from '../../model/scenario/inputs.ts';
import type { Distribution, Input, Scenario } from '../../model/scenario/scenario.ts';
import { isPoint } from '../draws/quantile.ts';
import { questionsOf } from '../questions/read.ts';
import { changed, overlaid } from './change.ts';
import { FORM_KEYS, scenarioOfForm } from './form.ts';
import { inOrder, scenarioOf } from './read.ts';
import { scenarioSchema, schemaText } from './schema.ts';
import { digits, yamlOf } from './write.ts';

const errors = (diagnostics: readonly { severity: string; code: string }[]) =>
  diagnostics.filter((d) => d.severity === 'error');

/** Rising numbers within the range of an input. */
const risingIn = ({ min, max }: Spec, n: number) =>
  fc
    .array(fc.double({ min: Math.max(min, -400), max: Math.min(max, 1e12), noNaN: true }), {
      minLength: n,
      maxLength: n,
    })
    .map((xs) => xs.map((x) => x + 0).sort((a, b) => a - b))
    .filter((xs) => xs.every((x, i) => i === 0 || x > (xs[i - 1] as number)));

const plainIn = (spec: Spec): fc.Arbitrary<Distribution> =>
  fc.oneof(
    risingIn(spec, 1).map(([value = 0]): Distribution => ({ type: 'point', value })),
    risingIn(spec, 2).map(([low = 0, high = 0]): Distribution => ({ type: 'uniform', low, high })),
    risingIn(spec, 3).map(([low = 0, mode = 0, high = 0]): Distribution => ({ type: 'triangular', low, mode, high })),
    risingIn(spec, 3).map(([low = 0, mode = 0, high = 0]): Distribution => ({ type: 'pert', low, mode, high })),
    risingIn(spec, 2).map(([p5 = 0, p95 = 0]): Distribution => ({ type: 'normal', p5, p95 })),
    risingIn(spec, 2).map(
      ([p5 = 0, p95 = 0]): Distribution => (p5 > 0 ? { type: 'lognormal', p5, p95 } : { type: 'normal', p5, p95 }),
    ),
    risingIn(spec, 2).map(([low = 0, high = 0]): Distribution => ({ type: 'beta', alpha: 2.5, beta: 4, low, high })),
    risingIn(spec, 2).map(
      (xs): Distribution => ({ type: 'discrete', values: xs.map((value, i) => ({ value, weight: i + 0.5 })) }),
    ),
  );

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('a16z', 'null', '~', '5', "it's: so", '月之暗面', '- x', '#'),
);
const said = word.map((w) => w.trim()).filter((w) => w !== '');

const distributionIn = (spec: Spec): fc.Arbitrary<Distribution> =>
  fc.oneof(
    { weight: 4, arbitrary: plainIn(spec) },
    fc
      .array(
        fc.record({
          weight: fc.constantFrom(1, 2.5, 8),
          of: plainIn(spec),
          by: fc.option(said),
          claims: fc.array(said, { maxLength: 2 }),
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts): Distribution => ({ type: 'mixture', parts })),
  );

const inputIn = (spec: Spec, year: number | null): fc.Arbitrary<Input> =>
  fc.record({
    ...{ key: fc.constant(spec.key), year: fc.constant(year) },
    distribution: distributionIn(spec),
    unit: fc.constant(spec.unit === 'money' ? 'USD' : spec.unit),
    converted: fc.option(fc.constant({ currency: 'CNY', rate: 0.1389, month: '2024-03' })),
    mark: fc.constantFrom('disclosed', 'reported', 'rule_of_thumb', 'assumed'),
    claims: fc.array(said, { maxLength: 2 }),
    ...{ because: fc.option(said), by: fc.option(said), driver: fc.option(said) },
  });

const inputsIn: fc.Arbitrary<Input[]> = fc
  .tuple(
    inputIn(SPECS[0] as Spec, null),
    fc
      .subarray(SPECS.slice(1) as Spec[], { maxLength: 5 })
      .chain((specs) =>
        fc.tuple(
          ...specs.map(
            (spec): fc.Arbitrary<Input[]> =>
              spec.yearly
                ? fc
                    .subarray([1, 2, 3, 4], { minLength: 1 })
                    .chain((years) => fc.tuple(...years.map((y) => inputIn(spec, y))))
                : inputIn(spec, null).map((input) => [input]),
          ),
        ),
      ),
  )
  .map(([first, rest]) => inOrder([first, ...rest.flat()]));

const scenarios: fc.Arbitrary<Scenario> = fc.record({
  ...{ title: said, vendor: said, company: said, currency: fc.constant('USD') },
  as_of: fc.constantFrom(null, '2024-03-06'),
  start: fc.constantFrom('2024-03', '2023-12'),
  months: fc.integer({ min: 1, max: 600 }),
  inputs: inputsIn,
  tranches: fc.constantFrom<Scenario['tranches']>(
    [{ month: 0, share: 100, form: null }],
    [
      { month: 0, share: 33.3, form: 'cash' },
      { month: 12, share: 66.7, form: 'credits' },
    ],
  ),
  correlations: fc.constant([]),
  on_failure: fc.constantFrom('shrink', 'stop'),
});

describe('writing', () => {
  it('and reading gives the same scenario', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const text = yamlOf(scenario);
        const { value, diagnostics } = scenarioOf(text);
        // A valuation below what is put in is refused, wherever it comes from.
        fc.pre(!errors(diagnostics).some(({ code }) => code === 'scenario/valuation'));
        expect(errors(diagnostics), text).toEqual([]);
        expect(value, text).toEqual(scenario);
        expect(yamlOf(value as Scenario)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps questions, sources and rates of the file', () => {
    const text = `vendor: V
company: C
currency: USD
start: 2024-03
rates: { TWD: 0.032 }
inputs: { invested: 1m, others: { value: 10m, unit: TWD } }
questions:
  - id: W1
    asks: "Revenue, in all?"
    measure: company_revenue
    from: 2024-04
    to: 2024-12
    unit: USD
    scale: m
    beside: [a, b]
sources: ["A filing, 2024-02-01", another]
`;
    const { value } = scenarioOf(text);
    const written = yamlOf(value as Scenario);
    expect(scenarioOf(written)).toEqual({ value, diagnostics: [] });
    const scenario = value as Scenario;
    const [asked, again] = [text, written].map((yaml) => questionsOf(yaml, { file: null, scenario }));
    expect(again).toEqual(asked);
    expect(asked?.value).toHaveLength(1);
    expect(written).toContain('sources: ["A filing, 2024-02-01", another]');
    const more = changed(scenario, [{ key: 'others', value: '{ value: 20m, unit: TWD }' }]).value as Scenario;
    expect(more.inputs[1]?.distribution).toEqual({ type: 'point', value: 640000 });
    expect(yamlOf(more)).toContain('id: W1');
  });

  it('keeps correlations that are stated', () => {
    const text =
      'vendor: V\ncompany: C\ncurrency: USD\nstart: 2024-03\ncorrelations: [[bought, pull_through, 0.3]]\ninputs: { invested: 1m, bought: [0, 100], pull_through: [0, 1] }\n';
    const { value } = scenarioOf(text);
    expect(scenarioOf(yamlOf(value as Scenario)).value).toEqual(value);
  });

  it('leaves no control or direction character raw', () => {
    const title = 'a\u202eb\u0007c\u0085d\u2028e';
    const written = yamlOf({ ...BASE, title });
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/u);
    expect(scenarioOf(written).value?.title).toBe(title);
  });

  it('writes numbers in full', () => {
    expect([1e21, 1.5e-7, -2e-10, 790000000, 0.1].map(digits)).toEqual([
      '1000000000000000000000',
      '0.00000015',
      '-0.0000000002',
      '790000000',
      '0.1',
    ]);
  });
});

const BASE = scenarioOf(
  'vendor: V\ncompany: C\ncurrency: USD\nstart: 2024-03\ninputs: { invested: 790m, bought: [0, 100], growth: [3, 2, 2] }',
).value as Scenario;

describe('changes', () => {
  it('many at once, one year alone, months and what happens when a round fails', () => {
    const { value, diagnostics } = changed(BASE, [
      { key: 'bought', value: '80' },
      { key: 'growth.2', value: '[2, 4]' },
      { key: 'margin', value: '{ about: 60, by: A }' },
      { key: 'months', value: '24' },
      { key: 'on_failure', value: 'stop' },
    ]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ months: 24, on_failure: 'stop' });
    expect(value?.inputs.map((i) => [i.key, i.year, i.distribution.type])).toEqual([
      ['invested', null, 'point'],
      ['bought', null, 'point'],
      ['growth', 1, 'point'],
      ['growth', 2, 'uniform'],
      ['growth', 3, 'point'],
      ['margin', 1, 'normal'],
    ]);
  });

  it('tell what is wrong in each of them', () => {
    const { value, diagnostics } = changed(BASE, [
      { key: 'boght', value: '80' },
      { key: 'margin', value: '720' },
      { key: 'growth.11', value: '2' },
      { key: 'growth', value: '[' },
      { key: 'bought', value: '' },
    ]);
    expect(value).toBeNull();
    expect(diagnostics.map((d) => [d.code, d.at?.file, d.at?.column])).toEqual([
      ['scenario/unknown-key', '--set', 1],
      ['scenario/range', '--set', 9],
      ['scenario/unknown-key', '--set', 1],
      ['scenario/yaml', '--set', 10],
      ['scenario/distribution', '--set', 1],
    ]);
  });

  it('as a file laid over another', () => {
    const { value } = overlaid(
      BASE,
      'inputs:\n  bought: [60, 90]\n  pull_through: [0, 1]\ncorrelations: [[bought, pull_through, 0.5]]\nmonths: 12\n',
    );
    expect(value).toMatchObject({
      months: 12,
      correlations: [{ a: 'bought', b: 'pull_through', rho: 0.5, stated: true }],
    });
    expect(overlaid(BASE, 'nonsense: 1', { file: 'o.yaml' })).toMatchObject({
      value: null,
      diagnostics: [{ code: 'scenario/unknown-key', at: { file: 'o.yaml', line: 1 } }],
    });
  });
});

describe('the blank deal form', () => {
  const blank = { vendor: 'V', company: 'C', currency: 'USD', start: '2024-03' };

  it('gives a whole scenario from one figure; the rest is assumed and wide', () => {
    const { value } = scenarioOfForm({ ...blank, figures: { invested: { low: 790e6, high: 790e6 } } });
    expect(scenarioOf(yamlOf(value as Scenario)).value).toEqual(value);
    for (const key of FORM_KEYS.slice(1)) {
      const input = value?.inputs.find((i) => i.key === key);
      expect([input?.mark, isPoint(input!.distribution)], key).toEqual(['assumed', false]);
    }
  });

  it('tells figures that cannot be', () => {
    const codes = (figures: object) => scenarioOfForm({ ...blank, figures }).diagnostics.map((d) => d.code);
    expect(codes({})).toEqual(['scenario/missing']);
    expect(codes({ invested: { low: 2, high: 1 }, bought: { low: 0, high: 101 } })).toEqual([
      'scenario/interval',
      'scenario/range',
    ]);
  });
});

describe('the schema', () => {
  it('is published as it is', () => {
    expect(readFileSync(SCHEMA, 'utf8')).toBe(schemaText());
  });

  it('takes what reading takes, and refuses unknown keys', () => {
    const schema = z.fromJSONSchema(scenarioSchema() as Parameters<typeof z.fromJSONSchema>[0]);
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { success, error } = schema.safeParse(parse(yamlOf(scenario)));
        expect(success, JSON.stringify(error?.issues)).toBe(true);
      }),
      { numRuns: 60 },
    );
    const bad = parse('vendor: V\ncompany: C\ncurrency: USD\ninputs: { invested: 1m, boght: 3 }');
    expect(schema.safeParse(bad).success).toBe(false);
  });
});
