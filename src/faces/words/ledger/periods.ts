// What came back by period, against reported revenue and its growth, for each unit put in, and without customers that
// the investor financed; and the second view for spending that comes before its funding.
import type { TracedFully } from '../../../model/ledger/traced.ts';
import type { Say } from '../dictionary.ts';
import { share } from '../figures.ts';
import type { Lang } from '../lang.ts';
import { exact, supposition } from './proof.ts';

interface Telling {
  say: Say;
  lang: Lang;
}

const three = (x: {
  lower: number;
  prorata: number;
  upper: number;
}): Record<'lower' | 'prorata' | 'upper', string> => ({
  lower: exact(x.lower),
  prorata: exact(x.prorata),
  upper: exact(x.upper),
});

/** A sentence each. */
export function periodLines(t: TracedFully, telling: Telling): string[] {
  const { say } = telling;
  const lines: string[] = [];
  if (t.back_per_unit) lines.push(say('ledger.perDollar', three(t.back_per_unit)));
  if (t.revenue_from_unfinanced !== undefined)
    lines.push(say('ledger.without', { sum: exact(t.revenue_from_unfinanced) }));
  if (t.bridged) lines.push(bridgeLine(t.bridged, say));
  for (const p of t.by_period ?? []) lines.push(periodLine(p, telling));
  if (t.backlog)
    lines.push(
      backlogLine(t.backlog, telling),
      ...(t.backlog.assumptions ?? []).map((what) => say('ledger.assumed', { what: supposition(what, say) })),
    );
  return lines;
}

const bridgeLine = (b: NonNullable<TracedFully['bridged']>, say: Say): string =>
  say('ledger.bridged', {
    ...{ days: b.days, bridged: exact(b.bridged), still: exact(b.undisclosed_inflow_at_least) },
    ...three(b),
  });

const range = ([a, b]: readonly [number, number]): string => (a === b ? exact(a) : `${exact(a)}–${exact(b)}`);

function periodLine(p: NonNullable<TracedFully['by_period']>[number], { say, lang }: Telling): string {
  const percent = ([low, high]: readonly [number, number]): string => share({ low, high }, lang);
  const of = p.self_financed_share;
  const rate = p.growth?.rate;
  const rest = p.growth_without_financed?.rate;
  const parts = [
    say('ledger.period', { period: `${p.from} – ${p.to}`, ...three(p) }),
    of && say('ledger.ofReported', { share: percent([of.lower, of.upper]) }),
    p.share_of_growth && say('ledger.ofGrowth', { share: percent([p.share_of_growth.lower, p.share_of_growth.upper]) }),
    p.growth_of_returned &&
      p.share_of_growth_from_returned &&
      say('ledger.returnedMore', {
        sum: range(p.growth_of_returned),
        share: percent(p.share_of_growth_from_returned),
      }),
    p.share_from_financed &&
      say('ledger.fromFinanced', { sum: range(p.revenue_from_financed), share: percent(p.share_from_financed) }),
    rate && rest && say('ledger.growth', { rate: percent(rate), rest: percent(rest) }),
    p.share_of_growth_from_financed && say('ledger.growthFrom', { share: percent(p.share_of_growth_from_financed) }),
  ];
  return parts.filter(Boolean).join(say('stress.and'));
}

function backlogLine(b: NonNullable<TracedFully['backlog']>, { say, lang }: Telling): string {
  const sum = range(b.from_financed);
  if (!b.reported || !b.share || !b.without_financed) return say('ledger.backlog', { sum });
  const of = share({ low: b.share[0], high: b.share[1] }, lang);
  return say('ledger.backlogOf', { sum, share: of, reported: range(b.reported), rest: range(b.without_financed) });
}
