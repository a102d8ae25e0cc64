// Shares of wholes, customers and orders in Chinese reports, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '栖梧能源年报', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, c.of, c.amount?.low ?? c.percent?.low ?? null],
  );

describe('shares', () => {
  it.each([
    ['公司对前五大供应商的采购额占采购总额的62.3%。', ['ratio', '栖梧能源', '前五大供应商', '采购总额', 62.3]],
    ['关联交易占同类业务的比例为35%。', ['metric', '栖梧能源', '关联交易', '同类业务', 35]],
    ['沐澜汽车是其第一大客户，去年贡献了62%的收入。', ['metric', '栖梧能源', '沐澜汽车', 'revenue', 62]],
    ['车用占营收比重由15%升至24%，公司估今年可望突破三成。', ['metric', '栖梧能源', '车用', 'revenue', 30]],
    ['亚太区收入占比由31%降至24%，欧洲则升至40%。', ['metric', '栖梧能源', '欧洲', 'revenue', 40]],
    ['短期借款与长期借款分别为10.2亿元、14.9亿元。', ['metric', '栖梧能源', '短期借款', null, 10.2e8]],
    ['公司手头未完成的具约束力订单价值约8亿元。', ['metric', '栖梧能源', null, null, 8e8]],
  ])('%s', (text, claim) => {
    expect(told(text)).toContainEqual(claim);
  });

  it('takes a customer for nobody who reports, and a holding for no share', () => {
    const figures = told('公司向客户沐澜汽车销售8亿元，海外收入占比54%。').filter((c) => c[0] !== 'purchase');
    expect(figures.map((c) => c[1])).not.toContain('沐澜汽车');
    expect(told('沐澜汽车占股62%。').filter((c) => c[0] === 'ratio')).toEqual([]);
  });
});
