// Places the English times that only the text before them can place: a year earlier, the same quarter, that December, fiscal
// quarters by the company's calendar. Takes what is known so far and a time, gives its ISO prefix.
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { lastClosed, nearerFiscal } from '../../units/quarters.ts';
import { dayBefore, pad } from './calendar.ts';
import { quarterTo } from './times.ts';

/** What the text before a time tells of when. */
export interface Known {
  pub: Published | null;
  /** Last month of the fiscal year of the company told of. */
  fye: number;
  period: TimeItem | null;
  /** The time told last, for "that December". */
  last: string | null;
}

/** An ISO prefix moved back by some years, quarters or months, as precise as it was. */
export function moved(iso: string, count: number, unit: string): string {
  const year = Number(iso.slice(0, 4));
  if (unit === 'year') return `${year - count}${iso.slice(4, 7)}`;
  const quarter = /-Q(\d)/u.exec(iso);
  if (quarter) {
    const steps = unit === 'month' ? Math.round(count / 3) : count;
    const index = year * 4 + Number(quarter[1]) - 1 - steps;
    return `${Math.floor(index / 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
  }
  const month = /-(\d{2})/u.exec(iso);
  if (!month) return iso;
  const index = year * 12 + Number(month[1]) - 1 - (unit === 'quarter' ? 3 * count : count);
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** When a time is, and the month that a quarter closes with which is none of the calendar. */
type Placed = Pick<TimeItem, 'iso' | 'closes'>;

const quarters = (iso: string): number => 4 * Number(iso.slice(0, 4)) + Number(iso.slice(6));

/** A quarter told of beside a fiscal one is of the same calendar. */
export function alike(iso: string | null, of: TimeItem | null | undefined): Placed {
  if (!iso || !/-Q/u.test(iso) || !of?.closes || !/-Q/u.test(of.iso ?? '')) return { iso };
  return { iso, closes: moved(of.closes, quarters(of.iso as string) - quarters(iso), 'quarter') };
}

function fiscalQuarter(year: number, quarter: number, fye: number): Placed {
  const last = year * 12 + fye - 1 - 3 * (4 - quarter);
  return quarterTo(Math.floor(last / 12), (last % 12) + 1);
}

/** The fiscal year that holds the publication month. */
const fiscalNow = (s: Known): number | null => (s.pub ? s.pub.year + (s.pub.month > s.fye ? 1 : 0) : null);

function fiscal(s: Known, [year, quarter, offset]: number[]): Placed {
  const now = fiscalNow(s);
  if (!year && now === null) return { iso: null };
  if (!quarter) return { iso: `${year || (now as number) + (offset ?? 0)}` };
  if (year) return fiscalQuarter(year, quarter, s.fye);
  // Without a year: the last fiscal quarter of that number that had ended by the publication.
  const ended = s.pub ? s.pub.year * 12 + s.pub.month - 1 : 0;
  const last = (now as number) * 12 + s.fye - 1 - 3 * (4 - quarter);
  return fiscalQuarter(last <= ended ? (now as number) : (now as number) - 1, quarter, s.fye);
}

/** A quarter by its number alone, told of what a company reports: the fiscal one where that is nearer. */
export function ownQuarter(pub: Published | null, time: TimeItem, at: { fye: number; ahead: boolean }): Placed {
  const quarter = Number(time.refers?.slice('quarter '.length));
  const own = pub && time.iso ? nearerFiscal(pub, time.iso, at) : null;
  return own ? fiscalQuarter(own.year, quarter, at.fye) : { iso: time.iso };
}

/** "last quarter" of what a company reports: the last that had closed by its own calendar. */
export function closedQuarter(pub: Published | null, time: TimeItem, fye: number): Placed {
  if (!pub || fye % 3 === 0) return time;
  const closed = lastClosed(pub, fye);
  return quarterTo(Math.floor(closed / 12), (closed % 12) + 1);
}

/** Months since which a quarter that a forecast names may still be the one to be reported on. */
const UNREPORTED = 4;

/** The quarter that a forecast names by its number alone: the next one, where the one before is long over. */
export function nextOf(pub: Published | null, time: TimeItem): Placed {
  const end = time.closes ?? endOf(time.iso);
  if (!pub || !time.iso || !end || end >= moved(`${pub.year}-${pad(pub.month)}`, UNREPORTED, 'month')) return time;
  return alike(moved(time.iso, -1, 'year'), time);
}

/** The last month of a period. */
export function endOf(iso: string | null): string | null {
  const quarter = /^(\d{4})-Q(\d)/u.exec(iso ?? '');
  if (quarter) return `${quarter[1]}-${pad(3 * Number(quarter[2]))}`;
  const half = /^(\d{4})-H(\d)/u.exec(iso ?? '');
  if (half) return `${half[1]}-${pad(6 * Number(half[2]))}`;
  return iso && iso.length === 4 ? `${iso}-12` : iso;
}

/** "that December", "the same month": in or after the time told last. */
function that(s: Known, month: number): string | null {
  const year = Number(s.last?.slice(0, 4) ?? 0);
  if (!s.last || !year) return null;
  if (month === 0) return s.last.slice(0, 7);
  if (month === -2) return s.last.length > 4 ? s.last : null;
  if (month < 0) return `${year}`;
  const told = Number(/-(\d{2})/u.exec(s.last)?.[1] ?? 0);
  return `${month < told ? year + 1 : year}-${pad(month)}`;
}

/** Counted on from the time told last, as precise as that allows. */
function after(s: Known, count: number, unit: string): string | null {
  if (!s.last) return null;
  if (unit === 'year') return `${Number(s.last.slice(0, 4)) + count}`;
  const [year, month, day] = s.last.split('-').map(Number);
  const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0;
  if (days > 0) return day ? dayBefore({ year: year ?? 0, month: month ?? 1, day }, -days) : s.last.slice(0, 7);
  return moved(s.last.slice(0, 7), -count, unit);
}

/** "two weeks earlier": before the day told last, else before the news itself; a week is no exact day. */
function daysBefore({ last, pub }: Known, days: number, exact: boolean): string | null {
  const [year, month, day] = (last ?? '').split('-').map(Number);
  const from = year && month && day ? { year, month, day } : pub;
  if (!from?.day) return null;
  const iso = dayBefore(from, days);
  return exact ? iso : iso.slice(0, 7);
}

/** "ten years earlier" beside a deal is counted from the deal told before. */
function earlierBy(s: Known, count: number, unit: string): string | null {
  if (unit === 'week' || unit === 'day') return daysBefore(s, unit === 'week' ? 7 * count : count, unit === 'day');
  if (!s.last || (unit !== 'year' && unit !== 'month')) return null;
  const iso = moved(s.last.slice(0, 7), count, unit);
  return unit === 'year' ? iso.slice(0, 4) : iso;
}

export function place(s: Known, time: TimeItem, reports: boolean): Placed {
  const [how, ...rest] = (time.refers ?? '').split(' ');
  return how === 'fiscal' ? fiscal(s, rest.map(Number)) : alike(told(s, time, reports), s.period);
}

function told(s: Known, time: TimeItem, reports: boolean): string | null {
  const [how, ...rest] = (time.refers ?? '').split(' ');
  if (how === 'after') return after(s, Number(rest[0]), rest[1] ?? 'year');
  if (how === 'before') return s.last ? moved(s.last.slice(0, 7), Number(rest[0]), rest[1] ?? 'year') : null;
  if (how === 'back' && !reports)
    return time.iso ?? earlierBy(s, Number(rest[0]), rest[1] ?? 'year') ?? backFrom(s, time);
  return placed(s, time, { how, rest });
}

/** Counted back from the period told of. */
function backFrom(s: Known, time: TimeItem): string | null {
  const [how, ...rest] = (time.refers ?? '').split(' ');
  return placed(s, time, { how, rest });
}

function placed(s: Known, time: TimeItem, { how, rest }: { how: string | undefined; rest: string[] }): string | null {
  const base = s.period?.iso ?? null;
  if (how === 'carried') return rest[0] && !/-Q/u.test(base ?? '') ? time.iso : base;
  if (how === 'that') return that(s, Number(rest[0]));
  if (how === 'same') return base?.includes('-') ? `${rest[0]}${base.slice(4)}` : (rest[0] ?? null);
  if (how === 'end') return s.period?.closes ?? endOf(base ?? (s.pub ? `${s.pub.year}` : null));
  if (how !== 'back') return time.iso;
  if (time.iso && rest[1] === 'year' && !/-[QH]/u.test(base ?? '')) return time.iso;
  const far = Number(rest[0]) > 1 ? earlierBy(s, Number(rest[0]), rest[1] ?? 'year') : null;
  if (!base) return time.iso ?? far ?? (s.pub && rest[1] === 'year' ? `${s.pub.year - Number(rest[0])}` : null);
  return moved(base, Number(rest[0]), rest[1] ?? 'year');
}
