// Sales of shares as notices tell them: who sells by what he is, by his letter, by force, and for shares of whoever buys.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' }).claims;
const sales = (text: string, title = '') =>
  claims(text, title)
    .filter((c) => c.kind === 'divestment')
    .map((c) => `${c.subject?.text} > ${c.object?.text} ${c.status}`);

describe('who sells in a notice', () => {
  it('is named behind what he is, clauses before the verb', () => {
    expect(
      sales(
        '沐辰医疗公告,持公司股份7577万股的股东金澜岫计划在公告日起15个交易日后的6个月内,以集中竞价方式减持公司股份804万股。',
      ),
    ).toEqual(['金澜岫 > 沐辰医疗 planned']);
  });

  it('is each of a list of firms and people', () => {
    expect(sales('沐辰医疗公告,股东栩诺投资及其一致行动人覃沐岚拟减持公司股份,减持数量不超过425万股。')).toEqual([
      '栩诺投资 > 沐辰医疗 planned',
      '覃沐岚 > 沐辰医疗 planned',
    ]);
  });

  it('is not whoever takes: 向控股股东转让', () => {
    expect(sales('沐辰医疗公告,拟向控股股东栩诺集团转让岫岭科技6%股权。').join()).not.toMatch(/^栩诺集团/u);
  });

  it('sells what the head of the line names', () => {
    expect(sales('沐辰医疗:两名股东拟合计减持2%股份。').map((s) => s.split(' > ')[1])).toEqual(['沐辰医疗 planned']);
  });

  it('sells what stands before 进行了减持', () => {
    expect(sales('澜起资本在三季度对沐辰医疗进行了减持。')).toEqual(['澜起资本 > 沐辰医疗 completed']);
  });

  it('sells a company whose name ends where a hedge begins', () => {
    expect(sales('澜起资本披露减持计划,拟减持沐辰医疗不超2%股份。')).toEqual(['澜起资本 > 沐辰医疗 planned']);
  });

  it('is no way of selling', () => {
    expect(sales('以集中竞价交易方式减持公司股份。', '沐辰医疗股东减持')).toEqual([]);
  });

  it('is not whoever steps in: 出手并购', () => {
    expect(sales('岫岭科技出手并购沐辰医疗。')).toEqual([]);
  });
});

describe('a letter', () => {
  it('tells the plan of each who sent it', () => {
    expect(sales('公司近日收到控股股东覃沐岚先生、周澜屿女士的《关于沐辰医疗股份减持计划的告知函》。')).toEqual([
      '覃沐岚 > 沐辰医疗 planned',
      '周澜屿 > 沐辰医疗 planned',
    ]);
  });

  it('tells none where the plan is over', () => {
    expect(sales('公司近日收到股东覃沐岚的《关于沐辰医疗股份减持计划期限届满的告知函》。')).toEqual([]);
  });
});

describe('shares sold by force', () => {
  it('are those of whoever holds them', () => {
    expect(sales('岫岭科技持有的沐辰医疗股份将被司法拍卖。')).toEqual(['岫岭科技 > 沐辰医疗 planned']);
    expect(sales('沐辰医疗、岫岭科技被北上资金大幅减持。')).toEqual(
      expect.arrayContaining(['北上资金 > 沐辰医疗 completed', '北上资金 > 岫岭科技 completed']),
    );
  });

  it('are not sold where that is called off', () => {
    expect(sales('岫岭科技持有的沐辰医疗股份被终止司法拍卖。')).toEqual([]);
  });
});

describe('shares paid for in shares', () => {
  it('are sold by whoever the shares are issued to', () => {
    expect(
      sales('岫岭科技拟向澜起资本、栩诺投资等26名交易对方以发行股份及支付现金的方式购买其持有的沐辰医疗100%股权。'),
    ).toEqual(['澜起资本 > 沐辰医疗 planned', '栩诺投资 > 沐辰医疗 planned']);
  });

  it('are sold by those from whose hands they come', () => {
    expect(sales('岫岭科技以3亿元从栩诺投资、覃沐岚手中收购沐辰医疗51%的股权。')).toEqual([
      '栩诺投资 > 沐辰医疗 completed',
      '覃沐岚 > 沐辰医疗 completed',
    ]);
  });
});
