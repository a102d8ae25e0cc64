// What came back period by period: in money, as a share of the revenue reported for the period, and of its growth since
// the one before; what came from companies that the investor financed, and the same without them. Bounds of periods are never added: each is traced for itself.
import type { Period } from '../../model/ledger/ledger.ts';
import type { Growth, PeriodTraced, SelfFinanced, Three } from '../../model/ledger/traced.ts';
import { bounds } from '../doubt/draws.ts';
import { dayNumber } from '../ledger/calendar.ts';
import { eventsOf, REVENUE } from '../ledger/events.ts';
import { type Ledger, unitOf } from '../ledger/ledger.ts';
import { fromFinanced, less, type Range, shareIn } from './financed.ts';

const ends = (sum: number | [number, number]): [number, number] => (typeof sum === 'number' ? [sum, sum] : sum);

/** Share of the reported revenue: the least over the most reported, and the other way round. */
export function shareOf({ lower, prorata, upper }: Three, reported: Period['reportedRevenue']): SelfFinanced | null {
  if (reported === undefined || reported === null) return null;
  const [a, b] = ends(reported);
  if (a <= 0) return null;
  return { lower: lower / b, prorata: [prorata / b, prorata / a], upper: upper / a };
}

/** Growth over the period just before, in money and as a rate; null without two reports of neighbouring periods. */
function growth(before: Range | null, now: Range | null): Growth | null {
  if (!before || !now) return null;
  const rate: Range | null = before[0] > 0 ? [now[0] / before[1] - 1, now[1] / before[0] - 1] : null;
  return { amount: less(now, before), rate };
}

const reportedIn = ({ reportedRevenue: sum }: Period): Range | null =>
  sum === undefined || sum === null ? null : ends(sum);

/** Each period of the settings, in their order. */
export function byPeriod(ledger: Ledger): PeriodTraced[] {
  const { periods = [] } = ledger.settings;
  const within = (periods ?? []).map((period): Ledger => ({ ...ledger, settings: { ...ledger.settings, period } }));
  const bought = within.map(fromFinanced);
  const returned = within.map((asked) => bounds(asked));
  return within.map((asked, i) => {
    const period = asked.settings.period as Period;
    const { lower, mixed: prorata, upper } = returned[i] as Bounds;
    const three = { lower, prorata, upper };
    const share = shareOf(three, period.reportedRevenue);
    const reported = reportedIn(period);
    const previous = periods?.[i - 1];
    const follows = previous && dayNumber(previous.to) + 1 === dayNumber(period.from) ? previous : null;
    const from = bought[i] as Range;
    return {
      ...{ from: period.from, to: period.to, ...three, revenue_from_network: revenueIn(asked) },
      revenue_from_financed: from,
      ...(share ? { self_financed_share: share } : {}),
      ...(reported ? { ...ofReported(from, reported) } : {}),
      ...(follows
        ? grown(three, {
            before: [reportedIn(follows), bought[i - 1] as Range],
            now: [reported, from],
            returned: returned[i - 1] as Bounds,
          })
        : {}),
    };
  });
}

const ofReported = (from: Range, reported: Range): Partial<PeriodTraced> => {
  const share = shareIn(from, reported);
  return { ...(share ? { share_from_financed: share } : {}), revenue_without_financed: less(reported, from) };
};

type Bounds = ReturnType<typeof bounds>;

interface Growing {
  /** Revenue reported, and of it from companies that the investor financed. */
  before: [Range | null, Range];
  now: [Range | null, Range];
  /** The investor's own money in the period before. */
  returned: Bounds;
}

/** How the investor's own money compares with the growth, what came from companies it financed, and the growth without them. */
function grown({ lower, upper }: Three, { before, now, returned }: Growing): Partial<PeriodTraced> {
  const all = growth(before[0], now[0]);
  if (!all) return {};
  const surely = all.amount[0] > 0;
  const more = less(now[1], before[1]);
  const increase = less([lower, upper], [returned.lower, returned.upper]);
  const rest = (side: [Range | null, Range]): Range => less(side[0] as Range, side[1]);
  return {
    growth: all,
    growth_from_financed: more,
    growth_of_returned: increase,
    share_of_growth_from_returned: surely ? shareIn(increase, all.amount) : null,
    growth_without_financed: growth(rest(before), rest(now)) as Growth,
    share_of_growth: surely ? { lower: lower / all.amount[1], upper: upper / all.amount[0] } : null,
    share_of_growth_from_financed: surely ? shareIn(more, all.amount) : null,
  };
}

function revenueIn(ledger: Ledger): number {
  const e = eventsOf(ledger, ledger.settings.order);
  let sum = 0;
  for (let i = 0; i < e.count; i++)
    if ((e.bits[i] as number) & REVENUE && (e.from[i] as number) >= 0) sum += e.amount[i] as number;
  return sum / unitOf(ledger);
}
