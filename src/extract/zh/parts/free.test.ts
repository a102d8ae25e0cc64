// Goods that are free from now on have fallen in price; a trial and a gift have not.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());

const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2024-05-22' })
    .claims.filter((c) => c.kind === 'price_change')
    .map((c) => `${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.direction ?? '-'}`);

test('each that is named is free', () => {
  expect(told('腾讯云宣布，两款主力模型Mini和Lite即日起免费。')).toEqual(['腾讯云 Mini down', '腾讯云 Lite down']);
  expect(told('科大讯飞把Spark-lite由每千tokens 0.006元改为全面免费。')).toContain('科大讯飞 Spark-lite down');
  expect(told('百度的文心助手即日起对个人用户免费。')).toEqual(['百度 文心助手 down']);
});

test('what is tried or given away is not', () => {
  expect(told('用户可免费试用Mini三个月，腾讯云称。')).toEqual([]);
  expect(told('百度为企业用户提供免费培训，并免费开放测试环境。')).toEqual([]);
});
