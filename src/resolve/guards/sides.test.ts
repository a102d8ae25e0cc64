// One sale told by the buyer and by the seller.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party, says } from '../../../test/support/claims.ts';
import { dealsIn, document, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';

const bought = (more: Partial<Claim> = {}): Claim =>
  claim('b', 'investment', {
    ...{ subject: party('Ford'), object: party('Vale'), amount: money(1.69e9), date: '2025-01', ...at('d1', 0) },
    ...{ speaker: says('Ford', 'company'), ...more },
  });
const sold = (more: Partial<Claim> = {}): Claim =>
  claim('s', 'divestment', {
    ...{ subject: party('Opel'), object: party('Vale'), amount: money(1.69e9), date: '2025-01', extent: 'exit' },
    ...{ ...at('d2', 0), ...more },
  });

describe('one sale told by both sides', () => {
  it('is one deal with the buyer in it, both voices, and no money into the company', () => {
    const { value, diagnostics } = tell([bought(), sold()]);
    expect(value.deals).toHaveLength(1);
    expect(value.deals[0]).toMatchObject({
      ...{ kind: 'divestment', headline: { low: 1.69e9, claims: ['b', 's'] }, shares: [] },
      merged: [{ claims: ['b', 's'], reasons: ['both_sides'] }],
    });
    expect(value.deals[0]?.parties.map((p) => `${p.entity} ${p.role}`)).toEqual([
      'vale asset',
      'ford buyer',
      'opel seller',
    ]);
    expect(diagnostics.map((d) => d.code)).toContain('resolve/both-sides');
  });

  it('is two again by a different, and one by its undo', () => {
    const judgements = [word('different', ['b', 's'])];
    expect(
      dealsIn([bought(), sold()], { judgements })
        .map((d) => d.kind)
        .sort(),
    ).toEqual(['divestment', 'round']);
    expect(dealsIn([bought(), sold()], { judgements: [...judgements, word('undo', ['j1'], 'u')] })).toEqual(
      dealsIn([bought(), sold()]),
    );
  });

  it.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['another sum', { amount: money(1.5e9) }, {}],
    ['another season', { date: '2025-06' }, {}],
    ['the same party', { subject: party('Opel') }, {}],
    ['a round', { round: 'Series B' }, {}],
    ['who leads', { lead: true }, {}],
    ['another company', { object: party('Kia') }, {}],
    ['a denial', {}, { status: 'denied' }],
    ['a round sum of no day', { amount: money(1e9), date: null }, { amount: money(1e9), date: null }],
  ])('is not seen in %s', (_what, buyer, seller) => {
    expect(dealsIn([bought(buyer), sold(seller)])).toHaveLength(2);
  });

  it('leaves a ticket to the round of the company in those weeks', () => {
    const round = claim('r', 'funding_round', { subject: party('Vale'), amount: money(5e9), date: '2025-01' });
    const kinds = (r: Claim): string[] => dealsIn([bought(), sold(), r]).map((d) => d.kind);
    expect(kinds({ ...round, ...at('d1', 30) })).not.toEqual(['divestment', 'round']);
    expect(kinds(round)).toEqual(['divestment', 'round']);
  });

  it('is found in one text by sums that are near', () => {
    const near = bought({ amount: money(1.7e9, { approx: 'about' }), ...at('d2', 40) });
    expect(dealsIn([near, sold()], { documents: [document('d2', '2025-02-01', 'x. '.repeat(30))] })).toHaveLength(1);
  });
});
