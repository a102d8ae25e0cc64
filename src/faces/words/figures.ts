// Figures as a newspaper prints them, without Intl. Rounding rule: two significant digits, three when the
// figure begins with 1 (so that 1.04 is not 1.0); figures that somebody stated keep up to three. Never more digits
// than the value has: trailing zeros are dropped, unless two figures stand side by side.
import type { Approx, Interval } from '../../model/money.ts';
import type { Lang } from './lang.ts';

type Unit = { size: number; word: string };

const UNITS: Record<Lang, Unit[]> = {
  en: [
    { size: 1e12, word: 'tn' },
    { size: 1e8, word: 'bn' },
    { size: 1e6, word: 'm' },
    { size: 1, word: '' },
  ],
  'zh-Hans': [
    { size: 1e12, word: '万亿' },
    { size: 1e8, word: '亿' },
    { size: 1e4, word: '万' },
    { size: 1, word: '' },
  ],
  'zh-Hant': [
    { size: 1e12, word: '兆' },
    { size: 1e8, word: '億' },
    { size: 1e4, word: '萬' },
    { size: 1, word: '' },
  ],
};

const CURRENCY: Record<string, Record<Lang, string>> = {
  USD: { en: 'US$', 'zh-Hans': '美元', 'zh-Hant': '美元' },
  CNY: { en: 'RMB ', 'zh-Hans': '元人民币', 'zh-Hant': '元人民幣' },
  HKD: { en: 'HK$', 'zh-Hans': '港元', 'zh-Hant': '港元' },
  TWD: { en: 'NT$', 'zh-Hans': '新台币', 'zh-Hant': '元新台幣' },
  EUR: { en: '€', 'zh-Hans': '欧元', 'zh-Hant': '歐元' },
  GBP: { en: '£', 'zh-Hans': '英镑', 'zh-Hant': '英鎊' },
  JPY: { en: '¥', 'zh-Hans': '日元', 'zh-Hant': '日圓' },
  KRW: { en: '₩', 'zh-Hans': '韩元', 'zh-Hant': '韓元' },
};

/** How a figure is wanted: a `stated` one keeps its digits, `bare` leaves the currency out. */
export interface Style {
  lang: Lang;
  stated?: boolean;
  bare?: boolean;
  approx?: Approx | null;
}

/** Significant digits by the rule above. */
export function digitsOf(value: number, stated = false): number {
  const size = Math.abs(value);
  return stated || (size >= 1 && String(size).startsWith('1')) ? 3 : 2;
}

/** A number to so many significant digits, thousands grouped, no exponent, no trailing zeros. */
export function plain(value: number, digits: number): string {
  if (!Number.isFinite(value)) return '?';
  // A hair upwards, so that a half such as 0.3555 rounds away from zero however it is held.
  const rounded = Number((value * (1 + 1e-12)).toPrecision(Math.max(1, digits)));
  const [whole = '0', part] = expand(Math.abs(rounded)).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/gu, ',') : whole;
  return `${rounded < 0 ? '−' : ''}${grouped}${part ? `.${part}` : ''}`;
}

function expand(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(value < 1 ? 10 : 0).replace(/\.?0+$/u, '') : text;
}

const FALLBACK: Unit = { size: 1, word: '' };

function unitFor(value: number, lang: Lang): Unit {
  const size = Math.abs(value);
  return UNITS[lang].find((u) => size >= u.size * 0.99995) ?? FALLBACK;
}

/** English counts billions from a tenth of one on, so that 0.79bn and 33.7bn stand beside each other. */
const divisor = (unit: Unit): number => (unit.word === 'bn' ? 1e9 : unit.size);

const currencyOf = (code: string, lang: Lang): string => CURRENCY[code]?.[lang] ?? (lang === 'en' ? `${code} ` : code);

const dress = (figure: string, code: string, style: Style): string => {
  if (style.bare) return figure;
  const money = currencyOf(code, style.lang);
  if (style.lang !== 'en') return `${figure}${money}`;
  // The sign stands before the currency: −US$0.2bn.
  return figure.startsWith('−') ? `−${money}${figure.slice(1)}` : `${money}${figure}`;
};

