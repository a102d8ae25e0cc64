// Purchases by where the parties stand about the verb, in English: "takes F of chips from Y", "collects F of rent from X", "will bring Y
// F", "lets a site to X for F", "added Y to its suppliers", "is Y's client, spending F". Takes a predicate, gives the purchase.

import type { Draft } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import { joinedTo } from '../../syntax/lists.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, thing, withPrep } from '../slots/things.ts';
import { trade } from '../trade/trade.ts';
import { wares } from './wares.ts';

const TAKES = /^(?:t[ao]k(?:e|es|en|ing)$|took$|receiv|get|got|draw|drew|sourc)/u;
const GETS =
  /^(?:g[eo]t|receiv|collect|earn|expect|book|t[ao]k(?:e|es|en|ing) in|took in|br(?:ing|ings|ought) in|pull(?:s|ed|ing)? in|mak|made|charg|invoic|bill)/u;
const LETS =
  /^(?:let|lets|letting|leas|rent|licen[cs]|sublet|subleas|hir(?:e|es|ed|ing) out|sell|sells|sold|supplie?|suppl|provid|deliver)/u;
const BRINGS = /^(?:br(?:ing|ought)|g[ai]v|earn|net|yield|generat|guarante|assur|promis|pay|paid|hand)/u;
/** What a seller of goods and services gets its money as. */
const DUE =
  /(?:^| )(?:rent|rents|rental|orders?|royalties|fees|hosting|licen[cs]es?|subscriptions?|payments?|bookings?)$/u;
const CONTRACT = /(?:contract|agreement|lease|order|accord|pact|licen[cs]e|framework|subscription|tenancy)s?$/u;
const CLIENT = /(?:^| )(?:customers?|clients?|tenants?|buyers?|users?|offtakers?)$/u;
const VENDOR = /(?:^| )(?:suppliers?|vendors?|contractors?|landlords?|providers?)$/u;
/** What is sold steadily: no business of the seller's. */
const OUTPUT =
  /(?:^| )(?:output|production|electricity|power|capacity|crude|oil|gas|ore|lithium|nickel|copper|grain|wafers|cells|space|site|sites|hall|halls|megawatts|campus|rights|drug|compound|technology|patents?)$/u;

const bare = (list: readonly Noun[]): FigureItem | null =>
  list
    .filter((n) => n.head.item === money(n))
    .map(money)
    .find((f) => f) ?? null;

const goods = (deal: Deal, n: Noun): boolean =>
  thing(deal.all, n).kind === 'goods' || (n.kinds[0] !== 'unit' && OUTPUT.test(n.head.word)) || wares(deal.all, n);

const from = (p: Predicate): Noun | undefined => withPrep(p.with, 'from').find(isParty);

/** "at a cost of F", "for F". */
function priceOf(deal: Deal, p: Predicate): FigureItem | null {
  const own = bare(withPrep(p.with, 'for', 'at'));
  const cost = withPrep(p.with, 'at', 'for', 'under', 'in').find((n) =>
    /(?:cost|price|rent|sum|total|contract|deal|lease)$/u.test(n.head.word),
  );
  return own ?? (cost ? thing(deal.all, cost).money : null);
}

/** "Under the agreement X takes F of chips from Y". */
export function takes(deal: Deal, p: Predicate): Draft[] {
  const source = from(p);
  const what = p.objects.find((n) => n.figures.length === 0 || money(n) !== null);
  if (!TAKES.test(p.verb.word) || !source || !what || p.verb.passive || p.verb.mood === 'ing') return [];
  if (joinedTo(deal.all, source).length > 1) return [];
  const of = what.head.item === money(what) ? deal.all[what.index + 1] : undefined;
  const things = of?.type === 'noun' && of.prep === 'of' ? of : what;
  if (
    DUE.test(things.head.word) ||
    things.kinds[0] === 'stock' ||
    !(things.kinds[0] === 'goods' || (things !== what && goods(deal, things)))
  )
    return [];
  const sum = money(what) ?? priceOf(deal, p);
  return trade(deal, {
    at: p.verb,
    customer: refers(deal, p.subject)[0] ?? null,
    supplier: refer(deal, source.party),
    sum,
  });
}

