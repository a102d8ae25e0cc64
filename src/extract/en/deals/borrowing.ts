// Debt in English: who lends to whom. X borrowed F from Y, Y lent X F, a F loan to X from Y, F of bonds of X; a lender
// nobody names stays null, and who only arranges or guarantees is none.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { BOND_SALE, drawnFrom, ofLoan, SECURED } from '../frames/norounds.ts';
import { type Predicate, predicateOf } from '../syntax/clauses.ts';
import { has } from '../syntax/kinds.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { reduced, subjectOf } from '../syntax/subjects.ts';
import { acquirer, advanced, backing, bySum, type Debt, fromBank, given, issuer, resized, rowOfDebt } from './loans.ts';
import { ventureWith } from './shares/ventures.ts';
import { isBank, isCrowd, publicLender } from './slots/banks.ts';
import { dealt, pairsAfter } from './slots/dealing.ts';
import {
  after,
  borrowerBeside,
  creditors,
  focus,
  granters,
  lendersActing,
  lendersIn,
  lendersOf,
  spokenOf,
  talkedWith,
} from './slots/lenders.ts';
import { crowded, mixed, optional } from './slots/nodebt.ts';
import { type Deal, refer, refers, words } from './slots/refer.ts';
import { following, isParty, make, money, spare, type Thing, thing, withPrep } from './slots/things.ts';

/** "will backstop F of the lease": who vouches for a sum neither lends nor owes it. */
const vouched = ({ scene: { text, sentence } }: Deal, sum: FigureItem): boolean =>
  /\b(?:backstop(?:s|ped|ping)?|guarante(?:es?|ed|eing)|underpin(?:s|ned|ning)?|vouch(?:es|ed) for) (?:an? |the |up to |as much as |about |around |some |a further |another )*$/iu.test(
    text.slice(Math.max(sentence.start, sum.full.start - 50), sum.full.start),
  );

/** Who arranges or leads a loan does not owe it. */
const ARRANGES = /^(?:arrang|lead|led$|underwr|syndicat)/u;

/** One debt; lenders after the first lend without an amount of their own. */
export function debt(deal: Deal, { at, lenders, borrower: owes, sum }: Debt): Draft[] {
  const borrower = owes && (ventureWith(deal, owes) ?? owes);
  if (at.type === 'verb' && lenders.length === 0 && ARRANGES.test(at.word) && !at.passive) return [];
  if (borrower && granters(deal).some((r) => sameRef(r, borrower))) return [];
  if (!borrower || !spare(deal, sum) || borrower.row?.kind === 'person' || vouched(deal, sum)) return [];
  const own = lenders.filter((l) => !sameRef(l, borrower));
  const base = { rule: 'en/debt', kind: 'debt', at, object: borrower } as const;
  if (own.length === 0) return make(deal, { ...base, subject: null }, { money: sum });
  return dealt(deal, own, sum).flatMap(([subject, money]) => make(deal, { ...base, subject }, { money }));
}

/** "a debt sale", "its bond offering". */
const isIssue = (t: Thing): boolean => t.kind === 'sale' && t.noun.kinds.includes('debt');
const isDebt = (t: Thing): boolean =>
  t.kind === 'debt' ||
  isIssue(t) ||
  (t.kind === 'money' && t.parts.some((p) => p.prep === 'in' && p.kinds.includes('debt')));
/** "F drawn under the facility". */
const under = (p: Predicate): boolean =>
  has(p.verb, 'borrow') &&
  withPrep(p.with, 'under', 'on', 'from').some((n) => n.kinds[0] === 'debt' || /^(?:it|them|that)$/u.test(n.head.word));

/** Verbs that need no noun to tell a debt, and those that need one. */
const OWES = /^(?:borrow|ow(?:e|ing)|draw(?:n|s|ing)? down|drew down)/u;
const RAISES = /^(?:rais|secur|net|draw|drew|t[ao]p|obtain|lin(?:e|ing) up)/u;

