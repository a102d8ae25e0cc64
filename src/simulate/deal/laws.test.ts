// Laws of the model on 2,000 random scenarios: money is conserved for each party in each month; the share paid in credits does
// not change what the vendor earns in the plain case; a budget in money returns the same dollars after a price cut.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { type Chance, makeChance } from '../draws/chance.ts';
import { centralRow } from '../draws/draw.ts';
import { type Plan, planOf } from '../draws/plan.ts';
import { SLOT, WIDTH } from '../slots.ts';
import { booksOf } from './conserve.ts';
import { COLUMN, COLUMNS } from './place.ts';
import { makeModel, runRows } from './run.ts';
import { termsOf } from './terms.ts';

const COUNT = 2000;

const pick = <T>(chance: Chance, of: readonly T[]): T => of[Math.floor(chance.next() * of.length)] as T;
const between = (chance: Chance, low: number, high: number): number => low + (high - low) * chance.next();

const bare: Scenario = {
  ...{ title: '', vendor: 'V', company: 'C', currency: 'USD', as_of: null, start: '2024-03', months: 60, inputs: [] },
  ...{ tranches: [], correlations: [], on_failure: 'shrink' },
};
const fallbacks = centralRow(planOf(bare).value as Plan);

/** Everything at once: tranches, expiry, breakage, rounds, prices that fall and rise, an exit. */
function anything(chance: Chance): { scenario: Scenario; row: Float64Array } {
  const row = fallbacks.slice();
  const set = (key: keyof typeof SLOT, value: number, years = 1): void => {
    row.fill(value, SLOT[key], SLOT[key] + years);
  };
  set('invested', between(chance, 0, 1e9));
  set('credits_share', pick(chance, [0, 0.3, chance.next(), 1]));
  set('others', pick(chance, [0, between(chance, 0, 2e9)]));
  set('opening_cash', pick(chance, [0, between(chance, 0, 1e8)]));
  set('credit_expiry', pick(chance, [Number.NaN, 6, 12, 24]));
  set('breakage', pick(chance, [0, 0.2]));
  set('discount', pick(chance, [0, 0.3]));
  set('stake', pick(chance, [Number.NaN, 0.2]));
  set('post_money', 5e9);
  set('round_gap', pick(chance, [Number.NaN, 9, 18]));
  set('round_chance', chance.next());
  set('round_size', between(chance, 0, 1e9));
  set('runway', pick(chance, [1, 12, 24.4, 48]));
  set('compute_share', chance.next());
  set('mature_share', between(chance, 0, 1.2));
  set('other_costs', between(chance, 0, 1));
  set('bought', chance.next());
  set('bought_drift', between(chance, -0.2, 0.2));
  set('revenue', pick(chance, [0, between(chance, 0, 2e8)]));
  for (let y = 0; y < 10; y++) row[SLOT.growth + y] = between(chance, 0.2, 3);
  set('revenue_shock', pick(chance, [0, 0.5]));
  set('price_cut', between(chance, 0, 0.55));
  set('price_cut_month', between(chance, 0, 40));
  set('price_trend', between(chance, -0.4, 0.4));
  set('price_rise_chance', chance.next());
  set('price_rise', 0.4);
  set('elasticity', between(chance, 0.6, 1.6));
  set('margin', between(chance, -0.2, 0.8), 10);
  set('pull_through', pick(chance, [0, 1]));
  set('pull_lag', pick(chance, [0, 5]));
  set('capital_cost', pick(chance, [0, 1e6]));
  set('exit_month', pick(chance, [Number.NaN, 48]));
  const shares = pick(chance, [[100], [40, 60], [20, 30, 50]]);
  const form = (): 'cash' | 'credits' | null => pick(chance, [null, null, 'cash', 'credits']);
  const tranches = shares.map((share, i) => ({ month: i * 7, share, form: form() }));
  return { scenario: { ...bare, tranches, on_failure: pick(chance, ['shrink', 'stop']) }, row };
}

