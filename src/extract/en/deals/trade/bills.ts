// What a company spends with another, as a noun, in English: "X's AWS bill rose from F to F", "X's payments to Y came to
// F", "its outlay on Y's chips was F". The owner is the customer; who is paid stands inside or behind a preposition.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { type Deal, refer } from '../slots/refer.ts';
import { following, isParty, money, thing } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { trade } from './trade.ts';

const SPENT = /^(?:.* )?(?:bills?|tabs?|spending|spend|outlays?|payments?|expenditure|invoices?|purchases)$/u;
const PAID = /^(?:to|with|on|at|from)$/u;

/** A phrase about what is spent, unless on something else than a party: "spending on chips". */
const spends = (n: Noun): boolean => SPENT.test(n.head.word) && n.prep === '';

/** The customer and who is paid; "the bill" goes on about those told last. */
function partiesOf(deal: Deal, n: Noun): { customer: Ref; supplier: Ref } | null {
  const rest = following(deal, n);
  const whom = rest.find((p) => PAID.test(p.prep) && (isParty(p) || p.owner !== null || p.inner.length > 0));
  const owner = n.owner ? refer(deal, n.owner) : null;
  const inner = n.inner[0] && n.inner[0] !== n.owner ? refer(deal, n.inner[0]) : null;
  const paid = whom ? refer(deal, whom.party ?? whom.owner ?? whom.inner[0] ?? null, owner) : inner;
  const by = rest.find((p) => p.prep === 'by' && isParty(p));
  const told = toldTrade(deal);
  if (!paid && !owner && told && /^(?:the|this|that|its) /u.test(deal.scene.text.slice(n.start, n.end).toLowerCase()))
    return told;
  const customer = owner ?? refer(deal, by?.party ?? null) ?? null;
  if (!customer || !paid || sameRef(customer, paid)) return null;
  return { customer, supplier: paid };
}

/** The sums that a predicate gives its subject: "rose from F to F", "came to F", "was F". */
const sumsOf = (p: Predicate): FigureItem[] =>
  [...p.objects.filter((n) => n !== p.subject), ...p.with.filter((n) => /^(?:from|to|at|of)$/u.test(n.prep))].flatMap(
    (n) => {
      const sum = n.head.tag === 'figure' ? money(n) : null;
      return sum ? [sum] : [];
    },
  );

/** "X's bill from Y was F": the purchases that it makes, one a sum. */
export function billed(deal: Deal, p: Predicate): Draft[] {
  const n = p.subject;
  if (!n || !spends(n) || p.verb.negated) return [];
  const parties = partiesOf(deal, n);
  return parties ? sumsOf(p).flatMap((sum) => trade(deal, { at: p.verb, ...parties, sum })) : [];
}

/** "payments of F to Y by X", "its F bill from Y". */
export function billedIn(deal: Deal, n: Noun): Draft[] {
  if (!SPENT.test(n.head.word)) return [];
  const parts = following(deal, n);
  const times = deal.all[(parts[parts.length - 1] ?? n).index + 1];
  // "doubled from F to F": the multiple stands for the verb.
  if (n.prep === '' && times?.type === 'noun' && times.head.item?.type === 'multiple') {
    const two = partiesOf(deal, n);
    const sums = following(deal, times).filter((q) => q.prep === 'from' || q.prep === 'to');
    return two ? sums.map(money).flatMap((sum) => (sum ? trade(deal, { at: n, ...two, sum }) : [])) : [];
  }
  const sum = thing(deal.all, n).money;
  const parties = sum ? partiesOf(deal, n) : null;
  return parties ? trade(deal, { at: n, ...parties, sum }) : [];
}
