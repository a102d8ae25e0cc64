import { describe, expect, it } from 'vitest';
import { type Question, scoreOf, widthOf } from './backtest.ts';

const asked = (id: string, more: Partial<Question>): Question => ({
  ...{ id, quantity: null, unit: null, naive: null, value: null },
  ...more,
});

describe('scores of intervals', () => {
  it('width is a difference of logarithms, or points by twenty for growth', () => {
    expect(widthOf([187, 374], false)).toBeCloseTo(Math.LN2, 12);
    expect(widthOf([-2, 8], true)).toBe(0.5);
    expect(widthOf([0, 8], false)).toBe(Number.POSITIVE_INFINITY);
  });

  it('each question against its own naive interval, then averaged; coverage of what is known', () => {
    const score = scoreOf(
      [
        { id: 'a', unit: '%', q10: -4, q50: 3, q90: 16 },
        { id: 'b', unit: 'm', q10: 100, q50: 200, q90: 400 },
        { id: 'c', unit: '%', q10: 60, q50: 80, q90: 90 },
      ],
      [
        asked('a', { quantity: 'growth of revenue', naive: [-2, 8], value: [13, 13] }),
        asked('b', { naive: [100, 200], value: [410, 410] }),
        asked('c', { quantity: 'share', naive: [80, 90] }),
        asked('d', { naive: [1, 2], value: [1, 1] }),
      ],
    );
    expect(score.questions.map((q) => [q.growth, q.inside, q.naive_inside])).toEqual([
      [true, true, false],
      [false, false, false],
      [false, null, null],
    ]);
    expect(score.questions.map((q) => q.ratio?.toFixed(4))).toEqual(['2.0000', '2.0000', '3.4425']);
    expect(score).toMatchObject({ known: 2, inside: 1, coverage: 0.5, naive_coverage: 0, compared: 3 });
    expect(score.mean_ratio).toBeCloseTo((2 + 2 + 3.4425) / 3, 4);
  });
});
