import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { compile } from '../grammar.ts';
import type { FigureItem } from '../item.ts';
import { figuresOf } from './figures.ts';
import { hedge } from './hedges.ts';

const { en } = compile(reference(), (t) => t);
const figures = (text: string): FigureItem[] =>
  figuresOf(text, { start: 0, end: text.length }, en).map((f) => hedge(text, f, en));
const first = (text: string): unknown => {
  const f = figures(text)[0];
  return f ? [f.type, f.low, f.high, f.currency, f.approx] : null;
};

describe('English sums', () => {
  it.each([
    ['paid $32bn', ['money', 3.2e10, 3.2e10, 'USD', null]],
    ['32 billion dollars', ['money', 3.2e10, 3.2e10, 'USD', null]],
    ['US$7.9 billion', ['money', 7.9e9, 7.9e9, 'USD', null]],
    ['HK$4.2bn', ['money', 4.2e9, 4.2e9, 'HKD', null]],
    ['NT$1.1tn', ['money', 1.1e12, 1.1e12, 'TWD', null]],
    ['T$1.797 trillion', ['money', 1.797e12, 1.797e12, 'TWD', null]],
    ['S$6.6bn', ['money', 6.6e9, 6.6e9, 'SGD', null]],
    ['a $20m seed round', ['money', 2e7, 2e7, 'USD', null]],
    ['RMB33.9bn', ['money', 3.39e10, 3.39e10, 'CNY', null]],
    ['28.1 billion yuan', ['money', 2.81e10, 2.81e10, 'CNY', null]],
    ['$20 mil', ['money', 2e7, 2e7, 'USD', null]],
    ['$100 k', ['money', 1e5, 1e5, 'USD', null]],
    ['raised $60 MM from', ['money', 6e7, 6e7, 'USD', null]],
    ['worth £4.1 m.', ['money', 4.1e6, 4.1e6, 'GBP', null]],
    ['worth $2 T, and', ['money', 2e12, 2e12, 'USD', null]],
    ['of $60-80 MM this', ['money', 6e7, 8e7, 'USD', null]],
    ['a $60 T shirt', ['money', 60, 60, 'USD', null]],
    ['paid $60 M. Night Shyamalan', ['money', 60, 60, 'USD', null]],
    ['a 60 mm lens', ['number', 60, 60, null, null]],
    ['40p a share', ['money', 0.4, 0.4, 'GBP', null]],
    ['offers 60 pence per share', ['money', 0.6, 0.6, 'GBP', null]],
    ['in 1080p video', ['number', 1080, 1080, null, null]],
    ['The Danish group raised kr200m', ['money', 2e8, 2e8, 'DKK', null]],
    ['Norway paid kr 1.2bn', ['money', 1.2e9, 1.2e9, 'NOK', null]],
    ['It raised kr200m', ['money', 2e8, 2e8, null, null]],
    ['raised from $1 to $2 billion', ['money', 1e9, 1e9, 'USD', null]],
    ['€600m', ['money', 6e8, 6e8, 'EUR', null]],
    ['£12K', ['money', 12_000, 12_000, 'GBP', null]],
    ['¥3 trillion', ['money', 3e12, 3e12, 'JPY', null]],
    ['₩500 billion', ['money', 5e11, 5e11, 'KRW', null]],
    ['W60bn', ['money', 6e10, 6e10, 'KRW', null]],
    ['Y3.2tn', ['money', 3.2e12, 3.2e12, 'JPY', null]],
    ['$1 500 000', ['money', 1.5e6, 1.5e6, 'USD', null]],
    ['$1.234.567,89', ['money', 1_234_567.89, 1_234_567.89, 'USD', null]],
    ['Rs 40 crore', ['money', 4e8, 4e8, 'INR', null]],
    ['EUR 125', ['money', 125, 125, 'EUR', null]],
    ['$38-40 billion', ['money', 3.8e10, 4e10, 'USD', null]],
    ['$1.5 billion to $2 billion', ['money', 1.5e9, 2e9, 'USD', null]],
    ['between $3bn and $4bn', ['money', 3e9, 4e9, 'USD', null]],
    ['half a trillion dollars', ['money', 5e11, 5e11, 'USD', null]],
    ['a quarter of a billion euros', ['money', 2.5e8, 2.5e8, 'EUR', null]],
    ['one and a half billion dollars', ['money', 1.5e9, 1.5e9, 'USD', null]],
    ['forty-five million yen', ['money', 4.5e7, 4.5e7, 'JPY', null]],
    ['several billion dollars', ['money', 2e9, 9e9, 'USD', null]],
    ['tens of billions of dollars', ['money', 2e10, 9.9e10, 'USD', null]],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  it('keeps two facts apart: from A to B', () => {
    expect(figures('rose from $2bn to $3bn').map((f) => f.low)).toEqual([2e9, 3e9]);
  });

  it('leaves digits of names alone', () => {
    expect(figures('GPT-4o and a16z on the A100').filter((f) => f.type !== 'number')).toEqual([]);
  });
});

describe('English hedges', () => {
  it.each([
    ['as much as $40bn', 'under'],
    ['a shade under $5m', 'under'],
    ['nearly a $1bn', 'under'],
    ['upwards of $3bn', 'over'],
    ['$3bn or more', 'over'],
    ['$10bn+', 'over'],
    ['in the region of $35 billion', 'about'],
    ['$2.5 billion or so', 'about'],
    ['to the tune of $2bn', null],
  ])('%s', (text, approx) => expect(figures(text)[0]?.approx).toBe(approx));
});

describe('English shares, points and multiples', () => {
  it.each([
    ['80 to 90 percent', ['percent', 80, 90, null, null]],
    ['5 per cent', ['percent', 5, 5, null, null]],
    ['20-40% of it', ['percent', 20, 40, null, null]],
    ['one-tenth', ['percent', 10, 10, null, null]],
    ['a third of the shares', ['percent', 33.333, 33.333, null, null]],
    ['three-quarters of sales', ['percent', 75, 75, null, null]],
    ['just under half', ['percent', 50, 50, null, 'under']],
    ['rose by a fifth', ['percent', 20, 20, null, null]],
    ['low-teens percent', ['percent', 11, 13, null, null]],
    ['high single digits', ['percent', 7, 9, null, null]],
    ['double-digit growth', ['percent', 10, 99, null, null]],
    ['225 basis points', ['points', 2.25, 2.25, null, null]],
    ['3 percentage points', ['points', 3, 3, null, null]],
    ['doubled', ['multiple', 2, 2, null, null]],
    ['eightfold', ['multiple', 8, 8, null, null]],
    ['3.5x', ['multiple', 3.5, 3.5, null, null]],
    ['five times', ['multiple', 5, 5, null, null]],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  it.each(['the first half', 'half a year', 'the third quarter', 'a quarter later', 'three times a week'])(
    '%s is no share',
    (text) => expect(figures(text).filter((f) => f.type === 'percent' || f.type === 'multiple')).toEqual([]),
  );
});
