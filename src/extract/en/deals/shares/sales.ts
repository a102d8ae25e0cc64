// Sales of holdings in English: X sold its stake in Y to Z for F, a P stake in Y was placed by X, X's exit from Y, the
// sale of Y fetched F. A named buyer invests the price.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Verb } from '../../syntax/phrases.ts';
import { passed, passes, soldItself } from '../moves/passing.ts';
import { ofHolders } from '../moves/register.ts';
import { staffOf } from '../moves/staff.ts';
import { handsOver, isAsset, ownAsset, shareBeside } from '../rows/assets.ts';
import {
  furtherSales,
  nameOf,
  sellersIn,
  soldByHolders,
  soldOfItself,
  soldWhole,
  standsToGet,
} from '../rows/outright.ts';
import { pricedAfter } from '../slots/dealing.ts';
import { type Deal, refer, refers, who } from '../slots/refer.ts';
import { isParty, money, percent, type Thing, thing, withPrep } from '../slots/things.ts';
import { dealPrice, isUnit } from '../targets.ts';
import { dealers, hirer, lastSeen } from './dealers.ts';
import { ofCompany, whose } from './holdings.ts';
import { assetOf, extentOf, newStock, OWN, paidFor, partner, pointsBack, type Sale, SHARES, sale } from './sold.ts';

/** Verbs that give a company away without a price told. */
const AWAY = /^(?:hiv|spin|spun|divest|dispos|demerg)/u;

/** "received F for its stake in Y", "accepting F for 8%": what a seller gets. */
function paid(deal: Deal, p: Predicate): Draft[] {
  const sum =
    p.objects
      .filter((n) => n.head.item === money(n))
      .map(money)
      .find((f) => f) ?? null;
  const what = withPrep(p.with, 'for', 'from')
    .map((n) => thing(deal.all, n))
    .find((t) => SHARES.has(t.kind) || (t.noun.prep === 'for' && (t.noun.party?.item?.type === 'name' || ownAsset(t))));
  const stands = !what && sum ? standsToGet(deal, p) : null;
  if (stands) return sale(deal, { at: p.verb, ...stands, price: sum, percent: null, extent: 'exit', buyer: null });
  const given = has(p.verb, 'give') ? p.objects.find(isParty) : undefined;
  const seller = given ? refer(deal, given.party) : (refers(deal, p.subject)[0] ?? null);
  const from = withPrep(p.with, 'from').find(isParty);
  // "A got F, and B F for 3%": the share is for the other sum.
  const next = deal.scene.sentence.items.some(
    (i) => i.type === 'money' && sum !== null && i.start > sum.end && what !== undefined && i.end <= what.noun.start,
  );
  if (!sum || !what || next || (!what.holder && what.noun.prep !== 'for') || p.verb.passive) return [];
  return sale(deal, {
    at: p.verb,
    seller,
    asset: assetOf(deal, what, seller),
    price: sum,
    percent: what.percent,
    extent: extentOf(deal, { share: true, t: what }),
    buyer: from && from !== what.noun ? (refers(deal, from)[0] ?? null) : null,
  });
}

/** "X no longer owns any Y shares", "X has no shares in Y left". */
function noneLeft(deal: Deal, p: Predicate): Draft[] {
  const around = deal.scene.text.slice(Math.max(deal.scene.sentence.start, p.verb.start - 14), deal.scene.sentence.end);
  if (!/\bno longer\b|\b(?:without|not) any\b|\bno (?:[\w.]+ ){0,3}(?:left|more)\b/iu.test(around)) return [];
  const t = p.objects
    .filter((n) => n.head.word !== 'share')
    .map((n) => thing(deal.all, n))
    .find((x) => x.kind === 'stake' || x.kind === 'stock');
  const seller = refers(deal, p.subject)[0] ?? null;
  if (!t || t.percent) return [];
  return [assetOf(deal, t, seller), ...moreAssets(deal, t)]
    .filter((asset, i, all) => i === all.findIndex((r) => sameRef(r, asset)))
    .flatMap((asset) =>
      sale(deal, { at: p.verb, seller, asset, price: null, percent: null, extent: 'exit', buyer: null }),
    );
}

