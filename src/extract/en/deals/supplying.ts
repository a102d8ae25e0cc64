// Purchases in English. The subject is always the customer: verbs of buying and of supplying say who is which, a deal
// between two leaves it to what they sell, and "won", "order from", "supply to" say it outright.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { type Predicate, predicateOf } from '../syntax/clauses.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { reduced, subjectOf } from '../syntax/subjects.ts';
import { pairsAfter } from './slots/dealing.ts';
import { type Deal, refer, refers } from './slots/refer.ts';
import { following, isParty, make, money, spare, thing, withPrep } from './slots/things.ts';
import { served, toldTrade, usual } from './slots/usual.ts';
import { vendor } from './slots/vendor.ts';

const has = (v: Verb, ...senses: string[]): boolean => senses.some((s) => v.senses.includes(s));

interface Trade {
  at: Verb | Noun;
  customer: Ref | null;
  supplier: Ref | null;
  sum: FigureItem | null;
}

function trade(deal: Deal, { at, customer, supplier, sum }: Trade): Draft[] {
  if (!customer || !supplier || sameRef(customer, supplier) || (sum && !spare(deal, sum))) return [];
  if (customer.row?.kind === 'person' || supplier.row?.kind === 'person') return [];
  return make(deal, { rule: 'en/purchase', kind: 'purchase', at, subject: customer, object: supplier }, { money: sum });
}

const GOODS: ReadonlySet<string> = new Set(['goods', 'contract']);

interface Bought {
  sum: FigureItem | null;
  goods: boolean;
  /** "Nvidia chips", "Google's TPUs": who makes the goods. */
  maker: Ref | null;
}

/** What a predicate says of goods and money. */
function goodsOf(deal: Deal, p: Predicate): Bought {
  const list = [...p.objects, ...withPrep(p.with, 'of', 'for', 'on', 'in', 'worth', 'with')];
  const things = list.map((n) => ({ n, t: thing(deal.all, n) }));
  const g = things.find(({ n, t }) => GOODS.has(t.kind) || n.kinds.includes('goods'));
  const sum = p.objects.map((n) => thing(deal.all, n).money).find((f) => f) ?? priceIn(p);
  const maker =
    [g?.n, ...(g?.t.parts ?? [])]
      .map((n) => n?.inner[0] ?? (n?.owner && !/^(?:its|their)$/iu.test(n.owner.word) ? n.owner : null))
      .find((t) => t) ?? null;
  return { sum: sum ?? null, goods: g !== undefined, maker: refer(deal, maker) };
}

/** "for F", "at a cost of F", "in a contract worth F", "in a F deal". */
function priceIn(p: Predicate): FigureItem | null {
  for (const n of withPrep(p.with, 'for', 'at', 'in', 'under', 'worth', 'of', 'through', 'with')) {
    const sum = money(n);
    if (sum && (n.head.item === sum || n.kinds.includes('contract') || n.kinds.includes('debt') === false)) return sum;
  }
  return null;
}

/** What is owed and buys nothing. */
const DUES =
  /(?:^|\b)(?:fees?|fines?|penalt(?:y|ies)|damages|settlements?|dividends?|tax(?:es)?|compensation|interest)$/u;

/** "X orders F of capacity from Y", "X pays Y F", "X will spend F on Y's chips". */
function ordered(deal: Deal, p: Predicate): Draft[] {
  if (p.objects.some((n) => DUES.test(n.head.word) && n.kinds[0] !== 'contract')) return [];
  const b = goodsOf(deal, p);
  const leased = !p.subject && reduced(deal.all, p.verb) && withPrep(p.with, 'from').some(isParty);
  const customer = refers(deal, p.subject)[0] ?? (leased ? about(deal) : null);
  const things = p.objects.map((n) => thing(deal.all, n).kind);
  if (
    things.some(
      (k) =>
        k === 'stake' ||
        k === 'stock' ||
        k === 'debt' ||
        (k === 'round' && !has(p.verb, 'pay')) ||
        k === 'metric' ||
        k === 'percent',
    )
  )
    return [];
  const paid = has(p.verb, 'pay')
    ? (p.objects.find((n) => isParty(n) && b.sum) ?? withPrep(p.with, 'to').find(isParty))
    : undefined;
  const from =
    paid ??
    withPrep(p.with, 'from', 'at', 'with').find(isParty) ??
    (b.goods || b.sum ? withPrep(p.with, 'to', 'on').find(isParty) : undefined);
  const supplier = refer(deal, from?.party ?? null, customer) ?? b.maker;
  if (!b.goods && !b.sum) return [];
  if (leased && !b.sum) return [];
  if (!b.goods && !has(p.verb, 'order', 'buy', 'pay') && vendor(supplier) === 0) return [];
  if (!b.sum && !(b.goods && supplier && has(p.verb, 'order', 'buy'))) return [];
  const more = from && b.sum ? pairsAfter(deal, from) : [];
  const rest = more.flatMap(({ sum, party }) =>
    trade(deal, { at: p.verb, customer, supplier: refer(deal, party.party), sum }),
  );
  const first = trade(deal, {
    at: p.verb,
    customer,
    supplier: supplier ?? (b.goods ? (served(deal, customer) ?? usual(deal, customer)) : null),
    sum: b.sum,
  });
  return first.length > 0 ? [...first, ...rest] : [];
}

