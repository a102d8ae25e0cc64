// Purchases that a verb tells in English: X orders F of goods from Y, pays Y F, Y supplies X, X chooses Y to build. The
// subject of the claim is always the customer, the object who sells.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { reduced, subjectOf } from '../../syntax/subjects.ts';
import { employed } from '../../voices/ours.ts';
import { wares } from '../moves/wares.ts';
import { paying } from '../shares/sold.ts';
import { pairsAfter } from '../slots/dealing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { agreedWith, lets, ofContract, sellerIn, site } from '../slots/sellers.ts';
import { isParty, money, type Thing, thing, withPrep } from '../slots/things.ts';
import { bound, clientOf, host, served, toldTrade, usual } from '../slots/usual.ts';
import { acting, builds, vendor } from '../slots/vendor.ts';
import { allotted } from '../valency/allotted.ts';
import { unnamedClient } from './clients.ts';
import { agreedFor } from './giving.ts';
import { agreedTo } from './purposes.ts';
import { trade } from './trade.ts';

const GOODS: ReadonlySet<string> = new Set(['goods', 'contract']);
/** "its products": what somebody makes, whatever it is. */
const PRODUCTS = /(?:^| )(?:products|output|goods|wares|kit|machines|technology|software|designs)$/u;

const FINANCIAL: ReadonlySet<string> = new Set(['stake', 'stock', 'debt', 'metric', 'percent']);

interface Bought {
  sum: FigureItem | null;
  goods: boolean;
  /** "Nvidia chips", "Google's TPUs": who makes the goods. */
  maker: Ref | null;
}

const ofProducts = (n: Noun, t: Thing): boolean =>
  [n, ...t.parts].some((q) => q.owner !== null && PRODUCTS.test(q.head.word));

/** What a predicate says of goods and money. */
function goodsOf(deal: Deal, p: Predicate): Bought {
  const list = [...p.objects, ...withPrep(p.with, 'of', 'for', 'on', 'in', 'worth', 'with', 'to')];
  const things = list.map((n) => ({ n, t: thing(deal.all, n) }));
  const g = things.find(({ n, t }) => GOODS.has(t.kind) || n.kinds.includes('goods') || ofProducts(n, t));
  const sum =
    p.objects.map((n) => thing(deal.all, n).money).find((f) => f) ??
    priceIn(deal.all, p) ??
    (/^commit/u.test(p.verb.word)
      ? withPrep(p.with, 'to')
          .map(money)
          .find((f) => f)
      : null) ??
    paying(deal, p.verb);
  const product = g ? undefined : withPrep(p.with, 'on', 'for').find((n) => n.kinds[0] === 'product');
  const maker =
    [g?.n, product, ...(g?.t.parts ?? [])]
      .map((n) => (n?.owner && !/^(?:its|their)$/iu.test(n.owner.word) ? n.owner : n?.inner[0]))
      .find((t) => t) ?? null;
  return { sum: sum ?? null, goods: g !== undefined, maker: refer(deal, maker) };
}

/** "for F", "at a cost of F", "in a contract worth F", "in a F deal". */
function priceIn(all: readonly Phrase[], p: Predicate): FigureItem | null {
  for (const n of withPrep(p.with, 'for', 'at', 'in', 'under', 'worth', 'of', 'through', 'with')) {
    const sum = money(n);
    const before = all[n.index - 1];
    // "rents out chips, forecast revenue of F": the sum of something else.
    if (before?.type === 'noun' && before.kinds[0] === 'metric') continue;
    if (sum && (n.head.item === sum || n.kinds.includes('contract') || n.kinds.includes('debt') === false)) return sum;
  }
  return null;
}

/** What is owed and buys nothing. */
const DUES =
  /(?:^|\b)(?:fees?|fines?|penalt(?:y|ies)|damages|settlements?|dividends?|tax(?:es)?|compensation|interest)$/u;

