// Whose what is bought, in English, where a noun or a verb of buying tells it: "the acquisition of Y from Z", "of Z's stake in
// Y", "of the chip unit of Z"; "the rest of Y", "the shares in Y it does not already own".
import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { assetOf, OWN, released, SHARES } from '../shares/sold.ts';
import { type Deal, refer, words } from '../slots/refer.ts';
import { isParty, type Thing, thing } from '../slots/things.ts';
import { unitOwner } from '../targets.ts';

export interface Acquired {
  t: Thing;
  asset: Ref;
  seller: Ref;
}

/** What the phrases behind "acquisition" say is bought of whom; null where they name no seller. */
export function acquiredOf(deal: Deal, rest: readonly Noun[]): Acquired | null {
  const what = rest.find((p) => p.prep === 'of');
  if (!what) return null;
  const t = thing(deal.all, what);
  if (!SHARES.has(t.kind) && t.kind !== 'unit' && t.kind !== 'party') return null;
  const unit = unitOwner(t);
  const from = rest.find((p) => p.prep === 'from' && isParty(p))?.party ?? null;
  const owner = t.holder && !OWN.test(t.holder.word) ? t.holder : null;
  const seller = refer(deal, from ?? unit ?? owner);
  if (!seller) return null;
  const asset = unit ? words(what) : t.kind === 'party' ? refer(deal, what.party, seller) : assetOf(deal, t, seller);
  return asset && !sameRef(asset, seller) ? { t, asset, seller } : null;
}

/** What the seller gives away by it, at the price of the purchase. */
export const givenUp = (deal: Deal, n: Noun, { of, made }: { of: Acquired; made: readonly Draft[] }): Draft[] =>
  made
    .filter((d) => d.kind === 'investment' && !sameRef(d.subject, of.seller))
    .slice(0, 1)
    .flatMap((d) => released(deal, { at: n, seller: of.seller, asset: of.asset, price: d.money, t: of.t }));

const NEW_STAKE = /^(?:an? |another )(?:[\w-]+ ){0,2}(?:stake|holding|interest|shareholding)\b/iu;
const LEFT = /\b(?:rest|remainder|remaining|outstanding|other)\b/iu;
/** "the shares in Y | it does not already own". */
const NOT_OWNED =
  /^ (?:that )?(?:it|they) (?:did|do(?:es)?) (?:not|n[’']t) (?:already |yet |currently )?(?:own|hold|have)\b/iu;

/** "took a majority stake in Y", "snapped up Z's stake in Y", "buys the rest of Y": how much of it, nobody says. */
export function someOf({ scene }: Deal, p: Predicate, t: Thing): boolean {
  if (t.kind === 'unit' && t.holder?.item?.type === 'name') return has(p.verb, 'buy') && !t.company;
  if (t.percent || t.company === null || (t.kind !== 'stake' && t.kind !== 'stock')) return false;
  const { noun } = t;
  if (t.kind === 'stake' && NEW_STAKE.test(noun.tokens.map((w) => w.word).join(' '))) return true;
  if (!has(p.verb, 'buy')) return false;
  const end = (t.parts[t.parts.length - 1] ?? noun).end;
  const left = LEFT.test(scene.text.slice(noun.start, noun.end)) || NOT_OWNED.test(scene.text.slice(end, end + 40));
  return left || (t.kind === 'stake' && (noun.head.word === 'control' || t.holder?.item?.type === 'name'));
}
