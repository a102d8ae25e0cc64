// One sum told of two buyers, of two members of a group; a yearly rate beside its contract.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party } from '../../../test/support/claims.ts';
import { document, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';
import { dealsOf } from '../deals/deals.ts';

const buys = (id: string, who: string, more: Partial<Claim> = {}): Claim =>
  claim(id, 'purchase', {
    ...{ subject: party(who), object: party('Vale'), amount: money(2.5e11, { basis: 'committed' }), status: 'planned' },
    ...{ ...at(id, 0), ...more },
  });

describe('one sum told twice', () => {
  it('is in doubt with two buyers of one seller, and settled by a `different`', () => {
    const told = [buys('a', 'Ford'), buys('b', 'Ford Foundation')];
    expect(tell(told).diagnostics).toMatchObject([{ code: 'resolve/same-amount-elsewhere', claims: ['a', 'b'] }]);
    expect(tell(told, { judgements: [word('different', ['a', 'b'])] }).diagnostics).toEqual([]);
    expect(tell([buys('a', 'Ford'), buys('b', 'Opel', { amount: money(3e11) })]).diagnostics).toEqual([]);
  });

  it('is in doubt with a company and its group where they count for themselves', () => {
    const put = (id: string, who: string, date: string): Claim =>
      claim(id, 'investment', { subject: party(who), object: party('Kia'), amount: money(1e8), date, ...at(id, 0) });
    const codes = (a: Claim, b: Claim): string[] =>
      dealsOf([a, b], {
        ...{ judgements: [], documents: [document('a'), document('b')], fx: null },
        groups: { rootOf: (id) => id },
        kin: { rootOf: (id) => id.replace('-cloud', '') },
      }).diagnostics.map((d) => `${d.code} ${d.claims?.join()}`);
    expect(codes(put('a', 'Ford', '2024-05'), put('b', 'Ford-Cloud', '2024-05'))).toContain(
      'resolve/same-amount-elsewhere a,b',
    );
    const apart = codes(put('a', 'Ford', '2024-05'), put('b', 'Ford-Cloud', '2025-05'));
    expect(apart.filter((c) => c.includes('elsewhere'))).toEqual([]);
  });
});

describe('what is bought a year', () => {
  it.each(['每年', 'a year', 'annually'])('is no sum beside the contract: %s', (period) => {
    const { value } = tell([
      buys('a', 'Ford'),
      buys('b', 'Ford', { amount: money(6e10, { basis: 'committed' }), period }),
    ]);
    expect(value.deals).toMatchObject([{ claims: ['a', 'b'], firm: { low: 2.5e11, high: 2.5e11 } }]);
  });
});
