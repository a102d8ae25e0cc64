// Places the times that only the text before them can place: 同期, 上年同期, 该季, 下一财季, 本会计年度, fiscal quarters by
// the company's own calendar; and carries the period of a report on to the sentences that name none.
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Item, Sentence, TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { fiscalQuarter, nextQuarter, yearBefore } from './calendar.ts';

interface State {
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
}

const yearIn = (s: State): number | null => (s.period ? Number(s.period.slice(0, 4)) : (s.pub?.year ?? null));

const asYear = (n: number | null): string | null => (n === null ? null : `${n}`);

/** The fiscal year that holds the publication month. */
const fiscalNow = (s: State): number | null =>
  s.fiscal ?? (s.pub ? s.pub.year + (s.fye < 12 && s.pub.month > s.fye ? 1 : 0) : null);

function fiscal(s: State, year: number, quarter: number): string | null {
  const of = year || fiscalNow(s);
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

const PLACES: Record<string, (s: State, args: number[]) => string | null> = {
  same: (s) => s.period,
  quarter: (s) => s.quarter,
  day: (s) => s.day,
  month: (s) => s.month,
  year: (s) => asYear(yearIn(s)),
  'year-after': (s) => asYear((yearIn(s) ?? -1) + 1),
  'year-before': (s) => back(s.period),
  'full-year': (s) => asYear(s.fiscal && s.quarter ? s.fiscal : yearIn(s)),
  'quarter-before': (s) => s.quarter,
  'next-quarter': (s) => (s.quarter ? nextQuarter(s.quarter) : null),
  'fiscal-now': (s) => asYear(fiscalNow(s)),
  'fiscal-before': (s) => asYear((fiscalNow(s) ?? 0) - 1),
  'fiscal-next': (s) => asYear((fiscalNow(s) ?? 0) + 1),
  fiscal: (s, [year, quarter]) => fiscal(s, year ?? 0, quarter ?? 0),
  months: (s, [n]) => months(s, n ?? 0),
};

function place(s: State, time: TimeItem): void {
  const [key, ...args] = (time.refers ?? '').split(':');
  if (key === 'years') time.iso = asYear(fiscalNow(s));
  else time.iso = PLACES[key ?? '']?.(s, args.map(Number)) ?? null;
}

/** Not over at publication: a year to come, a quarter or half year that still runs. */
function future(s: State, iso: string): boolean {
  if (s.pub === null) return false;
  const now = s.pub.year * 12 + s.pub.month;
  const m = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d{2})))?/u.exec(iso);
  if (!m) return false;
  const year = Number(m[1]) * 12;
  if (m[2]) return year + Number(m[2]) * 3 >= now;
  if (m[3]) return year + Number(m[3]) * 6 > now;
  return m[4] ? year + Number(m[4]) > now : Number(m[1]) > s.pub.year;
}

/** What the text now speaks of: periods that are over, not days and not what is compared with. */
function remember(s: State, time: TimeItem): void {
  if (!time.iso || time.kind === 'compared') return;
  if (/^\d{4}-\d{2}/u.test(time.iso)) s.month = time.iso.slice(0, 7);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(time.iso)) s.day = time.iso;
  else if (
    time.kind === 'point' &&
    !future(s, time.iso) &&
    !['year-before', 'fiscal-before'].includes(time.refers ?? '')
  ) {
    s.period = time.iso;
    if (time.iso.includes('-Q') || s.fiscalQuarter > 0) s.quarter = time.iso.length > 4 ? time.iso : s.quarter;
  }
}

const fyeOf = (item: Item): number | null =>
  item.type === 'name' && item.row.kind !== 'person' && item.row.kind !== 'outlet' && item.row.kind !== 'fund'
    ? (item.row.fiscal_year_end ?? 12)
    : null;

/** Settles the times of a document in reading order. */
export function settle(
  sentences: readonly Sentence[],
  { pub, title }: { pub: Published | null; title: GazetteerRow | null },
): void {
  const s: State = {
    pub,
    fye: title?.fiscal_year_end ?? 12,
    period: null,
    quarter: null,
    fiscal: null,
    fiscalQuarter: 0,
    day: null,
    month: null,
  };
  let carried: { time: TimeItem; block: number } | null = null;
  let event: { time: TimeItem; block: number } | null = null;
  for (const sentence of sentences) {
    // A heading or a paragraph between ends what a period reaches.
    sentence.carried = carried && sentence.block - carried.block <= 1 ? carried.time : null;
    sentence.event = event && sentence.block - event.block <= 1 ? event.time : null;
    for (const item of sentence.items) {
      if (!title) s.fye = fyeOf(item) ?? s.fye;
      if (item.type !== 'time') continue;
      if (item.refers) place(s, item);
      remember(s, item);
      if (item.kind === 'recent' && item.iso?.length === 10) event = { time: item, block: sentence.block };
      if (item.iso && item.iso === s.period && item.kind === 'point') carried = { time: item, block: sentence.block };
    }
  }
}
