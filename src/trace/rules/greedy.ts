// The two rules that look at one account and one payment: own money first, which leaves at most the lowest balance since
// (Re Hallett 1880, Roscoe v Winder 1915), and the traced money first. Neither is a bound: see docs/methods.md.
import { REVENUE, SEED } from '../ledger/events.ts';
import type { Timeline } from '../ledger/timeline.ts';

/** Minor units of the traced money that became revenue (credits left out). */
export function byPreference(t: Timeline, order: Int32Array, first: 'own' | 'traced'): number {
  const balance = new Float64Array(t.accounts);
  const held = new Float64Array(t.accounts);
  const { from, to, bits } = t.events;
  let returned = 0;
  for (let n = 0; n < order.length; n++) {
    const i = order[n] as number;
    const a = t.cash[i] as number;
    if (a === 0) continue;
    const u = from[i] as number;
    const v = to[i] as number;
    let x = u < 0 && (bits[i] as number) & SEED ? a : 0;
    if (u >= 0) {
      const there = Math.min(a, balance[u] as number);
      const y = held[u] as number;
      x = first === 'traced' ? Math.min(there, y) : Math.max(0, there - ((balance[u] as number) - y));
      balance[u] = (balance[u] as number) - there;
      held[u] = y - x;
    }
    if (v >= 0) {
      balance[v] = (balance[v] as number) + a;
      held[v] = (held[v] as number) + x;
    } else if (u >= 0 && (bits[i] as number) & REVENUE) returned += x;
  }
  return returned;
}
