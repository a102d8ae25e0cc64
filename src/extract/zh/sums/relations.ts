// Chinese figures that lean on a neighbour: an enumeration whose last member alone has the currency (320亿、730亿及1,440亿
// 美元), a conversion in brackets (摺合约36亿元), a sign (-0.4%, 负2%). Takes the figures of a span in order.
import type { FigureItem } from '../../item.ts';

const JOINER = /^(?:、|,|和|及|与|以及|或|\s)+$/u;
const CONVERSION = /(?:折合|约合|相当于|换算|等于|约?折|[(（]合|[(（]约)(?:约|为|人民币|美元)*$/u;
const DIGIT_OR_UNIT = /[0-9%A-Za-z亿万元成倍年月日]/u;

/** -0.4%, 负0.4% and 负的0.4%: a minus that is no range. */
export function signed(text: string, item: FigureItem): FigureItem {
  if (text[item.start - 1] === '的' && text[item.start - 2] === '负' && item.type === 'percent') {
    const start = item.start - 2;
    return { ...item, start, full: { ...item.full, start }, low: -item.high, high: -item.low };
  }
  const mark = text[item.start - 1];
  if (mark !== '-' && mark !== '−' && mark !== '负') return item;
  if (item.type !== 'percent' && item.type !== 'money') return item;
  if (item.start >= 2 && DIGIT_OR_UNIT.test(text[item.start - 2] ?? '')) return item;
  const start = item.start - 1;
  return { ...item, start, full: { ...item.full, start }, low: -item.high, high: -item.low };
}

/** A bare number with a word of size takes the currency of the next money figure it is joined to. */
function shared(text: string, figures: FigureItem[]): FigureItem[] {
  for (let i = figures.length - 2; i >= 0; i--) {
    const one = figures[i] as FigureItem;
    const next = figures[i + 1] as FigureItem;
    if (one.type !== 'number' || !one.scaled || next.type !== 'money') continue;
    if (next.start - one.end > 3 || !JOINER.test(text.slice(one.end, next.start))) continue;
    figures[i] = { ...one, type: 'money', currency: next.currency, rules: [...one.rules, 'currency/shared'] };
  }
  return figures;
}

/** Is this the same sum again in another currency? */
function converts(text: string, before: FigureItem | undefined, one: FigureItem): boolean {
  if (one.type !== 'money') return false;
  const lead = text.slice(Math.max(0, one.start - 8), one.start);
  if (before?.type !== 'money' || one.start - before.end > 12) return /(?:折合|约合)(?:约|为|人民币)*$/u.test(lead);
  const gap = text.slice(before.end, one.start);
  return before.currency !== one.currency && (CONVERSION.test(lead) || /^\s?\(/u.test(gap)) && !/[。;]/u.test(gap);
}

const SUBUNIT =
  /^(?:又)?([0-9]{1,2}|[一二三四五六七八九])(?:毛|角|美分|分|日本[钱銭])(?:([0-9]|[一二三四五六七八九])分)?/u;
const digit = (s: string | undefined): number =>
  s === undefined ? 0 : /^\d/u.test(s) ? Number(s) : '零一二三四五六七八九'.indexOf(s);

/** 五元三毛, 50元6角三分, 两美元又三美分: small change belongs to the sum before it. */
function change(text: string, one: FigureItem): FigureItem {
  if (one.type !== 'money' || one.scaled || one.low !== one.high) return one;
  const m = SUBUNIT.exec(text.slice(one.end, one.end + 8));
  if (!m) return one;
  const tenths = /毛|角/u.test(m[0]);
  const cents = tenths ? digit(m[1]) * 10 + digit(m[2]) : digit(m[1]);
  const value = Math.round(one.low * 100 + cents) / 100;
  const end = one.end + m[0].length;
  return { ...one, low: value, high: value, end, full: { ...one.full, end: Math.max(one.full.end, end) } };
}

/** Joins figures with what they lean on. */
export function related(text: string, figures: FigureItem[]): FigureItem[] {
  const whole = shared(
    text,
    figures.map((one) => change(text, one)),
  );
  return whole
    .filter((one, i) => i === 0 || one.start >= (whole[i - 1]?.end ?? 0))
    .map((one, i, all) => (converts(text, all[i - 1], one) ? { ...one, rules: [...one.rules, 'conversion'] } : one));
}

export const isConversion = (figure: FigureItem): boolean => figure.rules.includes('conversion');
