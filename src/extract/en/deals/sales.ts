// Sales of holdings in English: X sold its stake in Y to Z for F, a P stake in Y was placed by X, X's exit from Y, the
// sale of Y fetched F. A named buyer invests the price.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { type Predicate, predicateOf } from '../syntax/clauses.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import { pricedAfter } from './slots/dealing.ts';
import { type Deal, refer, refers } from './slots/refer.ts';
import { following, isParty, money, percent, type Thing, thing, withPrep } from './slots/things.ts';
import { assetOf, extentOf, OWN, paidFor, SHARES, sale } from './sold.ts';

const has = (v: Verb, ...senses: string[]): boolean => senses.some((s) => v.senses.includes(s));
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
    .find((t) => SHARES.has(t.kind));
  const seller = refers(deal, p.subject)[0] ?? null;
  if (!sum || !what || (!what.holder && what.noun.prep !== 'for') || p.verb.passive) return [];
  return sale(deal, {
    at: p.verb,
    seller,
    asset: assetOf(deal, what, seller),
    price: sum,
    percent: what.percent,
    extent: extentOf(deal, { share: true, t: what }),
    buyer: null,
  });
}

/** "X no longer owns any Y shares", "X has no shares in Y left". */
function noneLeft(deal: Deal, p: Predicate): Draft[] {
  const around = deal.scene.text.slice(Math.max(deal.scene.sentence.start, p.verb.start - 14), deal.scene.sentence.end);
  if (!/\bno longer\b|\bno (?:[\w.]+ ){0,3}(?:left|more)\b/iu.test(around)) return [];
  const t = p.objects.map((n) => thing(deal.all, n)).find((x) => x.kind === 'stake' || x.kind === 'stock');
  const seller = refers(deal, p.subject)[0] ?? null;
  if (!t || t.percent) return [];
  const asset = assetOf(deal, t, seller);
  return sale(deal, { at: p.verb, seller, asset, price: null, percent: null, extent: 'exit', buyer: null });
}

