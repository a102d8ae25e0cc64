// What the press and the filings of Hong Kong and Taiwan say in words of their own, on short sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const metrics = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hant' })
    .claims.filter((c) => c.kind === 'metric')
    .map((c) => [
      c.subject?.text ?? null,
      c.metric,
      c.amount?.low ?? c.percent?.low ?? null,
      c.amount?.currency ?? null,
    ]);

describe('reports of Hong Kong', () => {
  it('reads takings as revenue, 按年 as change, and 元 as the dollar of the place', () => {
    const text = '廣茂集團（00833）公布，截至今年6月底止六個月，收益22.1億元，按年減少9%；股東應佔溢利1.5億元。';
    expect(metrics(text, '廣茂集團中期業績')).toEqual([
      ['廣茂集團', 'revenue', 22.1e8, 'HKD'],
      ['廣茂集團', 'growth', -9, null],
      ['廣茂集團', 'net_profit', 1.5e8, 'HKD'],
    ]);
  });

  it('leaves a declared currency and the gains of an investment alone', () => {
    expect(metrics('廣茂集團（00833）收益22.1億元（人民幣，下同）。')).toEqual([
      ['廣茂集團', 'revenue', 22.1e8, 'CNY'],
    ]);
    expect(metrics('亞馬遜投入約80億美元，收益95億美元。')[0]?.[1]).not.toBe('revenue');
  });
});

describe('reports of Taiwan', () => {
  it('reads a quarter, and no earnings per share', () => {
    const text = '穩盛電子首季營收35.2億元，年增15.6%；稅後純益3.6億元，EPS 1.18元。法人看好新台幣走勢。';
    expect(metrics(text, '穩盛電子法說會')).toEqual([
      ['穩盛電子', 'revenue', 35.2e8, 'TWD'],
      ['穩盛電子', 'growth', 15.6, null],
      ['穩盛電子', 'net_profit', 3.6e8, 'TWD'],
    ]);
  });

  it('reads a sum that says its own currency', () => {
    expect(metrics('穩盛電子首季營收人民幣5億元，年增一成，法人看好新台幣。')[0]?.[3]).toBe('CNY');
  });
});

describe('who reports', () => {
  it('is the head of the clause where no table knows it, and no part of a company', () => {
    expect(metrics('诺蓝和德三季度销售额749亿元，同比增长5%。', '智谱的对手')[0]?.[0]).toBe('诺蓝和德');
    expect(metrics('云业务三季度收入74亿元。', '智谱的三季报')[0]?.[0]).toBe('智谱');
  });
});

describe('companies of Taiwan', () => {
  const sums = (text: string, lang: 'zh-Hans' | 'zh-Hant' = 'zh-Hant') =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang })
      .claims.filter((c) => c.amount)
      .map((c) => `${(c.amount?.low ?? 0) / 1e8} ${c.amount?.currency}`);

  it('deal in the dollar of the place where a text in its script names no currency', () => {
    expect(sums('聯發科擬斥資30億元收購穩盛電子股份。')).toEqual(['30 TWD']);
    expect(sums('台積電董事會核准資本預算約4,000億元。')).toEqual(['4000 TWD']);
    expect(sums('聯發科擬收購穩盛電子全部股份。交易金額約30億元。')).toEqual(['30 TWD']);
  });

  it('say so where they deal in another currency; others deal in theirs', () => {
    expect(sums('聯發科擬斥資人民幣30億元收購穩盛電子股份。')).toEqual(['30 CNY']);
    expect(sums('騰訊擬斥資30億元收購穩盛電子股份。')).toEqual(['30 CNY']);
    expect(sums('联发科拟斥资30亿元收购稳盛电子股份。', 'zh-Hans')).toEqual(['30 CNY']);
  });
});