/** "selling shares was normal": nobody sold any. */
function gerund(deal: Deal, v: Verb): boolean {
  const be = deal.all[v.index + 2];
  return v.mood === 'ing' && be?.type === 'verb' && be.copula;
}

const LISTS = /^(?:report|disclos|list|show|declar)(?:s|ed|ing)?$/u;

/** The price of a sale, also what a participle pockets. */
function priceOf(deal: Deal, p: Predicate, t: Thing | null): FigureItem | null {
  const out = has(p.verb, 'exit') ? withPrep(p.with, 'with').find((n) => n.head.item === money(n)) : undefined;
  const told = paidFor(deal, p, t) ?? dealPrice(deal, p.verb) ?? money(out);
  if (told) return told;
  const main =
    p.verb.mood === 'ing'
      ? deal.all.slice(0, p.verb.index).findLast((q): q is Verb => q.type === 'verb' && q.mood !== 'ing')
      : undefined;
  if (main && has(main, 'fetch') && deal.all[p.verb.index - 1]?.type === 'mark') {
    const sum = predicateOf(deal.all, main)
      .objects.map(money)
      .find((f) => f);
    if (sum) return sum;
  }
  // "raised F when it lowered its interest": the sum stands before.
  const got = deal.all.slice(0, p.verb.index).findLast((q): q is Verb => q.type === 'verb');
  if (
    got &&
    has(got, 'fetch', 'raise') &&
    deal.all.slice(got.index, p.verb.index).some((q) => q.type === 'mark' && q.word === 'sub')
  ) {
    const sum = predicateOf(deal.all, got).objects.find((n) => n.head.item === money(n));
    if (sum) return money(sum);
  }
  for (let i = p.verb.index + 1; i < deal.all.length; i++) {
    const q = deal.all[i];
    if (
      q?.type === 'verb' &&
      q.mood === 'ing' &&
      (has(q, 'fetch', 'raise', 'get') || /^(?:accept|mak)ing$/u.test(q.word))
    ) {
      const sum = predicateOf(deal.all, q)
        .objects.map(money)
        .find((f) => f);
      if (sum) return sum;
    }
    if (q?.type === 'mark' && (q.word === ';' || q.word === 'sub')) break;
  }
  return null;
}

const used = (deal: Deal, f: FigureItem): boolean =>
  deal.scene.drafts.some((d) => d.kind === 'funding_round' && d.money === f);
/** "raised F from X for its unit": nothing is sold. */
const raises = (deal: Deal, p: Predicate): boolean =>
  /^rais/u.test(p.verb.word) && p.objects.some((n) => n.figures.some((f) => used(deal, f)));

/** What is sold: shares, a unit, or a whole company where a price or a buyer tells a sale. */
function sold(deal: Deal, p: Predicate): Thing | null {
  const things = p.objects
    .filter((n) => n.head.word !== 'share' || n.tokens[0]?.word === 'every' || percent(n))
    .map((n) => thing(deal.all, n));
  const priced = withPrep(p.with, 'for', 'at').some(money);
  const share = things.find(
    (t) =>
      (SHARES.has(t.kind) && ((t.kind !== 'percent' && t.parts[0]?.prep !== 'of') || ofCompany(deal, t))) ||
      t.kind === 'unit' ||
      (isAsset(t) && (priced || withPrep(p.with, 'to').some(isParty))) ||
      (t.kind === 'investment' && t.company !== null && has(p.verb, 'exit', 'sell', 'trim')) ||
      (t.kind === 'other' && (priced || AWAY.test(p.verb.word)) && OWN.test(t.holder?.word ?? '')),
  );
  // "sold $1.5bn of Series E stock": a round, told already.
  const issued =
    share &&
    !share.company &&
    !share.holder &&
    [share.noun, ...share.parts].some(
      (n) => (n.kinds.includes('round') && !n.kinds.includes('sale')) || n.figures.some((f) => used(deal, f)),
    );
  if (share) return issued ? null : share;
  const unit = priced ? things.find((t) => t.kind === 'party' && isUnit(t)) : undefined;
  if (unit) return { ...unit, kind: 'unit', company: null };
  const party = things.find(
    (t) => t.kind === 'party' && (t.noun.party?.item?.type !== 'group' || pointsBack(deal, p, t)),
  );
  const price = withPrep(p.with, 'for', 'at').some(money) || withPrep(p.with, 'to').some(isParty);
  // "Y was sold by X last year".
  const by = p.verb.passive && p.subject?.prep === 'by' && isParty(p.subject) && !p.with.some((n) => n.prep === 'in');
  if (party && (price || by || soldWhole(p, party) || has(p.verb, 'exit') || AWAY.test(p.verb.word))) return party;
  return party && has(p.verb, 'trim') && portfolio(deal, p) ? party : null;
}