/** "a site leased from X for F": by whom the sentence or the text is about. */
function about(deal: Deal): Ref | null {
  const main = deal.all.find((q): q is Verb => q.type === 'verb' && q.mood === 'finite' && !q.passive);
  const subject = main ? refers(deal, subjectOf(deal.all, main.index))[0] : null;
  return subject ?? deal.scene.discourse.topic ?? deal.scene.discourse.title;
}

/** "Y supplies X with F of chips", "Y sells F of capacity to X". */
function supplied(deal: Deal, p: Predicate): Draft[] {
  if (p.objects.some((n) => /^(?:debt|stock|stake)$/u.test(thing(deal.all, n).kind))) return [];
  const b = goodsOf(deal, p);
  if (
    !b.goods ||
    (!b.sum && !/^(?:suppl|deliver|ship|s[eo]l[ld]|provid|rent|leas|manufact|ma[dk]e)/u.test(p.verb.word))
  )
    return [];
  const supplier = refers(deal, p.subject)[0] ?? null;
  const to = p.objects.find((n) => isParty(n)) ?? withPrep(p.with, 'to', 'for').find(isParty);
  // "will sell Meta cloud services": who is named before the goods gets them.
  const inner =
    to || /^(?:mak|buil|manufactur|operat|deploy|install)/u.test(p.verb.word) ? null : p.objects[0]?.inner[0];
  // "its chips are made by Y": whose the goods are.
  const owner = p.verb.passive || reduced(deal.all, p.verb) ? (p.objects[0]?.owner ?? null) : null;
  return trade(deal, { at: p.verb, customer: refer(deal, to?.party ?? inner ?? owner), supplier, sum: b.sum });
}

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
  if (!noun || !to) return [];
  return trade(deal, {
    at: p.verb,
    customer: refers(deal, p.subject)[0] ?? null,
    supplier: refer(deal, to.party),
    sum: thing(deal.all, noun).money ?? priceIn(p),
  });
}

/** The purchases that a verb states. */
export function boughtBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (v.negated) return [];
  const made: Draft[] = [];
  if (has(v, 'award')) made.push(...awarded(deal, p));
  const lets = /^(?:leas|rent|licens)/u.test(v.word) && !p.with.some((n) => n.prep === 'from');
  const leasesTo = lets && withPrep(p.with, 'to').some(isParty);
  if (made.length === 0 && (has(v, 'supply') || leasesTo)) made.push(...supplied(deal, p));
  if (leasesTo) return made;
  if (made.length === 0 && has(v, 'order', 'buy', 'pay', 'put') && !p.objects.some((n) => n.kinds[0] === 'contract'))
    made.push(...ordered(deal, p));
  return made;
}

const BUYS =
  /\b(?:to (?:buy|rent|lease|purchase|use|take|procure|acquire|source|order)|for the (?:purchase|supply) of)\b/iu;
const SUPPLIES = /^[^.;]{0,30}\bto (?:supply|provide|give|sell|deliver|host|build|rent out|equip|furnish|ship)\b/iu;
const NOT_TRADE =
  /\b(?:merger|shareholder|licen[sc]ing|loan|credit|peace|settlement|option|non-disclosure|acquisition|takeover|funding|financing|investment|labou?r|wage|partnership|stake|share|subscription|underwriting|trade)\b/iu;

