// Deals told by their parts: things of companies that are bought, capital taken in from new holders, where parts of a sum come from,
// what is moved in a clause of its own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('things that are bought', () => {
  it('are bought and not the company whose they are', () => {
    expect(told('施耐德电气以9.4亿欧元买下西门子的楼宇控制业务。')).toContain(
      'investment 施耐德电气 楼宇控制业务 940000000',
    );
  });

  it('leaves a company with its shares alone', () => {
    expect(told('施耐德电气以9.4亿欧元买下西门子51%的股权。')).toContain('investment 施耐德电气 西门子 940000000');
  });

  it('stand in a clause of their own where they are moved', () => {
    expect(told('闻泰科技拟将产品集成业务相关的9家公司股权,转让给立讯精密,交易对价合计43.89亿元。')).toContain(
      'divestment 闻泰科技 产品集成业务 4389000000',
    );
  });
});

describe('capital that is taken in', () => {
  const text =
    '砺川精密（301772.SZ）公告,控股子公司砺川灵动拟通过增资扩股方式引入三名战略投资者,合计增资2.7亿元。其中,均胜电子出资1亿元。';

  it('is raised by the one who issues, and put in by those told behind', () => {
    const found = told(text, '砺川精密:子公司拟增资扩股');
    expect(found).toContain('funding_round 砺川灵动 - 270000000');
    expect(found).toContain('investment 均胜电子 砺川灵动 100000000');
  });

  it('is none where a company puts it into another', () => {
    expect(told('均胜电子拟向砺川灵动增资扩股2.7亿元。').some((t) => t.startsWith('funding_round'))).toBe(false);
  });
});

describe('parts of a sum', () => {
  it('come from whoever stands behind them', () => {
    expect(told('帆石智能完成4500万美元B轮融资，当中2500万美元来自领投方高瓴。')).toContain(
      'investment 高瓴 帆石智能 25000000',
    );
  });

  it('are no part of anything where nothing is raised or lent', () => {
    expect(told('腾讯二季度收入1845亿元，其中300亿元来自阿里巴巴。').some((t) => t.startsWith('investment'))).toBe(
      false,
    );
  });
});

describe('a bid', () => {
  it('is told by what the whole is worth', () => {
    expect(told('京东向CECONOMY发起自愿公开收购要约，每股4.60欧元，对应股权价值约22亿欧元。')).toContain(
      'investment 京东 CECONOMY 2200000000',
    );
  });

  it('leaves a value without a takeover a value', () => {
    expect(told('CECONOMY的股权价值约22亿欧元。')).toContain('valuation CECONOMY - 2200000000');
  });
});

describe('who pays a sum without a verb', () => {
  it('stands right before it', () => {
    const found = told(
      '帆石智能完成3.2亿元A轮融资，其中国家绿色发展基金认缴1.5亿元，另两家地方基金各出9000万元、8000万元。',
    );
    expect(found).toContain('investment 国家绿色发展基金 帆石智能 150000000');
    expect(found.filter((t) => t.startsWith('investment 国家绿色发展基金'))).toHaveLength(1);
  });

  it('has given nothing where a right is waived', () => {
    expect(
      told('均胜电子及员工平台放弃本次增资的优先认购权。', '砺川灵动增资').some((t) => t.startsWith('investment')),
    ).toBe(false);
  });
});
