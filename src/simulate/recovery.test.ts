// The worked numbers of what is recovered: gross profit, break-evens, later sales.
import { describe, expect, it } from 'vitest';
import type { Figure, PartyRef, ReturnInputs } from '../model/answer.ts';
import { marginAfter, priceEffect, revenueChange, volumeToHold } from './pricing.ts';
import { recoveredAt } from './recovery.ts';

const M = 1e6;
const figure = (low: number, high: number, unit: string): Figure => ({
  low,
  high,
  unit,
  approx: null,
  basis: null,
  mark: 'reported',
  by: null,
  source: null,
  claims: [],
});
const party = (entity: string): PartyRef => ({
  entity,
  kind: 'company',
  names: { en: entity, 'zh-Hans': entity, 'zh-Hant': entity },
  sells: [],
});
const inputs: ReturnInputs = {
  investor: party('vendor'),
  investee: party('lab'),
  put_in: figure(790 * M, 790 * M, 'USD'),
  status: 'completed',
  rounds: [figure(800 * M, 800 * M, 'USD')],
  compute_share: figure(80, 90, '%'),
  later_share: figure(10, 20, '%'),
  margin: figure(72, 72, '%'),
  pull_through: figure(1, 1, 'x'),
  credits_share: null,
};
const near = (i: { low: number; high: number } | null, [low, high]: [number, number], digits: number): void => {
  expect(i?.low).toBeCloseTo(low, digits);
  expect(i?.high).toBeCloseTo(high, digits);
};

describe('recovered', () => {
  const r = recoveredAt(inputs, { bought: 1, credits: 0, round: 0 });

  it('gross profit with and without pull-through', () => {
    near(r.with_pull_through, [921.6 * M, 1036.8 * M], 0);
    near(r.without_pull_through, [460.8 * M, 518.4 * M], 0);
  });

  it('break-even share bought and margin', () => {
    near(r.breakeven_bought, [0.762, 0.857], 3);
    near(r.breakeven_margin, [0.549, 0.617], 3);
    expect(r.breakeven_bought_without?.low).toBeGreaterThan(1);
  });

  it('later sales for what the funding leaves', () => {
    near(r.missing, [70 * M, 150 * M], 0);
    near(r.sales_needed, [350 * M, 1500 * M], 0);
  });

  it('the bar refills with the share bought; what nobody stated stays unknown', () => {
    const half = recoveredAt(inputs, { bought: 0.5, credits: 0, round: 0 });
    near(half.with_pull_through, [460.8 * M, 518.4 * M], 0);
    expect(r.segments.filter((s) => s.amount === null).map((s) => s.source)).toEqual([
      'credits',
      'later_sales',
      'stake',
    ]);
  });

  it('the share paid in credits does not change gross profit', () => {
    const paid = recoveredAt({ ...inputs, credits_share: figure(50, 50, '%') }, { bought: 1, credits: 0.5, round: 0 });
    expect(paid.with_pull_through).toEqual(r.with_pull_through);
  });
});

describe('credits', () => {
  it('settle all they can, and cash the rest, corner by corner', () => {
    const at = (credits: number) => recoveredAt(inputs, { bought: 1, credits, round: 0 }).segments;
    near(at(1)[0]?.amount ?? null, [460.8 * M, 518.4 * M], 0);
    near(at(1)[1]?.amount ?? null, [0, 0], 0);
    near(at(0.5)[1]?.amount ?? null, [176.4 * M, 234 * M], 0);
  });
});

describe('a price cut', () => {
  it('needs more volume to hold revenue', () => {
    expect(volumeToHold(0.2)).toBeCloseTo(0.25, 12);
    expect(volumeToHold(0.55)).toBeCloseTo(1.2222, 4);
  });

  it('moves revenue by the elasticity of volume', () => {
    expect(revenueChange(0.2, 0.6)).toBeCloseTo(-0.0854, 4);
    expect(revenueChange(0.2, 1.6)).toBeCloseTo(0.1433, 4);
    expect(revenueChange(0.2, 1)).toBe(0);
  });

  it('takes the margin down', () => {
    expect(marginAfter(0.72, 0.2)).toBeCloseTo(0.65, 12);
    expect(marginAfter(0.72, 0.55)).toBeCloseTo(0.3778, 4);
    expect(priceEffect(figure(55, 55, '%'), null).margin_after).toBeNull();
  });
});
