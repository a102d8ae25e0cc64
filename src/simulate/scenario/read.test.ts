// Scenario files: every form of an input, and every mistake with its place and remedy.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fxOf } from '../../model/reference/fx.ts';
import type { Distribution } from '../../model/scenario/scenario.ts';
import { quantileOf } from '../draws/quantile.ts';
import { ARCHETYPES } from './archetypes.ts';
import { scenarioOf } from './read.ts';

const HEAD = 'vendor: V\ncompany: C\ncurrency: USD\nstart: 2024-03\n';
const fx = fxOf('month\tCNY\n2024-03\t7.2\n2024-04\t7.25\n');

const read = (yaml: string) => scenarioOf(yaml, { file: 's.yaml', fx });
const inputs = (lines: string) => read(`${HEAD}inputs:\n  invested: 790m\n${lines.replace(/^/gmu, '  ')}\n`);
const problems = (lines: string) => inputs(lines).diagnostics.map((d) => [d.code, `${d.at?.line}:${d.at?.column}`]);
const one = (text: string): Distribution | undefined => {
  const { value, diagnostics } = inputs(`compute_share: ${text}`);
  expect(diagnostics).toEqual([]);
  return value?.inputs.find((i) => i.key === 'compute_share')?.distribution;
};

describe('a scenario file', () => {
  it('is read whole', () => {
    const { value, diagnostics } = read(
      `title: A deal
vendor: V
company: C
as_of: 2024-03-06
currency: USD
rates: { HKD: 0.128 }
months: 36
archetype: price-war
tranches:
  - { month: 12, share: 40, form: credits }
  - { month: 0, share: 60 }
correlations:
  - [compute_share, margin, -0.3]
on_failure: stop
inputs:
  invested: { value: 7.9亿, unit: USD, mark: reported, claims: [c1, c2], by: an investor, because: one voice }
  others: { value: 72m, unit: CNY }
  opening_cash: 10m HKD
  capital_cost: { value: 2m, unit: USD/month }
  compute_share: [80, 90]
  price_cut: 20%
  runway: 2 years
  margin: [72, [60, 70], { about: 65, mark: rule_of_thumb }]
  growth: { years: [3, ~, { between: [1.5, 2], by: B }], by: A, driver: demand }
`,
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ start: '2024-03', months: 36, on_failure: 'stop', as_of: '2024-03-06' });
    expect(value?.tranches.map((t) => [t.month, t.share, t.form])).toEqual([
      [0, 60, null],
      [12, 40, 'credits'],
    ]);
    const of = (key: string) => value?.inputs.filter((i) => i.key === key) ?? [];
    expect(of('invested')).toEqual([
      {
        ...{ key: 'invested', year: null, unit: 'USD', converted: null, mark: 'reported', claims: ['c1', 'c2'] },
        ...{ because: 'one voice', by: 'an investor', driver: null, distribution: { type: 'point', value: 790000000 } },
      },
    ]);
    expect(of('others')[0]).toMatchObject({
      distribution: { value: 72e6 * (1 / 7.2) },
      converted: { currency: 'CNY', rate: 1 / 7.2, month: '2024-03' },
      mark: 'assumed',
    });
    expect(of('opening_cash')[0]?.converted).toEqual({ currency: 'HKD', rate: 0.128, month: null });
    expect(of('runway')[0]?.distribution).toEqual({ type: 'point', value: 24 });
    expect(of('price_cut').map((i) => i.distribution)).toEqual([{ type: 'point', value: 20 }]);
    expect(of('price_trend')[0]?.because).toContain('price war');
    expect(of('margin').map((i) => [i.year, i.distribution.type, i.mark])).toEqual([
      [1, 'point', 'assumed'],
      [2, 'uniform', 'assumed'],
      [3, 'normal', 'rule_of_thumb'],
    ]);
    expect(of('growth').map((i) => [i.year, i.by, i.driver, i.mark])).toEqual([
      [1, 'A', 'demand', 'reported'],
      [3, 'B', 'demand', 'reported'],
    ]);
    expect(value?.correlations.map((c) => [c.a, c.b, c.rho])).toEqual([
      ['compute_share', 'margin.1', -0.3],
      ['compute_share', 'margin.2', -0.3],
      ['compute_share', 'margin.3', -0.3],
    ]);
  });

  it('takes every form of a distribution', () => {
    expect(one('80')).toEqual({ type: 'point', value: 80 });
    expect(one('[80, 90]')).toEqual({ type: 'uniform', low: 80, high: 90 });
    expect(one('{ between: { low: 80, high: 90 } }')).toEqual({ type: 'uniform', low: 80, high: 90 });
    expect(one('{ triangular: [10, 20, 40] }')).toEqual({ type: 'triangular', low: 10, mode: 20, high: 40 });
    expect(one('{ pert: { low: 10, mode: 20, high: 40 } }')).toEqual({ type: 'pert', low: 10, mode: 20, high: 40 });
    expect(one('{ normal: { p5: 10, p95: 20 } }')).toEqual({ type: 'normal', p5: 10, p95: 20 });
    expect(one('{ lognormal: [10, 20] }')).toEqual({ type: 'lognormal', p5: 10, p95: 20 });
    expect(one('{ beta: { alpha: 2, beta: 5 } }')).toEqual({ type: 'beta', alpha: 2, beta: 5, low: 0, high: 100 });
    expect(one('{ discrete: [{ value: 10, weight: 3 }, { value: 20 }] }')).toEqual({
      type: 'discrete',
      values: [
        { value: 10, weight: 3 },
        { value: 20, weight: 1 },
      ],
    });
    expect(
      one('{ mixture: [{ value: 80, kind: filing, by: F, claims: c1 }, { between: [50, 60], weight: 1 }] }'),
    ).toEqual({
      type: 'mixture',
      parts: [
        { weight: 8, of: { type: 'point', value: 80 }, by: 'F', claims: ['c1'] },
        { weight: 1, of: { type: 'uniform', low: 50, high: 60 }, by: null, claims: [] },
      ],
    });
  });

  it('reads "about" around, "over" upward and "under" downward, within what is possible', () => {
    expect(one('{ about: 80 }')).toEqual({ type: 'normal', p5: 72, p95: 88 });
    expect(one('{ over: 60 }')).toEqual({ type: 'triangular', low: 60, mode: 60, high: 75 });
    expect(one('{ under: 60, within: 50 }')).toEqual({ type: 'triangular', low: 30, mode: 60, high: 60 });
    expect(one('{ over: 90, within: 50 }')).toEqual({ type: 'triangular', low: 90, mode: 90, high: 100 });
    expect(one('{ over: 100 }')).toEqual({ type: 'point', value: 100 });
  });

  it('keeps decimals exact', () => {
    for (const text of ['0.79bn', '790m', '7.9亿', '790,000,000', '7.9億美元', 'US$790m', '0.79 bn'])
      expect(inputs(`others: "${text}"`).value?.inputs.find((i) => i.key === 'others')?.distribution).toEqual({
        type: 'point',
        value: 790000000,
      });
  });
});

