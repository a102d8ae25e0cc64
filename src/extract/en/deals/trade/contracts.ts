// Purchases that a noun tells in English: "a F contract with X to supply Y", "X's F order", "won an order from X", "the
// contract went to Z", "the deal is worth F". What the contract is for, and what is done with it, say who buys from whom.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark, reduced, subjectOf } from '../../syntax/subjects.ts';
import { wares } from '../moves/wares.ts';
import { pairsAfter } from '../slots/dealing.ts';
import { type Deal, isBody, named, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, thing, withPrep } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { vendor } from '../slots/vendor.ts';
import { unnamedClient } from './clients.ts';
import { licensee } from './licences.ts';
import { purposeOf, purposeVerb } from './purposes.ts';
import { around, ascribed, bracketed, concluded, grown, later } from './sums.ts';
import { priced, trade } from './trade.ts';

const NOT_TRADE =
  /\b(?:merger|shareholder|loan|credit|peace|settlement|option|non-disclosure|acquisition|takeover|funding|financing|investment|labou?r|wage|partnership|stake|share|subscription|underwriting|trade|buyout|rescue|debt)\b/iu;
/** "an agreement for the disposal of its stake" buys no goods. */
const SHARES: ReadonlySet<string> = new Set(['sale', 'stake', 'stock', 'takeover', 'round']);
const TRADED =
  /\b(?:suppl\w+|cloud|comput\w+|chips?|GPUs?|servers?|capacity|data[- ]cent\w+|hosting|infrastructure|accelerators?|batter\w+|purchase)\b/iu;
const SUMS: ReadonlySet<string> = new Set(['worth', 'of', 'for', 'at', 'to']);

const WON = /^(?:w[io]n|land|book|secur|bag|clinch|receiv|got$|gets?$|snag|scoop|captur|attract|pick(?:s|ed) up)/u;
const PLACED = /^(?:plac|award|hand|giv|g[ai]ve|issu|sen[dt]|grant|let$|order)/u;

/** What is done with a contract, and by whom. */
interface Deed {
  verb: Verb | null;
  doers: Ref[];
  /** The contract is what the verb acts on. */
  acted: boolean;
  rest: Noun[];
}

/** The verb that has the contract as object or, turned round, as subject; else the one it stands beside. */
function deedOf(deal: Deal, n: Noun): Deed {
  const after = deal.all.slice(n.index + 1, n.index + 10).find((p): p is Verb => p.type === 'verb' && p.mood !== 'to');
  const turned = after && (after.passive || reduced(deal.all, after)) && predicateOf(deal.all, after).objects[0] === n;
  if (after && turned && after.senses.length > 0) {
    const p = predicateOf(deal.all, after);
    return { verb: after, doers: refers(deal, p.subject), acted: true, rest: p.with };
  }
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb') ?? null;
  const near = verb && n.index - verb.index < 6 ? verb : null;
  const clause = near !== null && deal.all.slice(near.index + 1, n.index).some((p) => isMark(p, 'sub', 'rel', 'that'));
  const summedUp = n.prep === 'of' && summed(deal, n) !== null;
  const held = ((n.prep === '' || summedUp) && !clause) || /^(?:in|under|with|through|via|for|on)$/u.test(n.prep);
  const doers = near && held && !near.copula ? refers(deal, near.passive ? null : subjectOf(deal.all, near.index)) : [];
  return { verb: clause ? null : near, doers, acted: (n.prep === '' || summedUp) && !clause, rest: [] };
}

const ACCESS = /^(?:access|space|use|rights?|capacity)$/u;

/** "The contract went to Z", "a lease gives X space at Y's site": who gets a contract that is the subject. */
function goesTo(deal: Deal, n: Noun): { customer: Ref | null; supplier: Ref | null } | null {
  const v = deal.all
    .slice(n.index + 1, n.index + 9)
    .find((p): p is Verb => p.type === 'verb' && (p.mood === 'finite' || p.word === 'went'));
  if (!v || v.passive || subjectOf(deal.all, v.index) !== n) return null;
  const p = predicateOf(deal.all, v);
  const to = withPrep(p.with, 'to').find(isParty);
  if (/^(?:went|go(?:es)?|falls?|fell)$/u.test(v.word) && to)
    return { customer: null, supplier: refer(deal, to.party) };
  const gets = has(v, 'give')
    ? p.objects.find((q) => isParty(q) || (ACCESS.test(q.head.word) && q.inner[0]))
    : undefined;
  const at = gets ? withPrep(p.with, 'at', 'from', 'in').find((q) => q.owner !== null || isParty(q)) : undefined;
  return gets
    ? {
        customer: refer(deal, gets.party ?? gets.inner[0] ?? null),
        supplier: refer(deal, at?.owner ?? at?.party ?? null),
      }
    : null;
}

