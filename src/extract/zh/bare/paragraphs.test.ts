// Short paragraphs with a title, in Chinese: whose customers, holders and backers they tell of where they only point.
import { describe, expect, it } from 'vitest';
import { chineseDeals } from '../../../../test/support/chinese-deals.ts';

const deals = (title: string, text: string): string => chineseDeals(text, title).sort().join('; ');

describe('a paragraph', () => {
  it.each([
    [
      '泊川半导体递表港交所',
      '泊川半导体昨日向港交所递交招股书。公司主营功率器件,前五大客户包括比亚迪、汇川技术。其衬底主要采购自天岳先进。',
      'purchase: 比亚迪 > 泊川半导体; purchase: 汇川技术 > 泊川半导体; purchase: 泊川半导体 > 天岳先进',
    ],
    [
      '泊川半导体完成C轮融资',
      '泊川半导体昨日宣布完成C轮融资。本轮由高瓴领投,老股东启明创投跟投。早期股东沐石创投则借机退出。',
      'investment: 高瓴 > 泊川半导体; investment: 启明创投 > 泊川半导体; divestment: 沐石创投 > 泊川半导体',
    ],
    [
      '泊川半导体拿下大单',
      '泊川半导体周一说,它已拿到理想汽车的定点。双方签了三年的供货合同。',
      'purchase: 理想汽车 > 泊川半导体',
    ],
    [
      '泊川半导体换帅',
      '泊川半导体更换了董事长。该公司的第一大股东是国投创合。小米产投也持有其股份。',
      'stake: 国投创合 > 泊川半导体; stake: 小米产投 > 泊川半导体',
    ],
    [
      '泊川半导体涨价',
      '泊川半导体通知客户涨价。比亚迪、蔚来都在用该公司的模块。',
      'purchase: 比亚迪 > 泊川半导体; purchase: 蔚来 > 泊川半导体',
    ],
    ['泊川半导体与长飞合作', '泊川半导体与长川先进达成合作。前者将向后者采购晶圆。', 'purchase: 泊川半导体 > 长川先进'],
    [
      '泊川半导体专访',
      '“我们的客户有比亚迪和蔚来。”泊川半导体董事长周渊说。',
      'purchase: 比亚迪 > 泊川半导体; purchase: 蔚来 > 泊川半导体',
    ],
    [
      '泊川半导体专访',
      '泊川半导体董事长周渊说:“我们向天岳先进采购衬底,比亚迪是我们最大的客户。”',
      'purchase: 泊川半导体 > 天岳先进; purchase: 比亚迪 > 泊川半导体',
    ],
    [
      '泊川半导体的朋友圈',
      '泊川半导体成立于2017年,投资方有高瓴、启明创投。客户名单里则有比亚迪、蔚来和汇川技术。',
      'investment: 高瓴 > 泊川半导体; investment: 启明创投 > 泊川半导体; purchase: 比亚迪 > 泊川半导体; purchase: 蔚来 > 泊川半导体; purchase: 汇川技术 > 泊川半导体',
    ],
    [
      '泊川半导体被并购',
      '斯达半导收购了泊川半导体。出售方为高瓴和启明创投。',
      'investment: 斯达半导 > 泊川半导体; divestment: 高瓴 > 泊川半导体; divestment: 启明创投 > 泊川半导体',
    ],
    [
      '泊川半导体被并购',
      '高瓴卖掉了泊川半导体,接盘的是斯达半导。',
      'divestment: 高瓴 > 泊川半导体; investment: 斯达半导 > 泊川半导体',
    ],
    ['泊川半导体去年亏损', '泊川半导体去年亏损。公司已停止向比亚迪供货。', ''],
    ['泊川半导体去年亏损', '泊川半导体去年亏损。供应商长川先进已起诉该公司。', ''],
    [
      '泊川半导体去年亏损',
      '泊川半导体去年亏损。比亚迪曾是它的大客户,如今改用自研芯片。',
      'purchase: 比亚迪 > 泊川半导体',
    ],
    [
      '泊川半导体去年亏损',
      '泊川半导体去年亏损。它的竞争对手斯达半导已进入特斯拉供应链。',
      'purchase: 特斯拉 > 斯达半导',
    ],
    ['泊川半导体去年亏损', '泊川半导体去年亏损。斯达半导的客户包括比亚迪。', 'purchase: 比亚迪 > 斯达半导'],
  ])('%s: %s', (title, text, told) => expect(deals(title, text)).toBe(told.split('; ').sort().join('; ')));
});
