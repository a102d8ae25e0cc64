// Items of headlines and round-ups, on short lines of our own: what one leaves open is not in the one before; in a sentence it is.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'}`,
  );

describe('items of a headline', () => {
  it.each([
    '晨报：百度云宣布降价；腾讯转让股份',
    '月之暗面完成融资；腾讯减持股份',
    '要闻：百度发布新模型；腾讯减持12%股份',
  ])('borrow no company of the one before: %s', (text) => {
    expect(told(text).filter((c) => c.startsWith('divestment'))).toEqual([]);
  });

  it('are kept apart by a wide space', () => {
    const found = told('聯發科砸90億元擴建機房　與日月光合組新公司');
    expect(found.filter((c) => c.includes('日月光'))).toEqual([]);
  });

  it('name their own, and a sentence goes on', () => {
    expect(told('百度发布新模型；腾讯减持月之暗面12%股份')).toContain('divestment 腾讯 月之暗面');
    expect(told('月之暗面去年完成融资；腾讯随后减持股份。')).toContain('divestment 腾讯 月之暗面');
  });
});

describe('whom a sentence brings up', () => {
  it('is who is held, whatever the paragraph before tells', () => {
    const text = '百川智能完成5亿元融资。\n\n月之暗面方面，腾讯持有约20%股权。';
    expect(told(text)).toContain('stake 腾讯 月之暗面');
    const named = '百川智能完成5亿元融资。\n\n腾讯方面，该公司持有月之暗面约20%股权。';
    expect(told(named)).toContain('stake 腾讯 月之暗面');
  });

  it('has its worth told beside a holding', () => {
    expect(told('腾讯持有月之暗面约20%的股权，账面价值约30亿元。')).toEqual(['stake 腾讯 月之暗面']);
    expect(told('月之暗面100%股权，评估值为90亿元。').filter((c) => c.startsWith('stake'))).toEqual([]);
  });
});

describe('who is on both sides', () => {
  it('pays himself nothing', () => {
    expect(told('公司三成以上的收入来自腾讯。').filter((c) => c.includes('腾讯 腾讯'))).toEqual([]);
    expect(told('百度三成以上的收入来自腾讯。')).toContain('metric 百度 腾讯');
  });

  it('buys a cloud of who has one', () => {
    expect(told('特斯拉与谷歌签署三年、逾20亿美元的云端合约。')).toEqual(['purchase 特斯拉 谷歌']);
    expect(told('谷歌与特斯拉签署三年、逾20亿美元的云端合约。')).toEqual(['purchase 特斯拉 谷歌']);
    expect(told('特斯拉与谷歌签署三年、逾20亿美元的电池供应合约。')).not.toContain('purchase 特斯拉 谷歌');
  });
});