/** "a F contract with X", "X's F order", "won a F order from X", "a contract between X and Y worth F". */
export function boughtIn(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  if (t.kind !== 'contract' || n.kinds.includes('debt')) return [];
  const rest = following(deal, n);
  const sum =
    t.money ??
    rest
      .filter((p) => p.prep === 'worth' || p.prep === 'of' || p.prep === 'for' || p.prep === 'at' || p.prep === 'to')
      .map(money)
      .find((f) => f) ??
    later(deal, n);
  const words = deal.scene.text.slice(n.start, n.end);
  if (NOT_TRADE.test(words) || rest.some((q) => q.kinds.some((k) => SHARES.has(k)))) return [];
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb') ?? null;
  const near = verb && n.index - verb.index < 6 ? verb : null;
  const doers = near && !near.copula ? refers(deal, near.passive ? null : subjectOf(deal.all, near.index)) : [];
  const doer = doers[0] ?? null;
  const party = (...preps: string[]): Ref | null =>
    refer(deal, rest.find((p) => isParty(p) && preps.includes(p.prep))?.party ?? null);
  const after = deal.scene.text.slice(n.end, n.end + 160);
  const own = refer(deal, n.owner) ?? refer(deal, n.inner[0] ?? null) ?? doer;
  const target = nextObject(deal, n);
  const sides = sidesOf(deal, {
    n,
    own,
    near,
    after,
    target,
    from: party('from') ?? (BUYS.test(after) ? sourced(deal, n) : null),
    to: party('to', 'for'),
    other: party('with', 'between', 'at', 'by') ?? doers[1] ?? null,
  });
  const before = toldTrade(deal);
  if (before && sum && !sides.supplier) {
    if (!sides.customer || sameRef(sides.customer, before.subject) || sameRef(sides.customer, before.object))
      return trade(deal, { at: n, customer: before.subject, supplier: before.object, sum });
  }
  if (!sides.supplier) {
    const maker = rest.find((p) => p.kinds[0] === 'goods' && (p.inner[0] || p.owner));
    sides.supplier = refer(deal, maker?.inner[0] ?? maker?.owner ?? null);
  }
  if (!sum && !TRADED.test(words + after.slice(0, 60))) return [];
  return trade(deal, { at: n, ...sides, sum });
}

/** "an agreement for the disposal of its stake" buys no goods. */
const SHARES: ReadonlySet<string> = new Set(['sale', 'stake', 'stock', 'takeover', 'round']);

const TRADED =
  /\b(?:suppl\w+|cloud|comput\w+|chips?|GPUs?|servers?|capacity|data[- ]cent\w+|hosting|infrastructure|accelerators?|batter\w+|purchase)\b/iu;

interface Sides {
  n: Noun;
  own: Ref | null;
  near: Verb | null;
  after: string;
  target: Ref | null;
  from: Ref | null;
  to: Ref | null;
  other: Ref | null;
}

function sidesOf(deal: Deal, s: Sides): { customer: Ref | null; supplier: Ref | null } {
  const { own, near, from, to, other } = s;
  const placed = near !== null && (has(near, 'order', 'pay', 'award') || /^plac/u.test(near.word));
  const focus = deal.scene.discourse.title ?? deal.scene.discourse.topic;
  if (SUPPLIES.test(s.after)) return { customer: s.target ?? from ?? other ?? to, supplier: own ?? focus };
  if (from)
    return placed || BUYS.test(s.after)
      ? { customer: own ?? focus, supplier: from }
      : { customer: from, supplier: own ?? focus };
  const second = other ?? to;
  if (placed && second) return { customer: own, supplier: second };
  if (near && has(near, 'win') && second && !BUYS.test(s.after)) return { customer: second, supplier: own };
  const self = own ?? focus;
  return !BUYS.test(s.after) && vendor(self) > vendor(second)
    ? { customer: second, supplier: self }
    : { customer: self, supplier: second };
}

/** "a contract to buy chips from X". */
function sourced(deal: Deal, n: Noun): Ref | null {
  const v = deal.all.slice(n.index + 1, n.index + 8).find((p): p is Verb => p.type === 'verb' && p.mood === 'to');
  const from = v && withPrep(predicateOf(deal.all, v).with, 'from').find(isParty);
  return refer(deal, from?.party ?? null);
}

/** "a contract to supply X with chips": the object of the infinitive. */
function nextObject(deal: Deal, n: Noun): Ref | null {
  const v = deal.all.slice(n.index + 1, n.index + 8).find((p): p is Verb => p.type === 'verb' && p.mood === 'to');
  if (!v) return null;
  const rest = deal.all.slice(v.index + 1, v.index + 6).filter((p): p is Noun => p.type === 'noun');
  const object = rest.find((p) => isParty(p) && (p.prep === '' || p.prep === 'to'));
  return refer(deal, object?.party ?? null);
}

/** "The contract is worth F", "a deal ... valued at F". */
function later(deal: Deal, n: Noun): FigureItem | null {
  for (let i = n.index + 1; i < deal.all.length && i - n.index < 8; i++) {
    const p = deal.all[i];
    if (
      p?.type === 'noun' &&
      (p.prep === 'worth' || p.prep === 'at' || p.prep === 'for') &&
      p.head.tag === 'figure' &&
      money(p)
    )
      return money(p);
    const described =
      p?.type === 'verb' && p.mood === 'past' && /^(?:struck|signed|agreed|first|won|announced|worth)/u.test(p.word);
    if (p?.type === 'verb' && !p.copula && !/^valu/u.test(p.word) && p.mood !== 'to' && !described) return null;
    if (p?.type === 'mark' && p.word !== ',' && p.word !== 'rel') return null;
  }
  return null;
}
