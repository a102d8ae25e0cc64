// Questions on scenarios whose answers can be worked out by hand, and what is told of those that cannot be answered.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { forecastsOf } from './forecasts.ts';
import { laterThan } from './later.ts';
import { quantilesOf } from './quantiles.ts';

const scenario = (questions: string, more = ''): string => `vendor: V
company: C
as_of: 2024-03-06
currency: USD
start: 2024-01
months: 24
inputs:
  invested: 0
  revenue: 120m
  growth: { years: [2, 3] }
  mature_share: 10
  bought: 50
${more}questions:
${questions}`;

const ask = (yaml: string, beside: { name: string; yaml: string }[] = []) =>
  forecastsOf({ files: [{ name: 'a', yaml }, ...beside] }, { seed: 1, paths: 16 });

const first = (yaml: string, beside: { name: string; yaml: string }[] = []) => {
  const { value, diagnostics } = ask(yaml, beside);
  expect(diagnostics).toEqual([]);
  return value.forecasts[0];
};

const year = (n: number): string => `from: ${n}-01, to: ${n}-12`;

describe('a question', () => {
  it('adds up months, in the unit asked for', () => {
    const revenue = first(scenario(`  - { id: A, measure: company_revenue, ${year(2024)}, unit: USD, scale: m }\n`));
    expect(revenue).toMatchObject({ id: 'A', unit: 'USD m', q10: 240, q50: 240, q90: 240, exists: 1, scenario: 'a' });
    const bought = first(scenario(`  - { id: A, measure: vendor_revenue, ${year(2025)}, unit: USD, scale: bn }\n`));
    expect(bought?.q50).toBe(0.036);
  });

  it('takes growth over the same months a year before, and shares of another series', () => {
    const growth = `  - { id: A, measure: company_revenue, as: growth, ${year(2025)}, unit: "%" }\n`;
    expect(first(scenario(growth))?.q50).toBe(200);
    const share = `  - { id: A, measure: vendor_revenue, of: company_compute, as: share, ${year(2024)}, unit: "%" }\n`;
    expect(first(scenario(share))?.q50).toBe(50);
  });

  it('gives an input as it is distributed', () => {
    const asked = scenario('  - { id: A, input: credits_share, unit: "%" }\n', '  credits_share: [0, 100]\n');
    const { value } = forecastsOf({ files: [{ name: 'a', yaml: asked }] }, { seed: 1, paths: 4096 });
    const { q10, q50, q90 } = value.forecasts[0] ?? { q10: 0, q50: 0, q90: 0 };
    for (const [found, wanted] of [
      [q10, 10],
      [q50, 50],
      [q90, 90],
    ] as const)
      expect(Math.abs(found - wanted)).toBeLessThan(0.1);
    expect(first(scenario('  - { id: A, input: growth.2, unit: x }\n'))?.q50).toBe(3);
  });

  it('takes a valuation after its rounds', () => {
    const rounds = '  post_money: 100m\n  round_gap: 6\n  round_size: 50m\n  valuation_step: 2\n';
    const level = '  - { id: A, measure: valuation, as: level, to: 2025-01, unit: USD, scale: m }\n';
    expect(first(scenario(level, rounds))?.q50).toBe(550);
  });

  it('adds the months of a scenario beside, drawn apart from it', () => {
    const beside = { name: 'b', yaml: scenario('').replace('questions:\n', '').replace('120m', '240m') };
    const both = `  - { id: A, measure: company_revenue, ${year(2024)}, unit: USD, scale: m, beside: b }\n`;
    expect(first(scenario(both), [beside])?.q50).toBe(720);
    const wide = (yaml: string): string => yaml.replace('growth: { years: [2, 3] }', 'growth: { between: [1, 3] }');
    const { value } = forecastsOf(
      {
        files: [
          { name: 'a', yaml: wide(scenario(both)) },
          { name: 'b', yaml: wide(beside.yaml).replace('240m', '120m') },
        ],
      },
      { seed: 1, paths: 8192 },
    );
    // The sum of two independent uniforms on 120..360: a triangle on 240..720 whose 10 % point is 240 + 240 sqrt(0.2).
    const q10 = value.forecasts[0]?.q10 as number;
    expect(Math.abs(q10 - 347.3)).toBeLessThan(5);
  });

  it('says how uncertain its quantiles are', () => {
    const uniform = Float64Array.from({ length: 1000 }, (_, i) => (i * 377) % 1000);
    const found = quantilesOf(uniform);
    expect(found?.q10).toBeCloseTo(99.9, 9);
    expect(found?.se.q10).toBeCloseTo(Math.sqrt(0.09 / 1000) * 999, 9);
    expect(quantilesOf(Float64Array.of(Number.NaN, 4))).toMatchObject({ q50: 4, exists: 0.5 });
    expect(quantilesOf(Float64Array.of(Number.NaN))).toBeNull();
  });
});

