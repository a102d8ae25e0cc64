// Losses of a sale and dividends are figures of the company; a loss of the year and a sum a share are told elsewhere or not at all.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());

const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-03-05' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.metric ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

test('what a sale brings stands behind its sum', () => {
  expect(told('阿里出售了银田百货，同样要承担约93亿元的账面亏损。')).toContain('metric 阿里 other 9300000000');
  expect(told('百度去年录得93亿元亏损。')).toEqual(['metric 百度 net_loss 9300000000']);
});

test('a loss is no price', () => {
  expect(told('阿里将银田百货卖给雅戈尔，预计为此录得93亿元亏损。').filter((c) => /^(?:div|inv)/u.test(c))).toEqual([
    'divestment 阿里 - -',
    'investment 雅戈尔 - -',
  ]);
});

test('dividends are paid out in all, or a share', () => {
  expect(told('宁德时代去年净利润507亿元，公司拟派发现金红利199.76亿元。')).toContain(
    'metric 宁德时代 other 19976000000',
  );
  expect(told('宁德时代拟每10股派发现金红利45元。')).toEqual([]);
});

test('what a project costs in all is spent', () => {
  expect(told('宁德时代还在推进匈牙利工厂，该项目总投资不超过73亿欧元。')).toEqual([
    'metric 宁德时代 capex 7300000000',
  ]);
  expect(told('软银对OpenAI的总投资达到130亿美元。').filter((c) => c.startsWith('metric'))).toEqual([]);
});
