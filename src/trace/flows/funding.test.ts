// What was announced, contracted and paid by one investor, as flows.
import { describe, expect, it } from 'vitest';
import type { Deal, DealAmount } from '../../model/deal.ts';
import type { Basis } from '../../model/money.ts';
import type { Book } from '../book.ts';
import { funding } from './funding.ts';

const book = {
  groups: { rootOf: (id: string) => id, sellsOf: () => [] },
  party: () => ({ kind: 'model' }),
} as unknown as Book;
const amount = (value: number, basis: Basis): DealAmount => ({
  ...{ low: value, high: value, currency: 'USD', basis, claims: ['c'] },
});

const deal = (headline: DealAmount | null, amounts: DealAmount[]): Deal => ({
  ...{ id: 'd', kind: 'round', round: null, form: null, firm: null, paid: null, tranches: [], voices: [], terms: [] },
  ...{ dates: { announced: '2024-05', closed: null }, claims: ['c'], merged: [], status: 'completed', headline },
  parties: [
    { entity: 'vale', name: 'Vale', names: [], role: 'investee' },
    { entity: 'ford', name: 'Ford', names: [], role: 'participant' },
  ],
  shares: [
    {
      ...{ entity: 'ford', low: null, high: null, currency: null, basis: null },
      ...amounts[0],
      amounts,
      percent: null,
      claims: ['t'],
    },
  ] as Deal['shares'],
});

const flowsOf = (headline: DealAmount | null, ...amounts: DealAmount[]) =>
  funding(book, deal(headline, amounts), 'USD').map((f) => [f.from, f.low, f.high, f.basis]);

describe('the money of a round', () => {
  it('has the basis in which the ticket is told, the firmest of several', () => {
    expect(flowsOf(null, amount(100, 'drawn'), amount(200, 'headline'))).toEqual([['ford', 100, 100, 'drawn']]);
  });

  it('leaves to the others what was announced less what the named one announced, whatever it has paid', () => {
    expect(flowsOf(amount(500, 'headline'), amount(100, 'drawn'), amount(200, 'headline'))).toEqual([
      ['ford', 100, 100, 'drawn'],
      ['*', 300, 300, 'headline'],
    ]);
  });

  it('leaves nothing to others where the size is only what the one put in', () => {
    const told = { ...amount(500, 'headline'), high: 900, claims: ['t'] };
    expect(funding(book, deal(told, [told]), 'USD').map((f) => f.from)).toEqual(['ford']);
  });

  it('leaves nothing certain to them where only a payment is told', () => {
    expect(flowsOf(amount(500, 'headline'), amount(100, 'drawn'))).toEqual([
      ['ford', 100, 100, 'drawn'],
      ['*', 0, 400, 'headline'],
    ]);
  });
});
