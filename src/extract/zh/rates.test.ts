// Percents and multiples: levels of rates, changes, and parts of a whole; and whose figures they are.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const claims = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-08-28', lang: 'zh-Hans' }).claims;
const told = (text: string, title = '') =>
  claims(text, title).map((c) => [c.kind === 'metric' ? c.metric : c.kind, c.of, c.percent?.low ?? c.multiple]);

describe('rates and changes', () => {
  it.each([
    [
      '百度二季度毛利率由48%降至44%。',
      [
        ['gross_margin', null, 48],
        ['gross_margin', null, 44],
      ],
    ],
    [
      '百度营收增速由11%放缓至3%。',
      [
        ['growth', 'revenue', 11],
        ['growth', 'revenue', 3],
      ],
    ],
    [
      '百度三季度毛利率28.7%，较二季度的26.9%上升。',
      [
        ['gross_margin', null, 28.7],
        ['gross_margin', null, 26.9],
      ],
    ],
    ['百度营收（同比+6%）低于预期。', [['growth', 'revenue', 6]]],
    ['百度上半年营收是去年同期的2.4倍。', [['growth', 'revenue', 2.4]]],
    ['百度净利润降幅收窄至5%。', [['growth', 'net_profit', -5]]],
    ['百度毛利率提升2.3个百分点，用户增长20%。', []],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('parts of a whole', () => {
  it.each([
    ['百度研发费用占营收的比重为16%。', [['ratio', 'revenue', 16]]],
    ['百度把收入的两成投入研发。', [['ratio', 'revenue', 20]]],
    [
      '百度营收327亿元，其中四成来自智能云。',
      [
        ['revenue', null, undefined],
        ['other', 'revenue', 40],
      ],
    ],
    ['百度占公司总股本的5%。', []],
  ])('%s', (text, wanted) => {
    expect(told(text).map(([m, of, v]) => [m, of, v ?? undefined])).toEqual(wanted);
  });
});

describe('whose figures', () => {
  const whose = (text: string, title = '') =>
    claims(text, title)
      .filter((c) => c.kind === 'metric')
      .map((c) => c.subject?.text);
  it('means the company of the title by 公司, not the one a verb takes', () => {
    expect(whose('公司清仓银泰百货，全年营收9963亿元。', '阿里巴巴发布年报')).toEqual(['阿里巴巴']);
  });
  it('means whom the paragraph reports on', () => {
    expect(whose('腾讯二季度营收1845亿元。净利润556亿元。', '百度与腾讯公布财报')).toEqual(['腾讯', '腾讯']);
  });
  it('does not take a class for the company', () => {
    expect(whose('客户众多，二季度营收327亿元。', '百度财报')).toEqual(['百度']);
  });
});

describe('prices, digests and headlines', () => {
  it('takes the percent beside a moved price, and leaves prices of shares alone', () => {
    const [c, ...rest] = claims('智谱将API输入价由0.12元降到0.04元，便宜了67%。');
    expect(rest).toEqual([]);
    expect(c).toMatchObject({ kind: 'price_change', direction: 'down', percent: { low: 67 } });
    expect(claims('券商将百度目标价由90元调高至100元。').map((x) => x.kind)).toEqual([]);
  });

  it('is about the name that heads an item', () => {
    const found = claims('【智谱】上月拿到3亿美元C轮，投后估值40亿美元。').map((c) => [c.kind, c.subject?.text]);
    expect(found).toEqual([
      ['funding_round', '智谱'],
      ['valuation', '智谱'],
    ]);
  });

  it('knows a company that only the headline of a report names', () => {
    expect(claims('本集团录得收益约3.42亿港元。', '东昇环球公布中期业绩').map((c) => c.subject?.text)).toEqual([
      '东昇环球',
    ]);
  });
});

describe('figures of a list of companies', () => {
  const owners = (text: string) => claims(text).map((c) => [c.subject?.text, c.amount?.low ?? c.percent?.low]);

  it('go by their places, also to names that no table lists', () => {
    expect(owners('百度、沐澜、腾讯一季度营收分别为3亿元、4亿元和5亿元，同比分别增长1%、2%和3%。')).toEqual([
      ['百度', 3e8],
      ['沐澜', 4e8],
      ['腾讯', 5e8],
      ['百度', 1],
      ['沐澜', 2],
      ['腾讯', 3],
    ]);
  });

  it('are of nobody where they are fewer', () => {
    expect(owners('百度、沐澜、腾讯一季度营收分别为3亿元和5亿元。')).toEqual([]);
  });

  it('stay with one company whose years or items are listed', () => {
    expect(owners('百度2023年和2024年营收分别为3亿元和5亿元。').map((c) => c[0])).toEqual(['百度', '百度']);
    expect(owners('百度营收和净利润分别为3亿元和1亿元。').map((c) => c[0])).toEqual(['百度', '百度']);
  });
});
