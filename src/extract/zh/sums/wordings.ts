// Chinese multiples and percents in words without a figure: 翻倍, 翻番, 腰斩, 过半, 三分之一, 三位数; and how a figure item is made.
import type { FigureItem } from '../../item.ts';
import { charset, inSet } from '../../match/charset.ts';
import { numeral } from './numerals.ts';

/** A figure item with nothing but the given. */
export function figure(
  part: Partial<FigureItem> & Pick<FigureItem, 'type' | 'start' | 'end' | 'low' | 'high' | 'unit'>,
): FigureItem {
  const span = { start: part.start, end: part.end };
  return { approx: null, currency: null, scaled: false, full: span, rules: [], ...part };
}

const WORDED: [string, number][] = [
  ['翻了一番', 2],
  ['翻了两番', 4],
  ['翻了番', 2],
  ['翻了倍', 2],
  ['翻一番', 2],
  ['翻两番', 4],
  ['翻番', 2],
  ['翻了一倍', 2],
  ['翻一倍', 2],
  ['翻倍', 2],
  ['倍增', 2],
  ['腰斩', 0.5],
  ['减半', 0.5],
];

const FRACTIONS: [string, number, FigureItem['approx']][] = [
  ['过半', 50, 'over'],
  ['一半', 50, null],
  ['半数', 50, null],
  ['三位数', 100, null],
];
/** First characters of these words. */
const MULTIPLIED = charset(WORDED.map(([w]) => w[0]).join(''));
const PARTED = charset(FRACTIONS.map(([w]) => w[0]).join(''));

/** 过半, 一半, 三分之一, 三位数: percents in words. */
export function fraction(text: string, at: number): FigureItem | null {
  const word = inSet(PARTED, text, at) ? FRACTIONS.find(([w]) => text.startsWith(w, at)) : undefined;
  if (word)
    return figure({
      type: 'percent',
      start: at,
      end: at + word[0].length,
      low: word[1],
      high: word[0] === '三位数' ? 999 : word[1],
      approx: word[2],
      unit: word[0],
      rules: ['percent/word'],
    });
  const near = text.slice(at + 1, at + 5).indexOf('分之');
  const of = at + 1 + near;
  if (near < 0 || text[at] === '百' || text[at] === '千' || text[at] === '万') return null;
  const whole = numeral(text, at);
  const part = whole?.end === of ? numeral(text, of + 2) : null;
  if (!whole || !part || part.scaled || whole.low === 0) return null;
  const value = (part.low * 100) / whole.low;
  return figure({
    type: 'percent',
    start: at,
    end: part.end,
    low: value,
    high: value,
    unit: '分之',
    rules: ['percent/word'],
  });
}

/** 翻倍, 翻番: multiples without a number. */
export function worded(text: string, at: number): FigureItem | null {
  const found = inSet(MULTIPLIED, text, at) ? WORDED.find(([w]) => text.startsWith(w, at)) : undefined;
  return found
    ? figure({
        type: 'multiple',
        start: at,
        end: at + found[0].length,
        low: found[1],
        high: found[1],
        unit: '倍',
        rules: ['multiple/word'],
      })
    : null;
}

const TENTHS =
  /(?:(\d(?:\.\d{1,2})?)|([一二三四五六七八九])([一二三四五六七八九])?)折(?![合旧算让叠价射磨腾损返中现股衷线桥戟])/uy;

/** 八折, 7.5折, 八五折: by how much a price falls; a number, as 以净资产八折收购 tells of no part. */
export function tenths(text: string, at: number): FigureItem | null {
  TENTHS.lastIndex = at;
  const m = TENTHS.exec(text);
  if (!m || /[\d.一二三四五六七八九十百千第]/u.test(text[at - 1] ?? '')) return null;
  const digit = (s: string | undefined): number => '零一二三四五六七八九'.indexOf(s ?? '零');
  const left = m[1] ? Number(m[1]) * 10 : digit(m[2]) * 10 + digit(m[3]);
  const fall = Math.round((100 - left) * 1e6) / 1e6;
  if (left <= 0) return null;
  return figure({ type: 'number', start: at, end: at + m[0].length, low: fall, high: fall, unit: '折' });
}

/** 三成五 = 35 %, 一成半 = 15 %; 一成半导体 is a tenth of something. */
export function halfTenth(text: string, at: number): { value: number; end: number } | null {
  if (text[at] === '半' && !/[导年月数天价路个日小成途官]/u.test(text[at + 1] ?? '')) return { value: 5, end: at + 1 };
  const digit = '一二三四五六七八九'.indexOf(text[at] ?? '-');
  return digit >= 0 && !/[0-9零一二三四五六七八九十百千万亿]/u.test(text[at + 1] ?? '')
    ? { value: digit + 1, end: at + 1 }
    : null;
}

/** 两成多, 四成余: up to the next tenth, as 百分之二十多 is. */
const MORE = /^(?:多(?![数家人个种方次位名年])|余(?![下额]))/u;
export const moreThan = (text: string, at: number): boolean => MORE.test(text.slice(at, at + 2));
