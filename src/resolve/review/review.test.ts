// What the queue holds for a few literal claims, and in which order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, claim, money, party, says } from '../../../test/support/claims.ts';
import { document, tell, word } from '../../../test/support/telling.ts';
import type { ReviewEffect } from '../../model/case/review.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import { type Effect, reviewOf } from './review.ts';

const groups = { rootOf: (id: string): string => id };
const documents = [document('d1', '2024-02-01', 'Vale raised.'), document('d2', '2024-02-03', 'Vale raised it.')];
const still: ReviewEffect = { before: null, after: null, currency: null, moves: 0, bounds_move: 0, tried: true };
const none: Effect = () => null;

interface More {
  judgements?: Judgement[];
  effect?: Effect;
  carrying?: string[];
}

function queue(claims: Claim[], { judgements = [], effect = none, carrying = [] }: More = {}) {
  const { value, diagnostics } = tell(claims, { judgements, documents });
  const material = { claims, deals: value.deals, documents, diagnostics, judgements, groups, fx: null, carrying };
  return reviewOf(material, effect);
}

const round = (id: string, size: number, more: Partial<Claim> = {}): Claim =>
  claim(id, 'funding_round', {
    subject: party('Vale'),
    amount: money(size),
    date: '2024-01',
    speaker: says('Paper'),
    ...at(id === 'a' ? 'd1' : 'd2', 0, `Vale raised ${size}`),
    ...more,
  });

/** Little speaks for these being one. */
const twoRounds = [
  round('a', 5e8, { date: '2024-01-05' }),
  round('b', 6.5e8, { date: '2024-01-25', speaker: says('Daily') }),
];

describe('the queue', () => {
  it('is empty where nothing is doubtful', () => {
    expect(queue([round('a', 5e8)])).toEqual([]);
  });

  it('shows two voices that differ, the less heard first, with both quotes', () => {
    const [item] = queue([round('a', 5e8, { speaker: says('Vale', 'company') }), round('b', 5.4e8)]);
    expect(item).toMatchObject({ claim: 'b', other: 'a', joined: true });
    expect(item?.reasons).toContain('disagreement');
    expect(item?.why).toMatchObject({
      key: 'disagreement',
      figures: [{ amount: { low: 5e8 } }, { amount: { low: 5.4e8 } }],
      speakers: [{ text: 'Vale' }, { text: 'Paper' }],
    });
    expect(item?.quotes.map((q) => q.quote)).toEqual(['Vale raised 540000000', 'Vale raised 500000000']);
  });

  it('shows pairs that are near to being one deal', () => {
    expect(queue(twoRounds)).toMatchObject([{ id: 'a+b', joined: false, verdicts: ['same', 'different', 'unsure'] }]);
  });

  it('shows what is rumoured, vague, of an unlisted party, contradictory or carrying', () => {
    const reasons = (c: Claim[], more?: More): string[] => queue(c, more).flatMap((i) => i.reasons);
    expect(reasons([round('a', 5e8, { status: 'rumoured' })])).toEqual(['unconfirmed']);
    const wide = { amount: money(2e9, { high: 9e9 }), rules: ['vague/several'] };
    expect(reasons([round('a', 2e9, wide)])).toContain('vague');
    const unknown = { subject: { text: 'Vale', entity: 'name:vale', names: [] } };
    expect(reasons([round('a', 5e8, unknown)])).toEqual(['unlisted']);
    expect(reasons([round('a', 5e8), round('b', 5e9, { speaker: says('Daily') })])).toContain('guard');
    expect(reasons([round('a', 5e8)], { carrying: ['a'] })).toEqual(['carries']);
  });

  it('leaves out what has been judged, and asks again when that is taken back', () => {
    const claims = [round('a', 5e8, { status: 'rumoured' })];
    for (const verdict of ['accept', 'edit', 'unsure'] as const)
      expect(queue(claims, { judgements: [word(verdict, ['a'])] })).toEqual([]);
    const undone = [word('accept', ['a'], 'j1'), word('undo', ['j1'], 'j2')];
    expect(queue(claims, { judgements: undone })).toHaveLength(1);
    expect(queue(twoRounds, { judgements: [word('unsure', ['b', 'a'])] })).toEqual([]);
    expect(queue(twoRounds, { judgements: [word('accept', ['a'])] })).toHaveLength(1);
  });

  it('puts the greatest effect first, then the bounds, then the doubt', () => {
    const open = (id: string, status: Claim['status']): Claim =>
      round(id, 5e8, { subject: party(`Co ${id}`), status, ...at('d1', 0) });
    const claims = [open('k', 'in_talks'), open('l', 'rumoured'), open('m', 'in_talks'), open('n', 'in_talks')];
    const effect: Effect = ({ claim: id }) =>
      id === 'm' ? { ...still, moves: 5 } : id === 'n' ? { ...still, bounds_move: 9 } : null;
    expect(queue(claims, { effect }).map((i) => i.claim)).toEqual(['m', 'n', 'l', 'k']);
  });

  it('is the same in any order of claims', () => {
    const all = [
      round('a', 5e8, { status: 'rumoured' }),
      round('b', 5.4e8),
      round('c', 9e8, { date: '2024-02' }),
      round('d', 5e9, { status: 'in_talks' }),
      claim('e', 'investment', { subject: party('Ford'), object: party('Vale'), amount: money(1e8), ...at('d1', 30) }),
    ];
    const first = JSON.stringify(queue(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(queue(shuffled))).toBe(first);
      }),
    );
  });
});
