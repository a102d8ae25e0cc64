import { describe, expect, it } from 'vitest';
import { makeDocument } from './read.ts';
import { viewOf } from './view.ts';

const view = (text: string, title?: string) => viewOf(makeDocument({ id: 'd', text, ...(title ? { title } : {}) }));
const kinds = (text: string): [string, string][] => view(text).blocks.map((b) => [b.kind, text.slice(b.start, b.end)]);

describe('blocks', () => {
  it('tells the furniture of a page from its text', () => {
    const text = [
      '某公司再融资6亿美元',
      '某财经 2024-03-06 21:08:07',
      '文 | 某某',
      '某公司宣布完成6亿美元融资。',
      '图源：某网站',
      '扫码关注公众号，加入读者交流群',
      '相关阅读：',
      '《某公司10亿美元融资》',
      '阅读 10万+',
      '免责声明：本文不构成投资建议',
    ].join('\n');
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'boilerplate',
      'boilerplate',
      'text',
      ...Array(6).fill('boilerplate'),
    ]);
  });

  it('does so in English', () => {
    const text = [
      'A cloud company raises $6bn',
      'By Jane Example and John Example',
      'March 6, 2024 at 3:00 PM EST',
      'The company raised $6bn, it said on Tuesday.',
      'Photo: Example Agency',
      'Sign up for our newsletter',
      'Related articles',
      'Another company raises $1bn',
      '© 2024 Example Media. All rights reserved.',
    ].join('\n\n');
    const text2 = kinds(text).filter(([kind]) => kind === 'text');
    expect(text2).toEqual([['text', 'The company raised $6bn, it said on Tuesday.']]);
  });

  it('keeps short lines that state something', () => {
    for (const line of [
      '微软分部收入',
      '(c) $2.0 billion of senior notes due June 2030;',
      '2024年3月6日，公司融资6亿美元',
      'Revenue: $5bn',
    ]) {
      expect(kinds(`标题\n${line}`)[1]?.[0]).toBe('text');
    }
  });

  it('reads a hard-wrapped text by paragraphs', () => {
    const text = [
      'The company said on Tuesday that it had raised a total of six billion',
      'dollars from a group of investors led by a large cloud provider, which',
      'paid for part of its stake in credits. It plans to spend most of the',
      'money on compute.',
      '',
      'Analysts at Example Inc. expected five billion dollars, and said so in',
      'a note to their clients.',
    ].join('\n');
    const reading = view(text);
    expect(reading.blocks.map((b) => b.kind)).toEqual(['text', 'text']);
    expect(reading.sentences).toHaveLength(3);
    expect(text.slice(reading.sentences[1]?.start, reading.sentences[1]?.end)).toBe(
      'It plans to spend most of the\nmoney on compute.',
    );
  });

  it('runs a long line that stops in the middle on where the next begins small', () => {
    const text =
      'The chip company said on Monday that it had invested $5\nbillion in Velmora.\nRevenue and costs\nother lines';
    const { sentences } = view(text);
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'The chip company said on Monday that it had invested $5\nbillion in Velmora.',
      'Revenue and costs',
      'other lines',
    ]);
  });

  it('ends a sentence at a line break elsewhere, and takes any line end', () => {
    const reading = view('第一行\r\n第二行没有句号\r第三行', '第一行');
    expect(reading.sentences).toHaveLength(3);
    expect(reading.blocks[0]?.kind).toBe('title');
  });

  it('takes empty and strange texts', () => {
    for (const text of ['', '\n\n', '\ud800', '。。。', '\u0000'.repeat(10)])
      expect(view(text).folded.length).toBe(text.length);
  });

  it('is linear', () => {
    const line = `${'a'.repeat(70)} 5亿，`;
    for (const text of [
      line.repeat(20_000),
      '('.repeat(500_000),
      `${line}\n`.repeat(20_000),
      '. '.repeat(300_000),
      'U.S.'.repeat(100_000),
    ]) {
      const started = performance.now();
      view(text);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
