// What a customer brings who sells to it, in English: "X accounted for F of Y's sales", "F of its revenue came from X", "Y
// will get F from X upfront for a licence", "Y earned F from X by renting it halls".

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, thing, withPrep } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { trade } from './trade.ts';

const BRINGS =
  /^(?:account|contribut|provid|generat|represent|ma[dk]e|br[oi]|suppl|deliver|yield|mak|paid|worth|was|were|is|are)/u;
const COMES = /^(?:c[oa]me|stem|deriv|aris|was|were|is|due|owed)/u;
const TAKINGS =
  /(?:revenues?|sales|turnover|billings|bookings|backlog|order book|obligations|income|receipts|rents?)$/u;
const SOLD = /\b(?:customers?|clients?|contracts?|tenants?|buyers?|orders?|leases?|rents?|sales to)\b/iu;

/** The phrase of a total that a sum is part of: "of Y's sales", "of the company's $4bn of revenue". */
function totalOf(deal: Deal, n: Noun): { owner: Ref | null } | null {
  const rest = following(deal, n).filter((q) => /^(?:of|in)$/u.test(q.prep));
  const that = rest.find((q) => /^(?:that|it|them)$/u.test(q.head.word));
  if (that && deal.scene.discourse.metric?.metric === 'revenue') return { owner: deal.scene.discourse.metric.subject };
  const total = rest.find((q) => q.kinds[0] === 'metric' || TAKINGS.test(q.head.word));
  if (!total || !TAKINGS.test(total.head.word)) return null;
  const owner = rest.find((q) => q.owner !== null)?.owner ?? null;
  return { owner: refer(deal, owner) };
}

/** A company that buys: no product or part of the one that sells, and with a word for customers where nobody knows it. */
function buys(deal: Deal, r: Ref, supplier: Ref | null): boolean {
  const { row } = r;
  if (!row || row.kind === 'product' || row.kind === 'person' || row.kind === 'outlet') return false;
  if (supplier?.row && row.parent === supplier.row.id) return false;
  if (row.kind !== 'unknown') return true;
  const { text, sentence, discourse } = deal.scene;
  return (
    SOLD.test(text.slice(sentence.start, sentence.end)) ||
    sameRef(discourse.trade?.customer ?? null, r) ||
    sameRef(discourse.metric?.object ?? null, r)
  );
}

const barely = (n: Noun | undefined): FigureItem | null => (n && n.head.item === money(n) ? money(n) : null);

/** Whose total it is where its own words do not say so. */
function focus({ scene }: Deal, not: Ref | null): Ref | null {
  const { metric, title, topic } = scene.discourse;
  return [metric?.subject ?? null, title, topic].find((r) => r && !sameRef(r, not)) ?? null;
}

/** "X generated F in revenue": its own, where nobody is said to be a customer. */
const ownSales = ({ all, scene: { text, sentence } }: Deal, p: Predicate, object: Noun): boolean => {
  const next = all[object.index + 1];
  return (
    /^(?:generat|ma[dk]|br[oi]|deliver|yield|was|were|is|are)/u.test(p.verb.word) &&
    next?.type === 'noun' &&
    next.prep === 'in' &&
    next.owner === null &&
    !SOLD.test(text.slice(sentence.start, sentence.end))
  );
};

/** "X accounted for F of Y's sales", "F of its revenue came from X". */
function brought(deal: Deal, p: Predicate): Draft[] {
  const object = p.objects.find((n) => barely(n) !== null && n !== p.subject);
  if (object && BRINGS.test(p.verb.word)) {
    const total = ownSales(deal, p, object) ? null : totalOf(deal, object);
    const customer = total ? (refers(deal, p.subject)[0] ?? null) : null;
    const supplier = total && customer ? (nonself(total.owner, customer) ?? focus(deal, customer)) : null;
    if (customer && buys(deal, customer, supplier))
      return trade(deal, { at: p.verb, customer, supplier, sum: barely(object) });
  }
  const from = withPrep(p.with, 'from', 'to').find(isParty);
  const sum = barely(p.subject ?? undefined);
  if (!from || !sum || !p.subject || !COMES.test(p.verb.word)) return [];
  const total = totalOf(deal, p.subject);
  const customer = total ? refer(deal, from.party) : null;
  const supplier = total ? (nonself(total.owner, customer) ?? focus(deal, customer)) : null;
  return customer && buys(deal, customer, supplier) ? trade(deal, { at: p.verb, customer, supplier, sum }) : [];
}

