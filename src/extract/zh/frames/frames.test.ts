// Chinese frames, phenomenon by phenomenon, on short sentences of our own; and evidence that stays sound on any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import type { Claim } from '../../../model/claim.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string, title = '', published = '2025-11-20') =>
  reader({ id: 'd', media: 'text', text, title, published, lang: 'zh-Hans' });
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? c.multiple;
const brief = (c: Claim) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, value(c)];
const claims = (text: string, title = '') => read(text, title).claims.map(brief);
const metrics = (text: string, title = '') =>
  read(text, title)
    .claims.filter((c) => c.kind === 'metric')
    .map((c) => [c.metric, value(c), c.date, c.status]);

describe('who invests in whom', () => {
  it.each([
    ['亚马逊向Anthropic投资40亿美元。', '亚马逊', 'Anthropic', 4e9],
    ['亚马逊对Anthropic的投资已超过40亿美元。', '亚马逊', 'Anthropic', 4e9],
    ['英伟达斥资20亿美元入股英特尔。', '英伟达', '英特尔', 2e9],
    ['英特尔获英伟达投资20亿美元。', '英伟达', '英特尔', 2e9],
    ['腾讯以2亿美元领投智谱。', '腾讯', '智谱', 2e8],
    ['微软以3亿美元买下CoreWeave。', '微软', 'CoreWeave', 3e8],
  ])('%s', (...[text, ...sides]) => {
    expect(claims(text)).toContainEqual(['investment', ...sides]);
  });

  it('takes what a contract brings for no cost of computing', () => {
    expect(metrics('智谱中标某运营商算力项目，金额3.1亿元。')).toEqual([]);
    expect(metrics('智谱去年算力成本3.1亿元。')).toHaveLength(1);
  });

  it('shares sums out where the text says respectively', () => {
    const found = claims('英伟达和微软将分别向Anthropic投资至多70亿美元和30亿美元。');
    expect(found).toEqual([
      ['investment', '英伟达', 'Anthropic', 7e9],
      ['investment', '微软', 'Anthropic', 3e9],
    ]);
  });

  it('takes what each unit brings back for no investment', () => {
    expect(
      claims('英伟达向OpenAI投资10亿美元。英伟达每投1元，七成会回来。').filter((c) => c[0] === 'investment'),
    ).toEqual([['investment', '英伟达', 'OpenAI', 1e9]]);
  });

  it('takes 公司 in the words of a broker for the company that the text tells of', () => {
    const owners = (text: string) => read(text).claims.map((c) => [c.subject?.text, c.metric, value(c)]);
    expect(owners('百度发布年报。中信证券分析师预计，公司2026年收入将达到28亿元。')).toContainEqual([
      '百度',
      'revenue',
      2.8e9,
    ]);
    const note = '百度昨日发布财报。高盛在研报中表示，公司2026年净利润将达到50亿元，并给予目标价180元。';
    expect(owners(note)).toEqual([['百度', 'net_profit', 5e9]]);
    expect(owners('中信证券发布年报。公司2025年收入为28亿元。')).toEqual([['中信证券', 'revenue', 2.8e9]]);
  });

  it('keeps leads, followers and lists of investors apart', () => {
    const found = read('智谱完成12亿元B轮融资，由美团领投，腾讯、小米等跟投。').claims;
    expect(found.filter((c) => c.kind === 'investment').map((c) => [c.subject?.text, c.lead])).toEqual([
      ['美团', true],
      ['腾讯', false],
      ['小米', false],
    ]);
    expect(claims('智谱完成融资。投资方包括美团、腾讯和小米。').filter((c) => c[0] === 'investment')).toHaveLength(3);
  });

  it('does not read what did not happen', () => {
    expect(claims('微软没有投资Mistral AI。')).toEqual([]);
  });
});

describe('stakes, purchases, debts', () => {
  it('reads a stake with its worth', () => {
    const [c] = read('微软持有OpenAI约27%的股权，价值1200亿美元。').claims;
    expect(c).toMatchObject({ kind: 'stake', percent: { low: 27, approx: 'about' }, amount: { low: 1.2e11 } });
  });

  it('reads buyer and seller, whoever is the subject', () => {
    expect(claims('OpenAI同意采购200亿美元的Azure云服务。')).toContainEqual(['purchase', 'OpenAI', 'Azure', 2e10]);
    expect(claims('甲骨文将向OpenAI提供价值200亿美元的算力。')).toContainEqual(['purchase', 'OpenAI', '甲骨文', 2e10]);
  });

  it('reads a borrower without a lender', () => {
    expect(claims('甲骨文为扩建机房举债80亿美元。')).toContainEqual(['debt', null, '甲骨文', 8e9]);
  });
});

