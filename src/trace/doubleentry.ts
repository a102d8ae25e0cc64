// Sources against uses, company by company and year by year: if more is told to have gone out than to have come in, the
// gap is named. Only money that moved in that very year counts: plans, contracts, values, run-rates, sums over other spans
// and parts of a company are left out, never added.
import type { Entry, Line, Sheet } from '../model/case/sheet.ts';
import { sumIn } from '../model/case/sum.ts';
import type { Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Flow } from '../model/flow.ts';
import type { Basis, Interval } from '../model/money.ts';
import { isWholeYear } from '../model/period.ts';
import { type Book, claimsOf, rootId } from './book.ts';
import { type Converting, monthOf } from './flows/convert.ts';

const MOVED: ReadonlySet<Basis> = new Set<Basis>(['headline', 'funded', 'drawn']);

const SOURCES: Partial<Record<Flow['kind'], Entry>> = { equity: 'funding', debt: 'loans', other: 'sold_holdings' };
const USES: Partial<Record<Flow['kind'], Entry>> = { cloud: 'purchases', chip: 'purchases', repayment: 'repaid' };

interface Posting {
  company: string;
  period: string;
  side: 'sources' | 'uses';
  line: Line;
}

/** A sum told of a span that is no year of the calendar or the books: of a half, or over several years. */
const ofAnotherSpan = (claims: readonly Claim[]): boolean =>
  claims.length > 0 && claims.every((c) => c.period !== null && !isWholeYear('2000', c.period) && !isEvent(c));

/** A day or a month is when a deal was done, whatever span its words name beside. */
const isEvent = (c: Claim): boolean => c.kind !== 'metric' && /^\d{4}-\d{2}/u.test(c.date ?? '');

/** A flow of one year that is told to have moved. */
function postings(flow: Flow, book: Book, currency: string): Posting[] {
  const told = flow.end ?? flow.start;
  const period = told?.slice(0, 4);
  if (!period || flow.low === null || flow.high === null || flow.assumption || flow.currency !== currency) return [];
  if (flow.status !== 'completed' || !MOVED.has(flow.basis)) return [];
  if (ofAnotherSpan(claimsOf(book, flow.claims))) return [];
  if (flow.id.startsWith('spent/') && !/^\d{4}$/u.test(told ?? '')) return [];
  const line = (entry: Entry, party: string): Line => ({
    ...{ entry, party: party === '*' ? null : party, low: flow.low ?? 0, high: flow.high ?? 0 },
    claims: flow.claims,
  });
  const [into, out] = [SOURCES[flow.kind], flow.id.startsWith('spent/') ? 'compute' : USES[flow.kind]];
  return [
    ...(into && flow.to !== '*'
      ? [{ company: flow.to, period, side: 'sources' as const, line: line(into, flow.from) }]
      : []),
    ...(out && flow.from !== '*'
      ? [{ company: flow.from, period, side: 'uses' as const, line: line(out as Entry, flow.to) }]
      : []),
  ];
}

/** Was it told once the year was over? What is said of a year that has yet to end is a plan, however it is worded. */
function isPast(claim: Claim, { toldOn, asOf }: Converting): boolean {
  const told = toldOn(claim.id) ?? asOf;
  return (
    told === null ||
    told.slice(0, 4) > (claim.date ?? '') ||
    (told.slice(0, 4) === claim.date && ENDED.test(claim.period ?? ''))
  );
}

/** Words for a year of the books, which may end before the calendar's does. */
const ENDED = /fiscal|\bFY ?\d|financial year|ended|财年|財年|会计年度|會計年度|年度/iu;

/** The same sum is told elsewhere as a plan, or of several years: it is what was pledged, and was not spent in one year. */
const isPledged = (c: Claim, book: Book): boolean =>
  book.claims.some(
    (o) =>
      o !== c &&
      o.metric === c.metric &&
      o.amount !== null &&
      o.amount.low === c.amount?.low &&
      o.amount.currency === c.amount.currency &&
      rootId(book, o.subject) === rootId(book, c.subject) &&
      (o.status === 'planned' || (o.period !== null && !isWholeYear('2000', o.period))),
  );

/** What a company reports of itself as a whole, for one whole year that is over. */
function entryOf(c: Claim, book: Book, how: Converting): Entry | null {
  const entry: Entry | null = c.metric === 'revenue' ? 'sales' : c.metric === 'capex' ? 'capex' : null;
  if (c.kind !== 'metric' || !entry || !c.amount || c.object || c.of || c.label || c.status !== 'completed')
    return null;
  if (!MOVED.has(c.amount.basis) || !isWholeYear(c.date, c.period) || !isPast(c, how) || isPledged(c, book))
    return null;
  // A subsidiary is a part of the group it counts for.
  const own = c.subject?.entity ?? null;
  return own === null || book.groups.rootOf(own) === own ? entry : null;
}

