// Things that are for sale, in English: "put Y up for sale at F", "is looking for a buyer for Y", "wants F for its P of Y". Takes a
// predicate, gives the sale that is planned.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { dealers, hirer } from '../shares/dealers.ts';
import { assetOf, extentOf, SHARES, sale } from '../shares/sold.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, make, money, spare, type Thing, thing } from '../slots/things.ts';

const PUT = /^(?:put|puts|putting|offer(?:s|ed|ing)?|list(?:s|ed|ing)?|hawk(?:s|ed|ing)?)$/u;
const PLACE = /^(?:sale|auction|block|auction block|market|blocks)$/u;
const SEEKS =
  /^(?:look(?:s|ed|ing)?|seek(?:s|ing)?|sought|search(?:es|ed|ing)?|hunt(?:s|ed|ing)?|f[io]und|finds?|finding|want(?:s|ed)?)$/u;
const BUYER = /(?:^| )(?:buyers?|bidders?|purchasers?|takers?|acquirers?|suitors?)$/u;
/** What a seller would like to get. */
const ASKS = /^(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?)$/u;
const HOPES = /^(?:hop|expect|aim|plan|want|look|stand|st[oa]nd)/u;
const GETS = /^(?:get|fetch|collect|rais|reap|receiv|reali[sz]|net|make|earn|bring)/u;
const LEAST = 1e6;

const asset = (t: Thing): boolean =>
  SHARES.has(t.kind) ||
  t.kind === 'unit' ||
  (t.kind === 'party' &&
    t.noun.party?.item?.type === 'name' &&
    !/^(?:person|product|outlet)$/u.test(t.noun.party.item.row.kind)) ||
  (t.kind === 'other' &&
    /^(?:its|their)$/u.test(t.holder?.word ?? '') &&
    !t.percent &&
    /(?:plant|factory|mine|site|campus|farm|brand|portfolio|building|headquarters|network|stores?|chain)s?$/u.test(
      t.noun.head.word,
    ));

interface Offer {
  at: Verb;
  seller: Ref | null;
  t: Thing;
  price: FigureItem | null;
  buyer?: Ref | null;
}

function made(deal: Deal, o: Offer): Draft[] {
  const { seller, t } = o;
  if (!seller || (t.kind === 'percent' && !t.company && !t.holder)) return [];
  const what = assetOf(deal, t, seller);
  if (!what || sameRef(what, seller)) return [];
  const extent = extentOf(deal, { share: true, t });
  const found = sale(deal, {
    at: o.at,
    seller,
    asset: what,
    price: o.price,
    percent: t.percent,
    extent,
    buyer: o.buyer ?? null,
    own: true,
  });
  for (const d of found) d.status ??= 'planned';
  return found;
}

const sum = (list: readonly Noun[]): FigureItem | null =>
  list
    .filter((n) => n.head.item === money(n))
    .map(money)
    .find((f) => f !== null && f.high >= LEAST) ?? null;

/** "put Y up for sale at F", "put Y on the block": the hope behind gives the price ("and hopes to collect F for it"). */
function putUp(deal: Deal, p: Predicate): Draft[] {
  if (!PUT.test(p.verb.word)) return [];
  const to = p.with.find((n) => /^(?:on|for|up)$/u.test(n.prep) && PLACE.test(n.head.word));
  const t = p.objects.map((n) => thing(deal.all, n)).find(asset);
  if (!to || !t) return [];
  const own = sum(p.with.filter((n) => n.prep === 'at' || n.prep === 'for'));
  return made(deal, {
    at: p.verb,
    seller: dealers(deal, p.subject)[0] ?? null,
    t,
    price: own ?? hoped(deal, to.index),
  });
}

