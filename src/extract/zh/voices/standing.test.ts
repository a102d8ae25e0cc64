// As what firms of money speak, whose sales they tell, and whom 其 means, on sentences of our own.
import { expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims;

it.each([
  ['软银宣布，向智谱投资3亿美元。', 'company'],
  ['瑞银估计，微软今年将向CoreWeave支付50亿美元。', 'analyst'],
  ['微软预计，今年将向CoreWeave支付50亿美元。', 'company'],
])('%s', (text, kind) => expect(read(text)[0]?.speaker?.kind).toBe(kind));

it('tells of the sales of who speaks', () => {
  const [claim] = read('四成营收来自苹果，纬创表示。');
  expect(claim?.subject?.text).toBe('纬创');
});

it('takes 其 for the head of the sentence, unless that names a third', () => {
  const names = (text: string) => read(text).flatMap((c) => (c.kind === 'investment' ? [c.object?.text] : []));
  expect(names('小马智行募资67亿港元。文远知行则募得23.9亿港元，Uber认购其股份。')).toEqual(['文远知行']);
  expect(names('腾讯投资智谱3亿元，阿里认购其股份。')).toContain('智谱');
});

it('keeps some of what is sold in part, and a gain is no price', () => {
  const [claim] = read('联发科处分汇顶科技部分持股，获利约12亿元。');
  expect([claim?.extent, claim?.amount ?? null]).toEqual(['reduce', null]);
});
