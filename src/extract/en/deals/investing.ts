// Investments in English: X invested F in Y, put F into Y, paid F for a stake in Y, bought Y for F, backed Y with F, a
// F investment by X in Y. A share that is got in return is a stake.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { has } from '../syntax/kinds.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { someOf } from './moves/acquired.ts';
import { staffOf } from './moves/staff.ts';
import { assetWords, isAsset } from './rows/assets.ts';
import { boughtAt, pairedAfter } from './rows/priced.ts';
import { dealers } from './shares/dealers.ts';
import { ofCompany, stake } from './shares/holdings.ts';
import { paidFor, paying, released } from './shares/sold.ts';
import { dealt, pairsAfter, pricedAfter, valuing } from './slots/dealing.ts';
import { financing } from './slots/financing.ts';
import { goalless } from './slots/goals.ts';
import { type Deal, refer, refers, words } from './slots/refer.ts';
import { inFocus, isParty, make, money, percent, spare, type Thing, thing, withPrep } from './slots/things.ts';
import { vendor } from './slots/vendor.ts';
import { dealPrice, outright, sellerOf, target, unitBack } from './targets.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);
const NOT_COMPANY: ReadonlySet<string> = new Set(['goods', 'debt', 'contract', 'metric', 'sale']);

interface Put {
  at: Verb | Noun;
  from: Ref | null;
  /** All who pay, where there are several. */
  all?: readonly Ref[];
  into: Ref | null;
  sum: FigureItem | null;
}

export function invest(deal: Deal, { at, from, all, into, sum }: Put): Draft[] {
  if (!from || !into || sameRef(from, into) || (sum && !spare(deal, sum) && !valuing(deal, sum, into))) return [];
  const form = /\bin cash\b|\ball cash\b/iu.test(deal.scene.text.slice(at.start, deal.scene.sentence.end))
    ? 'cash'
    : null;
  const parts = sum ? dealt(deal, all && all.length > 0 ? all : [from], sum) : [[from, null] as const];
  return parts.flatMap(([subject, money]) =>
    make(deal, { rule: 'en/investment', kind: 'investment', at, subject, object: into }, { money, form }),
  );
}

/** The share that comes back for the money: "for 18% of Y", "in return for a 10% stake". */
export function inReturn(
  deal: Deal,
  { with: pps, at }: { with: readonly Noun[]; at: Verb | Noun },
  made: Draft[],
): Draft[] {
  const d = made[0];
  const share = pps.find((n) => n.prep === 'for' && thing(deal.all, n).percent && SHARES.has(thing(deal.all, n).kind));
  if (!d || !share) return made;
  return [
    ...made,
    ...stake(deal, { at, holder: d.subject, company: d.object, percent: thing(deal.all, share).percent }),
  ];
}

/** The money of a predicate and what it goes into. */
function sumOf(deal: Deal, p: Predicate): { sum: FigureItem; t: Thing } | null {
  for (const n of p.objects) {
    const t = thing(deal.all, n);
    if (
      t.money &&
      (t.kind === 'money' || t.kind === 'investment' || t.kind === 'round' || t.kind === 'other' || t.kind === 'stock')
    )
      return { sum: t.money, t };
  }
  return null;
}

