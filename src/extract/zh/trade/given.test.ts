// Orders told by who gives them, customers by their rank.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('orders that are given', () => {
  it('go from who gives to who gets', () => {
    expect(told('小鹏汽车给了禾赛一张4.6亿元的大单，分两年交货。')).toContain('purchase 小鹏汽车 禾赛 460000000');
  });

  it('are none where nothing is ordered', () => {
    expect(told('小鹏汽车给了禾赛一张4.6亿元的支票。').some((t) => t.startsWith('purchase'))).toBe(false);
  });
});

describe('customers', () => {
  it('by name and by rank buy what they bring', () => {
    expect(told('最大客户小鹏汽车去年为禾赛贡献了6.2亿元收入。')).toContain('purchase 小鹏汽车 禾赛 620000000');
    expect(told('禾赛对第一大客户的销售额为3.6亿元。', '禾赛年报')).toContain('purchase 第一大客户 禾赛 360000000');
  });

  it('bring nothing where a business does', () => {
    expect(told('机器人业务去年为禾赛贡献了6.2亿元收入。').some((t) => t.startsWith('purchase'))).toBe(false);
  });
});
