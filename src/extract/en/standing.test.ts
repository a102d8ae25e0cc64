// How certain English deals are that are near, on sentences of our own. Each group holds look-alikes.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const told = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-10', lang: 'en' }).claims.map((c) =>
    [c.kind, c.amount?.approx ?? 'none', c.status, c.date].join(' '),
  );

describe('what is close', () => {
  it.each([
    ['Veldt Labs is close to a $20 billion financing.', 'funding_round none in_talks 2025-11'],
    ['Veldt Labs is close to raising $10 billion.', 'funding_round none in_talks 2025-11'],
    ["Veldt Labs' loss was close to $1 billion.", 'metric under completed '],
  ])('%s', (text, first) => {
    expect(told(text)[0]).toBe(first);
  });

  it('is its valuation too', () => {
    expect(told('Veldt Labs is close to raising $10 billion at a valuation of $350 billion.')).toContain(
      'valuation none in_talks 2025-11',
    );
  });
});

describe('more of the same that is sought', () => {
  it.each([
    [
      'Veldt Labs borrowed $18 billion last month and is in talks with banks for another $38 billion.',
      ['debt none completed 2025-10', 'debt none in_talks 2025-11'],
    ],
    ['Veldt Labs borrowed $18 billion in May.', ['debt none completed 2025-05']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('"we"', () => {
  it('is whom the speaker speaks for', () => {
    const { claims } = reader({
      id: 'd',
      media: 'text',
      text: '"We have invested $13 billion in OpenAI," Microsoft chief executive Satya Nadella said.',
      title: '',
      published: '2025-11-10',
      lang: 'en',
    });
    expect(claims.map((c) => `${c.kind} ${c.subject?.text} ${c.object?.text}`)).toEqual([
      'investment Microsoft OpenAI',
    ]);
  });
});
