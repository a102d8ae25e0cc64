// Chinese figures: money, percent, 成, 倍, points and counts, with ranges and hedges. Takes folded text, gives
// figure items with exact spans. One left-to-right pass; a figure costs a bounded look around itself.
import type { Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import type { FigureItem } from '../../item.ts';
import { charset, inSet } from '../../match/charset.ts';
import { ofOld } from '../pricing/remains.ts';
import { movesTo } from './changes.ts';
import { decimal, type Numeral } from './digits.ts';
import { numeral } from './numerals.ts';
import { related, signed } from './relations.ts';
import { figure, fraction, halfTenth, moreThan, tenths, worded } from './wordings.ts';

const RANGE = /^\s?(?:-{1,2}|[–—‑−~～至到])\s?(?:上(?=[十百千万亿]))?/u;
const STARTS = charset('0123456789零〇一二两三四五六七八九十百千万亿兆数几半过翻倍腰减壹贰叁肆伍陆柒捌玖');
const SYMBOL =
  /(?:US\$|HK\$|NT\$|NTD|TWD|S\$|A\$|[$¥€£₩]|RMB|USD|HKD|CNY|人民币|新台币|台币|港币|港元|美元|美金|欧元|日元|英镑)\s?$/iu;
/** The last characters a currency sign can have. */
const SIGN_ENDS = charset('$¥€£₩BDYbdy币元金镑 ');
/** 三块 at the end of a phrase is money, 三块芯片 is not. */
const BARE_YUAN = /^块(?:[,;。!?)]|$)/u;
const LATIN_SIZE = /^\s?(bn|tn|billion|trillion|million|mn|[BMTKbmk])(?![A-Za-z])/u;
const LATIN_POWER: Record<string, number> = { b: 9, t: 12, m: 6, K: 3, k: 3 };

/** 3000万RMB: a code behind the number; USDT is none. */
const CODE = /^(?:RMB|CNY|USD|HKD|NTD|TWD|JPY|EUR|GBP|KRW|SGD)(?![A-Za-z])/u;

interface Unit {
  type: FigureItem['type'];
  currency: string | null;
  unit: string;
  end: number;
  /** Powers of ten the unit itself brings (成 = tens of percent). */
  power: number;
}

/** The unit after a number: 成, 倍, %, a currency, a measure word. */
function unitAfter(text: string, at: number, lexicon: Lexicon): Unit | null {
  const from = text[at] === ' ' ? at + 1 : at;
  const c = text[from] ?? '';
  if (c === '%') return { type: 'percent', currency: null, unit: '%', end: from + 1, power: 0 };
  if (text.startsWith('个百分点', at))
    return { type: 'points', currency: null, unit: '个百分点', end: at + 4, power: 0 };
  if (text.startsWith('个基点', at)) return { type: 'points', currency: null, unit: '个基点', end: at + 3, power: -2 };
  if (c === '成' && !/^成(?:[立为功本员长交绩果熟都就])/u.test(text.slice(at, at + 2)))
    return { type: 'percent', currency: null, unit: '成', end: from + 1, power: 1 };
  if (c === '倍') return { type: 'multiple', currency: null, unit: '倍', end: from + 1, power: 0 };
  if (c === '块' && BARE_YUAN.test(text.slice(from, from + 2)))
    return { type: 'money', currency: 'CNY', unit: '块', end: from + 1, power: 0 };
  const code = CODE.exec(text.slice(from, from + 4));
  if (code) return { type: 'money', currency: SIGNS[code[0]] ?? code[0], unit: code[0], end: from + 3, power: 0 };
  const currency = lexicon.currency.longest(text, from, text.length);
  if (currency)
    return {
      type: 'money',
      currency: currency.values[0] ?? null,
      unit: text.slice(currency.start, currency.end),
      end: currency.end,
      power: 0,
    };
  const measure = lexicon.measure.longest(text, from, text.length);
  return measure
    ? { type: 'count', currency: null, unit: text.slice(measure.start, measure.end), end: measure.end, power: 0 }
    : null;
}

/** A currency sign before the number: US$7.9, 人民币6.6亿. */
function symbolBefore(text: string, at: number, floor: number): { currency: string; start: number } | null {
  if (at === 0 || !inSet(SIGN_ENDS, text, at - 1)) return null;
  const found = SYMBOL.exec(text.slice(Math.max(floor, at - 6), at));
  if (!found) return null;
  const sign = found[0].trim().toUpperCase();
  return { currency: SIGNS[sign] ?? 'USD', start: at - found[0].length };
}

