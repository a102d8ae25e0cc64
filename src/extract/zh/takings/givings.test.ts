// Shares given up, told by the places around the verb, and the people who give them up.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' }).claims.map((c) => ({
    kind: c.kind,
    subject: c.subject?.text,
    names: c.subject?.names,
    object: c.object?.text,
  }));

describe('what is given up', () => {
  it('stands behind 将, with its companies in a list', () => {
    const found = told('岫岭科技拟将其所持沐辰医疗41%股权转让给栩诺控股。').filter((c) => c.kind === 'divestment');
    expect(found.map((c) => `${c.subject} ${c.object}`)).toEqual(['岫岭科技 沐辰医疗']);
  });

  it('is given up by people who are listed, each of them', () => {
    const found = told('沐辰医疗公告,因个人资金需求,覃沐岚、周澜屿和李岫计划合计减持公司股份不超过2%。');
    const sale = found.find((c) => c.kind === 'divestment');
    expect(sale?.names).toEqual(expect.arrayContaining(['覃沐岚', '周澜屿', '李岫']));
  });

  it('is nothing where the verb is a noun', () => {
    expect(told('沐辰医疗公告,减持计划期间股价平稳。')).toEqual([]);
  });

  it('is given up by each of those whom no table knows, of what the clause before takes', () => {
    const found = told('海沅动力拟收购远帆电池60%股权，盛和集团和刘峰分别出让45%和15%。');
    expect(found.filter((c) => c.kind === 'divestment').map((c) => `${c.subject} ${c.object}`)).toEqual([
      '盛和集团 远帆电池',
      '刘峰 远帆电池',
    ]);
    const parts = told('佳沐资本拟收购晨岫科技60%股权，其中陈立转让40%，王晓明转让20%。');
    expect(parts.filter((c) => c.kind === 'divestment').map((c) => `${c.subject} ${c.object}`)).toEqual([
      '陈立 晨岫科技',
      '王晓明 晨岫科技',
    ]);
  });

  it('has no party in a rate that falls, nor a name in the trade before a word of things', () => {
    expect(told('公司毛利率和净利率分别下降2%和1%。')).toEqual([]);
    expect(told('公司动力电池业务营收3亿元。').map((c) => c.subject ?? '')).not.toContain('公司动力');
  });
});
