// What the founders of a Chinese joint venture hold and put in, where no table knows the venture; on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-08-15', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('a venture without a known name', () => {
  it('is what the founders put into and hold', () => {
    expect(told('小米与美的合资成立沐岚电机公司，小米出资3亿元占60%，美的出资2亿元占40%。')).toEqual([
      ['investment', '小米', '沐岚电机公司', 3e8],
      ['investment', '美的', '沐岚电机公司', 2e8],
      ['stake', '小米', '沐岚电机公司', 60],
      ['stake', '美的', '沐岚电机公司', 40],
    ]);
  });

  it.each([
    '小米將與美的合資成立公司，小米持股六成，美的持股四成。',
    '小米与美的合资成立公司。小米出资3亿元占60%，美的出资2亿元占40%。',
    '小米将与美的成立合资公司，小米出资3亿元，占比60%，美的出资2亿元，占比40%。',
  ])('is no partner in %s', (text) => {
    const between = told(text).filter(([, , object]) => object === '小米' || object === '美的');
    expect(between).toEqual([]);
  });

  it('is not what a partner holds of the other', () => {
    expect(told('小米与美的合资成立公司，小米还持有美的5%股权。')).toEqual([['stake', '小米', '美的', 5]]);
  });
});