/** "X's unit is on offer for F", "Y, which is up for sale": whose it is offers it. */
function onOffer(deal: Deal, p: Predicate): Draft[] {
  const place = p.with.find(
    (n) => /^(?:on|for|up)$/u.test(n.prep) && (PLACE.test(n.head.word) || n.head.word === 'offer'),
  );
  const t = p.verb.copula && place && p.subject ? thing(deal.all, p.subject) : null;
  if (!(t?.kind === 'unit' || (t && SHARES.has(t.kind))) || !t.holder) return [];
  const price = sum(p.with.filter((n) => n.prep === 'at' || n.prep === 'for'));
  const seller = refer(deal, t.holder);
  const found = made(deal, { at: p.verb, seller, t, price });
  // "X's 35% of Y is for sale": it still holds it.
  const f = found.length > 0 && SHARES.has(t.kind) ? t.percent : null;
  const held = {
    rule: 'en/stake',
    kind: 'stake',
    at: p.verb,
    subject: seller,
    object: found[0]?.object ?? null,
  } as const;
  return f ? [...found, ...make(deal, held, { percent: f })] : found;
}

/** "and hopes to collect F for it". */
function hoped(deal: Deal, from: number): FigureItem | null {
  const rest = deal.all.slice(from + 1, from + 9);
  const gets = rest.find((q): q is Verb => q.type === 'verb' && q.mood === 'to' && GETS.test(q.word));
  if (!gets || rest.some((q) => isMark(q, ';', '.'))) return null;
  const next = deal.all[gets.index + 1];
  const f = next?.type === 'noun' && next.head.item === money(next) ? money(next) : null;
  return spare(deal, f) ? f : null;
}

/** "is looking for a buyer for Y", "found a buyer for Y in B". */
function sought(deal: Deal, p: Predicate): Draft[] {
  if (!SEEKS.test(p.verb.word) || p.verb.passive) return [];
  const buyer = [...p.objects, ...p.with].find((n) => BUYER.test(n.head.word) && n.party?.item?.type !== 'name');
  const n = buyer ? p.with.find((x) => x.prep === 'for' && x !== buyer && x.index > buyer.index) : undefined;
  const t = n ? thing(deal.all, n) : null;
  if (!t || !asset(t)) return [];
  const by = /^f[io]/u.test(p.verb.word)
    ? p.with.find((x) => x.prep === 'in' && isParty(x) && x.index > t.noun.index)
    : undefined;
  const whom = by ? (refers(deal, by)[0] ?? null) : null;
  return made(deal, {
    at: p.verb,
    seller: dealers(deal, hirer(deal, p) ?? p.subject)[0] ?? null,
    t: whom && t.kind === 'party' ? { ...t, parts: [], company: t.noun.party } : t,
    price: by ? paidBy(deal, by) : null,
    buyer: whom,
  });
}

/** "in B, which is paying F". */
function paidBy(deal: Deal, by: Noun): FigureItem | null {
  const rest = deal.all.slice(by.index + 1, by.index + 5);
  const v = rest.find((q): q is Verb => q.type === 'verb');
  const next = v?.senses.includes('pay') ? deal.all[v.index + 1] : undefined;
  return next?.type === 'noun' && next.head.item === money(next) ? money(next) : null;
}

/** "wants F for Y", "hopes to get F for its P of Y". */
function asked(deal: Deal, p: Predicate): Draft[] {
  const { verb } = p;
  const before = deal.all[verb.index - 1];
  const hopes = verb.mood === 'to' && before?.type === 'verb' && HOPES.test(before.word) && GETS.test(verb.word);
  if (!(hopes || ASKS.test(verb.word)) || verb.passive) return [];
  const price = sum(p.objects);
  const n = price ? p.with.find((x) => x.prep === 'for') : undefined;
  const t = n ? thing(deal.all, n) : null;
  return t && asset(t) ? made(deal, { at: verb, seller: dealers(deal, p.subject)[0] ?? null, t, price }) : [];
}

export function offered(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [putUp, onOffer, sought, asked]) {
    const found = rule(deal, p);
    if (found.length > 0) return found;
  }
  return [];
}
