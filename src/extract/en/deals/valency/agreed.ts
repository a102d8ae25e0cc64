// Takeovers that are agreed on, in English: "agreed on Y for F", "struck an agreement on Y at F". Takes a predicate, gives the
// investment; a timetable, a plan or a pay rise is bought by nobody.

import type { Draft } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { invest } from '../investing.ts';
import { paidFor } from '../shares/sold.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, withPrep } from '../slots/things.ts';

/** "agreed on Y for F": a company by its name, with a price. */
export function agreedOn(deal: Deal, p: Predicate): Draft[] {
  if (!/^agree(?:s|d)?$/u.test(p.verb.word) || p.verb.negated || p.verb.passive) return [];
  const on = p.with.find((n) => n.prep === 'on' && isParty(n) && n.party.item?.type === 'name');
  const item = on?.party?.item;
  if (!on || item?.type !== 'name' || item.row.kind === 'person' || item.row.kind === 'outlet') return [];
  const list = [...p.with, ...following(deal, on)];
  const sum = paidFor(deal, { with: list }, null) ?? money(withPrep(list, 'for', 'at').find((n) => money(n)));
  const from = refers(deal, p.subject)[0] ?? null;
  return sum ? invest(deal, { at: p.verb, from, into: refer(deal, on.party, from), sum }) : [];
}
