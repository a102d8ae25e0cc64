// What came back by period, against reported revenue and its growth, for each unit put in, and without customers that
// the investor financed; and the second view for spending that comes before its funding.
import type { TracedFully } from '../../../path.ts';
import { share } from '../../words/figures.ts';
import { exact } from '../../words/ledger/proof.ts';
import { prose, type Telling } from './telling.ts';

const three = (x: {
  lower: number;
  prorata: number;
  upper: number;
}): Record<'lower' | 'prorata' | 'upper', string> => ({
  lower: exact(x.lower),
  prorata: exact(x.prorata),
  upper: exact(x.upper),
});

export function periodLines(t: TracedFully, telling: Telling): string[] {
  const { say, lang } = telling;
  const percent = (low: number, high: number): string => share({ low, high }, lang);
  const lines: string[] = [];
  if (t.back_per_unit) lines.push(say('ledger.perDollar', three(t.back_per_unit)));
  if (t.revenue_from_unfinanced !== undefined)
    lines.push(say('ledger.without', { sum: exact(t.revenue_from_unfinanced) }));
  if (t.bridged) lines.push(say('ledger.bridged', { days: t.bridged.days, upper: exact(t.bridged.upper) }));
  for (const p of t.by_period ?? []) {
    const of = p.self_financed_share;
    const parts = [
      say('ledger.period', { period: `${p.from} – ${p.to}`, ...three(p) }),
      of && say('ledger.ofReported', { share: percent(of.lower, of.upper) }),
      p.share_of_growth && say('ledger.ofGrowth', { share: percent(p.share_of_growth.lower, p.share_of_growth.upper) }),
    ];
    lines.push(parts.filter(Boolean).join('; '));
  }
  return lines.flatMap((l) => prose(l, telling));
}
