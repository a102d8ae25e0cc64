// Parts of a sum that one side gives, each with whoever gets it, and lenders that are counted without a number.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low}`,
  );

describe('who gets which part', () => {
  it('stands before its sum', () => {
    expect(told('软银对两家公司都有投资,其中Anthropic获10亿美元,OpenAI则获20亿美元。')).toEqual([
      'investment 软银 > Anthropic 1000000000',
      'investment 软银 > OpenAI 2000000000',
    ]);
  });

  it('is who has been told of, where the first part names nobody', () => {
    expect(told('甲骨文近期频获贷款支持,其中获摩根大通30亿美元,OpenAI则获花旗20亿美元。')).toEqual([
      'debt 摩根大通 > 甲骨文 3000000000',
      'debt 花旗 > OpenAI 2000000000',
    ]);
  });

  it('leaves what is no part of a deal', () => {
    expect(told('比赛设有奖金,其中甲骨文获10万元,微软则获20万元。')).toEqual([]);
  });
});

describe('若干银行', () => {
  it('lend', () => {
    expect(told('若干银行向甲骨文提供了总额30亿元的贷款。')).toEqual(['debt 若干银行 > 甲骨文 3000000000']);
  });
});
