// Draws: the normal distribution, Sobol's points, the quantile functions, and rows that are the same in whatever stretch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correlation, Distribution, Input, Scenario } from '../../model/scenario/scenario.ts';
import { SLOT, WIDTH } from '../slots.ts';
import { makeChance } from './chance.ts';
import { copulaOf } from './correlation.ts';
import { centralRow, drawRows, rowAt } from './draw.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import { type Plan, planOf } from './plan.ts';
import { quantileOf } from './quantile.ts';
import { DIMENSIONS, makeSobol } from './sobol.ts';

const input = (key: Input['key'], distribution: Distribution, more: Partial<Input> = {}): Input => ({
  ...{ key, distribution, year: null, unit: '', converted: null, mark: 'assumed', claims: [] },
  ...{ because: null, by: null, driver: null, ...more },
});
const scenario = (inputs: Input[], correlations: Correlation[] = []): Scenario => ({
  ...{ title: 'a deal', vendor: 'V', company: 'C', currency: 'USD', as_of: null, start: '2024-03', months: 24 },
  ...{ inputs, tranches: [{ month: 0, share: 100, form: null }], correlations, on_failure: 'shrink' },
});
const plan = (inputs: Input[], correlations: Correlation[] = []): Plan =>
  planOf(scenario(inputs, correlations)).value as Plan;
const uniform = (low: number, high: number): Distribution => ({ type: 'uniform', low, high });

describe('the normal distribution', () => {
  it('has the tabulated quantiles and masses', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 12);
    expect(normalBelow(1.96)).toBeCloseTo(0.9750021048517795, 14);
    expect(normalBelow(-3) / 0.0013498980316300933).toBeCloseTo(1, 12);
  });

  it('its quantile undoes its mass', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalBelow(z))).toBeCloseTo(z, 8);
      }),
    );
  });
});

describe("Sobol's points", () => {
  const points = new Float64Array(4096 * DIMENSIONS);
  makeSobol(DIMENSIONS, 7).fill(points, 0, 4096);

  it('put one point into each of 4,096 equal cells of every dimension', () => {
    for (let d = 0; d < DIMENSIONS; d++) {
      const cells = new Set(Array.from({ length: 4096 }, (_, i) => Math.floor((points[d * 4096 + i] ?? 0) * 4096)));
      expect(cells.size).toBe(4096);
    }
  });

  it('fill the squares of the first two dimensions evenly', () => {
    const at = (i: number, d: number): number => Math.floor((points[d * 4096 + i] ?? 0) * 64);
    expect(new Set(Array.from({ length: 4096 }, (_, i) => at(i, 0) * 64 + at(i, 1))).size).toBe(4096);
  });

  it('are the same from whatever index they are begun', () => {
    const some = new Float64Array(3 * DIMENSIONS);
    makeSobol(DIMENSIONS, 7).fill(some, 1000, 3);
    for (let d = 0; d < DIMENSIONS; d++)
      expect(some.slice(d * 3, d * 3 + 3)).toEqual(points.slice(d * 4096 + 1000, d * 4096 + 1003));
  });

  it('integrate a smooth function far better than chance', () => {
    const value = (d: number): number => {
      let sum = 0;
      for (let i = 0; i < 4096; i++) sum += (points[d * 4096 + i] ?? 0) * (points[(d + 1) * 4096 + i] ?? 0);
      return Math.abs(sum / 4096 - 0.25);
    };
    expect(Math.max(value(0), value(1), value(2), value(8))).toBeLessThan(0.002);
  });
});

describe('chance', () => {
  it('is even, and each path has a row of its own', () => {
    const chance = makeChance();
    const firsts = Array.from({ length: 20000 }, (_, path) => {
      chance.start(3, path);
      return chance.next();
    });
    expect(firsts.reduce((a, b) => a + b, 0) / 20000).toBeCloseTo(0.5, 2);
    expect(new Set(firsts).size).toBeGreaterThan(19990);
    chance.start(3, 5);
    expect(chance.next()).toBe(firsts[5]);
  });
});

