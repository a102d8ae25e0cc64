// Chinese prices that go to a part of what they were, or are told in tenths that are left, and what only looks like them; on
// short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const moved = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'price_change')
    .map((c) => [c.direction, Math.round(c.percent?.low ?? 0)]);

describe('a price', () => {
  it.each([
    ['腾讯云价格降至原价的70%。', ['down', 30]],
    ['騰訊雲將API價格調降至原先的四成。', ['down', 60]],
    ['腾讯云把调用价格降到此前的四分之一。', ['down', 75]],
    ['腾讯云价格上调至原价的130%。', ['up', 30]],
    ['腾讯云全线产品七折。', ['down', 30]],
    ['騰訊雲宣布模型服務打八五折。', ['down', 15]],
    ['腾讯云宣布订阅套餐低至2.5折。', ['down', 75]],
    ['腾讯云服务器首购4折起。', ['down', 60]],
  ])('%s', (text, move) => {
    expect(moved(text)).toEqual([move]);
  });

  it.each([
    ['腾讯云API降价70%。', ['down', 70]],
    ['腾讯云API价格下调三成。', ['down', 30]],
    ['腾讯云将价格降低了原价的70%。', ['down', 70]],
  ])('that moves by so much: %s', (text, move) => {
    expect(moved(text)).toEqual([move]);
  });

  it.each(['小米以净资产八折收购智谱10%股权。', '智谱的折旧费用为3亿元。', '智谱毛利率降至40%。'])(
    'is none in %s',
    (text) => {
      expect(moved(text)).toEqual([]);
    },
  );
});

describe('a figure of a company', () => {
  const grown = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
      .claims.filter((c) => c.percent)
      .map((c) => [c.metric, c.percent?.low ?? null]);

  it.each([
    ['智谱2024年净利润仅为上年的三成。', ['growth', -70]],
    ['智譜2024年營收降至上年的八成。', ['growth', -20]],
    ['智谱2024年营收5亿元，净利润相当于上一年的45%。', ['growth', -55]],
    ['智谱毛利率为负的8%。', ['gross_margin', -8]],
  ])('that is a part of the one before: %s', (text, change) => {
    expect(grown(text)).toEqual([change]);
  });

  it.each([
    ['智谱2024年净利润同比增长三成。', ['growth', 30]],
    ['智谱毛利率为8%。', ['gross_margin', 8]],
  ])('that is told as it is: %s', (text, change) => {
    expect(grown(text)).toEqual([change]);
  });
});

describe('a sum with the code of its currency behind it', () => {
  const sums = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) => [
      c.amount?.low ?? null,
      c.amount?.currency ?? null,
    ]);
  it.each([
    ['智谱融资4000万RMB。', [[4e7, 'CNY']]],
    ['智譜融資2億USD。', [[2e8, 'USD']]],
    ['智谱融资4000万新币。', [[4e7, 'SGD']]],
    ['智谱融资4000万USDT。', []],
  ])('%s', (text, sum) => {
    expect(sums(text)).toEqual(sum);
  });
});