/** Sales and capital spending as companies report them for a whole year; parts and segments are not added to a whole. */
function reported(book: Book, how: Converting): Posting[] {
  const groups = new Map<string, { claims: Claim[]; entry: Entry; company: string; period: string }>();
  for (const c of book.claims) {
    const entry = entryOf(c, book, how);
    const company = rootId(book, c.subject);
    if (!entry || !company) continue;
    const key = `${company} ${c.date} ${entry}`;
    const group = groups.get(key) ?? { claims: [], entry, company, period: c.date as string };
    group.claims.push(c);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ claims, entry, company, period }) => {
    const ranges = claims.map((c) => converted(c, how)).filter((r) => r !== null);
    if (ranges.length === 0) return [];
    const line: Line = {
      ...{ entry, party: null, claims: claims.map((c) => c.id).sort() },
      low: Math.min(...ranges.map((r) => r.low)),
      high: Math.max(...ranges.map((r) => r.high)),
    };
    return [{ company, period, side: entry === 'sales' ? ('sources' as const) : ('uses' as const), line }];
  });
}

function converted({ amount, date }: Claim, { fx, currency }: Converting): Interval | null {
  const month = date ? monthOf(date) : null;
  return amount && month ? fx.convert(amount, { from: amount.currency, to: currency }, month) : null;
}

const sum = (lines: readonly Line[]): Interval => ({
  low: lines.reduce((s, l) => s + l.low, 0),
  high: lines.reduce((s, l) => s + l.high, 0),
});

/** Money that companies are told to have got, and that is in no line: of a contract, of a span that is no year, of a day
 *  that nobody tells; by company. */
function unposted(flows: readonly Flow[], book: Book, { currency }: Converting): Map<string, Flow[]> {
  const found = new Map<string, Flow[]>();
  for (const f of flows) {
    if (!(f.kind in SOURCES) || f.status !== 'completed' || f.assumption || f.low === null) continue;
    if (postings(f, book, currency).length === 0) found.set(f.to, [...(found.get(f.to) ?? []), f]);
  }
  return found;
}

/** As far as such money may be of the year, no gap is claimed for it; null where its sum is not known in this currency. */
function besides(open: readonly Flow[], period: string, how: Converting): number | null {
  const some = open.filter((f) => mayBeOf(f, period, how));
  return some.some((f) => f.currency !== how.currency) ? null : some.reduce((s, f) => s + (f.high ?? 0), 0);
}

/** Without a day it was before it was told. */
function mayBeOf({ start, end, claims }: Flow, period: string, { toldOn }: Converting): boolean {
  if (start || end) return (start ?? end ?? '').slice(0, 4) <= period && (end ?? start ?? '').slice(0, 4) >= period;
  return claims.some((c) => (toldOn(c) ?? period).slice(0, 4) >= period);
}

/** The sheets of companies that have something on both sides in a year. */
export function sheetsOf(book: Book, flows: readonly Flow[], how: Converting): Sheet[] {
  const byYear = new Map<string, Posting[]>();
  for (const p of [...flows.flatMap((f) => postings(f, book, how.currency)), ...reported(book, how)]) {
    const key = `${p.company}\t${p.period}`;
    byYear.set(key, [...(byYear.get(key) ?? []), p]);
  }
  const open = unposted(flows, book, how);
  const sheets = [...byYear.values()]
    .map((list) => sheet(list, how.currency, (company, period) => besides(open.get(company) ?? [], period, how)))
    .filter((s) => s.sources.length > 0 && s.uses.length > 0);
  return sheets.sort((a, b) => (a.company < b.company ? -1 : a.company > b.company ? 1 : a.period < b.period ? -1 : 1));
}

function sheet(
  postings: readonly Posting[],
  currency: string,
  beside: (company: string, period: string) => number | null,
): Sheet {
  const { company, period } = postings[0] as Posting;
  const of = (side: Posting['side']): Line[] => postings.filter((p) => p.side === side).map((p) => p.line);
  const [sources, uses] = [of('sources'), of('uses')];
  const [came_in, went_out] = [sum(sources), sum(uses)];
  const open = beside(company, period);
  const short = open === null ? 0 : went_out.low - came_in.high - open;
  const left = { low: Math.max(0, came_in.low - went_out.high), high: came_in.high - went_out.low };
  return {
    ...{ company, period, currency, sources, uses, came_in, went_out },
    undisclosed_inflow_at_least: short > 0 ? short : null,
    not_told_how_used: left.high > 0 ? left : null,
  };
}

const gapIn = ({ undisclosed_inflow_at_least: gap, currency }: Sheet): string =>
  sumIn({ low: gap ?? 0, high: gap ?? 0 }, currency);

/** The gaps, said: more went out than is told to have come in. */
export const gapsOf = (sheets: readonly Sheet[], name: (company: string) => string): Diagnostic[] =>
  sheets
    .filter((s) => s.undisclosed_inflow_at_least !== null)
    .map((s) => ({
      code: 'trace/undisclosed-inflow',
      severity: 'info',
      message: `${name(s.company)} paid at least ${gapIn(s)} more in ${s.period} than is told to have come in.`,
      remedy: 'Look for a round, a loan or sales that no document of the case tells, or for cash from before.',
      claims: [...s.sources, ...s.uses].flatMap((l) => l.claims),
    }));
