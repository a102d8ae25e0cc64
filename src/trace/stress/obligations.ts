// Who owes what to whom in a case, and what each has: contracts that are signed and not paid yet, loans that are not repaid,
// funding that is promised; cash and values as told. What clearing (Eisenberg and Noe 2001) and linear DebtRank need, with
// everything that had to be supposed said in words.
import type { Claim } from '../../model/claim.ts';
import type { Flow, FlowKind } from '../../model/flow.ts';
import type { Interval } from '../../model/money.ts';
import { dayRange } from '../../model/period.ts';

export interface Owing {
  flows: readonly Flow[];
  claims: readonly Claim[];
  currency: string;
  asOf: string | null;
  /** Companies whose funding stops. */
  cut: ReadonlySet<string>;
  /** Sums of cash that are given instead of told, by party. */
  given: ReadonlyMap<string, number>;
  rootOf(id: string): string;
  name(id: string): string;
  /** An amount told on a date, in the reporting currency. */
  convert(amount: Interval, currency: string, date: string | null): Interval | null;
}

export interface Owed {
  from: string;
  to: string;
  amount: number;
  why: 'contract' | 'loan' | 'funding' | 'stake';
  claims: string[];
}

const middle = ({ low, high }: Interval): number => (low + high) / 2;
const FUNDING: readonly FlowKind[] = ['equity', 'credits', 'debt'];

const amountOf = (f: Flow, { currency }: Owing): number | null =>
  f.low === null || f.high === null || f.currency !== currency ? null : middle({ low: f.low, high: f.high });

const begun = (f: Flow, { asOf }: Owing): boolean => !asOf || !f.start || (dayRange(f.start)?.first ?? '') <= asOf;

const told = (f: Flow): boolean => f.status === 'completed' && f.assumption === null;

/** Flows that moved from one party to another since the one given. */
const since = (f: Flow, how: Owing, wanted: (p: Flow) => boolean): number =>
  how.flows
    .filter((p) => told(p) && p.basis !== 'committed' && begun(p, how) && wanted(p))
    .filter((p) => !f.start || !p.start || p.start >= f.start)
    .reduce((s, p) => s + (amountOf(p, how) ?? 0), 0);

const between = (p: Flow, [from, to]: [string, string], { rootOf }: Owing): boolean =>
  rootOf(p.from) === from && rootOf(p.to) === to;

/** What is owed, by payer and payee; promises to fund a company that is cut are off. */
export function owedIn(how: Owing): Owed[] {
  const made: Owed[] = [];
  for (const f of how.flows) {
    const amount = amountOf(f, how);
    if (amount === null || f.from === '*' || !told(f) || !begun(f, how)) continue;
    const [payer, payee] = [how.rootOf(f.from), f.to === '*' ? '*' : how.rootOf(f.to)];
    if (payer === payee) continue;
    const add = (way: [string, string], left: number, why: Owed['why']): void => {
      if (left > 0) made.push({ from: way[0], to: way[1], amount: left, why, claims: f.claims });
    };
    if (f.kind === 'debt' && f.basis !== 'committed') {
      const repaid = since(f, how, (p) => p.kind === 'repayment' && between(p, [payee, payer], how));
      add([payee, payer], amount - repaid, 'loan');
    } else if (f.basis === 'committed' && FUNDING.includes(f.kind)) {
      if (!how.cut.has(payee)) add([payer, payee], amount, 'funding');
    } else if (f.basis === 'committed') {
      const paid = since(f, how, (p) => !FUNDING.includes(p.kind) && between(p, [payer, payee], how));
      add([payer, payee], amount - paid, 'contract');
    }
  }
  return made;
}

/** Equity put into a company, by holder. */
export function stakesIn(how: Owing): Owed[] {
  return how.flows.flatMap((f): Owed[] => {
    const amount = amountOf(f, how);
    const put = f.kind === 'equity' && f.basis !== 'committed' && f.to !== '*' && told(f) && begun(f, how);
    if (!put || amount === null || amount <= 0) return [];
    const [from, to] = [f.from === '*' ? '*' : how.rootOf(f.from), how.rootOf(f.to)];
    return [{ from, to, amount, why: 'stake', claims: f.claims }];
  });
}

/** The latest sum told of a party, by claims that are wanted; null when none is. */
export function latestOf(party: string, how: Owing, wanted: (c: Claim) => boolean): number | null {
  const found = how.claims
    .filter((c) => wanted(c) && c.status !== 'denied' && c.amount && c.subject?.entity)
    .filter((c) => how.rootOf(c.subject?.entity as string) === party)
    .filter((c) => !how.asOf || !c.date || (dayRange(c.date)?.first ?? '') <= how.asOf)
    .sort((a, b) =>
      (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : a.id < b.id ? -1 : 1,
    );
  for (const c of found) {
    const amount = c.amount && how.convert(c.amount, c.amount.currency, c.date);
    if (amount) return middle(amount);
  }
  return null;
}

export const isCash = (c: Claim): boolean => c.kind === 'metric' && c.metric === 'cash' && !c.object;
export const isValue = (c: Claim): boolean => c.kind === 'valuation' || c.amount?.basis === 'market_cap';

/** Parties in a fixed order, and the sums between them as a square: row to column. */
export function squareOf(owed: readonly Owed[], more: readonly string[] = []): { parties: string[]; sums: number[][] } {
  const parties = [...new Set([...owed.flatMap((o) => [o.from, o.to]), ...more])].sort();
  const at = new Map(parties.map((p, i) => [p, i]));
  const sums = parties.map(() => new Array<number>(parties.length).fill(0));
  for (const { from, to, amount } of owed) {
    const row = sums[at.get(from) as number] as number[];
    row[at.get(to) as number] = (row[at.get(to) as number] as number) + amount;
  }
  return { parties, sums };
}
