// A company whose name begins like that of a paper is no paper, and a verb behind the ending of a name is no part of it; where a company
// is at home is not either. The desks of a paper, and companies that are called by a place, stay what they are.
import { expect, test } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' }).claims;
const told = (text: string) => read(text).map((c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'}`);

test('names that begin like a paper', () => {
  expect(told('量子位元科技完成3亿元B轮融资。')).toEqual(['funding_round 量子位元科技 -']);
  expect(told('虎嗅科技宣布完成6000万元融资。')).toEqual(['funding_round 虎嗅科技 -']);
  expect(told('財新智能獲騰訊2億元投資。')).toEqual(['investment 騰訊 財新智能']);
});

test('a paper stays one', () => {
  expect(read('据财新报道,腾讯拟投资智谱。').map((c) => c.speaker?.text)).toEqual(['财新']);
  expect(read('量子位报道,智谱完成2亿元融资。').map((c) => c.speaker?.text)).toEqual(['量子位']);
});

test('a verb behind the name', () => {
  expect(told('灵析智能投2亿元入股明略科技。')).toEqual(['investment 灵析智能 明略科技']);
  expect(told('曜石科技再投2亿元入股明略科技。')).toEqual(['investment 曜石科技 明略科技']);
  expect(told('南山国投2亿元入股明略科技。')).toEqual(['investment 南山国投 明略科技']);
});

test('where a company is at home', () => {
  expect(told('韩国LG向智谱投资2亿美元。')).toEqual(['investment LG 智谱']);
  expect(told('美国英伟达向智谱投资2亿美元。')).toEqual(['investment 英伟达 智谱']);
  expect(told('中国平安向智谱投资2亿元。')).toEqual(['investment 中国平安 智谱']);
});

test('funds of odd names are backers each', () => {
  const text = '智谱完成5亿元融资,由海川产投领投,浙江省引导基金、南山战新投、湖北高投、临港产业母基金跟投。';
  expect(told(text).slice(1).sort()).toEqual(
    ['海川产投', '浙江省引导基金', '南山战新投', '湖北高投', '临港产业母基金']
      .map((n) => `investment ${n} 智谱`)
      .sort(),
  );
  expect(told('智谱完成5亿元融资,跟投方有南山国投、湖北高投。').slice(1)).toEqual([
    'investment 南山国投 智谱',
    'investment 湖北高投 智谱',
  ]);
});
