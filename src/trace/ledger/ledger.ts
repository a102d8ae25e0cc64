// A ledger file in, accounts and flows out. A faulty flow is reported with its place and left out; the rest is traced.
// The investor's names are one party and whoever is outside the ledger is another; everybody else has an account.
import type { Diagnostic, Outcome, Position } from '../../model/diagnostic.ts';
import { LedgerFlow, LedgerSettings, type Period } from '../../model/ledger/ledger.ts';
import { dayNumber } from './calendar.ts';
import { doubtsOf } from './doubts.ts';
import { high, INVESTOR, investorNames, type Ledger, type Locate, OUTSIDE, unitOf } from './held.ts';

export { high, INVESTOR, investorNames, type Ledger, type Locate, low, OUTSIDE, unitOf } from './held.ts';

/** Flows, and payments after spreading, that one ledger may have. */
export const MOST_FLOWS = 2_000_000;
const MOST_PAYMENTS = 5_000_000;

/** Reads settings and flows from the parsed JSON of a ledger file. */
export function ledgerOf(raw: unknown, locate: Locate = () => null): Outcome<Ledger | null> {
  const diagnostics: Diagnostic[] = [];
  const fault = (path: readonly (string | number)[], message: string): void => {
    diagnostics.push(faultAt(path, message, locate(path)));
  };
  const given = LedgerSettings.safeParse(raw);
  if (!given.success) {
    for (const issue of given.error.issues) fault(issue.path as (string | number)[], issue.message);
    return { value: null, diagnostics };
  }
  const { flows } = raw as { flows?: unknown };
  if (!Array.isArray(flows)) {
    fault(['flows'], 'a ledger needs a list of flows');
    return { value: null, diagnostics };
  }
  if (flows.length > MOST_FLOWS) return { value: null, diagnostics: [tooMany(flows.length, 'flows', MOST_FLOWS)] };
  const { period, periods } = given.data;
  const asked: [(string | number)[], Period][] = [
    ...(period ? [[['period'], period] as [string[], Period]] : []),
    ...(periods ?? []).map((p, i): [(string | number)[], Period] => [['periods', i], p]),
  ];
  for (const [path, p] of asked) {
    for (const key of ['from', 'to'] as const)
      if (Number.isNaN(dayNumber(p[key]))) fault([...path, key], `there is no day ${p[key]}`);
    if (p.to < p.from) fault([...path, 'to'], 'it ends before it starts');
    const sum = p.reportedRevenue;
    if (Array.isArray(sum) && sum[0] > sum[1]) fault([...path, 'reportedRevenue'], 'the low end is above the high end');
  }
  const kept: LedgerFlow[] = [];
  const seen = new Set<string>();
  let payments = 0;
  const most = Number.MAX_SAFE_INTEGER / unitOf({ settings: given.data });
  for (const [i, flow] of flows.entries()) {
    const problem = problemOf(flow, seen) ?? tooGreat(flow as LedgerFlow, most);
    if (problem) {
      fault(['flows', i, ...problem.at], problem.message);
      continue;
    }
    kept.push(flow as LedgerFlow);
    seen.add((flow as LedgerFlow).id);
    payments += partsOf(flow as LedgerFlow);
  }
  if (payments > MOST_PAYMENTS)
    return { value: null, diagnostics: [...diagnostics, tooMany(payments, 'payments after spreading', MOST_PAYMENTS)] };
  const ledger = named(given.data, kept);
  return { value: ledger, diagnostics: [...diagnostics, ...doubtsOf(ledger, raw, { most, locate })] };
}

/** Sums are whole minor units, exact up to 2^53. */
const tooGreat = (flow: LedgerFlow, most: number): { at: string[]; message: string } | null =>
  high(flow) > most
    ? { at: ['amount'], message: `more than ${Math.floor(most)} cannot be told exactly; give larger units` }
    : null;

/** Days over which a flow is spread. */
const partsOf = (flow: LedgerFlow): number =>
  typeof flow.date === 'string' ? 1 : dayNumber(flow.date[1]) - dayNumber(flow.date[0]) + 1;

function problemOf(flow: unknown, seen: ReadonlySet<string>): { at: (string | number)[]; message: string } | null {
  const parsed = LedgerFlow.safeParse(flow);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { at: (issue?.path ?? []) as (string | number)[], message: issue?.message ?? 'not a flow' };
  }
  const { id, amount, date, from, to } = parsed.data;
  if (seen.has(id)) return { at: ['id'], message: `"${id}" stands twice` };
  if (from === to) return { at: ['to'], message: `${from} pays itself` };
  if (typeof amount !== 'number' && amount[0] > amount[1])
    return { at: ['amount'], message: 'the low end is above the high end' };
  const days = date === 'opening' ? [] : typeof date === 'string' ? [date] : date;
  const numbers = days.map(dayNumber);
  if (numbers.some(Number.isNaN)) return { at: ['date'], message: `there is no day ${days.join(' to ')}` };
  if (numbers.length === 2 && (numbers[1] as number) < (numbers[0] as number))
    return { at: ['date'], message: 'it ends before it starts' };
  return null;
}

/** `flows[3].date` */
export const written = (path: readonly (string | number)[]): string =>
  path.reduce<string>((s, p) => (typeof p === 'number' ? `${s}[${p}]` : s ? `${s}.${p}` : p), '') || 'the file';

const faultAt = (path: readonly (string | number)[], message: string, at: Position | null): Diagnostic => ({
  code: path[0] === 'flows' && path.length > 1 ? 'ledger/flow' : 'ledger/setting',
  severity: 'error',
  message: `${written(path)}: ${message}`,
  remedy:
    path[0] === 'flows' && path.length > 1
      ? 'Mend it or take it out; the other flows are traced. docs/formats.md describes a ledger file.'
      : 'Mend the setting; docs/formats.md describes a ledger file.',
  ...(at ? { at } : {}),
});

const tooMany = (count: number, what: string, most: number): Diagnostic => ({
  code: 'ledger/too-large',
  severity: 'error',
  message: `The ledger has ${count} ${what}; at most ${most} are traced.`,
  remedy: 'Add up small payments between the same parties, or trace the years one by one.',
});

function named(settings: LedgerSettings, flows: LedgerFlow[]): Ledger {
  const investor = new Set(investorNames(settings));
  const sources = new Set(settings.sources ?? [...investor]);
  const outside = new Set(['*', ...(settings.outside ?? []), ...[...sources].filter((s) => !investor.has(s))]);
  const accounts: string[] = [];
  const numbers = new Map<string, number>();
  const party = (name: string): number => {
    if (investor.has(name)) return INVESTOR;
    if (outside.has(name)) return OUTSIDE;
    let number = numbers.get(name);
    if (number === undefined) {
      number = accounts.length;
      numbers.set(name, number);
      accounts.push(name);
    }
    return number;
  };
  for (const flow of flows) {
    party(flow.from);
    party(flow.to);
  }
  const seeds = new Set(settings.seedKinds);
  const revenue = new Set(settings.revenueKinds);
  const into = settings.into ? new Set(settings.into) : null;
  return {
    settings,
    flows,
    accounts,
    party,
    isSeed: (f) => sources.has(f.from) && seeds.has(f.kind) && party(f.to) >= 0 && (!into || into.has(f.to)),
    isRevenue: (f) => investor.has(f.to) && !investor.has(f.from) && revenue.has(f.kind),
  };
}
