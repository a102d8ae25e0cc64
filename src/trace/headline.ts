// The headline alone: what would return if the investee bought all its compute from the investor, without the rest of the
// trace. For questions such as "how far would it move if this claim were wrong", asked many times.
import type { Interval } from '../model/money.ts';
import type { Book } from './book.ts';
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

/** The headline of a case; null when no ticket of a vendor is stated. `given` is the investor in question, if any. */
export function headlineOf(book: Book, given: string | null): Headline | null {
  const all = ticketsOf(book);
  const investor = investorOf(all, given);
  const main = mainTicket(all.filter((t) => t.investor === investor));
  const inputs = main && inputsOf(book, main);
  if (!inputs) return null;
  const { prorata, lower, upper } = returnedAt(inputs, ALL);
  const figures = [inputs.put_in, inputs.rounds[0], inputs.compute_share];
  const claims = figures.flatMap((f) => f?.claims ?? []);
  return { prorata, lower, upper, currency: inputs.put_in.unit, claims };
}
