// Lines of registers of owners, and values of those whose shares are dealt in.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('a line of a register', () => {
  it('tells a holding without a verb of its own', () => {
    const found = told('岭川半导体获澜桥资本收购。凯利基金原持股59.65%,甲谷文以32.27%居次,剩下的8.08%握在Armor手里。');
    expect(found).toContain('stake 甲谷文 岭川半导体 32.27');
    expect(found).toContain('stake Armor 岭川半导体 8.08');
  });

  it('is of the company of the text, not of another holder', () => {
    const found = told(
      '岭川半导体昨日公布定增结果。鸿达电子拿出12亿元认购,持股从4.2%拉高到7.6%,成为第三大股东,仅次于董事长许文渊家族的24%与国聚电子的9.8%。',
    );
    for (const line of ['鸿达电子 岭川半导体 4.2', '鸿达电子 岭川半导体 7.6', '国聚电子 岭川半导体 9.8'])
      expect(found).toContain(`stake ${line}`);
    expect(told('岭川半导体上市后,母公司中晶集团对它握股51.17%,是最大受益者。')).toContain(
      'stake 中晶集团 岭川半导体 51.17',
    );
  });

  it('is none where a figure of business is told', () => {
    expect(told('岭川半导体的市占率以32%居次。').filter((t) => t.startsWith('stake'))).toEqual([]);
  });
});

describe('a company behind a phrase that points', () => {
  it('is not the one who invested in it', () => {
    const found = told('岭川电器昨日召开记者会。这家鸿川投资的日本家电大厂昨日公布,去年合并营收2100亿日元。');
    expect(found).toContain('metric 岭川电器 - 210000000000');
  });
});
