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

test('each of a list has its own', () => {
  expect(told('智谱去年收入增长30%,高于月之暗面的20%和百川智能的10%。')).toEqual([
    '智谱 30',
    '月之暗面 20',
    '百川智能 10',
  ]);
});

test('who is named without a figure has none', () => {
  expect(told('公司去年收入2亿元,低于百度。', '商汤去年收入增长')).toEqual(['商汤 200000000']);
  expect(told('智谱去年收入3亿元,低于去年年初的目标。')).toEqual(['智谱 300000000']);
  expect(told('商汤去年净利润1亿元,不及科大讯飞。')).toEqual(['商汤 100000000']);
});
