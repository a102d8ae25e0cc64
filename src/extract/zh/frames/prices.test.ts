// List prices that move, and what only looks like them, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const moved = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'price_change')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.direction, c.percent?.low ?? null]);

describe('prices', () => {
  it.each([
    ['闪迪将NAND合约价大幅调升50%。', 'up', 50],
    ['亚马逊近日上调机器学习容量块价格约15%。', 'up', 15],
    ['宁德时代电芯报价较年初回落18%。', 'down', 18],
    ['碳酸锂价格同比下跌四成。', 'down', 40],
    ['智谱取消编程套餐的首购优惠，整体涨幅20%起。', 'up', 20],
    ['腾讯云调用成本下降30%。', 'down', 30],
    ['台積電明年起將先進製程代工報價調漲5%。', 'up', 5],
  ])('%s', (text, direction, percent) => {
    expect(moved(text)).toEqual([[expect.toSatisfy(() => true), expect.toSatisfy(() => true), direction, percent]]);
  });

  it.each([
    ['小鹏G7的指导价由19.58万元下调1.5万元。', 'G7', 'down'],
    ['特斯拉：Model Y全系降价1万元。', 'Model Y', 'down'],
    ['网飞将标准版套餐月费由15.49美元上调至17.99美元。', '标准版套餐', 'up'],
    ['智谱发布GLM4-Exp，输入价格从4元降到2元。', 'GLM4-Exp', 'down'],
  ])('%s', (text, product, direction) => {
    expect(moved(text).map((m) => m.slice(1, 3))).toEqual([[product, direction]]);
  });

  it.each([
    '智谱的推理价格较行业便宜99%。',
    '寒武纪股价上涨12%，目标价由800元上调至900元。',
    '智谱发行价由每股12元下调至10元。',
    '智谱今年资本开支由380亿美元上调至400亿美元。',
    '腾讯以每股30元减持美团2%股份，成交均价较市价折让5%。',
  ])('%s holds none', (text) => {
    expect(moved(text)).toEqual([]);
  });

  it('move by a sum, which each of several goods does', () => {
    const by = (text: string) =>
      reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
        .claims.filter((c) => c.kind === 'price_change')
        .map((c) => [c.object?.text ?? null, c.direction, c.amount?.low ?? null]);
    expect(by('理想汽车将L7、L8的售价各调低2000元。')).toEqual([
      ['L7', 'down', 2000],
      ['L8', 'down', 2000],
    ]);
    expect(by('理想汽车将L7、L8的售价分别下调1万元和2万元。').map((c) => c[2])).toEqual([1e4, 2e4]);
    expect(by('理想汽车宣布，MEGA降价3万元，降至52.98万元。')).toEqual([['MEGA', 'down', 3e4]]);
    expect(by('理想汽车宣布降价，L9降到39.8万元。')).toEqual([['L9', 'down', null]]);
    expect(by('星巴克调降数十款饮品售价，平均降幅约5元。')).toEqual([[expect.stringContaining('饮品'), 'down', 5]]);
    expect(by('美团把佣金率从5%降到2%。')).toEqual([['佣金率', 'down', null]]);
  });

  it.each(['理想汽车营收下降2万元。', '理想汽车股价下跌3元。', '理想汽车L9的毛利率从5%降到2%。'])(
    'do not move in %s',
    (text) => {
      expect(moved(text)).toEqual([]);
    },
  );
});