const SIGNS: Record<string, string> = {
  US$: 'USD',
  USD: 'USD',
  $: 'USD',
  美元: 'USD',
  HK$: 'HKD',
  HKD: 'HKD',
  港币: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  A$: 'AUD',
  '¥': 'CNY',
  RMB: 'CNY',
  CNY: 'CNY',
  人民币: 'CNY',
  NTD: 'TWD',
  TWD: 'TWD',
  新台币: 'TWD',
  台币: 'TWD',
  港元: 'HKD',
  美金: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  英镑: 'GBP',
  '₩': 'KRW',
  '€': 'EUR',
  '£': 'GBP',
};

/** 由640亿至720亿美元上调至…: a range that a move leads away from; 由A至B alone are two figures. */
const MOVED =
  /^[的,]?(?:上调|下调|调高|调低|上修|下修|收窄|收敛|提高|提升|修正|改|缩|扩|抬|升|降|调)[^,;。]{0,4}[至到为]/u;

interface Numbers {
  first: Numeral;
  last: Numeral;
  /** Where the second number of a range begins, null without a range. */
  second: number | null;
}

/** Reads a number or a range "A–B", "8-9成", "38亿—40亿美元", "三倍到五倍". */
function numbers(text: string, at: number, lexicon: Lexicon): Numbers | null {
  const first = numeral(text, at);
  if (!first) return null;
  const alone: Numbers = { first, last: first, second: null };
  const unit = unitAfter(text, first.end, lexicon);
  const gapAt = unit && unit.type !== 'count' ? unit.end : first.end;
  const gap = RANGE.exec(text.slice(gapAt, gapAt + 4));
  if (!gap) return alone;
  const leaves = /[从由自]$/u.test(text.slice(Math.max(0, at - 2), at).replace(SYMBOL, ''));
  const signed = /^(?:US\$|HK\$|NT\$|[$¥€£])/u.exec(text.slice(gapAt + gap[0].length, gapAt + gap[0].length + 4));
  const start = gapAt + gap[0].length + (signed ? signed[0].length : 0);
  const last = numeral(text, start);
  if (!last) return alone;
  const lastUnit = unitAfter(text, last.end, lexicon);
  const ends = lastUnit?.end ?? last.end;
  if (leaves && !MOVED.test(text.slice(ends, ends + 8))) return alone;
  if (unit && unit.type !== 'count' && lastUnit?.type !== unit.type) return alone;
  if (unit?.type === 'money' && movesTo(text, at, { low: first.low, high: last.high })) return alone;
  if (!first.scaled && last.scaled && !unit) return orderly({ first: shareScale(first, last), last, second: start });
  return orderly({ first, last, second: start }) ?? alone;
}

/** "38—40亿": the first number has the size of the second. */
function shareScale(first: Numeral, last: Numeral): Numeral {
  const unit = decimal('1', last.scale);
  return { ...first, low: first.low * unit, high: first.high * unit, scaled: true, scale: last.scale };
}

function orderly(n: Numbers): Numbers | null {
  return n.first.low <= n.last.high ? n : null;
}

/** 百分之八十(到九十), 百分之百; 千分之五 is half a percent. */
function perHundred(text: string, at: number): FigureItem | null {
  const thousand = text.startsWith('千分之', at);
  if (!thousand && !text.startsWith('百分之', at)) return null;
  if (text.startsWith('百分之百', at) || text.startsWith('百分之一百', at))
    return figure({
      type: 'percent',
      start: at,
      end: text.indexOf('百', at + 3) + 1,
      low: 100,
      high: 100,
      unit: '百分之',
    });
  const first = numeral(text, at + 3);
  if (!first) return null;
  if (thousand) {
    const [low, high] = [decimal(`${first.low}`, -1), decimal(`${first.high}`, -1)];
    return figure({ type: 'percent', start: at, end: first.end, low, high, unit: '千分之' });
  }
  const gap = RANGE.exec(text.slice(first.end, first.end + 4));
  const next = gap ? first.end + gap[0].length + (text.startsWith('百分之', first.end + gap[0].length) ? 3 : 0) : 0;
  const last = (gap && numeral(text, next)) || first;
  return figure({ type: 'percent', start: at, end: last.end, low: first.low, high: last.high, unit: '百分之' });
}

/** The figure that begins at `at`, without hedges. */
function bare(text: string, at: number, { lexicon, floor }: { lexicon: Lexicon; floor: number }): FigureItem | null {
  const special = perHundred(text, at) ?? worded(text, at) ?? tenths(text, at) ?? fraction(text, at);
  if (special) return special;
  const n = numbers(text, at, lexicon);
  if (!n) return null;
  const before = symbolBefore(text, at, floor);
  const plus = n.last.scaled && text[n.last.end] === '+' ? unitAfter(text, n.last.end + 1, lexicon) : null;
  const unit = plus?.type === 'money' ? plus : unitAfter(text, n.last.end, lexicon);
  if (!unit && !before && n.first.han && !n.last.scaled) return null;
  const sized = !unit && !before && !n.last.han && !n.last.scaled ? latinSum(text, n, { at, lexicon }) : null;
  if (sized) return sized;
  const item = built(text, n, { at, before, unit });
  // 10亿+美元: at least so much.
  return unit && unit === plus ? { ...item, approx: 'over', rules: [...item.rules, 'hedge/over'] } : item;
}