describe('what cannot be answered is told', () => {
  const told = (question: string): Diagnostic[] => ask(scenario(`${question}\n`)).diagnostics;

  const cases: [code: string, question: string, at: string][] = [
    ['question/month', '  - { id: A, measure: company_revenue, to: 2026-01, unit: USD }', '2026-01'],
    ['question/month', '  - { id: A, measure: company_revenue, from: 2024-07, to: 2024-06, unit: USD }', 'from'],
    ['question/month', '  - { id: A, measure: company_revenue, as: growth, to: 2024-06, unit: "%" }', 'to'],
    ['question/measure', '  - { id: A, measure: profit, to: 2024-06, unit: USD }', 'profit'],
    ['question/measure', '  - { id: A, input: credit_share, unit: "%" }', 'credit_share'],
    ['question/measure', '  - { id: A, input: bought.2, unit: "%" }', 'bought.2'],
    ['question/measure', '  - { id: A, measure: valuation, to: 2024-06, unit: USD }', 'measure'],
    ['question/unit', '  - { id: A, measure: company_revenue, to: 2024-06, unit: CNY }', 'CNY'],
    ['question/unit', '  - { id: A, measure: company_revenue, as: growth, to: 2025-06, unit: x }', 'x'],
    ['question/unit', '  - { id: A, input: bought, unit: "%", scale: m }', 'm'],
    ['question/missing', '  - { id: A, measure: company_revenue, unit: USD }', '{'],
    ['question/missing', '  - { id: A, measure: company_revenue, as: share, to: 2024-06, unit: "%" }', '{'],
    ['scenario/unknown-key', '  - { id: A, mesure: company_revenue, to: 2024-06, unit: USD }', 'mesure'],
  ];
  for (const [code, question, at] of cases) {
    it(`${code} at "${at}" in ${question.trim()}`, () => {
      const [found] = told(question);
      expect(found?.code).toBe(code);
      expect(found?.at?.line).toBe(14);
      expect(question.slice((found?.at?.column ?? 0) - 1).startsWith(at)).toBe(true);
      expect(found?.remedy).toBeTruthy();
      expect(ask(scenario(`${question}\n`)).value.forecasts).toEqual([]);
    });
  }

  it('between files: a name twice, another day, nothing beside, an answer on no path', () => {
    const one = '  - { id: A, measure: company_revenue, to: 2024-06, unit: USD }\n';
    const codes = (yaml: string, more: { name: string; yaml: string }[] = []): string[] =>
      ask(yaml, more).diagnostics.map(({ code }) => code);
    expect(codes(scenario(one), [{ name: 'b', yaml: scenario(one) }])).toEqual(['question/twice']);
    const other = scenario(one.replace('A', 'B')).replace('2024-03-06', '2024-03-07');
    expect(codes(scenario(one), [{ name: 'b', yaml: other }])).toEqual(['question/day']);
    expect(codes(scenario(one.replace('unit', 'beside: z, unit')))).toEqual(['question/beside']);
    expect(codes(scenario('  - { id: A, measure: valuation, as: level, to: 2024-06, unit: USD }\n'))).toEqual([
      'question/unknown',
    ]);
  });
});

