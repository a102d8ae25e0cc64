// The plain wordings that desks print every day, each with one that looks alike; on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) =>
    [c.kind, c.subject?.text ?? '-', c.object?.text ?? '-', c.amount?.low ?? c.percent?.low ?? '-', c.status].join(' '),
  );

describe('everyday wordings', () => {
  it.each([
    ['沐岑智能完成6亿元新一轮融资。', ['funding_round 沐岑智能 - 600000000 completed']],
    [
      '沐岑智能获得栖梧资本8000万元A轮融资。',
      ['investment 栖梧资本 沐岑智能 80000000 completed', 'funding_round 沐岑智能 - 80000000 completed'],
    ],
    [
      '沐岑智能此前已获小米、美团投资。',
      ['investment 小米 沐岑智能 - completed', 'investment 美团 沐岑智能 - completed'],
    ],
    ['沐岑智能获腾讯投资。', ['investment 腾讯 沐岑智能 - completed']],
    ['微软投资沐岑算力3亿美元。', ['investment 微软 沐岑算力 300000000 completed']],
    ['小米否认投资沐岑算力3亿美元。', ['investment 小米 沐岑算力 300000000 denied']],
    [
      '美团领投沐岑智能B轮融资，小米跟投。',
      ['investment 美团 沐岑智能 - completed', 'investment 小米 沐岑智能 - completed'],
    ],
    ['沐岑智能第一大股东为美团，持股比例31%。', ['stake 美团 沐岑智能 31 completed']],
    ['智谱拟赴港IPO，募资30亿港元。', ['funding_round 智谱 - 3000000000 planned']],
    ['智谱已赴港IPO，募资30亿港元。', ['funding_round 智谱 - 3000000000 completed']],
    ['美团向英伟达订购了价值6亿美元的芯片。', ['purchase 美团 英伟达 600000000 completed']],
    ['沐岑智能收到美团3亿元订单。', ['purchase 美团 沐岑智能 300000000 completed']],
    ['智谱与腾讯签订30亿元的云服务协议。', ['purchase 智谱 腾讯 3000000000 completed']],
    ['沐岑智能租用美团的机柜，年租金2亿元。', ['purchase 沐岑智能 美团 200000000 completed']],
    ['沐岑算力完成4亿元银团贷款，牵头行为工商银行。', ['debt 工商银行 沐岑算力 400000000 completed']],
    ['台积电明年先进制程涨价4%。', ['price_change 台积电 先进制程 4 completed']],
    ['沐岑智能股东包括小米、美团。', ['investment 小米 沐岑智能 - completed', 'investment 美团 沐岑智能 - completed']],
    ['美团与小米成立合资公司，美团持股60%。', ['stake 美团 合资公司 60 completed']],
    ['沐岑智能来自美团的收入约占其总营收的21%。', ['metric 沐岑智能 美团 21 completed']],
    ['沐岑智能市场份额为17%。', ['metric 沐岑智能 - 17 completed']],
    ['百度智能云占国内AI云市场24%，排名第二。', ['metric 百度智能云 - 24 completed']],
    ['传小米将投资沐岑智能2亿美元。', ['investment 小米 沐岑智能 200000000 rumoured']],
    ['小米以6亿美元获得英伟达技术授权。', ['purchase 小米 英伟达 600000000 completed']],
    [
      '小米考虑投资智谱3亿美元，估值超60亿美元。',
      ['valuation 智谱 - 6000000000 in_talks', 'investment 小米 智谱 300000000 in_talks'],
    ],
    ['小米对智谱的3亿美元投资尚未敲定。', ['investment 小米 智谱 300000000 planned']],
    ['联发科今年资本支出上调至90亿元。', ['metric 联发科 - 9000000000 planned']],
    ['微软将在印度投资30亿美元建设数据中心。', ['metric 微软 - 3000000000 planned']],
    ['小米拟投资8亿元建厂。', ['metric 小米 - 800000000 planned']],
    ['小米在印度投资零跑汽车3亿元。', ['investment 小米 零跑汽车 300000000 completed']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it('gives what the clause before founds', () => {
    expect(told('微软、小米共同成立沐岑智能，计划投资20亿元。')).toContain(
      'investment 微软、小米 沐岑智能 2000000000 planned',
    );
  });

  it.each([
    '沐岑智能表示，公司未与美团洽谈收购事宜。',
    '沐岑智能与工商银行签署20亿元战略合作协议。',
    '沐岑智能收到美团支付的3亿元。',
    '沐岑智能获得美团的客户投资意向。',
    '沐岑智能出租机柜，月租金每台2万元。',
  ])('%s is no deal', (text) => {
    expect(told(text)).toEqual([]);
  });
});
