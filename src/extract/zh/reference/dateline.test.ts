// Datelines of wire stories and who "we" is, on Chinese sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-09-15', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} / ${c.speaker?.text ?? '-'}`,
  );

describe('a dateline', () => {
  it.each([
    ['路透北京9月15日电 - 智谱宣布完成10亿元融资。', 'funding_round 智谱 - / 智谱'],
    ['财联社9月15日电，智谱宣布完成10亿元融资。', 'funding_round 智谱 - / 智谱'],
    ['腾讯9月15日宣布，智谱完成10亿元融资。', 'funding_round 智谱 - / 腾讯'],
  ])('%s', (text, first) => {
    expect(told(text)[0]).toBe(first);
  });
});

describe('we', () => {
  it('is no company that the text told of before', () => {
    expect(told('腾讯拟收购智谱。「我們已經向OpenAI投資了130億美元，」微軟執行長納德拉說。').at(-1)).toBe(
      'investment 微软 OpenAI / 納德拉',
    );
  });

  it.each([
    ['“我们已经向智谱投资了13亿元，”腾讯表示。', 'investment 腾讯 智谱 / 腾讯'],
    ['“我们已经向OpenAI投入了130亿美元，”微软CEO纳德拉说。', 'investment 微软 OpenAI / 纳德拉'],
    ['“他们已经向智谱投资了13亿元，”腾讯表示。', undefined],
  ])('%s', (text, first) => {
    expect(told(text)[0]).toBe(first);
  });
});
