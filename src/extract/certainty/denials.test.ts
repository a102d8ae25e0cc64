// What is denied after it was told, on sentences of ours in both languages.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const told = (text: string, lang: 'en' | 'zh-Hans') =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang }).claims.map(
    (c) => `${c.kind} ${c.subject?.text} ${c.amount?.low} ${c.status} ${c.speaker?.text ?? '-'}`,
  );

describe('denials that follow', () => {
  it('tells once more as denied what a spokesman calls false', () => {
    const text =
      'Bloomberg reported that Apple was in talks to buy Perplexity for $14 billion. Apple declined to comment. Perplexity said the report was false.';
    expect(told(text, 'en')).toEqual([
      'investment Apple 14000000000 in_talks Bloomberg',
      'investment Apple 14000000000 denied Perplexity',
    ]);
  });

  it('knows whose word the denial is in the same sentence', () => {
    expect(told('知情人士称阿里拟投资月之暗面10亿美元，阿里否认了这一消息。', 'zh-Hans')).toEqual([
      'investment 阿里 1000000000 planned 知情人士',
      'investment 阿里 1000000000 denied 阿里',
    ]);
    expect(told('网传智谱完成20亿元融资。智谱回应称：消息不实。', 'zh-Hans')).toEqual([
      'funding_round 智谱 2000000000 rumoured -',
      'funding_round 智谱 2000000000 denied 智谱',
    ]);
  });

  it('reads money put into somebody as denied too', () => {
    expect(told('甲骨文周二否认了有关其拟向OpenAI追加300亿美元融资的报道。', 'zh-Hans')).toEqual([
      'investment 甲骨文 30000000000 denied 甲骨文',
    ]);
  });

  it('leaves what a denial of something else follows', () => {
    expect(told('智谱完成20亿元融资。公司否认资金紧张。', 'zh-Hans')).toEqual([
      'funding_round 智谱 2000000000 completed -',
    ]);
    expect(told('OpenAI raised $40 billion in March. It denied that it was short of cash.', 'en')).toEqual([
      'funding_round OpenAI 40000000000 completed -',
    ]);
  });
});
