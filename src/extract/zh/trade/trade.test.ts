// Customers, suppliers and orders in Chinese, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const trades = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '栖梧能源年报', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'purchase' || c.kind === 'ratio')
    .map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? c.percent?.low ?? null]);

describe('trade', () => {
  it.each([
    ['公司去年向第一大客户沐澜汽车销售8.4亿元。', [['purchase', '沐澜汽车', '栖梧能源', 8.4e8]]],
    [
      '主要供应商为鼎沃科技，去年进货金额11.3亿元，占全年进货净额的57%。',
      [
        ['purchase', '栖梧能源', '鼎沃科技', 11.3e8],
        ['ratio', '栖梧能源', '鼎沃科技', 57],
      ],
    ],
    [
      '前两大客户分别为沐澜汽车与鼎沃科技，销货占比各为39.4%和22.8%。',
      [
        ['ratio', '栖梧能源', '沐澜汽车', 39.4],
        ['ratio', '栖梧能源', '鼎沃科技', 22.8],
      ],
    ],
    ['首都在线中标国家电投4.2亿元的算力租赁项目。', [['purchase', '国家电投', '首都在线', 4.2e8]]],
    ['MiniMax每年付给阿里云的算力费用约2.4亿元。', [['purchase', 'MiniMax', '阿里云', 2.4e8]]],
    ['优刻得3月公告拟采购服务器30亿元。', [['purchase', '优刻得', null, 3e9]]],
    [
      '鼎沃科技与供应商沐澜信息签署采购合同，购买服务器，合同总价11.2亿元。',
      [['purchase', '鼎沃科技', '沐澜信息', 11.2e8]],
    ],
  ])('%s', (text, expected) => {
    expect(trades(text)).toEqual(expected);
  });

  it.each(['优刻得拟募资10亿元，用于采购服务器。', '公司向客户开放了销售系统，注册资本8亿元。'])(
    '%s is no trade',
    (text) => {
      expect(trades(text)).toEqual([]);
    },
  );
});