const MANAGER = /\b(?:capital|partners|advis[eo]rs|management|investments?|fund|associates|investors|family office)$/iu;

/** "trimmed Y by 12%", "cut Y to 1.1m shares": told of who holds shares, in a text about holdings. */
function portfolio(deal: Deal, p: Predicate): boolean {
  const { scene } = deal;
  const much = p.with.some((n) => (n.prep === 'by' && percent(n)) || (n.prep === 'to' && n.kinds[0] === 'stock'));
  if (!much || p.verb.passive) return false;
  const seller = refers(deal, p.subject)[0] ?? null;
  const told = scene.drafts.some((d) => d.kind === 'divestment' || d.kind === 'stake');
  const called = seller ? nameOf(deal, seller) : '';
  return told || seller?.row?.kind === 'fund' || MANAGER.test(called) || scene.discourse.told?.kind === 'divestment';
}

/** What a verb does to holdings: sells, leaves or trims them, or says who was paid for them. */
export function soldBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (has(v, 'hold', 'have') || LISTS.test(v.word)) return noneLeft(deal, p);
  const gives = handsOver(deal.all, p);
  if (passes(p) && !gives) return passed(deal, p);
  if (v.negated || /^swap/u.test(v.word) || gerund(deal, v)) return [];
  if (gives || has(v, 'sell', 'exit', 'trim')) return parted(deal, p);
  const gets = has(v, 'get', 'win', 'fetch') || (has(v, 'give') && !p.subject?.party) || /^accept/u.test(v.word);
  return gets && !raises(deal, p) ? paid(deal, p) : [];
}

function vanished(deal: Deal, p: Predicate): Draft[] {
  const t = p.subject && !p.verb.passive ? thing(deal.all, p.subject) : null;
  const none = p.with.some((n) => n.prep === 'to' && /^(?:zero|nil|nothing|none)$/u.test(n.head.word));
  if (!t || !none || t.kind !== 'stake') return [];
  const seller = refer(deal, t.holder) ?? whose(deal);
  const asset = assetOf(deal, t, seller);
  return sale(deal, { at: p.verb, seller, asset, price: null, percent: null, extent: 'exit', buyer: null });
}

