// Small sentences of our own, one phenomenon each, through the whole reader.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { makeReader } from '../src/path.ts';
import { reference } from './support/reference.ts';

const reader = makeReader(reference());
const read = (text: string, published = '2024-03-06') => reader({ id: 'd', media: 'text', text, published });
const brief = (c: Claim): unknown[] => [
  c.kind,
  c.subject?.entity ?? c.subject?.text ?? null,
  c.object?.entity ?? c.object?.text ?? null,
  value(c),
];
const value = (c: Claim): unknown =>
  c.amount
    ? [c.amount.low, c.amount.high, c.amount.currency]
    : c.percent
      ? [c.percent.low, c.percent.high]
      : c.multiple;
const claims = (text: string): unknown[][] => read(text).claims.map(brief);

describe('rounds, valuations and tickets', () => {
  it('reads a round with its lead', () => {
    expect(claims('智谱完成25亿元融资，腾讯领投。')).toEqual([
      ['funding_round', 'zhipu', null, [2.5e9, 2.5e9, 'CNY']],
      ['investment', 'tencent', 'zhipu', null],
    ]);
  });

  it('keeps the round apart from the share of one investor', () => {
    expect(claims('百川智能此轮融资3亿美元，在3亿美元融资额中，阿里巴巴出资1.2亿美元。')).toContainEqual([
      'investment',
      'alibaba',
      'baichuan',
      [1.2e8, 1.2e8, 'USD'],
    ]);
  });

  it('gives each member of a listed set its value', () => {
    const found = claims('估值超过20亿美元的3家公司都获得投资。这3家公司是：智谱、百川、MiniMax。');
    expect(found.filter((c) => c[0] === 'valuation').map((c) => c[1])).toEqual(['zhipu', 'baichuan', 'minimax']);
  });

  it('reads who was crowded out as an investment that did not happen', () => {
    const found = read('月之暗面完成5亿美元融资，阿里巴巴把原本想参与的小红书挤了出去。').claims.find(
      (c) => c.label === 'crowded_out',
    );
    expect(found).toMatchObject({
      status: 'denied',
      subject: { entity: 'xiaohongshu' },
      object: { entity: 'moonshot' },
    });
  });
});

describe('shares, metrics, prices and exits', () => {
  it('reads what part of a base is spent on what', () => {
    const [c] = read('一家机构估计，AI创业公司把7至8成的融资用于向云厂商购买算力。').claims;
    expect(c).toMatchObject({
      kind: 'ratio',
      percent: { low: 70, high: 80 },
      of: 'funding',
      object: { text: '云厂商' },
    });
  });

  it('carries the subject from clause to clause', () => {
    expect(claims('腾讯财报显示，腾讯云收入80亿元，同比增长12%，毛利率40%。').map((c) => [c[0], c[1], c[3]])).toEqual([
      ['metric', 'tencent-cloud', [8e9, 8e9, 'CNY']],
      ['metric', 'tencent-cloud', [40, 40]],
      ['metric', 'tencent-cloud', [12, 12]],
    ]);
  });

  it('reads price cuts and lists of exits', () => {
    expect(claims('百度智能云宣布降价，平均降价15%。')).toEqual([['price_change', 'baidu-cloud', null, [15, 15]]]);
    expect(claims('阿里巴巴减持了小鹏汽车、商汤科技。')).toEqual([
      ['divestment', 'alibaba', 'xpeng', null],
      ['divestment', 'alibaba', 'sensetime', null],
    ]);
  });
});

