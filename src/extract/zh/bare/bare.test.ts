// Deals told without a figure in words of no rule, on short texts of ours: what is surmised of them, and what looks alike and is
// left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { likeliest } from './scores.ts';

const reader = makeReader(reference());
const claims = (text: string) =>
  reader({
    id: 'd',
    media: 'text',
    text: `松原机器人成立于2018年，总部在苏州。${text}`,
    title: '松原机器人近况',
    published: '2025-09-10',
    lang: 'zh-Hans',
  }).claims.filter((c) => c.rules.includes('zh/bare'));
const deals = (text: string) =>
  claims(text)
    .map((c) => `${c.kind} ${c.subject?.text} ${c.object?.text}`)
    .sort();

describe('a deal told without a figure', () => {
  it('is surmised with all of a list', () => {
    expect(deals('主要客户为海德电子和远岫集团。')).toEqual([
      'purchase 海德电子 松原机器人',
      'purchase 远岫集团 松原机器人',
    ]);
    expect(deals('海德电子、远岫集团都用公司的机器人。')).toHaveLength(2);
    expect(deals('接盘方为麓山资本与青禾创投。')).toEqual([
      'investment 青禾创投 松原机器人',
      'investment 麓山资本 松原机器人',
    ]);
  });

  it('is surmised the right way round', () => {
    expect(deals('零部件主要从海德电子采购。')).toEqual(['purchase 松原机器人 海德电子']);
  });

  it('says that it was surmised', () => {
    expect(claims('零部件主要从海德电子采购。')[0]?.rules.slice(0, 2)).toEqual(['zh/bare', 'zh/surmised']);
  });

  it.each([
    '竞争对手包括海德电子和远岫集团。',
    '创始人曾任职于海德电子。',
    '海德电子与远岫集团的股价当天上涨。',
    '公司并未向海德电子采购。',
    '保荐人为招商银行。',
    '公司与海德电子成立联合实验室。',
    '市占率仅次于海德电子。',
    '零部件有多少购自海德电子并不清楚。',
    '海德电子是其独家供应商。',
  ])('is none: %s', (text) => expect(deals(text)).toEqual([]));

  it('is told once', () => {
    expect(deals('零部件主要从海德电子采购。这些零部件一直从海德电子采购。')).toHaveLength(1);
  });
});

describe('the weights of two parties', () => {
  it('add up to the likeliest kind, against none', () => {
    const none = new Array(10).fill(0);
    const giver = [0, 0, 0, 30, 0, 0, 0, 0, 0, 0];
    const taker = [0, 0, 0, 0, 0, 0, 0, 0, 30, 0];
    expect(likeliest(giver, taker, [0, 0, 0, 0, 0])).toEqual(['purchase', expect.closeTo(0.988, 2)]);
    expect(likeliest(none, none, [0, 0, 0, 0, 0])[1]).toBeCloseTo(1 / 6);
  });
});