/** "invested F in Y", "put F into Y", "committed F to Y", "backed Y with F". */
function put(deal: Deal, p: Predicate): Draft[] {
  const all = refers(deal, p.subject);
  const from = all[0] ?? null;
  const got = sumOf(deal, p);
  if (!got) return spent(deal, p, from) ?? backed(deal, p, from);
  const { sum } = got;
  const into = goal(deal, [...p.with, ...got.t.parts]);
  const many = into?.party ? refers(deal, into) : [];
  const figures = many.length > 1 ? dealt(deal, many, sum) : [];
  if (figures.length > 1)
    return figures.flatMap(([company, f]) => invest(deal, { at: p.verb, from, into: company, sum: f }));
  if (into && !into.party) {
    const t = thing(deal.all, into);
    if (t.kind === 'round' && (into.owner || into.inner[0]))
      return invest(deal, { at: p.verb, from, all, into: refer(deal, into.owner ?? into.inner[0] ?? null, from), sum });
    if (NOT_COMPANY.has(t.kind) || !t.company)
      return SHARES.has(t.kind) ? inStock(deal, { p, from, sum: got.sum, t }) : [];
    return inReturn(
      deal,
      { with: p.with, at: p.verb },
      invest(deal, { at: p.verb, from, all, into: refer(deal, t.company), sum: got.sum }),
    );
  }
  if (into && goods(deal, into)) return [];
  if (into && into.prep !== 'in' && into.prep !== 'into' && vendor(refer(deal, into.party)) > Math.max(0, vendor(from)))
    return [];
  const share = into ? undefined : withPrep(p.with, 'for').find((n) => thing(deal.all, n).company);
  const whom = into ? null : whichBefore(deal, p);
  const target = into
    ? refer(deal, into.party, from)
    : whom
      ? refer(deal, whom.party)
      : share
        ? refer(deal, thing(deal.all, share).company)
        : (goalless(deal, p, { t: got.t, from }) ??
          ((has(p.verb, 'invest') || (PUT_IN.test(p.verb.word) && !financing(deal))) && got.t.kind !== 'other'
            ? inFocus(deal, from)
            : again(deal, from)));
  const rest = (into ? pairsAfter(deal, into) : []).flatMap(({ sum: f, party }) =>
    invest(deal, { at: p.verb, from, into: refer(deal, party.party), sum: f }),
  );
  const subject = p.subject && /^(?:including|like)$/u.test(p.subject.prep) ? deal.all[p.subject.index - 1] : p.subject;
  const crowd = all.length > 1 && into?.party && subject?.type === 'noun' && CROWD.test(subject.head.word);
  if (crowd && target) return jointly(deal, { at: p.verb, all, into: target, sum });
  const first = invest(deal, { at: p.verb, from, all, into: target, sum });
  return [...inReturn(deal, { with: p.with, at: p.verb }, first), ...rest];
}

const PUT_IN = /^(?:put|puts|putting|chip|chips|chipped|kicked|kicks) in$/u;
const CROWD = /(?:^| )(?:investors|backers|shareholders|funds|firms)$/u;
/** "Investors including A and B have put F into Y": what Y raised, and who was among them. */
function jointly(
  deal: Deal,
  { at, all, into, sum }: { at: Verb; all: readonly Ref[]; into: Ref; sum: FigureItem },
): Draft[] {
  if (!spare(deal, sum)) return [];
  const raised = { rule: 'en/round', kind: 'funding_round', at, subject: into, object: null } as const;
  return [...make(deal, raised, { money: sum }), ...all.flatMap((from) => invest(deal, { at, from, into, sum: null }))];
}

/** "X first invested in Y in 2018, paying F": the sum stands with a participle. */
function spent(deal: Deal, p: Predicate, from: Ref | null): Draft[] | null {
  if (!has(p.verb, 'invest')) return null;
  const sum = paying(deal, p.verb);
  if (!sum) return null;
  const into = goal(deal, p.with);
  const company = into ? (refer(deal, into.party, from) ?? refer(deal, thing(deal.all, into).company)) : null;
  return invest(deal, { at: p.verb, from, into: company ?? (into ? null : inFocus(deal, from)), sum });
}

/** "It has so far provided F": into the company that the same investor was just told to invest in. */
function again({ scene }: Deal, from: Ref | null): Ref | null {
  const told = [...scene.drafts].reverse().find((d) => d.kind === 'investment') ?? scene.discourse.told;
  if (told?.kind !== 'investment' || !told.money) return null;
  // "A pledged F to Y, while B will put in F": the sentence goes on about the same company.
  return sameRef(told.subject, from) || scene.drafts.includes(told) ? told.object : null;
}

