// Random ledgers of any size for the benchmark, from a seed: `funded` payers mostly have the cash, `heavy` ones mostly do
// not, `deep` has few accounts with long histories. Columns straight away: parsing is measured by the whole command.

import { chanceOf } from '../src/trace/doubt/chance.ts';
import { isoDay } from '../src/trace/ledger/calendar.ts';
import type { Events } from '../src/trace/ledger/events.ts';
import { INVESTOR, type Ledger, OUTSIDE } from '../src/trace/ledger/ledger.ts';

export type Kind = 'funded' | 'heavy' | 'deep';

export const accountsOf = (kind: Kind, flows: number): number => (kind === 'deep' ? 50 : Math.max(10, flows / 10));

const DAYS = 1000;

/** Events in order of time, in whole units. */
export function randomEvents(kind: Kind, flows: number, seed = 1): Events {
  const chance = chanceOf(seed);
  const below = (n: number): number => Math.floor(chance() * n);
  const accounts = accountsOf(kind, flows);
  const e: Events = {
    count: flows,
    from: new Int32Array(flows),
    to: new Int32Array(flows),
    amount: new Float64Array(flows),
    day: new Int32Array(flows),
    flow: new Int32Array(flows),
    bits: new Uint8Array(flows),
  };
  const balance = new Float64Array(accounts);
  for (let i = 0; i < flows; i++) {
    const account = below(accounts);
    const what = chance();
    let [from, to, bits, amount] = [INVESTOR, account, 1, 1 + below(1e6)];
    if (what >= 0.08 && what < 0.25) [from, bits] = [OUTSIDE, 0];
    else if (what >= 0.25) {
      [from, bits] = [account, 0];
      const has = balance[account] as number;
      const able = kind !== 'heavy' && has > 10 && chance() < 0.95;
      amount = able ? 1 + below(has * 0.6) : 1 + below(kind === 'heavy' ? 1e6 : 1e5);
      const whom = chance();
      if (whom < 0.12) [to, bits] = [INVESTOR, 2];
      else if (whom < 0.3) to = OUTSIDE;
      else {
        to = below(accounts);
        if (to === from) to = (to + 1) % accounts;
      }
    }
    e.from[i] = from;
    e.to[i] = to;
    e.amount[i] = amount;
    e.day[i] = 19_000 + Math.floor((i * DAYS) / flows);
    e.flow[i] = i;
    e.bits[i] = bits;
    if (from >= 0) balance[from] = Math.max(0, (balance[from] as number) - amount);
    if (to >= 0) balance[to] = (balance[to] as number) + amount;
  }
  return e;
}

/** What tracing asks of a ledger beside its events. */
export const bareLedger = (kind: Kind, flows: number): Ledger =>
  ({
    accounts: Array.from({ length: accountsOf(kind, flows) }, (_, i) => `A${i}`),
    flows: [],
    settings: { scale: 0, order: 'pool' },
    party: () => 0,
  }) as unknown as Ledger;

/** The same ledger as a file holds it; with `intervals`, each tenth amount is known within a fifth. */
export function plainLedger(kind: Kind, flows: number, { intervals }: { intervals: boolean }): object {
  const e = randomEvents(kind, flows);
  const name = (party: number): string => (party === INVESTOR ? 'V' : party === OUTSIDE ? '*' : `A${party}`);
  const kindOf = (i: number): string =>
    e.from[i] === INVESTOR ? 'equity' : e.to[i] === INVESTOR ? 'cloud' : e.from[i] === OUTSIDE ? 'revenue' : 'opex';
  return {
    investor: 'V',
    scale: 0,
    flows: Array.from({ length: flows }, (_, i) => ({
      id: `f${i}`,
      from: name(e.from[i] as number),
      to: name(e.to[i] as number),
      amount:
        intervals && i % 10 === 0
          ? [Math.round(0.9 * (e.amount[i] as number)), Math.round(1.1 * (e.amount[i] as number))]
          : e.amount[i],
      date: isoDay(e.day[i] as number),
      kind: kindOf(i),
    })),
  };
}
