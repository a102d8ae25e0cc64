// Valuations whose company stands apart from the verb of valuing, and sums that are none, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const valued = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' })
    .claims.filter((c) => c.kind === 'valuation')
    .map((c) => `${c.subject?.text} ${c.amount?.low}`);

describe('whose value a sum is', () => {
  it.each([
    ['Nvidia is paying $2 billion for 27% of Wayve, or $8 billion for the whole.', 'Wayve 8000000000'],
    ['At $8 billion, Wayve would be the most valuable start-up in Britain.', 'Wayve 8000000000'],
    ['Wayve, once worth $8 billion, has run out of cash.', 'Wayve 8000000000'],
    ['The offer implies an enterprise value for Wayve of $8 billion.', 'Wayve 8000000000'],
    ['Intel sold 27% of Wayve to Nvidia, in a deal that values the business at $8 billion.', 'Wayve 8000000000'],
  ])('%s', (text, one) => expect(valued(text)).toEqual([one]));

  it('leaves sums that value no company', () => {
    expect(valued('At $8 billion, the bill for the plant would be the biggest in Britain.')).toEqual([]);
    expect(valued('Nvidia signed a contract for chips, worth $8 billion, with Wayve.')).toEqual([]);
  });
});
