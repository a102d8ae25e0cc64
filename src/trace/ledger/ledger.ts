// A ledger file in, accounts and flows out. A faulty flow is reported with its place and left out; the rest is traced.
// The investor's names are one party and whoever is outside the ledger is another; everybody else has an account.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { LedgerFlow, LedgerSettings } from '../../model/ledger/ledger.ts';
import { dayNumber } from './calendar.ts';

/** Party numbers below the accounts. */
export const OUTSIDE = -1;
export const INVESTOR = -2;

export interface Ledger {
  settings: LedgerSettings;
  flows: LedgerFlow[];
  /** Account names by number. */
  accounts: string[];
  /** Number of a party by its name. */
  party(name: string): number;
  /** Is this flow the money that is traced? */
  isSeed(flow: LedgerFlow): boolean;
  /** Is it revenue of the investor (of any day)? */
  isRevenue(flow: LedgerFlow): boolean;
}

export const investorNames = (settings: LedgerSettings): string[] =>
  typeof settings.investor === 'string' ? [settings.investor] : settings.investor;

const UNITS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/** Smallest units in a full one. */
export const unitOf = (ledger: { settings: Pick<LedgerSettings, 'scale'> }): number =>
  UNITS[ledger.settings.scale] ?? 1;

export const low = (flow: LedgerFlow): number => (typeof flow.amount === 'number' ? flow.amount : flow.amount[0]);
export const high = (flow: LedgerFlow): number => (typeof flow.amount === 'number' ? flow.amount : flow.amount[1]);

/** Reads settings and flows from the parsed JSON of a ledger file. */
export function ledgerOf(raw: unknown): Outcome<Ledger | null> {
  const given = LedgerSettings.safeParse(raw);
  if (!given.success) {
    const diagnostics = given.error.issues.map((i) => fault(i.path.join('.') || 'the file', i.message));
    return { value: null, diagnostics };
  }
  const flows = (raw as { flows?: unknown }).flows;
  if (!Array.isArray(flows)) return { value: null, diagnostics: [fault('flows', 'a ledger needs a list of flows')] };
  const diagnostics: Diagnostic[] = [];
  const kept: LedgerFlow[] = [];
  const seen = new Set<string>();
  flows.forEach((flow, i) => {
    const problem = problemOf(flow, seen);
    if (problem) diagnostics.push(fault(`flows[${i}]${problem.at}`, problem.message));
    else kept.push(flow as LedgerFlow);
    if (!problem) seen.add((flow as LedgerFlow).id);
  });
  return { value: named(given.data, kept), diagnostics };
}

function problemOf(flow: unknown, seen: ReadonlySet<string>): { at: string; message: string } | null {
  const parsed = LedgerFlow.safeParse(flow);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { at: issue?.path.length ? `.${issue.path.join('.')}` : '', message: issue?.message ?? 'not a flow' };
  }
  const { id, amount, date } = parsed.data;
  if (seen.has(id)) return { at: '.id', message: `"${id}" stands twice` };
  if (typeof amount !== 'number' && amount[0] > amount[1])
    return { at: '.amount', message: 'the low end is above the high end' };
  const days = date === 'opening' ? [] : typeof date === 'string' ? [date] : date;
  const numbers = days.map(dayNumber);
  if (numbers.some(Number.isNaN)) return { at: '.date', message: `there is no day ${days.join(' to ')}` };
  if ((numbers[1] ?? 0) < (numbers[0] ?? 0) && numbers.length === 2)
    return { at: '.date', message: 'it ends before it starts' };
  return null;
}

const fault = (at: string, message: string): Diagnostic => ({
  code: 'ledger/flow',
  severity: 'error',
  message: `${at}: ${message}`,
  remedy: 'Mend it or take it out; the other flows are traced. docs/formats.md describes a ledger file.',
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