describe('a mistake is told where it stands', () => {
  it('unknown keys, with the nearest known one', () => {
    expect(inputs('computeshare: 80').diagnostics[0]).toMatchObject({
      code: 'scenario/unknown-key',
      remedy: 'Did you mean "compute_share"?',
      at: { line: 7, column: 3 },
    });
    expect(problems('margin: { valeu: 72 }').map((p) => p[0])).toEqual([
      'scenario/unknown-key',
      'scenario/distribution',
    ]);
    expect(read(`vendr: V\n${HEAD}inputs: { invested: 1 }`).diagnostics[0]).toMatchObject({
      code: 'scenario/unknown-key',
      remedy: 'Did you mean "vendor"?',
      at: { file: 's.yaml', line: 1, column: 1, source: 'vendr: V' },
    });
  });

  it('units, figures and ranges', () => {
    expect(problems('bought: 50m')).toEqual([['scenario/unit', '7:11']]);
    expect(problems('bought: { value: 50, unit: USD }')).toEqual([['scenario/unit', '7:30']]);
    expect(problems('bought: half')).toEqual([['scenario/number', '7:11']]);
    expect(problems('bought: 140')).toEqual([['scenario/range', '7:11']]);
    expect(problems('others: 40%')).toEqual([['scenario/unit', '7:11']]);
    expect(problems('others: { value: 4, unit: XYZ }')).toEqual([['scenario/unit', '7:29']]);
    expect(problems('others: { value: 4, unit: AED }')).toEqual([['scenario/rate', '7:29']]);
    expect(problems('bought: 0.8')).toEqual([['scenario/fraction', '7:11']]);
    expect(problems('bought: [0, 100]')).toEqual([]);
  });

  it('impossible intervals and forms', () => {
    expect(problems('bought: [90, 80]')).toEqual([['scenario/interval', '7:11']]);
    expect(problems('bought: [80, 90, 95]')).toEqual([['scenario/distribution', '7:11']]);
    expect(problems('bought: { triangular: [10, 40, 20] }')).toEqual([['scenario/interval', '7:25']]);
    expect(problems('bought: { lognormal: [0, 20] }')).toEqual([['scenario/interval', '7:24']]);
    expect(problems('bought: { value: 1, between: [1, 2] }')).toEqual([['scenario/distribution', '7:23']]);
    expect(problems('bought: { mixture: [] }')).toEqual([['scenario/distribution', '7:22']]);
    expect(problems('bought: { discrete: [{ value: 1, weight: 0 }] }')).toMatchObject([
      ['scenario/distribution', '7:23'],
    ]);
  });

  it('tranches, correlations, dates, rates, words, what is missing', () => {
    const more = (text: string) =>
      read(
        `${HEAD}${text}\ninputs:\n  invested: 1m\n  bought: [0, 100]\n  margin: [50]\n  pull_through: [0, 1]\n`,
      ).diagnostics.map((d) => `${d.code} ${d.at?.line}:${d.at?.column}`);
    expect(more('tranches: [{ month: 0, share: 50 }]')).toEqual(['scenario/tranches 5:1']);
    expect(more('correlations: [[bought, growht, 0.5]]')).toEqual(['scenario/correlation-input 5:25']);
    expect(more('correlations: [[bought, growth, 0.5]]')).toEqual(['scenario/correlation-input 5:25']);
    expect(more('correlations: [[bought, margin, 0.5]]')).toEqual(['scenario/correlation-input 5:25']);
    expect(more('correlations: [[bought, pull_through, 1.5]]')).toEqual(['scenario/range 5:39']);
    expect(more('correlations: [[bought, pull_through, 1]]')).toEqual(['scenario/correlation 5:1']);
    expect(more('as_of: 2024-02-30')).toEqual(['scenario/date 5:8']);
    expect(more('rates: { CNY: 7.2 }')).toEqual(['scenario/rate 5:10']);
    expect(more('on_failure: give up')).toEqual(['scenario/choice 5:13']);
    expect(more('months: 0')).toEqual(['scenario/range 5:9']);
    expect(more('archetype: aigs')).toEqual(['scenario/archetype 5:12']);
    expect(more('as_of: 2024-03-06\narchetype: observed-labs')).toEqual(['scenario/hindsight 6:12']);
    expect(read('inputs:\n  bought: 10\n').diagnostics.map((d) => d.code)).toEqual(Array(5).fill('scenario/missing'));
  });

  it('YAML, aliases, anchors, tags, twice, size, depth', () => {
    const codes = (text: string) => read(text).diagnostics.map((d) => d.code);
    expect(codes(`${HEAD}inputs:\n  invested: [1m\n`)).toContain('scenario/yaml');
    expect(codes(`${HEAD}inputs: { invested: &a 1m, others: *a }`)).toEqual(['scenario/alias', 'scenario/alias']);
    expect(codes(`${HEAD}inputs: { invested: !!float 1m }`)).toEqual(['scenario/alias']);
    expect(codes(`${HEAD}inputs: { invested: 1m, invested: 2m }`)).toEqual(['scenario/twice']);
    expect(codes('x'.repeat(200_001))).toEqual(['scenario/too-large']);
    expect(new Set(codes(`a: ${'['.repeat(60_000)}`))).toEqual(
      new Set(['scenario/yaml', 'scenario/too-large', 'scenario/unknown-key']),
    );
    expect(codes(`${HEAD}inputs: ${'['.repeat(40)}${']'.repeat(40)}`)).toContain('scenario/too-large');
    expect(codes('- 1')).toEqual(['scenario/shape']);
    expect(codes('')).toEqual(['scenario/shape']);
  });

  it('the rest of the file is still checked', () => {
    expect(problems('bought: 140\nmargin: lots\nnonsense: 3').map((p) => p[0])).toEqual([
      'scenario/unknown-key',
      'scenario/range',
      'scenario/number',
    ]);
  });

  it('no text makes it throw', () => {
    const word = fc.constantFrom(
      'inputs:',
      'invested:',
      ' ',
      '\n',
      '[',
      ']',
      '{',
      '}',
      ',',
      '80',
      '%',
      'years:',
      '~',
      '- ',
      '"',
      '&a',
      '*a',
      ':',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 60 }), (parts) => {
        read(`${HEAD}${parts.join('')}`);
        read(parts.join(''));
      }),
      { numRuns: 400 },
    );
  });
});

