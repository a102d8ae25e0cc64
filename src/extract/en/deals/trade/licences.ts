// Rights to a drug or a technique that change hands for money, in English: "granted X a licence to its pill for F", "bought rights
// to a drug of Y", "F now and F in 2027", "a F milestone from X". Takes a predicate, gives the purchase: the licensee buys.

import type { Draft, Ref } from '../../../frame.ts';
import { sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, thing, withPrep } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { vendor } from '../slots/vendor.ts';
import { trade } from './trade.ts';

const RIGHTS = /\b(?:rights|(?:sub-?)?licen[cs]es?)\b/iu;
/** What a laboratory makes and lets others sell. */
const DRUG =
  /\b(?:drugs?|medicines?|antibod(?:y|ies)|molecules?|compounds?|pills?|therap(?:y|ies)|candidates?|treatments?|vaccines?|inhibitors?|jabs?|conjugates?|drops?)\b/iu;
/** No licence: shares, seats and what streams or sports sell. */
const OTHER =
  /\b(?:voting|subscription|board|naming|veto|broadcast\w*|media|mining|drilling|land|shares?|stake|equity)\b/iu;

const GRANTS =
  /^(?:g[ai]v|grant|hand|sell|sold|assign|ced|award|(?:out-?)?licen[cs]|transfer|leas|pass|offer|part|let)/u;
const TAKES =
  /^(?:secur|buy|bought|acquir|g[eo]t|obtain|(?:in-?)?licen[cs]|t[ao]k(?:e|es|en|ing)$|took$|purchas|land|snap|win|won|pick|gain)/u;
const GETS =
  /^(?:receiv|earn|g[eo]t|collect|pocket|book|t[ao]k|took|record|bank|cash|bag|trigger|recogni|land|ha[sd]$|have$)/u;
const PAYS = /^(?:pay|paid|hand|g[ai]v|put|stump|fork|shell|spen[dt]|promis|pledg|commit|offer|wir|advanc)/u;
const PROMISES = /^(?:promis|pledg|commit|agree|offer|could|add)/u;
/** A sum that a licence brings by its own word. */
const DUE =
  /(?:^| )(?:milestones?|royalt(?:y|ies)|upfront|(?:milestone|royalty|upfront|up-front|licen[cs]e|licensing) (?:payments?|fees?))$/u;

/** "F upfront from X", "F from X up front". */
const UPFRONT = /^ (?:[\w ]{0,30} )?(?:up-?front|up front)\b/iu;

const textOf = (deal: Deal, n: Noun): string => deal.scene.text.slice(n.start, n.end);

const barely = (n: Noun | undefined): FigureItem | null => (n && n.head.item === money(n) ? money(n) : null);

const sumIn = (list: readonly Noun[]): FigureItem | null => list.map(barely).find((f) => f) ?? null;

/** "the rights to its obesity drug", "a worldwide licence". */
const isRights = (deal: Deal, n: Noun): boolean =>
  !n.party?.item && RIGHTS.test(textOf(deal, n)) && !OTHER.test(textOf(deal, n)) && n.figures.length === 0;

/** The drug alone, where the verb says that it is licensed. */
const isDrug = (deal: Deal, n: Noun): boolean => n.figures.length === 0 && !isParty(n) && DRUG.test(textOf(deal, n));

/** Whose a drug is: "to a cancer drug of Y", "to Y's pill", "from Y". */
function makerOf(deal: Deal, list: readonly Noun[], not: Ref | null): Ref | null {
  const from = list.find((n) => n.prep === 'from' && isParty(n));
  if (from) return refer(deal, from.party, not);
  for (const n of list) {
    if (!/^(?:to|on|of|for|in|)$/u.test(n.prep)) continue;
    const own = n.owner ?? n.inner[0] ?? (n.prep === 'of' ? n.party : null);
    const ref = own && /^(?:its|their|the)$/u.test(own.word) ? null : refer(deal, own, not);
    if (ref && !sameRef(ref, not)) return ref;
  }
  return null;
}

/** Verbs of licensing, in all their forms. */
const LICENSES = /^licen[cs](?:e|es|ed|ing)$/u;

/** Whose a technique is: "Y's models", "Y technology", "its articles" of who is paid. */
function ownerOf(deal: Deal, n: Noun | undefined, { customer, paid }: { customer: Ref | null; paid: Ref | null }) {
  const own = n?.owner ?? n?.inner[0] ?? null;
  if (!n || n.figures.length > 0) return null;
  if (own && /^(?:its|their)$/u.test(own.word)) return paid;
  const of = following(deal, n).find((q) => (q.prep === 'of' || q.prep === 'from') && isParty(q));
  const ref = refer(deal, own ?? of?.party ?? null, customer) ?? paid;
  return ref && !sameRef(ref, customer) && ref.row?.kind !== 'person' ? ref : null;
}

