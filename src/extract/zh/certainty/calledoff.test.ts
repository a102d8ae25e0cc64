// Deals that were given up are told as denied, denials may come before what they deny, and look-alikes stand, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.status} ${c.date}`,
  );

describe('deals called off', () => {
  it.each([
    ['美团原定2021年以9亿美元收购叮咚买菜，后于2023年底终止。', 'investment denied 2023'],
    ['美團擬以9億美元收購叮咚買菜，其後作罷。', 'investment denied 2025-11-20'],
    ['腾讯决定不再投资智谱，原计划投资2亿美元。', 'investment denied 2025-11'],
    ['美团放弃以9亿美元收购叮咚买菜。', 'investment denied 2025-11-20'],
    ['亚马逊取消了向英伟达采购20亿美元芯片的订单。', 'purchase denied 2025-11-20'],
  ])('%s', (text, expected) => expect(told(text).map((t) => t.slice(0, expected.length))).toEqual([expected]));

  it.each([
    '微软今年5月同意以30亿美元收购Windsurf，但这笔交易在7月告吹。',
    '美团拟以9亿美元收购叮咚买菜，后者放弃了自营仓。',
    '美团完成以9亿美元收购叮咚买菜，后终止了其海外业务。',
    '美团不会放弃以9亿美元收购叮咚买菜。',
    '亚马逊取消旧订单，向英伟达采购20亿美元芯片。',
  ])('stands: %s', (text) => expect(told(text).filter((t) => t.includes('denied'))).toEqual([]));
});

describe('a denial before what it denies', () => {
  it('takes what the paper had said', () => {
    expect(told('智谱周二否认了彭博社的报道。彭博社此前援引知情人士称，腾讯拟向智谱投资2亿美元。').length).toBe(2);
  });
  it('but nothing of another paper', () => {
    expect(told('智谱周二否认了彭博社的报道。路透社援引知情人士称，腾讯拟向月之暗面投资2亿美元。').length).toBe(1);
  });
});
