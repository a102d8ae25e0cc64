// First in, first out (Clayton's Case, 1816) and last in, first out: an account is a row of lots, each wholly the traced
// money or wholly other; a payment takes lots from one end and hands them on. Linear in payments and lots split.
import { REVENUE, SEED } from '../ledger/events.ts';
import type { Timeline } from '../ledger/timeline.ts';

interface Lots {
  amount: number[];
  traced: boolean[];
  head: number;
}

/** Minor units of the traced money that became revenue (credits left out) when accounts pay from one end. */
export function byLots(t: Timeline, order: Int32Array, end: 'first' | 'last'): number {
  const accounts: Lots[] = Array.from({ length: t.accounts }, () => ({ amount: [], traced: [], head: 0 }));
  const { from, to, bits } = t.events;
  let returned = 0;
  for (let n = 0; n < order.length; n++) {
    const i = order[n] as number;
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const payee = accounts[to[i] as number];
    const payer = accounts[from[i] as number];
    const counts = ((bits[i] as number) & REVENUE) !== 0;
    if (!payer) {
      if (payee) put(payee, a, ((bits[i] as number) & SEED) !== 0);
      continue;
    }
    let due = a;
    while (due > 0 && payer.head < payer.amount.length) {
      const at = end === 'first' ? payer.head : payer.amount.length - 1;
      const part = Math.min(due, payer.amount[at] as number);
      const traced = payer.traced[at] as boolean;
      take(payer, { at, part, end });
      due -= part;
      if (payee) put(payee, part, traced);
      else if (counts && traced) returned += part;
    }
    // What it did not have came from outside.
    if (due > 0 && payee) put(payee, due, false);
  }
  return returned;
}

function put(lots: Lots, amount: number, traced: boolean): void {
  const last = lots.amount.length - 1;
  if (last >= lots.head && lots.traced[last] === traced) lots.amount[last] = (lots.amount[last] as number) + amount;
  else {
    lots.amount.push(amount);
    lots.traced.push(traced);
  }
}

function take(lots: Lots, { at, part, end }: { at: number; part: number; end: 'first' | 'last' }): void {
  const left = (lots.amount[at] as number) - part;
  if (left > 0) {
    lots.amount[at] = left;
    return;
  }
  if (end === 'last') {
    lots.amount.pop();
    lots.traced.pop();
    return;
  }
  lots.head++;
  if (lots.head > 64 && lots.head * 2 > lots.amount.length) {
    lots.amount.splice(0, lots.head);
    lots.traced.splice(0, lots.head);
    lots.head = 0;
  }
}
