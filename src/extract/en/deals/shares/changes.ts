// Stakes in English that a verb states: who owns, gets or is left with P of Y, and holdings that go to P from Q. Takes a
// predicate, gives the stakes.

import type { Draft, Ref } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import { COLLECTIVE } from '../../syntax/lists.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { kinBehind } from '../rows/behind.ts';
import { sharesAfter } from '../rows/priced.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { inFocus, isParty, percent, thing, withPrep } from '../slots/things.ts';
import { dealers, owner } from './dealers.ts';
import { isThat } from './holders.ts';
import { belongs, companyOf, given, got, market, ofCompany, owned, stake, told, whose } from './holdings.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

/** "its share | of the company". */
const ofParty = (deal: Deal, n: Noun): boolean => {
  const of = deal.all[n.index + 1];
  return isParty(of as Noun) && /^(?:of|in)$/u.test((of as Noun).prep);
};

/** A stake; "X's share" where stakes are told of. */
const changes = (deal: Deal, n: Noun): boolean => {
  const { kind } = thing(deal.all, n);
  return (
    (SHARES.has(kind) && kind !== 'percent') ||
    (n.head.word === 'share' && !!n.owner && (told(deal) || ofParty(deal, n)) && !market(deal))
  );
};

/** "goes up | to 70%": the share that a holding goes to. */
const climbs = (deal: Deal, n: Noun): boolean =>
  n.head.item !== null &&
  n.head.item === percent(n) &&
  /^(?:(?:up|down|back) to|below|above|under|over|past) /iu.test(deal.scene.text.slice(n.start, n.end));

/** "X slipped to 2.4% of Y", "taking X to 30% of Y": who holds is the subject, or what is taken there. */
function reached(deal: Deal, p: Predicate): Draft[] {
  if (!has(p.verb, 'trim', 'lift') || p.verb.passive) return [];
  const both = withPrep(p.with, 'from', 'to').filter((n) => n.head.item !== null && n.head.item === percent(n));
  if (both.length > 1 && isParty(p.subject) && p.objects.length === 0 && told(deal) && !market(deal)) {
    const holder = dealers(deal, p.subject)[0] ?? null;
    const last = thing(deal.all, both[both.length - 1] as Noun);
    const company = companyOf(deal, last, holder);
    return both.flatMap((n) => stake(deal, { at: p.verb, holder, company, percent: percent(n) }));
  }
  const share = withPrep(p.with, 'to', 'below', 'above', 'under', 'over').find(
    (n) => n.head.item !== null && n.head.item === percent(n),
  );
  const t = share ? thing(deal.all, share) : null;
  if (!t?.company || !ofCompany(deal, t)) return [];
  const [object] = p.objects;
  if (object && !isParty(object)) return [];
  const holder =
    dealers(deal, object ?? p.subject, t.company.item?.type === 'name' ? refer(deal, t.company) : null)[0] ?? null;
  return stake(deal, { at: p.verb, holder, company: companyOf(deal, t, holder), percent: t.percent });
}

/** "X, whose interest in Y stands at P": who stands before the relative word. */
function whoseBefore(deal: Deal, share: Noun | undefined): Ref | null {
  const rel = share ? deal.all[share.index - 1] : undefined;
  if (rel?.type !== 'mark' || rel.text !== 'whose') return null;
  const before = deal.all.slice(0, rel.index).findLast((p): p is Noun => p.type === 'noun' && !p.aside);
  return before ? (refers(deal, before)[0] ?? null) : null;
}

/** "The promoters, the Roe brothers, trimmed their holding": whose it is. */
const kinOf = (deal: Deal, n: Noun | null): Ref | null => (n && !n.party ? kinBehind(deal, n) : null);

/** "are cut back to 8%". */
const DOWN = /^(?:cut|reduc|squeez|push|whittl|shrunk)/u;

