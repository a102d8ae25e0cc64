// Sales told from what is sold, in English: "The shares went to Z for F", "Y changed hands for F", "The unit passes to Z". Takes a
// predicate, gives the sale; whose it is that nobody says is whose it was told to be.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has, isMark } from '../../syntax/kinds.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { whose } from '../shares/holdings.ts';
import { assetOf, extentOf, paidFor, SHARES, sale } from '../shares/sold.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, money, type Thing, thing, withPrep } from '../slots/things.ts';

const PASSES = /^(?:went|go(?:es)?|pass(?:es|ed)|gone)$/u;

export const passes = (p: Predicate): boolean => !p.verb.negated && (PASSES.test(p.verb.word) || has(p.verb, 'pass'));

/** Whom a company that is sold under its own name was told to be given away by. */
const parting = ({ scene }: Deal, asset: Ref | null): Draft | null =>
  scene.drafts.findLast((d) => d.kind === 'divestment' && sameRef(d.object, asset)) ?? null;

const named = (t: Thing): boolean =>
  t.kind === 'party' && t.noun.party?.item?.type === 'name' && t.noun.party.item.row.kind !== 'person';

/** "The shares went to Z for F": what is sold is the subject. */
export function passed(deal: Deal, p: Predicate): Draft[] {
  const hands = has(p.verb, 'pass') && !PASSES.test(p.verb.word);
  const to = withPrep(p.with, 'to').find(isParty);
  const t = p.subject && !p.verb.passive ? thing(deal.all, p.subject) : null;
  const price = paidFor(deal, p, null) ?? (to ? paidBehind(deal, to) : null);
  // "X's network went to Z for F".
  const owned =
    t?.kind === 'other' && to !== undefined && t.holder?.item?.type === 'name' && t.noun.figures.length === 0;
  const own = t !== null && SHARES.has(t.kind) && t.holder !== null && to !== undefined && t.company !== null;
  if (!t || !(price || own) || !(SHARES.has(t.kind) || t.kind === 'unit' || named(t) || owned)) return [];
  // "Its Y shares went for F": nobody is told to take them, but they are somebody's in something.
  if (!to && !hands && !(SHARES.has(t.kind) && t.kind !== 'percent' && t.company)) return [];
  const buyer = to ? (refers(deal, to)[0] ?? null) : null;
  const asset = named(t) ? (refers(deal, p.subject)[0] ?? null) : null;
  const left = parting(deal, asset);
  if (asset && (left || !refer(deal, t.holder))) {
    const from = withPrep(p.with, 'from').find(isParty);
    const seller = left ? null : from ? (refers(deal, from)[0] ?? null) : whoseAsset(deal, asset);
    const made = sale(deal, { at: p.verb, seller, asset, price, percent: null, extent: 'exit', buyer });
    if (left && !left.money) left.money = price;
    return made;
  }
  const seller = refer(deal, t.holder) ?? whose(deal);
  const extent = extentOf(deal, { share: true, t });
  return sale(deal, { at: p.verb, seller, asset: assetOf(deal, t, seller), price, percent: t.percent, extent, buyer });
}

/** "to Z, which is paying F". */
function paidBehind({ all }: Deal, to: Noun): FigureItem | null {
  const rel = all.slice(to.index + 1, to.index + 3).find((q) => isMark(q, 'rel'));
  const v = rel ? all[rel.index + 1] : undefined;
  const sum = v ? all[v.index + 1] : undefined;
  return v?.type === 'verb' && has(v, 'pay') && !v.negated && sum?.type === 'noun' && sum.head.item === money(sum)
    ? money(sum)
    : null;
}

/** Who was told to hold or to sell a company before. */
function whoseAsset({ scene }: Deal, asset: Ref): Ref | null {
  const { deal, holder } = scene.discourse;
  if (deal?.kind === 'divestment' && sameRef(deal.object, asset)) return deal.subject;
  return holder?.held.some((r) => sameRef(r, asset)) ? holder.ref : null;
}

/** "Y is selling itself to B for F": who sells itself is bought. */
export function soldItself(deal: Deal, p: Predicate): Draft[] {
  if (!p.objects.some((n) => /^(?:itself|themselves)$/u.test(n.head.word))) return [];
  const to = withPrep(p.with, 'to').find(isParty);
  const buyer = to ? (refers(deal, to)[0] ?? null) : null;
  const asset = refers(deal, p.subject)[0] ?? null;
  if (!buyer || !asset || sameRef(buyer, asset)) return [];
  const price = paidFor(deal, p, null);
  return sale(deal, { at: p.verb, seller: null, asset, price, percent: null, extent: 'exit', buyer });
}
