// Sentences made at random of templates and figures of both languages, the same ones each time: every figure stands in a claim or
// among the figures not used, every quote stands in the text, and a text without claims says so.
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/claim.ts';
import type { Span } from '../src/model/document.ts';
import { makeReader } from '../src/path.ts';
import { reference } from './support/reference.ts';

const COUNT = 600;
const reader = makeReader(reference());
const read = (text: string): Extraction => reader({ id: 'd', media: 'text', text, published: '2025-06-01' });

const FIGURES = {
  en: [
    '$N million|$N.Nbn|€Nm|N million dollars|USD N million|HK$N billion|N,000 dollars|N.N billion yuan',
    'N%|N.N percent|N.N percentage points|five million euros|half a billion dollars|£N.N million',
  ],
  zh: [
    'N亿元|N.N亿美元|N00万港元|人民币N亿元|N亿欧元|N亿RMB|N 億 美元|1N,000元|$Nm',
    'N％|N.N%|五亿元|叁仟万元整|百分之三十|N.N个百分点|数十亿元|N万亿日元',
  ],
};

const TEMPLATES = {
  en: `Acme Labs raised F from Sequoia in March.
Beta Systems paid F for the shares, up from F a year earlier.
Shares of Nvidia fell F to F on Monday.
Revenue of Acme Labs rose F to F, while costs were F.
The notes of Gamma carry F interest and fall due in 2029.
F.
About F of users, F in all, said no.
| Acme Labs | Series B | F | F |
The company would not confirm the sum of F, nor F.
It cut the price from F to F (F).
Acme Labs bought F of it; F and F went to Beta Systems, respectively.
Acme Labs to Raise F in Series C Round
- F: Acme Labs, Beta Systems
Analysts had expected F a share ("F at most").
In F terms F.`,
  zh: `智谱完成F融资，由沐澜资本领投。
腾讯以F收购该公司F股权，此前报价F。
英伟达股价下跌F，报F。
智谱营收F，同比增长F，毛利率F。
该债券票面利率F，规模F。
F。
约F的用户付费，合计F。
| 智谱 | B轮 | F | F |
公司未确认F的金额，也否认F。
价格由F降至F（F）。
甲乙丙三家分别投资F、F和F。
持股F以上股东减持F。
市场此前预期每股F（“至多F”）。
来源：F
责任编辑：F
扫码领取F`,
};

/** Numbers below a bound, by xorshift. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

type Tongue = 'en' | 'zh';
const other = { en: 'zh', zh: 'en' } as const;

/** One text, mostly in one language, and where its figures stand. */
function made(next: (bound: number) => number): { text: string; figures: Span[] } {
  const pick = (list: readonly string[]): string => list[next(list.length)] as string;
  const figure = (lang: Tongue): string =>
    pick(FIGURES[lang].join('|').split('|')).replace(/N/gu, () => String(1 + next(9)));
  const main: Tongue = next(2) === 0 ? 'en' : 'zh';
  const figures: Span[] = [];
  let text = '';
  for (let sentence = 1 + next(4); sentence > 0; sentence--) {
    const lang = next(8) === 0 ? other[main] : main;
    for (const part of pick(TEMPLATES[lang].split('\n')).split(/(F)(?![a-z])/u)) {
      const start = text.length;
      text += part === 'F' ? figure(next(12) === 0 ? other[lang] : lang) : part;
      if (part === 'F') figures.push({ start, end: text.length });
    }
    text += pick([' ', '\n', '\r\n', '\n\n']);
  }
  return { text, figures };
}

const touches = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end;

describe('texts made at random', () => {
  it('lose no figure, quote exactly, and say so where they make no claim', () => {
    const next = numbers(20250601);
    for (let i = 0; i < COUNT; i++) {
      const { text, figures } = made(next);
      const { claims, unexplained, diagnostics } = read(text);
      const spans = [...claims.flatMap((c) => c.evidence), ...unexplained];
      for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
      const lost = figures.filter((f) => !spans.some(touches(f))).map((f) => text.slice(f.start, f.end));
      expect(lost, text).toEqual([]);
      expect(claims.length > 0 || diagnostics.some((d) => d.code === 'extract/no-claims'), text).toBe(true);
    }
  }, 60_000);

  it('say the same with line ends of Windows', () => {
    const next = numbers(7);
    const said = ({ claims, unexplained }: Extraction) => [
      claims.map((c) => [c.kind, c.subject?.text, c.object?.text, c.amount, c.percent]),
      unexplained.map((u) => [u.quote, u.why]),
    ];
    for (let i = 0; i < 100; i++) {
      const text = made(next).text.replaceAll('\r\n', '\n');
      expect(said(read(text.replaceAll('\n', '\r\n'))), text).toEqual(said(read(text)));
    }
  }, 60_000);

  it('cut no figure in two where a sentence has no end', () => {
    for (const [piece, sum] of [
      ['Acme Labs raised $5 million from Sequoia, ', '$5 million'],
      ['Acme Labs said it had raised $5 million ', '$5 million'],
      ['智谱完成5亿元融资，', '5亿元'],
      ['3,800亿元', '3,800亿元'],
    ] as const) {
      const { claims, unexplained } = read(piece.repeat(200));
      for (const u of unexplained) expect(u.quote).toBe(sum);
      for (const c of claims) expect([5e6, 5e8, undefined]).toContain(c.amount?.low);
    }
  }, 60_000);
});
