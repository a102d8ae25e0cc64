// How much hangs on few: the sum of squared shares (Herfindahl-Hirschman) of the investor's revenue by customer, and of
// each company's funding and spending; how far the investor depends on a customer, and on one that it financed itself.
import type { Concentration, Dependency } from '../../model/ledger/traced.ts';
import { REVENUE } from '../ledger/events.ts';
import { INVESTOR, type Ledger } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';
import { prorata, seedsOnly } from '../rules/prorata.ts';

/** Sum of squared shares, 0 to 1; null when there is nothing to share. */
export function hhi(amounts: readonly number[]): number | null {
  const all = amounts.reduce((s, a) => s + a, 0);
  return all > 0 ? amounts.reduce((s, a) => s + (a / all) * (a / all), 0) : null;
}

type Sums = Map<string, Map<string, number>>;

function add(sums: Sums, [of, by]: [string, string], amount: number): void {
  const row = sums.get(of) ?? new Map<string, number>();
  row.set(by, (row.get(by) ?? 0) + amount);
  sums.set(of, row);
}

/** Concentration and dependency of a timeline. */
export function concentrationOf(ledger: Ledger, t: Timeline): Concentration {
  const name = (u: number): string => (u === INVESTOR ? 'V' : u < 0 ? '*' : (ledger.accounts[u] ?? '?'));
  const funds = new Set([...ledger.settings.seedKinds, 'opening']);
  const [revenue, funding, spending, financed]: [Sums, Sums, Sums, Sums] = [new Map(), new Map(), new Map(), new Map()];
  const share = prorata(t, seedsOnly(t), { shares: true }).share as Float64Array;
  for (let i = 0; i < t.events.count; i++) {
    const a = t.events.amount[i] as number;
    const flow = ledger.flows[t.events.flow[i] as number];
    const [from, to] = [name(t.events.from[i] as number), name(t.events.to[i] as number)];
    if ((t.events.bits[i] as number) & REVENUE) {
      add(revenue, ['V', from], a);
      add(financed, ['V', from], (t.cash[i] as number) * (share[i] as number));
    }
    if (!flow || flow.kind === 'expiry') continue;
    if (funds.has(flow.kind) && to !== 'V' && to !== '*') add(funding, [to, from], a);
    else if (from !== 'V' && from !== '*') add(spending, [from, to], a);
  }
  for (const d of t.draws) if (d.seeded && d.revenue) add(financed, ['V', name(d.company)], d.amount);
  const rows = (sums: Sums): Record<string, number | null> =>
    Object.fromEntries([...sums].map(([who, by]) => [who, hhi([...by.values()])]));
  return {
    revenue_hhi: hhi([...(revenue.get('V')?.values() ?? [])]),
    funding_hhi: rows(funding),
    spending_hhi: rows(spending),
    dependency: dependencies({ revenue, funding, financed }),
  };
}

function dependencies({ revenue, funding, financed }: { revenue: Sums; funding: Sums; financed: Sums }): Dependency[] {
  const from = revenue.get('V') ?? new Map<string, number>();
  const all = [...from.values()].reduce((s, a) => s + a, 0);
  return [...from]
    .map(([customer, amount]) => {
      const row = funding.get(customer) ?? new Map<string, number>();
      const raised = [...row.values()].reduce((s, a) => s + a, 0);
      const ofFunding = raised > 0 ? (row.get('V') ?? 0) / raised : 0;
      return {
        customer,
        revenue: amount / all,
        financed: (financed.get('V')?.get(customer) ?? 0) / all,
        funding: ofFunding,
        mutual: ofFunding * (amount / all),
      };
    })
    .sort((a, b) => b.revenue - a.revenue || (a.customer < b.customer ? -1 : 1));
}
