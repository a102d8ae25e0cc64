// Where Chinese speech ends, on short paragraphs of our own: what is the writer's, and what looks alike and is still said.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const saidOf = (text: string, at: number): (string | null)[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.amount?.low === at)
    .map((c) => c.speaker?.text ?? null);

const SAYS = '沐澜科技董事长钱思柏表示，公司今年收入将达8亿元。';

describe('where speech ends', () => {
  it('leaves what a company is and did before to the writer', () => {
    expect(saidOf(`${SAYS}沐澜科技成立于2012年，2024年营收5亿元。`, 5e8)).toEqual([null]);
    expect(saidOf(`${SAYS}此前，沐澜科技于2023年完成2亿元B轮融资。`, 2e8)).toEqual([null]);
    expect(saidOf(`${SAYS}我们2024年营收5亿元。`, 5e8)).toEqual(['钱思柏']);
    expect(saidOf(`${SAYS}2024年营收5亿元。`, 5e8)).toEqual(['钱思柏']);
  });

  it('ends with a denial', () => {
    const denied = '市场传闻称，智谱将向沐澜科技投资3亿元。智谱回应称，消息不实。';
    expect(saidOf(`${denied}智谱2024年营收5亿元。`, 5e8)).toEqual([null]);
    expect(saidOf('智谱回应称，公司将继续投入。智谱2024年营收5亿元。', 5e8)).toEqual(['智谱']);
  });
});
