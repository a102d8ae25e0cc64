// The answer alone, by the tracer: what would return if the investee bought all its compute from the investor, and what
// came back when payments are told; without the rest of the trace. For questions such as "how far would it move if this
// claim were wrong", asked many times.
import type { Flow } from '../model/flow.ts';
import type { Interval } from '../model/money.ts';
import type { Book } from './book.ts';
import { bounds } from './doubt/draws.ts';
import { caseLedger } from './flows/caseledger.ts';
import { type Converting, inCurrency } from './flows/convert.ts';
import { flowsOf } from './flows/flows.ts';
import { traceTicket } from './flows/ticketledger.ts';
import { high, type Ledger, ledgerOf, low } from './ledger/ledger.ts';
import { returnedAt } from './returned.ts';
import { inputsOf, investorOf, mainTicket, ticketsOf } from './ticket.ts';

export interface Headline {
  prorata: Interval;
  lower: Interval;
  upper: Interval;
  currency: string;
  /** Claims that its inputs cite. */
  claims: string[];
}

const ALL = { bought: 1, credits: 0, round: 0 };

/** What would return; null when no ticket of a vendor is stated. `given` is the investor in question, if any. */
export function headlineOf(book: Book, given: string | null): Headline | null {
  const all = ticketsOf(book);
  const investor = investorOf(all, given);
  const main = mainTicket(all.filter((t) => t.investor === investor));
  const inputs = main && inputsOf(book, main);
  if (!inputs) return null;
  const { prorata, lower, upper } = returnedAt(inputs, ALL, traceTicket);
  const figures = [inputs.put_in, inputs.rounds[0], inputs.compute_share];
  const claims = figures.flatMap((f) => f?.claims ?? []);
  return { prorata, lower, upper, currency: inputs.put_in.unit, claims };
}

/** What came back, and the flows that prove it. */
export interface CameBack extends Headline {
  flows: Flow[];
}

const over = (values: readonly number[]): Interval => ({ low: Math.min(...values), high: Math.max(...values) });

/** The bounds at the middle of what is told as intervals; and where some are, at the least of the investor's money beside the
 *  most of all other, and the other way round. */
function endsOf(ledger: Ledger): ReturnType<typeof bounds>[] {
  const middle = bounds(ledger);
  if (ledger.flows.every((f) => low(f) === high(f))) return [middle];
  const least = bounds(ledger, { pointOf: (f) => (ledger.isSeed(f) ? low(f) : high(f)) });
  const most = bounds(ledger, { pointOf: (f) => (ledger.isSeed(f) || ledger.isRevenue(f) ? high(f) : low(f)) });
  return [middle, least, most];
}

/** What the payments of the case prove; null without a payment to the investor. */
export function cameBack(book: Book, given: string | null, converting: Converting): CameBack | null {
  const all = ticketsOf(book);
  const investor = investorOf(all, given);
  if (!investor) return null;
  const tickets = all.filter((t) => t.investor === investor);
  const main = mainTicket(tickets);
  const { value: flows } = inCurrency(
    flowsOf(book, tickets, { inputs: main && inputsOf(book, main), how: converting }),
    converting,
  );
  const { rootOf } = book.groups;
  const { currency, asOf } = converting;
  const told = { flows, claims: [], investor: rootOf(investor), currency, asOf };
  const made = caseLedger({ ...told, rootOf, name: (id) => id });
  const ledger = made.observed ? ledgerOf(made).value : null;
  if (!ledger) return null;
  const ends = endsOf(ledger);
  const used = new Set(ledger.flows.map((f) => f.id));
  const traced = flows.filter((f) => used.has(f.id));
  return {
    lower: over(ends.map((e) => e.lower)),
    prorata: over(ends.map((e) => e.mixed)),
    upper: over(ends.map((e) => e.upper)),
    currency,
    claims: [...new Set(traced.flatMap((f) => f.claims))],
    flows: traced,
  };
}
