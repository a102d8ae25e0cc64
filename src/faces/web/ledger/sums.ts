// What went in and came back, in sentences: money and credits, revenue of others, what nobody disclosed, the share of what
// is reported, and the widest bounds over amounts that are intervals.
import { share } from '../../words/figures.ts';
import { visible } from '../../words/lang.ts';
import { intervalLines } from '../../words/ledger/interval.ts';
import { periodLines } from '../../words/ledger/periods.ts';
import { exact, putInLine } from '../../words/ledger/proof.ts';
import type { Told } from './answer.tsx';

export function sumLines({ t, say, lang }: Told): string[] {
  const lines = [putInLine(t, exact, { say, lang })];
  if (t.rows_left_out) lines.unshift(say('ledger.leftOut', { n: t.rows_left_out }));
  if (t.returned_in_credits > 0) lines.push(say('ledger.inCredits', { sum: exact(t.returned_in_credits) }));
  if (t.revenue_from_outsiders > 0) lines.push(say('ledger.outsiders', { sum: exact(t.revenue_from_outsiders) }));
  const short = Object.entries(t.undisclosed_inflow_at_least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [company, sum] of short.slice(0, 5))
    lines.push(say('ledger.undisclosed', { company: visible(company), sum: exact(sum) }));
  if (short.length > 5) lines.push(say('ledger.more', { n: short.length - 5 }));
  const from = t.bounds_undisclosed_from_start;
  if (from) lines.push(say('ledger.fromStart', { lower: exact(from[0]), upper: exact(from[1]) }));
  lines.push(...intervalLines(t.interval, say));
  const of = t.self_financed_share;
  const one = (x: number): string => share({ low: x, high: x }, lang);
  if (of) {
    const prorata = share({ low: of.prorata[0], high: of.prorata[1] }, lang);
    lines.push(say('ledger.share', { lower: one(of.lower), upper: one(of.upper), prorata }));
  }
  const unlimited = {
    lower: exact(t.lower_if_other_funding_unlimited),
    upper: exact(t.upper_if_other_funding_unlimited),
  };
  return [...lines, say('ledger.unlimited', unlimited), ...periodLines(t, { say, lang })];
}