/** "X sold its stake in Y", "X exited Y", "a P stake was sold by X", "X trimmed its holding". */
function parted(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  const self = soldItself(deal, p);
  if (self.length > 0) return self;
  // "is seeking to sell itself": to nobody yet, and it is no sale of somebody else's.
  if (p.objects.some((n) => /^(?:itself|themselves)$/u.test(n.head.word))) return [];
  const crowd = soldByHolders(deal, p);
  if (crowd.length > 0) return crowd;
  const t = sold(deal, p);
  if (!t) return has(v, 'exit') ? bareExit(deal, p) : vanished(deal, p);
  const issued = t.kind === 'stock' && /\bnew\b/u.test(deal.scene.text.slice(t.noun.start, t.noun.end));
  // Shares sold in a listing are no holding of "its shareholders".
  const listing = p.with.some((n) => n.prep === 'in' && /(?:offering|IPO|listing|flotation)$/iu.test(n.head.word));
  const own = newStock(deal, p, { t, price: t.money ?? priceOf(deal, p, t) });
  if (own || issued || t.noun.kinds.includes('metric') || (listing && !t.holder && !t.company)) return own ?? [];
  const trims = has(v, 'trim') && !has(v, 'sell');
  if (/^(?:dilut|water)/u.test(v.word)) return [];
  if (trims && (t.kind === 'unit' || t.kind === 'percent')) return [];
  if (trims && !p.subject && !p.verb.passive) return [];
  const given = sellersIn(deal, p, t);
  if (!given) return [];
  const { sellers, seller } = given;
  const by = withPrep(p.with, 'by').map(percent);
  const to =
    withPrep(p.with, 'to').find((n) => isParty(n) || who(deal, n) !== null) ??
    (v.mood === 'to' ? partner(deal, v.index) : null);
  const price = priceOf(deal, p, t);
  const asset = t.company
    ? assetOf(deal, t, seller)
    : (staffOf(deal, p.subject) ??
      assetOf(deal, t, seller) ??
      ofHolders(deal, seller) ??
      (to && price && !trims ? lastSeen(deal, seller) : null));
  const left = withPrep(p.with, 'to')
    .map(percent)
    .find((f) => f);
  // "Y sold 5% to X for F": of itself, where it was told to hold nothing.
  const itself =
    !asset && to ? soldOfItself(deal, { at: v, t, price, from: seller, buyer: refers(deal, to)[0] ?? null }) : [];
  if (itself.length > 0) return itself;
  const base = { at: v, seller, extent: extentOf(deal, { verb: v, share: true, t, left }), buyer: null, price: null };
  const first = sale(deal, {
    ...base,
    asset,
    price,
    percent: trims ? (by.find((f) => f) ?? null) : (t.percent ?? shareBeside(deal.all, t)),
    multiple: v.token.item?.type === 'multiple' ? v.token.item : null,
    buyer: to && !trims ? (refers(deal, to)[0] ?? null) : null,
    crowd: to !== null && to.party !== null && !refer(deal, to.party) && refers(deal, to).length !== 1,
    own: t.holder !== null,
  });
  const others = moreAssets(deal, t, has(v, 'exit')).filter((r) => !sameRef(r, asset));
  const more = others.flatMap((r) => sale(deal, { ...base, asset: r, percent: null }));
  const figured = first.some((d) => d.money !== null || d.percent !== null);
  // "A, B and others sold shares": each of those that have a name.
  const mates = figured ? [] : sellers.slice(1).filter((r) => r.row !== null);
  const with1 = mates.flatMap((r) => sale(deal, { ...base, seller: r, asset, percent: null }));
  const next = to ? furtherSales(deal, to).flatMap((x) => sale(deal, { ...base, ...x, percent: null })) : [];
  const all = [...first, ...more, ...with1, ...pricedNext(deal, t, base), ...next];
  if (hirer(deal, p)) for (const d of all) d.status ??= 'planned';
  return all;
}

/** "sold A for F, and B for F": the further things with their prices. */
function pricedNext(deal: Deal, t: Thing, base: Pick<Sale, 'at' | 'seller' | 'buyer'>): Draft[] {
  const priced = pricedAfter(deal, t).filter(
    (x) => SHARES.has(x.t.kind) || x.t.kind === 'unit' || x.t.kind === 'party',
  );
  return priced.flatMap(({ t: other, sum }) => {
    const extent = extentOf(deal, { share: true, t: other });
    const asset = assetOf(deal, other, base.seller);
    return sale(deal, { ...base, asset, price: sum, percent: other.percent, extent });
  });
}

/** "its holdings in X and Y": the companies after the first. */
function moreAssets(deal: Deal, t: Thing, leaves = false): Ref[] {
  const whole = leaves && t.kind === 'party' && t.noun.party === t.company ? t.noun : undefined;
  const part = t.parts.find((q) => q.party && q.party === t.company && /^(?:in|of)$/u.test(q.prep)) ?? whole;
  return part ? refers(deal, part) : [];
}

/** "X has exited", "X sold out": of the company in focus. */
function bareExit(deal: Deal, p: Predicate): Draft[] {
  if (!has(p.verb, 'exit')) return [];
  const of = withPrep(p.with, 'of', 'from').find(isParty);
  const price = priceOf(deal, p, null);
  const share = p.with.map(percent).find((f) => f) ?? null;
  const base = { at: p.verb, seller: dealers(deal, p.subject)[0] ?? null, extent: 'exit', buyer: null } as const;
  // "sold out of A, B and C": a sum is for all of them and told of the first.
  return refers(deal, of ?? null).flatMap((asset, i) =>
    sale(deal, { ...base, asset, price: i === 0 ? price : null, percent: i === 0 ? share : null }),
  );
}
