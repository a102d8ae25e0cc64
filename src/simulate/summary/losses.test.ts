// What may be lost: cash and credits nobody drew add up to the whole, and what is only booked is told apart.
import { describe, expect, it } from 'vitest';
import type { LossPart } from '../../model/scenario/forecast.ts';
import { forecastOf } from '../forecast.ts';
import { scenarioOf } from '../scenario/read.ts';

const HEAD = 'vendor: V\ncompany: C\ncurrency: USD\nstart: 2024-03\nmonths: 48\n';

async function losses(inputs: string): Promise<LossPart[]> {
  const { value } = scenarioOf(`${HEAD}inputs: { ${inputs} }\n`);
  expect(value).not.toBeNull();
  return (value && (await forecastOf(value, { paths: 500, seed: 1 })).value?.losses) ?? [];
}

const of = (found: readonly LossPart[], kind: LossPart['kind']): LossPart => {
  const part = found.find((one) => one.kind === kind);
  if (!part) throw new Error(kind);
  return part;
};

describe('losses', () => {
  it('credits that nobody draws are lost at face value, and cost no cash', async () => {
    // All in credits, nothing bought from the vendor: nothing is delivered, so no cash moves.
    const found = await losses('invested: 100m, credits_share: 100, bought: 0, margin: 50');
    expect(of(found, 'all').spread.q50).toBeCloseTo(1e8, 3);
    expect([of(found, 'cash').spread.q50, of(found, 'cash').chance.p]).toEqual([0, 0]);
    expect(of(found, 'credits').spread.q50).toBeCloseTo(1e8, 3);
    expect(found.map(({ kind }) => kind)).toEqual(['all', 'cash', 'credits']);
  });

  it('credits that are drawn cost what delivering them costs', async () => {
    const found = await losses('invested: 100m, credits_share: 100, bought: 100, compute_share: 100, margin: 60');
    expect(of(found, 'cash').spread.q50).toBeCloseTo(4e7, 3);
    expect(of(found, 'credits').spread.q50).toBe(0);
  });

  it('cash and credits add up to the whole, run by run and so in the mean', async () => {
    const found = await losses(
      'invested: [50m, 150m], credits_share: [0, 100], bought: [0, 100], margin: [-20, 70], credit_expiry: 12, breakage: 10',
    );
    const [all, cash, credits] = (['all', 'cash', 'credits'] as const).map((kind) => of(found, kind).spread.mean ?? 0);
    expect((cash as number) + (credits as number)).toBeCloseTo(all as number, 1);
    expect(cash).toBeGreaterThan(0);
    expect(credits).toBeGreaterThan(0);
  });

  it('a stake that is worth nothing and revenue taken off are booked, not cash', async () => {
    const found = await losses(
      'invested: 100m, stake: 10, exit_month: 36, zero_chance: 100, post_money: 1bn, contra_share: 50, bought: 100, compute_share: 100, margin: 100',
    );
    expect(of(found, 'contra').spread.q50).toBeCloseTo(5e7, 3);
    expect(of(found, 'stake').spread.q50).toBeCloseTo(5e7, 3);
    expect(of(found, 'cash').spread.q50).toBe(0);
    expect(found.filter(({ cash }) => cash === false).map(({ kind }) => kind)).toEqual(['stake', 'contra']);
  });
});