/** "Y, in which X has invested F": whom the relative word before the subject means. */
function whichBefore(deal: Deal, p: Predicate): Noun | null {
  const rel = p.subject ? deal.all[p.subject.index - 1] : undefined;
  if (rel?.type !== 'mark' || rel.word !== 'rel' || !/^(?:in|into)$/u.test(rel.prep)) return null;
  return deal.all.slice(0, rel.index).findLast((n): n is Noun => n.type === 'noun' && !n.aside && isParty(n)) ?? null;
}

/** "in the form of a note", "in two stages": how and not where. */
const MANNER =
  /^(?:form|turn|total|all|stages?|instal?ments?|tranches?|exchange|return|addition|phases?|parts?|steps|aggregate|sum|equity|debt|credits?|kind|full|advance|years?|months?)$/u;

/** Where the money goes: a party or shares of one before other phrases ("in fresh capital", "in cash"). */
function goal(deal: Deal, list: readonly Noun[]): Noun | undefined {
  const all = withPrep(list, 'in', 'into', 'to', 'behind', 'on').filter(
    (n) => !percent(n) && !MANNER.test(n.head.word),
  );
  const company = (n: Noun): boolean =>
    isParty(n) || thing(deal.all, n).company !== null || n.owner !== null || n.inner.length > 0;
  const plain = all.filter((n) => n.kinds[0] !== 'round' && n.head.word !== 'cash' && n.kinds[0] !== 'stock');
  return all.find(company) ?? plain[0] ?? (all.some((n) => n.kinds[0] === 'stock') ? all[0] : undefined);
}

const inStock = (
  deal: Deal,
  { p, from, sum, t }: { p: Predicate; from: Ref | null; sum: FigureItem; t: Thing },
): Draft[] =>
  invest(deal, {
    at: p.verb,
    from,
    into: refer(deal, t.company ?? t.holder, from) ?? inFocus(deal, from),
    sum,
  });

/** "Nvidia chips": a phrase whose head is goods is no company. */
const goods = (deal: Deal, n: Noun): boolean => thing(deal.all, n).kind === 'goods';

function backed(deal: Deal, p: Predicate, from: Ref | null): Draft[] {
  const target = p.objects.find(isParty);
  const sum =
    withPrep(p.with, 'with')
      .map(money)
      .find((f) => f) ?? null;
  return has(p.verb, 'back') && target && sum
    ? invest(deal, { at: p.verb, from, into: refer(deal, target.party, from), sum })
    : [];
}

/** "X will shed its unit, with Z paying F for it": what is sold, not who sells. */
function soldHere(deal: Deal, t: Thing): Draft | null {
  if (t.company?.word !== 'it') return null;
  const told = deal.scene.drafts.findLast((d) => d.kind === 'divestment');
  return told && !told.money && sameRef(told.subject, refer(deal, t.company)) ? told : null;
}

