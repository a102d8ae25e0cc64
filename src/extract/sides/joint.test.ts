// Sums that several share, on sentences of our own: whose they are, and what looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-01-10', lang: /[a-z]{4}/u.test(text) ? 'en' : 'zh-Hans' })
    .claims;
const sums = (text: string) =>
  read(text)
    .filter((c) => c.amount ?? c.percent)
    .map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null]);

describe('a sum that several share', () => {
  it('is that of all who are named, whatever the deal', () => {
    expect(sums('MGX, BlackRock and Nvidia agreed to buy Aligned for $40 billion.')).toEqual([
      ['investment', 'MGX, BlackRock and Nvidia', 'Aligned'],
    ]);
    expect(sums('Blackstone and Coatue lent Firmus $10 billion.')).toEqual([
      ['debt', 'Blackstone and Coatue', 'Firmus'],
    ]);
    expect(sums('工商银行和建设银行向智谱提供10亿元贷款。')).toEqual([['debt', '工商银行和建设银行', '智谱']]);
    expect(sums('腾讯与阿里合计持有智谱30%的股份。')).toEqual([['stake', '腾讯与阿里', '智谱']]);
  });

  it.each([
    ['Penrose Bank lent $50m each to Firmus and Wayve.', 'debt'],
    ['Penrose Capital put about $50m into each of Firmus and Wayve.', 'investment'],
    ['Firmus and Wayve each received $50m from Penrose Capital.', 'investment'],
    ['Penrose Capital holds 5% stakes in Firmus and Wayve.', 'stake'],
  ])('is each one’s own where it is told of each: %s', (text, kind) => {
    const all = sums(text).map(([k, , object]) => [k, object]);
    expect(all).toEqual([
      [kind, 'Firmus'],
      [kind, 'Wayve'],
    ]);
  });

  it('is each one’s own round and value, and one sum where they lend to each other', () => {
    expect(sums('Firmus and Wayve raised $5 million each.')).toEqual([
      ['funding_round', 'Firmus', null],
      ['funding_round', 'Wayve', null],
    ]);
    expect(sums('Firmus and Wayve are worth $5 billion each.').map((c) => c[1])).toEqual(['Firmus', 'Wayve']);
    expect(sums('Penrose Bank lent $50m to Firmus and Wayve.')).toHaveLength(1);
  });

  it('is not that of a name with which another clause begins', () => {
    const text = 'Ferrow Life lent $150 million to Harbor Energy, and Lakeside Partners added $20 million of equity.';
    expect(sums(text)).toContainEqual(['debt', 'Ferrow Life', 'Harbor Energy']);
  });

  it('reads 共同 as a word of its own', () => {
    expect(sums('腾讯与阿里共同投资智谱30亿元。')).toEqual([['investment', '腾讯与阿里', '智谱']]);
  });

  it('leaves nobody out who invests with others', () => {
    const bare = read('腾讯和小红书共同向月之暗面投资3亿美元。').filter((c) => c.kind === 'investment' && !c.amount);
    expect(bare.map((c) => c.subject?.entity).sort()).toEqual(['tencent', 'xiaohongshu']);
  });

  it('keeps the names of each and is no known entity', () => {
    const claim = read('Tencent and Alibaba put $1 billion into Zhipu.')[0];
    expect(claim?.subject?.entity).toBeNull();
    expect(claim?.subject?.names).toEqual(expect.arrayContaining(['Tencent', 'Alibaba', '腾讯']));
    expect(claim?.subject?.names.length).toBeLessThanOrEqual(12);
  });

  it('is not that of names which only stand beside another, or have sums of their own', () => {
    expect(sums('Tencent and Alibaba each invested $1 billion in Zhipu.')).toEqual([
      ['investment', 'Tencent', 'Zhipu'],
      ['investment', 'Alibaba', 'Zhipu'],
    ]);
    expect(sums('智谱与腾讯签署协议，让渡灵思智算30%的股权，对价15亿元。').some(([, who]) => who?.includes('与'))).toBe(
      false,
    );
    expect(sums('腾讯与阿里分别向智谱投资10亿元和5亿元。')).toEqual([
      ['investment', '腾讯', '智谱'],
      ['investment', '阿里', '智谱'],
    ]);
  });
});
