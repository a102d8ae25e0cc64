// The forecast and the tracer together: the simulated ledger of the founding case, and the closed form against the tracer.
import { describe, expect, it } from 'vitest';
import type { Distribution, Input, Scenario } from '../model/scenario/scenario.ts';
import { centsOf, ledgerOfPath, openingCents } from '../simulate/deal/ledger.ts';
import { COLUMNS } from '../simulate/deal/place.ts';
import { makeModel } from '../simulate/deal/run.ts';
import { termsOf } from '../simulate/deal/terms.ts';
import { drawRows } from '../simulate/draws/draw.ts';
import { type Plan, planOf } from '../simulate/draws/plan.ts';
import { askLedger } from '../trace/question.ts';
import { centralLedger, compareOf, forecast, seekOf, sharesByYear } from './forecast.ts';

const point = (value: number): Distribution => ({ type: 'point', value });
const uniform = (low: number, high: number): Distribution => ({ type: 'uniform', low, high });
const scenario = (of: Partial<Record<Input['key'], Distribution>>, more: Partial<Scenario> = {}): Scenario => ({
  ...{ title: '', vendor: 'Alibaba', company: 'Moonshot', currency: 'USD', as_of: null, start: '2024-03', months: 48 },
  ...{ tranches: [], correlations: [], on_failure: 'shrink', ...more },
  inputs: Object.entries(of).map(([key, distribution]) => ({
    ...{ key: key as Input['key'], year: null, unit: '', converted: null, mark: 'assumed', claims: [] },
    ...{ because: null, by: null, driver: null, distribution },
  })),
});

const founding = {
  ...{ invested: point(790e6), others: point(10e6), compute_share: point(80), bought: point(100), margin: point(72) },
  pull_through: point(1),
};
const planned = (given: Scenario): Plan => planOf(given).value as Plan;

describe('the ledger of the founding case', () => {
  it('traces to at least 630, 632 evenly, 640 million at most', () => {
    const { value } = askLedger(centralLedger(planned(scenario(founding))));
    if (value?.type !== 'trace') throw new Error('no trace');
    const { lower, prorata, upper, revenue_from_network, undisclosed_inflow_at_least } = value.answer;
    expect([lower, prorata, upper, revenue_from_network].map((x) => Math.round(x * 100) / 100)).toEqual([
      630e6, 632e6, 640e6, 640e6,
    ]);
    expect(undisclosed_inflow_at_least).toEqual({});
  });

  it('credits drawn are its own money with certainty', () => {
    const { value } = askLedger(centralLedger(planned(scenario({ ...founding, credits_share: point(50) }))));
    if (value?.type !== 'trace') throw new Error('no trace');
    expect(value.answer.returned_in_credits).toBeCloseTo(395e6, 2);
    expect(value.answer.lower).toBeGreaterThanOrEqual(395e6);
  });
});

describe('simulated ledgers', () => {
  const rich = scenario(
    {
      ...{ invested: uniform(1e8, 9e8), others: uniform(0, 2e9), opening_cash: uniform(0, 1e8) },
      ...{
        credits_share: uniform(0, 100),
        credit_expiry: uniform(6, 30),
        breakage: point(10),
        bought: uniform(0, 100),
      },
      ...{ margin: point(50), revenue: uniform(0, 2e8), growth: uniform(0.5, 3), mature_share: uniform(0, 120) },
      ...{ other_costs: uniform(0, 80), revenue_shock: point(40), elasticity: uniform(0.6, 1.6) },
      ...{ price_cut: uniform(0, 50), round_gap: point(9), round_chance: point(60), round_size: uniform(0, 5e8) },
    },
    {
      tranches: [
        { month: 0, share: 50, form: null },
        { month: 7, share: 30, form: 'credits' },
        { month: 14, share: 20, form: 'cash' },
      ],
    },
  );

  it('balance to the cent, and the closed form agrees with the tracer on every year', () => {
    const plan = planned(rich);
    const rows = drawRows(plan, { seed: 11, from: 0, count: 60 });
    const model = makeModel(termsOf(rich), false);
    for (let path = 0; path < 60; path++) {
      model.run({ rows, index: path, seed: 11, path }, { values: new Float64Array(COLUMNS), count: 1, path: 0 });
      const { value } = askLedger(ledgerOfPath(model.months, model.given.row, rich));
      if (value?.type !== 'trace') throw new Error('no trace');
      expect(value.answer.undisclosed_inflow_at_least).toEqual({});
      const shares = sharesByYear(centsOf(model.months, model.given.row), openingCents(model.given.row));
      const told = (value.answer.by_period ?? []).map(({ self_financed_share: s }) => s);
      const found = shares.filter((share) => share !== null);
      expect(found.length).toBe(told.length);
      found.forEach((share, i) => {
        const traced = told[i];
        expect(share.lower).toBeCloseTo(traced?.lower ?? -1, 9);
        expect(share.upper).toBeCloseTo(traced?.upper ?? -1, 9);
        expect(share.prorata).toBeCloseTo(traced?.prorata[0] ?? -1, 6);
        expect(share.lower).toBeLessThanOrEqual(share.prorata + 1e-9);
        expect(share.prorata).toBeLessThanOrEqual(share.upper + 1e-9);
      });
    }
  });

  it('tell the vendor-funded share year by year', async () => {
    const { value, diagnostics } = await forecast(rich, { paths: 256, seed: 3 });
    expect(diagnostics).toEqual([]);
    expect(value?.traced.map(({ year }) => year)).toEqual([1, 2, 3, 4]);
    const first = value?.traced[0];
    expect(first?.lower.q50).toBeLessThanOrEqual(first?.upper.q50 ?? 0);
    expect(first?.central?.prorata).toBeGreaterThan(0);
  });
});

