// The life of one ticket (money in, compute bought, the rest spent) as a ledger, traced by the same engine as any other:
// what the closed form of one company is held against, and what the review queue asks.
import { bounds } from '../doubt/draws.ts';
import { type Ledger, ledgerOf } from '../ledger/ledger.ts';
import { timelineOf } from '../ledger/timeline.ts';
import type { CashEvent, Traced } from '../onecompany.ts';

const KINDS: Record<string, string> = { 'V>C': 'equity', '*>C': 'other', 'C>V': 'cloud', 'C>*': 'opex' };

const two = (n: number): string => `${n < 10 ? '0' : ''}${n}`;

function ledgerFrom(events: readonly CashEvent[]): Ledger {
  const flows = events
    .filter((e) => e.amount > 0)
    .map(({ from, to, amount, pay }, i) => ({
      ...{ id: `e${i}`, from, to, amount, date: `2000-01-${two(i + 1)}` },
      ...(from === 'V' && pay === 'credits' ? { kind: 'credits' } : { kind: KINDS[`${from}>${to}`] ?? 'other', pay }),
    }));
  const { value } = ledgerOf({ investor: 'V', scale: 0, flows });
  if (!value) throw new Error('a ticket made no ledger');
  return value;
}

/** Traces a ticket's events in whole minor units, each on a day of its own. */
export function traceTicket(events: readonly CashEvent[]): Traced {
  const ledger = ledgerFrom(events);
  const { lower, mixed, upper } = bounds(ledger);
  const { draws, short } = timelineOf(ledger, 'pool').value;
  const paid = events.reduce((s, e) => s + (e.to === 'V' ? e.amount : 0), 0);
  const in_credits = draws.reduce((s, d) => s + d.amount, 0);
  return { lower, prorata: mixed, upper, in_credits, paid, undisclosed: short.total.reduce((s, x) => s + x, 0) };
}
