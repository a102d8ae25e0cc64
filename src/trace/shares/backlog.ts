// What customers have contracted to pay and have not paid yet: how much of it is owed by companies that the investor
// financed, and what it is without them. Taken as told; an interval stays one.

import type { BacklogTold } from '../../model/ledger/traced.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { financed, less, type Range, shareIn } from './financed.ts';

const ends = (sum: number | [number, number]): Range => (typeof sum === 'number' ? [sum, sum] : sum);

/** Null when the ledger tells of no backlog. */
export function backlogOf(ledger: Ledger): BacklogTold | null {
  const { backlog } = ledger.settings;
  if (!backlog) return null;
  const who = financed(ledger);
  const known = new Map(ledger.accounts.map((name, u) => [name, who[u] === 1]));
  const owed = backlog.owed.filter((o) => known.get(o.by));
  const by = Object.create(null) as Record<string, Range>;
  for (const { by: company, amount } of owed) {
    const [a, b] = ends(amount);
    const before = by[company] ?? [0, 0];
    by[company] = [before[0] + a, before[1] + b];
  }
  const from_financed = Object.values(by).reduce<Range>((s, r) => [s[0] + r[0], s[1] + r[1]], [0, 0]);
  const reported = backlog.reported === null || backlog.reported === undefined ? null : ends(backlog.reported);
  const assumptions = [...new Set(owed.flatMap((o) => (o.assumption ? [o.assumption] : [])))];
  return {
    ...(backlog.date ? { date: backlog.date } : {}),
    ...{ from_financed, by },
    ...(reported
      ? { reported, share: shareIn(from_financed, reported), without_financed: less(reported, from_financed) }
      : {}),
    ...(assumptions.length > 0 ? { assumptions } : {}),
  };
}
