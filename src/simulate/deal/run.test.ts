// The monthly model on single deals whose answers can be worked out by hand.
import { describe, expect, it } from 'vitest';
import type { QuantityKey } from '../../model/scenario/forecast.ts';
import type { Distribution, Input, Scenario } from '../../model/scenario/scenario.ts';
import { centralRow } from '../draws/draw.ts';
import { type Plan, planOf } from '../draws/plan.ts';
import { runRows } from './run.ts';
import { termsOf } from './terms.ts';

type Points = Partial<Record<Input['key'], number | Distribution>>;

const scenario = (points: Points, more: Partial<Scenario> = {}): Scenario => ({
  ...{ title: 'a deal', vendor: 'V', company: 'C', currency: 'USD', as_of: null, start: '2024-03', months: 84 },
  ...{ tranches: [{ month: 0, share: 100, form: null }], correlations: [], on_failure: 'shrink' },
  ...more,
  inputs: Object.entries(points).map(([key, value]) => ({
    ...{ key: key as Input['key'], year: null, unit: '', converted: null, mark: 'assumed', claims: [] },
    ...{ because: null, by: null, driver: null },
    distribution: typeof value === 'number' ? { type: 'point', value } : value,
  })),
});

/** The answers of the central path. */
function central(points: Points, more: Partial<Scenario> = {}): Record<QuantityKey, number> {
  const plan = planOf(scenario(points, more)).value as Plan;
  const block = runRows(termsOf(plan.scenario), centralRow(plan), { seed: 1, from: 0, calm: true });
  return Object.fromEntries(Object.entries(block.quantities).map(([key, column]) => [key, column[0]])) as never;
}

const FOUNDING = { invested: 790e6, others: 10e6, bought: 100, margin: 72, pull_through: 1 } as const;

describe('the founding case', () => {
  it('books 640 to 720 million of a round of 800', () => {
    expect(central({ ...FOUNDING, compute_share: 80 }).revenue_gross).toBeCloseTo(640e6, 4);
    expect(central({ ...FOUNDING, compute_share: 90 }).revenue_gross).toBeCloseTo(720e6, 4);
  });

  it('earns 0.92 to 1.04 billion with what is pulled through and 0.46 to 0.52 billion without', () => {
    expect(central({ ...FOUNDING, compute_share: 80 }).gross_profit).toBeCloseTo(921.6e6, 4);
    expect(central({ ...FOUNDING, compute_share: 90 }).gross_profit).toBeCloseTo(1036.8e6, 4);
    expect(central({ ...FOUNDING, compute_share: 80, pull_through: 0 }).gross_profit).toBeCloseTo(460.8e6, 4);
    expect(central({ ...FOUNDING, compute_share: 90, pull_through: 0 }).gross_profit).toBeCloseTo(518.4e6, 4);
  });

  it('breaks even at 76 to 86 % bought, or at a margin of 55 to 62 %', () => {
    const result = (more: Points): number => central({ ...FOUNDING, ...more }).cash_result;
    const turn = (f: (x: number) => number, [low, high]: [number, number]): number => {
      let [a, b] = [low, high];
      for (let i = 0; i < 60; i++) [a, b] = f((a + b) / 2) < 0 ? [(a + b) / 2, b] : [a, (a + b) / 2];
      return a;
    };
    const bought = (share: number): number => turn((x) => result({ compute_share: share, bought: x }), [0, 100]);
    const margin = (share: number): number => turn((x) => result({ compute_share: share, margin: x }), [0, 100]);
    expect([bought(90), bought(80)].map(Math.round)).toEqual([76, 86]);
    expect([margin(90), margin(80)].map(Math.round)).toEqual([55, 62]);
  });
});

describe('recovered', () => {
  const deal = { ...FOUNDING, compute_share: 80 };

  it('does not come sooner because credits pay, and never when nothing is bought', () => {
    const cash = central({ ...deal, credits_share: 0 });
    expect(cash.payback).toBeGreaterThan(12);
    expect(central({ ...deal, credits_share: 100, compute_share: 100, others: 0 }).payback).toBe(
      central({ ...deal, credits_share: 0, compute_share: 100, others: 0 }).payback,
    );
    const nothing = central({ ...deal, credits_share: 100, bought: 0 });
    expect([nothing.payback, nothing.multiple]).toEqual([Number.NaN, 0]);
  });

  it('is what all of the tranches are held against, and has to stay', () => {
    const margins = central({ ...deal, margin: -60, pull_through: 0 });
    expect(margins.payback).toBeNaN();
    expect(margins.multiple).toBeLessThan(0);
  });
});

