// ISO date prefixes (2024, 2024-H1, 2024-Q2, 2024-06, 2024-06-30) as ranges of days, without a clock.

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; month 1-12. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 30);
}

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** First and last ISO day of a date prefix, or null when it is not one, or when the calendar has no such month or day. */
export function dayRange(date: string): { first: string; last: string } | null {
  const m = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?/u.exec(date);
  if (!m) return null;
  const year = Number(m[1]);
  if (m[4] && (m[4] < '01' || m[4] > '12')) return null;
  if (m[5] && (m[5] < '01' || Number(m[5]) > daysIn(year, Number(m[4])))) return null;
  if (m[5]) return { first: `${m[1]}-${m[4]}-${m[5]}`, last: `${m[1]}-${m[4]}-${m[5]}` };
  const [from, to] = monthRange(m);
  return { first: `${m[1]}-${pad(from)}-01`, last: `${m[1]}-${pad(to)}-${pad(daysIn(year, to))}` };
}

/** Is a text a year, a half, a quarter, a month or a day of the calendar, and nothing else? */
export const isPeriod = (text: string): boolean =>
  /^\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?))?$/u.test(text) && dayRange(text) !== null;

function monthRange(m: RegExpExecArray): [number, number] {
  if (m[2]) return [Number(m[2]) * 3 - 2, Number(m[2]) * 3];
  if (m[3]) return [Number(m[3]) * 6 - 5, Number(m[3]) * 6];
  if (m[4]) return [Number(m[4]), Number(m[4])];
  return [1, 12];
}

const PUBLISHED = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d.*)?)?)?$/su;

/** A publication date as texts are read by: an ISO day, month or year; of a point in time its day as written. Null when it
 * is none, or when the calendar has no such day. */
export function publicationDate(given: string): string | null {
  const [, year = '', month, day] = PUBLISHED.exec(given.trim()) ?? [];
  if (year < '1600' || year > '2199') return null;
  if (month === undefined) return year;
  if (month < '01' || month > '12') return null;
  if (day === undefined) return `${year}-${month}`;
  return day >= '01' && Number(day) <= daysIn(Number(year), Number(month)) ? `${year}-${month}-${day}` : null;
}

/** Does a date prefix lie (at least in part) between two ISO days? An unknown date is kept. */
export function within(date: string | null, since: string | null, until: string | null): boolean {
  const range = date ? dayRange(date) : null;
  if (!range) return true;
  return (!since || range.last >= since) && (!until || range.first <= until);
}

/** Words of a period that make it less or more than the year it is dated by: a half, nine months, "over three years". */
const NOT_A_YEAR =
  /half|\bH[12]\b|quarter|\bQ[1-4]\b|(?<!12 |twelve )month|week|since|years|decade|to date|cumulative|[上下]半|半年|季|个月|個月|月份|以来|以來|累计|累計|至今|年[间間内內]|[两兩二三四五六七八九十数數几幾\d]年(?![度前初中底末])(?<!\d{4}年)/iu;

/** Is it a figure of one whole year: dated by a year, and told of no other span? */
export const isWholeYear = (date: string | null, period: string | null): boolean =>
  /^\d{4}$/u.test(date ?? '') && !NOT_A_YEAR.test(period ?? '');