/** "licenses Y's chip designs for F", "pays F to license Y's models", "pays Y F a year to license its articles". */
function inLicensed(deal: Deal, p: Predicate): Draft[] {
  if (!LICENSES.test(p.verb.word) || p.verb.passive || withPrep(p.with, 'to').some(isParty)) return [];
  const payer = p.verb.mood === 'to' ? payerBefore(deal, p) : null;
  const customer = payer?.customer ?? refers(deal, p.subject)[0] ?? null;
  const what = p.objects[0];
  const supplier = ownerOf(deal, what, { customer, paid: payer?.paid ?? null });
  const near = what ? following(deal, what) : [];
  const sum =
    payer?.sum ??
    sumIn(withPrep([...p.with, ...near], 'for', 'at')) ??
    dealSum(withPrep([...p.with, ...near], 'in', 'under', 'through'), deal);
  return supplier && customer ? trade(deal, { at: p.verb, customer, supplier, sum }) : [];
}

/** "a licensing deal with Y": who is named first takes the licence, unless it is a paper or deals with a lab and sells no computing. */
export function licensee<T extends { customer: Ref | null; supplier: Ref | null }>(sides: T, words: string): T {
  const { customer: a, supplier: b } = sides;
  if (!/\blicen[cs](?:ing|e)\b/iu.test(words) || !a || !b) return sides;
  const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
  const kind = first.row?.kind;
  const gives = second.row?.kind === 'lab' ? kind !== 'lab' && vendor(first) <= 0 : kind === 'outlet';
  return { ...sides, customer: gives ? second : first, supplier: gives ? first : second };
}

/** "in a deal worth F", "in a F deal". */
function dealSum(list: readonly Noun[], deal: Deal): FigureItem | null {
  const n = list.find((q) => q.kinds.includes('contract'));
  return n ? (money(n) ?? sumIn(following(deal, n).filter((q) => /^(?:worth|of|for)$/u.test(q.prep)))) : null;
}

/** Who pays whom how much, in the verb before "to license". */
function payerBefore(deal: Deal, p: Predicate): { customer: Ref | null; paid: Ref | null; sum: FigureItem } | null {
  const before = deal.all.slice(0, p.verb.index).findLast((q): q is Verb => q.type === 'verb');
  if (!before || !PAYS.test(before.word) || before.passive || before.negated) return null;
  const q = predicateOf(deal.all, before);
  const sum = sumIn(q.objects) ?? q.objects.map(money).find((f) => f) ?? null;
  const whom = q.objects.find((n) => isParty(n) && n.figures.length === 0);
  const customer = refers(deal, q.subject)[0] ?? null;
  return sum ? { customer, paid: whom ? refer(deal, whom.party, customer) : null, sum } : null;
}

/** "granted X a licence to its pill for F", "out-licensed a pill to X". */
function granted(deal: Deal, p: Predicate): Draft[] {
  const licensed = /licen[cs]/u.test(p.verb.word);
  const what = p.objects.find((n) => isRights(deal, n) || (licensed && !isParty(n) && n.figures.length === 0));
  if (!what || !GRANTS.test(p.verb.word) || p.verb.passive) return [];
  const whom = p.objects.find((n) => n !== what && isParty(n)) ?? withPrep(p.with, 'to').findLast(isParty);
  if (!whom || whom.index === what.index) return [];
  const supplier = refers(deal, p.subject)[0] ?? null;
  const sum = sumIn(withPrep(p.with, 'for', 'at')) ?? sumIn(following(deal, what).filter((n) => n.prep === 'for'));
  return sum ? trade(deal, { at: p.verb, customer: refer(deal, whom.party, supplier), supplier, sum }) : [];
}

/** "bought rights outside China to a drug of Y for F", "in-licensed a drug from Y, paying F". */
function taken(deal: Deal, p: Predicate): Draft[] {
  const inward = /^in-?licen[cs]/u.test(p.verb.word);
  const what = p.objects.find(
    (n) =>
      isRights(deal, n) || (inward && n.figures.length === 0) || (/option$/u.test(n.head.word) && pending(deal, n)),
  );
  if (!what || !TAKES.test(p.verb.word) || p.verb.passive) return [];
  const customer = refers(deal, p.subject)[0] ?? null;
  const list = [...new Set([what, ...following(deal, what), ...p.with])];
  const supplier = makerOf(deal, list, customer);
  const own = sumIn(withPrep(list, 'for', 'at'));
  const sum = own ?? paidBeside(deal, p);
  return sum ? trade(deal, { at: p.verb, customer, supplier, sum }) : [];
}

/** "an option on a molecule". */
const pending = (deal: Deal, n: Noun): boolean => following(deal, n).some((x) => isDrug(deal, x) || isRights(deal, x));

