// The paper that somebody speaks to relays him; who is only invested in, or told something as a crowd, relays nobody. A notice of 公司 is
// that of the company whose holder it tells of.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title?: string) =>
  reader({
    id: 'd',
    media: 'text',
    text,
    published: '2025-06-10',
    lang: 'zh-Hans',
    ...(title ? { title } : {}),
  }).claims.map((c) => [c.speaker?.text ?? '-', ...c.speakers.map((s) => s.text)].join(' < '));

test.each([
  ['知情人士对《晚点》表示,智谱拟融资20亿元。', '知情人士 < 晚点'],
  ['月之暗面总裁张予彤向《财新》透露,公司去年收入3亿元。', '张予彤 < 财新'],
  ['李开复在接受彭博社专访时说,零一万物去年收入1亿元。', '李开复 < 彭博社'],
  ['知情人士對《財新》記者表示,智譜擬融資20億元。', '知情人士 < 財新'],
  ['灵析智能董事长周岚向《南海日报》透露,公司去年收入2亿元。', '周岚 < 南海日报'],
])('%s', (text, one) => expect(told(text)).toEqual([one]));

test.each([
  ['腾讯向投资者表示,公司去年资本开支为700亿元。', '腾讯'],
  ['据彭博社报道,知情人士称智谱拟融资20亿元。', '知情人士 < 彭博社'],
])('as before: %s', (text, one) => expect(told(text)).toEqual([one]));

test('a notice is of the company whose holder it tells of', () => {
  expect(told('灵析科技控股股东海川集团计划减持公司不超过3%股份,公司6月9日公告称。')).toEqual(['灵析科技']);
  expect(told('公司控股股东海川集团计划减持不超过3%股份,公司公告称。', '灵析科技控股股东拟减持')).toEqual(['灵析科技']);
  expect(told('海川集团公告,拟减持灵析科技2%股份。')).toEqual(['海川集团']);
});
