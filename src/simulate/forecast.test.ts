// A forecast: the same bits whoever runs its blocks, its parts against each other, what is not known.
import { describe, expect, it } from 'vitest';
import type { Distribution, Input, Scenario } from '../model/scenario/scenario.ts';
import { BLOCK, makeRunner, type Task } from './blocks.ts';
import { forecastOf } from './forecast.ts';

const input = (key: Input['key'], distribution: Distribution, more: Partial<Input> = {}): Input => ({
  ...{ key, distribution, year: null, unit: '', converted: null, mark: 'assumed', claims: [] },
  ...{ because: null, by: null, driver: null, ...more },
});
const point = (value: number): Distribution => ({ type: 'point', value });
const uniform = (low: number, high: number): Distribution => ({ type: 'uniform', low, high });

const founding: Input[] = [
  input('invested', point(790e6), { mark: 'reported' }),
  input('others', point(10e6), { mark: 'reported' }),
  input('compute_share', uniform(80, 90), { mark: 'rule_of_thumb', claims: ['c1'] }),
  input('bought', uniform(0, 100)),
  input('margin', point(72), { mark: 'disclosed' }),
  input('pull_through', point(1), { mark: 'rule_of_thumb' }),
];
const scenario = (inputs: Input[], more: Partial<Scenario> = {}): Scenario => ({
  ...{ title: 'a deal', vendor: 'V', company: 'C', currency: 'USD', as_of: null, start: '2024-03', months: 36 },
  ...{ inputs, tranches: [{ month: 0, share: 100, form: null }], correlations: [], on_failure: 'shrink', ...more },
});

describe('a forecast', () => {
  it('says how likely the money is back, and how sure that is', async () => {
    const { value } = await forecastOf(scenario(founding), { paths: 5000, seed: 1 });
    const p = value?.probabilities.find(({ key }) => key === 'profit');
    // v * s * 800 * 1.44 > 790 with s and v uniform: the mean over s of 1 - 790 / (1152 s).
    const exact = 1 - (790 / 1152) * 10 * Math.log(0.9 / 0.8);
    expect(Math.abs((p?.p ?? 0) - exact)).toBeLessThan(0.002);
    expect(p?.se).toBeCloseTo(Math.sqrt((exact * (1 - exact)) / 5000), 4);
    expect(value?.quantities.revenue_gross.q50).toBeCloseTo(340e6, -7);
    expect(value?.central.revenue_gross).toBeCloseTo(340e6, 3);
    expect(value?.quantities.payback.exists).toBeCloseTo(p?.p ?? 0, 9);
    const back = value?.payback.reduce((sum, { without }) => sum + without, 0);
    expect(back).toBeCloseTo(p?.p ?? 0, 9);
    expect(value?.marks).toEqual({ disclosed: 1, reported: 2, rule_of_thumb: 2, assumed: 1 });
    expect(value?.recovered.map(({ source, mark }) => [source, mark])).toEqual([
      ['credits', 'assumed'],
      ['cash_compute', 'assumed'],
      ['later_sales', 'assumed'],
      ['pull_through', 'assumed'],
      ['stake', 'assumed'],
    ]);
  });

  it('has the same bits in whatever order and by whomever its blocks are run', async () => {
    const [paths, seed] = [3 * BLOCK + 5, 42];
    const here = await forecastOf(scenario(founding), { paths, seed });
    const [one, two] = [makeRunner(), makeRunner()];
    let turn = 0;
    const run = async (task: Task) => {
      const mine = turn++;
      // Later blocks first.
      for (let i = 0; i < 10 - mine; i++) await Promise.resolve();
      return (mine % 2 ? one : two)(structuredClone(task));
    };
    const apart = await forecastOf(scenario(founding), { paths, seed, run });
    expect(apart).toEqual(here);
    const other = await forecastOf(scenario(founding), { paths, seed: seed + 1 });
    expect(other.value?.hash).not.toBe(here.value?.hash);
  });

  it('tells the line at which nothing is gained', async () => {
    const sure = founding.map((i) => (i.key === 'bought' ? input('bought', point(100)) : i));
    const fixed = sure.map((i) => (i.key === 'compute_share' ? input('compute_share', point(80)) : i));
    const { value } = await forecastOf(scenario(fixed), { paths: 64, seed: 1 });
    const result = 640e6 * 1.44 - 790e6;
    const line = value?.break_even.map(({ funding_without, bought_without }) => [funding_without, bought_without.q50]);
    const at = (supplied: number): number => result / (640e6 * 1.44 * ((10 + supplied * 790) / 800));
    expect(line?.[0]?.[1]).toBeCloseTo(at(0), 9);
    expect(line?.[2]?.[1]).toBeCloseTo(at(1), 9);
    const stated = [...fixed, input('bought_without', point(at(0.5) * 100)), input('funding_without', point(50))];
    const { value: nothing } = await forecastOf(scenario(stated), { paths: 64, seed: 1 });
    expect(nothing?.quantities.incremental.q50).toBeCloseTo(0, 3);
  });

  it('leaves out what nobody states', async () => {
    const { value } = await forecastOf(scenario(founding.filter((i) => i.key !== 'margin')), { paths: 100, seed: 1 });
    expect(value?.quantities.revenue_gross.exists).toBe(1);
    expect(value?.quantities.npv).toMatchObject({ q50: null, exists: 0 });
    expect(value?.probabilities).toEqual([]);
    expect(value?.fans.map((fan) => fan.key)).toEqual(['revenue_gross', 'company_cash']);
  });

  it('says what it hangs on when asked', async () => {
    const { value } = await forecastOf(scenario(founding), { paths: 64, seed: 1, hang: 'npv' });
    expect(value?.hanging?.importance[0]?.input).toBe('bought');
    expect(value?.hanging?.statements.map(({ claim }) => claim)).toEqual(['c1']);
  });

  it('Sobol points err less than plain chance on five times as many paths', () => {
    const run = makeRunner();
    const payback = (seed: number, count: number, plain: boolean): number => {
      const block = run({ scenario: scenario(founding), seed, from: 0, count, series: 0, plain });
      return block.quantities.payback.filter((month) => month <= 36).length / count;
    };
    const error = (paths: number, plain: boolean): number => {
      const found = Array.from({ length: 32 }, (_, seed) => payback(seed + 1, paths, plain));
      const mean = found.reduce((a, b) => a + b, 0) / 32;
      return Math.sqrt(found.reduce((sum, p) => sum + (p - mean) ** 2, 0) / 31);
    };
    expect(error(2048, false)).toBeLessThanOrEqual(error(10_240, true));
  }, 60_000);
});
