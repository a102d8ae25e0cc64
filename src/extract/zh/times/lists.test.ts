// Figures shared out over years, nouns and companies; and periods that lean on the text before.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-08-28', lang: 'zh-Hans' }).claims.map((c) => [
    c.subject?.text,
    c.metric,
    c.amount?.low ?? c.percent?.low,
    c.date,
  ]);

describe('figures shared out', () => {
  it('spreads a run over as many years', () => {
    expect(told('2022年至2024年，微软营收分别为1980亿美元、2110亿美元和2450亿美元。')).toEqual([
      ['微软', 'revenue', 1.98e11, '2022'],
      ['微软', 'revenue', 2.11e11, '2023'],
      ['微软', 'revenue', 2.45e11, '2024'],
    ]);
  });

  it('shares a run out over nouns and over companies', () => {
    expect(told('百度上半年营收和净利润分别为649亿元、150亿元。')).toEqual([
      ['百度', 'revenue', 6.49e10, '2025-H1'],
      ['百度', 'net_profit', 1.5e10, '2025-H1'],
    ]);
    expect(told('百度、腾讯二季度资本开支分别为38亿元和191亿元。')).toEqual([
      ['百度', 'capex', 3.8e9, '2025-Q2'],
      ['腾讯', 'capex', 1.91e10, '2025-Q2'],
    ]);
  });

  it('goes on with the list of the sentence before', () => {
    const text = '2022年、2023年及2024年，微软营收分别为19亿元、21亿元和24亿元；同期净利润分别为7亿元、8亿元和9亿元。';
    expect(told(text).map((c) => c[3])).toEqual(['2022', '2023', '2024', '2022', '2023', '2024']);
    const prospectus =
      '微软2022年至2024年营收从16亿元增至47亿元；2025年上半年营收31亿元。报告期内，来自第一大客户的收入占比分别为40%、68%、73%和74%。';
    expect(told(prospectus).map((c) => c[3])).toEqual(['2022', '2024', '2025-H1', '2022', '2023', '2024', '2025-H1']);
  });

  it.each([
    ['2022、2023及2024年，微软营收分别为1980亿美元、2110亿美元和2450亿美元。', ['2022', '2023', '2024']],
    ['微软2023/2024年营收分别为2110亿美元和2450亿美元。', ['2023', '2024']],
    ['微软2023及2024年上半年营收分别为1010亿美元和1210亿美元。', ['2023-H1', '2024-H1']],
    // One year of account.
    ['微软2023/2024年度营收为2450亿美元。', ['2024']],
  ])('reads years of which the last alone is called one: %s', (text, dates) => {
    expect(told(text).map((c) => c[3])).toEqual(dates);
  });

  it('does not share out what does not fit', () => {
    expect(told('2022年至2024年，微软营收达1980亿美元。').map((c) => c[3])).toEqual([null]);
  });
});

describe('periods', () => {
  it.each([
    ['Q2单季，百度营收327亿元。', '2025-Q2'],
    ['首季，百度营收324亿元。', '2025-Q1'],
    ['截至6月底的季度，百度营收327亿元。', '2025-Q2'],
    ['截至2025年6月30日止三个月，百度营收327亿元。', '2025-Q2'],
    ['截至2025年6月30日的第二季度，百度营收327亿元。', '2025-Q2'],
    ['截至2025年6月30日止六个月，百度营收651亿元。', '2025-H1'],
    ['截至2024年9月30日止九个月，百度营收990亿元。', '2024'],
    ['截至2024年12月31日止年度，百度营收1331亿元。', '2024'],
    ['截至2025年3月31日止财政年度，联想营收690亿美元。', '2025-03'],
    ['截至6月底，百度货币资金为300亿元。', '2025-06'],
    ['前三季度存货增加，期末百度货币资金为300亿元。', '2024-09'],
    ['百度2023年以7亿元营收收尾。', '2023'],
    ['截至一季度末，百度货币资金为300亿元。', '2025-03'],
    ['2024年年报显示，百度营收1331亿元。', '2024'],
  ])('%s', (text, date) => {
    expect(told(text).map((c) => c[3])).toEqual([date]);
  });

  it('takes the period of the title where the text names none', () => {
    expect(told('报告期内，公司营收327亿元。', '百度发布2025年第二季度财报').map((c) => c[3])).toEqual(['2025-Q2']);
  });

  it('knows a founding year from a reported one', () => {
    expect(told('百度成立于2000年。公司营收327亿元。').map((c) => c[3])).toEqual([null]);
  });
});
