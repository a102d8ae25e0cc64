// Chinese holders who go on holding, and sentences that look alike and tell of none.
import { describe, expect, it } from 'vitest';
import { chineseDeals as deals } from '../../../../test/support/chinese-deals.ts';

const PROSPECTUS = '岭川智能公布招股书。';

describe('who holds is told', () => {
  it.each([
    ['周氏仍为最大股东。', 'stake: 周氏 > 岭川智能'],
    ['红杉中国则属于老股东。', 'stake: 红杉中国 > 岭川智能'],
    ['老股东红杉中国、高瓴继续持股。', 'stake: 红杉中国 > 岭川智能; stake: 高瓴 > 岭川智能'],
    ['大股东红杉中国、高瓴没有变化。', 'stake: 红杉中国 > 岭川智能; stake: 高瓴 > 岭川智能'],
    ['红杉中国至今仍持有股份。', 'stake: 红杉中国 > 岭川智能'],
    ['红杉中国、高瓴均在股东表里。', 'stake: 红杉中国 > 岭川智能; stake: 高瓴 > 岭川智能'],
    ['澜桥电子背后的大股东便是红杉中国。', 'stake: 红杉中国 > 澜桥电子'],
    ['澜桥电子本身正由比亚迪持有。', 'stake: 比亚迪 > 澜桥电子'],
  ])('%s', (text, told) => {
    expect(deals(PROSPECTUS + text).join('; ')).toBe(told);
  });
});

describe('nobody holds', () => {
  it.each([
    '老股东红杉中国、高瓴没有减持计划之外的安排。',
    '红杉中国不是大股东。',
    '大股东会议没有变化。',
    '澜桥电子的订单归比亚迪。',
  ])('%s', (text) => {
    expect(deals(PROSPECTUS + text).filter((d) => d.startsWith('stake'))).toEqual([]);
  });
});
