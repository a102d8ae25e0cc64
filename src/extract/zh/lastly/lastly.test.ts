// Figures that only the noun or the verb nearest to them tells.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) =>
      `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'} ${c.of ?? ''}`,
  );

describe('nouns of money', () => {
  it('govern the figure behind them, and what it grew by', () => {
    const found = told('恒生银行上半年坏账核销支出同比急增224%至48.61亿港元。', '恒生银行中期业绩');
    expect(found.some((t) => t.startsWith('metric 恒生银行') && t.includes(' 4861000000 '))).toBe(true);
    expect(found.some((t) => t.includes(' 224 坏账核销支出'))).toBe(true);
  });

  it('are silent where the money is of a market', () => {
    expect(told('全球人工智能支出将达2.52兆美元。')).toEqual([]);
  });
});

describe('verbs of dealing', () => {
  it('decide a sum that stands in a clause of its own', () => {
    expect(told('长岭光伏把持有的晶岳硅业19.5%的股份悉数卖给通威，回笼资金7.3亿元。')).toContain(
      'divestment 长岭光伏 晶岳硅业 730000000 ',
    );
  });

  it('take no price of a share for a sum', () => {
    expect(told('伯克希尔以每股8港元认购了比亚迪H股。').some((t) => t.includes(' 8 '))).toBe(false);
  });
});