/** ", paying F upfront". */
function paidBeside(deal: Deal, p: Predicate): FigureItem | null {
  const v = deal.all.slice(p.verb.index + 1, p.verb.index + 9).find((q) => q.type === 'verb');
  const pays = v?.type === 'verb' && v.mood === 'ing' && v.senses.includes('pay');
  const next = pays ? deal.all[v.index + 1] : undefined;
  return next?.type === 'noun' && next.prep === '' ? barely(next) : null;
}

/** "put down F for the rights to a Y antibody, and promised F more". */
function paidFor(deal: Deal, p: Predicate): Draft[] {
  const sum = sumIn(p.objects) ?? sumIn(p.with.filter((n) => /^(?:down|up|out|over)$/u.test(n.prep)));
  if (!sum || !PAYS.test(p.verb.word) || p.verb.passive || p.objects.some(isParty)) return [];
  const customer = refers(deal, p.subject)[0] ?? null;
  const what = p.with.find((n) => n.prep === 'for' && (isRights(deal, n) || isDrug(deal, n)));
  const told = toldTrade(deal);
  if (what) {
    const supplier = makerOf(deal, [what, ...following(deal, what), ...withPrep(p.with, 'to')], customer);
    return trade(deal, { at: p.verb, customer, supplier, sum });
  }
  const own = deal.scene.drafts.some((d) => d.kind === 'purchase' && sameRef(d.subject, customer));
  if (!told || !own || !PROMISES.test(p.verb.word) || p.with.some((n) => /^(?:in|into|to|for|on)$/u.test(n.prep)))
    return [];
  return trade(deal, { at: p.verb, ...told, sum }).map((d) => ({ ...d, status: 'planned' as const }));
}

/** "hands Y F now and F in 2027": between those whose deal was told. */
function parted(deal: Deal, p: Predicate): Draft[] {
  const whom = p.objects.find((n) => isParty(n) && n.figures.length === 0);
  const sum = sumIn(p.objects);
  if (!whom || !sum || !PAYS.test(p.verb.word) || p.verb.passive) return [];
  const customer = refers(deal, p.subject)[0] ?? null;
  const supplier = refer(deal, whom.party, customer);
  const told = toldTrade(deal);
  if (!told || !sameRef(told.customer, customer) || !sameRef(told.supplier, supplier)) return [];
  const first = trade(deal, { at: p.verb, customer, supplier, sum });
  const next = deal.all[(p.objects.find((n) => barely(n) === sum)?.index ?? 0) + 2];
  const more = next?.type === 'noun' && next.prep === '' ? barely(next) : null;
  return more && first.length > 0
    ? [
        ...first,
        ...trade(deal, { at: next as Noun, customer, supplier, sum: more }).map((d) => ({
          ...d,
          status: 'planned' as const,
        })),
      ]
    : first;
}

/** "booked a F milestone from X", "received F in royalties from X": who gets it sells. */
function due(deal: Deal, p: Predicate): Draft[] {
  const from = withPrep(p.with, 'from').find(isParty);
  if (!from || !GETS.test(p.verb.word) || p.verb.passive) return [];
  const n = p.objects.find((x) => money(x) !== null);
  const rest = n ? [n, ...following(deal, n)] : [];
  const by = rest.some((x) => DUE.test(textOf(deal, x).toLowerCase()) || DUE.test(x.head.word));
  const now = money(n);
  const upfront = now !== null && UPFRONT.test(deal.scene.text.slice(now.end, now.end + 40));
  const sold = withPrep(p.with, 'for').some(
    (x) => isRights(deal, x) || DRUG.test(deal.scene.text.slice(x.start, x.end + 24)),
  );
  if (!n || !(by || sold || upfront)) return [];
  const supplier = refers(deal, p.subject)[0] ?? null;
  return trade(deal, {
    at: p.verb,
    customer: refer(deal, from.party, supplier),
    supplier,
    sum: thing(deal.all, n).money,
  });
}

/** "Milestones could bring Y another F from X". */
function brought(deal: Deal, p: Predicate): Draft[] {
  const n = p.subject;
  const whom = p.objects.find((x) => isParty(x) && x.figures.length === 0);
  const from = withPrep(p.with, 'from').find(isParty);
  const sum = sumIn(p.objects) ?? p.objects.map(money).find((f) => f) ?? null;
  if (!n || !whom || !from || !sum || !/^(?:br[io]|earn|net|g[ai]v|hand|yield|add)/u.test(p.verb.word)) return [];
  if (!/\b(?:milestones?|royalties|licen[cs]\w*|option|success|approval|sales targets?)\b/iu.test(textOf(deal, n)))
    return [];
  const supplier = refer(deal, whom.party);
  return trade(deal, { at: p.verb, customer: refer(deal, from.party, supplier), supplier, sum });
}

/** The purchases that licences tell. */
export function licensed(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [granted, inLicensed, taken, paidFor, parted, due, brought]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
