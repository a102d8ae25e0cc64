// What is planned or forecast is not done, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.amount?.low ?? c.percent?.low} ${c.amount?.approx ?? '-'} ${c.status}`,
  );

describe('plans and forecasts', () => {
  it('plans what is held when a plan is done', () => {
    expect(told('公司公告，腾讯拟以10亿元对智谱增资，增资完成后持股比例不超过15%。')).toContain('stake 15 - planned');
    expect(told('腾讯完成收购后持有智谱15%的股份。')).toContain('stake 15 - completed');
  });

  it('knows who is to give no more than a sum', () => {
    expect(told('知情人士说，英伟达最多出资20亿美元投资xAI。')).toEqual(['investment 2000000000 under planned']);
    expect(told('英伟达已出资20亿美元投资xAI。')).toEqual(['investment 2000000000 - completed']);
  });

  it('knows a forecast by who makes it, and what it is held against', () => {
    expect(told('高盛预计，寒武纪2026年收入为28亿元。')).toEqual(['metric 2800000000 - planned']);
    expect(told('高盛预计寒武纪明年收入28亿元，去年为12亿元。')).toEqual([
      'metric 2800000000 - planned',
      'metric 1200000000 - completed',
    ]);
    expect(told('寒武纪2025年收入118亿元，高于市场预期的110亿元，毛利率56%。')).toContain('metric 56 - completed');
    expect(told('高盛表示，寒武纪2024年收入为12亿元。')).toEqual(['metric 1200000000 - completed']);
  });
});