/** "for Lumitrace products": who makes what is ordered. */
function maker(deal: Deal, rest: readonly Noun[]): Ref | null {
  const made = rest.find(
    (p) =>
      (p.kinds[0] === 'goods' || p.kinds[0] === 'product' || (p.prep === 'for' && wares(deal.all, p))) &&
      (p.inner[0] || p.owner),
  );
  return refer(deal, made?.owner ?? made?.inner[0] ?? null);
}

interface Sides {
  customer: Ref | null;
  supplier: Ref | null;
}

/** Who buys and who sells, by purpose and deed first, by preposition next, by trade last. */
function sidesOf(deal: Deal, n: Noun, rest: readonly Noun[]): Sides {
  const purpose = purposeOf(deal, n);
  const deed = deedOf(deal, n);
  const all = [...rest, ...deed.rest];
  const party = (...preps: string[]): Ref | null => {
    const found = all.find((p) => (isParty(p) || isBody(p)) && preps.includes(p.prep));
    return found && !found.party ? named(deal, found) : refer(deal, found?.party ?? null);
  };
  const own =
    refer(deal, n.owner) ??
    refer(deal, n.inner[0] ?? null) ??
    refer(deal, concluded(deal, n)?.by?.party ?? null) ??
    (deed.acted || !deed.rest.length || purpose.buys ? (deed.doers[0] ?? null) : null);
  const { title, main, topic } = deal.scene.discourse;
  const focus = title ?? main ?? topic;
  const moved = goesTo(deal, n);
  if (moved) return { customer: moved.customer ?? own ?? purpose.goal, supplier: moved.supplier ?? own };
  const second = party('with', 'between', 'at', 'by') ?? deed.doers[1] ?? null;
  const other = second && own && sameRef(second, own) ? null : second;
  const from = party('from') ?? unnamedClient(deal, all.find((p) => p.prep === 'from') ?? null) ?? purpose.source;
  const to = party('to', 'for');
  const client = deed.acted && deed.doers.length === 0 && deed.verb && !deed.verb.passive ? deed.verb : null;
  const doer = deed.doers[0] ?? unnamedClient(deal, client ? subjectOf(deal.all, client.index) : null);
  const word = deed.acted ? (deed.verb?.word ?? '') : '';
  if (deed.verb?.passive || deed.rest.length > 0) {
    if (WON.test(word) && doer)
      return { customer: from ?? purpose.goal ?? (own === doer ? null : own), supplier: doer };
    if (PLACED.test(word)) return { customer: doer ?? purpose.goal ?? from ?? own, supplier: to ?? other };
  }
  if (purpose.supplies) return { customer: purpose.goal ?? from ?? other ?? to, supplier: own ?? focus };
  if (WON.test(word) && (from ?? other ?? to) && !purpose.buys)
    return { customer: from ?? other ?? to, supplier: own ?? focus };
  const rented = client && !purpose.buys ? tenancy(n, { own: own ?? doer ?? null, other: other ?? to }) : null;
  if (rented) return rented;
  if (client && doer && (PLACED.test(word) || has(client, 'sign')))
    return { customer: doer, supplier: from ?? other ?? to ?? maker(deal, rest) ?? focus };
  if (PLACED.test(word) && (from ?? other ?? to)) return { customer: own ?? focus, supplier: from ?? other ?? to };
  const getter = PLACED.test(word) && deed.verb ? teller(deal, deed.verb) : null;
  if (getter && own && !sameRef(getter, own)) return { customer: own, supplier: getter };
  // "X's order for vans from Y".
  if (from && n.owner) return byTrade({ own, second: from, buys: purpose.buys });
  if (from)
    return purpose.buys || has(deed.verb, 'order', 'pay')
      ? { customer: own ?? focus, supplier: from }
      : { customer: from, supplier: own ?? focus };
  const told = toldTrade(deal);
  const self = own ?? focus;
  // "Y disclosed an order of F": from whom the customer told before.
  if (told && self && !other && !to && /orders?$/u.test(n.head.word) && /^(?:disclos|report|announc)/u.test(word))
    return { customer: sameRef(told.customer, self) ? null : told.customer, supplier: self };
  // Who sold in the deal told before sells again, where trade does not say.
  if (told && sameRef(told.supplier, self) && !purpose.buys && vendor(self) >= vendor(other ?? to))
    return { customer: other ?? to, supplier: self };
  const tenant = other ?? to;
  // "A contract with X added F to Y's backlog": whose backlog it is sells.
  const filled = deal.all.find((q): q is Noun => q.type === 'noun' && BACKLOG.test(q.head.word));
  if (filled && tenant) {
    const seller = refer(deal, filled.owner) ?? self;
    if (seller && !sameRef(seller, tenant)) return { customer: tenant, supplier: seller };
  }
  // A landlord without a trade of its own and a cloud company: the cloud company rents.
  if (/leases?$/u.test(n.head.word) && !purpose.buys && deed.acted && vendor(self) === 0 && vendor(tenant) > 0)
    return { customer: tenant, supplier: self };
  return byTrade({ own: self, second: tenant, buys: purpose.buys });
}

