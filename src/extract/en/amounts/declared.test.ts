// A currency that a text declares once, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' });
const told = (text: string) => read(text).claims.map((c) => `${c.kind} ${c.amount?.low} ${c.amount?.currency}`);

describe('declared currencies', () => {
  it.each([
    [
      "Figures are in Hong Kong dollars unless otherwise stated. Lenovo's revenue rose to 3.2 billion in the half.",
      'metric 3200000000 HKD',
    ],
    [
      'All amounts in euros. Dassault Systemes posted revenue of 1.68 billion in the fourth quarter.',
      'metric 1680000000 EUR',
    ],
    ['(in RMB millions, unless otherwise stated) Revenue was 3,200 million at Alibaba.', 'metric 3200000000 CNY'],
    ['Lenovo (in millions of US dollars) posted revenue of 3,200 million.', 'metric 3200000000 USD'],
    ['All figures are in Hong Kong dollars. Tencent raised $300 million.', 'funding_round 300000000 HKD'],
  ])('holds for the sums of the text: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('leaves what is counted, and what only one bond is in', () => {
    expect(told('All amounts in euros. Meta has 3.2 billion users.')).toEqual([]);
    expect(told('The bond is denominated in euros. Google raised $3 billion.')).toEqual([
      'funding_round 3000000000 USD',
    ]);
  });

  it('lists a sum whose currency nobody states', () => {
    expect(read('Microsoft told us it had put 13 billion in.').unexplained).toMatchObject([
      { quote: '13 billion', why: 'no currency is stated' },
    ]);
  });
});