/** "raised F through a bond sale", "raised F by selling bonds". */
function byDebt(deal: Deal, p: Predicate): boolean {
  if (withPrep(p.with, 'through', 'via', 'from', 'on').some((n) => n.kinds[0] === 'debt')) return true;
  if (/^dr[ae]w/u.test(p.verb.word) && ofLoan(deal.scene)) return true;
  const sum = p.objects.map(money).find((f) => f);
  if (sum && SECURED.test(deal.scene.text.slice(sum.full.end, sum.full.end + 40))) return true;
  if (sum && BOND_SALE.test(deal.scene.text.slice(sum.full.end, sum.full.end + 90))) return true;
  const next = deal.all.slice(p.verb.index + 1, p.verb.index + 6).find((q): q is Verb => q.type === 'verb');
  if (next?.mood === 'ing' && /^securiti[sz]/u.test(next.word)) return true;
  if (next?.mood !== 'ing' || !has(next, 'issue', 'sell', 'borrow')) return false;
  return predicateOf(deal.all, next).objects.some((n) => n.kinds.includes('debt') || n.head.word === 'securities');
}

/** A bond is told of: what is raised then is debt. */
function inDebt({ scene }: Deal, n: Noun): boolean {
  const here = scene.text.slice(scene.sentence.start, n.start);
  const whole = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (/\b(?:equity|shares?|stock|stake|round|Series)\b/u.test(whole)) return false;
  if (/\b(?:bonds?|notes)\b/u.test(here)) return true;
  const { told } = scene.discourse;
  return (
    told?.kind === 'debt' &&
    scene.sentence.start - told.clause.start < 300 &&
    /\b(?:bonds?|offering|tranches|notes|deal)\b/u.test(scene.text.slice(told.clause.start, told.clause.end) + whole)
  );
}

interface Owed {
  n: Noun;
  to: Noun | undefined;
  borrower: Ref | null;
  sum: FigureItem;
}

/** "owes F to A and F to B", "owes A F", "owes F under a loan from A". */
function owed(deal: Deal, p: Predicate, { n, to, borrower, sum }: Owed): Draft[] {
  // "owes it F a year": what is paid again and again was never lent.
  if (/^ (?:a|per|each|every) (?:year|month|quarter)\b/u.test(deal.scene.text.slice(sum.end, sum.end + 14))) return [];
  const creditor = p.objects.find((q) => isParty(q)) ?? to;
  const under = creditor ? [] : lendersOf(deal, following(deal, n));
  const more = following(deal, n).find((q) => q.prep === 'to' && isParty(q));
  const pairs = more ? pairsAfter(deal, more) : [];
  return [
    ...debt(deal, { at: p.verb, lenders: creditor ? refers(deal, creditor) : under, borrower, sum: sum }),
    ...pairs.flatMap((x) => debt(deal, { at: p.verb, lenders: refers(deal, x.party), borrower, sum: x.sum })),
  ];
}

