// The terms of a proof as they are read: payments of one kind between the same two parties as one, with the first and the last
// of their days; balances of one account likewise. The sum stays what it is.
import type { ProofTerm } from './traced.ts';

export interface ReadTerm extends Omit<ProofTerm, 'id' | 'date'> {
  /** How many payments or balances it adds up. */
  count: number;
  /** First and last day; null where none is told. */
  days: [string, string] | null;
}

const daysOf = ({ date }: ProofTerm): [string, string] | null =>
  date === undefined ? null : typeof date === 'string' ? [date, date] : [date[0], date[1]];

/** `opening` is before every day. */
const order = (day: string): string => (day === 'opening' ? '' : day);
const least = (a: string, b: string): string => (order(a) <= order(b) ? a : b);
const most = (a: string, b: string): string => (order(a) >= order(b) ? a : b);

/** In the order in which the proof names them. */
export function readTerms(cut: readonly ProofTerm[]): ReadTerm[] {
  const made = new Map<string, ReadTerm>();
  for (const term of cut) {
    const { kind, account, from, to, what, assumption, amount } = term;
    const days = daysOf(term);
    const key = JSON.stringify([kind, account, from, to, what, assumption]);
    const known = made.get(key);
    if (!known) {
      const { id: _, date: __, ...rest } = term;
      made.set(key, { ...rest, count: 1, days });
      continue;
    }
    known.amount += amount;
    known.count++;
    known.days =
      known.days && days ? [least(known.days[0], days[0]), most(known.days[1], days[1])] : (known.days ?? days);
  }
  return [...made.values()];
}
