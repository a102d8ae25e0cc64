// What is sold without a name, for a price that stands ahead of the sale; lenders in lists; what a counted holding is worth.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) =>
    [c.kind, c.subject?.text ?? '-', c.object?.text ?? '-', c.amount?.low ?? c.percent?.low ?? '-'].join(' '),
  );

describe('sales', () => {
  it('are of a part of a thing', () => {
    const found = told('岫禾地产将滨江写字楼的60%股权以9亿元转让给珩川保险。', '岫禾地产');
    expect(found).toContain('divestment 岫禾地产 滨江写字楼 900000000');
    expect(found).toContain('investment 珩川保险 滨江写字楼 900000000');
  });

  it('have the price that the clause before tells', () => {
    const text = '岫禾康德公告，拟以28亿元的基准价，向珩川资本转让棠越医药100%股权。';
    expect(told(text, '岫禾康德转让资产')).toContain('divestment 岫禾康德 棠越医药 2800000000');
  });

  it('are to who has signed for them', () => {
    const text = '棠越智能股东宁波沅汐与青岛祁川产业基金签署股份转让协议，拟转让784.6万股，转让价款合计3.28亿元。';
    expect(told(text, '棠越智能股东变动')).toContain('investment 青岛祁川产业基金 棠越智能 328000000');
  });
});

describe('values', () => {
  it('are of whom is invested in', () => {
    const text = '岫禾科技以2亿元认购棠越智算新增股份，拿到8%的股权，对应投后估值25亿元。';
    expect(told(text, '岫禾科技')).toContain('valuation 棠越智算 - 2500000000');
  });
});

describe('lenders', () => {
  it('stand before their sums in a list of what is owed', () => {
    const found = told('岫禾智算还欠着浦发银行3.2亿元、芜湖产投1.5亿元借款。', '岫禾智算半年报');
    expect(found).toContain('debt 芜湖产投 岫禾智算 150000000');
  });

  it('lend to who is said to live on loans', () => {
    const text = '辉达身兼供应商与客户。岫禾智算的扩张也靠举债支应：摩根大通8月牵头提供2.75亿美元信贷额度。';
    expect(told(text, '岫禾智算举债')).toContain('debt 摩根大通 岫禾智算 275000000');
  });
});

describe('parties', () => {
  it('stand in a list beside one that no table knows', () => {
    const text = '岫禾公司（688347）拟向珩川集团、上海集成电路基金和桐屿基金购买棠越微电子97%的股权。';
    const found = told(text, '岫禾公司收购棠越微');
    expect(found).toContain('divestment 桐屿基金 棠越微电子 -');
    expect(found).toContain('stake 岫禾公司 棠越微电子 97');
  });

  it('are the backer and the backed of a clause that says so', () => {
    const found = told('棠越智能是岫禾科技2019年参股的芯片企业，当时出资8000万元。', '岫禾科技');
    expect(found).toContain('investment 岫禾科技 棠越智能 80000000');
  });

  it('are who speaks, where it means itself', () => {
    const text = '岫禾科技股东宁波沅汐拟减持。宁波沅汐表示，所得资金主要用于偿还其在招商银行的股票质押借款1.95亿元。';
    expect(told(text, '岫禾科技股东减持')).toContain('debt 招商银行 宁波沅汐 195000000');
  });
});
