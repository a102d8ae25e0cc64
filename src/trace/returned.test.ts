// The worked numbers: a ticket of 790 in a round of 800 (also reported: nearly 1,000), 80-90 % spent on compute.
import { describe, expect, it } from 'vitest';
import type { Figure, PartyRef, ReturnInputs } from '../model/answer.ts';
import { questionsOf } from './questions.ts';
import { returnedAt, returnedUnknown } from './returned.ts';

const M = 1e6;
const figure = (low: number, high: number, unit: string): Figure => ({
  low,
  high,
  unit,
  approx: null,
  basis: null,
  mark: unit === 'USD' ? 'reported' : 'rule_of_thumb',
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
  rounds: [figure(800 * M, 800 * M, 'USD'), figure(1000 * M, 1000 * M, 'USD')],
  compute_share: figure(80, 90, '%'),
  later_share: figure(10, 20, '%'),
  margin: figure(72, 72, '%'),
  pull_through: figure(1, 1, 'x'),
  credits_share: null,
};

const at = (bought: number, round = 0, credits = 0) => returnedAt(inputs, { bought, credits, round });
const millions = (i: { low: number; high: number }): [number, number] => [i.low / M, i.high / M];

describe('what would return', () => {
  it('all compute bought from the investor', () => {
    const r = at(1);
    expect([millions(r.lower), millions(r.prorata), millions(r.upper)]).toEqual([
      [630, 710],
      [632, 711],
      [640, 720],
    ]);
    expect(millions(r.booked)).toEqual([640, 720]);
  });

  it('the larger round that was also reported: the even mix stays', () => {
    const r = at(1, 1);
    expect([millions(r.lower), millions(r.prorata), millions(r.upper)]).toEqual([
      [590, 690],
      [632, 711],
      [790, 790],
    ]);
  });

  it('half of the compute', () => {
    const r = at(0.5);
    expect([millions(r.lower), millions(r.prorata), millions(r.upper)]).toEqual([
      [310, 350],
      [316, 355.5],
      [320, 360],
    ]);
  });

  it('nobody said how much: nothing to everything', () => {
    const r = returnedUnknown(inputs, { bought: 1, credits: 0, round: 0 });
    expect([millions(r.lower), millions(r.prorata), millions(r.upper)]).toEqual([
      [0, 0],
      [0, 711],
      [0, 720],
    ]);
  });

  it('credits do not change what returns when all of the compute is bought here', () => {
    const [cash, credits] = [at(1), at(1, 0, 0.6)];
    expect([credits.lower, credits.upper]).toEqual([cash.lower, cash.upper]);
    expect(credits.in_credits).toEqual({ low: 474 * M, high: 474 * M });
  });

  it('opens the bounds when nobody stated the round', () => {
    const alone = { ...inputs, rounds: [{ ...inputs.put_in, mark: 'assumed' as const, source: 'round_not_stated' }] };
    const r = returnedAt(alone, { bought: 1, credits: 0, round: 0 });
    expect([r.lower.low / M, ...millions(r.prorata), r.upper.high / M]).toEqual([0, 632, 711, 790]);
    expect(questionsOf(alone).find((q) => q.key === 'round_size')?.removes).toBe(158 * M);
  });

  it('the cut proves the bound', () => {
    const { lower, certificate } = at(1);
    const [payment, others] = certificate.lower;
    expect((payment?.amount.low ?? 0) - (others?.amount.high ?? 0)).toBe(lower.low);
  });
});

describe('what to ask', () => {
  it('orders by the width that an answer would remove', () => {
    const widths = questionsOf(inputs).map((q) => [q.key, (q.removes ?? 0) / M]);
    expect(widths).toEqual([
      ['share_bought', 711],
      ['compute_share', 79],
      ['round_size', 70],
      ['credits_share', 0],
    ]);
  });
});
