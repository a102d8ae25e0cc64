// What the investor reports of itself: its revenue by year and quarter as periods, and its backlog with what its customers
// owe of it. A year of the books that ends in another month than December is placed in its own twelve months.
import type { Claim } from '../../model/claim.ts';
import type { Flow } from '../../model/flow.ts';
import type { Backlog, Period } from '../../model/ledger/ledger.ts';
import { dayRange, isWholeYear } from '../../model/period.ts';

export interface Reporting {
  flows: readonly Flow[];
  claims: readonly Claim[];
  /** Entity id of the investor's group. */
  investor: string;
  currency: string;
  asOf: string | null;
  /** Last month of its year of the books, when it is known. */
  yearEnd?: number | null;
  rootOf(id: string): string;
  name(id: string): string;
}

type Range = [number, number];
type Days = { first: string; last: string };

const FISCAL = /fiscal|\bFY ?\d|financial year|财年|財年|会计年度|會計年度/iu;

const ENDING_YEAR =
  /止(?:的)?(?:财政|財政|会计|會計)?(?:年度|财年|財年|十二[个個]?月|12[个個]?月)|的(?:财政|財政|会计|會計)?(?:年度|财年|財年)|year (?:ended|ending|to)|twelve months/iu;
const ENDING_QUARTER = /季|止(?:的)?[三3][个個]?月|quarter|three months/iu;

/** So many months that end with one, by the words of the period: what only the month of its end dates. */
function endingWith(date: string, period: string | null): Days | null {
  const months = ENDING_YEAR.test(period ?? '') ? 12 : ENDING_QUARTER.test(period ?? '') ? 3 : 0;
  const last = dayRange(date)?.last;
  if (!months || !last) return null;
  const from = Number(date.slice(0, 4)) * 12 + Number(date.slice(5)) - months;
  const month = (from % 12) + 1;
  return { first: `${Math.floor(from / 12)}-${month < 10 ? '0' : ''}${month}-01`, last };
}

/** The days of a year or quarter as the claim means it; null when it is neither. */
function daysOf({ date, period }: Claim, yearEnd: number | null): Days | null {
  if (date && /^\d{4}-\d{2}$/u.test(date)) return endingWith(date, period);
  if (!date || !/^\d{4}(?:-Q[1-4])?$/u.test(date)) return null;
  if (date.length > 4) return dayRange(date);
  if (!isWholeYear(date, period)) return null;
  if (!yearEnd || yearEnd === 12 || !FISCAL.test(period ?? '')) return dayRange(date);
  const month = (m: number): string => `${m < 10 ? '0' : ''}${m}`;
  const last = dayRange(`${date}-${month(yearEnd)}`)?.last as string;
  return { first: `${Number(date) - 1}-${month(yearEnd + 1)}-01`, last };
}

const own = (c: Claim, { investor, currency }: Reporting): boolean =>
  c.status === 'completed' && c.subject?.entity === investor && c.amount?.currency === currency;

const wider = (known: Range | undefined, { low, high }: { low: number; high: number }): Range =>
  known ? [Math.min(known[0], low), Math.max(known[1], high)] : [low, high];

/** Whole years and quarters for which the investor's revenue is told, years first. */
export function periodsOf(reporting: Reporting): Period[] {
  const { claims, asOf, yearEnd = null } = reporting;
  const told = new Map<string, { days: Days; years: boolean; sum: Range }>();
  for (const c of claims) {
    const whole = c.kind === 'metric' && c.metric === 'revenue' && !c.object && !c.of;
    if (!whole || !own(c, reporting) || c.amount?.basis !== 'headline') continue;
    const days = daysOf(c, yearEnd);
    if (!days || (asOf && days.last > asOf)) continue;
    const key = `${days.first} ${days.last}`;
    told.set(key, {
      days,
      years: c.date?.length === 4 || ENDING_YEAR.test(c.period ?? ''),
      sum: wider(told.get(key)?.sum, c.amount),
    });
  }
  return [...told.values()]
    .sort(
      (a, b) =>
        Number(b.years) - Number(a.years) ||
        (a.days.first < b.days.first ? -1 : 1) ||
        (a.days.last < b.days.last ? -1 : 1),
    )
    .map(({ days, sum }) => ({ from: days.first, to: days.last, reportedRevenue: sum }));
}

