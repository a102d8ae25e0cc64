// What is no deal, and whose forecast a figure is, on sentences of our own, each with one that looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({
    id: 'd',
    media: 'text',
    text,
    published: '2026-03-18',
    lang: /[\u4e00-\u9fff]/u.test(text) ? 'zh-Hans' : 'en',
  }).claims.map((c) => [c.kind, c.status, c.subject?.text ?? null, c.amount?.low ?? c.percent?.low ?? c.multiple]);

describe('is no deal', () => {
  it('what was turned down, supposed or only guaranteed', () => {
    expect(told('Tessaly’s board rejected Accel’s offer to buy a 5% stake.')).toEqual([]);
    expect(told('Accel bought a 5% stake in Tessaly.').map(([kind]) => kind)).toContain('stake');
    expect(told('Had Accel invested $10 million in Tessaly, it would own half.')).toEqual([]);
    expect(told('Nvidia guaranteed $60 million of leases for Tessaly.')).toEqual([]);
    expect(told('若软银完成对灵思智算的收购，交易金额将达65亿美元。')).toEqual([]);
    expect(told('软银完成对灵思智算的收购，交易金额达65亿美元。').map(([kind]) => kind)).toContain('investment');
    expect(told('花旗维持对商汤的买入评级，目标价2.6港元。')).toEqual([]);
    expect(told('DeepSeek has not cut prices by 50%.')).toEqual([]);
    expect(told('DeepSeek has not only cut prices by 50%.')).toHaveLength(1);
  });

  it('what reports of it are dismissed for', () => {
    const text = '“We have raised nothing,” said Mira Murati of Tessaly, dismissing reports of a $5 billion round.';
    expect(told(text).map(([kind, status]) => [kind, status])).toEqual([['funding_round', 'denied']]);
  });
});

describe('whose a figure is', () => {
  it('whom a broker rates, not the broker', () => {
    const [claim] = told('高盛将腾讯目标价上调至770港元，预计2026年资本开支为1000亿元。');
    expect(claim).toEqual(['metric', 'planned', '腾讯', 1e11]);
    expect(told('高盛2025年收入为580亿美元。')[0]?.[2]).toBe('高盛');
  });

  it('whose results a heading tells, and nobody’s where it names none', () => {
    const rest = '\n\nRevenue: $812m\n\nThe company drew $250m of its credit facility with Wells Fargo.';
    expect(told(`NORTHLINE AI — Q3 FY2026 results (quarter ended Dec. 31, 2025)${rest}`)[0]?.[2]).toBe('NORTHLINE AI');
    expect(told(`Results for the third quarter${rest}`).filter(([kind]) => kind === 'metric')).toEqual([]);
  });

  it('each company of a list is invested in, a kind of shares is none', () => {
    expect(told('Nvidia has backed Crusoe, Lambda and Nscale.')).toHaveLength(3);
    expect(told('Nvidia has backed Crusoe and sued Lambda.')).toHaveLength(1);
    expect(told('商汤科技配售17.5亿股新B类股份，所得款项净额约26.3亿港元。').map(([, , who]) => who)).toEqual([
      '商汤科技',
    ]);
  });

  it('a brand that heads its clause sells', () => {
    expect(told('通义千问降价97%，豆包随后宣布降价85%。').map(([, , who]) => who)).toEqual(['通义千问', '豆包']);
  });

  it('a difference is no level', () => {
    expect(told('Tessaly said capex would be $15 billion more than planned.')).toEqual([]);
    expect(told('Tessaly said capex would be $15 billion.')).toHaveLength(1);
  });
});
