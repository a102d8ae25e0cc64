// What headlines seek, eye or consider is not done, on sentences of ours; what was done before is.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'} ${c.status}`,
  );

describe('what is only looked for', () => {
  it.each([
    ['Mistral seeks $2 billion in fresh funding.', 'funding_round Mistral > - 2000000000 in_talks'],
    ['Cohere Eyes $500 Million Raise', 'funding_round Cohere > - 500000000 in_talks'],
    ['Nvidia considers $1 billion investment in Wayve.', 'investment Nvidia > Wayve 1000000000 in_talks'],
    ['Lambda looks to borrow $3 billion.', 'debt - > Lambda 3000000000 in_talks'],
  ])('%s', (text, claim) => expect(told(text)).toEqual([claim]));

  it('leaves what was done', () => {
    expect(told('All eyes are on Nvidia, which invested $5 billion in Intel.')).toEqual([
      'investment Nvidia > Intel 5000000000 completed',
    ]);
    expect(told('Mistral seeks €2 billion after it raised €1.7 billion last year.')).toContain(
      'funding_round Mistral > - 1700000000 completed',
    );
  });
});
