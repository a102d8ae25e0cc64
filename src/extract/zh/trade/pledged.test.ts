// Contracts for computing, prices and holdings that a text goes on with, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('contracts for computing', () => {
  it('are listed by who gets them', () => {
    const read = told(
      'OpenAI与亚马逊签订七年、380亿美元的云服务协议，另向甲骨文承诺五年3000亿美元，以及许给微软的2500亿美元。',
    );
    expect(read).toContainEqual(['purchase', 'OpenAI', '甲骨文', 3000e8]);
    expect(read).toContainEqual(['purchase', 'OpenAI', '微软', 2500e8]);
  });

  it('grow beside those told before', () => {
    const read = told('OpenAI与甲骨文签下3000亿美元的算力合同。CoreWeave那边经过三轮追加，总额已是224亿美元。');
    expect(read).toContainEqual(['purchase', 'OpenAI', 'CoreWeave', 224e8]);
  });

  it('are no money for shares', () => {
    const read = told('微软向OpenAI投资100亿美元，另向甲骨文入股20亿美元。');
    expect(read.filter((c) => c[0] === 'purchase')).toEqual([]);
  });
});

describe('prices', () => {
  it('go on with other goods and other sellers', () => {
    const read = told('三星把DRAM合约价上调30%，NAND涨一成；联电、世界先进跟进，涨幅约5%。');
    expect(read).toContainEqual(['price_change', '三星', 'NAND', 10]);
    expect(read).toContainEqual(['price_change', '世界先进', null, 5]);
  });

  it('are of each size that is listed', () => {
    const read = told('台积电明年起3纳米、5纳米代工报价将调升3%至10%。');
    expect(read.map((c) => c[2])).toEqual(['3纳米', '5纳米']);
  });

  it('do not go on with shares or sales', () => {
    const read = told('三星把DRAM合约价上调30%，营收涨8%。三星市值涨一成。');
    expect(read.filter((c) => c[0] === 'price_change').length).toBe(1);
  });
});

describe('holdings', () => {
  it('go on with what they fell to and what they are worth', () => {
    const read = told('腾讯减持美团，持股由20%降至17%。去年底这笔投资仍值25亿美元。今年7月更跌至4.94%。');
    expect(read).toContainEqual(['stake', '腾讯', '美团', 25e8]);
    expect(read).toContainEqual(['stake', '腾讯', '美团', 4.94]);
  });

  it('go on with another holder, and with no share of the sales', () => {
    expect(told('微软持有OpenAI约27%的股份；软银占11%。')).toContainEqual(['stake', '软银', 'OpenAI', 11]);
    expect(told('微软持有OpenAI约27%的股份；软银占营收11%。')).not.toContainEqual(['stake', '软银', 'OpenAI', 11]);
  });
});

describe('guidance', () => {
  it('is of the sales where nothing else is said', () => {
    const read = told('阿斯麦第二季净销售额77亿欧元。该公司给出的三季度指引为74亿至79亿欧元。');
    expect(read).toContainEqual(['metric', '阿斯麦', null, 74e8]);
    expect(told('阿斯麦第二季净销售额77亿欧元。该公司的资本开支指引为9亿欧元。').length).toBe(2);
  });
});
