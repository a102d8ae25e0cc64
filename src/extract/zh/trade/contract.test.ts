// The sum of a contract goes to the purchase that the sentence tells without one; a loan or a share is none.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'}`,
  );

test('a contract told without its buyer has the sum of the customer named behind', () => {
  expect(told('三星SDI披露一份价值2万亿韩元的电池供货合同,没有公布对方名字,市场普遍认为客户是特斯拉。')).toEqual([
    'purchase 特斯拉 三星SDI 2000000000000',
  ]);
  expect(told('海博思创与宁德时代签下协议,约定前者累计向后者采购200GWh电池,这笔订单价值逾600亿元。')).toEqual([
    'purchase 海博思创 宁德时代 60000000000',
  ]);
});

test('what is no contract keeps apart', () => {
  expect(told('三星SDI取得一笔2万亿韩元的贷款,客户是特斯拉。').filter((c) => /^purchase.*000$/u.test(c))).toEqual([]);
});
