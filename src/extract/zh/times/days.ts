// Chinese days by name and number: 12日, 昨日, 上周二, 元旦当天, 半个月前, resolved against the publication date. What a pattern of a time
// gives stands here too.
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { dayAway, monthAway, pad, weekday } from './calendar.ts';
import { WEEKDAYS } from './parts.ts';

export interface Made {
  iso: string | null;
  kind?: TimeItem['kind'];
  refers?: string;
}
export type Build = (m: RegExpExecArray, pub: Published | null) => Made | null;

/** 上个月, 本周, 下季: how far from the one that runs. */
export const OFFSETS: Record<string, number> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 };

/** 12日 alone: of the publication month, or the month before when that day is still to come. */
export function dayOnly(m: RegExpExecArray, pub: Published | null): Made | null {
  const day = Number(m[1]);
  if (day < 1 || day > 31) return null;
  if (!pub) return { iso: null, kind: 'recent' };
  const month = monthAway(pub, pub.day !== null && day > pub.day ? -1 : 0);
  return { iso: `${month}-${pad(day)}`, kind: 'recent' };
}

/** 半年前, 半个月前. */
export const halfAgo: Build = (m, pub) => {
  if (!pub) return { iso: null };
  return { iso: m[1] === '年' ? monthAway(pub, -6) : (dayAway(pub, -15)?.slice(0, 7) ?? null) };
};

/** 元旦当天, 国庆节: days that have a name and a date. */
const FEASTS: Record<string, string> = {
  元旦: '01-01',
  国庆: '10-01',
  双十一: '11-11',
  圣诞: '12-25',
  平安夜: '12-24',
};
export const feast: Build = (m, pub) => {
  const day = FEASTS[m[1] ?? ''];
  if (!pub || !day) return null;
  const year = Number(day.slice(0, 2)) > pub.month ? pub.year - 1 : pub.year;
  return { iso: `${year}-${day}`, kind: 'recent' };
};

/** 昨日, 前天. */
export const spoken: Build = (m, pub) => ({
  iso: pub ? dayAway(pub, /^前/u.test(m[0]) ? -2 : /^昨/u.test(m[0]) ? -1 : 0) : null,
  kind: 'recent',
});

/** 上周二. */
export const weekly: Build = (m, pub) => ({
  iso: pub
    ? weekday(pub, WEEKDAYS.indexOf((m[2] ?? '一').replace('天', '日')), m[1] ? (OFFSETS[m[1]] ?? 0) : null)
    : null,
  kind: 'recent',
});
