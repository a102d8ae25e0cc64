// What is planned, sought or forecast is not done, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.amount?.low ?? '-'} ${c.status} ${c.kind === 'metric' ? c.date : ''}`,
  );

describe('plans and forecasts', () => {
  it('tells what was sought from what it came to', () => {
    expect(told('Mistral had sought $2 billion and ended up with $1.7 billion.')).toEqual([
      'funding_round 2000000000 in_talks ',
      'funding_round 1700000000 completed ',
    ]);
  });

  it('knows a forecast that another one replaces', () => {
    const text =
      'Oracle expects fiscal 2026 capital expenditures to be about $50 billion, up from the $35 billion it forecast in September.';
    expect(told(text)).toEqual(['metric 50000000000 planned 2026', 'metric 35000000000 planned 2026']);
  });

  it('lets backers of a round under way join what is not done', () => {
    const text = 'Moonshot AI is close to finalising a $500m Series C. Alibaba and Tencent are also participating.';
    expect(told(text)).toEqual([
      'funding_round 500000000 in_talks ',
      'investment - in_talks ',
      'investment - in_talks ',
    ]);
  });

  it.each([
    ['OpenAI needs $207 billion of new financing by 2030.', 'funding_round 207000000000 planned '],
    ['OpenAI revenue to reach $20 billion in 2026', 'metric 20000000000 planned 2026'],
    ['OpenAI revenue grew to reach $20 billion in 2025', 'metric 20000000000 completed 2025'],
    ['Oracle to borrow $18 billion', 'debt 18000000000 planned '],
    ['Oracle had to borrow $18 billion.', 'debt 18000000000 completed '],
    ['NVIDIA TO INVEST $5 BILLION IN INTEL', 'investment 5000000000 planned '],
  ])('%s', (text, claim) => expect(told(text)).toEqual([claim]));

  it('takes what was expected for no figure of a year before', () => {
    expect(told('Oracle had revenue of $76 billion in 2025 vs. $73 billion expected.')).toEqual([
      'metric 76000000000 completed 2025',
    ]);
    expect(told('Oracle had revenue of $76 billion in 2025 vs. $73 billion in 2024.')).toHaveLength(2);
  });

  it('leaves what was reported', () => {
    expect(told('Oracle reported capital expenditures of $50 billion for 2025.')).toEqual([
      'metric 50000000000 completed 2025',
    ]);
    expect(told('Moonshot AI raised $500m. Alibaba and Tencent also took part.')).toContain('investment - completed ');
  });
});

describe('figures told for another quarter, and with a sign', () => {
  const read = (text: string) =>
    reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map((c) => [
      c.amount?.low,
      c.date,
    ]);

  it('counts the previous quarter from the one told of', () => {
    const text = "Oracle's revenue was $16.1bn in the quarter ended November 30, and $14.9bn in the previous quarter.";
    expect(read(text)).toEqual([
      [16.1e9, '2025-11'],
      [14.9e9, '2025-08'],
    ]);
  });

  it('keeps a minus, and takes no range or list for one', () => {
    expect(read('CoreWeave reported EBITDA of -$12m.').map((c) => c[0])).toEqual([-12e6]);
    expect(read('Revenue guidance is $10m-$12m at CoreWeave.').map((c) => c[0])).toEqual([10e6]);
    expect(read('- $12m was raised by Acme Labs.').map((c) => c[0])).toEqual([12e6]);
  });
});
