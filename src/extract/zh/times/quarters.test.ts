// The quarter before the one told of, and sums written in parts, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'zh-Hans' }).claims.map(
    (c) => [c.amount?.low, c.amount?.high, c.date] as const,
  );

describe('财年', () => {
  it.each([
    ['栖梧智驾截至4月27日的2026财年第一季度营收44亿元。公司2026财年第二季度营收45亿元。', ['2025-04', '2025-07']],
    ['栖梧智驾的财年截至6月30日。栖梧智驾2026财年第一季度营收3亿元。', ['2025-Q3']],
    ['栖梧智驾2025年第一季度营收3亿元。', ['2025-Q1']],
  ])('%s', (text, dates) => {
    expect(told(text).map((t) => t[2])).toEqual(dates);
  });
});

describe('上季', () => {
  it('is the one before the quarter that the sentence tells of', () => {
    expect(
      told('英伟达截至10月26日的季度收入为570亿美元，上季为467亿美元，去年同期为351亿美元。').map((t) => t[2]),
    ).toEqual(['2025-10', '2025-07', '2024-10']);
    expect(told('英伟达截至10月26日的季度营收为512亿美元，上一财季为411亿美元。').map((t) => t[2])).toEqual([
      '2025-10',
      '2025-07',
    ]);
  });

  it('is the last one where the sentence names none', () => {
    expect(told('英伟达上季收入为467亿美元。').map((t) => t[2])).toEqual(['2025-Q4']);
  });
});

describe('numerals in parts', () => {
  it.each([
    ['寒武纪净利润为1千2百万元。', 1.2e7, 1.2e7],
    ['寒武纪营收为1兆460亿9千万元。', 1.04609e12, 1.04609e12],
    ['寒武纪营收1亿2000万元。', 1.2e8, 1.2e8],
    ['寒武纪融资三五亿元。', 3e8, 5e8],
    ['寒武纪融资两个多亿元。', 2e8, 3e8],
    ['寒武纪融资三四亿元。', 3e8, 4e8],
  ])('%s', (text, low, high) => {
    expect(told(text).map((t) => [t[0], t[1]])).toEqual([[low, high]]);
  });

  it('keeps sums apart that only stand beside each other', () => {
    expect(told('寒武纪净利润为1千万元、营收为2亿元。').map((t) => t[0])).toEqual([1e7, 2e8]);
  });
});
