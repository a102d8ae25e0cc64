// Tranches that wait for revenue or for later rounds: they come in the first month in which it holds, or never.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { centralRow } from '../draws/draw.ts';
import { planOf } from '../draws/plan.ts';
import { centralOf } from '../forecast.ts';
import { scenarioOf } from '../scenario/read.ts';
import { yamlOf } from '../scenario/write.ts';
import { COLUMNS } from './place.ts';
import { makeModel } from './run.ts';
import { termsOf } from './terms.ts';

const read = (waits: string, more = ''): Scenario => {
  const { value, diagnostics } = scenarioOf(`vendor: V
company: C
currency: USD
start: 2024-01
months: 36
tranches:
  - { month: 0, share: 60 }
  - { month: 6, share: 40, ${waits} }
inputs: { invested: 100m, bought: 100, margin: 50, revenue: 12m, growth: { years: [2, 2, 2] }${more} }
`);
  expect(diagnostics).toEqual([]);
  return value as Scenario;
};

/** In which months of the central path the vendor's cash comes, and how much. */
function cashOf(scenario: Scenario): [number, number][] {
  const plan = planOf(scenario).value;
  if (!plan) throw new Error('no plan');
  const model = makeModel(termsOf(scenario), true);
  const place = { values: new Float64Array(COLUMNS), count: 1, path: 0 };
  model.run({ rows: centralRow(plan), index: 0, seed: 0, path: 0 }, place);
  const months = [...model.months.vendor_cash].slice(0, scenario.months);
  return months.flatMap((cash, month): [number, number][] => (cash > 0 ? [[month, Math.round(cash)]] : []));
}

describe('a tranche that waits', () => {
  it('comes once revenue of the twelve months before is there', () => {
    // 12m in the year before, 24m in the first, 48m in the second year.
    const [first, second] = cashOf(read('if: { revenue: 24m }'));
    expect(first).toEqual([0, 60e6]);
    expect(second).toEqual([12, 40e6]);
    expect(cashOf(read('if: { revenue: 10m }'))[1]).toEqual([6, 40e6]);
  });

  it('never comes when it does not happen in time, and is then not put in', () => {
    expect(cashOf(read('if: { revenue: 24m }, until: 11'))).toEqual([[0, 60e6]]);
    const central = (scenario: Scenario) => {
      const plan = planOf(scenario).value;
      return plan ? centralOf(plan) : null;
    };
    const never = central(read('if: { revenue: 1bn }'));
    const comes = central(read('if: { revenue: 10m }'));
    expect((never?.worst_cash ?? 0) > (comes?.worst_cash ?? 0)).toBe(true);
    expect(never?.multiple).not.toBeNull();
  });

  it('comes with a later round, and not without one', () => {
    const round = ', round_gap: 18, round_size: 10m';
    expect(cashOf(read('if: round', round))[1]).toEqual([18, 40e6]);
    expect(cashOf(read('if: { rounds: 2 }', round))).toEqual([[0, 60e6]]);
    expect(cashOf(read('if: round', `${round}, round_chance: 10`))).toEqual([[0, 60e6]]);
  });

  it('is written back, and refused when it waits for nothing known', () => {
    for (const waits of ['if: { revenue: 24m }, until: 30', 'if: { rounds: 2 }', 'if: round, form: credits']) {
      const scenario = read(waits, ', round_gap: 18, round_size: 10m');
      expect(scenarioOf(yamlOf(scenario)).value).toEqual(scenario);
    }
    const wrong = scenarioOf(
      yamlOf(read('if: round', ', round_gap: 18, round_size: 10m')).replace('{ rounds: 1 }', 'profit'),
    );
    expect(wrong.diagnostics.map(({ code }) => code)).toEqual(['scenario/tranches']);
  });
});