describe('prices', () => {
  const plain = { ...FOUNDING, compute_share: 80, pull_through: 0 };

  it('a cut of 20 % moves revenue by -8.5 % or +14.3 % at an elasticity of 0.6 or 1.6', () => {
    const change = (elasticity: number): number =>
      central({ ...plain, price_cut: 20, elasticity }).revenue_gross / central(plain).revenue_gross - 1;
    expect([change(0.6), change(1.6)].map((x) => Math.round(x * 1000) / 10)).toEqual([-8.5, 14.3]);
  });

  it('a budget in money returns the same dollars after a cut, at a thinner margin', () => {
    const after = central({ ...plain, price_cut: 20 });
    expect(after.revenue_gross).toBe(central(plain).revenue_gross);
    expect(after.gross_profit / after.revenue_gross).toBeCloseTo(0.65, 12);
    const deep = central({ ...plain, price_cut: 55 });
    expect(deep.gross_profit / deep.revenue_gross).toBeCloseTo(0.378, 3);
  });

  it('rise again by their trend after a cut in its month', () => {
    const cut = { ...plain, price_cut: 50, price_cut_month: 6, price_trend: 100, cost_trend: 0, runway: 24 };
    const { revenue_gross, gross_profit } = central(cut);
    expect(revenue_gross).toBeCloseTo(640e6, 4);
    // Six months at 1, then 0.5 doubling in twelve months.
    let cost = 6;
    for (let t = 0; t < 18; t++) cost += 1 / (0.5 * 2 ** (t / 12));
    expect(gross_profit).toBeCloseTo(640e6 - (640e6 / 24) * 0.28 * cost, 3);
  });

  it('a trend leaves the margin alone unless costs have a trend of their own; a cut does not', () => {
    const margin = (change: Record<string, number>): number => {
      const { revenue_gross, gross_profit } = central({ ...plain, ...change });
      return gross_profit / revenue_gross;
    };
    expect(margin({ price_trend: -40 })).toBeCloseTo(0.72, 12);
    expect(margin({ price_trend: -40, price_cut: 20 })).toBeCloseTo(0.65, 12);
    expect(margin({ price_trend: -40, cost_trend: 0 })).toBeLessThan(0.65);
  });
});

describe('a rise of prices', () => {
  // 10 million a month at a cost of 40 % of the first price; prices that rise to 1.4 times.
  const deal = {
    ...{ invested: 240e6, compute_share: 100, bought: 100, runway: 24, margin: 60, price_rise: 40 },
    ...{ price_rise_chance: 100, discount_rate: 0 },
  };
  const profit = (chance: number): Float64Array => {
    const plan = planOf(scenario({ ...deal, price_rise_chance: chance }, { months: 24 })).value as Plan;
    const row = centralRow(plan);
    const rows = new Float64Array(2000 * row.length);
    for (let i = 0; i < 2000; i++) rows.set(row, i * row.length);
    return runRows(termsOf(plan.scenario), rows, { seed: 5, from: 0 }).quantities.gross_profit;
  };
  /** With a rise in month a of the first year and b of the second, -1 for none. */
  const exact = (a: number, b: number): number => {
    const first = a < 0 ? 12 : a + (12 - a) / 1.4;
    const level = a < 0 ? 1 : 1 / 1.4;
    const second = level * (b < 0 ? 12 : b + (12 - b) / 1.4);
    return 240e6 - 4e6 * (first + second);
  };

  it('comes once in every year at 100 %, in any month of it', () => {
    const possible = new Set<number>();
    for (let a = 0; a < 12; a++) for (let b = 0; b < 12; b++) possible.add(Math.round(exact(a, b)));
    const runs = [...profit(100)].map(Math.round);
    expect(runs.filter((x) => !possible.has(x))).toEqual([]);
    expect(new Set(runs).size).toBe(possible.size);
    const mean = runs.reduce((sum, x) => sum + x, 0) / runs.length;
    expect(Math.abs(mean - (exact(5, 5) + exact(6, 6)) / 2)).toBeLessThan(0.3e6);
  });

  it('comes in a year with its chance, and never at 0', () => {
    const none = [...profit(30)].filter((x) => Math.round(x) === Math.round(exact(-1, -1))).length / 2000;
    expect(Math.abs(none - 0.7 * 0.7)).toBeLessThan(0.035);
    expect(new Set([...profit(0)].map(Math.round))).toEqual(new Set([Math.round(exact(-1, -1))]));
  });

  it('of a higher chance only adds rises', () => {
    const [few, many] = [profit(30), profit(60)];
    expect([...many].filter((x, i) => x < (few[i] as number) - 1)).toEqual([]);
  });

  it('stands in the middle run in the middle of each year, as large as its chance makes it', () => {
    const middle = (chance: number): number =>
      central({ ...deal, price_rise_chance: chance }, { months: 24 }).gross_profit;
    expect(middle(100)).toBeCloseTo(exact(6, 6), 3);
    expect(middle(0)).toBeCloseTo(exact(-1, -1), 3);
    expect(middle(50)).toBeCloseTo(240e6 - 4e6 * (6 + 12 / 1.2 + 6 / 1.44), 3);
    // At an elasticity of 2 and twice the price a quarter of the volume goes on, for half of the money.
    const early = { ...deal, price_rise: 100, elasticity: 2, runway: 7, invested: 7e6 };
    expect(central(early, { months: 7 }).revenue_gross / 1e6).toBeCloseTo(6 + 0.5, 4);
  });
});

