// Months, weekdays and days counted without a clock: what English periods are resolved with.
import type { Published } from '../../language.ts';

export const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
export const WEEKDAYS = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12, 0 for no month. */
export const monthOf = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;

/** The month `offset` months from the publication's. */
export function monthAway(pub: Published, offset: number): string {
  const index = pub.year * 12 + pub.month - 1 + offset;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** The quarter `offset` quarters from the publication's. */
export function quarterAway(pub: Published, offset: number): string {
  const index = pub.year * 4 + Math.floor((pub.month - 1) / 3) + offset;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** A quarter without a year is the last one that had begun. */
export function latestQuarter(pub: Published, quarter: number): string {
  const now = Math.floor((pub.month - 1) / 3) + 1;
  return `${quarter >= now && !(quarter === now && pub.month % 3 === 0) ? pub.year - 1 : pub.year}-Q${quarter}`;
}

/** A month without a year is the nearest one not long after publication. */
export const nearestMonth = (pub: Published, month: number): number =>
  month > pub.month + 1 ? pub.year - 1 : pub.year;

const LEAP = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number): number => (month === 2 && LEAP(year) ? 29 : (LENGTHS[month - 1] ?? 30));

/** Days since 1 January of year 1, which was a Monday. */
export function ORDINAL(year: number, month: number, day: number): number {
  const y = year - 1;
  let days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  for (let m = 1; m < month; m++) days += lengthOf(year, m);
  return days + day - 1;
}

/** The ISO day `days` before a date; negative counts go on. */
export function dayBefore(pub: Published, days: number): string {
  let { year, month } = pub;
  let day = (pub.day ?? 1) - days;
  while (day < 1) {
    month--;
    if (month < 1) {
      month = 12;
      year--;
    }
    day += lengthOf(year, month);
  }
  while (day > lengthOf(year, month)) {
    day -= lengthOf(year, month);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** "the fiscal year to May": the month that it closes with. */
export const CLOSES = new RegExp(`\\b(?:year|months) (?:to|ended|ending|through)\\b.*?${MONTH}`, 'iu');

/** Is a year that closes with a month of its own over: "the year to January", in April? */
export function closedBy(words: string, iso: string | null, pub: Published): boolean {
  const month = monthOf(CLOSES.exec(words)?.[1]);
  return month > 0 && iso === `${pub.year}` && month <= pub.month;
}