/** "collects F of rent from X", "books F of orders from X", "gets F a year from X". */
export function gets(deal: Deal, p: Predicate): Draft[] {
  const source = from(p);
  const sum = bare(p.objects);
  const n = p.objects.find((x) => x.head.item === sum);
  if (!GETS.test(p.verb.word) || !source || !sum || !n || p.verb.passive || p.verb.negated) return [];
  const of = deal.all[n.index + 1];
  const due = of?.type === 'noun' && /^(?:of|in)$/u.test(of.prep) && DUE.test(of.head.word);
  const { text, sentence } = deal.scene;
  const yearly = /^ (?:a|per|each|every) (?:year|month|quarter)\b/u.test(text.slice(sum.full.end, sum.full.end + 16));
  const pact = deal.all.some(
    (x) =>
      x.type === 'noun' && x.index > n.index && (CONTRACT.test(x.head.word) || (x.prep === 'for' && goods(deal, x))),
  );
  if (
    !(due || yearly || pact) ||
    /\b(?:stake|shares|equity|round|invest\w*|loan|grant|subsid\w+)\b/iu.test(text.slice(sum.full.end, sentence.end))
  )
    return [];
  return trade(deal, {
    at: p.verb,
    customer: refers(deal, source)[0] ?? null,
    supplier: refers(deal, p.subject)[0] ?? null,
    sum,
  });
}

/** "lets a site to X for F", "licensed a drug to X for F", "sells its output to X for F". */
export function letOut(deal: Deal, p: Predicate): Draft[] {
  const to = withPrep(p.with, 'to').find(isParty);
  const what = p.objects[0];
  const sum = priceOf(deal, p) ?? bare(withPrep(p.with, 'of'));
  if (!LETS.test(p.verb.word) || !to || !what || !sum || p.verb.passive || p.verb.negated) return [];
  const licence = /^licen[cs]/u.test(p.verb.word) && !isParty(what);
  const let1 = /^(?:let|lets|letting|leas|rent|sublet|subleas|hir)/u.test(p.verb.word) && goods(deal, what);
  if (!(OUTPUT.test(what.head.word) || licence || let1) || what.figures.length > 0) return [];
  return trade(deal, {
    at: p.verb,
    customer: refer(deal, to.party),
    supplier: refers(deal, p.subject)[0] ?? null,
    sum,
  });
}

/** "The contract with X will bring Y F", "Under the contract X will pay Y F". */
function brings(deal: Deal, p: Predicate): Draft[] {
  const sum = bare(p.objects);
  const to = p.objects.find((n) => isParty(n) && n.figures.length === 0);
  if (!BRINGS.test(p.verb.word) || !sum || !to || p.verb.passive || p.verb.negated) return [];
  const payee = refers(deal, to)[0] ?? null;
  if (p.subject && !p.subject.party) {
    const other = CONTRACT.test(p.subject.head.word)
      ? following(deal, p.subject).find((n) => isParty(n) && /^(?:with|from|by)$/u.test(n.prep))
      : undefined;
    return other ? trade(deal, { at: p.verb, customer: refer(deal, other.party), supplier: payee, sum }) : [];
  }
  const pact = deal.all.some(
    (n) =>
      n.type === 'noun' &&
      /^(?:under|in|through)$/u.test(n.prep) &&
      CONTRACT.test(n.head.word) &&
      n.index < p.verb.index,
  );
  if (!pact || !/^(?:pay|paid|hand|guarante|promis)/u.test(p.verb.word) || p.with.some((n) => n.prep === 'for'))
    return [];
  return trade(deal, { at: p.verb, customer: refers(deal, p.subject)[0] ?? null, supplier: payee, sum });
}

const NAMES = /^(?:add|sign|list|win|won|land|t[ao]k|took|name|hir|pick|chos|choos|appoint|secur|gain|ha[sd]|describ)/u;

