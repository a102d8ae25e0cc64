// Importance and worth against functions whose indices are known.
import { describe, expect, it } from 'vitest';
import type { Correlation, Distribution, Input } from '../../model/scenario/scenario.ts';
import { makeChance } from '../draws/chance.ts';
import { type Plan, planOf } from '../draws/plan.ts';
import { SLOT, WIDTH } from '../slots.ts';
import { type Evaluate, hangingOf } from './hang.ts';

const input = (key: Input['key'], distribution: Distribution, claims: string[] = []): Input => ({
  ...{ key, distribution, year: null, unit: '', converted: null, mark: 'reported', claims },
  ...{ because: null, by: null, driver: null },
});
const share: Distribution = { type: 'uniform', low: 0, high: 100 };
const bell: Distribution = { type: 'normal', p5: 50 - 16.44853627, p95: 50 + 16.44853627 };
const plan = (inputs: Input[], correlations: Correlation[] = []): Plan =>
  planOf({
    ...{ title: '', vendor: 'V', company: 'C', currency: 'USD', as_of: null, start: '2024-01', months: 1, inputs },
    ...{ tranches: [], correlations, on_failure: 'shrink' },
  }).value as Plan;

/** An answer from the shares and a number of the events. */
const answer =
  (f: (shares: { a: number; b: number; c: number; event: number }) => number): Evaluate =>
  (rows, count, seed) => {
    const chance = makeChance();
    return Float64Array.from({ length: count }, (_, i) => {
      if (seed !== null) chance.start(seed, i);
      const at = (slot: number): number => rows[i * WIDTH + slot] ?? 0;
      const [a, b, c] = [at(SLOT.bought), at(SLOT.compute_share), at(SLOT.mature_share)];
      return f({ a, b, c, event: seed === null ? 0.5 : chance.next() });
    });
  };

const three = [
  input('bought', share, ['c1', 'c2']),
  input('compute_share', share, ['c2']),
  input('mature_share', share),
];

describe('what an answer hangs on', () => {
  it('splits the variance of a sum as 16 : 4 : 1, and gives a statement what its inputs take', () => {
    const evaluate = answer(({ a, b, c }) => 4 * a + 2 * b + c);
    const { importance, statements, tornado } = hangingOf(plan(three), {
      ...{ quantity: 'npv', evaluate, seed: 1, paths: 4096 },
    });
    const of = (name: string) => importance.find((i) => i.input === name);
    expect(of('bought')?.first).toBeCloseTo(16 / 21, 1);
    expect(of('compute_share')?.total).toBeCloseTo(4 / 21, 2);
    expect(of('mature_share')?.total).toBeCloseTo(1 / 21, 2);
    expect(of('chance')?.total).toBe(0);
    expect(statements.map((s) => s.claim)).toEqual(['c2', 'c1']);
    expect(statements[0]?.cut).toBeCloseTo(20 / 21, 1);
    expect(tornado.map((s) => [s.input, s.low, s.high])[0]).toEqual(['bought', 10, 90]);
    expect(tornado[0]?.at_high).toBeCloseTo(4 * 0.9 + 1.5, 9);
  });

  it('sees an interaction in the total and not in the first', () => {
    const evaluate = answer(({ a, b }) => (a - 0.5) * (b - 0.5));
    const { importance } = hangingOf(plan(three), { quantity: 'npv', evaluate, seed: 2, paths: 4096 });
    const bought = importance.find((i) => i.input === 'bought');
    expect(bought?.first).toBeLessThan(0.05);
    expect(bought?.total).toBeCloseTo(1, 1);
  });

  it('counts the monthly events as an input', () => {
    const evaluate = answer(({ a, event }) => a + event);
    const { importance } = hangingOf(plan(three), { quantity: 'npv', evaluate, seed: 3, paths: 4096 });
    expect(importance.find((i) => i.input === 'chance')?.first).toBeCloseTo(0.5, 1);
    expect(importance.find((i) => i.input === 'chance')?.total).toBeCloseTo(0.5, 1);
  });

  it('is right for normal inputs that move together', () => {
    // Y = X1 + X2 with correlation r: knowing X1 takes (1 + r)^2 of 2 (1 + r), what is left without X2 is (1 - r^2) of it.
    const r = 0.6;
    const two = [input('bought', bell), input('compute_share', bell)];
    const { importance } = hangingOf(plan(two, [{ a: 'bought', b: 'compute_share', rho: r, stated: true }]), {
      ...{ quantity: 'npv', evaluate: answer(({ a, b }) => a + b), seed: 4, paths: 4096 },
    });
    expect(importance[0]?.first).toBeCloseTo((1 + r) / 2, 1);
    expect(importance[0]?.total).toBeCloseTo((1 - r) / 2, 1);
  });

  it('swings by the mean of the events with a chance, and where there is none by the middle run', () => {
    const evaluate: Evaluate = (rows, count, seed) => {
      const events = makeChance();
      return Float64Array.from({ length: count }, (_, i) => {
        if (seed === null) return 7;
        events.start(seed, i);
        return events.next() < (rows[i * WIDTH + SLOT.round_chance] ?? 0) ? 100 : 0;
      });
    };
    const of = (quantity: 'npv' | 'payback') =>
      hangingOf(plan([input('round_chance', share)]), { quantity, evaluate, seed: 1, paths: 64 }).tornado[0];
    expect(Math.abs((of('npv')?.at_low ?? 0) - 10)).toBeLessThan(3);
    expect(Math.abs((of('npv')?.at_high ?? 0) - 90)).toBeLessThan(3);
    expect([of('payback')?.at_low, of('payback')?.at_high]).toEqual([7, 7]);
  });

  it('an answer that never moves hangs on nothing', () => {
    const { variance, importance } = hangingOf(plan(three), {
      ...{ quantity: 'npv', evaluate: answer(() => 7), seed: 1, paths: 64 },
    });
    expect([variance, ...importance.map((i) => i.first + i.total)]).toEqual([0, 0, 0, 0, 0]);
  });
});