describe('accounting', () => {
  it('takes a payment to a customer off revenue as example 32 of ASC 606 does', () => {
    // 15.0 committed, 1.5 paid up front, a first month of 2.0 books 1.8.
    const one = central(
      {
        ...{ invested: 1.5e6, opening_cash: 0.5e6, runway: 1, compute_share: 100, bought: 100, margin: 50 },
        ...{ contra_share: 100, required_spend: 15e6 },
      },
      { months: 1 },
    );
    expect(one.revenue_gross).toBe(2.0e6);
    expect(one.revenue_net).toBeCloseTo(1.8e6, 6);
  });

  it('never takes off more than was paid', () => {
    const all = central({ ...FOUNDING, compute_share: 80, contra_share: 50 });
    expect(all.revenue_net).toBeCloseTo(640e6 - 395e6, 4);
  });
});

describe('credits', () => {
  const plain = { ...FOUNDING, compute_share: 85, runway: 24 };

  it('leave the total as it is in the plain case', () => {
    const results = [0, 25, 50, 85].map((credits_share) => central({ ...plain, credits_share }).cash_result);
    for (const result of results) expect(result).toBeCloseTo(results[0] ?? 0, 4);
  });

  it('lapse, and what is kept back is never drawn', () => {
    const half = central({ ...plain, credits_share: 50, credit_expiry: 6 });
    // 6 months of compute at 680 / 24 a month are drawn before the rest lapses.
    expect(half.credits_drawn).toBeCloseTo((680e6 / 24) * 6, 3);
    expect(half.credits_drawn + half.credits_lapsed).toBeCloseTo(395e6, 3);
    expect(central({ ...plain, credits_share: 50, breakage: 20 }).credits_drawn).toBeCloseTo(0.8 * 395e6, 3);
  });
});

