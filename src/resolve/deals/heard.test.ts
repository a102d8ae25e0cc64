// Which voices are one, and which figure rules.
import { describe, expect, it } from 'vitest';
import { claim, money, party, says } from '../../../test/support/claims.ts';
import { dealsIn, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';

const raised = (id: string, amount: number, more: Partial<Claim>): Claim =>
  claim(id, 'funding_round', { subject: party('Vale'), amount: money(amount), date: '2024-05', ...more });

describe('voices', () => {
  it('are one when an outlet is cited for what it has from unnamed people', () => {
    const [deal] = dealsIn([
      raised('a', 5e8, { speaker: says('people familiar', 'anonymous'), speakers: [says('Reuters')] }),
      raised('b', 5e8, { speaker: says('Reuters'), speakers: [says('Bloomberg')] }),
    ]);
    expect(deal?.voices).toHaveLength(1);
    expect(deal?.voices[0]).toMatchObject({ again: [expect.any(String)] });
  });

  it('of an outlet rule over a filing when the reviewer accepted them, and not after an undo', () => {
    const claims = [
      raised('f', 5e8, { speaker: says('Vale', 'filing') }),
      raised('o', 5.5e8, { speaker: says('Reuters') }),
    ];
    const accept = word('accept', ['o']);
    const [deal] = dealsIn(claims, { judgements: [accept] });
    expect(deal?.headline).toMatchObject({ low: 5.5e8, high: 5.5e8 });
    expect(deal?.voices.map((v) => [v.claim, v.standing, v.why])).toEqual([
      ['o', 'preferred', 'judgement'],
      ['f', 'superseded', 'judgement:o'],
    ]);
    const [before] = dealsIn(claims, { judgements: [accept, word('undo', ['j1'], 'u1')] });
    expect(before).toEqual(dealsIn(claims)[0]);
  });

  it('of a company stand over a figure ten times theirs, whenever it is told', () => {
    const told = [
      raised('c', 4.5e8, { round: 'E', speaker: says('Vale', 'company'), date: '2024-05-01' }),
      raised('n', 4e8, { round: 'E', amount: money(4e8, { high: 5e8 }), date: '2024-05-02' }),
      raised('v', 2e8, { round: 'E', amount: money(2e8, { high: 9e8 }), date: '2024-05-03', speaker: says('Reuters') }),
      raised('x', 5e9, { round: 'E', date: '2024-04-20', speaker: says('Handelsblatt') }),
    ];
    const { value, diagnostics } = tell(told);
    const [deal] = value.deals;
    expect(deal?.voices.map((v) => [v.claim, v.standing])).toContainEqual(['x', 'superseded']);
    expect(deal?.headline?.high).toBeLessThan(5e9);
    expect(diagnostics.filter((d) => d.code === 'resolve/magnitude').map((d) => d.claims?.join())).toContain('c,x');
    const later = told.map((c) => (c.id === 'x' ? { ...c, date: '2024-05-20' } : c));
    expect(dealsIn(later)[0]?.voices.find((v) => v.claim === 'x')?.standing).toBe('superseded');
    expect(dealsIn(later.filter((c) => c.id !== 'c'))[0]?.headline?.high).toBe(5e9);
  });

  it('give the currency in which the sum is exact', () => {
    const [deal] = dealsIn([
      raised('c', 2.17e9, { round: 'B', amount: money(2.17e9, { currency: 'CNY' }) }),
      raised('h', 2.3e9, {
        round: 'B',
        amount: money(2.3e9, { currency: 'HKD', approx: 'about' }),
        date: '2024-05-09',
      }),
    ]);
    expect(deal?.headline).toMatchObject({ low: 2.17e9, high: 2.17e9, currency: 'CNY' });
  });
});
