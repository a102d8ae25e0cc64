// Blanks between Chinese and Latin letters or figures change nothing but where things stand, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'zh-Hans' });
const told = (text: string) =>
  read(text).claims.map((c) => `${c.kind} ${c.amount?.low} ${c.round} ${c.date} ${c.metric ?? ''}`);

describe('blanks between Chinese and Latin', () => {
  it.each([
    [
      '智谱完成 11 亿美元 B 轮融资，由腾讯领投。',
      ['funding_round 1100000000 B 轮 2026-03-18 ', 'investment undefined B 轮 2026-03-18 '],
    ],
    ['月之暗面完成3.5亿美元 A+ 轮融资。', ['funding_round 350000000 A+ 轮 2026-03-18 ']],
    ['智谱于 2025 年 9 月完成 11 亿美元融资。', ['funding_round 1100000000 null 2025-09 ']],
    ['阿里云 2025 财年第三季度营收 317 亿元', ['metric 31700000000 null 2024-Q4 revenue']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('quotes the text as written', () => {
    const text = '据 The Information 报道，OpenAI 拟以 50 亿美元收购 Scale AI 的 49% 股权；另有 3 亿元 用途不明。';
    const { claims, unexplained } = read(text);
    expect(claims.length).toBe(2);
    for (const e of [...claims.flatMap((c) => c.evidence), ...unexplained])
      expect(text.slice(e.start, e.end)).toBe(e.quote);
    expect(claims[0]?.evidence[0]?.quote).toBe('OpenAI 拟以 50 亿美元收购 Scale AI 的 49% 股权');
    expect(unexplained[0]?.quote).toBe('3 亿元');
  });

  it('keeps blanks that part words', () => {
    expect(told('营收 净利 均未披露 500 600')).toEqual([]);
    expect(told('智谱完成2亿元Pre-A轮融资。')).toEqual(['funding_round 200000000 Pre-A轮 2026-03-18 ']);
  });
});

const english = (text: string) => reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' });
const parties = (text: string) =>
  english(text).claims.map((c) => `${c.kind} ${c.subject?.text} ${c.object?.text} ${c.amount?.low}`);

describe('what is not seen, and wide or broken lines', () => {
  it.each([
    ['Velmora raised $1\u200b.5\u200b billion.', ['funding_round Velmora undefined 1500000000']],
    [
      '\u202eVel\u00admora\u202c raised \u2066$1.5 bil\u00adlion\u2069.',
      ['funding_round Velmora undefined 1500000000'],
    ],
    ['Ostrander  invested   $5   billion  in   Velmora.', ['investment Ostrander Velmora 5000000000']],
    [
      'The chip company Ostrander said on Monday that it had invested $5\nbillion in Velmora.',
      ['investment Ostrander Velmora 5000000000'],
    ],
    ['Nvidia (NVDA.O) invested $5 billion in Intel (NASDAQ: INTC).', ['investment Nvidia Intel 5000000000']],
    ['Ostrander invested $5\u2011$6 billion in Velmora.', ['investment Ostrander Velmora 5000000000']],
  ])('%s', (text, claims) => {
    expect(parties(text)).toEqual(claims);
    for (const e of english(text).claims.flatMap((c) => c.evidence)) expect(text.slice(e.start, e.end)).toBe(e.quote);
  });

  it('leaves the columns of a table apart', () => {
    const text = 'Velmora results   2025   2024\nrevenue   120   110';
    expect(parties(text)).toEqual([]);
  });

  it('reads Chinese figures with hidden characters in them', () => {
    expect(told('智谱完成1\u200b1\u200b亿美元B轮融资。')).toEqual(['funding_round 1100000000 B轮 2026-03-18 ']);
  });

  it('gives the words of a period as they are written', () => {
    const text = '智谱去年\u200b第四季度收入3亿元。';
    const [claim] = reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'zh-Hans' }).claims;
    expect(text).toContain(claim?.period);
  });
});