describe('what was published after the day of a file', () => {
  /** What is told of the second line of a file. */
  const later = (line: string): string[] =>
    laterThan(`as_of: 2024-03-06\n${line}\n`, { file: 'a.yaml', asOf: '2024-03-06' }).map(({ at }) => {
      expect(at).toMatchObject({ file: 'a.yaml', line: 2, source: line });
      return line.slice((at?.column ?? 0) - 1, (at?.column ?? 0) - 1 + (at?.end ?? 0) - (at?.start ?? 0));
    });

  it('is refused wherever it stands', () => {
    expect(later('because: as reported on 2024-03-07')).toEqual(['2024-03-07']);
    expect(later('# filing of 2025-12')).toEqual(['2025-12']);
    expect(later('sources: [Results, 2024-Q2]')).toEqual(['2024-Q2']);
    expect(later('because: said on 7 March 2024')).toEqual(['7 March 2024']);
    expect(later('because: said on March 7, 2024')).toEqual(['March 7, 2024']);
    expect(later('because: told in April 2024 and in Dec. 2025')).toEqual(['April 2024', 'Dec. 2025']);
    expect(later('because: 2024年4月披露')).toEqual(['2024年4月']);
    expect(later('because: a count (The Information, 2025)')).toEqual([', 2025']);
    expect(later('because: results of Q3 2024 and of 2024 H2')).toEqual(['Q3 2024', '2024 H2']);
    expect(later('because: the third quarter of 2024, autumn 2024')).toEqual(['third quarter of 2024', 'autumn 2024']);
    expect(later('because: 2024年第三季度财报')).toEqual(['2024年第三季']);
    expect(later('because: 2024年下半年、2024年底、2024年年报')).toEqual(['2024年下半年', '2024年底', '2024年年报']);
    expect(later('because: the 2025 annual report')).toEqual(['2025']);
    expect(later('# FY2025 results')).toEqual(['FY2025']);
  });

  it('is not what is asked about, nor what was known', () => {
    expect(later('from: 2024-10')).toEqual([]);
    expect(later('  - { id: A, measure: company_revenue, from: 2025-01, to: "2025-12" }')).toEqual([]);
    expect(later('    asks: revenue of the quarter ended 2024-12-31')).toEqual([]);
    expect(later('because: announced on 29 February 2024 (Alibaba Cloud, 2024-02-29), for 2025')).toEqual([]);
    expect(later('because: in March 2024 and 2024-Q1, Q1 2024 and 2024')).toEqual([]);
    expect(later('because: 2023年第三季度、2024年一季度、2024年')).toEqual([]);
    expect(later('because: it expects to double in 2025')).toEqual([]);
    expect(later('because: 公司预计2025年翻倍')).toEqual([]);
    expect(later('  others: { value: 2030 }')).toEqual([]);
    expect(later('  revenue: [2025, 2030]')).toEqual([]);
    expect(later('  revenue: 2030m')).toEqual([]);
  });

  it('keeps a scenario from being answered, statements included', () => {
    const one = '  - { id: A, measure: company_revenue, to: 2024-06, unit: USD }\n';
    const noted = ask(scenario(`${one}sources: [a filing of 2025-12-21]\n`));
    expect(noted.diagnostics).toMatchObject([{ code: 'question/later', at: { file: 'a.yaml', line: 15 } }]);
    expect(noted.value.forecasts).toEqual([]);
    const yaml = scenario(one, '  stake: { value: 36, claims: [h1] }\n');
    const published = new Map([['h1', '2024-05-23']]);
    const claimed = forecastsOf({ files: [{ name: 'a', yaml }], published }, { seed: 1, paths: 16 });
    expect(claimed.diagnostics).toMatchObject([{ code: 'question/later', claims: ['h1'] }]);
    expect(claimed.value.forecasts).toEqual([]);
  });
});
