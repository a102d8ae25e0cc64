// A ticket that the reviewer tells apart from its round, and two sums of one sentence.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party, says } from '../../../test/support/claims.ts';
import { dealsIn, document, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';

const round = (id: string, amount: number, more: Partial<Claim> = {}): Claim =>
  claim(id, 'funding_round', { subject: party('Vale'), amount: money(amount), round: 'Series C', ...more });
const ticket = (id: string, more: Partial<Claim> = {}): Claim =>
  claim(id, 'investment', { subject: party('Ford'), object: party('Vale'), ...more });
const documents = ['d1', 'd2', 'd3'].map((id, i) => document(id, `2023-05-0${i + 5}`, 'Vale raised it, led by Ford.'));
const may = { date: '2023-05' };
const told = [
  round('a', 6e8, { ...may, ...at('d1', 0) }),
  ticket('t', { ...may, amount: money(2e8), ...at('d1', 0) }),
  round('f', 6e8, { ...at('d2', 0), speaker: says('Vale', 'filing') }),
  ticket('u', { amount: money(2e8), round: 'Series C', ...at('d2', 0) }),
  round('c', 6.1e8, { ...may, ...at('d3', 0) }),
  ticket('l', { lead: true, round: 'Series C', ...at('d3', 0) }),
];
const groups = (...judgements: ReturnType<typeof word>[]): string[] =>
  dealsIn(told, { documents, judgements })
    .map((d) => [...d.claims].sort().join())
    .sort();

describe('a ticket parted from its round', () => {
  it('leaves alone, with its repeats', () => {
    expect(groups()).toEqual(['a,c,f,l,t,u']);
    expect(groups(word('different', ['t', 'a']))).toEqual(['a,c,f,l', 't,u']);
    expect(groups(word('different', ['f', 'u']))).toEqual(['a,c,f,l', 't,u']);
    expect(groups(word('different', ['t', 'a']), word('undo', ['j1'], 'u1'))).toEqual(groups());
  });

  it('leaves a repeat where another word holds it', () => {
    expect(groups(word('different', ['t', 'a']), word('same', ['u', 'f'], 'j2'))).toEqual(['a,c,f,l,u', 't']);
  });
});

describe('two sums in one sentence', () => {
  const quote = 'Vale, which has received $8 billion from Ford since 2021, raised $3.5 billion in a round led by Opel.';
  const e = { round: 'Series E', ...at('d1', 0, quote) };
  const lead = claim('l', 'investment', { subject: party('Opel'), object: party('Vale'), lead: true, ...e });

  it('are a total of years and a round', () => {
    const { value, diagnostics } = tell([round('t', 8e9, e), round('r', 3.5e9, e), lead]);
    expect(value).toMatchObject({
      leftovers: ['t'],
      deals: [{ claims: ['l', 'r'], headline: { low: 3.5e9, high: 3.5e9 } }],
    });
    expect(diagnostics).toMatchObject([{ code: 'resolve/total', claims: ['t'] }]);
  });

  it.each(['Vale raised $8 billion, its largest sum since 2021', '融资80亿美元，为至今最大一轮'])(
    'are one round by other words of years: %s',
    (words) => {
      expect(tell([round('r', 8e9, at('d1', 0, words))]).value.leftovers).toEqual([]);
    },
  );

  it('are never one round when one voice gives both for certain', () => {
    const plain = { round: 'Series E', ...at('d1', 0, 'Vale raised $8 billion and $3.5 billion') };
    expect(dealsIn([round('t', 8e9, plain), round('r', 3.5e9, plain)])).toHaveLength(2);
    const other = round('r', 3.5e9, { ...plain, speaker: says('Ford') });
    expect(dealsIn([round('t', 8e9, plain), other])).toHaveLength(1);
  });
});