/** "about", "nearly", "more than" before a figure; 约, 近, 逾. */
export function hedged(figure: string, approx: Approx | null | undefined, lang: Lang): string {
  if (!approx) return figure;
  const words: Record<Lang, Record<Approx, string>> = {
    en: { about: 'about ', under: 'nearly ', over: 'more than ' },
    'zh-Hans': { about: '约', under: '近', over: '逾' },
    'zh-Hant': { about: '約', under: '近', over: '逾' },
  };
  return `${words[lang][approx]}${figure}`;
}

/** Gives two numbers the same decimals when they are of like size: 0.92–1.04, 0.63–0.70, but 0.35–1.5. */
function aligned(low: string, high: string): [string, string] {
  const decimals = (s: string): number => s.split('.')[1]?.length ?? 0;
  const most = Math.max(decimals(low), decimals(high));
  const a = Number(low.replace(/,/gu, ''));
  const b = Number(high.replace(/,/gu, ''));
  const alike = a > 0 && b / a < 3 && most > 0 && most <= 2;
  const pad = (s: string): string => (decimals(s) < most ? Number(s.replace(/,/gu, '')).toFixed(most) : s);
  return alike ? [pad(low), pad(high)] : [low, high];
}

/** An amount of money in full units: 790000000 USD -> US$0.79bn / 7.9亿美元 / 7.9億美元. */
export function money(value: Interval, code: string, style: Style): string {
  const body = style.lang === 'en' ? englishRange(value, style) : chineseRange(value, style);
  return hedged(dress(body, code, style), style.approx, style.lang);
}

/** Is there only one figure to print? */
const single = (value: Interval): boolean => value.low === value.high;

function englishRange(value: Interval, style: Style): string {
  const unit = unitFor(Math.max(Math.abs(value.low), Math.abs(value.high)), 'en');
  const print = (n: number): string => plain(n / divisor(unit), digitsOf(n / divisor(unit), style.stated));
  const [low, high] = aligned(print(value.low), print(value.high));
  return low === high ? `${low}${unit.word}` : `${low}–${high}${unit.word}`;
}

function chineseRange(value: Interval, style: Style): string {
  const print = (n: number): string => {
    const unit = unitFor(n, style.lang);
    return `${plain(n / unit.size, digitsOf(n / unit.size, style.stated))}${unit.word}`;
  };
  const low = print(value.low);
  const high = print(value.high);
  return single(value) || low === high ? low : `${low}至${high}`;
}

/** One amount of money. */
export const amount = (value: number, code: string, style: Style): string =>
  money({ low: value, high: value }, code, style);

/** A percentage as stated (24 for 24 %): 24%, 80–90%. */
export function percent(value: Interval, style: Style): string {
  const print = (n: number): string => plain(n, digitsOf(n, style.stated ?? true));
  const [low, high] = [print(value.low), print(value.high)];
  const body = low === high ? `${low}%` : style.lang === 'en' ? `${low}–${high}%` : `${low}%至${high}%`;
  return hedged(body, style.approx, style.lang);
}

/** A share in 0..1 as a percentage. */
export const share = (value: Interval, lang: Lang): string =>
  percent({ low: value.low * 100, high: value.high * 100 }, { lang, stated: false });

/** A signed change in shares of 1: +14.3%, −8.5%. */
export function change(value: number, lang: Lang): string {
  const body = percent({ low: value * 100, high: value * 100 }, { lang, stated: false });
  return value > 0 ? `+${body}` : body;
}

/** A multiple: 2.2 times, 2.2倍. */
export function times(value: Interval, style: Style): string {
  const print = (n: number): string => plain(n, digitsOf(n, style.stated));
  const [low, high] = [print(value.low), print(value.high)];
  const body = low === high ? low : style.lang === 'en' ? `${low}–${high}` : `${low}至${high}`;
  return hedged(style.lang === 'en' ? `${body} times` : `${body}倍`, style.approx, style.lang);
}

/** Any figure by its unit: a currency code, `%` or `x`. */
export function figure(value: Interval & { unit: string; approx?: Approx | null }, style: Style): string {
  const dressed = { ...style, approx: value.approx };
  if (value.unit === '%') return percent(value, dressed);
  return value.unit === 'x' ? times(value, dressed) : money(value, value.unit, dressed);
}
