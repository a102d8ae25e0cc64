// What one investor announced, contracted and paid: three measures of one sum, told apart and never lost.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party } from '../../../test/support/claims.ts';
import { dealsIn, document } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';
import type { Basis } from '../../model/money.ts';

const put = (id: string, [amount, basis]: [number, Basis], more: Partial<Claim> = {}): Claim =>
  claim(id, 'investment', {
    subject: party('Ford'),
    object: party('Vale'),
    amount: money(amount, { basis }),
    date: '2024-05',
    ...more,
  });

const slots = {
  headline: { low: 2e8, high: 2e8, basis: 'headline' },
  firm: { low: 1.5e8, high: 1.5e8, basis: 'committed' },
  paid: { low: 1e8, high: 1e8, basis: 'drawn' },
};

describe('the one ticket of a deal', () => {
  it('has its announced, contracted and paid sums each in its place, from three texts', () => {
    const deals = dealsIn([
      put('a', [2e8, 'headline'], { document: 'd1' }),
      put('b', [1e8, 'drawn'], { document: 'd2' }),
      put('c', [1.5e8, 'committed'], { document: 'd3' }),
    ]);
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject(slots);
    expect(deals[0]?.shares).toMatchObject([
      { entity: 'ford', low: 1e8, high: 1e8, basis: 'drawn', amounts: [slots.paid, slots.firm, slots.headline] },
    ]);
  });

  it('has them from one text too, in one sentence or two', () => {
    const documents = [document('d', '2024-06-01', 'Ford put 200 into Vale. Of it 100 was drawn.')];
    const told = [put('a', [2e8, 'headline'], at('d', 0)), put('b', [1e8, 'drawn'], at('d', 25))];
    const deals = dealsIn(told, { documents });
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({ headline: slots.headline, firm: null, paid: slots.paid });
  });

  it('is not the whole deal when another took part', () => {
    const [deal] = dealsIn([
      put('a', [2e8, 'drawn'], { round: 'Series B' }),
      put('b', [1e8, 'headline'], { round: 'Series B', subject: party('Opel') }),
    ]);
    expect(deal).toMatchObject({ headline: null, firm: null, paid: null });
    expect(deal?.shares.map((s) => [s.entity, s.low, s.basis])).toEqual([
      ['ford', 2e8, 'drawn'],
      ['opel', 1e8, 'headline'],
    ]);
  });

  it('is two when more was paid than was announced', () => {
    expect(dealsIn([put('a', [1e8, 'headline']), put('b', [9e8, 'drawn'], { date: '2024-07' })])).toHaveLength(2);
  });
});