describe('rounds and the stake', () => {
  const funded = { ...FOUNDING, compute_share: 80, round_gap: 24, round_size: 1e9, round_step: 2 };

  it('bring more to spend', () => {
    // 0.8 + 1 + 2 + 4 billion, the last spent in 12 of its 24 months.
    expect(central(funded).revenue_gross / 0.8e6).toBeCloseTo(800 + 1000 + 2000 + 2000, 4);
    // At 40 % each brings 40 % of its cash, and the next is larger by as much: 400, 560, half of 784 million.
    expect(central({ ...funded, round_chance: 40 }).revenue_gross / 0.8e6).toBeCloseTo(800 + 400 + 560 + 392, 4);
  });

  it('sell what their cash is of the valuation after them, unless it is stated', () => {
    const sold = { ...funded, round_step: 1, stake: 20, post_money: 4e9, exit_month: 30 };
    expect(central(sold).exit_proceeds).toBeCloseTo(0.2 * (1 - 1 / 5) * 5e9, 3);
    expect(central({ ...sold, dilution: 0 }).exit_proceeds).toBeCloseTo(0.2 * 5e9, 3);
    // Nobody knows the valuation: nothing is sold.
    const { post_money: _, ...unknown } = sold;
    expect(central({ ...unknown, revenue: 12e6, exit_multiple: 5 }).exit_proceeds).toBeCloseTo(0.2 * 5 * 12e6, 3);
  });

  it('and a stake that may be worth nothing count with their chances in the middle run', () => {
    const exit = { ...funded, round_step: 1, stake: 20, post_money: 4e9, exit_month: 30, dilution: 20 };
    const half = central({ ...exit, round_chance: 50, valuation_step: 1.5 }).exit_proceeds;
    expect(half).toBeCloseTo(0.2 * 0.9 * (4e9 + 0.5 * (7e9 - 4e9)), 3);
    expect(central({ ...exit, zero_chance: 30 }).exit_proceeds).toBeCloseTo(0.7 * 0.2 * 0.8 * 5e9, 3);
    expect(central({ ...exit, zero_chance: 100 }).exit_proceeds).toBe(0);
    const stop = { ...funded, round_gap: 12, round_size: 0, round_chance: 25 };
    // After the first twelve of 24 months a quarter of the pace goes on: what is left shrinks by 1 - 1/(4 left) a month.
    let left = 400;
    for (let month = 12; month > 0; month--) left -= left / (4 * month);
    for (let month = 0; month < 60; month++) left -= left / 4;
    expect(central(stop, { on_failure: 'stop' }).revenue_gross / 0.8e6).toBeCloseTo(800 - left, 4);
  });

  it('dilute it, and it brings its share of the valuation less the haircut', () => {
    const exit = { ...funded, post_money: 2.5e9, dilution: 20, valuation_step: 2, exit_month: 60, haircut: 25 };
    const { exit_proceeds, cash_result, multiple_with_stake, irr_with_stake } = central(exit);
    const valuation = (2.5e9 * 2 + 1e9) * 2 + 2e9;
    const expected = (790 / 2500) * 0.64 * valuation * 0.75;
    expect(exit_proceeds).toBeCloseTo(expected, 3);
    expect(multiple_with_stake).toBeCloseTo(1 + (cash_result + expected) / 790e6, 9);
    expect(irr_with_stake).toBeGreaterThan(0);
    expect(central({ ...funded, exit_month: 60 }).npv_with_stake).toBeNaN();
    const kept = central({ ...funded, stake: 30 });
    expect(kept.npv_with_stake).toBe(kept.npv);
  });

  it('at a multiple of the last twelve months', () => {
    const early = { invested: 1e8, stake: 10, bought: 100, margin: 50, revenue: 12e6, exit_multiple: 5, exit_month: 6 };
    expect(central(early).exit_proceeds).toBeCloseTo(0.1 * 5 * 12e6, 6);
  });

  it('a company that stops when a round fails buys nothing after it', () => {
    const stop = { ...funded, round_gap: 12, round_chance: 0 };
    expect(central(stop, { on_failure: 'stop' }).revenue_gross).toBeCloseTo(320e6, 4);
    expect(central(stop).revenue_gross).toBeCloseTo(640e6, 4);
  });
});

describe('revenue', () => {
  it('of each year is that of the year before times its growth', () => {
    const sales = { invested: 0, bought: 100, margin: 50, revenue: 1e8, growth: 2, mature_share: 10 };
    expect(central(sales, { months: 12 }).revenue_gross).toBeCloseTo(2e7, 6);
    expect(central(sales, { months: 24 }).revenue_gross).toBeCloseTo(6e7, 6);
  });
});

describe('without the deal', () => {
  const deal = { ...FOUNDING, compute_share: 80 };

  it('nothing is known until it is said what the company would buy', () => {
    expect(central(deal).incremental).toBeNaN();
  });

  it('the vendor would earn on what others fund', () => {
    const { cash_result } = central(deal);
    const earned = 640e6 * 1.44;
    const half = central({ ...deal, bought_without: 50, funding_without: 50 }).incremental;
    expect(half).toBeCloseTo(cash_result - 0.5 * earned * (405 / 800), 3);
    const all = central({ ...deal, bought_without: 100, funding_without: 100 }).incremental;
    expect(all).toBeCloseTo(-790e6, 3);
  });
});
