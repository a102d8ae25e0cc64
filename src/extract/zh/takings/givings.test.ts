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
});
