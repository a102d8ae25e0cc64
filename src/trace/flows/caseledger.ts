// A case's flows as a ledger: only money that moved (told as done, dated, of a basis that is a payment, nobody's
// assumption), and for stress also what is planned after a day. Days that are not told exactly are said as such: funding
// counts from the first day of its month or year, spending evenly over it. Reported revenue becomes the periods.
import type { Flow } from '../../model/flow.ts';
import type { Backlog, LedgerFlow, Period } from '../../model/ledger/ledger.ts';
import { dayRange } from '../../model/period.ts';
import { backlogOf, periodsOf, type Reporting } from './reported.ts';

export interface CaseLedger {
  investor: string[];
  currency: string;
  flows: LedgerFlow[];
  /** Parties that only pay: where they have it from is not asked. */
  outside: string[];
  periods?: Period[];
  backlog?: Backlog;
  /** A payment to the investor is in it. */
  observed: boolean;
  /** Flows left out, by why. */
  left_out: { no_amount: number; no_date: number; not_moved: number };
}

export interface ToLedger extends Reporting {
  /** With what is planned after the day. */
  plans?: boolean;
}

const PAID = new Set(['headline', 'funded', 'drawn']);
const FUNDS = new Set(['equity', 'credits', 'debt', 'opening']);
const REVENUE = new Set(['cloud', 'chip', 'royalty', 'revenue']);

export function caseLedger(given: ToLedger): CaseLedger {
  const { investor, currency, rootOf, name } = given;
  const left_out = { no_amount: 0, no_date: 0, not_moved: 0 };
  const members = new Set<string>([investor]);
  const flows: LedgerFlow[] = [];
  let observed = false;
  const open = openTo(given);
  for (const f of given.flows.flatMap((f) => divided(f, given))) {
    for (const id of [f.from, f.to]) if (id !== '*' && rootOf(id) === investor) members.add(id);
    const unknown = f.low === null || f.high === null || f.currency !== currency;
    const why = unknown || (f.from === '*' && open.has(f.deal)) ? 'no_amount' : undated(f, given);
    if (why) {
      left_out[why]++;
      continue;
    }
    if (members.has(f.from) && members.has(f.to)) continue;
    if (members.has(f.to) && REVENUE.has(f.kind)) observed = true;
    flows.push(ledgerFlow(f, name));
  }
  const periods = periodsOf(given);
  const backlog = backlogOf(given);
  const owners = [...members].sort().map(name);
  const receive = new Set([...flows.map((f) => f.to), ...owners, '*']);
  return {
    ...{ investor: owners, currency, flows },
    outside: [...new Set(flows.map((f) => f.from))].filter((party) => !receive.has(party)).sort(),
    ...(periods.length > 0 ? { periods } : {}),
    ...(backlog ? { backlog } : {}),
    ...{ observed, left_out },
  };
}

/** Of a sum told of the investor and others together, any part may be the investor's; the rest is theirs. */
function divided(f: Flow, { investor, rootOf }: ToLedger): Flow[] {
  if (!f.members?.some((m) => rootOf(m) === investor) || f.high === null) return [f];
  const part = { ...f, low: 0 };
  return [
    { ...part, id: `${f.id}/${investor}`, from: investor },
    { ...part, id: `${f.id}/*`, from: '*' },
  ];
}

/** Rounds in which the investor is named without a sum: what is left of them is not others' money for certain. */
const openTo = ({ flows, rootOf, investor }: ToLedger): Set<string | null> =>
  new Set(flows.filter((f) => f.deal && f.low === null && rootOf(f.from) === investor).map((f) => f.deal));

function undated(f: Flow, { asOf, plans }: ToLedger): 'no_date' | 'not_moved' | null {
  const range = f.start ? dayRange(f.start) : null;
  const done = f.status === 'completed' && f.assumption === null && PAID.has(f.basis);
  if (done) return !range ? 'no_date' : asOf && range.first > asOf ? 'not_moved' : null;
  const planned = plans && f.status === 'planned' && asOf && range && range.first > asOf;
  return planned ? null : 'not_moved';
}

function ledgerFlow(f: Flow, name: (id: string) => string): LedgerFlow {
  const range = dayRange(f.start as string) as { first: string; last: string };
  const last = f.end ? (dayRange(f.end)?.last ?? range.last) : range.last;
  const exact = range.first === last;
  const amount = f.low === f.high ? (f.low as number) : ([f.low, f.high] as [number, number]);
  const party = (id: string): string => (id === '*' ? '*' : name(id));
  return {
    ...{ id: f.id, from: party(f.from), to: party(f.to), amount, kind: f.kind, claims: f.claims },
    date: exact || FUNDS.has(f.kind) ? range.first : [range.first, last],
    ...(exact
      ? {}
      : { assumption: FUNDS.has(f.kind) ? `there from the start of ${f.start}` : `spread over ${f.start}` }),
  };
}
