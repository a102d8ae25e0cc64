// Whom words of a Chinese deal point at: 其, 后者, 该公司, holders listed with 分别, funds that announce what they do, and what
// a percentage behind a count tells; on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind !== 'view' && c.kind !== 'term')
    .map((c) => {
      const value = c.amount ? c.amount.low / 1e8 : (c.percent?.low ?? c.multiple ?? '');
      return `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${value}`;
    });

describe('reference', () => {
  it.each([
    ['谷歌向Anthropic投资10亿美元，并持有其6%的股份。', 'stake 谷歌 Anthropic 6'],
    ['腾讯向智谱投资2亿元，作为后者8亿元融资的一部分。', 'funding_round 智谱 - 8'],
    ['软银宣布斥资20亿美元入股英特尔。', 'investment 软银 英特尔 20'],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('shares holdings out among holders that no table knows', () => {
    const text = '沐岑集成、栖岭二期和皖岳省投分别持股11%、8%和7%。';
    expect(told(text, '沐澜存储冲刺科创板')).toEqual([
      'stake 沐岑集成 沐澜存储 11',
      'stake 栖岭二期 沐澜存储 8',
      'stake 皖岳省投 沐澜存储 7',
    ]);
  });

  it('takes the growth of a count for no growth of money', () => {
    expect(told('小米期内交付新车9万辆，同比下降39%。')).toEqual([]);
    expect(told('小米期内收入9亿元，同比下降39%。')).toHaveLength(2);
  });
});
