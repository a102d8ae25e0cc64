// What a clause leaves out, forecasts, losses told as negative profits, sums without 元, a period's own currency.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string, { title = '', lang = 'zh-Hans' as 'zh-Hans' | 'zh-Hant' } = {}) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-08-28', lang }).claims;
const told = (text: string, title = '') =>
  read(text, { title }).map((c) => [c.subject?.text, c.metric, c.amount?.low ?? c.percent?.low, c.date]);

describe('clauses that go on', () => {
  it('with another time, another company, another part', () => {
    expect(told('百度二季度毛利率为44%，去年同期才48%。')).toEqual([
      ['百度', 'gross_margin', 44, '2025-Q2'],
      ['百度', 'gross_margin', 48, '2024-Q2'],
    ]);
    expect(told('今年一季度，华为以18%的份额居首，小米以16%排在第二。')).toEqual([
      ['华为', 'market_share', 18, '2025-Q1'],
      ['小米', 'market_share', 16, '2025-Q1'],
    ]);
    const parts = read('百度上半年营收649亿元，其余30亿元来自爱奇艺海外。').map((c) => [c.amount?.low, c.object?.text]);
    expect(parts[0]?.[0]).toBe(6.49e10);
  });

  it('but not where the clause says something of its own', () => {
    expect(told('百度二季度营收327亿元，门店租金每月5万元。').map((c) => c[2])).toEqual([3.27e10]);
  });
});

describe('forecasts', () => {
  const status = (text: string) => read(text).map((c) => c.status);
  it.each([
    ['微软预计全年净利润为285亿元，同比增长25%。', ['planned', 'planned']],
    ['微软2027年营收将达5000亿美元。', ['planned']],
    ['微软全年营收目标为3000亿美元。', ['planned']],
    ['微软预计全年营收3000亿美元，去年为2450亿美元。', ['planned', 'completed']],
    ['微软2024年营收2450亿美元，同比增长16%。', ['completed', 'completed']],
  ])('%s', (text, wanted) => {
    expect(status(text)).toEqual(wanted);
  });

  it('moves a range', () => {
    expect(
      read('微软将2025年资本开支指引由640亿至720亿美元上调至660亿至720亿美元。').map((c) => [c.amount?.low, c.date]),
    ).toEqual([
      [6.4e10, '2025'],
      [6.6e10, '2025'],
    ]);
  });
});

describe('sums', () => {
  it('reads a negative profit as a loss', () => {
    expect(told('百度一季度净利润为-2870万元。')).toEqual([['百度', 'net_loss', 2.87e7, '2025-Q1']]);
  });
  it('reads a bare sum beside a noun of money only', () => {
    expect(told('百度二季度收入19.4亿，用户6.5亿。').map((c) => c[2])).toEqual([1.94e9]);
  });
  it('knows whose dollar a text of Taiwan means', () => {
    const found = read('台積電第二季營收9,337億元，以新台幣計價。', { lang: 'zh-Hant' });
    expect(found.map((c) => c.amount?.currency)).toEqual(['TWD']);
    expect(read('台积电第二季营收9337亿元。').map((c) => c.amount?.currency)).toEqual(['CNY']);
  });
});