describe('2,000 random scenarios', () => {
  const chance = makeChance();
  beforeAll(() => chance.start(20240306, 1));

  it('conserve money: opening + in - out = closing, for each party and month', () => {
    for (let i = 0; i < COUNT; i++) {
      const { scenario, row } = anything(chance);
      const model = makeModel(termsOf(scenario), false);
      const place = { values: new Float64Array(COLUMNS), count: 1, path: 0 };
      model.run({ rows: row, index: 0, seed: 7, path: i }, place);
      const { months, given } = model;
      const scale = 1 + row[SLOT.invested]! + row[SLOT.others]! + months.revenue.reduce((a, b) => a + b, 0);
      const wrong = booksOf(months, given.row).filter(
        ({ party, opening, inflow, outflow, closing }) =>
          !(Math.abs(opening + inflow - outflow - closing) <= 1e-12 * scale * 60) ||
          (closing < 0 && party !== 'vendor'),
      );
      expect(wrong, `scenario ${i}`).toEqual([]);
      // The vendor's cash adds up to its result, and what it recovers to its profit.
      const at = (key: keyof typeof COLUMN): number => place.values[COLUMN[key]]!;
      const parts = at('from_credits') + at('from_cash') + at('from_later') + at('from_pull');
      expect(Math.abs(parts - at('gross_profit'))).toBeLessThanOrEqual(1e-12 * scale * 60);
      const paidIn = months.vendor_cash.reduce((a, b) => a + b, 0) + at('credits_drawn');
      const result = at('gross_profit') - paidIn - row[SLOT.capital_cost]! * 60;
      expect(Math.abs(result - at('cash_result'))).toBeLessThanOrEqual(1e-12 * scale * 60);
    }
  });

  it('the share paid in credits leaves the result as it is when nothing lapses and the vendor sells enough', () => {
    for (let i = 0; i < COUNT; i++) {
      const row = fallbacks.slice();
      const [invested, others, share] = [between(chance, 1, 1e9), between(chance, 0, 1e9), between(chance, 0.3, 1)];
      const bought = between(chance, 0.3, 1);
      Object.entries({
        invested,
        others,
        compute_share: share,
        bought,
        runway: 1 + Math.floor(chance.next() * 40),
      }).forEach(([key, value]) => {
        row[SLOT[key as keyof typeof SLOT]] = value;
      });
      row.fill(between(chance, 0, 0.9), SLOT.margin, SLOT.margin + 10);
      row[SLOT.pull_through] = chance.next();
      const results = [0, chance.next()].map((part) => {
        const one = row.slice();
        // No more in credits than the vendor will sell.
        one[SLOT.credits_share] = part * Math.min(1, (share * bought * (invested + others)) / invested);
        return runRows(termsOf(bare), one, { seed: 1, from: 0 }).quantities.cash_result[0]!;
      });
      expect(Math.abs(results[1]! - results[0]!)).toBeLessThanOrEqual(1e-12 * (invested + others) * 60);
    }
  });

  it('a budget in money returns the same dollars after a price cut, to the bit', () => {
    for (let i = 0; i < COUNT; i++) {
      const { scenario, row } = anything(chance);
      row[SLOT.elasticity] = 1;
      const cut = row.slice();
      cut[SLOT.price_cut] = chance.next() * 0.9;
      cut[SLOT.price_trend] = -chance.next() * 0.5;
      const gross = [row, cut].map(
        (one) => runRows(termsOf(scenario), one, { seed: 3, from: i }).quantities.revenue_gross[0],
      );
      expect(gross[1]).toBe(gross[0]);
    }
  });

  it('a path has the same bits in whatever block', () => {
    const rows = new Float64Array(64 * WIDTH);
    const made = Array.from({ length: 64 }, () => anything(chance));
    made.forEach(({ row }, i) => {
      rows.set(row, i * WIDTH);
    });
    const terms = termsOf(made[0]!.scenario);
    const all = runRows(terms, rows, { seed: 9, from: 100 });
    for (const i of [0, 1, 31, 63]) {
      const alone = runRows(terms, rows.slice(i * WIDTH, (i + 1) * WIDTH), { seed: 9, from: 100 + i });
      for (const [key, column] of Object.entries(alone.quantities))
        expect(column[0], key).toBe(all.quantities[key as keyof typeof all.quantities][i]);
    }
  });
});