/** "borrowed F from Y", "raised F in loans", "signed a F facility with Y", "issued F of notes". */
function borrowed(deal: Deal, p: Predicate): Draft[] {
  const subject = refers(deal, p.subject);
  for (const n of p.objects) {
    const t = thing(deal.all, n);
    const bare = (t.kind === 'money' && n.head.item === t.money) || n.head.word === 'owing';
    const plain =
      bare &&
      (OWES.test(p.verb.word) ||
        under(p) ||
        fromBank(deal, p) ||
        (has(p.verb, 'repay') &&
          /^repa/u.test(p.verb.word) &&
          following(deal, n).some((q) => q.prep === 'to' && isParty(q))) ||
        ((RAISES.test(p.verb.word) || has(p.verb, 'issue')) &&
          (byDebt(deal, p) || inDebt(deal, n) || (subject.length > 1 && rowOfDebt(deal, n)))));
    if (!t.money || !(isDebt(t) || plain) || mixed(deal, n)) continue;
    const named = refer(deal, p.subject?.party ?? null);
    const crowd = subject.length > 0 && !named;
    const borrower = refer(deal, t.holder) ?? named ?? (p.subject && !crowd ? null : focus(deal));
    if (
      isBank(deal, subject[0]) &&
      !t.holder &&
      /^(?:rais|increas|extend|enlarg|expand|upsiz)/u.test(p.verb.word) &&
      n.prep === '' &&
      t.kind === 'debt' &&
      t.money &&
      n.head.item !== t.money
    )
      return debt(deal, { at: p.verb, lenders: subject, borrower: borrowerBeside(deal, subject), sum: t.money });
    const arranges = isBank(deal, subject[0]) && !t.holder && has(p.verb, 'issue', 'lend') && !has(p.verb, 'borrow');
    const to = [
      ...withPrep(p.with, 'to', 'for'),
      ...following(deal, n).filter((q) => q.prep === 'to' || q.prep === 'for'),
    ].find(isParty);
    if (has(p.verb, 'owe')) return owed(deal, p, { n, to, borrower, sum: t.money });
    if (arranges || p.subject?.prep === 'by')
      return debt(deal, {
        at: p.verb,
        lenders: [],
        borrower: refer(deal, to?.party ?? null) ?? focus(deal),
        sum: t.money,
      });
    const from = lendersOf(deal, p.with);
    const part = t.parts[t.parts.length - 1] ?? n;
    const back = bare && has(p.verb, 'repay') && to ? refers(deal, to) : [];
    const each = subject.length > 1 && !t.holder ? dealt(deal, subject, t.money) : [];
    if (each.length > 1)
      return each.flatMap(([who, sum]) => debt(deal, { at: p.verb, lenders: from, borrower: who, sum }));
    const lenders =
      [
        from,
        back,
        lendersIn(deal, part, following(deal, part)),
        lendersOf(deal, following(deal, n)),
        isCrowd(deal, p.subject) ? lendersActing(deal) : [],
        p.verb.mood === 'to' ? talkedWith(deal, n) : [],
        /^dr[ae]w/u.test(p.verb.word) ? drawnFrom(deal.scene) : [],
      ].find((l) => l.length > 0) ?? [];
    return debt(deal, { at: p.verb, lenders, borrower, sum: t.money });
  }
  return [];
}

/** "Y lent X F", "Y provided a F loan to X", "Y extended it a line of F". */
function lent(deal: Deal, p: Predicate): Draft[] {
  const strong = advanced(deal, p) || /^(?:l(?:e|oa)n|underwr)/u.test(p.verb.word);
  const named = refers(deal, p.subject);
  // "a Quillon subsidiary lent": a part of a company without a name of its own.
  const unit = p.subject?.kinds[0] === 'unit' ? refer(deal, p.subject.inner[0] ?? p.subject.owner) : null;
  const lenders = named.length > 0 || !unit ? named : [unit];
  for (const n of [...p.objects, ...withPrep(p.with, 'with')]) {
    const t = thing(deal.all, n);
    if (!t.money || !(isDebt(t) || (strong && t.kind === 'money')) || (n.prep && !p.objects.some(isParty))) continue;
    // "underwritten by A and B": B lends too.
    const lends = (q: Noun): boolean => refers(deal, q).some((r) => lenders.some((l) => sameRef(l, r)));
    const to = p.objects.find((q) => isParty(q) && q !== n && !lends(q)) ?? withPrep(p.with, 'to', 'for').find(isParty);
    const single = to ? undefined : withPrep(p.with, 'to').find((q) => /^an?$/u.test(q.tokens[0]?.word ?? ''));
    const borrower =
      (to?.party?.word === 'it' ? spokenOf(deal, p.subject, lenders) : null) ??
      refer(deal, to?.party ?? null, lenders[0] ?? null) ??
      refer(deal, t.holder) ??
      (single && strong ? words(single) : null) ??
      acquirer(deal);
    const other = HOLDS.test(p.verb.word) ? borrowerBeside(deal, lenders) : null;
    if (other) return debt(deal, { at: p.verb, lenders, borrower: borrower ?? other, sum: t.money });
    if (!borrower && !strong && !isBank(deal, lenders[0])) return [];
    return debt(deal, { at: p.verb, lenders, borrower: borrower ?? focus(deal), sum: t.money });
  }
  return [];
}

/** Who holds a note has lent. */
const HOLDS = /^(?:h[eo]ld|owns|owned)/u;

