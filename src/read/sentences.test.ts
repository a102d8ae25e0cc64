import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { sentencesOf } from './sentences.ts';

const split = (text: string): string[] =>
  sentencesOf(fold(text), { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

describe('sentencesOf', () => {
  it('ends Chinese sentences with what closes there', () => {
    expect(split('他说：“投了7.9亿美元。”之后没有说话！真的吗？是；不是……也许。')).toEqual([
      '他说：“投了7.9亿美元。”',
      '之后没有说话！',
      '真的吗？',
      '是；',
      '不是……',
      '也许。',
    ]);
    expect(split('「沒有意義。」（笑）他說')).toEqual(['「沒有意義。」', '（笑）他說']);
  });

  it('never splits figures, addresses and names', () => {
    for (const text of [
      '营收12.5亿元、1,234.56万元，同比增长3.5%',
      'Revenue was $1.5bn, up from 1,234.5 million.',
      'See https://example.org/a?b=1.html for U.S. figures.',
      'Amazon.com Inc. Chief Executive Andy Jassy met Sam H. Altman of OpenAI on Jan. 5.',
      'He said at 9 a.m. Eastern time that J. P. Morgan vs. Citi was No. 5.',
      'The U.S. Treasury, e.g. Mr. Smith and Dr. Lee, i.e. approx. five people.',
      '1. Alibaba invested.',
    ]) {
      expect(split(text)).toEqual([text]);
    }
  });

  it('parts a sentence from one in Chinese that no blank parts it from', () => {
    expect(split('Acme raised $5 million.智谱完成融资。')).toEqual(['Acme raised $5 million.', '智谱完成融资。']);
    expect(split('苹果公司Apple Corp.宣布与Amazon.com合作。')).toHaveLength(1);
  });

  it('splits English', () => {
    expect(
      split('It paid $1.5bn. The rest, to CoreWeave Inc. The price fell 20%. "We won." She left; he stayed.'),
    ).toEqual([
      'It paid $1.5bn.',
      'The rest, to CoreWeave Inc.',
      'The price fell 20%.',
      '"We won."',
      'She left;',
      'he stayed.',
    ]);
    expect(split('Sales rose to 24. Costs fell.[3] He said no. xAI lost in the U.S. But not in Britain.')).toEqual([
      'Sales rose to 24.',
      'Costs fell.[3]',
      'He said no.',
      'xAI lost in the U.S.',
      'But not in Britain.',
    ]);
  });

  it('loses nothing but blanks, keeps the order, never overlaps', () => {
    const piece = fc.constantFrom(
      '阿里',
      '。',
      '”',
      '"',
      '.',
      ' ',
      'U.S',
      'Inc',
      '5',
      ';',
      '…',
      '!',
      '?',
      '\n',
      'The',
      '（',
      '）',
      '🚀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const folded = fold(text);
        const spans = sentencesOf(folded, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(folded.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(folded.slice(at).trim()).toBe('');
      }),
    );
  });
});
