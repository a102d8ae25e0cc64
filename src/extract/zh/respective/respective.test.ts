// Which party of a list gets which figure, and sentences in which nothing is shared out.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.rules[0] === 'zh/respective')
    .map(
      (c) =>
        `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'} ${c.status}`,
    );

describe('figures shared out among parties', () => {
  it.each([
    [
      '汇丰和高盛分别向岫岭科技提供5亿元和3亿元贷款。',
      ['debt 汇丰 岫岭科技 500000000 completed', 'debt 高盛 岫岭科技 300000000 completed'],
    ],
    [
      '岫岭科技拟增资，澜桥资本、高瓴拟分别出资5亿元和3亿元认购。',
      ['investment 澜桥资本 岫岭科技 500000000 planned', 'investment 高瓴 岫岭科技 300000000 planned'],
    ],
    [
      '高瓴先后收购了岫岭科技、沐辰医疗，作价分别为5亿元和3亿元。',
      ['investment 高瓴 岫岭科技 500000000 completed', 'investment 高瓴 沐辰医疗 300000000 completed'],
    ],
    [
      '高瓴去年出售了岫岭科技（5亿元）、沐辰医疗（3亿元）。',
      ['divestment 高瓴 岫岭科技 500000000 completed', 'divestment 高瓴 沐辰医疗 300000000 completed'],
    ],
    [
      '比亚迪、高瓴拟成立合资公司，双方分别持股60%和40%。',
      ['stake 比亚迪 合资公司 60 planned', 'stake 高瓴 合资公司 40 planned'],
    ],
    [
      '岫岭科技分别获得比亚迪和小米5亿元和3亿元的订单。',
      ['purchase 比亚迪 岫岭科技 500000000 completed', 'purchase 小米 岫岭科技 300000000 completed'],
    ],
  ])('are given in their order: %s', (text, want) => {
    expect(told(text)).toEqual(want);
  });

  it.each([
    '汇丰和高盛均未分别向岫岭科技提供5亿元和3亿元贷款。',
    '如果汇丰和高盛分别向岫岭科技提供5亿元和3亿元贷款，公司就能开工。',
    '汇丰、高盛和摩根大通分别向岫岭科技提供5亿元和3亿元贷款。',
    '比亚迪和小米的股价分别为5元和3元。',
  ])('are left alone: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
