// What a company spends with another, as a noun, in English: "X's AWS bill rose from F to F", "X's payments to Y came to
// F", "its outlay on Y's chips was F". The owner is the customer; who is paid stands inside or behind a preposition.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, thing } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { trade } from './trade.ts';

const SPENT =
  /^(?:.* )?(?:bills?|tabs?|spending|spend|outlays?|(?:pre)?payments?|expenditure|invoices?|purchases|(?:annual )?caps?|amounts?)$/u;
const PAID = /^(?:to|with|on|at|from)$/u;

/** Words that need more to be about spending: "amounts paid to Y", "the annual caps" of a purchase told before. */
const WEAK = /(?:caps?|amounts?)$/u;

/** A phrase about what is spent, unless on something else than a party: "spending on chips". */
const spends = (n: Noun): boolean => SPENT.test(n.head.word) && n.prep === '';

const textOf = (deal: Deal, n: Noun): string => deal.scene.text.slice(n.start, n.end);

/** "the amounts paid by X to Y": the phrases of the participle. */
function paidTo(deal: Deal, n: Noun): Noun[] {
  const v = deal.all[n.index + 1];
  if (v?.type !== 'verb' || v.mood !== 'past' || !v.senses.includes('pay')) return [];
  const found: Noun[] = [];
  for (let i = v.index + 1; i < deal.all.length; i++) {
    const p = deal.all[i];
    if (p?.type !== 'noun' || p.prep === '') break;
    found.push(p);
  }
  return found;
}

/** What comes from who pays, and not from who is paid as a bill does. */
const RECEIVED = /(?:payments?|prepayments?|royalt(?:y|ies)|deposits?)$/u;

/** "a F milestone payment from X": who gets it sells. */
function receivedFrom(deal: Deal, n: Noun, payer: Noun): { customer: Ref; supplier: Ref } | null {
  const customer = refer(deal, payer.party);
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  const doer = verb && verb.mood !== 'to' && !verb.passive ? refers(deal, subjectOf(deal.all, verb.index))[0] : null;
  const { title, topic } = deal.scene.discourse;
  const supplier = [refer(deal, n.owner), doer, title, topic].find((r) => r && !sameRef(r, customer)) ?? null;
  return customer && supplier && customer.row?.kind !== 'fund' ? { customer, supplier } : null;
}

const SUPPLIER = /(?:supplier|vendor|provider)$/u;

/** "purchases from the top supplier, Y,": who the supplier is stands beside. */
function supplierBeside(deal: Deal, rest: readonly Noun[]): Noun | null {
  const role = rest.find((p) => p.prep === 'from' && !isParty(p) && SUPPLIER.test(p.head.word));
  const next = role ? deal.all[role.index + 1] : undefined;
  const name = role ? deal.all[role.index + (next?.type === 'mark' && next.word === ',' ? 2 : 1)] : undefined;
  return name?.type === 'noun' && name.prep === '' && name.party?.item?.type === 'name' ? name : null;
}

/** The customer and who is paid; "the bill" goes on about those told last. */
function partiesOf(deal: Deal, n: Noun): { customer: Ref; supplier: Ref } | null {
  const rest = [...following(deal, n), ...paidTo(deal, n)];
  const told = toldTrade(deal);
  const payer = RECEIVED.test(n.head.word) ? rest.find((p) => p.prep === 'from' && isParty(p)) : undefined;
  if (payer) return receivedFrom(deal, n, payer);
  if (WEAK.test(n.head.word) && rest.length === 0) return told && /^the /iu.test(textOf(deal, n)) ? told : null;
  const whom =
    rest.find((p) => PAID.test(p.prep) && (isParty(p) || p.owner !== null || p.inner.length > 0)) ??
    supplierBeside(deal, rest);
  const owner = n.owner ? refer(deal, n.owner) : null;
  const inner = n.inner[0] && n.inner[0] !== n.owner ? refer(deal, n.inner[0]) : null;
  const paid = whom ? refer(deal, whom.party ?? whom.owner ?? whom.inner[0] ?? null, owner) : inner;
  const by = rest.find((p) => p.prep === 'by' && isParty(p));
  if (!paid && !owner && told && /^(?:the|this|that|its) /iu.test(textOf(deal, n))) return told;
  const { title, main, actor, topic } = deal.scene.discourse;
  const self = paid && whom?.party && !inner ? [title, actor, main, topic].find((r) => r && !sameRef(r, paid)) : null;
  const made = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  const doer =
    made && /^ma[dk]e/u.test(made.word) && !made.passive
      ? (refers(deal, subjectOf(deal.all, made.index))[0] ?? null)
      : null;
  const customer = owner ?? refer(deal, by?.party ?? null) ?? doer ?? self ?? null;
  if (!customer || !paid || sameRef(customer, paid)) return null;
  return { customer, supplier: paid };
}

/** "was F this year, F next year and F the year after": sums joined to the first. */
function joined(deal: Deal, sums: readonly FigureItem[]): FigureItem[] {
  const end = sums[sums.length - 1];
  const at = deal.all.findIndex((p) => p.type === 'noun' && end !== undefined && p.figures.includes(end));
  const found: FigureItem[] = [];
  for (let i = at + 1; at >= 0 && i < deal.all.length; i++) {
    const p = deal.all[i];
    if (p?.type === 'mark' && /^(?:,|and)$/u.test(p.word)) continue;
    if (p?.type !== 'noun') break;
    const sum = p.head.tag === 'figure' && p.prep === '' ? money(p) : null;
    if (sum) found.push(sum);
    else if (p.prep === '') break;
  }
  return found;
}

/** The sums that a predicate gives its subject: "rose from F to F", "came to F", "was F". */
const sumsOf = (p: Predicate): FigureItem[] =>
  [...p.objects.filter((n) => n !== p.subject), ...p.with.filter((n) => /^(?:from|to|at|of)$/u.test(n.prep))].flatMap(
    (n) => {
      const sum = n.head.tag === 'figure' ? money(n) : null;
      return sum ? [sum] : [];
    },
  );

/** "purchases from the top supplier, Y, came to F": the purchases, and not Y. */
function besideSupplier(deal: Deal, n: Noun | null): Noun | null {
  const [spent, role, comma] = n ? deal.all.slice(Math.max(0, n.index - 3), n.index) : [];
  const named = comma?.type === 'mark' && comma.word === ',' && role?.type === 'noun' && role.prep === 'from';
  return named && SUPPLIER.test(role.head.word) && spent?.type === 'noun' && spends(spent) ? spent : n;
}

/** "X's bill from Y was F": the purchases that it makes, one a sum. */
export function billed(deal: Deal, p: Predicate): Draft[] {
  const n = besideSupplier(deal, p.subject);
  if (!n || !spends(n) || p.verb.negated) return [];
  const parties = partiesOf(deal, n);
  const sums = parties ? sumsOf(p) : [];
  const all = [...new Set([...sums, ...joined(deal, sums)])];
  const made = parties ? all.flatMap((sum) => trade(deal, { at: p.verb, ...parties, sum })) : [];
  if (/caps?$/u.test(n.head.word)) for (const d of made) d.status = 'planned';
  return made;
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
