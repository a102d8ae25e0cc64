// What a verb of buying buys, in English: shares, a unit or a whole company, never goods; of whom, and for what a deal in
// it was struck.

import type { Ref } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { has } from '../syntax/kinds.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { isMark } from '../syntax/subjects.ts';
import type { Token } from '../syntax/tokens.ts';
import { isAsset } from './rows/assets.ts';
import { ofCompany } from './shares/holdings.ts';
import { partner } from './shares/sold.ts';
import { type Deal, refer, refers } from './slots/refer.ts';
import { isParty, type Thing, thing, withPrep } from './slots/things.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

/** "a F deal to buy Y", "a F deal to sell Y", "agreed a F deal | to take over Y": the sum stands with the deal. */
export function dealPrice(deal: Deal, v: Verb): FigureItem | null {
  if (v.mood !== 'to') return null;
  for (let i = v.index - 1; i >= 0 && v.index - i < 5; i--) {
    const n = deal.all[i];
    if (n?.type !== 'noun') return null;
    if (n.kinds[0] === 'contract' || n.kinds[0] === 'takeover') return thing(deal.all, n).money;
  }
  return null;
}

/** "took over Y", "was acquired by X": a whole company that has a name. */
export const outright = (deal: Deal, p: Predicate, t: Thing): boolean =>
  (takenPrivate(deal, p) ||
    /^(?:acquir|t[ao]k(?:e|es|en|ing)? over|took over|bought$|buy(?:s|ing)?$|(?:bought|buys?) (?:out|up)$|purchase[sd]?$|(?:took|takes|gained|gains|won|wins|secured|seized) control of$|gobbl|swallow|absorb|snap|scoop|pick(?:s|ed|ing)? up)/u.test(
      p.verb.word,
    )) &&
  p.verb.mood !== 'ing' &&
  !p.with.some((n) => n.prep === 'for' && !/undisclosed|unspecified/u.test(n.tokens.map((t) => t.word).join(' '))) &&
  p.subject?.party != null &&
  (wanted(p, t) ||
    (t.noun.party?.item?.type === 'name' &&
      t.noun.party.item.row.kind !== 'product' &&
      t.noun.party.item.row.kind !== 'person'));

/** "wants to buy the company": the one that the text is about. */
const wanted = (p: Predicate, t: Thing): boolean =>
  p.verb.mood === 'to' &&
  p.objects.length === 1 &&
  p.subject?.party?.item?.type === 'name' &&
  /^(?:the (?:company|firm|group|start-?up|lab)|its (?:rival|competitor|supplier))$/u.test(t.noun.head.word);

/** "has agreed to buy", "is to buy", "is in talks to buy", "a F deal to buy": both sides are at it. */
function settled(deal: Deal, v: Verb): boolean {
  const before = deal.all[v.index - 1];
  if (before?.type === 'noun') return before.kinds[0] === 'contract' || TALKS.test(before.head.word);
  if (before?.type !== 'verb' || before.negated) return false;
  return before.copula ? /^(?:is|are)$/u.test(before.word) : AGREED.test(before.word);
}

const AGREED = /^(?:agree|sign|contract|arrang|undert[ao]|(?:is|are) (?:set|due)$)/u;

const TALKS = /(?:talks|negotiations|discussions|deal|agreement|pact)$/u;

/** "the 25% that Z held", "the 25% owned by Z", "the unit belonging to Z": who had it. */
function heldBy(deal: Deal, t: Thing): Ref | null {
  const at = (t.parts[t.parts.length - 1] ?? t.noun).index + 1;
  const [rel, n, v] = [deal.all[at], deal.all[at + 1], deal.all[at + 2]];
  if (rel?.type === 'verb' && n?.type === 'noun' && HELD.test(`${rel.word} ${n.prep}`))
    return isParty(n) ? refer(deal, n.party) : null;
  const holds = v?.type === 'verb' && !v.negated && v.senses.includes('hold') && isMark(rel, 'rel');
  return holds && n?.type === 'noun' && n.prep === ''
    ? (refer(deal, n.party) ?? refer(deal, n.inner[0] ?? null))
    : null;
}

/** "owned by", "belonging to". */
const HELD = /^(?:(?:owned|held|controlled) by|belonging to)$/u;

/** Sellers without a name: "from its founders". */
const FOUNDERS = /^(?:founders?|owners?|shareholders|family|management|heirs|creditors|administrators|receivers)$/u;

/** "took the unit off Z's hands for F". */
const offHands = (p: Predicate): Noun | undefined =>
  /^t[ao]k(?:e|es|en|ing)$|^took$/u.test(p.verb.word)
    ? p.with.find((n) => n.prep === 'off' && n.head.word === 'hands' && n.owner !== null)
    : undefined;

/** "pays Z F for Y", "pays F to Z for a plant". */
const paidTo = (p: Predicate, t: Thing): Noun | undefined =>
  p.objects.find(isParty) ?? (isAsset(t) ? withPrep(p.with, 'to').find(isParty) : undefined);

