// ISO date prefixes in words: 2024-03-06 -> 6 March 2024 / 2024年3月6日. No clock, no Intl.
import type { Lang } from './lang.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const HALF: Record<Lang, [string, string]> = {
  en: ['first half of', 'second half of'],
  'zh-Hans': ['上半年', '下半年'],
  'zh-Hant': ['上半年', '下半年'],
};

const QUARTER: Record<string, string> = { 1: '一', 2: '二', 3: '三', 4: '四' };

/** A date prefix in words; what is not one comes back as it is. */
export function dateWords(date: string, lang: Lang): string {
  const m = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/u.exec(date);
  if (!m) return date;
  const [, year = '', quarter, half, month, day] = m;
  if (quarter) return quarterWords(year, quarter, lang);
  if (half) return halfWords(year, Number(half) - 1, lang);
  if (lang === 'en')
    return [day ? String(Number(day)) : '', MONTHS[Number(month) - 1] ?? '', year].filter(Boolean).join(' ');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

function quarterWords(year: string, quarter: string, lang: Lang): string {
  if (lang === 'en') return `Q${quarter} ${year}`;
  return `${year}年第${QUARTER[quarter]}${lang === 'zh-Hans' ? '季度' : '季'}`;
}

function halfWords(year: string, half: number, lang: Lang): string {
  const word = HALF[lang][half] ?? '';
  return lang === 'en' ? `${word} ${year}` : `${year}年${word}`;
}
