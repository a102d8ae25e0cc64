// Sizes declared for a table or a text, on texts of our own: what holds for whom, and what is left as it is.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({
    id: 'd',
    media: 'text',
    text,
    published: '2026-03-18',
    lang: /[\u4e00-\u9fff]/u.test(text) ? 'zh-Hans' : 'en',
  });
const told = (text: string) =>
  read(text).claims.map((c) => [c.metric, c.amount?.low ?? c.percent?.low, c.amount?.currency, c.date]);

describe('a size declared once', () => {
  it('holds for the bare numbers of a table, by its columns', () => {
    const head =
      'Tessaly, Inc.\n(in thousands, except per share data)\n\nThree Months Ended September 30,\n2025 2024\n';
    expect(
      told(`${head}Revenue $1,364,672 $583,941\nNet loss $(110,124) $(359,807)\nNet loss per share $(0.22)`),
    ).toEqual([
      ['revenue', 1.364672e9, 'USD', '2025-Q3'],
      ['revenue', 5.83941e8, 'USD', '2024-Q3'],
      ['net_loss', 1.10124e8, 'USD', '2025-Q3'],
      ['net_loss', 3.59807e8, 'USD', '2024-Q3'],
    ]);
    expect(told('澜石科技财务摘要(单位:人民币千元)\n项目 2024年 2023年\n收入 312,414 124,539')).toEqual([
      ['revenue', 312414000, 'CNY', '2024'],
      ['revenue', 124539000, 'CNY', '2023'],
    ]);
  });

  it('holds for the prose behind it, and a sum with a size of its own keeps it', () => {
    expect(told('All figures in US$ millions. Tessaly had revenue of 146.1 and net profit of $2 billion.')).toEqual([
      ['revenue', 1.461e8, 'USD', null],
      ['net_profit', 2e9, 'USD', null],
    ]);
    expect(told('寒武纪(单位:万元):2025年营业收入460,700.00,归母净利润16.05亿元。')).toEqual([
      ['revenue', 4.607e9, 'CNY', '2025'],
      ['net_profit', 1.605e9, 'CNY', '2025'],
    ]);
  });

  it('has columns of the quarter that the text reports on, and of years where the table says so', () => {
    const head = 'CoreWeave reported its third quarter of 2025.\n\n(in millions of US dollars)\n\n';
    const dates = (text: string) => told(text).map(([, , , date]) => date);
    expect(dates(`${head}2025 2024\nRevenue 146.1 32.1`)).toEqual(['2025-Q3', '2024-Q3']);
    expect(dates(`${head}Year ended December 31, 2025 2024\nRevenue 146.1 32.1`)).not.toContain('2025-Q3');
  });

  it('is quoted beside the figure', () => {
    const { claims } = read('寒武纪(单位:万元):2025年营业收入460,700.00。');
    expect(claims[0]?.evidence.map((e) => e.quote)).toEqual([
      '寒武纪(单位:万元):2025年营业收入460,700.00',
      '单位:万元',
    ]);
    expect(claims[0]?.rules).toContain('size/ten-thousands');
  });

  it('is none where the words only look like one', () => {
    expect(told('Tessaly is used in millions of homes. Its revenue was 146 million dollars.')).toEqual([
      ['revenue', 1.46e8, 'USD', null],
    ]);
    expect(told('(in thousands)\nTessaly revenue 2025\nTessaly has 312 employees.')).toEqual([]);
  });
});