describe('goal seek', () => {
  it('finds the share bought and the margin at which the founding case breaks even', () => {
    const seek = (input: string, share: number): number =>
      seekOf(scenario({ ...founding, compute_share: point(share) }), { input, quantity: 'cash_result', target: 0 })
        .value?.value ?? Number.NaN;
    expect(seek('bought', 90)).toBeCloseTo(100 * (790 / (0.9 * 800 * 1.44)), 9);
    expect(seek('bought', 80)).toBeCloseTo(100 * (790 / (0.8 * 800 * 1.44)), 9);
    expect([seek('margin', 90), seek('margin', 80)].map(Math.round)).toEqual([55, 62]);
    expect(seek('invested', 60)).toBeCloseTo((10e6 * 0.864) / (1 - 0.864), 3);
  });

  it('goes by the mean of the runs for a chance', () => {
    const deal = {
      ...{ invested: point(100e6), compute_share: point(80), bought: point(50), runway: point(24), margin: point(60) },
      ...{ stake: point(20), post_money: point(1e9), exit_month: point(36), discount_rate: point(0) },
    };
    // 24 million of profit come of what is bought; the stake brings 200 million, or nothing.
    const seek = (of: Partial<Record<Input['key'], Distribution>>, target: number): number | null | undefined => {
      const sought = { input: 'zero_chance', quantity: 'npv_with_stake', target } as const;
      const { value } = seekOf(scenario({ ...deal, ...of }, { months: 36 }), sought);
      expect(value?.over).toBe('mean');
      return value?.value;
    };
    expect(Math.abs((seek({}, 0) ?? 0) - 62)).toBeLessThan(2.5);
    expect(Math.abs((seek({ zero_chance: point(90) }, 50e6) ?? 0) - 37)).toBeLessThan(2.5);
    expect(seekOf(scenario(deal), { input: 'bought', quantity: 'npv', target: 0 }).value?.over).toBe('central');
  });

  it('seeks the chance of a round and of a rise, and refuses where there is no mean', () => {
    const deal = { ...founding, bought: point(50), round_gap: point(12), round_size: point(1.2e9) };
    const seek = (input: string, target: number, more: Partial<Record<Input['key'], Distribution>> = {}) =>
      seekOf(scenario({ ...deal, ...more }, { months: 24 }), { input, quantity: 'revenue_gross', target });
    // Half of the 800 million are spent before the round; then the other half, or half of it and of the 1.2 billion it brings.
    const { value } = seek('round_chance', 0.4 * (800e6 + 0.3 * 400e6));
    expect(Math.abs((value?.value ?? 0) - 30)).toBeLessThan(2.5);
    const rises = { price_rise: point(50), margin: point(20), round_size: point(0) };
    const profit = (chance: number, input: string) =>
      seekOf(scenario({ ...deal, ...rises, price_rise_chance: point(chance) }, { months: 24 }), {
        ...{ input, quantity: 'gross_profit', target: 150e6 },
      }).value?.value;
    const found = profit(0, 'price_rise_chance');
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(100);
    expect(profit(100, 'price_rise_chance')).toBeCloseTo(found ?? 0, 0);
    for (const quantity of ['payback', 'irr_with_stake'] as const) {
      const { value: none, diagnostics } = seekOf(scenario(deal), { input: 'round_chance', quantity, target: 1 });
      expect([none, diagnostics.map(({ code }) => code)]).toEqual([null, ['forecast/no-mean']]);
    }
  });

  it('says so when no value reaches it, and which inputs there are', () => {
    const none = seekOf(scenario(founding), { input: 'discount_rate', quantity: 'cash_result', target: 1e15 });
    expect(none.value?.value).toBeNull();
    const wrong = seekOf(scenario(founding), { input: 'magic', quantity: 'npv', target: 0 });
    expect(wrong.diagnostics[0]?.code).toBe('forecast/no-input');
    expect(seekOf(scenario(founding), { input: 'margin.2', quantity: 'npv', target: 0 }).value?.input).toBe('margin.2');
  });
});

describe('two scenarios', () => {
  it('side by side tell which inputs differ and what that does', async () => {
    const options = { paths: 64, seed: 1 };
    const a = await forecast(scenario(founding), options);
    const b = await forecast(scenario({ ...founding, compute_share: point(90), haircut: point(10) }), options);
    if (!a.value || !b.value) throw new Error('no forecast');
    const { inputs, quantities, probabilities } = compareOf(a.value, b.value);
    expect(inputs.map(({ key, before }) => [key, before === null])).toEqual([
      ['compute_share', false],
      ['haircut', true],
    ]);
    const booked = quantities.find(({ quantity }) => quantity === 'revenue_gross');
    expect(booked?.median.difference).toBeCloseTo(80e6, 3);
    expect(booked?.median.se).toBe(0);
    expect(probabilities.find(({ key }) => key === 'profit')?.change).toMatchObject({
      before: 1,
      after: 1,
      difference: 0,
    });
  });
});
