// Sums that are parts of another or what was put in before, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'} ${c.status}`,
  );

describe('sums that are told of one deal', () => {
  it.each([
    ['Meta will buy Rivos for $900 million in three instalments of $300 million each.', 900e6],
    ['Amazon increased its investment in Anthropic from $4 billion to $8 billion.', 8e9],
    ['SoftBank increased its commitment to OpenAI from $30 billion to $40 billion.', 40e9],
  ])('%s', (text, sum) => {
    const all = told(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(` ${sum} `);
  });

  it('keeps parts of no whole, and both sizes of a holding', () => {
    expect(told('OpenAI will pay AMD in four tranches of $5 billion each.')).toHaveLength(1);
    expect(told('Amazon invested $4 billion in Anthropic and $1 billion in Wayve.')).toHaveLength(2);
  });

  it('tells what comes to it and what it comes to apart', () => {
    const text = 'Google raised its investment in Anthropic by $1 billion to $3 billion.';
    const rounds = reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
      (c) => c.round,
    );
    expect(rounds).toEqual([null, 'cumulative']);
  });
});