describe('sales of holdings', () => {
  it('tells the holding before and after, and what the sale brought', () => {
    expect(claims('软银减持阿里巴巴股份，持股比例由20%降至15%，套现约80亿美元。')).toEqual([
      ['divestment', '软银', '阿里巴巴', 8e9],
      ['stake', '软银', '阿里巴巴', 20],
      ['stake', '软银', '阿里巴巴', 15],
    ]);
  });

  it('finds what is sold behind 将, and the buyer', () => {
    expect(claims('阿里巴巴将银泰百货90%的股权以70亿元出售给腾讯。')).toEqual([
      ['divestment', '阿里巴巴', '银泰百货', 7e9],
      ['investment', '腾讯', '银泰百货', 7e9],
    ]);
  });
});

describe('company figures', () => {
  it('tells from and to apart', () => {
    expect(metrics('微软2025年第三季度净利润由上年同期的200亿美元增至250亿美元。')).toEqual([
      ['net_profit', 2e10, '2024-Q3', 'completed'],
      ['net_profit', 2.5e10, '2025-Q3', 'completed'],
    ]);
  });

  it('places fiscal quarters by the calendar of the company', () => {
    expect(metrics('微软2025财年第四财季营收700亿美元。', '微软业绩')).toEqual([
      ['revenue', 7e10, '2025-Q2', 'completed'],
    ]);
  });

  it('reads several years by several sums', () => {
    expect(metrics('腾讯2023年和2024年的营收分别为6090亿元和6600亿元。').map((m) => [m[1], m[2]])).toEqual([
      [6.09e11, '2023'],
      [6.6e11, '2024'],
    ]);
  });

  it('keeps the sign and what grows', () => {
    const found = read('百度2024年营收1331亿元，同比下降1%；毛利率-2.5%。').claims;
    expect(found.map((c) => [c.metric, c.of, value(c)])).toEqual([
      ['revenue', null, 1.331e11],
      ['growth', 'revenue', -1],
      ['gross_margin', null, -2.5],
    ]);
  });

  it('takes a conversion in brackets for the same sum', () => {
    const found = read('智谱2024年亏损4亿美元（约29亿元人民币）。');
    expect(found.claims.map(value)).toEqual([4e8]);
    expect(found.unexplained.map((u) => u.why)).toEqual(['the same sum in another currency']);
  });

  it('holds a currency declared once', () => {
    expect(metrics('腾讯2024年营收6603亿（人民币，下同），净利润1941亿。').map((m) => m[1])).toEqual([
      6.603e11, 1.941e11,
    ]);
  });
});

describe('shares and prices', () => {
  it('reads who shares what with whom', () => {
    expect(claims('微软可分走OpenAI 30%的利润。')).toEqual([['ratio', 'OpenAI', '微软', 30]]);
    expect(claims('OpenAI须把收入的15%上缴微软。')).toEqual([['ratio', 'OpenAI', '微软', 15]]);
  });

  it('reads a price before and after as one change', () => {
    const [c, ...rest] = read('V2的输出价格由8元降至2元。', 'DeepSeek降价').claims;
    expect(rest).toEqual([]);
    expect(c).toMatchObject({ kind: 'price_change', direction: 'down', subject: { entity: 'deepseek' } });
  });
});

describe('reference', () => {
  it('finds the company of the title, of a product, of a pronoun', () => {
    expect(claims('该公司完成3亿美元融资。', '智谱再融资')).toEqual([['funding_round', '智谱', null, 3e8]]);
    expect(read('这家Kimi的开发商完成3亿美元融资。').claims[0]?.subject?.entity).toBe('moonshot');
    expect(claims('甲骨文依赖OpenAI，后者今年亏损逾50亿美元。')).toContainEqual(['metric', 'OpenAI', null, 5e9]);
  });

  it('reads companies that no table lists', () => {
    const found = claims('青禾智算科技完成2亿元A轮融资，由远岫资本领投。');
    expect(found).toEqual([
      ['funding_round', '青禾智算科技', null, 2e8],
      ['investment', '远岫资本', '青禾智算科技', null],
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '阿里',
    '智谱',
    '投资',
    '3亿美元',
    '由',
    '增至',
    '20%',
    '，',
    '。',
    '分别',
    '其',
    '后者',
    '持股',
    '（',
    '去年',
    '同期',
    '采购',
    '降价',
    '2元',
    '\ud800',
    'X. Y',
    '说',
  );
  it('never crashes and keeps evidence sound', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const c of read(text).claims) for (const e of c.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
      }),
      { numRuns: 300 },
    );
  });
});