/** The debts that a verb states. */
export function borrowedBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (v.negated) return [];
  const made: Draft[] = [];
  if (p.subject?.prep === 'by' && has(v, 'owe') && reduced(deal.all, v)) return [];
  const one = given(deal, p) ?? backing(deal, p);
  if (one) made.push(...debt(deal, one));
  if (made.length === 0) made.push(...resized(deal, p).flatMap((d) => debt(deal, d)));
  if (made.length === 0 && has(v, 'lend')) made.push(...lent(deal, p));
  if (
    made.length === 0 &&
    !(HOLDS.test(v.word) && !v.passive) &&
    has(v, 'borrow', 'issue', 'raise', 'owe', 'repay', 'sign', 'sell', 'have', 'win', 'get')
  )
    made.push(...borrowed(deal, p));
  return made;
}

const FORGIVES = /^(?:convert|forg|wrote|waive|call)/u;
const NOT_DEBT = /\b(?:equity|stock|interest|cost|rating|card|leases?|lease obligations)\b/iu;

/** Debts that nouns state by themselves: "X's F loan", "a F bond", "borrowings of F", "F drawn under its facility". */
export function borrowedIn(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  const sums = t.kind === 'money' && n.head.item === t.money;
  const part = sums ? bySum(deal, n) : null;
  if (part) return debt(deal, part);
  if (!sums && !isDebt(t)) return [];
  const rest = following(deal, n);
  const under =
    sums && rest.some((p) => (p.prep === 'under' || p.prep === 'on' || p.prep === 'from') && p.kinds[0] === 'debt');
  if (mixed(deal, n) || optional(deal, n) || (crowded(deal, n) && t.holder === null)) return [];
  if (!(isDebt(t) || under) || NOT_DEBT.test(deal.scene.text.slice(n.head.start, n.head.end))) return [];
  const sum =
    t.money ??
    rest
      .filter((p) => ['of', 'worth', 'at', 'to', 'for'].includes(p.prep))
      .map(money)
      .find((f) => f) ??
    after(deal, n);
  if (!sum) return [];
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb' && p.mood !== 'ing') ?? null;
  const doer = verb && !verb.passive ? refers(deal, subjectOf(deal.all, verb.index)) : [];
  const gives =
    verb !== null &&
    (has(verb, 'buy', 'lend', 'put', 'give') ||
      FORGIVES.test(verb.word) ||
      (/^(?:holds?|held|owns?|owned)$/u.test(verb.word) && !t.holder));
  const bank = refer(deal, n.inner[0] ?? null);
  const named = lendersIn(deal, n, rest);
  const talks = named.length > 0 || gives ? [] : talkedWith(deal, n);
  const lenders =
    named.length > 0
      ? named
      : talks.length > 0
        ? talks
        : gives
          ? doer
          : bank && isBank(deal, bank)
            ? [bank]
            : (publicLender(deal, n) ?? creditors(deal));
  const to = rest.find((p) => isParty(p) && (p.prep === 'to' || p.prep === 'for'));
  const doerNamed = verb ? refer(deal, subjectOf(deal.all, verb.index)?.party ?? null) : null;
  const other = (r: Ref | null | undefined): r is Ref => !!r && !isBank(deal, r) && !lenders.some((l) => sameRef(l, r));
  const pays = n.prep === 'with' && verb !== null && /^(?:fund|financ|pa(?:y|id)|bought|buy|acquir)/u.test(verb.word);
  const own =
    [pays ? doerNamed : null, issuer(deal, n)].find((r) => r) ??
    [gives ? null : refer(deal, t.holder), refer(deal, to?.party ?? null), gives ? ofWhom(deal, t) : null, bank].find(
      other,
    );
  if (!own && verb && !verb.passive && lenders.length === 0 && ARRANGES.test(verb.word)) return [];
  return debt(deal, {
    at: n,
    lenders,
    borrower:
      own ?? (!gives && verb && !verb.passive && other(doerNamed) ? doerNamed : null) ?? borrowerBeside(deal, lenders),
    sum,
  });
}

/** "holds F of the debt of X". */
const ofWhom = (deal: Deal, t: Thing): Ref | null =>
  refer(deal, t.parts.find((p) => p.prep === 'of' && isParty(p))?.party ?? null);
