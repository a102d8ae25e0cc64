// What a sale of holdings gives, in English: the divestment, the buyer's investment, the price told beside a verb, and how
// much of the holding went.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { assetWords, isAsset } from '../rows/assets.ts';
import { type Deal, refer, refers, words } from '../slots/refer.ts';
import { inFocus, isParty, make, money, spare, type Thing, thing, withPrep } from '../slots/things.ts';

export const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);
const ALL = /\b(?:every|entire|whole|all|remaining|last|final|rest|every|out|remainder|complete|exit\w*)\b/iu;
export const OWN = /^(?:its|their)$/u;
const PART = /\b(?:some|part|portion|half|third|quarter|of its|a further|another|more)\b/iu;

const LARGE = 20;

export interface Sale {
  at: Verb | Noun;
  seller: Ref | null;
  asset: Ref | null;
  price: FigureItem | null;
  percent: FigureItem | null;
  extent: 'reduce' | 'exit';
  buyer: Ref | null;
  /** The buyer is one of many: what it paid is not told. */
  crowd?: boolean;
  /** "its 5% stake": the share of the seller. */
  own?: boolean;
  /** "halved its stake". */
  multiple?: FigureItem | null;
}

export function sale(deal: Deal, s: Sale): Draft[] {
  const { at, seller, asset } = s;
  const price = spare(deal, s.price) ? s.price : null;
  if (!seller && s.buyer && asset && price && !sameRef(s.buyer, asset))
    return make(
      deal,
      { rule: 'en/investment', kind: 'investment', at, subject: s.buyer, object: asset },
      { money: price },
    );
  if (!seller || !asset || sameRef(seller, asset)) return [];
  const share = spare(deal, s.percent) ? s.percent : null;
  const base = { rule: 'en/divestment', kind: 'divestment', at, subject: seller, object: asset } as const;
  const made = make(deal, base, { money: price, percent: share, multiple: s.multiple ?? null, extent: s.extent });
  if (!s.buyer || sameRef(s.buyer, asset) || sameRef(s.buyer, seller)) return made;
  const { buyer } = s;
  return [
    ...made,
    ...make(
      deal,
      { ...base, rule: 'en/investment', kind: 'investment', subject: buyer },
      { money: s.crowd ? null : price, percent: s.crowd || price ? null : share },
    ),
    // A large share that one buyer takes is what it then holds; a small one may be added to what it had.
    ...(price && share && share.low >= LARGE && !s.crowd && !s.own
      ? make(deal, { ...base, rule: 'en/stake', kind: 'stake', subject: buyer }, { percent: share })
      : []),
  ];
}

/** The other side of a purchase: who gives the shares away. */
export function released(
  deal: Deal,
  {
    at,
    seller,
    asset,
    price,
    t,
  }: { at: Verb | Noun; seller: Ref; asset: Ref | null; price: FigureItem | null; t: Thing },
): Draft[] {
  if (!asset || sameRef(seller, asset) || seller.row?.kind === 'outlet') return [];
  const extent = extentOf(deal, { share: true, t });
  const base = { rule: 'en/divestment', kind: 'divestment', at, subject: seller, object: asset } as const;
  return make(deal, base, { money: price, percent: SHARES.has(t.kind) ? t.percent : null, extent });
}

/** "an agreement with X | for the sale of Y": who the agreement is with. */
export function partner(deal: Deal, at: number): Noun | null {
  const [n, contract] = [deal.all[at - 1], deal.all[at - 2]];
  const agreed = contract?.type === 'noun' && contract.kinds[0] === 'contract';
  return agreed && n?.type === 'noun' && n.prep === 'with' && n.party ? n : null;
}

/** "for a cash consideration of F". */
const PRICE = /^(?:consideration|price|sum|total|cost|(?:enterprise |equity )?value|valuation|proceeds|amount|fee)$/u;

