// Shares with their prices in a row, in English: "paid F for P of Y and F for P of Z", "A P stake in Y cost X F, and P of Z
// F"; and whose shares a buyer was told to buy: "The shares came from X". Takes a predicate, gives the deals.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { tales } from '../../story/story.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { companyOf, ofCompany, stake } from '../shares/holdings.ts';
import { type Deal, refer, refers, who } from '../slots/refer.ts';
import { isParty, make, money, spare, type Thing, thing, withPrep } from '../slots/things.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

interface Priced {
  t: Thing;
  sum: FigureItem;
}

const isShare = (deal: Deal, n: Noun | undefined): n is Noun => {
  const t = n ? thing(deal.all, n) : null;
  return !!t && SHARES.has(t.kind) && t.company !== null && ofCompany(deal, t);
};

/** Where a thing with all that belongs to it ends: ", of the flagship, Y,". */
function endOf(deal: Deal, t: Thing): number {
  const end = (t.parts[t.parts.length - 1] ?? t.noun).index;
  const name = deal.all[end + 2];
  return isMark(deal.all[end + 1], ',') && name?.type === 'noun' && name.party !== null && name.party === t.company
    ? end + 2
    : end;
}

const sumAt = (deal: Deal, n: Noun | undefined): FigureItem | null => {
  const f = n?.prep === '' && n.head.item === money(n) ? money(n) : null;
  return spare(deal, f) ? f : null;
};

const nounAt = (deal: Deal, at: number): Noun | undefined => {
  const p = deal.all[at];
  return p?.type === 'noun' ? p : undefined;
};

/** "and F for P of Z": the further pairs behind a first one. */
export function pairedAfter(deal: Deal, first: Thing): Priced[] {
  const found: Priced[] = [];
  let at = endOf(deal, first) + 1;
  for (;;) {
    const from = at;
    while (isMark(deal.all[at], ',', 'and', ';')) at++;
    const sum = at > from ? sumAt(deal, nounAt(deal, at)) : null;
    const share = nounAt(deal, at + 1);
    if (!sum || share?.prep !== 'for' || !isShare(deal, share)) return found;
    const t = thing(deal.all, share);
    found.push({ t, sum });
    at = endOf(deal, t) + 1;
  }
}

/** ", and P of Z F": the further pairs where the share stands first. */
function pricedAfter(deal: Deal, from: number): Priced[] {
  const found: Priced[] = [];
  let at = from;
  for (;;) {
    const start = at;
    while (isMark(deal.all[at], ',', 'and', ';')) at++;
    const share = at > start ? nounAt(deal, at) : undefined;
    if (share?.prep !== '' || !isShare(deal, share)) return found;
    const t = thing(deal.all, share);
    const sum = sumAt(deal, nounAt(deal, endOf(deal, t) + 1));
    if (!sum) return found;
    found.push({ t, sum });
    at = endOf(deal, t) + 2;
  }
}

/** "owned P of Y and P of Z": the further shares of the same holder. */
export function sharesAfter(deal: Deal, first: Thing): Thing[] {
  const found: Thing[] = [];
  let at = endOf(deal, first) + 1;
  for (;;) {
    const start = at;
    while (isMark(deal.all[at], ',', 'and')) at++;
    const share = at > start ? nounAt(deal, at) : undefined;
    if (share?.prep !== '' || share.head.item?.type !== 'percent' || !isShare(deal, share)) return found;
    const t = thing(deal.all, share);
    // "P of Z F": a price stands behind.
    if (sumAt(deal, nounAt(deal, endOf(deal, t) + 1))) return found;
    found.push(t);
    at = endOf(deal, t) + 1;
  }
}

/** The deals of a buyer and a share with its price. */
export function boughtAt(deal: Deal, { buyer, pair }: { buyer: Ref; pair: Priced }): Draft[] {
  const { t, sum } = pair;
  const object = companyOf(deal, t, buyer);
  if (!object || sameRef(object, buyer)) return [];
  return [
    ...make(deal, { rule: 'en/investment', kind: 'investment', at: t.noun, subject: buyer, object }, { money: sum }),
    ...stake(deal, { at: t.noun, holder: buyer, company: object, percent: t.percent }),
  ];
}

/** Who was last told to buy shares. */
const buyerTold = (deal: Deal): Ref | null => tales(deal.scene).find((d) => d.kind === 'investment')?.subject ?? null;

/** "A P stake in Y cost X F". */
export function costly(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated || p.verb.passive || !/^cost(?:s|ing)?$/u.test(p.verb.word) || !p.subject) return [];
  const t = thing(deal.all, p.subject);
  if (!isShare(deal, p.subject)) return [];
  const party = p.objects.find((n) => isParty(n) || who(deal, n) !== null);
  const at = p.objects.find((n) => n !== party && sumAt(deal, n));
  const buyer = party
    ? (refers(deal, party)[0] ?? who(deal, party))
    : (refer(deal, t.holder) ?? buyerTold(deal) ?? deal.scene.discourse.actor ?? null);
  const sum = sumAt(deal, at);
  if (!buyer || !at || !sum) return [];
  const pairs = [{ t, sum }, ...pricedAfter(deal, at.index + 1)];
  return pairs.flatMap((pair) => boughtAt(deal, { buyer, pair }));
}

const CAME = /^(?:c[oa]mes?|originat|stem|bought|acquired|purchased)/u;

/** "The shares came from X", "They were bought from X and Y": who sold what was told to be bought. */
export function cameFrom(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated || !CAME.test(p.verb.word)) return [];
  const what = p.verb.passive ? p.objects[0] : p.subject;
  const from = withPrep(p.with, 'from')[0];
  const shares = what && what.party === null && (what.kinds[0] === 'stock' || what.kinds[0] === 'stake');
  if (!what || !from || !shares || what.inner.length > 0 || (p.verb.passive && p.subject)) return [];
  const told = tales(deal.scene).find((d) => d.kind === 'investment' || d.kind === 'stake');
  const seller = who(deal, from) ?? null;
  if (!told?.object || !seller || sameRef(seller, told.subject) || sameRef(seller, told.object)) return [];
  const base = { rule: 'en/divestment', kind: 'divestment', at: p.verb, subject: seller, object: told.object } as const;
  const sum = told.kind === 'investment' ? told.money : null;
  // The sum may stand in the sentence before: both are evidence.
  const support = sum ? [{ start: what.start, end: from.end }] : [];
  return make(deal, base, { extent: 'reduce', money: sum, support });
}
