// Chinese trade told without a figure, and sentences that look alike and tell none.
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
    ['岭川智能主要客户为百川物流和青禾汽车。', ['purchase: 百川物流 > 岭川智能', 'purchase: 青禾汽车 > 岭川智能']],
    [
      '岭川智能成立于2019年。大客户包括华为、零售商Tesco和波兰运营商Pakona。',
      ['purchase: 华为 > 岭川智能', 'purchase: Tesco > 岭川智能', 'purchase: Pakona > 岭川智能'],
    ],
    ['岭川智能的客户有比亚迪、吉利汽车等。', ['purchase: 比亚迪 > 岭川智能', 'purchase: 吉利汽车 > 岭川智能']],
    [
      '岭川智能总部在苏州。公司的客户涵盖小米、OPPO与荣耀。',
      ['purchase: 小米 > 岭川智能', 'purchase: OPPO > 岭川智能', 'purchase: 荣耀 > 岭川智能'],
    ],
    ['比亚迪是岭川智能的第一大客户。', ['purchase: 比亚迪 > 岭川智能']],
    [
      '岭川智能去年扭亏。比亚迪、吉利汽车都是它的客户。',
      ['purchase: 比亚迪 > 岭川智能', 'purchase: 吉利汽车 > 岭川智能'],
    ],
    ['岭川智能的产品已进入长鑫存储、华润微的产线。', ['purchase: 长鑫存储 > 岭川智能', 'purchase: 华润微 > 岭川智能']],
    ['岭川智能已打入特斯拉供应链。', ['purchase: 特斯拉 > 岭川智能']],
    ['岭川智能的传感器已导入比亚迪和蔚来的量产车型。', ['purchase: 比亚迪 > 岭川智能', 'purchase: 蔚来 > 岭川智能']],
    ['岭川智能向华为供应散热模组。', ['purchase: 华为 > 岭川智能']],
    ['岭川智能给比亚迪供货。', ['purchase: 比亚迪 > 岭川智能']],
    ['岭川智能的芯片由中芯国际代工。', ['purchase: 岭川智能 > 中芯国际']],
    ['岭川智能的电芯主要采购自宁德时代。', ['purchase: 岭川智能 > 宁德时代']],
    ['岭川智能主要从天岳先进和Coherent采购衬底。', ['purchase: 岭川智能 > 天岳先进', 'purchase: 岭川智能 > Coherent']],
    [
      '岭川智能去年扭亏。衬底则主要从天岳先进和Coherent采购。',
      ['purchase: 岭川智能 > 天岳先进', 'purchase: 岭川智能 > Coherent'],
    ],
    ['岭川智能与长鑫存储签订了为期五年的供货框架协议。', ['purchase: 长鑫存储 > 岭川智能']],
    ['岭川智能租用了阿里云的算力。', ['purchase: 岭川智能 > 阿里云']],
    ['岭川智能租用了一批来自并行科技的集群。', ['purchase: 岭川智能 > 并行科技']],
    ['岭川智能中标中国移动的服务器集采。', ['purchase: 中国移动 > 岭川智能']],
    ['岭川智能获得比亚迪定点。', ['purchase: 比亚迪 > 岭川智能']],
    [
      '谷歌、微软和腾讯云都部署了岭川智能的处理器。',
      ['purchase: 谷歌 > 岭川智能', 'purchase: 微软 > 岭川智能', 'purchase: 腾讯云 > 岭川智能'],
    ],
    [
      '岭川智能专注大模型。OPPO和荣耀的手机助手也接入了它的模型。',
      ['purchase: OPPO > 岭川智能', 'purchase: 荣耀 > 岭川智能'],
    ],
    [
      '岭川智能在苏州设厂。顺丰、京东物流都在用它的机器人。',
      ['purchase: 顺丰 > 岭川智能', 'purchase: 京东物流 > 岭川智能'],
    ],
    ['腾讯将于第三季度入驻岭川智能的数据中心。', ['purchase: 腾讯 > 岭川智能']],
    ['腾讯包下了岭川智能廊坊园区的一半机柜。', ['purchase: 腾讯 > 岭川智能']],
    ['腾讯已向岭川智能下单。', ['purchase: 腾讯 > 岭川智能']],
    ['腾讯将改向岭川智能进货。', ['purchase: 腾讯 > 岭川智能']],
    ['岭川智能去年扭亏。其最大客户是腾讯。', ['purchase: 腾讯 > 岭川智能']],
    [
      '岭川智能去年扭亏。公司的前两大客户分别为腾讯和阿里巴巴。',
      ['purchase: 腾讯 > 岭川智能', 'purchase: 阿里巴巴 > 岭川智能'],
    ],
    [
      '岭川智能去年扭亏。其供应商包括中芯国际和长电科技。',
      ['purchase: 岭川智能 > 中芯国际', 'purchase: 岭川智能 > 长电科技'],
    ],
    ['岭川智能的第一大供应商是中芯国际。', ['purchase: 岭川智能 > 中芯国际']],
    ['中芯国际是岭川智能的主要供应商。', ['purchase: 岭川智能 > 中芯国际']],
    ['岭川智能的服务器全部使用华为的昇腾芯片。', ['purchase: 岭川智能 > 华为']],
    ['岭川智能把先进封装订单交给了长电科技。', ['purchase: 岭川智能 > 长电科技']],
    ['岭川智能去年扭亏。订单来自宝马和奔驰。', ['purchase: 宝马 > 岭川智能', 'purchase: 奔驰 > 岭川智能']],
    ['岭川智能的订单主要来自宝马和奔驰。', ['purchase: 宝马 > 岭川智能', 'purchase: 奔驰 > 岭川智能']],
    ['岭川智能已开始向特斯拉交付首批机器人。', ['purchase: 特斯拉 > 岭川智能']],
    ['特斯拉采用了岭川智能的减速器。', ['purchase: 特斯拉 > 岭川智能']],
    ['岭川智能的减速器被特斯拉采用。', ['purchase: 特斯拉 > 岭川智能']],
    ['岭川智能的减速器已用于特斯拉、小鹏的机器人。', ['purchase: 特斯拉 > 岭川智能', 'purchase: 小鹏 > 岭川智能']],
    ['特斯拉与岭川智能续签了三年的采购合同。', ['purchase: 特斯拉 > 岭川智能']],
    ['岭川智能与中国电信续签三年云服务合同。', ['purchase: 中国电信 > 岭川智能']],
    ['岭川智能負責人說：「PChome、momo都用我們的車。」', ['purchase: PChome > 岭川智能', 'purchase: momo > 岭川智能']],
    ['岭川智能已成為輝達的供應商。', ['purchase: 輝達 > 岭川智能']],
    ['岭川智能打進輝達供應鏈。', ['purchase: 輝達 > 岭川智能']],
  ])('%s', (text, told) => expect(deals(text).sort()).toEqual([...told].sort()));
});

describe('it is not told', () => {
  it.each([
    '岭川智能的竞争对手包括华为和小米。',
    '岭川智能的潜在客户包括华为和小米。',
    '分析师问岭川智能的算力有多少购自阿里云。',
    '岭川智能的产品尚未进入特斯拉供应链。',
    '岭川智能计划与华为合作开发新品。',
    '岭川智能进入美国市场。',
    '岭川智能并非特斯拉供应商。',
    '岭川智能的客户满意度高于华为。',
    '岭川智能进入了华为的大楼。',
    '岭川智能为华为贺喜。',
    '岭川智能使用了与特斯拉类似的技术。',
    '岭川智能的员工多来自华为和腾讯。',
    '岭川智能否认向特斯拉供货。',
  ])('%s', (text) => expect(deals(text)).toEqual([]));
});