describe('archetypes', () => {
  it('are within the possible ranges, each with a source and a day', () => {
    for (const a of ARCHETYPES) {
      expect(a.source.length * a.known.length).toBeGreaterThan(0);
      const { value } = read(`${HEAD}archetype: ${a.id}\ninputs: { invested: 1m }`);
      expect(value?.inputs.length).toBe(a.inputs.length + 1);
    }
  });

  it('have the figures of their sources', () => {
    const of = (id: string, key: string) =>
      ARCHETYPES.find((a) => a.id === id)?.inputs.filter((i) => i.key === key) ?? [];
    expect(
      of('us-software', 'growth')
        .slice(0, 4)
        .map((i) => i.distribution),
    ).toEqual([3, 3, 2, 2].map((value) => ({ type: 'point', value })));
    const lab = quantileOf(of('observed-labs', 'growth')[0]!.distribution);
    expect([lab(0.05), lab(0.95)].map((x) => x.toFixed(6))).toEqual(['2.200000', '8.800000']);
    const cut = quantileOf(of('price-war', 'price_cut')[0]!.distribution);
    const n = 20000;
    const mean = Array.from({ length: n }, (_, i) => cut((i + 0.5) / n)).reduce((a, b) => a + b) / n;
    expect(mean).toBeCloseTo(20, 1);
    expect(cut(0.999999)).toBeLessThanOrEqual(55);
  });

  it('warns of a tranche that never comes', () => {
    const yaml = 'vendor: V\ncompany: C\ncurrency: USD\nstart: 2024-03\nmonths: 24\n';
    const parts = 'tranches: [{ month: 0, share: 60 }, { month: 30, share: 40 }]\ninputs: { invested: 1m }\n';
    const { value, diagnostics } = scenarioOf(yaml + parts);
    expect([value?.tranches.length, diagnostics[0]?.code, diagnostics[0]?.severity]).toEqual([
      2,
      'scenario/tranches',
      'warning',
    ]);
    expect(diagnostics[0]?.at?.line).toBe(6);
  });
});