/** "added Y to its suppliers", "signed X as a client in a F deal". */
function named(deal: Deal, p: Predicate): Draft[] {
  if (!NAMES.test(p.verb.word) || p.verb.negated) return [];
  const role = p.with.find(
    (n) => /^(?:as|to)$/u.test(n.prep) && (CLIENT.test(n.head.word) || VENDOR.test(n.head.word)),
  );
  const whom = p.verb.passive ? p.objects[0] : p.objects.find((n) => isParty(n) && n.party.item?.type === 'name');
  if (
    !role ||
    !whom ||
    /\b(?:potential|prospective|former|possible)\b/iu.test(deal.scene.text.slice(role.start, role.end))
  )
    return [];
  const self = refers(deal, p.subject)[0] ?? null;
  const other = refers(deal, whom)[0] ?? null;
  const pact = p.with.find((n) => n.prep === 'in' && n.kinds[0] === 'contract');
  const sum = pact ? thing(deal.all, pact).money : null;
  return CLIENT.test(role.head.word)
    ? trade(deal, { at: p.verb, customer: other, supplier: self, sum })
    : trade(deal, { at: p.verb, customer: self, supplier: other, sum });
}

/** "is the biggest client of Y, spending F": what the client spends. */
function spends(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:spending|paying|buying)$/u.test(p.verb.word) || p.verb.mood !== 'ing') return [];
  const sum = bare(p.objects);
  const be = deal.all
    .slice(0, p.verb.index)
    .findLast((q: Phrase): q is Verb => q.type === 'verb' && (q.copula || /^(?:remain|bec[ao]m)/u.test(q.word)));
  if (!sum || !be || p.with.some((n) => n.prep === 'on' || n.prep === 'for')) return [];
  const main = predicateOf(deal.all, be);
  const role = main.objects.find((n) => CLIENT.test(n.head.word));
  const of = role ? following(deal, role).find((n) => n.prep === 'of' && isParty(n)) : undefined;
  const supplier = role ? (refer(deal, role.owner) ?? refer(deal, of?.party ?? null)) : null;
  return trade(deal, { at: p.verb, customer: refers(deal, main.subject)[0] ?? null, supplier, sum });
}

const RIGHTS = /(?:^| )(?:rights|licen[cs]es?|option)$/u;
const SECURES =
  /^(?:secur|buy|bought|acquir|get|got|obtain|licen[cs]|in-licen|t[ao]k(?:e|es|en|ing)$|took$|purchas|land|snap|win|won|pick)/u;

/** "secured the rights to Y's compound", "took a licence to Y's pills, paying F and as much as F". */
function rights(deal: Deal, p: Predicate): Draft[] {
  const n = p.objects.find((x) => RIGHTS.test(x.head.word));
  if (!n || !SECURES.test(p.verb.word) || p.verb.passive) return [];
  const list = [...following(deal, n), ...p.with];
  const of = list.find(
    (x) => /^(?:to|on|for|of)$/u.test(x.prep) && x.owner !== null && x.kinds[0] !== 'stock' && x.kinds[0] !== 'stake',
  );
  const source = list.find((x) => x.prep === 'from' && isParty(x));
  const supplier = source ? refer(deal, source.party) : of ? refer(deal, of.owner) : null;
  const customer = refers(deal, p.subject)[0] ?? null;
  const own = priceOf(deal, p);
  const rest = own ? [] : paidAfter(deal, p);
  const sums = own ? [own] : rest.length > 0 ? rest : [null];
  return sums.flatMap((sum) => trade(deal, { at: p.verb, customer, supplier, sum }));
}

/** ", paying F upfront and as much as F". */
function paidAfter(deal: Deal, p: Predicate): FigureItem[] {
  const v = deal.all.slice(p.verb.index + 1, p.verb.index + 9).find((q): q is Verb => q.type === 'verb');
  if (v?.mood !== 'ing' || !v.senses.includes('pay')) return [];
  return deal.all
    .slice(v.index + 1, v.index + 5)
    .map((q) => (q.type === 'noun' && q.prep === '' ? money(q) : null))
    .filter((f): f is FigureItem => f !== null);
}

export function traded(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [rights, brings, named, spends]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
