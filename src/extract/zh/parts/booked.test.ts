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

test('what is written off or set aside is no figure of the noun before', () => {
  expect(told('微软营收700亿美元，却因欧洲税务计提5亿美元。')).toContain('metric 微软 other 500000000');
  expect(told('百度去年亏损80亿元，当中60亿元来自资产减值。')).toEqual([
    'metric 百度 other 6000000000',
    'metric 百度 net_loss 8000000000',
  ]);
  expect(told('亚马逊裁员一万人，季内计提遣散费9亿美元。')).toEqual(['metric 亚马逊 other 900000000']);
  expect(told('英特尔今年研发费用计入165亿美元。')).toEqual(['metric 英特尔 rd_expense 16500000000']);
});

test('a share of a company that somebody holds is no share of a market', () => {
  expect(told('华为去年将所持20%的份额转手。').filter((c) => c.includes('market_share'))).toEqual([]);
  expect(told('华为以20%的市场份额居首。')).toEqual(['metric 华为 market_share 20']);
});
