// Is this more looping than chance? Who pays whom is shuffled while everyone's totals stay: within funding, and within
// spending, every payment keeps its payer, day and amount, and every payee receives as much as before, from others.
// The statistic is the even mix, which adds up. Gives its mean and spread over the shufflings, z, and the share of them
// with at least as much (p, counting the ledger itself once).
import type { NullModel } from '../../model/ledger/traced.ts';
import type { Events } from '../ledger/events.ts';
import { CREDITS, EXPIRY, REVENUE, SEED } from '../ledger/events.ts';
import { type Ledger, unitOf } from '../ledger/ledger.ts';
import { timelineFrom } from '../ledger/timeline.ts';
import { prorata, seedsOnly } from '../rules/prorata.ts';
import type { Chance } from './draws.ts';

/** Shuffles `count` times; amounts in full units. */
export function nullModel(ledger: Ledger, events: Events, how: { count: number; chance: Chance }): NullModel {
  const unit = unitOf(ledger);
  const measure = (e: Events): number => {
    const t = timelineFrom(ledger, ledger.settings.order, e).value;
    let credits = 0;
    for (const d of t.draws) if (d.seeded && d.revenue) credits += d.amount;
    return (credits + (prorata(t, seedsOnly(t)).returned[0] as number)) / unit;
  };
  const observed = measure(events);
  const found = Array.from({ length: how.count }, () => measure(shuffled(events, how.chance)));
  const mean = found.reduce((s, x) => s + x, 0) / found.length;
  const spread = Math.sqrt(found.reduce((s, x) => s + (x - mean) * (x - mean), 0) / Math.max(1, found.length - 1));
  const asMuch = found.filter((x) => x >= observed - 1e-9 * Math.max(1, observed)).length;
  return {
    rewirings: how.count,
    ...{ observed, mean, spread },
    z: spread > 0 ? (observed - mean) / spread : null,
    p: (1 + asMuch) / (1 + found.length),
  };
}

interface Receipt {
  to: number;
  left: number;
  /** What the payee makes of it: revenue of the investor stays revenue. */
  bits: number;
}

/** The same payments to shuffled payees; a payment may reach several. */
function shuffled(e: Events, chance: Chance): Events {
  const kinds = [SEED, 0];
  const made: [number, number, number][] = [];
  for (const kind of kinds) {
    const own: number[] = [];
    for (let i = 0; i < e.count; i++) {
      const bits = e.bits[i] as number;
      if (bits & (CREDITS | EXPIRY)) continue;
      if (((bits & SEED) === 0) === (kind === 0)) own.push(i);
    }
    rewire(e, own, { chance, made });
  }
  for (let i = 0; i < e.count; i++)
    if ((e.bits[i] as number) & (CREDITS | EXPIRY)) made.push([i, e.to[i] as number, e.amount[i] as number]);
  return gathered(e, made);
}

/** Fills payments, in their order, from the receipts in a shuffled order; nobody pays itself while another is left. */
function rewire(
  e: Events,
  own: readonly number[],
  { chance, made }: { chance: Chance; made: [number, number, number][] },
): void {
  const receipts = own.map((i): Receipt => ({ to: e.to[i] as number, left: e.amount[i] as number, bits: 0 }));
  for (let k = receipts.length - 1; k > 0; k--) {
    const j = Math.floor(chance() * (k + 1));
    [receipts[k], receipts[j]] = [receipts[j] as Receipt, receipts[k] as Receipt];
  }
  let at = 0;
  for (const i of own) {
    let due = e.amount[i] as number;
    while (due > 0 && at < receipts.length) {
      const payer = e.from[i] as number;
      if (receipts[at]?.to === payer) {
        const other = receipts.findIndex((r, k) => k > at && r.to !== payer);
        if (other > 0) [receipts[at], receipts[other]] = [receipts[other] as Receipt, receipts[at] as Receipt];
      }
      const receipt = receipts[at] as Receipt;
      const part = Math.min(due, receipt.left);
      made.push([i, receipt.to, part]);
      due -= part;
      receipt.left -= part;
      if (receipt.left === 0) at++;
    }
  }
}

/** Events of the pieces, in order of time; what goes from an account to the investor is its revenue. */
function gathered(e: Events, made: [number, number, number][]): Events {
  made.sort((a, b) => a[0] - b[0]);
  const investor = revenueParty(e);
  const n = made.length;
  const out: Events = {
    count: n,
    from: new Int32Array(n),
    to: new Int32Array(n),
    amount: new Float64Array(n),
    day: new Int32Array(n),
    flow: new Int32Array(n),
    bits: new Uint8Array(n),
  };
  made.forEach(([i, to, amount], k) => {
    const bits = e.bits[i] as number;
    out.from[k] = e.from[i] as number;
    out.to[k] = to;
    out.amount[k] = amount;
    out.day[k] = e.day[i] as number;
    out.flow[k] = e.flow[i] as number;
    const kept = bits & ~(SEED | REVENUE);
    out.bits[k] = kept | (bits & SEED && to >= 0 ? SEED : 0) | (!(bits & SEED) && to === investor ? REVENUE : 0);
  });
  return out;
}

const revenueParty = (e: Events): number => {
  for (let i = 0; i < e.count; i++) if ((e.bits[i] as number) & REVENUE) return e.to[i] as number;
  return Number.NaN;
};
