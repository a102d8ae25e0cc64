// Sales of holdings that a noun tells, in English: "X's sale of P of Y to Z for F", "completed the disposal of Y", "the
// sale of Y brought X F".

import { type Draft, last, type Ref } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { isAsset } from '../rows/assets.ts';
import { type Deal, refer, refers, who } from '../slots/refer.ts';
import { following, isParty, money, thing } from '../slots/things.ts';
import { whose } from './holdings.ts';
import { assetOf, extentOf, OWN, partner, SHARES, sale } from './sold.ts';

/** Verbs whose subject sells by the noun behind them. */
const ACTS =
  /^(?:complet|clos|announc|agree|plan|consider|explor|approv|clear|enter|finali|weigh|prepar|launch|conduct|ma[dk]e|propos|pocket|rais|net|receiv|book|earn|collect|got|get|sign|disclos|report|delay|postpone|abandon|halt|start|beg[iau]n|pursu|lin(?:e|es|ed|ing) up|seek|sought|realis|realiz|fetch|generat|yield|discuss|negotiat|debat|stud(?:y|i)|review|mull|contemplat|ponder|examin|revi[vs]|tri(?:ed|es)|conclud|negoti|clinch|secur)/u;
/** "is in talks on the sale of Y". */
const TALKING = /(?:talks|negotiations|discussions)$/u;

/** "The sale of Y brought X F": who gets the money. */
function receiver(deal: Deal, n: Noun): Noun | null {
  const next = deal.all.slice(n.index + 1).find((p): p is Verb => p.type === 'verb');
  if (!next || next.passive || !(has(next, 'fetch', 'give') || /^ma(?:de|kes?)$/u.test(next.word))) return null;
  return predicateOf(deal.all, next).objects.find(isParty) ?? null;
}

/** "X's board approved the sale": X sells. */
function actorOf(deal: Deal, n: Noun | null): Ref | undefined {
  const body = n?.owner && /(?:board|management|directors|shareholders|investors)$/u.test(n.head.word);
  return (body ? refer(deal, n.owner) : refers(deal, n)[0]) ?? undefined;
}

/** "With the sale of Y, X has left": who acts behind the comma. */
function mainAfter(deal: Deal, n: Noun): Ref | undefined {
  if (n.index !== 0 || !/^(?:with|after|following|through|by)$/u.test(n.prep)) return undefined;
  const comma = deal.all.find((p) => isMark(p, ','));
  const next = comma ? deal.all[comma.index + 1] : undefined;
  return next?.type === 'noun' && isParty(next) && next.prep === '' ? refers(deal, next)[0] : undefined;
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

/** "a sale of Y that could fetch F". */
function thatFetches(deal: Deal, rest: readonly Noun[]): Verb | null {
  const at = last(rest)?.index ?? -1;
  const v = deal.all[at + 2];
  return isMark(deal.all[at + 1], 'rel') && v?.type === 'verb' && !v.passive && has(v, 'fetch', 'give') ? v : null;
}

/** "from the sale of its stake in Y, F, will": the sum between commas. */
function beside(deal: Deal, rest: readonly Noun[]): FigureItem | null {
  const at = last(rest)?.index ?? -1;
  const n = deal.all[at + 2];
  const sum = n?.type === 'noun' && n.prep === '' && n.tokens.length === 1 ? money(n) : null;
  return sum && isMark(deal.all[at + 1], ',', '(') && isMark(deal.all[at + 3], ',', ')') ? sum : null;
}

const inTalks = ({ all }: Deal, n: Noun, v: Verb): boolean =>
  /^(?:on|about|over)$/u.test(n.prep) &&
  all.slice(v.index + 1, n.index).some((p) => p.type === 'noun' && p.prep === 'in' && TALKING.test(p.head.word));

/** "X's sale of P of Y to Z for F", "completed the disposal of Y". */
export function soldIn(deal: Deal, n: Noun): Draft[] {
  if (n.head.nouns[0] !== 'sale' && !n.head.nouns.includes('sale')) return [];
  const rest = following(deal, n);
  const trade = /(?:block (?:trade|sale|deal)|placing|sell-?down|bookbuild)s?$/u.test(n.head.word);
  const what =
    rest.find((p) => p.prep === 'of' || p.prep === 'from') ?? (trade ? rest.find((p) => p.prep === 'in') : undefined);
  if (!what) return ownSale(deal, n, rest);
  const t = thing(deal.all, what);
  const works = isAsset(t) && rest.some((p) => (p.prep === 'to' && isParty(p)) || (p.prep === 'for' && money(p)));
  if (!SHARES.has(t.kind) && t.kind !== 'party' && t.kind !== 'unit' && !works) return [];
  const by = rest.find((p) => p.prep === 'by' && isParty(p));
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  const seller =
    refer(deal, n.owner) ??
    (by ? refers(deal, by)[0] : undefined) ??
    refer(deal, t.holder) ??
    (verb && (ACTS.test(verb.word) || inTalks(deal, n, verb))
      ? actorOf(deal, subjectOf(deal.all, verb.index))
      : undefined) ??
    mainAfter(deal, n) ??
    refers(deal, receiver(deal, n))[0] ??
    (t.company ? whose(deal) : null);
  const asset = assetOf(deal, t, seller);
  const to = rest.find((p) => p.prep === 'to' && (isParty(p) || who(deal, p) !== null)) ?? partner(deal, n.index);
  const price =
    rest
      .filter((p) => p.prep === 'for' || p.prep === 'at' || p.prep === 'worth')
      .map((p) => money(p) ?? thing(deal.all, p).money)
      .find((f) => f) ??
    t.money ??
    money(n);
  const next = deal.all.slice(n.index + 1).find((p): p is Verb => p.type === 'verb');
  const brings = next && !next.passive && has(next, 'fetch') && subjectOf(deal.all, next.index) === n ? next : null;
  const fetching = n.prep === 'from' ? verb : (brings ?? thatFetches(deal, rest));
  const gain = fetching ? predicateOf(deal.all, fetching).objects : [];
  const fetched = gain.map(money).find((f) => f) ?? beside(deal, rest);
  return sale(deal, {
    at: n,
    seller,
    asset,
    price: price ?? fetched,
    percent: t.percent,
    extent: extentOf(deal, { share: true, t }),
    buyer: to ? (refers(deal, to)[0] ?? null) : null,
    own: t.holder !== null,
  });
}
