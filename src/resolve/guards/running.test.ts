// Totals of one party in one company, across texts; yearly rates beside contracts.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party } from '../../../test/support/claims.ts';
import { dealsIn, document, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';

const put = (id: string, amount: number, more: Partial<Claim> = {}): Claim =>
  claim(id, 'investment', { subject: party('Ford'), object: party('Vale'), amount: money(amount), ...more });

describe('totals between the same two parties', () => {
  it('are one deal across texts, whatever year they count from', () => {
    const deals = dealsIn([
      put('a', 13e9, { date: '2019', ...at('d1', 0, 'has put $13bn into Vale since 2019') }),
      put('b', 13e9, { date: '2025', ...at('d2', 0, 'of the money raised so far at least $13bn') }),
      put('c', 13.8e9, { date: '2025-10-28', ...at('d3', 0, 'has put $13.8bn into Vale since 2019') }),
    ]);
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({ shares: [{ low: 13e9, high: 13.8e9 }] });
  });

  it('are no new money beside the tickets', () => {
    const { value, diagnostics } = tell([
      put('a', 4e9, { date: '2024-11', ...at('d1', 0, 'put another $4bn in') }),
      put('b', 8e9, { date: '2025', ...at('d2', 0, 'has put in $8bn to date') }),
    ]);
    expect(value.deals.map((d) => d.claims)).toEqual([['a']]);
    expect(value.leftovers).toEqual(['b']);
    expect(diagnostics).toMatchObject([{ code: 'resolve/restated-total', claims: ['b', 'a'] }]);
  });

  it('stay aside by a word about something else, and are a deal of their own when parted from a ticket', () => {
    const [c, d] = [
      put('c', 2e8, { date: '2023-05', ...at('d1', 0) }),
      put('d', 3e8, { date: '2024-06', ...at('d2', 0) }),
    ];
    const told = [
      ...[c, d, put('t', 5e8, { date: '2025', ...at('d3', 0, 'has put in $500m to date') })],
      put('u', 5e8, { date: '2025', ...at('d4', 0, 'has put in $500m to date') }),
      claim('r', 'funding_round', {
        subject: party('Vale'),
        amount: money(9e8),
        round: 'E',
        date: '2025-03',
        ...at('d5', 0),
      }),
    ];
    const deals = (verdict: 'same' | 'different', pair: [string, string]): string[] =>
      dealsIn(told, { judgements: [word(verdict, pair)] })
        .map((x) => x.claims.join())
        .sort();
    expect(deals('different', ['t', 'r'])).toEqual(['c', 'd', 'r']);
    expect(deals('same', ['t', 'u'])).toEqual(['c', 'd', 'r']);
    expect(deals('different', ['t', 'c'])).toEqual(['c', 'd', 'r', 't']);
  });

  it('are seen by their sum too, without any word for it', () => {
    const { value } = tell([
      put('a', 4e9, { date: '2024-03', ...at('d1', 0) }),
      put('b', 4e9, { date: '2024-11', ...at('d2', 0) }),
      put('c', 8e9, { ...at('d3', 0) }),
    ]);
    expect(value.deals.flatMap((d) => d.claims).sort()).toEqual(['a', 'b']);
  });
});

describe('totals that grow', () => {
  const documents = [document('d1', '2023-02-01'), document('d2', '2025-02-01')];
  const small = put('a', 3e9, { ...at('d1', 0, 'has put $3bn into Vale since 2019') });
  const large = put('b', 13e9, { ...at('d2', 0, 'has put $13bn into Vale since 2019') });

  it('are one series, of which the latest stands', () => {
    const { value, diagnostics } = tell([small, large], { documents });
    expect(value.deals).toHaveLength(1);
    expect(value.deals[0]).toMatchObject({ headline: { low: 13e9, high: 13e9 }, shares: [{ low: 13e9, high: 13e9 }] });
    expect(value.deals[0]?.voices.map((v) => [v.claim, v.standing, v.why])).toEqual([
      ['b', 'preferred', expect.any(String)],
      ['a', 'superseded', 'cumulative:b'],
    ]);
    expect(diagnostics.map((d) => d.code)).toContain('resolve/one-series');
  });

  it('are one series by their basis too, and two sums when the reviewer parts them', () => {
    const basis = (c: Claim, low: number): Claim => ({
      ...c,
      amount: money(low, { basis: 'cumulative' }),
      evidence: [],
    });
    expect(tell([basis(small, 3e9), basis(large, 13e9)], { documents }).value.deals).toHaveLength(1);
    const judgements = [word('different', ['a', 'b'])];
    expect(tell([small, large], { documents, judgements }).value.deals).toHaveLength(2);
  });

  it('stay two with a doubt where nothing marks them as totals', () => {
    const plain = (c: Claim): Claim => ({ ...c, evidence: [{ start: 0, end: 1, quote: 'put' }] });
    const { value, diagnostics } = tell([plain(small), plain(large)], { documents });
    expect(value.deals).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ code: 'resolve/undated-tickets', severity: 'warning', claims: ['a', 'b'] }]);
  });
});

describe('a yearly rate', () => {
  it('neither joins two contracts nor is printed as announced', () => {
    const buys = (id: string, amount: number, more: Partial<Claim> = {}): Claim =>
      claim(id, 'purchase', {
        ...{ subject: party('Ford'), object: party('Vale'), amount: money(amount, { basis: 'committed' }) },
        ...{ document: 'd1', ...more },
      });
    const { value } = tell([
      buys('a', 14e9),
      buys('b', 21e9),
      buys('c', 35e9),
      buys('y', 1e9, { amount: money(1e9, { basis: 'annualised' }), date: '2025' }),
    ]);
    const firm = value.deals.map((d) => [d.firm?.low, d.firm?.high]).sort();
    expect(firm.filter(([low]) => low)).toEqual([
      [14e9, 14e9],
      [21e9, 21e9],
    ]);
    expect(value.deals.map((d) => d.headline).filter(Boolean)).toEqual([]);
  });
});
