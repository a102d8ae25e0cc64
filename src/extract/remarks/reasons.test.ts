// Figures that belong to no claim, with the reason that the words around them give, in both languages.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const why = (text: string) => {
  const lang = /[\u3400-\u9fff]/u.test(text) ? ('zh-Hans' as const) : ('en' as const);
  const read = reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang });
  return read.unexplained.map((u) => u.why);
};

describe('a figure in no claim', () => {
  it.each([
    ['英伟达股价当日上涨3%。', 'share price'],
    ['高盛把英伟达的目标价上调至200美元。', 'price target'],
    ['恒生指数收涨1.2%。', 'market index'],
    ['美国将对芯片征收25%的关税。', 'tax'],
    ['本次裁员涉及约5%的员工。', 'head count'],
    ['数据中心上架率约为70%。', 'rate of use'],
    ['该债券票面利率3.2%。', 'interest rate'],
    ['调查显示，62%的受访者表示满意。', 'survey'],
    ['公司资产负债率为71.3%。', 'ratio of the accounts'],
    ['模型准确率提高到95%。', 'accuracy or score'],
  ])('%s', (text, reason) => {
    expect(why(text)).toEqual([reason]);
  });

  it.each([
    ['Shares of Nvidia rose 3% in early trading.', 'share price'],
    ['The S&P 500 fell 1.2%.', 'market index'],
    ['Inflation slowed to 2.4%.', 'economy'],
    ['The notes carry a coupon of 6.5%.', 'interest rate'],
    ['Washington will put a tariff of 25% on chips.', 'tax'],
    ['Occupancy at the site reached 92%.', 'rate of use'],
    ['A judge fined the firm $5 million.', 'penalty or lawsuit'],
    ['In a survey 62% of respondents were content.', 'survey'],
  ])('%s', (text, reason) => {
    expect(why(text)).toEqual([reason]);
  });

  it('is not explained by a longer word that only holds such a word', () => {
    expect(why('毛利率报29.6%。')).not.toContain('interest rate');
    expect(why('The operator was $58m in the red after tax.')).not.toContain('tax');
  });

  it('is not explained by a word of a name, nor a sum by the rate beside it', () => {
    expect(why('The start-up said it took a total of $95m with Index Ventures.')).not.toContain('market index');
    expect(why('贷款由银团提供，总额120亿元，期限五年，利率2.8%。')).toEqual([
      'no party is named near it',
      'interest rate',
    ]);
  });

  it('is no price a piece when it is a sum of millions', () => {
    expect(why('每股定价下调，募资额由27亿美元缩至15亿美元。')).not.toContain('per share');
  });

  it('is listed where it is a difference, a threshold, or in a caption', () => {
    expect(why('持股5%以上股东减持。')).toEqual(['a difference in points, or a threshold']);
    expect(why('智谱完成5亿元融资，由沐澜资本领投，资金用于研发。\n责任编辑：张三 3亿元')).toContain(
      'outside the article text',
    );
  });

  it('is listed where a claim that was made of it does not quote it', () => {
    const text = 'In Germany the Tesla Model 3 is €40,990, down from €42,990.';
    const read = reader({ id: 'd', media: 'text', text, published: '2025-06-01' });
    for (const figure of ['€40,990', '€42,990']) {
      const at = text.indexOf(figure);
      const spans = [...read.unexplained, ...read.claims.flatMap((c) => c.evidence)];
      expect(spans.some((s) => s.start <= at && at < s.end)).toBe(true);
    }
  });

  it('leaves out no document: without claims it says so', () => {
    const read = reader({
      id: 'd',
      media: 'text',
      text: '恒生指数收涨1.2%。',
      title: '',
      published: null,
      lang: 'zh-Hans',
    });
    expect(read.claims).toEqual([]);
    expect(read.diagnostics.map((d) => d.code)).toContain('extract/no-claims');
  });
});
