import { describe, expect, it } from 'vitest';
import { beginner, selector } from './begins.ts';

const may = (pattern: RegExp, first: string): boolean => beginner(pattern)(first);

describe('beginner', () => {
  it('follows words, choices and options', () => {
    const quarter = /(?:the )?(first|second|3rd)[- ]quarter (?:of )?(\d{4})/iuy;
    for (const first of ['the', 'The f', 'first', 'FIRST-Q', '3rd quarter of 20', 'second quarter 2024 and more'])
      expect(may(quarter, first)).toBe(true);
    for (const first of ['thefi', 'the third', 'a', 'first half', '3rd quarter of x', ''])
      expect(may(quarter, first)).toBe(first === '');
  });

  it('follows classes, counts and repetitions', () => {
    expect(may(/\d{2,3}(?:,\d{3})*[^\s%]/u, '12,345')).toBe(true);
    expect(may(/\d{2,3}(?:,\d{3})*[^\s%]/u, '12%')).toBe(false);
    expect(may(/\d{2,3}(?:,\d{3})*[^\s%]/u, '1x')).toBe(false);
    expect(may(/[A-C]+x/iu, 'abcd')).toBe(false);
    expect(may(/[A-C]+x/iu, 'abcX')).toBe(true);
    expect(may(/[^a]b/iu, 'A')).toBe(false);
  });

  it('leaves what stands around, and what it does not know, to the pattern', () => {
    expect(may(/(?!may)m/u, 'ma')).toBe(true);
    expect(may(/\bmay(?=\s)/u, 'may ')).toBe(true);
    expect(may(/\p{L}x/u, '1')).toBe(true);
  });
});

describe('selector', () => {
  it('keeps the order and never leaves out a pattern that matches', () => {
    const patterns = [/in (\d{4})/iuy, /in|on/iuy, /(?:on )?monday/iuy, /\d{4}-\d{2}/uy];
    const select = selector(patterns, (p) => p);
    // At first nothing is left out: the patterns are read when it pays.
    for (let times = 0; times < 100; times++) expect(select('on', ' mo')).toEqual(patterns);
    expect(select('on', ' mo')).toEqual([patterns[1], patterns[2]]);
    for (const text of ['in 2024', 'On Monday', 'monday', '2024-05', 'inside'])
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        if (!pattern.test(text)) continue;
        for (let length = 0; length <= text.length; length++)
          expect(select(text.slice(0, length), text.slice(length, length + 2))).toContain(pattern);
      }
  });
});
