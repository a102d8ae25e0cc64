// Chinese holders and backers told without a figure, and sentences that look alike and tell none.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'stake', 'purchase', 'debt']);
const deals = (text: string): string[] =>
  reader({
    id: 'd',
    media: 'text',
    text,
    title: '',
    published: '2025-09-10',
    lang: /[們產東賣進購裡與訂]/u.test(text) ? 'zh-Hant' : 'zh-Hans',
  })
    .claims.filter((c) => DEALS.has(c.kind))
    .map((c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'}`);

describe('it is told', () => {
  it.each([
    [
      '岭川智能完成B轮融资,红杉中国领投,经纬创投、高瓴跟投。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能; investment: 高瓴 > 岭川智能',
    ],
    [
      '岭川智能完成B轮融资,红杉中国领投,经纬创投、高瓴跟随。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能; investment: 高瓴 > 岭川智能',
    ],
    [
      '岭川智能完成2亿元B轮融资,由红杉中国领投,老股东经纬创投继续加注。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能',
    ],
    [
      '岭川智能完成2亿元B轮融资。红杉中国与经纬创投参投。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能',
    ],
    [
      '岭川智能完成2亿元B轮融资。出资人包括红杉中国、经纬创投。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能',
    ],
    [
      '岭川智能完成2亿元B轮融资。红杉中国和经纬创投也掏了钱。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能',
    ],
    [
      '岭川智能完成2亿元B轮融资。此轮新进股东有红杉中国、经纬创投。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能',
    ],
    ['岭川智能完成2亿元B轮融资。比亚迪成为新股东。', 'investment: 比亚迪 > 岭川智能'],
    ['岭川智能完成2亿元B轮融资。红杉中国是唯一的外部投资方。', 'investment: 红杉中国 > 岭川智能'],
    [
      '岭川智能完成2亿元B轮融资。领投方为红杉中国,跟投方是经纬创投和高瓴。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能; investment: 高瓴 > 岭川智能',
    ],
    [
      '岭川智能完成2亿元B轮融资。这一轮里,红杉中国、经纬创投和高瓴都加了码。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能; investment: 高瓴 > 岭川智能',
    ],
    ['岭川智能完成2亿元B轮融资。参与者还有红杉中国。', 'investment: 红杉中国 > 岭川智能'],
    ['岭川智能完成2亿元B轮融资。红杉中国首次入局。', 'investment: 红杉中国 > 岭川智能'],
    [
      '岭川智能完成2亿元B轮融资。老股东红杉中国、经纬创投悉数跟进。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能',
    ],
    [
      '岭川智能完成2亿元B轮融资。资金来自红杉中国和经纬创投。',
      'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能',
    ],
    ['红杉中国曾在天使轮下注岭川智能。', 'investment: 红杉中国 > 岭川智能'],
    ['红杉中国早在2019年就投了岭川智能。', 'investment: 红杉中国 > 岭川智能'],
    ['红杉中国在A轮投资了岭川智能。', 'investment: 红杉中国 > 岭川智能'],
    ['曾在天使轮下注岭川智能的红杉中国拒绝置评。', 'investment: 红杉中国 > 岭川智能'],
    ['红杉中国是岭川智能的早期投资人。', 'investment: 红杉中国 > 岭川智能'],
    ['岭川智能的投资方包括红杉中国、经纬创投。', 'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能'],
    ['岭川智能获红杉中国、经纬创投投资。', 'investment: 红杉中国 > 岭川智能; investment: 经纬创投 > 岭川智能'],
    ['岭川智能获得了红杉中国的投资。', 'investment: 红杉中国 > 岭川智能'],
    ['岭川智能引入了比亚迪作为战略投资者。', 'investment: 比亚迪 > 岭川智能'],
    ['岭川智能引进比亚迪和宁德时代入股。', 'investment: 比亚迪 > 岭川智能; investment: 宁德时代 > 岭川智能'],
    ['比亚迪战略入股岭川智能。', 'investment: 比亚迪 > 岭川智能'],
    ['比亚迪收购了岭川智能。', 'investment: 比亚迪 > 岭川智能'],
    ['岭川智能被比亚迪收入囊中。', 'investment: 比亚迪 > 岭川智能'],
    ['比亚迪将岭川智能纳入麾下。', 'investment: 比亚迪 > 岭川智能'],
    ['比亚迪有意收购岭川智能。', 'investment: 比亚迪 > 岭川智能'],
    ['据悉比亚迪有意接手岭川智能。', 'investment: 比亚迪 > 岭川智能'],
    ['比亚迪正就收购岭川智能展开谈判。', 'investment: 比亚迪 > 岭川智能'],
    ['高毅资产三季度新进英伟达和甲骨文。', 'investment: 高毅资产 > 英伟达; investment: 高毅资产 > 甲骨文'],
    ['高毅资产新建仓英伟达。', 'investment: 高毅资产 > 英伟达'],
    ['高毅资产加仓了腾讯。', 'investment: 高毅资产 > 腾讯'],
    ['红杉中国持续加码岭川智能。', 'investment: 红杉中国 > 岭川智能'],
    ['红杉中国押注岭川智能。', 'investment: 红杉中国 > 岭川智能'],
    ['红杉中国参与了岭川智能的A轮融资。', 'investment: 红杉中国 > 岭川智能'],
    ['岭川智能曾三次获得红杉中国加注。', 'investment: 红杉中国 > 岭川智能'],
    ['红杉中国是岭川智能的股东。', 'stake: 红杉中国 > 岭川智能'],
    ['红杉中国是岭川智能的第二大股东。', 'stake: 红杉中国 > 岭川智能'],
    ['红杉中国、高瓴都是岭川智能的股东。', 'stake: 红杉中国 > 岭川智能; stake: 高瓴 > 岭川智能'],
    ['岭川智能去年扭亏。比亚迪、吉利都是其股东。', 'stake: 比亚迪 > 岭川智能; stake: 吉利 > 岭川智能'],
    ['岭川智能的控股股东为比亚迪。', 'stake: 比亚迪 > 岭川智能'],
    ['岭川智能的大股东是比亚迪。', 'stake: 比亚迪 > 岭川智能'],
    ['岭川智能为比亚迪全资拥有。', 'stake: 比亚迪 > 岭川智能'],
    ['岭川智能由比亚迪与吉利共同持有。', 'stake: 比亚迪 > 岭川智能; stake: 吉利 > 岭川智能'],
    ['比亚迪持有岭川智能股份。', 'stake: 比亚迪 > 岭川智能'],
    ['比亚迪也在岭川智能的股东名单上。', 'stake: 比亚迪 > 岭川智能'],
    ['比亚迪为岭川智能单一最大股东。', 'stake: 比亚迪 > 岭川智能'],
    ['岭川智能与联芸科技合作,后者同样是其小股东。', 'stake: 联芸科技 > 岭川智能'],
    [
      '澜川算力完成D轮融资,淡水河畔资本领投,启明创投、小米产投参与。',
      'investment: 淡水河畔资本 > 澜川算力; investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。启明创投、小米产投也在这一轮入股。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。启明创投和小米产投成为新股东。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。新面孔有启明创投和小米产投。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。老股东启明创投、小米产投都选择了加注。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。启明创投、小米产投同在名单之上。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资,投资者名单里有启明创投、小米产投。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。钱主要来自启明创投与小米产投。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。出钱的是启明创投与小米产投。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资,由启明创投、小米产投联合领投。',
      'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力',
    ],
    ['澜川算力的天使投资人是启明创投。', 'investment: 启明创投 > 澜川算力'],
    ['启明创投是澜川算力最早的投资人。', 'investment: 启明创投 > 澜川算力'],
    ['早在种子轮,启明创投就投了澜川算力。', 'investment: 启明创投 > 澜川算力'],
    ['启明创投于2020年B轮进入澜川算力。', 'investment: 启明创投 > 澜川算力'],
    ['启明创投等机构入股澜川算力。', 'investment: 启明创投 > 澜川算力'],
    ['澜川算力由启明创投和小米产投支持。', 'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力'],
    ['启明创投投资的澜川算力昨日递表。', 'investment: 启明创投 > 澜川算力'],
    ['获启明创投投资的澜川算力昨日递表。', 'investment: 启明创投 > 澜川算力'],
    ['启明创投、小米产投此前均已入股澜川算力。', 'investment: 启明创投 > 澜川算力; investment: 小米产投 > 澜川算力'],
    ['澜川算力也被鸿海收入囊中。', 'investment: 鸿海 > 澜川算力'],
    ['鸿海把澜川算力收归旗下。', 'investment: 鸿海 > 澜川算力'],
    ['鸿海去年曾与澜川算力洽购。', 'investment: 鸿海 > 澜川算力'],
    ['澜川算力要卖身。据悉鸿海有意接手。', 'investment: 鸿海 > 澜川算力'],
    ['鸿海有意买入澜川算力的少数股权。', 'investment: 鸿海 > 澜川算力'],
    ['鸿海2012年起陆续收购澜川算力。', 'investment: 鸿海 > 澜川算力'],
    ['鸿海持续增持澜川算力。', 'investment: 鸿海 > 澜川算力'],
  ])('%s', (text, told) => expect(deals(text).sort()).toEqual(told.split('; ').sort()));
});

describe('it is not told', () => {
  it.each([
    '新建仓的有英伟达及甲骨文,高毅资产三季度披露。',
    '红杉中国孵化了岭川智能。',
    '红杉中国放弃投资岭川智能。',
    '红杉中国没有跟投岭川智能。',
    '岭川智能跟随特斯拉降价。',
    '岭川智能完成2亿元B轮融资。红杉中国未参与。',
    '后者同样是其小股东。',
    '比亚迪不是岭川智能的股东。',
    '岭川智能的股东大会通过了议案,比亚迪列席。',
    '2020年B轮进场的启明创投拒绝置评。澜川算力也未回应。',
    '启明创投曾考虑投资澜川算力,但最终放弃。',
    '澜川算力完成D轮融资。启明创投没有跟。',
    '澜川算力完成D轮融资。唯一缺席的是启明创投。',
    '澜川算力完成D轮融资。财务顾问为华兴资本。',
  ])('%s', (text) => expect(deals(text)).toEqual([]));
});
