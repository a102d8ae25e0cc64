// Parties that the weights choose against the order of the rules, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const deals = (title: string, text: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
    c.rules.includes('zh/casting'),
  ]);

describe('who takes which side', () => {
  it('is chosen anew where the rules took the company told of before', () => {
    const text = '海德电子近日完成融资。松原机器人的大客户远岫集团出资2亿元，占股9%。';
    expect(deals('海德电子融资', text)).toContainEqual(['stake', '远岫集团', '海德电子', 9, true]);
  });

  it('is left as the rules have it where nobody else is clearly ahead', () => {
    const text = '海德电子6月以9亿元向远岫集团转让松原机器人20%股权。转让完成后，海德电子持股由35%降至15%。';
    const read = deals('海德电子卖出松原机器人股份', text);
    expect(read).toContainEqual(['divestment', '海德电子', '松原机器人', 9e8, false]);
    expect(read).toContainEqual(['investment', '远岫集团', '松原机器人', 9e8, false]);
    expect(read).toContainEqual(['stake', '海德电子', '松原机器人', 15, false]);
  });
});

describe('whose a figure is', () => {
  const figures = (text: string) =>
    reader({
      id: 'd',
      media: 'text',
      text,
      title: '麓山能源中期业绩',
      published: '2025-09-10',
      lang: 'zh-Hans',
    }).claims.map((c) => [c.subject?.text, c.amount?.low ?? c.percent?.low, c.rules.includes('zh/casting')]);

  it('is chosen anew where the rules took a unit named before', () => {
    const text = '麓山能源上半年溢利29亿元。旗下海德电力投资贡献溢利3亿元，英国业务溢利则减6%至14亿元。';
    const read = figures(`${text}主席林恩称，集团手头现金24亿元。`);
    expect(read).toContainEqual(['海德电力', 3e8, false]);
    expect(read).toContainEqual(['麓山能源', -6, true]);
    expect(read).toContainEqual(['麓山能源', 24e8, false]);
  });

  it('is left to those who stand beside their own', () => {
    const read = figures('麓山能源去年营收30亿元，净利润2亿元。海德电力去年营收12亿元，净利润1亿元。');
    expect(read).toEqual([
      ['麓山能源', 30e8, false],
      ['麓山能源', 2e8, false],
      ['海德电力', 12e8, false],
      ['海德电力', 1e8, false],
    ]);
  });
});
