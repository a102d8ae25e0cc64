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
