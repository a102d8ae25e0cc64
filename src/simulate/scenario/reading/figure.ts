// A figure as people write it: 790m, 0.79bn, 7.9亿, 80 %, 3x, 24 months. The number comes out in full units with what was
// written beside it; decimals are shifted as text, so 0.79bn is exactly 790000000.
import { isCurrency } from '../../../model/reference/currencies.ts';

/** Powers of ten that a word stands for. */
const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  百萬: 6,
  m: 6,
  mn: 6,
  million: 6,
  千万: 7,
  千萬: 7,
  亿: 8,
  億: 8,
  b: 9,
  bn: 9,
  billion: 9,
  十亿: 9,
  十億: 9,
  百亿: 10,
  百億: 10,
  千亿: 11,
  千億: 11,
  t: 12,
  tn: 12,
  trillion: 12,
  万亿: 12,
  萬億: 12,
  兆: 12,
};

const CURRENCIES: Readonly<Record<string, string>> = {
  us$: 'USD',
  $: 'USD',
  美元: 'USD',
  美金: 'USD',
  rmb: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  元人民币: 'CNY',
  元人民幣: 'CNY',
  hk$: 'HKD',
  港元: 'HKD',
  nt$: 'TWD',
  新台币: 'TWD',
  新台幣: 'TWD',
  '€': 'EUR',
  欧元: 'EUR',
  歐元: 'EUR',
  '£': 'GBP',
  英镑: 'GBP',
  英鎊: 'GBP',
};

const UNITS: Readonly<Record<string, Unit>> = {
  '%': '%',
  '％': '%',
  x: 'x',
  '×': 'x',
  times: 'x',
  倍: 'x',
  month: 'months',
  months: 'months',
  个月: 'months',
  個月: 'months',
  year: 'years',
  years: 'years',
  年: 'years',
};

export type Unit = '%' | 'x' | 'months' | 'years';

export interface Figure {
  value: number;
  /** ISO code, when one was written beside it. */
  currency: string | null;
  unit: Unit | null;
  /** A word such as "m" or 亿 was there: it is an amount. */
  scaled: boolean;
}

const FIGURE = /^(?<before>[^\d.+−-]*)\s*(?<sign>[+−-]?)\s*(?<digits>\d[\d,_]*(?:\.\d+)?|\.\d+)\s*(?<after>\D*)$/u;

/** What stands after the number: a scale, then a currency or a unit. Null when it means nothing. */
function tailOf(text: string): { power: number; rest: string } | null {
  const tail = text.trim().toLowerCase();
  const names = Object.keys(SCALES).sort((a, b) => b.length - a.length);
  for (const name of names) {
    if (!tail.startsWith(name)) continue;
    const rest = tail.slice(name.length).trim();
    const latin = /^[a-z]/u.test(name) && /^[a-z]/u.test(tail.slice(name.length));
    if (!latin) return { power: SCALES[name] as number, rest };
  }
  return { power: 0, rest: tail };
}

/** An ISO code, or a sign or word that stands for one. */
export function currencyOf(text: string): string | null {
  const plain = text.trim();
  if (isCurrency(plain.toUpperCase())) return plain.toUpperCase();
  return CURRENCIES[plain.toLowerCase()] ?? null;
}

/** Reads a figure; null when the text is none. */
export function figureOf(text: string): Figure | null {
  const parts = FIGURE.exec(text.trim())?.groups;
  if (!parts) return null;
  const before = (parts.before ?? '').trim();
  const tail = tailOf(parts.after ?? '');
  if (!tail) return null;
  const unit = UNITS[tail.rest] ?? null;
  const currency = before ? currencyOf(before) : unit || !tail.rest ? null : currencyOf(tail.rest);
  if ((before && !currency) || (tail.rest && !unit && (before || !currency))) return null;
  const sign = parts.sign === '−' || parts.sign === '-' ? '-' : '';
  const value = Number(`${sign}${(parts.digits ?? '').replace(/[,_]/gu, '')}e${tail.power}`);
  return { value: value + 0, currency, unit, scaled: tail.power > 0 };
}