/** "from Z", "Z's stake": who sells what is bought. */
export function sellerOf(deal: Deal, p: Predicate, t: Thing): Ref | null {
  // "will pay X F for Y": X gives Y away.
  const paid = has(p.verb, 'pay') && !has(p.verb, 'buy') ? paidTo(p, t) : undefined;
  if (paid) return refers(deal, paid)[0] ?? null;
  const with1 = has(p.verb, 'buy') && p.verb.mood === 'to' ? partner(deal, p.verb.index) : null;
  if (with1) return refers(deal, with1)[0] ?? null;
  // "paid F for X's P of Y".
  if (has(p.verb, 'pay') && !has(p.verb, 'buy'))
    return t.holder && !/^(?:its|their|his|her)$/u.test(t.holder.word) ? refer(deal, t.holder) : null;
  if (/^t[ao]k|^took/u.test(p.verb.word) && t.kind === 'percent' && t.holder?.item?.type === 'name')
    return refer(deal, t.holder);
  if (!(has(p.verb, 'buy') || offHands(p)) || (p.verb.mood === 'to' && !settled(deal, p.verb))) return null;
  const held = heldBy(deal, t);
  if (held) return held;
  const from = withPrep(p.with, 'from', 'off').find((n) => isParty(n) || FOUNDERS.test(n.head.word));
  const hands = offHands(p);
  if (hands) return refer(deal, hands.owner);
  const owner = t.holder && /^(?:its|their|his|her)$/u.test(t.holder.word) ? null : (t.holder ?? unitOwner(t));
  return from ? (refers(deal, from)[0] ?? null) : refer(deal, owner);
}

/** Verbs that take whole companies; "added" and "received" take shares at most. */
const BUYS =
  /^(?:bu(?:y|ying|ys)|bought|bag|purchas|acquir|snap|scoop|pick(?:s|ed|ing)? up|t[ao]k(?:e|es|en|ing) over|took over|swallow|gobbl|grab|nab|swoop|absorb|[a-z]+ (?:control|hold|possession) of$|l(?:ay|aid))/u;

/** "took Y private", "was taken private by X". */
const takenPrivate = ({ scene }: Deal, p: Predicate): boolean =>
  /^t(?:ak|ook)/u.test(p.verb.word) &&
  /^[^,.;]{0,40}\b(?:private(?! (?:equity|credit|capital|sector|compan|firm|invest|fund|market))|off the (?:\w+ )?(?:market|exchange|bourse))\b/u.test(
    scene.text.slice(p.verb.token.end, p.verb.token.end + 50),
  );

/** "added Y to its portfolio". */
const added = (p: Predicate): boolean =>
  /^add/u.test(p.verb.word) &&
  p.with.some((n) => n.prep === 'to' && /(?:portfolio|stable|line-?up|collection|empire|roster)$/u.test(n.head.word));

/** "paid X F for its cloud": a product that stands for its maker, and a part of who is paid that sells, are goods. */
function wares(deal: Deal, p: Predicate, n: Noun): boolean {
  const item = n.party?.item;
  if (item?.type !== 'name') return false;
  const { kind, parent, sells } = item.row;
  if (parent === null) return false;
  if (kind === 'product' && sells.length > 0) return true;
  const paid = p.objects.find(isParty) ?? withPrep(p.with, 'to').find(isParty);
  const own = refer(deal, paid?.party ?? null)?.row?.id === parent;
  return own && (kind === 'product' || sells.length > 0);
}

/** "is buying a plant in Lodz from Z", "bought two mills for F". */
const boughtAsset = (p: Predicate, t: Thing): boolean =>
  isAsset(t) &&
  ((has(p.verb, 'pay') && !has(p.verb, 'buy') && paidTo(p, t) !== undefined) || BUYS.test(p.verb.word)) &&
  (paidTo(p, t) !== undefined || withPrep(p.with, 'from').some(isParty) || t.holder?.item?.type === 'name');

const PART = '(?:business(?:es)?|units?|arms?|divisions?|operations?|subsidiary|segment|activities)$';
const UNIT = new RegExp(`^(?:the|an?) (?:[\\w-]+ ){1,4}${PART}`, 'u');
const UNIT_HEAD = new RegExp(`(?:^| )${PART}`, 'u');

/** "the power-module business", "Z's chip unit": a part that is named by what it does. */
export const isUnit = (t: Thing): boolean =>
  t.noun.party
    ? t.noun.party.item?.type === 'group' && UNIT.test(t.noun.head.word)
    : t.kind === 'unit' &&
      UNIT_HEAD.test(t.noun.head.word) &&
      t.noun.tokens.length > 1 &&
      (t.noun.tokens[0]?.tag === 'det' || t.noun.tokens[0]?.poss === true);

/** "buys the power-module business from Z": a part of Z that is named by what it does. */
export const unitBack = (p: Predicate, t: Thing): boolean =>
  unitOwner(t) !== null ||
  (isUnit(t) &&
    (withPrep(p.with, 'from').some(isParty) || offHands(p) !== undefined || t.holder?.item?.type === 'name'));

/** "the power-module business of Z": whose part it is. */
export const unitOwner = (t: Thing): Token | null => {
  const [of] = t.parts;
  const { tokens } = t.noun;
  const words = tokens.map((w) => w.word).join(' ');
  return of?.prep === 'of' && of.party?.item?.type === 'name' && UNIT.test(words) ? of.party : null;
};

/** What is bought: shares, a unit or a company; never chips, cloud or a loan. */
export function target(deal: Deal, p: Predicate): Thing | null {
  const pays = has(p.verb, 'pay') && !has(p.verb, 'buy');
  // "spends F on chips for Y": goods are bought, whoever they are for.
  if (pays && p.with.some((n) => n.prep === 'on' && n.kinds[0] === 'goods')) return null;
  const list = pays ? withPrep(p.with, 'for', 'on') : p.objects;
  for (const n of list) {
    const t = thing(deal.all, n);
    if (SHARES.has(t.kind) && ofCompany(deal, t)) return t;
    if (pays && wares(deal, p, n)) return null;
    if (n.prep === 'on' || !(pays || BUYS.test(p.verb.word) || takenPrivate(deal, p) || added(p) || offHands(p)))
      continue;
    if (t.kind === 'unit' || boughtAsset(p, t) || unitBack(p, t)) return t;
    if (t.kind === 'party' && !(n.party?.item?.type === 'group' && n.party.item.form !== 'back')) return t;
  }
  return null;
}
