// Rates and shares that a clause names and the next one moves; what somebody else's clause says is left alone.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());

const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-10-17' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.metric ?? '-'} ${c.percent?.low ?? '-'}`,
  );

test('a share', () => {
  expect(told('台達電合併後感測器占集團營收的比重，可望由目前的9%提高到15%。')).toEqual([
    'metric 台達電 感測器 other 9',
    'metric 台達電 感測器 other 15',
  ]);
});

test('a rate of growth', () => {
  expect(told('台積電全年美元營收成長率再上修，從25%左右調高至接近30%。')).toEqual([
    'metric 台積電 - growth 25',
    'metric 台積電 - growth 30',
  ]);
  expect(told('台積電營收成長率創新高，聯電持股從25%升至30%。').filter((c) => c.includes('growth'))).toEqual([]);
});

test('uses listed behind the first', () => {
  expect(told('奇瑞汽车表示，募资净额的35%用于研发新车型，两成拓展海外市场，一成补充流动资金。')).toEqual([
    'ratio 奇瑞汽车 研发新车型 - 35',
    'ratio 奇瑞汽车 拓展海外市场 - 20',
    'ratio 奇瑞汽车 补充流动资金 - 10',
  ]);
});

test('cash in Traditional letters, a year before, prices by the quarter', () => {
  expect(told('南亞科去年營收620億元，年增12%。期末帳上現金約327億元。')[2]).toBe('metric 南亞科 - cash -');
  expect(told('百度去年毛利率为52.3%，上一年约为47%。')).toEqual([
    'metric 百度 - gross_margin 52.3',
    'metric 百度 - gross_margin 47',
  ]);
  expect(told('南亞科第四季DRAM平均售價季增逾三成，出貨量季減5%。')).toEqual(['price_change 南亞科 DRAM - 30']);
});
