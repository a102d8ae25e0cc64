// Sums in brackets behind those who back a round, and parts that others bear, on short sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2026-01-10', lang: 'zh-Hans' })
    .claims.map((c) => `${c.kind} ${c.subject?.text ?? '-'}>${c.object?.text ?? '-'} ${(c.amount?.low ?? 0) / 1e8}`)
    .sort();

describe('sums in brackets', () => {
  it('are those of the backers whom they follow, and no rounds', () => {
    expect(told('智谱完成9亿元融资，投资方包括腾讯（4亿元）、美团（3亿元）和高瓴（2亿元）。')).toEqual([
      'funding_round 智谱>- 9',
      'investment 美团>智谱 3',
      'investment 腾讯>智谱 4',
      'investment 高瓴>智谱 2',
    ]);
    expect(told('月之暗面获得9亿元融资，由腾讯（7亿元）领投，美团（2亿元）跟投。')).toEqual([
      'funding_round 月之暗面>- 9',
      'investment 美团>月之暗面 2',
      'investment 腾讯>月之暗面 7',
    ]);
  });

  it('are no sums of one backer in another', () => {
    expect(told('参与本轮的有腾讯（4亿元）和美团（3亿元）。')).toEqual([]);
  });

  it('are rounds where those before them raised money', () => {
    expect(told('本周完成融资的有智谱（9亿元）。')).toEqual(['funding_round 智谱>- 9']);
  });
});

describe('a part of an investment', () => {
  it('that others bear is not of who was told of; one that is paid is', () => {
    expect(told('软银将向OpenAI投资60亿美元，其中20亿美元由其他投资者分担。')).toEqual(['investment 软银>OpenAI 60']);
    expect(told('软银将向OpenAI投资60亿美元，其中20亿美元已经到账。')).toContain('investment 软银>OpenAI 20');
  });
});
