// Revenue from the companies that the investor financed: who they are, and between which two sums their payments of a
// period lie. Whoever's money they paid with; that is what tracing asks.

import { type Events, eventsOf, type PointOf, REVENUE, SEED } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { high, low, unitOf } from '../ledger/ledger.ts';

export type Range = [low: number, high: number];

/** 1 for each account into which the investor put something at any time. */
export function financed({ accounts, flows, party, isSeed }: Ledger): Uint8Array {
  const found = new Uint8Array(accounts.length);
  for (const f of flows) if (isSeed(f) && high(f) > 0) found[party(f.to)] = 1;
  return found;
}

const sum = (e: Events, wanted: (account: number) => boolean): number => {
  let all = 0;
  for (let i = 0; i < e.count; i++)
    if ((e.bits[i] as number) & REVENUE && wanted(e.from[i] as number)) all += e.amount[i] as number;
  return all;
};

/** Revenue of the ledger's period from those companies, in full units. */
export function fromFinanced(ledger: Ledger): Range {
  const who = financed(ledger);
  const at = (pointOf: PointOf): number =>
    sum(eventsOf(ledger, ledger.settings.order, { pointOf }), (u) => u >= 0 && who[u] === 1) / unitOf(ledger);
  return [at(low), at(high)];
}

/** Revenue from everybody else in the ledger, at the middle of each amount, in minor units. */
export function fromOthers(ledger: Ledger, events: Events): number {
  const who = new Uint8Array(ledger.accounts.length);
  for (let i = 0; i < events.count; i++) if ((events.bits[i] as number) & SEED) who[events.to[i] as number] = 1;
  return sum(events, (u) => u < 0 || who[u] === 0);
}

/** Share of an interval in another that is above nothing. */
export const shareIn = (part: Range, whole: Range): Range | null =>
  whole[0] > 0 ? [part[0] / (part[0] < 0 ? whole[0] : whole[1]), part[1] / (part[1] < 0 ? whole[1] : whole[0])] : null;

export const less = (a: Range, b: Range): Range => [a[0] - b[1], a[1] - b[0]];
