// When Chinese figures and deals are of, on short sentences of our own: months of a named year, what is to come, the day of the
// news, and days told from the day before.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const dates = (text: string, title = '微软近况') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-12', lang: 'zh-Hans' }).claims.map((c) => c.date);

describe('dates', () => {
  it.each([
    ['毛利率2024年为12%，2025年前三个月升至23%。', ['2024', '2025-Q1']],
    ['2025年前，公司从未盈利，去年净亏损2亿元。', ['2024']],
    ['公司2024年来自前两大客户的收入为3亿元。', ['2024']],
    ['公司2024年来累计收入3亿元。', [null]],
    ['三季度收入预计为12亿元。', ['2025-Q3']],
    ['三季度收入为12亿元。', ['2024-Q3']],
    ['预计2026年起每年带来收入3亿元。', ['2026']],
    ['2024财年（至2025年3月）营收34亿元。', ['2024']],
    ['2022年至2023年及2024年上半年，收入分别为1亿元、2亿元和3亿元。', ['2022', '2023', '2024-H1']],
  ])('%s', (text, wanted) => {
    expect(dates(text)).toEqual(wanted);
  });

  it('counts on from the day of the news, in later paragraphs too', () => {
    const text = '微软昨（11）日宣布发行200亿美元债券。次日，公司又发行50亿欧元债券。';
    expect(dates(text)).toEqual(['2025-06-11', '2025-06-12']);
    const later = '微软昨（11）日公告，发行200亿美元债券。\n公司还向工商银行借款8亿美元。';
    expect(dates(later)).toEqual(['2025-06-11', '2025-06-11']);
  });
});
