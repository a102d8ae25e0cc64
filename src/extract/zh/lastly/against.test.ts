// The figure of another company that one is measured against is that company's; without a figure of its own it has none.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title?: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans', ...(title ? { title } : {}) })
    .claims.filter((c) => c.kind === 'metric')
    .map((c) => `${c.subject?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`);

test('the figure of the other is his', () => {
  expect(told('智谱二季度收入4亿元,远高于百川智能的1亿元。')).toEqual(['智谱 400000000', '百川智能 100000000']);
  expect(told('商湯去年營收46億元,不及百度的1300億元。')).toEqual(['商湯 4600000000', '百度 130000000000']);
});

test('who is named without a figure has none', () => {
  expect(told('公司去年收入2亿元,低于百度。', '商汤去年收入增长')).toEqual(['商汤 200000000']);
  expect(told('商汤去年净利润1亿元,不及科大讯飞。')).toEqual(['商汤 100000000']);
});