const BACKLOG = /(?:^| )(?:backlog|order book|bookings)$/u;

/** A landlord without a trade of its own signs a lease with a cloud company: the cloud company rents. */
const tenancy = (n: Noun, { own, other }: { own: Ref | null; other: Ref | null }): Sides | null =>
  /leases?$/u.test(n.head.word) && vendor(own) === 0 && vendor(other) > 0 ? { customer: other, supplier: own } : null;

/** "Y said X had placed a F order": who tells of an order got it. */
function teller(deal: Deal, client: Verb): Ref | null {
  const customer = subjectOf(deal.all, client.index);
  const said = deal.all.slice(0, customer?.index ?? 0).findLast((p): p is Verb => p.type === 'verb');
  if (!said || !/^(?:said|says|announced|disclosed|revealed|confirmed)$/u.test(said.word) || said.passive) return null;
  const who = refers(deal, subjectOf(deal.all, said.index))[0] ?? null;
  return who?.row && who.row.kind !== 'person' && who.row.kind !== 'outlet' ? who : null;
}

/** A deal between two: a vendor by trade sells. */
function byTrade({ own, second, buys }: { own: Ref | null; second: Ref | null; buys: boolean }): Sides {
  return !buys && vendor(own) > vendor(second)
    ? { customer: second, supplier: own }
    : { customer: own, supplier: second };
}

/** One of several contracts: the other side is the same. */
function traded(deal: Deal, n: Noun, one: { sides: Sides; party: Noun; sum: FigureItem }): Draft[] {
  const { customer, supplier } = one.sides;
  const mate = refer(deal, one.party.party);
  const first = sameRef(customer, mate) || customer === null;
  const own = first ? supplier : supplier === null || sameRef(supplier, mate) ? customer : null;
  const other = own ?? (vendor(supplier) > vendor(customer) ? supplier : customer);
  const sells = other !== null && sameRef(other, supplier);
  return trade(deal, { at: n, customer: sells ? mate : other, supplier: sells ? other : mate, sum: one.sum });
}

/** "F of orders", "a F, five-year agreement": the sum stands before the contract. */
function summed(deal: Deal, n: Noun): FigureItem | null {
  const before = deal.all[n.index - 1];
  if (n.prep === 'of') return before?.type === 'noun' && before.head.item === money(before) ? money(before) : null;
  const f = n.prep === '' && isMark(before, ',') ? deal.all[n.index - 2] : undefined;
  const joined = f?.type === 'noun' && f.head.item === money(f) && /^an?$/u.test(f.tokens[0]?.word ?? '');
  return joined && !n.tokens.some((t) => t.tag === 'det') ? money(f) : null;
}

/** "a contract with Y to buy F of computing power": the sum of what it is for. */
function boughtFor(deal: Deal, n: Noun): FigureItem | null {
  const v = purposeVerb(deal, n);
  const { buys, supplies } = purposeOf(deal, n);
  const object = v && (buys || supplies) ? predicateOf(deal.all, v).objects.find((q) => money(q)) : undefined;
  return object && (thing(deal.all, object).kind === 'goods' || wares(deal.all, object)) ? money(object) : null;
}

/** "increased its commitment to Y": told as money put into it, it buys nothing. */
const COMMITS = /commitments?$/u;
const of = (d: Draft, { customer, supplier }: Sides): boolean =>
  [d.subject, d.object].every((r) => sameRef(r, customer) || sameRef(r, supplier));

