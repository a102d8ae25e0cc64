// Sources against uses, company by company and year by year: if more is told to have gone out than to have come in, the
// gap is named. Only money that moved counts: planned and contracted sums, values and run-rates are left out, never added.
import type { Entry, Line, Sheet } from '../model/case/sheet.ts';
import type { Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Flow } from '../model/flow.ts';
import type { Basis, Interval } from '../model/money.ts';
import { type Book, rootId } from './book.ts';
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

/** A flow of one year that is told to have moved. */
function postings(flow: Flow, currency: string): Posting[] {
  const period = (flow.end ?? flow.start)?.slice(0, 4);
  if (!period || flow.low === null || flow.high === null || flow.assumption || flow.currency !== currency) return [];
  if (flow.status !== 'completed' || !MOVED.has(flow.basis)) return [];
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

/** Sales and capital spending as companies report them for a whole year; parts and segments are not added to a whole. */
function reported(book: Book, how: Converting): Posting[] {
  const groups = new Map<string, { claims: Claim[]; entry: Entry; company: string; period: string }>();
  for (const c of book.claims) {
    if (c.kind !== 'metric' || !c.amount || c.object || c.status !== 'completed' || !/^\d{4}$/u.test(c.date ?? ''))
      continue;
    const entry: Entry | null = c.metric === 'revenue' ? 'sales' : c.metric === 'capex' ? 'capex' : null;
    const company = rootId(book, c.subject);
    if (!entry || !company || !MOVED.has(c.amount.basis)) continue;
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

/** The sheets of companies that have something on both sides in a year. */
export function sheetsOf(book: Book, flows: readonly Flow[], how: Converting): Sheet[] {
  const byYear = new Map<string, Posting[]>();
  for (const p of [...flows.flatMap((f) => postings(f, how.currency)), ...reported(book, how)]) {
    const key = `${p.company}\t${p.period}`;
    byYear.set(key, [...(byYear.get(key) ?? []), p]);
  }
  const sheets = [...byYear.values()]
    .map((list) => sheet(list, how.currency))
    .filter((s) => s.sources.length > 0 && s.uses.length > 0);
  return sheets.sort((a, b) => (a.company < b.company ? -1 : a.company > b.company ? 1 : a.period < b.period ? -1 : 1));
}

function sheet(postings: readonly Posting[], currency: string): Sheet {
  const { company, period } = postings[0] as Posting;
  const of = (side: Posting['side']): Line[] => postings.filter((p) => p.side === side).map((p) => p.line);
  const [sources, uses] = [of('sources'), of('uses')];
  const [came_in, went_out] = [sum(sources), sum(uses)];
  const short = went_out.low - came_in.high;
  const left = { low: Math.max(0, came_in.low - went_out.high), high: came_in.high - went_out.low };
  return {
    ...{ company, period, currency, sources, uses, came_in, went_out },
    undisclosed_inflow_at_least: short > 0 ? short : null,
    not_told_how_used: left.high > 0 ? left : null,
  };
}

/** The gaps, said: more went out than is told to have come in. */
export const gapsOf = (sheets: readonly Sheet[], name: (company: string) => string): Diagnostic[] =>
  sheets
    .filter((s) => s.undisclosed_inflow_at_least !== null)
    .map((s) => ({
      code: 'trace/undisclosed-inflow',
      severity: 'info',
      message: `${name(s.company)} paid at least ${s.undisclosed_inflow_at_least} ${s.currency} more in ${s.period} than is told to have come in.`,
      remedy: 'Look for a round, a loan or sales that no document of the case tells, or for cash from before.',
      claims: [...s.sources, ...s.uses].flatMap((l) => l.claims),
    }));
