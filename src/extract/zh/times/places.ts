// Places the Chinese times that only the text before them can place: 同期, 次年, 一个月后, 该季, fiscal quarters by the company's own
// calendar. Takes what is known so far and a time, sets its ISO prefix.
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { fiscalYearOf, nearerFiscal, runningQuarter } from '../../units/quarters.ts';
import {
  dayAfter,
  fiscalQuarter,
  monthEnd,
  nextQuarter,
  pad,
  quarterAway,
  quarterBefore,
  yearBefore,
} from './calendar.ts';

/** What the text before a time tells of when. */
export interface State {
  pub: Published | null;
  /** Last month of the fiscal year of the company being told of. */
  fye: number;
  /** The last period, the last quarter and the fiscal year told of. */
  period: string | null;
  quarter: string | null;
  fiscal: number | null;
  fiscalQuarter: number;
  day: string | null;
  /** The last month named. */
  month: string | null;
  /** The last month of the period, where its year alone does not tell (前三季度). */
  end: string | null;
  /** The year that this sentence names. */
  year: string | null;
  /** The quarter that this sentence tells of. */
  inSentence: string | null;
  /** The time told last, whatever it dates, and the block it stands in. */
  last: string | null;
}

const yearIn = (s: State): number | null => (s.period ? Number(s.period.slice(0, 4)) : (s.pub?.year ?? null));

export const asYear = (n: number | null): string | null => (n === null ? null : `${n}`);

/** The fiscal year that holds the publication month. */
const fiscalNow = (s: State): number | null =>
  s.fiscal ?? (s.pub ? s.pub.year + (s.fye < 12 && s.pub.month > s.fye ? 1 : 0) : null);

/** 第四财季 without a year: the one that is just over, else that of the year that runs. */
const justOver = (s: State, quarter: number): number | null =>
  s.pub && quarter && s.fiscal === null
    ? (fiscalYearOf(s.pub, quarter, { fye: s.fye, ahead: false })?.year ?? null)
    : null;

function fiscal(s: State, year: number, quarter: number): string | null {
  const of = year || (justOver(s, quarter) ?? fiscalNow(s));
  if (of === null) return null;
  s.fiscal = of;
  s.fiscalQuarter = quarter;
  return quarter ? fiscalQuarter(of, quarter, s.fye) : `${of}`;
}

const back = (iso: string | null): string | null => (iso ? yearBefore(iso) : null);

/** 六个月, 九个月: of the half or year just told of. */
function months(s: State, n: number): string | null {
  if (s.period === null) return null;
  if (n === 6 && s.period.includes('-H')) return s.period;
  return (n === 3 && s.quarter) || null;
}

