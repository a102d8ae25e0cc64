// The quarter and the year that run, days by name and sums shared out by their times, on sentences of our own, each with one that
// looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const dates = (text: string, published: string, title?: string) =>
  reader({ id: 'd', media: 'text', text, published, title, lang: 'zh-Hans' }).claims.map(
    (c) => `${c.amount?.low ?? c.percent?.low} ${c.date}`,
  );

describe('the quarter that runs', () => {
  it('is the one after that of the results', () => {
    const text = '联发科公布2025年第四季度财报，营收1500亿元。单季净利润252亿元。展望本季，毛利率将介于46%至48%。';
    expect(dates(text, '2026-01-20', '联发科今年资本支出上看300亿')).toEqual([
      '150000000000 2025-Q4',
      '25200000000 2025-Q4',
      '46 2026-Q1',
    ]);
  });

  it('leaves the quarter just told', () => {
    expect(dates('瑞昱公布2025年第四季度财报，营收310亿元。本季净利润40亿元。', '2026-01-20')).toEqual([
      '31000000000 2025-Q4',
      '4000000000 2025-Q4',
    ]);
  });
});

describe('days and months by other words', () => {
  it.each([
    ['元旦当天，苏宁易购以48亿元买下了家乐福中国。', '2025-01-02', '4800000000 2025-01-01'],
    ['半个月前，阿里已把银泰百货以74亿元卖给雅戈尔。', '2025-01-02', '7400000000 2024-12'],
    ['寒武纪2024年前五大客户贡献了94%的收入。', '2025-12-02', '94 2024'],
  ])('%s', (text, published, date) => {
    expect(dates(text, published)[0]).toBe(date);
  });

  it('each sum has its own', () => {
    expect(dates('今年4月和9月，蓝湖资本分别向云深处科技投资2亿元和3亿元。', '2025-11-20')).toEqual([
      '200000000 2025-04',
      '300000000 2025-09',
    ]);
    expect(dates('今年9月，蓝湖资本向云深处科技投资2亿元，向阶跃星辰投资3亿元。', '2025-11-20')).toEqual([
      '200000000 2025-09',
      '300000000 2025-09',
    ]);
  });
});

describe('a period that has not ended by the calendar', () => {
  const statuses = (text: string, published: string) =>
    reader({ id: 'd', media: 'text', text, published, lang: 'zh-Hans' }).claims.map((c) => c.status);

  it('is over where the fiscal year of its company is', () => {
    expect(statuses('英伟达2025财年全年营收为1305亿美元。', '2025-04-01')).toEqual(['completed']);
    expect(statuses('联想2025年全年营收为690亿美元。', '2025-04-01')).toEqual(['planned']);
  });

  it('is reported where a change leads to its sum and nothing plans', () => {
    expect(statuses('联想第二季度营收增加20亿美元,至190亿美元。', '2025-06-10')).toEqual(['completed']);
    expect(statuses('联想预计第二季度营收增加20亿美元,至190亿美元。', '2025-06-10')).toEqual(['planned']);
  });
});
