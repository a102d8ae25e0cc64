// Purchases whose supplier the sentence does not name, in English: "X has ordered F worth", "X placed an order worth F", "X signed up
// for F". Takes a predicate; the goods are those of whom the text is about.

import { type Draft, isCompany, type Ref, refOf, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has, isMark, isNoun } from '../../syntax/kinds.ts';
import { joinedTo } from '../../syntax/lists.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { NO_GOODS } from '../moves/wares.ts';
import { dealt } from '../slots/dealing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, spare, thing, withPrep } from '../slots/things.ts';
import { trade } from './trade.ts';

const ORDER = /(?:^| )(?:orders?|contracts?|lease|subscription)$/u;
const PLACES = /^(?:plac|sign|gave|give|award|add|renew|made|cancel)/u;
const SIGNS = /^(?:sign(?:s|ed|ing)? (?:up )?(?:for|on)|sign(?:s|ed|ing)|prepa(?:y|ys|id|ying))$/u;
const YEARLY = /^ (?:(?:a|per|each|every) (?:year|month|quarter)|annually|yearly)\b/u;

/** "an order worth F", "a F contract". */
function ofOrder(deal: Deal, p: Predicate, n: Noun): FigureItem | null {
  if (!ORDER.test(n.head.word) || n.owner || !PLACES.test(p.verb.word)) return null;
  return (
    thing(deal.all, n).money ??
    withPrep(p.with, 'worth', 'for', 'of')
      .map(money)
      .find((f) => f) ??
    null
  );
}

/** "bought tyres worth F". */
function ofGoods({ scene }: Deal, p: Predicate, n: Noun): FigureItem | null {
  const plain = !n.party && !n.owner && n.inner.length === 0 && n.head.tag === 'noun' && !NO_GOODS.test(n.head.word);
  if (!plain || !has(p.verb, 'buy', 'order') || n.kinds.some((k) => SHARES.has(k))) return null;
  // The text is about who makes them.
  const told = scene.text.slice(0, scene.sentence.start).toLowerCase().includes(` ${n.head.word}`);
  return told ? money(withPrep(p.with, 'worth')[0]) : null;
}

const SHARES: ReadonlySet<string> = new Set([
  'stake',
  'stock',
  'round',
  'debt',
  'holder',
  'unit',
  'valuation',
  'metric',
]);

/** What is bought without a word on from whom. */
function sumOf(deal: Deal, p: Predicate): FigureItem | null {
  const [n] = p.objects;
  const signs = SIGNS.test(p.verb.word);
  const up = signs ? withPrep(p.with, 'for').find((q) => q.head.item === money(q)) : undefined;
  if (up && p.objects.length === 0) return money(up);
  if (!n) return null;
  const f = money(n);
  if (!f || n.head.item !== f) return ofOrder(deal, p, n) ?? ofGoods(deal, p, n);
  const after = deal.scene.text.slice(n.end, n.end + 14);
  if (/^ worth\b(?! of)/u.test(after)) return has(p.verb, 'order', 'buy', 'get') ? f : null;
  if (signs) return f;
  return has(p.verb, 'pay') && YEARLY.test(after) && p.objects.length === 1 ? f : null;
}

/** Whom the paragraph reports on, else the text. */
export function hero({ scene }: Deal): Ref | null {
  const { about, title, main, topic, section } = scene.discourse;
  if (title && main && sameRef(title, main)) return title;
  return section ?? (about?.block === scene.sentence.block ? about.ref : (title ?? main ?? topic));
}

/** Does a sentence name anybody but two? */
const named = ({ scene }: Deal, ...known: readonly Ref[]): boolean =>
  scene.sentence.items.some((i) => isCompany(i) && !known.some((r) => sameRef(refOf(i), r)));

const MAKES_UP = /^(?:account(?:s|ed|ing)?(?: for)?|contribut(?:e|es|ed|ing)|made up|makes up)$/u;
const SALES = /(?:^| )(?:sales|revenues?|turnover|takings|backlog|order book)$/u;

/** "X accounted for F of Y's sales". */
function madeUp(deal: Deal, p: Predicate): Draft[] {
  if (!MAKES_UP.test(p.verb.word)) return [];
  const part = [...p.objects, ...withPrep(p.with, 'for')].find((n) => n.head.item === money(n));
  const of = part ? following(deal, part).find((n) => n.prep === 'of' && SALES.test(n.head.word)) : undefined;
  const [customer] = refers(deal, p.subject);
  const supplier = of ? (of.owner ? refer(deal, of.owner) : hero(deal)) : null;
  const kin = (a: Ref, b: Ref): boolean => a.row?.parent === b.row?.id || b.row?.parent === a.row?.id;
  if (!customer?.row || !supplier?.row || /^(?:product|person|outlet|regulator|group)$/u.test(customer.row.kind))
    return [];
  return kin(customer, supplier) ? [] : trade(deal, { at: p.verb, customer, supplier, sum: money(part) });
}

/** "The cells come from A and B, which were paid F and F". */
function wasPaid(deal: Deal, p: Predicate): Draft[] {
  const [whom, sum] = p.objects;
  if (!p.verb.passive || !/^paid$/u.test(p.verb.word) || !whom || !sum || sum.head.item !== money(sum)) return [];
  const head = relativeList(deal, p.verb.index) ?? whom;
  const all = refers(deal, head);
  const customer = p.subject?.prep === 'by' ? (refers(deal, p.subject)[0] ?? null) : hero(deal);
  if (!customer?.row || all.some((r) => !r.row || sameRef(r, customer))) return [];
  return dealt(deal, all, money(sum) as FigureItem).flatMap(([supplier, f]) =>
    trade(deal, { at: p.verb, customer, supplier, sum: f }),
  );
}

/** "A and B, which were": the list that the relative word means. */
function relativeList({ all }: Deal, verb: number): Noun | null {
  const rel = all[verb - 1];
  const before = all[verb - 3];
  if (!isMark(rel, 'rel') || !isNoun(before)) return null;
  return all.find((n): n is Noun => isNoun(n) && n.party !== null && joinedTo(all, n).includes(before)) ?? null;
}

/** "Y delivers the turbines under a F order": to whom the text is about. */
function delivers(deal: Deal, p: Predicate): Draft[] {
  const under = has(p.verb, 'supply')
    ? withPrep(p.with, 'under', 'in').find((n) => ORDER.test(n.head.word))
    : undefined;
  const sum = under ? thing(deal.all, under).money : null;
  const supplier = refers(deal, p.subject)[0] ?? null;
  const customer = hero(deal);
  if (!spare(deal, sum) || p.objects.some(isParty) || withPrep(p.with, 'to', 'for').some(isParty)) return [];
  if (!supplier?.row || !customer?.row || sameRef(supplier, customer)) return [];
  return trade(deal, { at: p.verb, customer, supplier, sum });
}

/** A purchase with one side that the sentence does not name. */
export function unsaid(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  const paid = wasPaid(deal, p);
  if (paid.length > 0) return paid;
  if (p.verb.passive || !p.subject) return [];
  for (const rule of [madeUp, delivers]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  const sum = sumOf(deal, p);
  const [customer] = refers(deal, p.subject);
  const supplier = hero(deal);
  if (!spare(deal, sum) || !customer?.row || customer.row.kind === 'person' || !supplier?.row) return [];
  // Whoever else the sentence names may be who sells.
  if (sameRef(customer, supplier) || named(deal, customer, supplier)) return [];
  return trade(deal, { at: p.verb, customer, supplier, sum });
}