/** "bought Y for F", "bought a P stake in Y for F", "bought F of Y shares", "paid F for Y". */
function bought(deal: Deal, p: Predicate): Draft[] {
  const t = target(deal, p);
  if (!t) return [];
  // "The firm bought 60% of it": not of itself.
  const all = t.company?.word === 'it' ? dealers(deal, p.subject) : refers(deal, p.subject);
  const from = all[0] ?? null;
  const price = has(p.verb, 'pay')
    ? (p.objects.map((n) => thing(deal.all, n).money).find((f) => f) ?? null)
    : (paidFor(deal, p, t) ?? paying(deal, p.verb) ?? dealPrice(deal, p.verb));
  const some = !price && someOf(deal, p, t);
  const works = !t.percent && (isAsset(t) || unitBack(p, t));
  if (!price && t.kind !== 'party' && !t.percent && !some && !works) return [];
  const told = soldHere(deal, t);
  const into =
    told?.object ??
    (unitBack(p, t) || isAsset(t) ? assetWords(deal, t.noun) : null) ??
    refer(deal, t.company, from) ??
    (t.kind === 'unit'
      ? words(t.noun)
      : t.core !== t.noun
        ? words(t.core)
        : (staffOf(deal, p.subject) ?? inFocus(deal, from)));
  // A takeover without a price, told as news of its own.
  if (!price && t.kind === 'party' && !works && !outright(deal, p, t)) return [];
  const given = sellerOf(deal, p, t);
  const made = [
    ...(price || t.kind === 'party' || some || works ? invest(deal, { at: p.verb, from, all, into, sum: price }) : []),
    ...(given && !sameRef(given, from) ? released(deal, { at: p.verb, seller: given, asset: into, price, t }) : []),
  ];
  if (told && price && made.length > 0) told.money = price;
  if (price && has(p.verb, 'pay'))
    for (const { sum, party } of pairsAfter(deal, t.noun))
      made.push(...invest(deal, { at: p.verb, from, into: refer(deal, party.party) ?? words(party), sum }));
  if (price && has(p.verb, 'pay') && from)
    for (const pair of pairedAfter(deal, t)) made.push(...boughtAt(deal, { buyer: from, pair }));
  if (!has(p.verb, 'pay'))
    for (const { t: other, sum } of pricedAfter(deal, t))
      made.push(
        ...invest(deal, { at: p.verb, from, into: refer(deal, other.company, from) ?? words(other.noun), sum }),
      );
  // "is paying F for the 35%": the share was told before.
  const again = t.kind === 'percent' && !t.company && /^the /iu.test(deal.scene.text.slice(t.noun.start, t.noun.end));
  // "the fund gained 11%".
  const rises = t.kind === 'percent' && !t.company && /^gain/u.test(p.verb.word);
  if (!t.percent || again || rises || !SHARES.has(t.kind) || !ofCompany(deal, t)) return made;
  return [...made, ...stake(deal, { at: p.verb, holder: from, all, company: into, percent: t.percent })];
}

const STATE = /\b(?:government|state|treasury)$/u;
/** "Y received a F investment from X". */
function received(deal: Deal, p: Predicate): Draft[] {
  const bare = /^(?:receiv|got|get|t[ao]k|accept)/u.test(p.verb.word)
    ? p.objects.find((n) => n.head.item === money(n))
    : undefined;
  const noun = p.objects.find((n) => n.kinds[0] === 'investment') ?? bare;
  const sum = noun ? thing(deal.all, noun).money : null;
  const from = withPrep(p.with, 'from', 'by').find(isParty);
  if (!sum || !from || p.with.some((n) => n.prep === 'for' || n.kinds[0] === 'goods' || n.kinds[0] === 'contract'))
    return [];
  const all = refers(deal, from);
  if (noun === bare && from.party.item?.type !== 'name' && !STATE.test(from.head.word)) return [];
  const into = refers(deal, p.subject)[0] ?? null;
  const rest = pairsAfter(deal, from).flatMap(({ sum: f, party }) =>
    invest(deal, { at: p.verb, from: refers(deal, party)[0] ?? null, into, sum: f }),
  );
  return [...invest(deal, { at: p.verb, from: all[0] ?? null, all, into, sum }), ...rest];
}

/** The investments and acquisitions that a verb states. */
export function investedBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (v.negated) return [];
  // "swapped F of loans for 60%".
  if (/^(?:swap|convert|exchang)/u.test(v.word) && p.objects.some((n) => thing(deal.all, n).kind === 'debt')) return [];
  if (has(v, 'buy', 'pay', 'get')) {
    const made = bought(deal, p);
    if (made.length > 0) return made;
  }
  if (has(v, 'get', 'win', 'raise')) return received(deal, p);
  return has(v, 'invest', 'put', 'back') ? put(deal, p) : [];
}
