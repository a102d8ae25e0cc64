// Figures without one reading make no claim and are listed; what only looks odd is read.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';
import { MALFORMED, malformedIn } from './malformed.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-09-12', lang: /[a-z]{5}/u.test(text) ? 'en' : 'zh-Hans' });
const left = (text: string) => read(text).unexplained.map((u) => [u.quote, u.why]);
const sums = (text: string) => read(text).claims.flatMap((c) => c.amount?.low ?? c.percent?.low ?? []);
const marks = (text: string) =>
  malformedIn(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

describe('a malformed figure', () => {
  it('is listed and in no claim', () => {
    for (const figure of ['$-4 billion', '$4-2 billion', '$1.2.5 billion', `$${'7'.repeat(40)}`, '$1,2345 million']) {
      const text = `Cohere raised ${figure} in March.`;
      expect(left(text)).toContainEqual([figure, MALFORMED]);
      expect(sums(text)).toEqual([]);
    }
    expect(left(`零一万物融资${'8'.repeat(70)}亿元。`)).toEqual([[`${'8'.repeat(70)}亿元`, MALFORMED]]);
    expect(left('零一万物融资4.1.2亿元。')).toEqual([['4.1.2亿元', MALFORMED]]);
    expect(left('Revenue of Cohere rose 4.1.2%.')).toEqual([['4.1.2%', MALFORMED]]);
  });

  it('a deal about less than nothing is none', () => {
    expect(sums('零一万物融资-6亿元。')).toEqual([]);
    expect(left('零一万物融资-6亿元。').length).toBe(1);
  });

  it('ranges, thousands, dates and versions are none', () => {
    expect(marks('$3-5 billion, $1,200,300, Rs 12,34,567, €1.234.567,89, 12.3.2024, v1.2.3, 3-5亿元, -3%')).toEqual([]);
    expect(marks('from $900 million-1 billion; in 2024, 5% of it; 2024,5亿元')).toEqual([]);
    expect(sums('Cohere raised $40 million.')).toEqual([40000000]);
  });

  it('sums in the capitals of cheques are read', () => {
    expect(sums('零一万物完成融资人民币陆亿圆整。')).toEqual([600000000]);
    expect(sums('零一万物融资陆亿圆整。')).toEqual([600000000]);
  });
});
