// The dollar of Hong Kong where a text marks all that the company earns as renminbi; that of Taiwan where a text tells one sum of
// a company in it; where neither, 元 stays what it is.
import { describe, expect, it, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, lang: 'zh-Hant' | 'zh-Hans' = 'zh-Hant') =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang }).claims.map(
    (c) => `${c.kind} ${c.amount?.low ?? '-'} ${c.amount?.currency ?? '-'}`,
  );

test('sums without a mark beside marked earnings', () => {
  const both = told('寧德時代（03750）公布，集資淨額353億元。公司去年收入3,620億元人民幣，溢利507億元人民幣。');
  expect(both).toContain('funding_round 35300000000 HKD');
  expect(both).toContain('metric 362000000000 CNY');
  expect(told('寧德時代（03750）公布，集資淨額353億元。公司去年收入3,620億元，溢利507億元。')).toContain(
    'metric 362000000000 CNY',
  );
});

describe('new Taiwan dollars in a text of the mainland', () => {
  it.each([
    ['台积电去年营收2.89万亿元新台币，净利润1.17万亿元。', ['TWD', 'TWD']],
    ['台积电以新台币计算业绩。公司去年营收2.89万亿元。', ['TWD']],
    ['台积电去年营收2.89万亿元，净利润1.17万亿元。', ['CNY', 'CNY']],
    ['栖光电子去年营收12亿元新台币。公司净利润3亿元。', ['TWD', 'TWD']],
    ['联发科去年营收5306亿元新台币，小米去年营收3659亿元，净利润236亿元。', ['TWD', 'CNY', 'CNY']],
    ['台积电去年营收2.89万亿元新台币。其南京公司去年营收人民币30亿元，净利润12亿元。', ['TWD', 'CNY', 'CNY']],
    ['台积电去年营收新台币2.89万亿元（约合人民币6400亿元），净利润1.17万亿元。', ['TWD', 'TWD']],
  ])('%s', (text, currencies) => expect(told(text, 'zh-Hans').map((c) => c.slice(-3))).toEqual(currencies));
});

describe('a currency that several countries call the same', () => {
  it.each([
    ['爱立信去年营收2480亿克朗。', ['SEK']],
    ['丹麦的诺和诺德去年营收2900亿克朗。', ['DKK']],
    ['挪威的Equinor去年净利润90亿克朗。', ['NOK']],
    ['GoTo去年净亏损5万亿盾。', ['IDR']],
    ['越南的VinFast去年净亏损5万亿盾。', ['VND']],
    ['新加坡航空去年净利润27亿坡元。', ['SGD']],
  ])('%s', (text, currencies) => expect(told(text, 'zh-Hans').map((c) => c.slice(-3))).toEqual(currencies));
});

describe('bare sums that a deal is paid with', () => {
  it.each([
    ['溪谷商业以9.47亿收购红枫科技12%股份。', ['947000000 CNY']],
    ['栖光电子作价10.2亿受让溪谷科技全部股权。', ['1020000000 CNY']],
    ['腾讯斥资约33亿入股栖光电子。', ['3300000000 CNY']],
    ['小米投资了蔚来约5亿，持股3%。', ['500000000 CNY']],
    ['小米以2亿用户换取入股机会。', []],
    ['腾讯投资了智谱2亿股。', []],
  ])('%s', (text, sums) => {
    const amounts = told(text, 'zh-Hans').flatMap((c) => (/\d/u.test(c) ? [c.replace(/^\w+ /u, '')] : []));
    expect(amounts).toEqual(sums);
  });
});