/** The price of a sale, also what a participle pockets. */
function priceOf(deal: Deal, p: Predicate, t: Thing | null): FigureItem | null {
  const told = paidFor(deal, p, t);
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
  for (let i = p.verb.index + 1; i < deal.all.length; i++) {
    const q = deal.all[i];
    if (q?.type === 'verb' && q.mood === 'ing' && has(q, 'fetch', 'raise', 'get')) {
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

/** What is sold: shares, a unit, or a whole company where a price or a buyer tells a sale. */
function sold(deal: Deal, p: Predicate): Thing | null {
  const things = p.objects.map((n) => thing(deal.all, n));
  const priced = withPrep(p.with, 'for', 'at').some(money);
  const share = things.find(
    (t) => SHARES.has(t.kind) || t.kind === 'unit' || (t.kind === 'other' && priced && OWN.test(t.holder?.word ?? '')),
  );
  // "sold $1.5bn of Series E stock": a round, told already.
  const issued =
    share &&
    !share.company &&
    [share.noun, ...share.parts].some((n) => n.kinds.includes('round') || n.figures.some((f) => used(deal, f)));
  if (share) return issued ? null : share;
  const party = things.find((t) => t.kind === 'party' && t.noun.party?.item?.type !== 'group');
  const price = withPrep(p.with, 'for', 'at').some(money) || withPrep(p.with, 'to').some(isParty);
  if (party && (price || has(p.verb, 'exit') || AWAY.test(p.verb.word))) return party;
  return null;
}

/** "X sold its stake in Y", "X exited Y", "a P stake was sold by X", "X trimmed its holding". */
export function soldBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (has(v, 'hold', 'have')) return noneLeft(deal, p);
  if (v.negated) return [];
  if (!has(v, 'sell', 'exit', 'trim'))
    return has(v, 'get', 'win', 'fetch') || /^accept/u.test(v.word) ? paid(deal, p) : [];
  const t = sold(deal, p);
  if (!t) return bareExit(deal, p);
  if (
    t.noun.kinds.includes('metric') ||
    (t.kind === 'stock' && /\bnew\b/u.test(deal.scene.text.slice(t.noun.start, t.noun.end)))
  )
    return [];
  const trims = has(v, 'trim') && !has(v, 'sell');
  if (trims && (t.kind === 'unit' || t.kind === 'party' || t.kind === 'percent')) return [];
  if (trims && !p.subject && !p.verb.passive) return [];
  const seller = refers(deal, p.subject)[0] ?? (v.passive || !p.subject ? refer(deal, t.holder) : null);
  const asset = assetOf(deal, t, seller);
  const share = trims
    ? (withPrep(p.with, 'by')
        .map(percent)
        .find((f) => f) ?? null)
    : t.percent;
  const to = withPrep(p.with, 'to').find(isParty) ?? null;
  const others = moreAssets(deal, t).filter((r) => !sameRef(r, asset));
  const more = others.flatMap((r) =>
    sale(deal, {
      at: v,
      seller,
      asset: r,
      price: null,
      percent: null,
      extent: extentOf(deal, { verb: v, share: true, t }),
      buyer: null,
    }),
  );
  const first = sale(deal, {
    at: v,
    seller,
    asset,
    price: priceOf(deal, p, t),
    percent: share,
    extent: extentOf(deal, { verb: v, share: true, t }),
    buyer: to && !trims ? (refers(deal, to)[0] ?? null) : null,
    crowd: to !== null && !refer(deal, to.party),
  });
  const priced = pricedAfter(deal, t).filter(
    (x) => SHARES.has(x.t.kind) || x.t.kind === 'unit' || x.t.kind === 'party',
  );
  const rest = priced.flatMap(({ t: other, sum }) =>
    sale(deal, {
      at: v,
      seller,
      asset: assetOf(deal, other, seller),
      price: sum,
      percent: other.percent,
      extent: extentOf(deal, { share: true, t: other }),
      buyer: null,
    }),
  );
  return [...first, ...more, ...rest];
}

/** "its holdings in X and Y": the companies after the first. */
function moreAssets(deal: Deal, t: Thing): Ref[] {
  const part = t.parts.find((q) => q.party === t.company && q.prep === 'in');
  return part ? refers(deal, part) : [];
}

/** "X has exited", "X sold out": of the company in focus. */
function bareExit(deal: Deal, p: Predicate): Draft[] {
  if (!has(p.verb, 'exit')) return [];
  const seller = refers(deal, p.subject)[0] ?? null;
  const of = withPrep(p.with, 'of', 'from').find(isParty);
  const asset = of ? refer(deal, of.party) : null;
  return sale(deal, {
    at: p.verb,
    seller,
    asset,
    price: priceOf(deal, p, null),
    percent: p.with.map(percent).find((f) => f) ?? null,
    extent: 'exit',
    buyer: null,
  });
}

/** Verbs whose subject sells by the noun behind them. */
const ACTS =
  /^(?:complet|clos|announc|agree|plan|consider|explor|approv|clear|finali|weigh|prepar|launch|conduct|ma[dk]e|propos|pocket|rais|net|receiv|book|earn|collect|got|get|sign|disclos|report|delay|postpone|abandon|halt|start|beg[iau]n|pursu|seek|sought)/u;

/** "The sale of Y brought X F": who gets the money. */
function receiver(deal: Deal, n: Noun): Noun | null {
  const next = deal.all.slice(n.index + 1).find((p): p is Verb => p.type === 'verb');
  if (!next || next.passive || !has(next, 'fetch', 'give')) return null;
  return predicateOf(deal.all, next).objects.find(isParty) ?? null;
}

/** "Y's sale to Z for F": whose sale it is is sold. */
function ownSale(deal: Deal, n: Noun, rest: readonly Noun[]): Draft[] {
  const to = rest.find((p) => p.prep === 'to' && isParty(p));
  const price =
    rest
      .filter((p) => p.prep === 'for')
      .map(money)
      .find((f) => f) ?? thing(deal.all, n).money;
  if (!to || !price || !n.owner || OWN.test(n.owner.word)) return [];
  const asset = refer(deal, n.owner);
  const buyer = refers(deal, to)[0] ?? null;
  return sale(deal, { at: n, seller: null, asset, price, percent: null, extent: 'exit', buyer });
}

/** "X's sale of P of Y to Z for F", "completed the disposal of Y". */
export function soldIn(deal: Deal, n: Noun): Draft[] {
  if (n.head.nouns[0] !== 'sale' && !n.head.nouns.includes('sale')) return [];
  const rest = following(deal, n);
  const what = rest.find((p) => p.prep === 'of' || p.prep === 'from');
  if (!what) return ownSale(deal, n, rest);
  const t = thing(deal.all, what);
  if (!SHARES.has(t.kind) && t.kind !== 'party' && t.kind !== 'unit') return [];
  const by = rest.find((p) => p.prep === 'by' && isParty(p));
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  const seller =
    refer(deal, n.owner) ??
    (by ? refers(deal, by)[0] : undefined) ??
    refer(deal, t.holder) ??
    (verb && ACTS.test(verb.word) ? refers(deal, subjectOf(deal.all, verb.index))[0] : undefined) ??
    refers(deal, receiver(deal, n))[0] ??
    null;
  const asset = assetOf(deal, t, seller);
  const to = rest.find((p) => p.prep === 'to' && isParty(p));
  const price =
    rest
      .filter((p) => p.prep === 'for' || p.prep === 'at' || p.prep === 'worth')
      .map((p) => thing(deal.all, p).money)
      .find((f) => f) ?? t.money;
  const next = deal.all.slice(n.index + 1).find((p): p is Verb => p.type === 'verb');
  const brings = next && !next.passive && has(next, 'fetch') && subjectOf(deal.all, next.index) === n ? next : null;
  const fetching = n.prep === 'from' ? verb : brings;
  const gain = fetching ? predicateOf(deal.all, fetching).objects : [];
  const fetched = gain.map(money).find((f) => f) ?? null;
  return sale(deal, {
    at: n,
    seller,
    asset,
    price: price ?? fetched,
    percent: t.percent,
    extent: extentOf(deal, { share: true, t }),
    buyer: to ? (refers(deal, to)[0] ?? null) : null,
  });
}