/** "a F contract with X", "X's F order", "won a F order from X", "a contract between X and Y worth F". */
export function boughtIn(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  if (t.kind !== 'contract' || n.kinds.includes('debt')) return [];
  const rest = around(deal, n);
  const words = deal.scene.text.slice(n.start, n.end);
  if (NOT_TRADE.test(words) || rest.some((q) => q.kinds.some((k) => SHARES.has(k)))) return [];
  const with1 = rest.find((p) => isParty(p) && /^(?:with|from|at|to)$/u.test(p.prep));
  const sum =
    t.money ??
    summed(deal, n) ??
    rest
      .filter((p) => SUMS.has(p.prep))
      .map(money)
      .find((f) => f) ??
    later(deal, n) ??
    ascribed(deal, n) ??
    boughtFor(deal, n);
  const sides = licensee(sidesOf(deal, n, rest), words);
  const each = with1 && !sum ? bracketed(deal, with1) : [];
  if (each.length > 0) return each.flatMap((e) => traded(deal, n, { sides, ...e }));
  if (COMMITS.test(n.head.word) && deal.scene.drafts.some((d) => d.kind === 'investment' && of(d, sides))) return [];
  const known = [sides.customer, sides.supplier].filter((r) => r?.row);
  // "A and B have struck a data-centre deal, agreeing to take over Y": partners, who buy nothing of each other.
  const puts = (r: Ref): boolean => deal.scene.drafts.some((d) => d.kind === 'investment' && sameRef(d.subject, r));
  if (!sum && known.length === 2 && known.some((r) => r !== null && puts(r)) && !with1) return [];
  if (sum && priced(deal, sum, known)) return [];
  if (!sides.supplier) {
    sides.supplier = maker(deal, rest);
  }
  const before = sum && !sides.supplier ? toldTrade(deal) : null;
  if (before && sum && (!sides.customer || [before.customer, before.supplier].some((r) => sameRef(r, sides.customer))))
    return trade(deal, { at: n, customer: before.customer, supplier: before.supplier, sum });
  const grows = t.money ? [] : grown(deal, n);
  if (grows.length > 0) return grows.flatMap((f) => trade(deal, { at: n, ...sides, sum: f }));
  const open = !(sides.customer && sides.supplier) || sameRef(sides.customer, sides.supplier);
  const earner = sum && open ? earnerIn(deal, sides) : null;
  if (earner) return trade(deal, { at: n, customer: sides.customer ?? sides.supplier, supplier: earner, sum });
  if (!sum && !(TRADED.test(words) || forGoods(deal, n, rest) || wonFrom(deal, n, rest))) return [];
  const first = trade(deal, { at: n, ...sides, sum });
  if (first.length === 0 || !with1) return first;
  return [
    ...first,
    ...pairsAfter(deal, with1).flatMap(({ sum: f, party }) =>
      trade(deal, { at: n, customer: sides.customer, supplier: refer(deal, party.party), sum: f }),
    ),
  ];
}

/** "Contracts with X amount to F, or 40% of Y's backlog": whose backlog it is sells. */
function earnerIn(deal: Deal, sides: Sides): Ref | null {
  const other = sides.customer ?? sides.supplier;
  for (const q of deal.all)
    if (q.type === 'noun' && q.owner !== null && q.kinds[0] === 'metric') {
      const ref = refer(deal, q.owner);
      if (other && ref && !sameRef(ref, other)) return ref;
    }
  return null;
}

/** "won an order from X": who wins one sells. */
function wonFrom(deal: Deal, n: Noun, rest: readonly Noun[]): boolean {
  const v = deal.all[n.index - 1];
  return (
    v?.type === 'verb' &&
    ((/orders?$/u.test(n.head.word) && WON.test(v.word)) || /purchases$/u.test(n.head.word)) &&
    rest.some((q) => q.prep === 'from' && q.party?.item?.type === 'name')
  );
}

/** "an order for 100,000 vans", "a contract to supply chips": what it is for is said. */
function forGoods(deal: Deal, n: Noun, rest: readonly Noun[]): boolean {
  const counted = (q: Noun): boolean => q.figures.some((f) => f.type === 'count' || f.type === 'number');
  if (rest.some((q) => (q.kinds[0] === 'goods' || counted(q)) && /^(?:for|of|on)$/u.test(q.prep))) return true;
  const v = purposeVerb(deal, n);
  const counts = (q: Noun): boolean =>
    following(deal, q)[0]?.prep === 'of' && following(deal, q)[0]?.kinds[0] === 'goods';
  return v !== null && predicateOf(deal.all, v).objects.some((q) => q.kinds[0] === 'goods' || counts(q));
}
