// Parts of companies in English: named with the figure, gone on about, and what is no part.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const part = (text: string, at: number): (string | null)[] => {
  const found = reader({
    id: 'd',
    media: 'text',
    text,
    title: 'Quillon',
    published: '2025-06-12',
    lang: 'en',
  }).claims.find((c) => (c.amount?.low ?? c.percent?.low) === at);
  return [found?.subject?.text ?? null, found?.object?.text ?? null];
};

describe('parts of a company', () => {
  it('follows a part through a paragraph', () => {
    const text =
      'Quillon had revenue of $900 million. Sales in the Power Systems segment, the largest, rose to $400 million. Its backlog reached $70 million. Motion Control was flat at $80 million.';
    expect(part(text, 400e6)).toEqual(['Quillon', 'Power Systems']);
    expect(part(text, 70e6)).toEqual(['Quillon', 'Power Systems']);
    expect(part(text, 80e6)).toEqual(['Quillon', 'Motion Control']);
  });

  it('leaves the figures of the whole company to it', () => {
    const text = 'Quillon’s cloud unit had sales of $40 million. Its net loss was $12 million.';
    expect(part(text, 12e6)).toEqual(['Quillon', null]);
  });

  it('tells what is part of a sum', () => {
    const text = 'Quillon had revenue of $900 million, of which data centers accounted for $300 million.';
    expect(part(text, 300e6)).toEqual(['Quillon', 'data centers']);
  });

  it('gives rivals their share of the market', () => {
    const text = 'Tessaly puts Quillon’s share of robotaxi orders at 50 per cent, with Larkfield at 42 per cent.';
    expect(part(text, 50)).toEqual(['Quillon', 'robotaxi orders']);
    expect(part(text, 42)[0]).toBe('Larkfield');
  });
});