function built(
  text: string,
  n: Numbers,
  { at, before, unit }: { at: number; before: ReturnType<typeof symbolBefore>; unit: Unit | null },
): FigureItem {
  const money = before !== null || unit?.type === 'money';
  const type = money ? 'money' : (unit?.type ?? 'number');
  const shift = unit && unit.power !== 0 ? decimal('1', unit.power) : 1;
  const half = type === 'percent' && unit?.unit === '成' ? halfTenth(text, unit.end) : null;
  const tenth = unit?.unit === '成' && !half && moreThan(text, unit.end) ? 1 : 0;
  const start = before?.start ?? at;
  const latin = before && unit?.type !== 'money' ? LATIN_SIZE.exec(text.slice(n.last.end, n.last.end + 10)) : null;
  if (latin)
    return latinMoney(n, {
      start,
      end: n.last.end + latin[0].length,
      currency: before?.currency ?? null,
      size: latin[1] ?? '',
    });
  const end = half
    ? half.end
    : tenth && unit
      ? unit.end + 1
      : money && unit?.type !== 'money'
        ? n.last.end
        : (unit?.end ?? n.last.end);
  return figure({
    type,
    start,
    end,
    low: n.first.low * shift + (half?.value ?? 0),
    high: (n.last.high + tenth) * shift + (half?.value ?? 0),
    currency: before?.currency ?? unit?.currency ?? null,
    unit: unit?.unit ?? '',
    scaled: n.last.scaled,
    rules: [n.first.rule, n.last.rule].filter((r) => r !== null).map((r) => `vague/${r}`),
  });
}

/** 3.5bn美元, 20M美元. */
function latinSum(text: string, n: Numbers, { at, lexicon }: { at: number; lexicon: Lexicon }): FigureItem | null {
  const size = LATIN_SIZE.exec(text.slice(n.last.end, n.last.end + 10));
  const unit = size ? unitAfter(text, n.last.end + size[0].length, lexicon) : null;
  if (!size || unit?.type !== 'money') return null;
  return latinMoney(n, { start: at, end: unit.end, currency: unit.currency, size: size[1] ?? '' });
}

/** $6B, US$1.5 billion. */
function latinMoney(n: Numbers, at: { start: number; end: number; currency: string | null; size: string }): FigureItem {
  const scale = decimal('1', LATIN_POWER[at.size[0] === 'K' ? 'K' : (at.size[0] ?? '').toLowerCase()] ?? 0);
  return figure({
    type: 'money',
    start: at.start,
    end: at.end,
    low: n.first.low * scale,
    high: n.last.high * scale,
    currency: at.currency,
    unit: at.size,
    scaled: true,
  });
}

/** All figures of a span, in order. */
export function figuresOf(text: string, { start, end }: Span, lexicon: Lexicon): FigureItem[] {
  const found: FigureItem[] = [];
  let floor = start;
  for (let i = start; i < end; ) {
    if (!inSet(STARTS, text, i)) {
      i++;
      continue;
    }
    const item = glued(text, i) ? null : bare(text, i, { lexicon, floor });
    if (item && item.end <= end) {
      found.push(threshold(text, ofOld(text, signed(text, item))));
      floor = item.end;
    }
    i = item && item.end > i ? item.end : i + 1;
  }
  return related(text, found);
}

/** 持股5%以上股东: which holders are meant, and no holding. */
const threshold = (text: string, item: FigureItem): FigureItem =>
  item.type === 'percent' &&
  /^(?:以上|以下)(?:股份)?的?(?:股份的?)?(?:股东|大股东|重要股东|投资者)/u.test(text.slice(item.end, item.end + 10))
    ? { ...item, type: 'points' }
    : item;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLatin = (code: number): boolean => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122);

const UNIT_AHEAD = /^\d[\d,]*(?:\.\d+)?(?:%|[亿万](?!像|级|物|年))/u;

/** A digit inside a Latin word or a longer number (A16z, 4.0版) does not begin a figure. */
function glued(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57 || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  // OpenAI27%的股份, OpenAI300亿美元: the name ends where the figure begins.
  if (isLatin(before) && !isDigit(before) && UNIT_AHEAD.test(text.slice(at, at + 12))) return false;
  if (isLatin(before)) return !/(?:USD|RMB|HKD|CNY|yoy)$/iu.test(text.slice(Math.max(0, at - 3), at));
  return before === 46 && isDigit(text.charCodeAt(at - 2));
}