describe('quantile functions', () => {
  const at = (distribution: Distribution, ...shares: number[]): number[] => shares.map(quantileOf(distribution));

  it('hit what they are given by', () => {
    expect(at({ type: 'normal', p5: 10, p95: 20 }, 0.05, 0.5, 0.95).map((x) => Number(x.toFixed(9)))).toEqual([
      10, 15, 20,
    ]);
    expect(at({ type: 'lognormal', p5: 1, p95: 4 }, 0.05, 0.5, 0.95).map((x) => Number(x.toFixed(9)))).toEqual([
      1, 2, 4,
    ]);
    expect(at({ type: 'triangular', low: 0, mode: 0, high: 1 }, 0.75)[0]).toBeCloseTo(0.5, 12);
    expect(
      at(
        {
          type: 'discrete',
          values: [
            { value: 2, weight: 1 },
            { value: 1, weight: 3 },
          ],
        },
        0.7,
        0.8,
      ),
    ).toEqual([1, 2]);
  });

  it('beta and PERT agree with known values', () => {
    // Beta(2, 3): the median is 0.3857275681; Beta(1/2, 1/2) is the arcsine law, whose 25 % point is sin^2(pi/8).
    expect(at({ type: 'beta', alpha: 2, beta: 3, low: 0, high: 1 }, 0.5)[0]).toBeCloseTo(0.3857275681, 6);
    expect(at({ type: 'beta', alpha: 0.5, beta: 0.5, low: 0, high: 1 }, 0.25)[0]).toBeCloseTo(0.1464466, 3);
    expect(at({ type: 'pert', low: 0, mode: 5, high: 10 }, 0.5)[0]).toBeCloseTo(5, 9);
  });

  it('a mixture gives each voice its weight', () => {
    const part = (weight: number, of: Distribution) => ({ weight, of, by: null, claims: [] });
    const two: Distribution = {
      type: 'mixture',
      parts: [part(3, { type: 'point', value: 800 }), part(1, { type: 'point', value: 1000 })],
    };
    expect(at(two, 0.5, 0.749, 0.76)).toEqual([800, 800, 1000]);
  });

  it('never fall', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        (u, a) => {
          const quantile = quantileOf({ type: 'beta', alpha: a, beta: 2, low: 0, high: 1 });
          expect(quantile(u)).toBeLessThanOrEqual(quantile(Math.min(1 - 1e-9, u + 0.01)));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('rows', () => {
  const deal = [
    input('bought', uniform(0, 100)),
    input('compute_share', uniform(80, 90), { by: 'a' }),
    input('growth', { type: 'point', value: 3 }, { year: 1 }),
    input('growth', uniform(1, 2), { year: 3, by: 'a' }),
    input('invested', { type: 'point', value: 790 }),
  ];

  it('are the same in whatever stretch, and another seed gives others', () => {
    const all = drawRows(plan(deal), { seed: 1, from: 0, count: 64 });
    expect(drawRows(plan(deal), { seed: 1, from: 60, count: 4 })).toEqual(all.slice(60 * WIDTH));
    expect(drawRows(plan(deal), { seed: 2, from: 0, count: 64 })).not.toEqual(all);
  });

  it('hold points, shares as parts of one, and a yearly figure until the next', () => {
    const row = drawRows(plan(deal), { seed: 1, from: 0, count: 1 });
    expect([row[SLOT.invested], row[SLOT.growth], row[SLOT.growth + 1]]).toEqual([790, 3, 3]);
    expect(row[SLOT.growth + 2]).toBe(row[SLOT.growth + 9]);
    expect(row[SLOT.growth + 2]).toBeGreaterThanOrEqual(1);
    expect(row[SLOT.compute_share]).toBeGreaterThanOrEqual(0.8);
    expect(row[SLOT.credit_expiry]).toBeNaN();
    expect(centralRow(plan(deal))[SLOT.bought]).toBe(0.5);
    expect(rowAt(plan(deal), 0, 0.9)[SLOT.bought]).toBeCloseTo(0.9, 12);
  });

  it('a shared speaker makes inputs move together by default', () => {
    const { correlations } = plan(deal);
    expect(correlations).toEqual([{ a: 'compute_share', b: 'growth.3', rho: 0.5, stated: false }]);
    const rows = drawRows(plan(deal), { seed: 1, from: 0, count: 4096 });
    let sum = 0;
    for (let i = 0; i < 4096; i++)
      sum += ((rows[i * WIDTH + SLOT.compute_share] ?? 0) - 0.85) * ((rows[i * WIDTH + SLOT.growth + 2] ?? 0) - 1.5);
    // Uniform margins under a Gaussian copula of 0.5: the rank correlation is 6/pi arcsin(1/4) = 0.483.
    expect(sum / 4096 / ((0.1 * 1) / 12)).toBeCloseTo(0.483, 1);
  });

  it('what cannot hold together is refused with a remedy', () => {
    const three = [input('bought', uniform(0, 1)), input('margin', uniform(0, 1)), input('runway', uniform(1, 2))];
    const stated = (a: string, b: string, rho: number): Correlation => ({ a, b, rho, stated: true });
    const { value, diagnostics } = copulaOf(three, [
      ...[stated('bought', 'margin', 0.9), stated('margin', 'runway', 0.9), stated('bought', 'runway', -0.9)],
    ]);
    expect([value, diagnostics[0]?.code]).toEqual([null, 'scenario/correlation']);
    const star = ['a', 'b', 'c', 'd', 'e'].map((driver, i) =>
      input((['margin', 'runway', 'haircut', 'discount', 'dilution'] as const)[i] ?? 'margin', uniform(1, 2), {
        driver,
      }),
    );
    const weak = copulaOf([input('bought', uniform(0, 1), { by: 'x', driver: 'a' }), ...star], []);
    expect(weak.value?.correlations).toHaveLength(1);
  });
});
