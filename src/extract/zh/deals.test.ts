// Chinese deals by the roles of the names around them, on short sentences of our own: what each says, and what looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import type { Claim } from '../../model/claim.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const told = (text: string, title: string, kind: Claim['kind']) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === kind)
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, value(c)]);

describe('stakes', () => {
  it.each([
    [
      '创始人钱思柏持股31.2%，栖梧创投占18.6%。',
      '沐澜科技的股东',
      [
        ['钱思柏', '沐澜科技', 31.2],
        ['栖梧创投', '沐澜科技', 18.6],
      ],
    ],
    [
      '栖梧创投持股比例由8%变为4.9%。',
      '沐澜科技：股东减持',
      [
        ['栖梧创投', '沐澜科技', 8],
        ['栖梧创投', '沐澜科技', 4.9],
      ],
    ],
    ['沐澜科技36%的股权由栖梧创投持有。', '', [['栖梧创投', '沐澜科技', 36]]],
    [
      '合资公司由宁德时代（51%）与福特汽车（49%）共同设立。',
      '',
      [
        ['宁德时代', '合资公司', 51],
        ['福特汽车', '合资公司', 49],
      ],
    ],
    ['持有8%股权的栖梧创投没有表态。', '沐澜科技的股东', [['栖梧创投', '沐澜科技', 8]]],
  ])('%s', (text, title, wanted) => {
    expect(told(text, title, 'stake')).toEqual(wanted);
  });

  it('leaves other percentages alone', () => {
    expect(told('持股5%以上股东须披露。微软握有云市场六成以上的份额。', '微软财报', 'stake')).toEqual([]);
  });
});

describe('sales of shares', () => {
  it.each([
    [
      '栖梧创投减持公司股份614万股，占公司总股本的1.86%，套现约2.37亿元。',
      '沐澜科技：股东减持',
      [['栖梧创投', '沐澜科技', 2.37e8]],
    ],
    ['沐澜科技把钜海物流85%的股份交给栖梧创投，作价6亿元。', '沐澜科技：出售资产', [['沐澜科技', '钜海物流', 6e8]]],
    ['英特尔将旗下晶圆厂卖给台积电，总价30亿美元。', '', [['英特尔', '晶圆厂', 3e9]]],
  ])('%s', (text, title, wanted) => {
    expect(told(text, title, 'divestment')).toEqual(wanted);
  });

  it('leaves the sale of goods and what did not happen alone', () => {
    expect(told('甲骨文向OpenAI出售算力。腾讯从未减持京东股份。', '', 'divestment')).toEqual([]);
  });
});

describe('debts and purchases', () => {
  it.each([
    ['万科向深铁集团借款22亿元。', [['深铁集团', '万科', 2.2e9]]],
    ['深铁集团再向万科提供16亿元借款。', [['深铁集团', '万科', 1.6e9]]],
    ['宁德时代有息负债合计238亿元，其中工商银行56亿元。', [['工商银行', '宁德时代', 5.6e9]]],
  ])('%s', (text, wanted) => {
    expect(told(text, '', 'debt')).toEqual(wanted);
  });

  it.each([
    ['微软从英伟达买卡花了13亿美元。', [['微软', '英伟达', 1.3e9]]],
    ['英伟达拿下微软的大单，金额约30亿美元。', [['微软', '英伟达', 3e9]]],
    ['Figma承诺增购9亿美元的Azure服务。', [['Figma', 'Azure', 9e8]]],
    ['特斯拉与三星电子签订165亿美元芯片代工合同。', [['特斯拉', '三星电子', 1.65e10]]],
  ])('%s', (text, wanted) => {
    expect(told(text, '', 'purchase')).toEqual(wanted);
  });

  it('takes a guarantee for no loan', () => {
    expect(told('安徽国资为蔚来提供了33亿元贷款担保。', '', 'debt')).toEqual([]);
  });
});

describe('who takes part in a round', () => {
  const backers = (text: string) =>
    makeReader(reference())({ id: 'd', media: 'text', text, published: '2025-08-28', lang: 'zh-Hans' })
      .claims.filter((c) => c.kind === 'investment')
      .map((c) => [c.subject?.text, c.object?.text, c.round]);

  it.each(['英伟达参与了文远知行的C轮融资。', '英伟达参与文远知行C轮融资。', '英伟达跟投文远知行的C轮融资。'])(
    '%s',
    (text) => {
      expect(backers(text)).toEqual([['英伟达', '文远知行', 'C轮']]);
    },
  );

  it('does not take work done together for money', () => {
    expect(backers('英伟达参与了文远知行的研发项目。')).toEqual([]);
  });
});

describe('what goes on from a deal', () => {
  it('shares of its own that a company buys back are no investment', () => {
    const text = 'Prosus减持腾讯股份。期内公司斥资约21亿港元回购股份。';
    expect(told(text, '', 'investment')).toEqual([]);
    expect(told('Prosus斥资21亿港元收购腾讯股份。', '', 'investment')).toEqual([['Prosus', '腾讯', 21e8]]);
  });

  it.each([
    ['沐澜科技拟以30亿元收购远帆电池，并以2.5亿元收购栎石储能。', 'planned'],
    ['沐澜科技拟以30亿元收购远帆电池，并已以2.5亿元收购栎石储能。', 'completed'],
  ])('%s', (text, status) => {
    const found = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    const second = found.claims.find((c) => c.kind === 'investment' && c.amount?.low === 25e7);
    expect(second?.status).toBe(status);
  });

  it.each([
    ['智谱营收同比增长两成多。', 20, 30],
    ['智谱营收同比增长两成。', 20, 20],
  ])('%s', (text, low, high) => {
    const found = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    expect([found.claims[0]?.percent?.low, found.claims[0]?.percent?.high]).toEqual([low, high]);
  });

  it('a range may end above a word of size', () => {
    const text = '智谱今年亏损数千万至上亿元。';
    const found = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    expect([found.claims[0]?.amount?.low, found.claims[0]?.amount?.high]).toEqual([2e7, 1e8]);
  });
});
