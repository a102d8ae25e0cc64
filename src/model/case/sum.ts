// A sum of money in a sentence of a remark: "US$51.2bn", "RMB 300m". Three significant digits, as much as a remark needs;
// the figures themselves stand untouched in the data.
import type { Interval } from '../money.ts';

const SIGNS: Record<string, string> = {
  ...{ USD: 'US$', CNY: 'RMB ', HKD: 'HK$', TWD: 'NT$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩' },
};
const UNITS: [size: number, word: string][] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1, ''],
];

/** A hair more than the size still rounds up to the larger unit: 999.6m is 1bn. */
const unitFor = (n: number): [number, string] => UNITS.find(([size]) => Math.abs(n) >= size * 0.9995) ?? [1, ''];

const digits = (n: number): string => {
  const [whole = '0', part] = `${Number(n.toPrecision(3))}`.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return part ? `${grouped}.${part}` : grouped;
};

/** An amount, or from one to another, with its currency. */
export function sumIn({ low, high }: Interval, currency: string): string {
  const [size, word] = unitFor(high);
  const [least, most] = [digits(low / size), digits(high / size)];
  const sign = SIGNS[currency] ?? `${currency} `;
  return `${sign}${least === most ? most : `${least}–${most}`}${word}`;
}
