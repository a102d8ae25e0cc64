// One sale told by the buyer and by the seller.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party, says } from '../../../test/support/claims.ts';
import { dealsIn, document, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';

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

  const elsewhere = (more: Partial<Claim> = {}): Claim =>
    bought({ id: 'e', amount: money(1.58e9), speaker: null, ...at('d3', 0), ...more });
  const documents = [document('d1', '2025-01-02'), document('d2', '2025-01-02'), document('d3', '2025-01-20')];
  const kinds = (claims: Claim[], judgements: Judgement[] = []): string[] =>
    dealsIn(claims, { documents, judgements }).map((d) => `${d.kind} ${[...d.claims].sort().join()}`);

  it('takes in the known buyer by another figure, in another text of those weeks', () => {
    const [deal] = dealsIn([bought(), sold(), elsewhere()], { documents });
    expect(deal).toMatchObject({ kind: 'divestment', headline: { low: 1.58e9, high: 1.69e9 } });
    expect(kinds([bought(), sold(), elsewhere()])).toEqual(['divestment b,e,s']);
    expect(kinds([bought(), sold(), elsewhere({ amount: money(9e8) })])).toHaveLength(2);
    expect(kinds([bought(), sold(), elsewhere({ subject: party('Kia') })])).toHaveLength(2);
    expect(kinds([bought(), sold(), elsewhere({ date: '2025-08' })])).toHaveLength(2);
  });

  it('takes in who bought the same share, also when the share is told beside the sum', () => {
    const share = { percent: { low: 40, high: 40, approx: null } };
    const stake = (percent: number): Claim =>
      claim('k', 'stake', {
        ...{ subject: party('Ford'), object: party('Vale'), date: '2025-01', ...at('d3', 0) },
        percent: { low: percent, high: percent, approx: null },
      });
    expect(kinds([sold(share), elsewhere(share)])).toEqual(['divestment e,s']);
    expect(kinds([sold(share), elsewhere(), stake(40)])).toEqual(['divestment e,s', 'stake k']);
    expect(kinds([sold(share), elsewhere(), stake(10)])).toHaveLength(3);
  });

  it('carries into the sale what the reviewer calls the same, and parts what is called different', () => {
    const far = elsewhere({ amount: money(9e8) });
    const same = (pair: [string, string]): Judgement[] => [word('same', pair)];
    expect(kinds([bought(), sold(), far], same(['b', 'e']))).toEqual(['divestment b,e,s']);
    expect(kinds([bought(), sold(), far], same(['e', 's']))).toEqual(['divestment b,e,s']);
    expect(kinds([bought(), sold(), elsewhere()], [word('different', ['e', 's'])]).sort()).toEqual([
      'divestment b,s',
      'round e',
    ]);
    expect(kinds([bought(), sold(), elsewhere()], [word('different', ['b', 'x'])])).toEqual(['divestment b,e,s']);
  });

  it('is planned while the company plans it, whatever a writer calls done in those weeks', () => {
    const plan = sold({ speaker: says('Opel', 'company'), status: 'planned', date: null });
    const done = elsewhere({ date: null });
    const [deal] = dealsIn([plan, done, bought({ status: 'planned', date: null })], { documents });
    expect(deal?.status).toBe('planned');
    expect(deal?.voices.map((v) => v.standing)).toEqual(['normal', 'normal', 'normal']);
    expect(dealsIn([plan, done, bought({ date: '2025-03' })], { documents })[0]?.status).toBe('completed');
  });

  it('is found in one text by sums that are near', () => {
    const near = bought({ amount: money(1.7e9, { approx: 'about' }), ...at('d2', 40) });
    expect(dealsIn([near, sold()], { documents: [document('d2', '2025-02-01', 'x. '.repeat(30))] })).toHaveLength(1);
  });
});
