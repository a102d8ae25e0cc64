// Which voices are one, and which figure rules.
import { describe, expect, it } from 'vitest';
import { claim, money, party, says } from '../../../test/support/claims.ts';
import { dealsIn, word } from '../../../test/support/telling.ts';
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
});