/** The price told beside the verb: "for F", "at F", a sum of the thing itself, "in a F deal". */
export function paidFor(deal: Deal, p: Pick<Predicate, 'with'>, t: Thing | null): FigureItem | null {
  const paid =
    withPrep(p.with, 'for', 'at', 'worth')
      // "sold F of shares at a F valuation": what the company is worth.
      .filter((n) => !(t?.money && n.prep === 'at' && /valuation$/u.test(n.head.word)))
      .map((n) => money(n) ?? (PRICE.test(n.head.word) ? thing(deal.all, n).money : null))
      .find((f) => f) ??
    // "exited with proceeds of F".
    withPrep(p.with, 'with')
      .filter((n) => /^(?:proceeds|gains?)$/u.test(n.head.word))
      .map((n) => thing(deal.all, n).money)
      .find((f) => f) ??
    null;
  if (paid) return paid;
  if (t?.money) return t.money;
  const inside = withPrep(p.with, 'in', 'through', 'via', 'under').find((n) =>
    n.kinds.some((k) => k === 'sale' || k === 'contract' || k === 'takeover'),
  );
  if (!inside) return bringing(deal, p);
  return thing(deal.all, inside).money ?? valuedAt(deal, inside) ?? putAt(deal, inside) ?? bringing(deal, p);
}

/** "in an offering that will bring X F": the sum stands in the relative clause. */
function bringing(deal: Deal, p: Pick<Predicate, 'with'>): FigureItem | null {
  const how = withPrep(p.with, 'in', 'through', 'via', 'by').find((n) =>
    n.kinds.some((k) => k === 'sale' || k === 'contract' || k === 'round'),
  );
  const [rel, v] = how ? [deal.all[how.index + 1], deal.all[how.index + 2]] : [];
  if (rel?.type !== 'mark' || rel.word !== 'rel' || v?.type !== 'verb' || !has(v, 'fetch', 'give')) return null;
  const { objects } = predicateOf(deal.all, v);
  // What a listing raises is the company's; what it brings somebody is the price.
  if (how?.kinds[0] === 'round' && !how.kinds.includes('sale') && !objects.some((n) => n.party)) return null;
  return objects.map(money).find((f) => f) ?? null;
}

/** "in a deal valued at F". */
function valuedAt(deal: Deal, n: Noun): FigureItem | null {
  const [v, at] = [deal.all[n.index + 1], deal.all[n.index + 2]];
  if (v?.type !== 'verb' || !/^valu/u.test(v.word) || at?.type !== 'noun') return null;
  // "valuing the business at F".
  const then = deal.all[n.index + 3];
  if (at.prep === '' && then?.type === 'noun' && then.prep === 'at') return money(then);
  return at.prep === 'at' ? money(at) : null;
}

/** "in a deal that Z put at F", "which Z said was worth F". */
function putAt({ all }: Deal, n: Noun): FigureItem | null {
  let i = n.index + 1;
  if (!isMark(all[i], 'rel', 'that')) return null;
  let says = false;
  for (i++; i < all.length && i - n.index < 9; i++) {
    const p = all[i] as Phrase;
    says ||= p.type === 'verb' && /^(?:put|puts|pric|reckon|estimat|peg|said|says|report|describ)/u.test(p.word);
    if (isMark(p, ';', '.')) return null;
    if (says && p.type === 'noun' && p.head.item === money(p) && /^(?:|at|worth)$/u.test(p.prep)) return money(p);
    // "that puts the company's worth at F": no price.
    if (says && p.type === 'noun' && p.prep === '') return null;
  }
  return null;
}

/** "bought Y in 2018, paying F": the sum stands with a participle. */
export function paying(deal: Deal, verb: Verb): FigureItem | null {
  for (let i = verb.index + 1; i < deal.all.length; i++) {
    const q = deal.all[i] as Phrase;
    if (q.type === 'mark' && q.word !== ',' && q.word !== 'and') return null;
    if (q.type !== 'verb') continue;
    if (q.mood !== 'ing' || !(has(q, 'pay') || has(q, 'put'))) return null;
    const object = deal.all[i + 1];
    const sum = object?.type === 'noun' && object.prep === '' ? money(object) : null;
    return sum && object?.type === 'noun' && object.head.item === sum ? sum : null;
  }
  return null;
}

