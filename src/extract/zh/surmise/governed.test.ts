// Sums that are paid, owed or expected by a market are no figure that a company reports.
import { expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const metrics = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'metric')
    .map((c) => [c.metric, c.amount?.low]);

it.each([
  ['CoreWeave还欠贷款人190亿美元，营收只有50亿美元。', 50e8],
  ['特斯拉营收252亿美元，低于254亿美元的市场预期。', 252e8],
  ['英特尔营收143亿美元，高于138亿美元的分析师平均预测。', 143e8],
])('%s', (text, level) => expect(metrics(text)).toEqual([['revenue', level]]));

it('what the company itself expects is told', () => {
  expect(metrics('英特尔预计第四季度营收为138亿美元。')).toEqual([['revenue', 138e8]]);
});
