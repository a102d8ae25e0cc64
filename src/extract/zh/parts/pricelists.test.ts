// Those who follow with a change of their own; a share price that follows is none.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'price_change')
    .map((c) => `${c.subject?.text ?? '-'} ${c.percent?.low ?? '-'}`);

test('who follows in the clause before, or calls a figure', () => {
  expect(told('阿里云宣布降价,核心产品价格下调55%。腾讯云跟进,部分产品降幅最高达40%;移动云喊出最高60%。')).toEqual([
    '阿里云 55',
    '腾讯云 40',
    '移动云 60',
  ]);
});

test('shares that fall are no price', () => {
  expect(told('阿里云宣布降价,核心产品价格下调55%。腾讯股价跟跌,跌幅最高达4%。')).toEqual(['阿里云 55']);
});
