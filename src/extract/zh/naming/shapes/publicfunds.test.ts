// Funds of the state and other backers that no table lists, in the lists of those who join a round.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-14', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'}`,
  );

describe('backers of a round', () => {
  it('names the funds of the state in a list and loses none of it', () => {
    const found = told('帆石智能完成A轮5亿元融资，阿里、小米、合肥人工智能产业投资基金及深创投等参投。');
    for (const who of ['阿里', '小米', '合肥人工智能产业投资基金', '深创投'])
      expect(found).toContain(`investment ${who} 帆石智能 -`);
  });

  it('leaves plain talk of funds alone', () => {
    expect(told('多只产业投资基金参与了帆石智能的A轮融资。').some((t) => t.includes('产业投资基金 '))).toBe(false);
  });

  it('puts the value of the next round on who raises it', () => {
    expect(told('帆石智能完成A轮5亿元融资，阿里、小米参投，下一轮将以200亿元估值开启B轮融资。')).toContain(
      'valuation 帆石智能 - 20000000000',
    );
  });

  it('knows who leads by what it is, and what is bought by its goods', () => {
    expect(told('智谱今年融资。此前，屿洲科学城公司领投其30亿元融资。')).toContain('investment 屿洲科学城公司 智谱 -');
    expect(told('英伟达承诺买下CoreWeave卖不掉的产能。').some((t) => t.startsWith('investment'))).toBe(false);
  });
});
