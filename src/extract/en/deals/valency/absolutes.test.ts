// Backers told behind "with" beside a round, on sentences of ours; who lends or rents there is none.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'} ${c.status}`,
  );

describe('backers behind "with"', () => {
  it.each([
    [
      'Wayve is raising $2 billion, with Nvidia considering an investment of $1 billion.',
      'investment Nvidia > Wayve 1000000000 in_talks',
    ],
    [
      'Wayve is seeking $2 billion, with Microsoft in talks to invest $500 million.',
      'investment Microsoft > Wayve 500000000 in_talks',
    ],
    [
      'Mistral is raising $1.7 billion, with ASML expected to contribute $1.3 billion.',
      'investment ASML > Mistral 1300000000 planned',
    ],
  ])('%s', (text, claim) => expect(told(text)).toContain(claim));

  it('leaves lenders and customers', () => {
    const kinds = (text: string) => told(text).filter((c) => c.startsWith('investment'));
    expect(kinds('Lambda is raising $1.5 billion, with JPMorgan arranging a loan of $500 million.')).toEqual([]);
    expect(kinds('Crusoe raised $600 million, with Oracle renting capacity worth $1 billion.')).toEqual([]);
  });

  it('knows whose the sum before a name is', () => {
    expect(told('The $4 billion Amazon invested in Anthropic was well spent.')).toEqual([
      'investment Amazon > Anthropic 4000000000 completed',
    ]);
    expect(told('The $2 billion Nvidia deal with xAI was signed in May.')).not.toContainEqual(
      expect.stringContaining('investment Nvidia'),
    );
  });
});
