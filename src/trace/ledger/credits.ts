// Credits apart from cash. A grant feeds a pool of its issuer at the company; only a purchase from that issuer draws it
// (credits first, unless the flow says otherwise), or it lapses. Credits of the investor are its own money with
// certainty: what is drawn of them counts in every bound alike.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { LedgerFlow } from '../../model/ledger/ledger.ts';
import { CREDITS, type Events, EXPIRY, REVENUE, SEED } from './events.ts';
import { INVESTOR, type Ledger, unitOf } from './ledger.ts';

/** A purchase, or a part of one, that was settled with credits. */
export interface Draw {
  /** Index into the events of the purchase and of the grants it drew, oldest first. */
  event: number;
  grants: { event: number; amount: number }[];
  company: number;
  amount: number;
  /** Drawn from credits that count as the money traced. */
  seeded: boolean;
  revenue: boolean;
}

export interface Settled {
  /** The events in cash: credits granted and lapsed have no amount left, purchases what credits did not settle. */
  cash: Float64Array;
  draws: Draw[];
  /** Credits that lapsed unused, by company. */
  lapsed: { company: number; amount: number }[];
}

interface Lot {
  event: number;
  left: number;
  seed: boolean;
}

/** How a purchase is paid when the flow does not say. */
export const byDefault = (flow: LedgerFlow): 'cash' | 'credits' | 'credits-first' =>
  flow.pay ?? (flow.kind === 'cloud' || flow.kind === 'chip' ? 'credits-first' : 'cash');

/** Settles purchases with credits, in order of time; on one day grants come first and lapses last. */
export function settle(ledger: Ledger, events: Events, pooled: boolean): Outcome<Settled> {
  const cash = events.amount.slice();
  const pools = new Map<string, Lot[]>();
  const made: Settled = { cash, draws: [], lapsed: [] };
  const diagnostics: Diagnostic[] = [];
  const none = !events.bits.some((b) => b & (CREDITS | EXPIRY));
  if (none && !ledger.flows.some((f) => f.pay === 'credits')) return { value: made, diagnostics };
  const key = (company: number, issuer: string): string => `${company}\t${issuer}`;
  const issuerOf = (name: string): string => (ledger.party(name) === INVESTOR ? '' : name);
  const grant = (i: number, flow: LedgerFlow): void => {
    const k = key(events.to[i] as number, issuerOf(flow.from));
    const lots = pools.get(k) ?? [];
    lots.push({ event: i, left: cash[i] as number, seed: ((events.bits[i] as number) & SEED) !== 0 });
    pools.set(k, lots);
    cash[i] = 0;
  };
  const buy = (i: number, flow: LedgerFlow): void => {
    const pay = byDefault(flow);
    const lots = pay === 'cash' ? undefined : pools.get(key(events.from[i] as number, issuerOf(flow.to)));
    const drawn = lots ? draw(made, lots, { events, i }) : 0;
    cash[i] = (cash[i] as number) - drawn;
    if (pay === 'credits' && (cash[i] as number) > 0) diagnostics.push(short(flow, cash[i] as number, ledger));
  };
  const lapse = (i: number, flow: LedgerFlow): void => {
    const company = events.from[i] as number;
    const lots = pools.get(key(company, issuerOf(flow.to))) ?? [];
    const wanted = cash[i] as number;
    cash[i] = 0;
    let amount = 0;
    for (const lot of lots) {
      const part = Math.min(lot.left, wanted - amount);
      lot.left -= part;
      amount += part;
    }
    if (amount > 0) made.lapsed.push({ company, amount });
  };
  inTurn(events, pooled, (i) => {
    const flow = ledger.flows[events.flow[i] as number] as LedgerFlow;
    const bits = events.bits[i] as number;
    if (bits & CREDITS) grant(i, flow);
    else if (bits & EXPIRY) lapse(i, flow);
    else if ((events.from[i] as number) >= 0) buy(i, flow);
  });
  return { value: made, diagnostics };
}

/** Takes what a purchase needs from the lots, oldest first. */
function draw(made: Settled, lots: Lot[], { events, i }: { events: Events; i: number }): number {
  const due = events.amount[i] as number;
  const revenue = ((events.bits[i] as number) & REVENUE) !== 0;
  let drawn = 0;
  for (const seeded of [true, false]) {
    const grants: Draw['grants'] = [];
    for (const lot of lots) {
      if (lot.left === 0 || lot.seed !== seeded) continue;
      const part = Math.min(lot.left, due - drawn);
      if (part <= 0) break;
      lot.left -= part;
      drawn += part;
      grants.push({ event: lot.event, amount: part });
    }
    const amount = grants.reduce((s, g) => s + g.amount, 0);
    if (amount > 0) made.draws.push({ event: i, grants, company: events.from[i] as number, amount, seeded, revenue });
  }
  return drawn;
}

/** Events in turn; with `pooled`, grants of a day before its purchases, and lapses after them. */
export function inTurn(events: Events, pooled: boolean, take: (i: number) => void): void {
  if (!pooled) {
    for (let i = 0; i < events.count; i++) take(i);
    return;
  }
  for (let start = 0; start < events.count; ) {
    let end = start;
    while (end < events.count && events.day[end] === events.day[start]) end++;
    for (const turn of [CREDITS, 0, EXPIRY])
      for (let i = start; i < end; i++) if (((events.bits[i] as number) & (CREDITS | EXPIRY)) === turn) take(i);
    start = end;
  }
}

const short = (flow: LedgerFlow, amount: number, ledger: Ledger): Diagnostic => ({
  code: 'ledger/credits-short',
  severity: 'warning',
  message: `${flow.id} is paid in credits, but ${amount / unitOf(ledger)} more than was granted; the rest is taken as cash.`,
  remedy: 'Add the grant that is missing, or mark the flow "credits-first".',
});