/** "X orders F of capacity from Y", "X pays Y F", "X will spend F on Y's chips". */
function ordered(deal: Deal, p: Predicate): Draft[] {
  // "booked a payment from X": X pays.
  if (!has(p.verb, 'pay') && p.objects.some((n) => /payments?$/u.test(n.head.word))) return [];
  if (p.objects.some((n) => DUES.test(n.head.word) && n.kinds[0] !== 'contract')) return [];
  const b = goodsOf(deal, p);
  const leased = !p.subject && reduced(deal.all, p.verb) && withPrep(p.with, 'from').some(isParty);
  const unnamed = b.goods && b.sum ? unnamedClient(deal, p.subject) : null;
  const customer = refers(deal, p.subject)[0] ?? (leased ? about(deal) : unnamed);
  const things = p.objects.map((n) => thing(deal.all, n).kind);
  if (things.some((k) => FINANCIAL.has(k) || (k === 'round' && !has(p.verb, 'pay')))) return [];
  const paid = has(p.verb, 'pay')
    ? (p.objects.find((n) => isParty(n) && b.sum) ?? withPrep(p.with, 'to').find(isParty))
    : undefined;
  const from =
    paid ??
    withPrep(p.with, 'from', 'at', 'with').find((n) => isParty(n) && !ofContract(deal, n) && !acting(deal, n)) ??
    (b.goods || b.sum ? withPrep(p.with, 'to', 'on').find(isParty) : undefined) ??
    (b.goods && has(p.verb, 'pay') ? withPrep(p.with, 'of').find(isParty) : undefined);
  const supplier =
    sellerIn(deal, from ?? null, customer) ??
    site(deal, p) ??
    b.maker ??
    (b.goods ? agreedWith(deal, p) : null) ??
    itsMaker(deal, p, customer);
  if (b.sum && !paid && !b.maker && builds(deal, p, { sum: b.sum, named: from !== undefined, supplier })) return [];
  const client = b.sum && !supplier && !from ? clientOf(deal, customer) : null;
  if (client) return trade(deal, { at: p.verb, customer, supplier: client, sum: b.sum });
  if (!b.goods && !b.sum && !lets(deal, p, from)) return [];
  const told = b.sum && !supplier && has(p.verb, 'pay') ? toldTrade(deal) : null;
  if (told && customer && sameRef(told.customer, customer) && p.objects.every((n) => money(n)))
    return trade(deal, { at: p.verb, ...told, sum: b.sum });
  if (leased && !b.sum) return [];
  if (!b.goods && !has(p.verb, 'order', 'buy', 'pay') && vendor(supplier) === 0) return [];
  const spends = /^spen/u.test(p.verb.word) && b.maker !== null;
  if (!b.sum && !(b.goods && supplier && (has(p.verb, 'order', 'buy') || spends)) && !lets(deal, p, from)) return [];
  const more = from && b.sum ? pairsAfter(deal, from) : [];
  const rest = more.flatMap(({ sum, party }) =>
    trade(deal, { at: p.verb, customer, supplier: refer(deal, party.party), sum }),
  );
  const first = trade(deal, {
    at: p.verb,
    customer,
    supplier:
      supplier ??
      (unnamed && customer === unnamed ? about(deal) : null) ??
      (b.goods
        ? (served(deal, customer) ??
          usual(deal, customer) ??
          (b.sum && bound(deal, p.verb) ? host(deal, customer) : null))
        : null),
    sum: b.sum,
  });
  // "buys cloud services from X and Y".
  const others = from && !b.sum ? refers(deal, from).slice(1) : [];
  const also = others.flatMap((r) => trade(deal, { at: p.verb, customer, supplier: r, sum: null }));
  return first.length > 0 ? [...first, ...rest, ...also] : [];
}

/** "renewed its agreement with Y, committing to buy F of its services": of the other one. */
function itsMaker(deal: Deal, p: Predicate, customer: Ref | null): Ref | null {
  const list = [...p.objects, ...withPrep(p.with, 'of')];
  const its = list.find(
    (n) => /^(?:its|their)$/u.test(n.owner?.word ?? '') && n.kinds.some((k) => k === 'goods' || k === 'product'),
  );
  if (!its || !has(p.verb, 'buy', 'order', 'pay')) return null;
  const other = deal.all.findLast(
    (n): n is Noun =>
      n.type === 'noun' &&
      n.index < p.verb.index &&
      n.party?.item?.type === 'name' &&
      /^(?:with|to|from)$/u.test(n.prep),
  );
  const ref = other ? refer(deal, other.party) : refer(deal, its.owner, customer);
  return ref && !sameRef(ref, customer) ? ref : null;
}