/** How much of a holding is sold. */
export function extentOf(
  deal: Deal,
  p: { verb?: Verb; share: boolean; t: Thing; left?: FigureItem | null },
): 'reduce' | 'exit' {
  const [inside] = p.t.parts;
  const end = p.t.noun.head.tag === 'det' && inside ? inside.start : p.t.noun.end;
  const words = deal.scene.text.slice(p.t.noun.start, end);
  if (p.verb && has(p.verb, 'exit')) return 'exit';
  if (ALL.test(words)) return 'exit';
  if (p.left) return p.left.high === 0 ? 'exit' : 'reduce';
  if (p.verb && /\bdown$/u.test(p.verb.word)) return 'reduce';
  if (p.verb && has(p.verb, 'trim')) return 'reduce';
  if (p.t.kind === 'unit' || p.t.kind === 'party' || p.t.kind === 'other' || isAsset(p.t)) return 'exit';
  if (PART.test(words) || p.t.kind === 'stock') return 'reduce';
  return p.t.percent && p.t.kind === 'percent' ? 'reduce' : p.share && p.t.holder && !p.t.percent ? 'exit' : 'reduce';
}

/** "its chip unit Y", "shares in Y", "the unit": the asset, unnamed ones by their own words. */
export function assetOf(deal: Deal, t: Thing, seller: Ref | null): Ref | null {
  if (isAsset(t)) return assetWords(deal, t.noun);
  const named = refer(deal, t.company);
  if (named && !sameRef(named, seller)) return named;
  // "X sells 10% of the parts maker": never of itself.
  const other = named && t.company?.item?.type === 'group' ? refer(deal, t.company, seller) : null;
  if (other && !sameRef(other, seller)) return other;
  if (t.kind === 'unit' || t.kind === 'other' || t.core !== t.noun) return words(t.core);
  return inFocus(deal, seller);
}

/** "The carmaker sold F of stock", "It placed 130m shares, raising F": whose stock nobody names, of a company that holds none. */
export function newStock(
  deal: Deal,
  p: Predicate,
  { t, price }: { t: Thing; price: FigureItem | null },
): Draft[] | null {
  if (t.kind !== 'stock' || t.company || t.holder || !/^(?:s[eo]l[dl]|plac|issu)/u.test(p.verb.word)) return null;
  const subject = refers(deal, p.subject)[0] ?? null;
  if (!subject?.row || subject.row.kind === 'fund' || subject.row.kind === 'person' || funds(subject)) return null;
  const { scene } = deal;
  const of = scene.text.slice(t.noun.start, t.noun.end);
  const told = [...(scene.discourse.tales ?? []), ...scene.drafts].some(
    (d) => (d.kind === 'divestment' || d.kind === 'stake') && sameRef(d.subject, subject),
  );
  const holds = deal.all.some(
    (n) => n.type === 'noun' && n.kinds.some((k) => k === 'stake' || (k === 'holder' && n.index < p.verb.index)),
  );
  if (told || holds || !spare(deal, price) || price.high < SUM || /\b(?:its|their|the|existing|old)\b/u.test(of))
    return null;
  return make(deal, { rule: 'en/round', kind: 'funding_round', at: p.verb, subject, object: null }, { money: price });
}

/** No price of a share is as high. */
const SUM = 1e6;

/** Does a company put money into others by its name? */
const funds = (r: Ref): boolean =>
  /\b(?:Capital|Ventures?|Partners|Fund|Equity|Advisors|Management|Investments?|Holdings?)$/u.test(
    r.row?.names.en ?? '',
  );

/** "agreed to sell the bread group to Z for F": a company told of before, where a price or a buyer makes it a sale. */
export function pointsBack(deal: Deal, p: Predicate, t: Thing): boolean {
  const item = t.noun.party?.item;
  if (item?.type !== 'group' || item.form !== 'back' || !has(p.verb, 'sell')) return false;
  const [price, to] = [withPrep(p.with, 'for', 'at').some(money), withPrep(p.with, 'to').find(isParty)];
  if (!price && !to) return false;
  const seller = refers(deal, p.subject)[0] ?? null;
  const asset = refer(deal, t.company, seller);
  return asset?.row != null && !sameRef(asset, seller) && !(to && sameRef(asset, refers(deal, to)[0] ?? null));
}
