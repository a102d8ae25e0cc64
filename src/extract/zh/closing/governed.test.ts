// What a plan or talks reach over the comma, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.amount?.low ?? c.percent?.low} ${c.status}`,
  );

describe('what a plan governs', () => {
  it.each([
    ['美团拟出资12亿元，取得智谱8%股权。', ['investment 1200000000 planned', 'stake 8 planned']],
    ['美团已出资12亿元，取得智谱8%股权。', ['investment 1200000000 completed', 'stake 8 completed']],
    ['美团计划布局大模型，已出资12亿元，取得智谱8%股权。', ['investment 1200000000 completed', 'stake 8 completed']],
    ['美团将认购智谱新股，出资12亿元，获得8%股份。', ['investment 1200000000 planned', 'stake 8 planned']],
    ['小米拟配售新股，净筹45亿港元。', ['funding_round 4500000000 planned']],
    ['小米完成配售新股，净筹45亿港元。', ['funding_round 4500000000 completed']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));

  it('knows a round under way with its parts', () => {
    expect(told('智谱正以30亿元的规模融资，其中美团出资5亿元。')).toEqual([
      'funding_round 3000000000 in_talks',
      'investment 500000000 in_talks',
    ]);
    expect(told('智谱拟融资30亿元，其中美团出资5亿元，小米出资3亿元。')).toContain('investment 300000000 planned');
    expect(told('智谱拟融资30亿元，其中美团已出资5亿元，小米出资3亿元。')).toContain('investment 300000000 completed');
    expect(told('智谱正式完成30亿元融资，其中美团出资5亿元。')).toEqual([
      'funding_round 3000000000 completed',
      'investment 500000000 completed',
    ]);
  });

  it('takes what may be for no fact', () => {
    expect(told('月之暗面估值或达300亿元。')).toEqual(['valuation 30000000000 rumoured']);
    expect(told('月之暗面估值已达300亿元。')).toEqual(['valuation 30000000000 completed']);
  });

  it('has the other side of a deal as far along as the deal', () => {
    const text = '寒武纪拟以30亿元收购智谱100%股权，交易对方为美团。';
    expect(told(text)).toContain('divestment 3000000000 planned');
    expect(told('寒武纪拟收购智谱10%股权。交易对方为美团，作价30亿元。')).toContain('divestment 3000000000 planned');
    expect(told(text.replace('拟', '已'))).toContain('divestment 3000000000 completed');
  });
});
