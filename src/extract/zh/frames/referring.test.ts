// Whom words of a Chinese deal point at: 其, 后者, 该公司, holders listed with 分别, funds that announce what they do, and what
// a percentage behind a count tells; on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind !== 'view' && c.kind !== 'term')
    .map((c) => {
      const value = c.amount ? c.amount.low / 1e8 : (c.percent?.low ?? c.multiple ?? '');
      return `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${value}`;
    });

describe('reference', () => {
  it.each([
    ['谷歌向Anthropic投资10亿美元，并持有其6%的股份。', 'stake 谷歌 Anthropic 6'],
    ['腾讯向智谱投资2亿元，作为后者8亿元融资的一部分。', 'funding_round 智谱 - 8'],
    ['阿里年报显示，集团已累计投资8亿元，持有智谱6%股权。', 'investment 阿里 智谱 8'],
    ['软银宣布斥资20亿美元入股英特尔。', 'investment 软银 英特尔 20'],
    ['前OpenAI高管钱思柏创立的沐岑智能融资2亿元，估值9亿元。', 'valuation 沐岑智能 - 9'],
    ['智谱最新一轮融资由腾讯领投，金额超5亿元。', 'funding_round 智谱 - 5'],
    ['软银将收购智谱，凯雷和腾讯将出售各自的股份。', 'divestment 腾讯 智谱 '],
    ['大股东钱思柏减持智谱股份。转让完成后，其持股比例由9%降至8%。', 'stake 钱思柏 智谱 8'],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('shares holdings out among holders that no table knows', () => {
    const text = '沐岑集成、栖岭二期和皖岳省投分别持股11%、8%和7%。';
    expect(told(text, '沐澜存储冲刺科创板')).toEqual([
      'stake 沐岑集成 沐澜存储 11',
      'stake 栖岭二期 沐澜存储 8',
      'stake 皖岳省投 沐澜存储 7',
    ]);
  });

  it.each([
    ['智谱表示，公司与腾讯签署算力服务协议，合同金额约12亿元。', 'purchase 腾讯 智谱 12'],
    ['OpenAI与亚马逊云科技达成价值380亿美元的七年期合作，租用GPU。', 'purchase OpenAI 亚马逊云科技 380'],
    ['OpenAI已与甲骨文签订协议，将购买价值3000亿美元的算力。', 'purchase OpenAI 甲骨文 3000'],
    ['OpenAI花在微软Azure上的费用逼近50亿美元。', 'purchase OpenAI 微软Azure 50'],
    ['微软承诺向CoreWeave支付60亿美元租金，其中向Nebius承诺20亿美元。', 'purchase 微软 Nebius 20'],
  ])('contracts: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it.each([
    ['恺英网络以16亿元的价格购买沐岑盛和51%股权。', 'investment 恺英网络 沐岑盛和 16'],
    ['百度2017年以5亿元向腾讯买入智谱9%股权。', 'investment 百度 智谱 5'],
    ['百度宣布以2亿元现金，收购智谱。', 'investment 百度 智谱 2'],
    ['鸿海对美国子公司增资4亿美元。', 'investment 鸿海 美国子公司 4'],
  ])('shares: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('leaves alone what the money of a round or a loan is for', () => {
    expect(
      told('智谱拟募资14亿元，其中8亿元投向产业化项目，4亿元用于补充流动资金。').filter((c) => c.startsWith('funding')),
    ).toEqual(['funding_round 智谱 - 14']);
  });

  it.each([
    ['甲骨文敲定18亿美元的贷款，由摩根大通等银行组成的银团提供。', 'debt 摩根大通 甲骨文 18'],
    ['工商银行、农业银行分别向小米授信50亿元和30亿元。', 'debt 农业银行 小米 30'],
    ['小米发行可转债募资17亿元。', 'debt - 小米 17'],
  ])('loans: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('leaves equity beside a loan, and holdings that shrink, to other rules', () => {
    expect(told('小米获得9亿元贷款，加上5亿元股权。').filter((c) => c.startsWith('debt'))).toHaveLength(1);
    expect(told('桥水将所持英伟达股份减少65%。')).toEqual(['divestment 桥水 英伟达 65']);
  });

  it('takes the growth of a count for no growth of money', () => {
    expect(told('小米期内交付新车9万辆，同比下降39%。')).toEqual([]);
    expect(told('小米期内收入9亿元，同比下降39%。')).toHaveLength(2);
  });
});