/** "cut its stake in Y to P from Q", "X's holding rose to P", "X was diluted to P". */
function moved(deal: Deal, p: Predicate): Draft[] {
  const subject = p.verb.passive ? p.objects[0] : p.subject;
  const share = [...p.objects, p.subject].find((n): n is Noun => !!n && changes(deal, n));
  const less = /^(?:dilut|water)/u.test(p.verb.word) || (p.verb.passive && DOWN.test(p.verb.word) && told(deal));
  const diluted = less && subject && (isParty(subject) || COLLECTIVE.test(subject.head.word)) ? subject : null;
  if (!share && !diluted) return reached(deal, p);
  const t = share ? thing(deal.all, share) : null;
  const sold = share ? deal.all[share.index + 1] : undefined;
  // "The shares sold represent 5%": nobody holds them.
  if (sold?.type === 'verb' && has(sold, 'sell')) return [];
  if (t && share?.head.word !== 'share' && !ofCompany(deal, t)) return [];
  const their =
    t?.holder && /^(?:its|their)$/u.test(t.holder.word) && share !== p.subject ? kinOf(deal, p.subject) : null;
  const own = their ?? (t ? (owner(deal, t.holder) ?? whoseBefore(deal, share)) : null);
  const holder = own ?? (share === p.subject ? null : (dealers(deal, diluted ?? p.subject)[0] ?? null));
  const company = t ? companyOf(deal, t, holder) : inFocus(deal, holder);
  // "X's holding fell to P and Y's to Q": what stands behind the next owner is its own.
  const gap = deal.all.find(
    (n) => n.type === 'noun' && n.index > p.verb.index && n.prep === '' && (n.head.poss === true || isThat(n)),
  );
  const list = [...p.with, ...(t?.parts ?? [])].filter((n) => !gap || n.index < gap.index);
  const marks = [...withPrep(list, 'to', 'at', 'below', 'above', 'under'), ...withPrep(list, 'from')].map((n) =>
    percent(n),
  );
  const plain = p.objects.filter((n) => n !== share && (has(p.verb, 'amount') || p.verb.copula || climbs(deal, n)));
  const before = t?.kind === 'stake' && marks.some((m) => m) ? [t.percent] : [];
  const figures = [...new Set([...marks, ...plain.map((n) => percent(n)), ...before])].filter(
    (f): f is FigureItem => f !== null,
  );
  const who = holder ?? (t && !t.holder ? whose(deal) : null);
  return figures.flatMap((f) => stake(deal, { at: p.verb, holder: who, company, percent: f }));
}

/** "puts X's interest at P", "left its holding at P". */
const PUTS =
  /^(?:puts?|putting|leaves?|left|leaving|keeps?|kept|keeping|held|holds?|lists?|listed|pegs?|pegged|shows?|showed|gives?|gave)$/u;

/** "received warrants for P of Y", "issued X a warrant for shares, or P of the company". */
function warranted(deal: Deal, p: Predicate): Draft[] {
  const right = p.objects.find((n) => n.prep === '' && /^(?:warrants?|options?)$/u.test(n.head.word));
  if (!right) return [];
  const to = p.objects.find((n) => isParty(n) && n.index < right.index);
  const holder = refers(deal, to ?? p.subject)[0] ?? null;
  const rest = deal.all.slice(right.index + 1, right.index + 14).filter((n): n is Noun => n.type === 'noun');
  const share = rest.find((n) => percent(n) !== null && ofCompany(deal, thing(deal.all, n)));
  const stock = rest.find((n) => n.kinds[0] === 'stock' && n.inner.length > 0);
  if (!share) return [];
  const own = to ? (refers(deal, p.subject)[0] ?? null) : null;
  const company = own ?? refer(deal, stock?.inner[0] ?? null) ?? companyOf(deal, thing(deal.all, share), holder);
  return stake(deal, { at: p.verb, holder, company, percent: percent(share) });
}

/** "owned P of Y and P of Z". */
function ownedToo(deal: Deal, p: Predicate): Draft[] {
  const share = p.verb.passive ? undefined : p.objects.find((n) => percent(n) && thing(deal.all, n).company);
  const holder = share ? (dealers(deal, p.subject)[0] ?? null) : null;
  if (!share || !holder) return [];
  return sharesAfter(deal, thing(deal.all, share)).flatMap((t) =>
    stake(deal, { at: t.noun, holder, company: companyOf(deal, t, holder), percent: t.percent }),
  );
}

/** The stakes that a verb states. */
export function heldBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (v.negated) return [];
  const made: Draft[] = [];
  if (has(v, 'hold', 'have')) made.push(...owned(deal, p), ...ownedToo(deal, p));
  if (made.length === 0 && has(v, 'give', 'leave', 'award')) made.push(...given(deal, p));
  if ((made.length === 0 && (has(v, 'trim', 'lift', 'amount', 'sell') || PUTS.test(v.word))) || v.copula)
    made.push(...moved(deal, p));
  if (made.length === 0 && has(v, 'get', 'buy', 'win', 'sign', 'lift', 'raise')) made.push(...got(deal, p));
  if (made.length === 0 && has(v, 'get', 'have', 'hold', 'give', 'issue', 'award', 'win'))
    made.push(...warranted(deal, p));
  if (has(v, 'belong')) made.push(...belongs(deal, p));
  return made;
}
