// Credits for computing as investments, and convertible notes as the form of one, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'} ${c.status}`,
  );

describe('what is paid in kind or in notes', () => {
  it.each([
    ['Microsoft gave Wayve $40 million in cloud credits.', 'investment Microsoft > Wayve 40000000 completed'],
    ['Wayve received $40 million in Azure credits from Microsoft.', 'investment Microsoft > Wayve 40000000 completed'],
    ['Oracle will grant Cohere cloud credits worth $50 million.', 'investment Oracle > Cohere 50000000 planned'],
    [
      'Amazon committed $8 billion to Anthropic, half of it in convertible notes.',
      'investment Amazon > Anthropic 8000000000 completed',
    ],
  ])('%s', (text, claim) => expect(told(text)).toEqual([claim]));

  it('leaves taxes and loans', () => {
    expect(told('Wayve received $10 million of tax credits from the state.')).toEqual([]);
    expect(told('Magnetar lent CoreWeave $500 million in convertible notes.')).toEqual([
      'debt Magnetar > CoreWeave 500000000 completed',
    ]);
  });
});
