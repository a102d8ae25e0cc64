// Who speaks in whose words, rumours and halvings, on sentences of our own, each with one that looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: /[a-z]{5}/u.test(text) ? 'en' : 'zh-Hans' });
const by = (text: string) =>
  read(text).claims.map((c) => [c.status, c.speaker?.text ?? null, ...c.speakers.map((s) => s.text)]);
const moves = (text: string) =>
  read(text).claims.map((c) => [c.kind, c.of, c.multiple ?? c.percent?.low ?? c.amount?.low, c.direction, c.date]);

describe('who says it', () => {
  it('one who speaks in the words of another is relayed by him', () => {
    expect(by('财联社报道称，知情人士透露，智谱拟融资3亿元。')).toEqual([['planned', '知情人士', '财联社']]);
    expect(by('智谱表示，其拟融资3亿元。')).toEqual([['planned', '智谱']]);
    expect(by('智谱向投资者表示，拟融资3亿元。')).toEqual([['planned', '智谱']]);
    expect(by('腾讯称拟融资5亿元，知情人士则透露，智谱拟融资3亿元。')[1]).toEqual(['planned', '知情人士']);
  });

  it('an outlet speaks for itself in what it gives out', () => {
    expect(by('据财联社消息，智谱完成3亿元融资。')).toEqual([['completed', '财联社']]);
    expect(by('据财联社消息人士透露，智谱完成3亿元融资。')).toEqual([['completed', '消息人士', '财联社']]);
  });

  it('nobody speaks in a rumour, in a cheque or for others of a list', () => {
    expect(by('有传言称，智谱将融资3亿元。')).toEqual([['rumoured', null]]);
    expect(by('智谱称，将融资3亿元。')).toEqual([['planned', '智谱']]);
    expect(by('Accel wrote a $5 million cheque to Tessaly, which raised $20 million.').map(([, who]) => who)).toEqual([
      null,
      null,
    ]);
    expect(by('Dan Ives wrote a note saying Nvidia’s revenue was $3 billion.')[0]?.[1]).toBe('Dan Ives');
    expect(by('Tesla and Lucid reported results. Tesla’s revenue was $25 billion.')).toEqual([['completed', null]]);
  });

  it('what is said to be untrue is denied', () => {
    expect(by('智谱称融资3亿元的消息不实。')).toEqual([['denied', '智谱']]);
    expect(by('智谱称，融资3亿元的消息属实。').map(([status]) => status)).not.toContain('denied');
  });
});

describe('multiples', () => {
  it('halve and double what they stand with', () => {
    expect(moves('百度净利润减半。')).toEqual([['metric', 'net_profit', 0.5, null, null]]);
    expect(moves('DeepSeek将API价格减半。')).toEqual([['price_change', null, 0.5, 'down', '2026-03-18']]);
    expect(moves('百度股价腰斩。')).toEqual([]);
    expect(moves('Tessaly’s valuation nearly tripled to $18bn.').map(([kind]) => kind)).toEqual(['valuation']);
    expect(moves('Tessaly’s market value fell $18bn.')).toEqual([]);
  });

  it('are of no other metric, and of years of their own', () => {
    expect(moves('Tessaly had revenue of $14 million and lost nearly three times that.')).toEqual([
      ['metric', null, 1.4e7, null, null],
    ]);
    const text = 'In the fourth quarter of 2025 Tessaly hired. Its revenue grew fivefold in its first year.';
    expect(moves(text)).toEqual([['metric', 'revenue', 5, null, null]]);
  });
});

it('sums that no number tells are listed', () => {
  expect(read('Tessaly raised a low-nine-figure sum.').unexplained).toMatchObject([
    { quote: 'low-nine-figure', why: 'a vague sum' },
  ]);
  expect(read('智谱每年电费一个亿左右。').unexplained[0]?.why).toBe('no currency is stated');
});