/** 一个月后: counted on from the month told last. */
function monthsOn(iso: string, n: number): string {
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + n;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

const lastYear = (s: State): string | null => back(asYear(yearIn(s)));

/** Counted back from a quarter told of. */
function quartersBefore(quarter: string | null, n: number): string | null {
  let iso = quarter;
  for (let i = 0; iso && i < n; i++) iso = quarterBefore(iso);
  return iso;
}

/** The quarter that was over at publication. */
const quarterDone = (s: State): string | null => (s.pub ? quarterAway(s.pub, -1) : null);

const PLACES: Record<string, (s: State, args: number[]) => string | null> = {
  same: (s) => s.period,
  quarter: (s) => s.quarter ?? quarterDone(s),
  // 展望本季, behind the figures of the one before: the quarter that runs.
  'quarter-now': (s) => (s.quarter ? nextQuarter(s.quarter) : s.pub && quarterAway(s.pub, 0)),
  day: (s) => s.day,
  'day-after': (s) => (s.day ? dayAfter(s.day) : null),
  month: (s) => s.month,
  year: (s) => asYear(yearIn(s)),
  'year-end': (s) => (yearIn(s) === null ? null : `${yearIn(s)}-12`),
  'year-after': (s) => asYear((Number(s.last?.slice(0, 4) ?? yearIn(s) ?? -1) || -1) + 1),
  'months-after': (s, [n]) => (s.last && s.last.length > 6 && !/[QH]/u.test(s.last) ? monthsOn(s.last, n ?? 0) : null),
  'month-in': (s, [on, month, day]) => {
    const year = Number(s.last?.slice(0, 4) ?? yearIn(s) ?? 0);
    return year ? `${year + (on ?? 0)}-${pad(month ?? 1)}${day ? `-${pad(day)}` : ''}` : null;
  },
  'years-after': (s, [n]) => (s.last ? asYear(Number(s.last.slice(0, 4)) + (n ?? 0)) : null),
  'year-before': (s) => back(s.period) ?? lastYear(s),
  'year-prior': lastYear,
  'last-year-end': (s) => (lastYear(s) ? monthEnd(lastYear(s) as string) : null),
  'period-end': (s) => s.end ?? (s.period ? monthEnd(s.period) : null),
  'quarter-end': (s) => {
    const quarter = s.quarter ?? quarterDone(s);
    return quarter ? monthEnd(quarter) : null;
  },
  'year-start': (s) => (yearIn(s) === null ? null : `${yearIn(s)}-01`),
  'quarter-prior': (s) => (s.quarter ? quarterBefore(s.quarter) : quarterDone(s)),
  'full-year': (s) => asYear(s.fiscal && s.quarter ? s.fiscal : yearIn(s)),
  'quarter-before': (s) => s.quarter ?? quarterDone(s),
  'next-quarter': (s) => (s.quarter ? nextQuarter(s.quarter) : null),
  'fiscal-now': (s) => asYear(fiscalNow(s)),
  'fiscal-before': (s) => asYear((fiscalNow(s) ?? 0) - 1),
  'fiscal-next': (s) => asYear((fiscalNow(s) ?? 0) + 1),
  fiscal: (s, [year, quarter]) => fiscal(s, year ?? 0, quarter ?? 0),
  months: (s, [n]) => months(s, n ?? 0),
};

/** 预计下一季度营收, when the quarter before is just over: the one that runs. */
export function nextReported(s: State, time: TimeItem, fye: number): void {
  const end = s.pub && runningQuarter(s.pub, fye);
  if (end) time.iso = fiscalQuarter(Math.floor(end / 12), 4, (end % 12) + 1);
}

/** 甲骨文第四季度营收: by the company's own calendar, where that quarter is nearer. */
export function byCalendar(s: State, time: TimeItem, at: { fye: number; ahead: boolean }): void {
  const quarter = Number(time.iso?.slice(-1));
  const own = s.pub && time.iso && !s.year && s.fiscal === null ? nearerFiscal(s.pub, time.iso, at) : null;
  if (own) time.iso = fiscalQuarter(own.year, quarter, at.fye);
}

export function place(s: State, time: TimeItem): void {
  const [key, ...args] = (time.refers ?? '').split(':');
  if (key === 'years') time.iso = asYear(fiscalNow(s));
  else if (key === 'in-year' && s.fiscalQuarter > 0 && s.fye % 12 !== 0 && /-Q\d$/u.test(time.iso ?? ''))
    time.iso = fiscal(s, 0, Number(time.iso?.slice(-1)));
  else if (key === 'in-year') time.iso = time.iso && s.year ? `${s.year}${time.iso.slice(4)}` : time.iso;
  // Only the year of a report that is over has an end to tell of.
  else if (key === 'end-told')
    time.iso = s.period && s.pub && Number(s.period.slice(0, 4)) < s.pub.year ? `${s.period.slice(0, 4)}-12` : time.iso;
  else if (key === 'last-quarter' || (key === 'quarter-before' && s.inSentence))
    time.iso = s.inSentence ? quarterBefore(s.inSentence) : time.iso;
  // 第一季度120亿元,高于四个季度前的99亿元; where no quarter is told, it is counted from the publication.
  else if (key === 'quarters-before')
    time.iso = quartersBefore(time.kind === 'compared' ? s.quarter : s.inSentence, Number(args[0])) ?? time.iso;
  else if (key === 'same-in') time.iso = `${args[0]}${s.period?.slice(4) ?? ''}`;
  else if (key === 'range') time.iso = null;
  else time.iso = PLACES[key ?? '']?.(s, args.map(Number)) ?? null;
}
