// The times that English patterns give: ISO prefixes from years, months, weekdays and counts, against the publication.
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import {
  dayBefore,
  latestQuarter,
  monthAway,
  monthOf,
  nearestMonth,
  ORDINAL,
  pad,
  quarterAway,
  WEEKDAYS,
} from './calendar.ts';

export type Found = Pick<TimeItem, 'iso'> & Partial<TimeItem>;
export type Build = (m: RegExpExecArray, pub: Published | null) => Found | null;

export const QUARTERS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
export const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
};

export const lower = (s: string | undefined): string => (s ?? '').toLowerCase();
export const full = (s: string | undefined): number => ((s ?? '').length === 2 ? 2000 + Number(s) : Number(s));
export const quarterNumber = (s: string | undefined): number => QUARTERS[lower(s)] ?? Number(s);

/** A quarter by its number alone; whose calendar it is of is settled with the sentence. */
export const numbered = (quarter: number, pub: Published | null): Found => ({
  iso: pub ? latestQuarter(pub, quarter) : null,
  refers: `quarter ${quarter}`,
});

/** The three months up to the end of a month: the calendar quarter that holds most of them, and the month, where it is none. */
export function quarterTo(year: number, month: number): Found {
  const middle = year * 12 + month - 2;
  const iso = `${Math.floor(middle / 12)}-Q${Math.floor((middle % 12) / 3) + 1}`;
  return month % 3 === 0 ? { iso } : { iso, closes: `${year}-${pad(month)}` };
}

export function endedIn(m: RegExpExecArray, pub: Published | null, months: number): Found | null {
  const month = monthOf(m[1]);
  const year = m[2] ? Number(m[2]) : pub ? nearestMonth(pub, month) : null;
  if (!month || year === null) return { iso: null };
  if (months === 3) return quarterTo(year, month);
  if (months === 12) return { iso: `${year}` };
  if (months === 6 && month % 6 === 0) return { iso: `${year}-H${month / 6}` };
  return { iso: `${year}` };
}

export const RELATIVE: Record<string, number> = {
  this: 0,
  'the current': 0,
  current: 0,
  last: -1,
  'the previous': -1,
  previous: -1,
  'the prior': -1,
  prior: -1,
  'the preceding': -1,
  next: 1,
  'the coming': 1,
  'the following': 1,
  coming: 1,
  'the past': -1,
};

export function relative(word: string, unit: string, pub: Published | null): Found {
  if (!pub) return { iso: null, kind: unit === 'week' || unit === 'day' ? 'recent' : 'point' };
  const offset = RELATIVE[word] ?? 0;
  if (unit === 'year') return { iso: `${pub.year + offset}` };
  if (unit === 'quarter')
    return { iso: quarterAway(pub, offset), ...(offset === -1 ? { refers: 'closed quarter' } : {}) };
  if (unit === 'month') return { iso: monthAway(pub, offset) };
  const day = pub.day ? dayBefore(pub, -7 * offset) : null;
  return { iso: day ? day.slice(0, 7) : monthAway(pub, 0), kind: offset < 0 ? 'point' : 'recent' };
}

export function monthDay(month: number, day: string | undefined, year: number): Found {
  return { iso: day ? `${year}-${pad(month)}-${pad(Number(day))}` : `${year}-${pad(month)}` };
}

export const WHEN: Record<string, number> = { last: -1, this: 0, next: 1 };

/** "last September" is the nearest one past, "September last year" the one of that year. */
export function namedMonth(
  pub: Published | null,
  { month, word, year }: { month: number; word: string; year: string },
): number | null {
  if (!pub) return null;
  if (/last year/iu.test(year)) return pub.year - 1;
  if (/next year/iu.test(year)) return pub.year + 1;
  if (/this year/iu.test(year)) return pub.year;
  if (word === 'by' || word === 'until') return month >= pub.month ? pub.year : pub.year + 1;
  if (word === 'next') return month > pub.month ? pub.year : pub.year + 1;
  if (word === 'last') return month >= pub.month ? pub.year - 1 : pub.year;
  if (word === 'this') return pub.year;
  return nearestMonth(pub, month);
}

/** Back (or on) from the publication: "two weeks ago", "three months ago". */
export function ago(count: number, unit: string, pub: Published | null): Found {
  if (!pub) return { iso: null };
  if (unit === 'year') return { iso: count === 1 ? monthAway(pub, -12) : `${pub.year - count}` };
  if (unit === 'quarter') return { iso: quarterAway(pub, -count) };
  if (unit === 'month') return { iso: monthAway(pub, -count) };
  const days = unit === 'week' ? 7 * count : count;
  const day = dayBefore({ ...pub, day: pub.day ?? 15 }, days);
  return { iso: unit === 'week' ? day.slice(0, 7) : pub.day ? day : day.slice(0, 7) };
}

export const fiscal = (year: string | undefined, quarter: number | null, pub: Published | null): Found => {
  const named = year ? full(year) : null;
  const iso = named ? `${named}` : pub ? `${pub.year}` : null;
  return { iso, refers: `fiscal ${named ?? 0} ${quarter ?? 0} 0` };
};

export function shiftOr(m: RegExpExecArray, pub: Published | null): Found {
  const count = NUMBERS[lower(m[1])] ?? Number(m[1]);
  const unit = lower(m[2]);
  // "a year ago" beside a quarter means that quarter a year before.
  if (unit === 'year' || unit === 'quarter')
    return { ...ago(count, unit, pub), kind: 'compared', refers: `back ${count} ${unit}` };
  return ago(count, unit, pub);
}

export function span(m: RegExpExecArray, pub: Published | null): Found | null {
  const from = monthOf(m[1]);
  const to = monthOf(m[2]);
  const year = m[3] ? Number(m[3]) : pub ? nearestMonth(pub, to) : null;
  if (year === null) return { iso: null };
  if (to - from === 2) return quarterTo(year, to);
  if (to - from === 5 && to % 6 === 0) return { iso: `${year}-H${to / 6}` };
  return { iso: `${year}` };
}

const HAD = /\b[Hh]ad (?:(?:already|also|risen|grown|climbed) )?[a-z]{3,12}(?:ed|en|n|t)\b[^.;]*$/u;

export function bareMonth(m: RegExpExecArray, pub: Published | null): Found | null {
  const word = lower(m[1]);
  const shown = m[2] ?? '';
  // May, march and sept. as words: the capital decides.
  if (!/^[A-Z]/u.test(shown)) return null;
  if (shown === 'May' && !word && !m[3]) return null;
  const month = monthOf(shown);
  // "had topped F by August": what had happened by then is past.
  const past = word === 'by' && HAD.test(m.input.slice(Math.max(0, m.index - 70), m.index));
  const year = namedMonth(pub, { month, word: past ? '' : word, year: m[3] ?? '' });
  return { iso: year === null ? null : `${year}-${pad(month)}` };
}

export function weekday(m: RegExpExecArray, pub: Published | null): Found | null {
  if (!/^[A-Z]/u.test(m[1] ?? '')) return null;
  if (!pub?.day) return { iso: pub ? monthAway(pub, 0) : null, kind: 'recent' };
  const wanted = WEEKDAYS.split('|').indexOf(m[1] ?? '');
  const index = (ORDINAL(pub.year, pub.month, pub.day) + 1) % 7;
  const back = (index - wanted + 7) % 7;
  if (/next/iu.test(m[0])) return { iso: dayBefore(pub, back - 7), kind: 'future' };
  return { iso: dayBefore(pub, back) };
}
