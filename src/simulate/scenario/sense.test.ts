// What is probably not meant, or does not fit together, in a file and in changes of one.
import { describe, expect, it } from 'vitest';
import { fxOf } from '../../model/reference/fx.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { changed } from './change.ts';
import { scenarioOf } from './read.ts';

const HEAD = 'vendor: V\ncompany: C\ncurrency: USD\nstart: 2024-03\n';
const fx = fxOf('month\tCNY\n2024-03\t7.2\n2024-04\t7.25\n');

const read = (yaml: string) => scenarioOf(yaml, { file: 's.yaml', fx });
const inputs = (lines: string) => read(`${HEAD}inputs:\n  invested: 790m\n${lines.replace(/^/gmu, '  ')}\n`);
const problems = (lines: string) => inputs(lines).diagnostics.map((d) => [d.code, `${d.at?.line}:${d.at?.column}`]);

describe('what is probably not meant', () => {
  it('is told with both ways to write it', () => {
    expect(problems('growth: [1.5, 3]')).toEqual([['scenario/years', '7:11']]);
    expect(problems('growth: [3, 1.5]')).toEqual([]);
    expect(problems('growth: { between: [1.5, 3] }')).toEqual([]);
    expect(problems('growth: 150')).toEqual([['scenario/multiple', '7:11']]);
    expect(problems('growth: 150x')).toEqual([]);
    expect(problems('others: 10')).toEqual([['scenario/small', '7:11']]);
    expect(problems('others: 10 USD')).toEqual([]);
    expect(problems('others: 0.001 USD')).toEqual([['scenario/small', '7:11']]);
    expect(problems('others: 0')).toEqual([]);
    expect(problems('price_trend: -0.2')).toEqual([['scenario/fraction', '7:16']]);
    expect(inputs('price_trend: -0.2').diagnostics[0]?.remedy).toContain('Write -20 for -20 %');
    expect(problems('price_trend: -0.2%')).toEqual([]);
  });

  it('is told where it does not fit together', () => {
    expect(problems('exit_month: 90\nstake: 10\nexit_multiple: 5')).toEqual([['scenario/never', '7:3']]);
    expect(problems('exit_month: [80, 90]\nstake: 10\nexit_multiple: 5')).toEqual([['scenario/never', '7:3']]);
    expect(problems('haircut: 20')).toEqual([['scenario/unused', '7:3']]);
    expect(inputs('post_money: 500m').value).toBeNull();
    expect(problems('post_money: 500m')).toEqual([['scenario/valuation', '7:3']]);
    expect(problems('post_money: [500m, 3bn]')).toEqual([['scenario/valuation', '7:3']]);
    expect(problems('post_money: 3bn')).toEqual([]);
    expect(problems('post_money: 3bn\nstake: 26')).toEqual([]);
    expect(problems('post_money: 3bn\nstake: 10')).toEqual([['scenario/valuation', '8:3']]);
    const waits = (lines: string) =>
      read(
        `${HEAD}tranches: [{ month: 0, share: 60 }, { month: 6, share: 40, if: { revenue: 5m } }]\ninputs:\n  invested: 790m\n${lines}`,
      ).diagnostics.map((d) => d.code);
    expect(waits('')).toEqual(['scenario/never']);
    expect(waits('  revenue: 2m\n')).toEqual([]);
    expect(problems('post_money: 3bn\nexit_month: 24')).toEqual([['scenario/flat-exit', '8:3']]);
    expect(problems('post_money: 3bn\nexit_month: 24\nhaircut: [0, 60]')).toEqual([]);
    expect(problems('post_money: 3bn\nexit_month: 24\nexit_multiple: 5')).toEqual([]);
  });

  it('is not told as a consequence of another mistake', () => {
    const told = (yaml: string) => read(yaml).diagnostics.map(({ code }) => code);
    const pair = 'correlations: [[growth, bought, 0.5]]\n';
    expect(told(`${HEAD}${pair}inputs: { invested: 1m, growth: [3, nope], bought: [0, 100] }`)).toEqual([
      'scenario/number',
    ]);
    expect(told(`${HEAD}${pair}inputs: { invested: 1m, growht: 3, bought: [0, 100] }`)).toEqual([
      'scenario/unknown-key',
    ]);
    expect(told(`${HEAD}inputs: { investd: 1m }`)).toEqual(['scenario/unknown-key']);
    expect(told(`${HEAD}inputs: { invested: 1m, haircut: 20, bought: 120 }`)).toEqual(['scenario/range']);
  });

  it('a currency that there is none of is told once', () => {
    const foo = read(
      `${HEAD.replace('USD', 'FOO')}inputs: { invested: 1m, others: { value: 3m, unit: CNY }, revenue: { value: 3m, unit: FOO } }`,
    );
    expect(foo.diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([['scenario/unit', 3]]);
    expect(problems('others: { value: 3m, unit: FOO }')).toEqual([['scenario/unit', '7:30']]);
  });
});

const BASE = scenarioOf(`${HEAD}inputs: { invested: 790m, bought: [0, 100] }`).value as Scenario;

describe('what does not fit together', () => {
  it('is told where it was changed, and once', () => {
    const codes = (key: string, value: string) => changed(BASE, [{ key, value }]).diagnostics.map((d) => d.code);
    expect(codes('exit_month', '90')).toEqual(['scenario/never', 'scenario/unused', 'scenario/unused']);
    expect(codes('haircut', '20')).toEqual(['scenario/unused']);
    expect(codes('post_money', '500m')).toEqual(['scenario/valuation']);
    expect(codes('margin', '[50, 65]')).toEqual(['scenario/years']);
    expect(codes('bought', '50')).toEqual([]);
  });
});
