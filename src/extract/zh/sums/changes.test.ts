// Sums by which a figure rose or fell, against levels, ranges and deals that only look like them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { CHANGE } from '../../item.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-03-20', lang: 'zh-Hans' });
const told = (text: string) => read(text).claims.map((c) => [c.metric ?? c.kind, c.amount?.low, c.amount?.high]);
const left = (text: string) => read(text).unexplained.map((u) => [u.quote, u.why]);

describe('a change told in money', () => {
  it.each([
    ['蔚来亏损扩大16亿元至224亿元。', 'net_loss', 224e8, '16亿元'],
    ['网易净利润同比增长20亿元至300亿元。', 'net_profit', 300e8, '20亿元'],
    ['比亚迪营收增加了1750亿元，增至7771亿元。', 'revenue', 7771e8, '1750亿元'],
    ['美团营收885亿元，比上年同期多了148亿元。', 'revenue', 885e8, '148亿元'],
    ['商汤估值增加10亿美元至60亿美元。', 'valuation', 60e8, '10亿美元'],
  ])('%s', (...[text, metric, level, by]) => {
    expect(told(text)).toEqual([[metric, level, level]]);
    expect(left(text)).toEqual([[by, CHANGE]]);
  });

  it('is a range of its own in a forecast', () => {
    expect(told('中芯国际预计净利润同比增加3亿元至5亿元。')).toEqual([]);
  });
});

describe('what only looks like one', () => {
  it.each([
    ['中芯国际预计全年净利润为30亿元至35亿元。', 'net_profit', 30e8, 35e8],
    ['快手预计净利润增加至153亿元。', 'net_profit', 153e8, 153e8],
    ['小米新增贷款20亿元。', 'debt', 20e8, 20e8],
  ])('%s', (...[text, metric, low, high]) => {
    expect(told(text)).toEqual([[metric, low, high]]);
  });
});
