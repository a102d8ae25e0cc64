// What came back period by period: in money, as a share of the revenue reported for the period, and of its growth since
// the one before. Bounds of periods are never added: each is traced for itself.
import type { Period } from '../model/ledger/ledger.ts';
import type { PeriodTraced, SelfFinanced, Three } from '../model/ledger/traced.ts';
import { bounds } from './doubt/draws.ts';
import { dayNumber } from './ledger/calendar.ts';
import { eventsOf, REVENUE } from './ledger/events.ts';
import { type Ledger, unitOf } from './ledger/ledger.ts';

const ends = (sum: number | [number, number]): [number, number] => (typeof sum === 'number' ? [sum, sum] : sum);

/** Share of the reported revenue: the least over the most reported, and the other way round. */
export function shareOf({ lower, prorata, upper }: Three, reported: Period['reportedRevenue']): SelfFinanced | null {
  if (reported === undefined || reported === null) return null;
  const [a, b] = ends(reported);
  if (a <= 0) return null;
  return { lower: lower / b, prorata: [prorata / b, prorata / a], upper: upper / a };
}

/** Growth of an interval over another; null unless it grew for certain. */
function growth(before: Period | undefined, now: Period): [number, number] | null {
  if (!before?.reportedRevenue || !now.reportedRevenue) return null;
  if (dayNumber(before.to) + 1 !== dayNumber(now.from)) return null;
  const [a, b] = [ends(before.reportedRevenue), ends(now.reportedRevenue)];
  return b[0] > a[1] ? [b[0] - a[1], b[1] - a[0]] : null;
}

/** Each period of the settings, in their order. */
export function byPeriod(ledger: Ledger): PeriodTraced[] {
  const { periods } = ledger.settings;
  return (periods ?? []).map((period, i) => {
    const within: Ledger = { ...ledger, settings: { ...ledger.settings, period } };
    const { lower, mixed: prorata, upper } = bounds(within);
    const three = { lower, prorata, upper };
    const share = shareOf(three, period.reportedRevenue);
    const grown = growth(periods?.[i - 1], period);
    const both = Boolean(periods?.[i - 1]?.reportedRevenue && period.reportedRevenue);
    return {
      ...{ from: period.from, to: period.to, ...three, revenue_from_network: revenueIn(within) },
      ...(share ? { self_financed_share: share } : {}),
      ...(both ? { share_of_growth: grown && { lower: lower / grown[1], upper: upper / grown[0] } } : {}),
    };
  });
}

function revenueIn(ledger: Ledger): number {
  const e = eventsOf(ledger, ledger.settings.order);
  let sum = 0;
  for (let i = 0; i < e.count; i++)
    if ((e.bits[i] as number) & REVENUE && (e.from[i] as number) >= 0) sum += e.amount[i] as number;
  return sum / unitOf(ledger);
}
