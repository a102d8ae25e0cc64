// A customer alone makes a part of the sales; a part of the market is none.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.percent?.low ?? '-'}`,
  );

test('who sells is whose the share is', () => {
  expect(told('微软一家就占了CoreWeave去年营收的62%。')).toEqual(['ratio CoreWeave 微软 62']);
  expect(told('公司对腾讯的销售金额占营业收入的比重从2022年的8%升至2023年的33%。', '燧原科技冲刺上市')).toEqual([
    'ratio 燧原科技 腾讯 8',
    'ratio 燧原科技 腾讯 33',
  ]);
});

test('a share of the market is no customer', () => {
  expect(told('英伟达一家就占了全球GPU市场的80%。').filter((c) => c.startsWith('ratio'))).toEqual([]);
});
