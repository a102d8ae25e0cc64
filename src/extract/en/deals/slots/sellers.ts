// Who sells by the words of a purchase, in English: "from a special purpose vehicle", "at X's site", whom a lease is from.
import type { Ref } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { type Deal, refer, words } from './refer.ts';
import { isParty, withPrep } from './things.ts';

/** "leases the campus from Y", "licensed a drug from Y": the verb alone says that something is paid for. */
export const lets = (deal: Deal, p: Predicate, from: Noun | undefined): boolean =>
  /^(?:leas|rent|licen[cs]|charter)/u.test(p.verb.word) &&
  from?.prep === 'from' &&
  from.party?.item?.type === 'name' &&
  (p.objects.length > 0 || isMark(deal.all[p.verb.index - 2], 'rel'));

/** "buys chips for a contract with Y": Y belongs to the contract. */
export function ofContract(deal: Deal, n: Noun): boolean {
  const before = deal.all[n.index - 1];
  return before?.type === 'noun' && before.kinds[0] === 'contract' && /^(?:for|to|on|after)$/u.test(before.prep);
}

/** The seller that a phrase names; one without a name by its own words: "from a special purpose vehicle". */
export function sellerIn(deal: Deal, n: Noun | null, customer: Ref | null): Ref | null {
  if (!n) return null;
  const owner = n.prep === 'at' && n.owner ? refer(deal, n.owner, customer) : null;
  const named = owner ?? refer(deal, n.party, customer);
  const single = n.prep === 'from' && /^an? /u.test(n.party?.word ?? '');
  return named ?? (single ? words(n) : null);
}

/** "X agreed with Y to buy F of capacity". */
export function agreedWith(deal: Deal, { verb }: Predicate): Ref | null {
  const y = deal.all[verb.index - 1];
  const agreed = deal.all[verb.index - 2];
  const binds = agreed?.type === 'verb' && /^(?:agree|contract|sign)/u.test(agreed.word);
  return binds && verb.mood === 'to' && y?.type === 'noun' && y.prep === 'with' && isParty(y)
    ? refer(deal, y.party)
    : null;
}

/** "200 megawatts at X's site": who owns the place sells. */
export function site(deal: Deal, p: Predicate): Ref | null {
  const place = withPrep(p.with, 'at', 'in').find((n) => n.owner !== null && !n.party && PLACE.test(n.head.word));
  return place ? refer(deal, place.owner) : null;
}

const PLACE = /^(?:site|campus|centre|center|centres|centers|facility|complex|plant|farm|park|hub)$/u;
