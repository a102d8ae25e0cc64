// What was announced, contracted and paid by one investor, as flows.
import { describe, expect, it } from 'vitest';
import type { Deal, DealAmount } from '../../model/deal.ts';
import type { Basis } from '../../model/money.ts';
import { fxOf } from '../../model/reference/fx.ts';
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

const fx = fxOf('month\tCNY\n2024-05\t7.2\n');
const how = { fx, currency: 'USD', toldOn: () => null, asOf: null };
const flowsOf = (headline: DealAmount | null, ...amounts: DealAmount[]) =>
  funding(book, deal(headline, amounts), how).map((f) => [f.from, f.low, f.high, f.basis]);

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
    expect(funding(book, deal(told, [told]), how).map((f) => f.from)).toEqual(['ford']);
  });

  it('leaves nothing certain to them where only a payment is told', () => {
    expect(flowsOf(amount(500, 'headline'), amount(100, 'drawn'))).toEqual([
      ['ford', 100, 100, 'drawn'],
      ['*', 0, 400, 'headline'],
    ]);
  });

  it('is all there where no ticket has a sum, or nobody is named', () => {
    expect(flowsOf(amount(900, 'headline'))).toEqual([
      ['ford', null, null, 'headline'],
      ['*', 900, 900, 'headline'],
    ]);
    const made = deal(amount(900, 'funded'), []);
    const nobody = { ...made, headline: null, paid: made.headline, parties: made.parties.slice(0, 1), shares: [] };
    expect(funding(book, nobody, how).map((f) => [f.from, f.low, f.basis])).toEqual([['*', 900, 'funded']]);
  });

  it('counts a ticket in another currency at the rate of the month, and one without rates as any part', () => {
    const yuan = { ...amount(1440, 'headline'), currency: 'CNY' };
    expect(flowsOf(amount(300, 'headline'), yuan)[1]).toEqual(['*', 100, 100, 'headline']);
    expect(flowsOf({ ...amount(2160, 'headline'), currency: 'CNY' }, amount(100, 'headline'))[1]).toEqual([
      ...['*', 1440, 1440, 'headline'],
    ]);
    expect(flowsOf(amount(300, 'headline'), { ...yuan, currency: 'XXX' })[1]).toEqual(['*', 0, 300, 'headline']);
  });

  it('is one ticket of a group, from what its members are told with at most to all of it', () => {
    const made = deal(amount(500, 'headline'), [amount(100, 'headline')]);
    const [first] = made.shares;
    if (!first) throw new Error('no share');
    const cloud = { ...first, entity: 'ford-cloud', amounts: [amount(60, 'headline')], claims: ['u'] };
    const grouped = { ...book, groups: { ...book.groups, rootOf: (id: string) => id.replace('-cloud', '') } } as Book;
    expect(funding(grouped, { ...made, shares: [first, cloud] }, how).map((f) => [f.from, f.low, f.high])).toEqual([
      ['ford', 100, 160],
      ['*', 340, 400],
    ]);
  });

  it('is one flow of those who share it, less what some of them put in for themselves', () => {
    const share = (entity: string, value: number, members?: string[]) => ({
      ...{ entity, percent: null, claims: [entity], amounts: [amount(value, 'headline')] },
      ...{ ...amount(value, 'headline'), ...(members && { members }) },
    });
    const who = ['ford', 'opel', 'audi'];
    const told = (...shares: Deal['shares']): unknown[] => {
      const one = deal(null, []);
      const parties = [...one.parties, { entity: 'opel', name: 'Opel', names: [], role: 'participant' as const }];
      return funding(book, { ...one, parties, shares }, how).map((f) => [f.from, f.low, f.high, f.members ?? null]);
    };
    expect(told(share('all', 9, who))).toEqual([['all', 9, 9, who]]);
    expect(told(share('all', 9, who), share('opel', 2))).toEqual([
      ['opel', 2, 2, null],
      ['all', 7, 7, ['ford', 'audi']],
    ]);
    expect(told(share('all', 9, ['ford', 'opel']), share('opel', 2))).toEqual([
      ['opel', 2, 2, null],
      ['ford', 7, 7, null],
    ]);
  });
});