/** "a site leased from X for F": by whom the sentence or the text is about. */
function about(deal: Deal): Ref | null {
  const main = deal.all.find((q): q is Verb => q.type === 'verb' && q.mood === 'finite' && !q.passive);
  const subject = main ? refers(deal, subjectOf(deal.all, main.index))[0] : null;
  return subject ?? employed(deal.scene) ?? deal.scene.discourse.topic ?? deal.scene.discourse.title;
}

/** "Y supplies X with F of chips", "Y sells F of capacity to X". */
function supplied(deal: Deal, p: Predicate): Draft[] {
  if (p.objects.some((n) => /^(?:debt|stock|stake)$/u.test(thing(deal.all, n).kind))) return [];
  const b = goodsOf(deal, p);
  const to = p.objects.find((n) => isParty(n)) ?? withPrep(p.with, 'to', 'for').find(isParty);
  const sold = /^(?:s[eo]l[ld]|suppl|deliver|ship|leas|rent|hir)/u.test(p.verb.word);
  const open = sold && to !== undefined && p.objects.some((n) => wares(deal.all, n));
  if (
    !(b.goods || open) ||
    (!b.sum && !/^(?:suppl|deliver|ship|s[eo]l[ld]|provid|rent|leas|manufact|ma[dk]e)/u.test(p.verb.word))
  )
    return [];
  const supplier = refers(deal, p.subject)[0] ?? null;
  // "will sell Meta cloud services": who is named before the goods gets them.
  const inner =
    to || /^(?:mak|buil|manufactur|operat|deploy|install)/u.test(p.verb.word) ? null : p.objects[0]?.inner[0];
  // "rents out Nvidia chips": who makes the chips does not get them.
  const gets = inner && vendor(refer(deal, inner)) < 3 ? inner : null;
  const chooser = to ? null : choosing(deal, p.verb);
  if (chooser) return trade(deal, { at: p.verb, customer: chooser, supplier, sum: b.sum });
  // "Y has agreed to supply F of components" in a text about X.
  const { title } = deal.scene.discourse;
  if (
    !to &&
    b.sum &&
    /^(?:suppl|deliver)/u.test(p.verb.word) &&
    p.verb.mood === 'to' &&
    supplier &&
    title &&
    vendor(title) < 3
  )
    return trade(deal, { at: p.verb, customer: inner ? refer(deal, inner) : title, supplier, sum: b.sum });
  // "its chips are made by Y": whose the goods are.
  const owner = p.verb.passive || reduced(deal.all, p.verb) ? (p.objects[0]?.owner ?? null) : null;
  return trade(deal, { at: p.verb, customer: refer(deal, to?.party ?? gets ?? owner), supplier, sum: b.sum });
}

/** "X chose Y to build its chips", "X has contracted Y to deliver": who chooses gets the goods. */
function choosing(deal: Deal, v: Verb): Ref | null {
  if (v.mood !== 'to') return null;
  const p: Phrase | undefined = deal.all.slice(0, v.index).findLast((q) => q.type === 'verb');
  if (p?.type !== 'verb' || !(has(p, 'award', 'order') && CHOOSES.test(p.word))) return null;
  return p.passive ? null : (refers(deal, subjectOf(deal.all, p.index))[0] ?? null);
}

const CHOOSES = /^(?:pick|cho[os]|select|hir|tap|commission|contract|engag|appoint|entrust|enlist)/u;

/** "X awarded Y a F contract", "Y was awarded a contract by X". */
function awarded(deal: Deal, p: Predicate): Draft[] {
  const noun = p.objects.find((n) => n.kinds.includes('contract'));
  const to = p.objects.find((n) => isParty(n) && n !== noun) ?? withPrep(p.with, 'to').find(isParty);
  const chosen = to && !noun ? withPrep(p.with, 'for').find((n) => n.kinds[0] === 'contract' && money(n)) : undefined;
  if (to && chosen)
    return trade(deal, {
      at: p.verb,
      customer: refers(deal, p.subject)[0] ?? null,
      supplier: refer(deal, to.party),
      sum: money(chosen),
    });
  const hired =
    to && !noun && CHOOSES.test(p.verb.word)
      ? withPrep(p.with, 'for').find((n) => n.head.item === money(n))
      : undefined;
  if (to && hired) {
    const customer = refers(deal, p.subject)[0] ?? null;
    return trade(deal, { at: p.verb, customer, supplier: refer(deal, to.party), sum: money(hired) });
  }
  if (!noun || !to) return [];
  return trade(deal, {
    at: p.verb,
    customer: refers(deal, p.subject)[0] ?? null,
    supplier: refer(deal, to.party),
    sum: thing(deal.all, noun).money ?? priceIn(deal.all, p),
  });
}