const BACKLOG =
  /backlog|performance obligation|\bRPO\b|order book|未交付|在手订单|在手訂單|积压订单|積壓訂單|履约义务|履約義務/iu;

/** The latest backlog as a whole, and who owes what of it; null when neither is told. */
export function backlogOf(reporting: Reporting): Backlog | null {
  const { claims, asOf } = reporting;
  const known = (c: Claim): boolean => !asOf || !c.date || (dayRange(c.date)?.first ?? '') <= asOf;
  const wholes = claims.filter((c) => c.metric === 'backlog' && !c.object && !c.of && own(c, reporting) && known(c));
  const day = (c: Claim): string => (c.date && dayRange(c.date)?.last) || '';
  const latest = wholes.map(day).sort().at(-1);
  const reported = wholes
    .filter((c) => day(c) === latest)
    .reduce<Range | undefined>((s, c) => (c.amount ? wider(s, c.amount) : s), undefined);
  const shares = reported ? sharesOf(reporting, { reported, wholes }) : [];
  const owed = [...shares, ...contracted(reporting, new Set(shares.map((s) => s.by)))];
  if (!reported && owed.length === 0) return null;
  return { ...(latest ? { date: latest } : {}), ...(reported ? { reported } : {}), owed };
}

/** Is it a share of the backlog: by its words, or told right after one ("about 45 % of it")? */
const ofBacklog = (c: Claim, wholes: readonly Claim[]): boolean =>
  c.of === 'backlog' ||
  c.evidence.some(
    (e) =>
      BACKLOG.test(e.quote) ||
      wholes.some((w) => w.document === c.document && w.evidence.some((f) => e.start >= f.end && e.start - f.end < 40)),
  );

/** "45 % of the backlog is from C": the vendor's own word goes before what contracts add up to. */
function sharesOf(
  { claims, investor, rootOf, name }: Reporting,
  { reported: [low, high], wholes }: { reported: Range; wholes: readonly Claim[] },
): Backlog['owed'] {
  const told = new Map<string, { percent: Range; claims: string[] }>();
  for (const c of claims) {
    const by = c.object?.entity;
    const stated = c.kind === 'metric' && c.metric !== 'growth' && c.status === 'completed';
    if (!stated || c.subject?.entity !== investor || !c.percent || !by || !ofBacklog(c, wholes)) continue;
    const before = told.get(rootOf(by));
    told.set(rootOf(by), { percent: wider(before?.percent, c.percent), claims: [...(before?.claims ?? []), c.id] });
  }
  return [...told].map(([by, { percent, claims: ids }]) => ({
    ...{ by: name(by), claims: ids },
    amount: [(low * percent[0]) / 100, (high * percent[1]) / 100] as Range,
  }));
}

/** What companies contracted to pay the investor, less at most what they are told to have paid since. */
function contracted(reporting: Reporting, known: ReadonlySet<string>): Backlog['owed'] {
  const { flows, investor, currency, rootOf, name } = reporting;
  const toInvestor = flows.filter((f) => f.from !== '*' && rootOf(f.to) === investor && f.currency === currency);
  const made = new Map<string, { amount: Range; claims: string[] }>();
  for (const f of toInvestor) {
    if (f.basis !== 'committed' || f.status !== 'completed' || f.assumption || f.low === null || f.high === null)
      continue;
    const since = (p: Flow): boolean => !f.start || !p.start || p.start >= f.start;
    const paid = toInvestor.filter(
      (p) => p.from === f.from && p.status === 'completed' && !p.assumption && p.basis !== 'committed' && since(p),
    );
    const low = Math.max(0, f.low - paid.reduce((s, p) => s + (p.high ?? 0), 0));
    const before = made.get(f.from);
    made.set(f.from, {
      amount: [(before?.amount[0] ?? 0) + low, (before?.amount[1] ?? 0) + f.high],
      claims: [...(before?.claims ?? []), ...f.claims],
    });
  }
  return [...made]
    .filter(([by]) => !known.has(name(by)))
    .map(([by, { amount, claims }]) => ({
      ...{ by: name(by), amount, claims },
      assumption: 'what was contracted is still owed, but for what is told as paid since',
    }));
}
