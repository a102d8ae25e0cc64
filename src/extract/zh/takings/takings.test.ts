// Shares and companies taken, told by the places around the verb.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('what is taken', () => {
  it('is no order that is won', () => {
    const all = (text: string) => told(text).filter((t) => t.startsWith('investment'));
    expect(all('岫岭科技拿下沐辰医疗为期五年、总值3亿美元的云合同。')).toEqual([]);
    expect(all('岫岭科技拿下沐辰医疗。')).toEqual(['investment 岫岭科技 沐辰医疗 -']);
  });

  it('stands behind the verb, with who held it', () => {
    const found = told('岫岭科技拟以5.2亿元收购澜桥资本所持沐辰医疗41%股权。');
    expect(found).toContain('investment 岫岭科技 沐辰医疗 520000000');
    expect(found).toContain('divestment 澜桥资本 沐辰医疗 520000000');
  });

  it('is a part of a company by what it does, and no whole clause', () => {
    const found = told('澜桥资本将收购岫岭集团旗下自动驾驶业务,总价8亿元。');
    expect(found).toContain('investment 澜桥资本 自动驾驶业务 800000000');
    expect(found).toContain('divestment 岫岭集团 自动驾驶业务 800000000');
    expect(told('澜桥资本收购岫岭集团后将剥离非核心业务。').filter((t) => t.includes('非核心'))).toEqual([]);
  });

  it('is taken by whoever heads the group, not by the group', () => {
    for (const who of ['澜桥资本牵头的财团', '由澜桥资本牵头的财团'])
      expect(told(`${who}拟以6亿元收购沐辰医疗60%股权。`)).toContain('investment 澜桥资本 沐辰医疗 600000000');
    expect(told('财团拟以6亿元收购沐辰医疗60%股权。')).toContain('investment 财团 沐辰医疗 600000000');
  });

  it('is what a holder holds, of whatever words its name is made', () => {
    expect(told('岫岭科技斥资约21亿港元,接手澜桥资本所持的新创建约61%权益。')).toContain(
      'divestment 澜桥资本 新创建 2100000000',
    );
    expect(told('岫岭科技接手澜桥资本所持的标的公司61%权益。').filter((t) => t.includes('标的'))).toEqual([]);
  });

  it('is a list that one share closes', () => {
    const found = told('岫岭科技公告,公司拟收购沐辰医疗、栩诺医院和黎岚药房各60%股权。');
    for (const name of ['沐辰医疗', '栩诺医院', '黎岚药房']) expect(found).toContain(`stake 岫岭科技 ${name} 60`);
  });

  it('stands before the verb behind 对, or is its subject in the passive', () => {
    expect(told('去年11月,岫岭科技再次启动对沐辰医疗100%股权的收购。')).toContain('stake 岫岭科技 沐辰医疗 100');
    expect(told('沐辰医疗被岫岭科技收购后,业绩大增。').some((t) => t.startsWith('investment 岫岭科技 沐辰医疗'))).toBe(
      true,
    );
  });

  it('is taken by whom a clause continues, and by whom 继 leads to', () => {
    expect(told('岫岭科技先是收购了沐辰医疗70%股权,又购买了栩诺医院30%股权。')).toContain('stake 岫岭科技 栩诺医院 30');
    expect(told('继岫岭科技收购沐辰医疗29%股权之后,又一起同业并购落地。')).toContain('stake 岫岭科技 沐辰医疗 29');
  });

  it('is nothing where the verb is a noun, and no word that only stands there', () => {
    expect(told('岫岭科技的收购价格高于市场预期,收购完成后股价回落。')).toEqual([]);
    expect(told('此次收购是完全市场化的行为。')).toEqual([]);
    expect(told('岫岭科技在收购谈判中进展缓慢。')).toEqual([]);
  });
});

describe('names that only their place in a deal tells', () => {
  it('are found in lists of holders, of people too', () => {
    const found = told('岫岭科技拟购买周澜屿、覃沐合计持有的沐辰医疗18%股权。');
    expect(found.filter((t) => t.startsWith('divestment')).map((t) => t.split(' ')[1])).toEqual(['周澜屿', '覃沐']);
  });
});

describe('what no writer writes', () => {
  it.each([
    ['腾讯加仓', '一年一年'],
    ['腾讯加仓', '年一'],
    ['腾讯', '以以'],
    ['腾讯', '通过以'],
  ])('%s with %s over and over is read in little time', (head, filler) => {
    expect(told(`${head}${filler.repeat(150)}:收购沐辰医疗30%股权。`)).toBeDefined();
  });
});