describe('who says it, how sure, when', () => {
  const speakers = (text: string): (string | undefined)[] => {
    const c = read(text).claims[0];
    return [c?.speaker?.text, c?.speaker?.kind, ...(c?.speakers.map((s) => s.text) ?? [])];
  };

  it('keeps the nearest speaker and who relays it', () => {
    expect(speakers('彭博社援引知情人士称，智谱拟融资4亿美元。')).toEqual(['知情人士', 'anonymous', '彭博社']);
    expect(speakers('据公告，腾讯减持了小鹏汽车。')).toEqual(['公告', 'filing']);
    expect(speakers('智谱完成4亿美元融资，彭博社报道称。')).toEqual(['彭博社', 'outlet']);
  });

  it('ends a quoted speech where the writer concludes', () => {
    const found = read('朱啸虎认为，很多公司增长3倍。因此，阿里巴巴减持小鹏汽车。').claims;
    expect(found.map((c) => c.speaker?.text ?? null)).toEqual(['朱啸虎', null]);
  });

  it('reads plans, talks and rumours', () => {
    const status = (text: string) => read(text).claims[0]?.status;
    expect(
      [
        '智谱拟融资4亿美元。',
        '智谱正在洽谈4亿美元融资。',
        '市场传出智谱完成4亿美元融资。',
        '智谱完成4亿美元融资。',
      ].map(status),
    ).toEqual(['planned', 'in_talks', 'rumoured', 'completed']);
  });

  it('resolves dates against the publication, and leaves them open without one', () => {
    expect(read('智谱去年四季度收入3亿元。').claims[0]).toMatchObject({ date: '2023-Q4', period: '去年四季度' });
    expect(reader({ id: 'd', media: 'text', text: '智谱去年收入3亿元。' }).claims[0]?.date).toBeNull();
  });
});

describe('nothing is lost, nothing is loose', () => {
  it('lists the figures that no claim explains, with the reason when known', () => {
    const found = read('智谱完成4亿美元融资。贷款年利率为3.5%。').unexplained;
    expect(found).toMatchObject([{ quote: '3.5%', why: 'interest rate' }]);
  });

  it('says so when a text holds no deal', () => {
    expect(read('今天天气很好。').diagnostics.map((d) => d.code)).toEqual(['extract/no-claims']);
  });

  it('quotes are the text at their offsets, also around emoji and in Traditional script', () => {
    const text = '🚀🚀 據彭博社報導，這家公司名為智譜。智譜完成近25億美元融資，阿裏為領投方。';
    const found = read(text).claims;
    expect(found.length).toBeGreaterThan(1);
    for (const c of found) for (const e of c.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
  });

  it('the same text gives the same ids, also beside other sentences', () => {
    const once = read('智谱完成4亿美元融资。').claims[0]?.id;
    expect(read('智谱完成4亿美元融资。腾讯减持了小鹏汽车。').claims[0]?.id).toBe(once);
  });

  it('survives any text with sound evidence', () => {
    const word = fc.constantFrom(
      '智谱',
      '阿里',
      '融资',
      '估值',
      '亿',
      '万',
      '美元',
      '3',
      '.',
      '%',
      '成',
      '倍',
      '超',
      '近',
      '投资',
      '了',
      '，',
      '。',
      '“',
      '据',
      '彭博社',
      '称',
      '降价',
      '减持',
      '的',
      '公司',
      '这家',
      '5家',
      '\n',
      '(',
      '🙂',
      '\ud800',
      '8-9',
      '营收',
      '增长',
      '每卖',
      '1美元',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('');
        for (const c of read(text).claims) for (const e of c.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
      }),
      { numRuns: 400 },
    );
  });
});

describe('texts without an end', () => {
  it.each([
    ['a sentence of commas', '阿里巴巴投资月之暗面7.9亿美元，'],
    ['growth after growth', '营收增长5%,'],
    ['names', '阿里巴巴,腾讯,美团'],
    ['digits', '1'],
    ['brackets', '（'],
    ['English without a stop', 'Alibaba invested $79 million in Moonshot, '],
  ])('%s are read in linear time', (_what, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      // Of this thread alone: other tests run beside it.
      const started = process.threadCpuUsage();
      read(text);
      const { user, system } = process.threadCpuUsage(started);
      return (user + system) / 1000;
    };
    time(2000);
    // Ten times the text may take thirteen times as long; a little more is left to a busy machine.
    expect(Math.min(time(60_000), time(60_000))).toBeLessThan(25 * Math.max(time(6000), 4));
  });
});
