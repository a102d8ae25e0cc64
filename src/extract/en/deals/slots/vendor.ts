// Who sells by trade, from the table of names, and who does not: what a company spends on its own works is bought of nobody.
import type { Ref } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import type { Deal } from './refer.ts';

/** How much a party is a vendor by trade: a chip maker over a cloud over one that also sells. */
export function vendor(ref: Ref | null): number {
  const row = ref?.row;
  if (!row) return 0;
  if (row.kind === 'chip' || row.sells.includes('chip')) return 3;
  if (row.kind === 'cloud') return 2;
  return row.sells.length > 0 ? 1 : row.kind === 'lab' ? -1 : 0;
}

/** "with Y planning F": Y does something of its own. */
export const acting = ({ all }: Deal, n: Noun): boolean => {
  const next = all[n.index + 1];
  return n.prep === 'with' && next?.type === 'verb' && next.mood === 'ing';
};

const WORKS =
  /^ (?:(?:on|in|into) (?:[\w-]+ ){0,3}?(?:data[ -]cent(?:re|er)s?|factor(?:y|ies)|plants?|buildings|campus(?:es)?|warehouses|fabs?|infrastructure|capital (?:projects|expenditures?))\b|to (?:restart|reopen|revive|build|expand|refurbish|upgrade)\b)/u;

/** "spends F on data centres", "on which X will spend F": what nobody is named to sell, its owner builds. */
export function builds(
  { scene }: Deal,
  p: Predicate,
  { sum, named, supplier }: { sum: FigureItem; named: boolean; supplier: Ref | null },
): boolean {
  if (!/^(?:spen|invest)/u.test(p.verb.word)) return false;
  const { text, sentence } = scene;
  const lead = text.slice(sentence.start, p.verb.start);
  const on = / (?:on|in) which [^,;]{2,50}$/u.test(lead) && vendor(supplier) === 0;
  return on || (!named && WORKS.test(text.slice(sum.full.end, Math.min(sentence.end, sum.full.end + 70))));
}
