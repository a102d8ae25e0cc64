// Whom 前者, 后者 and 该机构 mean where the sentence has named nobody yet.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('the two of the sentence before', () => {
  it('are those that it begins with, not those named last', () => {
    const found = told('高瓴和腾讯均为岫岭科技的股东。前者持股12%，后者持股6.5%。');
    expect(found).toContain('stake 高瓴 岫岭科技 12');
    expect(found).toContain('stake 腾讯 岫岭科技 6.5');
    expect(told('前者注重硬件，后者注重软件。')).toEqual([]);
  });

  it('leaves 该机构 to who invests by trade', () => {
    expect(told('高瓴清仓了岫岭科技。该机构2021年以3亿元入股这家公司。')).toContain(
      'investment 高瓴 岫岭科技 300000000',
    );
  });
});

describe('everyday words', () => {
  it('tell orders and results without another word of a deal', () => {
    expect(told('岫岭科技取得比亚迪12亿元的服务器订单。')).toContain('purchase 比亚迪 岫岭科技 1200000000');
    expect(told('岫岭科技取得比亚迪的认证。').filter((t) => t.startsWith('purchase'))).toEqual([]);
    expect(told('岫岭科技去年蚀12亿元，前年赚3亿元，每股赚1.2元。')).toEqual([
      'metric 岫岭科技 - 1200000000',
      'metric 岫岭科技 - 300000000',
    ]);
  });
});
