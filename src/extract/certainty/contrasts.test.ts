// Who did it and who did not, where a sentence names both; sentences of ours in both languages.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({
    id: 'd',
    media: 'text',
    text,
    published: '2026-03-18',
    lang: /[\u4e00-\u9fff]/u.test(text) ? 'zh-Hans' : 'en',
  }).claims.map((c) => `${c.kind} ${c.subject?.text} ${c.object?.text ?? '-'}`);

describe('names told only for contrast', () => {
  it.each([
    ['Tencent, not Alibaba, led the $300m round in StepFun.', 'investment Tencent StepFun'],
    ['StepFun raised $300m, with SoftBank rather than Nvidia leading the round.', 'investment SoftBank StepFun'],
    ['It was Tencent, not Alibaba, that invested $300 million in StepFun.', 'investment Tencent StepFun'],
    ['OpenAI bought $10 billion of chips from AMD instead of Nvidia.', 'purchase OpenAI AMD'],
    ['腾讯（而非阿里）领投了阶跃星辰3亿美元的融资。', 'investment 腾讯 阶跃星辰'],
    ['OpenAI向AMD而非英伟达采购了100亿美元芯片。', 'purchase OpenAI AMD'],
  ])('are no parties: %s', (text, expected) => {
    expect(told(text).filter((c) => !c.startsWith('funding_round'))).toEqual([expected]);
  });

  it('leaves who is only denied something', () => {
    expect(told('Tencent led the $300m round in StepFun, not for the first time, and Alibaba joined.')).toEqual([
      'funding_round StepFun -',
      'investment Tencent StepFun',
      'investment Alibaba StepFun',
    ]);
    expect(told('这不是英伟达首次投资，英伟达去年已向智谱投资2亿元。')).toContain('investment 英伟达 智谱');
  });
});