const nonself = (r: Ref | null, other: Ref | null): Ref | null => (r && !sameRef(r, other) ? r : null);

const GETS = /^(?:receiv|earn|g[eo]t|collect|pocket|book|tak|took|entitled|ma[dk]e|bill|secur|generat|land)/u;
/** What is sold for a sum that comes from a party: a licence, goods, services. */
const FOR_TRADE =
  /\b(?:up ?-?front|milestones?|royalt(?:y|ies)|licen[cs]\w*|under (?:the|a|an|its|their) (?:\w+[ -]){0,3}(?:contract|agreement|deal|lease)|by (?:renting|leasing|selling|supplying|hosting|providing|licensing)|for (?:renting|leasing|supplying|hosting|providing|hosting|use|access|rights|services))\b/iu;
/** What is got so and buys nothing. */
const GIVEN =
  /\b(?:stakes?|shares|equity|round|invest\w*|loans?|lend\w*|borrow\w*|grants?|subsid\w*|dividends?|sale of|selling its|disposal|fund(?:s|ing|rais\w*)?|donat\w*|bonds?|facility|settle\w*|damages|fine|tax(?:es)?)\b/iu;

/** "Y will get F upfront from X", "Y earned F from X last year by renting it halls". */
function received(deal: Deal, p: Predicate): Draft[] {
  const sum = p.objects.map(barely).find((f) => f) ?? p.objects.map((n) => upfront(deal, n)).find((f) => f) ?? null;
  const from = withPrep(p.with, 'from').find(isParty);
  const told =
    sum && !from && SIGNED.test(deal.scene.text.slice(sum.end, deal.scene.sentence.end)) ? toldTrade(deal) : null;
  if (told && sum && GETS.test(p.verb.word) && sameRef(told.supplier, refers(deal, p.subject)[0] ?? null))
    return trade(deal, { at: p.verb, ...told, sum });
  if (!sum || !from || !GETS.test(p.verb.word)) return [];
  const { text, sentence } = deal.scene;
  const words = text.slice(p.verb.start, sentence.end);
  if (GIVEN.test(text.slice(sentence.start, sentence.end))) return [];
  if (!FOR_TRADE.test(words) && !/^(?:earn|bill|book|generat)/u.test(p.verb.word)) return [];
  const supplier = refers(deal, p.subject)[0] ?? null;
  return trade(deal, { at: p.verb, customer: refer(deal, from.party, supplier), supplier, sum });
}

const SIGNED = /^ (?:up ?-?front|on signing|in advance|in cash up|at closing|now|initially|immediately)/iu;

/** "F upfront", "a F upfront payment". */
const upfront = (deal: Deal, n: Noun): FigureItem | null =>
  /(?:upfront|payments?|fees?|milestones?)$/u.test(n.head.word) ? thing(deal.all, n).money : null;

const EARNS = /(?:revenues?|sales|rents?|rental income|fees|payments|royalties|bookings|business|orders|income)$/u;

/** "F in rent from X", "F of sales to X": what the phrase itself says. */
export function takingsIn(deal: Deal, n: Noun): Draft[] {
  const sum = n.prep === '' || n.prep === 'of' ? barely(n) : null;
  const what = sum ? deal.all[n.index + 1] : undefined;
  const whom = what ? deal.all[what.index + 1] : undefined;
  if (!sum || what?.type !== 'noun' || !/^(?:in|of)$/u.test(what.prep) || !EARNS.test(what.head.word)) return [];
  if (whom?.type !== 'noun' || !isParty(whom) || whom.party.item?.type !== 'name') return [];
  const sells = /sales$/u.test(what.head.word);
  if (!(whom.prep === 'from' || (sells && whom.prep === 'to'))) return [];
  const customer = refer(deal, whom.party);
  const verb = deal.all.slice(0, n.index).findLast((q): q is Verb => q.type === 'verb');
  const doer = verb && !verb.passive ? (refers(deal, subjectOf(deal.all, verb.index))[0] ?? null) : null;
  const supplier = nonself(refer(deal, what.owner), customer) ?? nonself(doer, customer) ?? focus(deal, customer);
  return customer && buys(deal, customer, supplier) ? trade(deal, { at: n, customer, supplier, sum }) : [];
}

/** The purchases that what is earned tells. */
export function takings(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  const told = brought(deal, p);
  return told.length > 0 ? told : received(deal, p);
}
