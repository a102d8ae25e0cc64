// Debt told by who gives it, in English: "A and B arranged a F loan for Y", "a group of banks has committed F to Y's plant",
// "A raised its loan to Y to F from F", "F of bonds, F of which went to A". Takes a predicate, gives debts to be made.

import { last, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import type { Predicate } from '../syntax/clauses.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { isMark, reduced, subjectOf } from '../syntax/subjects.ts';
import { wares } from './moves/wares.ts';
import { crowdRef, isCrowd, isLender, isTrueBank } from './slots/banks.ts';
import { borrowerBeside, lendersActing, lendersOf } from './slots/lenders.ts';
import { type Deal, refer, refers } from './slots/refer.ts';
import { following, isParty, money, type Thing, thing, withPrep } from './slots/things.ts';

export interface Debt {
  at: Verb | Noun;
  lenders: readonly Ref[];
  borrower: Ref | null;
  sum: FigureItem | null;
}

const GIVES =
  /^(?:arrang|underwr|provid|exten|grant|approv|offer|commit|syndicat|suppl|advanc|furnish|g[ai]v|hand|award|l[eo]an?|l[ea]nd|financ|pledg)/u;
/** What banks do to a loan they give, and others to one they got. */
const KEEPS = /^(?:open|refinanc|renew|roll|prolong|restructur|reopen|waiv|defer|double|trebl|syndicat)/u;
/** Who signs or closes a loan may be either side. */
const SIGNS = /^(?:clos|finali[sz]|lin|agree|sign|put|lead|led)/u;
const SELLS = /^(?:s[eo]l[dl]|plac|pric|market|float|launch|issu)/u;
const EQUITY = /\b(?:equity|stakes?|round|Series|shares|shareholders?|capital increase)\b/u;

/** Who lends by the subject of a verb: banks by name, a crowd by those named in it or by its own words. */
function givers(deal: Deal, n: Noun | null): Ref[] {
  if (!n) return [];
  const named = refers(deal, n);
  if (named.length > 0) return isCrowd(deal, n) || isLender(deal, named[0]) ? named : [];
  if (!isCrowd(deal, n) || n.owner !== null) return [];
  const told = /\bsame\b/iu.test(deal.scene.text.slice(n.start, n.end)) ? toldDebt(deal)?.subject : null;
  return [told ?? crowdRef(deal, n)];
}

/** Who gets a loan: "to Y", "for Y's plant", "backing the buyout of Y", whom a takeover is by. */
function getter(deal: Deal, p: Predicate, rest: readonly Noun[]): Ref | null {
  const object = p.objects.find((q) => isParty(q) && !isCrowd(deal, q));
  const to =
    object ??
    [...withPrep(p.with, 'to', 'for', 'behind'), ...rest].find(
      (q) => /^(?:to|for|behind|)$/u.test(q.prep) && (isParty(q) || q.owner !== null),
    );
  return refer(deal, to?.party ?? to?.owner ?? null);
}

/** "the buyout of Y": who buys where that is told, else the company bought. */
export function acquirer(deal: Deal): Ref | null {
  const n = deal.all.find((q): q is Noun => q.type === 'noun' && q.kinds[0] === 'takeover');
  if (!n) return null;
  const of = following(deal, n).find((q) => q.prep === 'of' && isParty(q));
  const by = following(deal, n).find((q) => q.prep === 'by' && isParty(q));
  const target = refer(deal, of?.party ?? null);
  const told = deal.scene.discourse.deal;
  const buyer = told?.subject && (!target || sameRef(told.object, target)) ? told.subject : null;
  return refer(deal, by?.party ?? n.owner ?? null) ?? buyer ?? target;
}

const debtful = (t: Thing): boolean =>
  t.kind === 'debt' ||
  (t.kind === 'sale' && t.noun.kinds.includes('debt')) ||
  (t.kind === 'money' && t.parts.some((q) => q.prep === 'in' && q.kinds[0] === 'debt'));

/** "A and B arranged a F loan for Y", "banks led by A have committed F to Y's plant". */
export function given(deal: Deal, p: Predicate): Debt | null {
  const v = p.verb;
  const sells = SELLS.test(v.word);
  const signs = SIGNS.test(v.word);
  const keeps = KEEPS.test(v.word) && !v.passive && banksAct(deal, p);
  if (!sells && !signs && !keeps && !GIVES.test(v.word)) return null;
  // "was arranged by A": who only arranges does not lend.
  const funds = refers(deal, p.subject).every((r) => isLender(deal, r) && !isTrueBank(deal, r));
  if (v.passive && /^(?:arrang|syndicat)/u.test(v.word) && !(p.subject && funds)) return null;
  const who = givers(deal, p.subject);
  if (who.length === 0) return null;
  for (const n of p.objects) {
    const t = thing(deal.all, n);
    const sum = t.money ?? apposed(deal, n, t);
    if (!sum || n.prep !== '') continue;
    const bare = n.head.item === sum && t.parts.every((q) => !(q.prep === 'of' && q.kinds.length > 0));
    const lends = debtful(t) || (bare && !sells && gives(deal, p));
    if (!lends) continue;
    const got = getter(deal, p, following(deal, n)) ?? (signs ? null : acquirer(deal));
    const own = refer(deal, t.holder);
    const borrower = [own, got].find((r) => r && !who.some((w) => sameRef(w, r))) ?? null;
    // "A has arranged a F loan": it may be for itself.
    const also = deal.scene.drafts.some((d) => d.kind === 'debt');
    if (!borrower && (signs || !(keeps || isCrowd(deal, p.subject) || also))) return null;
    return {
      at: v,
      lenders: sells ? [] : who,
      borrower: borrower ?? borrowerBeside(deal, who),
      sum,
    };
  }
  return null;
}

/** Banks and crowds of lenders, not where the loan is their own. */
const banksAct = (deal: Deal, p: Predicate): boolean =>
  (isCrowd(deal, p.subject) || isTrueBank(deal, refers(deal, p.subject)[0])) &&
  p.objects.every((n) => !/^(?:its|their)$/u.test(n.owner?.word ?? ''));

/** "the debt, some F, for Y": the sum between commas. */
function apposed(deal: Deal, n: Noun, t: Thing): FigureItem | null {
  const f = deal.all[n.index + 2];
  const alone = debtful(t) && isMark(deal.all[n.index + 1], ',') && isMark(deal.all[n.index + 3], ',');
  return alone && f?.type === 'noun' && f.prep === '' && f.head.item === money(f) ? money(f) : null;
}

/** A bank that gives a bare sum lends it. */
function gives({ scene, all }: Deal, p: Predicate): boolean {
  const banks = isCrowd({ scene, all }, p.subject) || isTrueBank({ scene, all }, refers({ scene, all }, p.subject)[0]);
  return banks && !EQUITY.test(scene.text.slice(scene.sentence.start, scene.sentence.end));
}

const GROWS = /^(?:halv|tak|bring|rais|enlarg|increas|expand|exten|upsi[sz]|lift|boost|doubl|top|cut|reduc|trim|shr)/u;

/** "has enlarged a loan by F, to F", "It was enlarged from F to F". */
export function resized(deal: Deal, p: Predicate): Debt[] {
  if (!GROWS.test(p.verb.word)) return [];
  const n = p.objects.find((q) => q.kinds[0] === 'debt' || /^(?:it|which)$/u.test(q.head.word));
  if (!n || (n.kinds[0] === 'debt' && money(n))) return [];
  const all = n.kinds[0] === 'debt' && /\btotal\b/iu.test(deal.scene.text.slice(n.start, n.end));
  const told = n.kinds[0] === 'debt' && !(all && p.verb.mood === 'ing') ? null : toldDebt(deal);
  if (n.kinds[0] !== 'debt' && !told) return [];
  const sums = p.with
    .filter((q) => /^(?:by|to|from)$/u.test(q.prep) && q.head.item === money(q))
    .map(money)
    .filter((f): f is FigureItem => f !== null);
  if (sums.length === 0) return [];
  const from = lendersOf(deal, following(deal, n));
  const subject = p.verb.passive ? [] : refers(deal, p.subject);
  // A fund that enlarges a loan to nobody borrows it.
  const to = [...following(deal, n), ...p.with].some((q) => /^(?:to|for)$/u.test(q.prep) && isParty(q));
  const lends = isTrueBank(deal, subject[0]) || (to && isLender(deal, subject[0]));
  const holder = refer(deal, thing(deal.all, n).holder);
  const who = lends && !sameRef(holder, subject[0] ?? null) ? subject : [];
  const borrower = told?.object ?? holder ?? (lends ? borrowerBeside(deal, who) : (subject[0] ?? null));
  return sums.map((sum) => ({
    at: p.verb,
    lenders: told?.subject ? [told.subject] : from.length > 0 ? from : who,
    borrower,
    sum,
  }));
}

const toldDebt = ({ scene }: Deal) => {
  const d = last(scene.drafts.filter((x) => x.kind === 'debt')) ?? scene.discourse.told;
  return d?.kind === 'debt' && d.object && scene.sentence.start - d.clause.start < 400 ? d : null;
};

/** "its parent advanced Y F", no prepayment for goods. */
export const advanced = (deal: Deal, p: Predicate): boolean =>
  /^advanc/u.test(p.verb.word) &&
  !p.with.some((n) => n.prep === 'for' && (n.kinds[0] === 'goods' || wares(deal.all, n))) &&
  (p.verb.passive || p.objects.some(isParty) || p.with.some((n) => n.prep === 'to'));

const BACKS = /^(?:back|support|fund|financ|help|provid|suppl|rescu)/u;

/** "A and B are backing Y with a F loan". */
export function backing(deal: Deal, p: Predicate): Debt | null {
  if (!BACKS.test(p.verb.word)) return null;
  const loan = withPrep(p.with, 'with', 'through').find((n) => debtful(thing(deal.all, n)) && thing(deal.all, n).money);
  const party = p.objects.find(isParty);
  if (!loan || !party) return null;
  return {
    at: p.verb,
    lenders: refers(deal, p.subject),
    borrower: refer(deal, party.party),
    sum: thing(deal.all, loan).money,
  };
}

/** "creditors including A agreed to roll over F owed by Y", "the F it is owed by Y". */
function owedBy(deal: Deal, n: Noun): Debt | null {
  const sum = n.head.item === money(n) ? money(n) : null;
  const v = deal.all.slice(n.index + 1, n.index + 5).find((q): q is Verb => q.type === 'verb');
  const by = v ? deal.all[v.index + 1] : undefined;
  if (!sum || v?.word !== 'owed' || by?.type !== 'noun' || by.prep !== 'by' || !isParty(by)) return null;
  const borrower = refer(deal, by.party);
  const { text, sentence } = deal.scene;
  // "F is owed by one tenant": what a contract brings.
  if (/\b(?:contract|backlog|revenue|rent|customer|tenant)s?\b/iu.test(text.slice(sentence.start, sentence.end)))
    return null;
  const main = deal.all.slice(0, n.index).find((q): q is Verb => q.type === 'verb' && !reduced(deal.all, q) && q !== v);
  const who = main ? subjectOf(deal.all, main.index) : null;
  const acting = refers(deal, who);
  const lenders = (acting.length > 0 ? acting : lendersActing(deal)).filter((r) => !sameRef(r, borrower));
  return { at: n, lenders, borrower, sum };
}

const TALKS = /^(?:talks|negotiations|discussions)$/u;

const LENDERS = /\b(?:lenders|creditors|bondholders|noteholders|arrangers|underwriters)$/iu;

/** "A and B are among the lenders of the F in debt": theirs, and not their debt. */
function amongLenders(deal: Deal, n: Noun): Debt | null {
  const sum = n.head.item === money(n) && /^(?:of|behind|on|in|to)$/u.test(n.prep) ? money(n) : null;
  const crowd = deal.all[n.index - 1];
  if (!sum || crowd?.type !== 'noun' || !LENDERS.test(crowd.head.word)) return null;
  const be = deal.all.slice(Math.max(0, crowd.index - 2), crowd.index).find((q): q is Verb => q.type === 'verb');
  if (!be?.copula || be.negated) return null;
  const lenders = refers(deal, subjectOf(deal.all, be.index));
  return lenders.length > 0 ? { at: n, lenders, borrower: borrowerBeside(deal, lenders), sum } : null;
}

/** Debts that a sum tells by what stands around it. */
export const bySum = (deal: Deal, n: Noun): Debt | null =>
  placed(deal, n) ?? owedBy(deal, n) ?? sought(deal, n) ?? amongLenders(deal, n);

/** "is in discussions with two lenders about a further F": a loan is sought. */
function sought(deal: Deal, n: Noun): Debt | null {
  const sum = /^(?:about|over|for|on)$/u.test(n.prep) && n.head.item === money(n) ? money(n) : null;
  const who = deal.all[n.index - 1];
  const talks = deal.all[n.index - 2];
  if (!sum || who?.type !== 'noun' || who.prep !== 'with' || !isCrowd(deal, who)) return null;
  if (talks?.type !== 'noun' || !TALKS.test(talks.head.word)) return null;
  const v = deal.all.slice(0, talks.index).findLast((q): q is Verb => q.type === 'verb');
  const borrower = v ? (refers(deal, subjectOf(deal.all, v.index))[0] ?? null) : null;
  return { at: n, lenders: [crowdRef(deal, who)], borrower, sum };
}

const PLACED = /^(?:went|go(?:es)?|sold|placed|bought|taken|allotted|allocated|held|owed)$/u;

/** "F of bonds, F of which went to A", "F of it was bought by A". */
function placed(deal: Deal, n: Noun): Debt | null {
  const sum = n.head.item === money(n) ? money(n) : null;
  const ahead = deal.all[n.index - 1];
  const before = isMark(ahead, 'rel') && (ahead as { prep?: string }).prep === 'of';
  const rel = before ? ahead : deal.all[n.index + 1];
  const of = isMark(rel, 'rel') && (rel as { prep?: string }).prep === 'of';
  const it = rel?.type === 'noun' && rel.prep === 'of' && /^(?:it|them|that|which)$/u.test(rel.head.word);
  if (!sum || !(of || it)) return null;
  const v = deal.all[n.index + (before ? 1 : 2)];
  const to = deal.all[n.index + (before ? 2 : 3)];
  if (
    v?.type !== 'verb' ||
    !PLACED.test(v.word) ||
    to?.type !== 'noun' ||
    !isParty(to) ||
    !/^(?:to|with|by)$/u.test(to.prep)
  )
    return null;
  const told = toldDebt(deal);
  return told ? { at: n, lenders: refers(deal, to), borrower: told.object, sum } : null;
}

/** "F, F and F of bonds": the last sum of the row says what they are of. */
export function rowOfDebt(deal: Deal, n: Noun): boolean {
  for (let i = n.index + 1; i < deal.all.length; i++) {
    const p = deal.all[i];
    if (p?.type === 'mark' && /^(?:,|and)$/u.test(p.word)) continue;
    if (p?.type !== 'noun') return false;
    if (p.prep === 'of') return p.kinds[0] === 'debt';
    if (p.prep !== '' || p.head.item !== money(p)) return false;
  }
  return false;
}

/** "took F from the Penrose Bank": what a bank gives is lent. */
export const fromBank = (deal: Deal, p: Predicate): boolean =>
  /^(?:took|tak|got|get|receiv|obtain|secur|rais)/u.test(p.verb.word) &&
  withPrep(p.with, 'from').some(
    (n) => isTrueBank(deal, refer(deal, n.party)) || isCrowd(deal, n) || calledLender(deal, n),
  ) &&
  !/\b(?:equity|stakes?|shares|round|grant)\b/iu.test(
    deal.scene.text.slice(deal.scene.sentence.start, deal.scene.sentence.end),
  );

/** "from Y, the lender". */
function calledLender(deal: Deal, n: Noun): boolean {
  const next = isMark(deal.all[n.index + 1], ',') ? deal.all[n.index + 2] : undefined;
  return next?.type === 'noun' && next.prep === '' && /(?:^| )(?:lender|bank|creditor)$/u.test(next.head.word);
}

/** "F of bonds that Y issued": who issued them owes. */
export function issuer(deal: Deal, n: Noun): Ref | null {
  const rest = following(deal, n);
  const by = deal.all.slice(n.index + 1, n.index + 6).find((q): q is Verb => q.type === 'verb');
  const whom =
    by && /^(?:issued|sold|launched|placed|floated)$/u.test(by.word) && !by.passive
      ? deal.all[by.index + 1]
      : undefined;
  if (whom?.type === 'noun' && whom.prep === 'by' && isParty(whom)) return refer(deal, whom.party);
  const rel = deal.all[(rest[rest.length - 1] ?? n).index + 1];
  const who = rel ? deal.all[rel.index + 1] : undefined;
  const v = who ? deal.all[who.index + 1] : undefined;
  const issues =
    isMark(rel, 'rel') && v?.type === 'verb' && ['issue', 'raise', 'borrow'].some((x) => v.senses.includes(x));
  return issues && who?.type === 'noun' && who.prep === '' ? refer(deal, who.party) : null;
}