/** "The largest part, F, goes to Y under a contract": who is told to spend pays. */
function goes(deal: Deal, p: Predicate): Draft[] {
  const to = withPrep(p.with, 'to').find(isParty);
  const supplier = refer(deal, to?.party ?? null);
  const subject = p.subject;
  const apart = subject ? deal.all[subject.index + 2] : undefined;
  const sum = money(subject) ?? (subject?.figures.length === 0 && apart?.type === 'noun' ? money(apart) : null);
  const under = p.with.some((n) => n.kinds[0] === 'contract');
  const bill = deal.all.find(
    (n): n is Noun =>
      n.type === 'noun' && n.owner !== null && /(?:bill|spending|outlays?|budget|costs?|tab)$/u.test(n.head.word),
  );
  if (!sum || !supplier || !(under || bill || vendor(supplier) > 1)) return [];
  const { topic, title, actor } = deal.scene.discourse;
  const here = (r: Ref): boolean =>
    deal.all.some((n) => n.type === 'noun' && n.party !== null && sameRef(refer(deal, n.party), r));
  const payer = bill ? refer(deal, bill.owner) : null;
  const customer = payer ?? [actor, topic, title].find((r) => r && !here(r)) ?? null;
  const rest = to ? pairsAfter(deal, to) : [];
  return [
    ...trade(deal, { at: p.verb, customer, supplier, sum }),
    ...rest.flatMap((r) => trade(deal, { at: p.verb, customer, supplier: refer(deal, r.party.party), sum: r.sum })),
  ];
}

/** "Y will get F from X under the contract". */
function earned(deal: Deal, p: Predicate): Draft[] {
  const under = deal.all.some(
    (n) => n.type === 'noun' && n.kinds[0] === 'contract' && /^(?:under|through)$/u.test(n.prep),
  );
  const sum =
    p.objects
      .filter((n) => n.head.item === money(n))
      .map(money)
      .find((f) => f) ?? null;
  const from = withPrep(p.with, 'from').find(isParty);
  const won =
    has(p.verb, 'win') && withPrep(p.with, 'for').some((n) => n.kinds[0] !== 'round' && n.figures.length === 0);
  if (!(under || (won && /^w[io]n/u.test(p.verb.word))) || !sum || !from) return [];
  const supplier = refers(deal, p.subject)[0] ?? null;
  return trade(deal, { at: p.verb, customer: refer(deal, from.party, supplier), supplier, sum });
}

/** The purchases that a verb states. */
export function boughtBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (v.negated) return [];
  const made = allotted(deal, p);
  if (made.length === 0 && /^(?:go(?:es)?|went)$/u.test(v.word)) made.push(...goes(deal, p));
  if (has(v, 'get', 'win', 'raise')) made.push(...earned(deal, p));
  if (has(v, 'award')) made.push(...awarded(deal, p));
  if (made.length === 0) made.push(...agreedTo(deal, p, priceIn(deal.all, p)));
  const lets = /^(?:leas|rent|licens)/u.test(v.word) && !p.with.some((n) => n.prep === 'from');
  const leasesTo = lets && withPrep(p.with, 'to').some(isParty);
  if (made.length === 0 && (has(v, 'supply') || leasesTo)) made.push(...supplied(deal, p));
  if (leasesTo || (made.length === 0 && agreedFor(deal, p))) return made;
  if (made.length === 0 && has(v, 'order', 'buy', 'pay', 'put') && !p.objects.some((n) => n.kinds[0] === 'contract'))
    made.push(...ordered(deal, p));
  return made;
}
