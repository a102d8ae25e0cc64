// Who lends and who borrows where a debt is told, in English: "from A, B and C", "provided by A", "a group of banks led by A";
// whose plant the money pays for, else whom the text has been about. Takes phrases, gives parties.
import { last, type Ref, refOf, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import { CLUB, joinedTo } from '../../syntax/lists.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { crowdRef, isCrowd, isLender } from './banks.ts';
import { type Deal, refer, refers } from './refer.ts';
import { following, isParty, money } from './things.ts';

const GRANTS =
  /^(?:made|granted|given|extended|arranged|advanced|provided|underwritten|supplied|syndicated|guaranteed|signed|led|co-led)$/u;

/** "by A and B", "by a consortium including A and B". */
function members(deal: Deal, by: Noun): Ref[] {
  const next = deal.all[by.index + 1];
  const named = next?.type === 'noun' && /^(?:including|like|among|of)$/u.test(next.prep) ? refers(deal, next) : [];
  return [...refers(deal, by), ...named];
}

/** Who gives a loan or sees to it, behind "by": "provided by A and B", "underwritten by A", "from a syndicate led by A". */
export function granters(deal: Deal): Ref[] {
  return deal.all.flatMap((by, i) => {
    const v = deal.all[i - 1];
    if (by.type !== 'noun' || by.prep !== 'by' || v?.type !== 'verb' || !GRANTS.test(v.word)) return [];
    // "a loan to a group led by A": those who borrow.
    const led = /led$/u.test(v.word) ? deal.all[i - 2] : undefined;
    return led?.type === 'noun' && /^(?:to|for)$/u.test(led.prep) ? [] : members(deal, by);
  });
}

/** Whom money is lent to where nobody is named as the borrower: whose plant it pays for, else who was told of. */
export function borrowerBeside(deal: Deal, lenders: readonly Ref[]): Ref | null {
  const not = [...lenders, ...granters(deal)];
  const other = (r: Ref | null): r is Ref => r !== null && !not.some((l) => sameRef(l, r));
  const told = focus(deal);
  if (other(told)) return told;
  for (const p of deal.all) {
    if (p.type !== 'noun') continue;
    const ref = refer(deal, p.owner) ?? (p.prep === 'of' || p.prep === 'for' ? refer(deal, p.party) : null);
    if (other(ref) && ref.row?.kind !== 'outlet') return ref;
  }
  const { title, topic } = deal.scene.discourse;
  return [title, topic].find(other) ?? null;
}

const BACKERS = /^(?:backers?|lenders?|investors?|shareholders|creditors?)$/u;
const headBefore = ({ all }: Deal, p: Noun): string => {
  const n = all[p.index - 1];
  return n?.type === 'noun' ? n.head.word.replace(/^.* /u, '') : '';
};

/** Whom money goes to where the words beside it do not say: "backers of Y", the debt told before, whom the text is about. */
export const focus = (deal: Deal): Ref | null => {
  const { scene } = deal;
  const backed = deal.all.find(
    (p): p is Noun & { party: NonNullable<Noun['party']> } =>
      p.type === 'noun' && /^(?:of|in|to)$/u.test(p.prep) && isParty(p) && BACKERS.test(headBefore(deal, p)),
  );
  if (backed) return refer(deal, backed.party);
  const told = last(scene.drafts.filter((d) => d.kind === 'debt'))?.object;
  const before = scene.discourse.told?.kind === 'debt' ? scene.discourse.told.object : null;
  const { section, topic, title, focus: raised, focusBlock } = scene.discourse;
  const bought = scene.discourse.deal;
  const outsider = bought?.subject && !sameRef(bought.subject, title) && !sameRef(bought.subject, topic);
  if (!told && raised && outsider && focusBlock === scene.sentence.block) return raised;
  return told ?? before ?? section ?? title;
};

/** "a Brookvale-led club": the name inside a describing word. */
const ledBy = (n: Noun | undefined): Ref[] => {
  const item = n?.tokens.find((t) => t.tag === 'adj' && t.item?.type === 'name')?.item;
  return item?.type === 'name' ? [refOf(item)] : [];
};

/** "X, its biggest creditor". */
export function creditor(deal: Deal): Ref[] {
  const aside = deal.all.find(
    (p): p is Noun =>
      p.type === 'noun' && p.aside && /^(?:creditors?|lenders?|bank)$/u.test(p.head.word.replace(/^.* /u, '')),
  );
  const named = aside ? deal.all[aside.index - 2] : undefined;
  return named?.type === 'noun' ? refers(deal, named) : [];
}

const isBankName = (deal: Deal, n: Noun): boolean => refers(deal, n).every((r) => isLender(deal, r));

/** "led by X, with A and B taking part": the sum is not theirs. */
export function taking(deal: Deal, n: Noun): boolean {
  const list = joinedTo(deal.all, n);
  const v = deal.all[(list[list.length - 1] as Noun).index + 1];
  return v?.type === 'verb' && v.mood === 'ing' && (has(v, 'join') || /^(?:tak|com|writ|lend|provid)/u.test(v.word));
}

/** Who lends: "from A, B and C", "provided by A", "with A as lender", "lenders including A". */
export function lendersOf(deal: Deal, list: readonly Noun[]): Ref[] {
  const from =
    list.find((n) => isParty(n) && n.prep === 'from') ??
    list.find((n) => isParty(n) && n.prep === 'with' && !taking(deal, n)) ??
    // "a credit line at X".
    list.find((n) => isParty(n) && n.prep === 'at' && isBankName(deal, n));
  if (from) return refers(deal, from);
  const crowd =
    list.find((n) => n.prep === 'from' && !n.party) ?? list.find((n) => n.prep === 'with' && isCrowd(deal, n));
  const members = refers(deal, crowd ?? null).filter((r) => r.row !== null);
  if (members.length > 0) return members;
  const named = crowd
    ? list.find(
        (n) => isParty(n) && n.index > crowd.index && (n.prep === 'including' || n.prep === 'like' || n.prep === 'by'),
      )
    : undefined;
  const led = named ? refers(deal, named) : ledBy(crowd);
  return led.length > 0 || !crowd || !isCrowd(deal, crowd) ? led : [crowdRef(deal, crowd)];
}

/** "in talks with Penrose Bank over a loan of F": with whom. */
export function talkedWith(deal: Deal, n: Noun): Ref[] {
  const with_ = deal.all.find(
    (p): p is Noun =>
      p.type === 'noun' &&
      (p.prep === 'with' || p.prep === 'to') &&
      p.index < n.index &&
      (isParty(p) || isCrowd(deal, p)),
  );
  const before = with_ && deal.all[with_.index - 1];
  const talks =
    before?.type === 'noun' &&
    /^(?:talks|negotiations|discussions|deal|agreement|contract|application|request)$/u.test(before.head.word);
  const refs = talks && with_ ? refers(deal, with_) : [];
  if (refs.length === 0 && talks && with_ && isCrowd(deal, with_)) return [crowdRef(deal, with_)];
  return refs.filter((r) => isLender(deal, r));
}

const GIVEN = /^(?:made|granted|given|extended|arranged|advanced|provided)$/u;

/** Who lends by the words behind a debt: "provided by A", "by A", "from A and B". */
export function lendersIn(deal: Deal, n: Noun, rest: readonly Noun[]): Ref[] {
  const end = rest[rest.length - 1] ?? n;
  const provided = deal.all[end.index + (isMark(deal.all[end.index + 1], ',') ? 2 : 1)];
  const gives =
    provided?.type === 'verb' &&
    provided.mood === 'past' &&
    (has(provided, 'lend', 'put', 'back', 'lead') || GIVEN.test(provided.word));
  const lender = gives ? deal.all[provided.index + 1] : undefined;
  if (lender?.type === 'noun' && lender.prep === 'by') return refers(deal, lender);
  const comes = deal.all
    .slice(n.index, n.index + 8)
    .find((p): p is Verb => p.type === 'verb' && /^c[oa]me/u.test(p.word));
  if (comes && subjectOf(deal.all, comes.index) === n) return lendersOf(deal, predicateOf(deal.all, comes).with);
  const by = rest.find((p) => isParty(p) && p.prep === 'by');
  const held = deal.all
    .slice(n.index + 1, n.index + 9)
    .find((p): p is Verb => p.type === 'verb' && /^(?:held|owned|bought|taken|subscribed|underwritten)$/u.test(p.word));
  const holder = held ? deal.all[held.index + 1] : undefined;
  if (holder?.type === 'noun' && holder.prep === 'by' && isParty(holder)) return refers(deal, holder);
  const owed = deal.all.slice(n.index + 1, n.index + 8).find((p): p is Verb => p.type === 'verb' && p.word === 'owed');
  const whom = owed ? deal.all[owed.index + 1] : undefined;
  if (whom?.type === 'noun' && whom.prep === 'to' && isParty(whom)) return refers(deal, whom);
  return by ? refers(deal, by) : lendersOf(deal, rest);
}

/** "Its lenders, among them A and B, have doubled the line": those who lend act. */
export function lendersActing(deal: Deal): Ref[] {
  const n = deal.all.find((p): p is Noun => p.type === 'noun' && p.prep === '' && !p.aside && isCrowd(deal, p));
  if (!n || deal.all.slice(0, n.index).some((p) => p.type === 'verb')) return [];
  const members = refers(deal, n);
  if (members.length > 0) return members;
  const among = following(deal, n).find((p) => p.prep === 'among');
  const list = among ? deal.all[among.index + 1] : undefined;
  if (list?.type === 'noun' && isParty(list)) return refers(deal, list);
  // "a group of 20 banks had agreed": the banks.
  return CLUB.test(n.head.word) ? [crowdRef(deal, n)] : [];
}

/** "The filing gives Y access to cash, and X is lending it F": whom the clause before named last. */
export function spokenOf(deal: Deal, subject: Noun | null, lenders: readonly Ref[]): Ref | null {
  if (!subject) return null;
  for (let i = subject.index - 1; i >= 0; i--) {
    const n = deal.all[i];
    const party = n?.type === 'noun' && !n.aside ? (n.party ?? n.inner[n.inner.length - 1] ?? null) : null;
    const ref = party && party.word !== 'it' ? refer(deal, party) : null;
    if (ref && !lenders.some((l) => sameRef(l, ref)) && ref.row?.kind !== 'outlet') return ref;
  }
  return null;
}

/** "Borrowings stood at F", "debt rose to F": the figure after the verb. */
export function after(deal: Deal, n: Noun): FigureItem | null {
  for (let i = n.index + 1; i < deal.all.length && i - n.index < 7; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'noun' && (p.prep === '' || p.prep === 'to' || p.prep === 'at') && p.head.tag === 'figure')
      return money(p);
    if (p.type === 'verb' && !p.copula && p.senses.length > 0 && !has(p, 'amount', 'lift', 'trim')) return null;
    // "net debt, which was F".
    const which = p.type === 'mark' && p.word === ',' && isMark(deal.all[i + 1], 'rel');
    if (p.type === 'mark' && !which && !/^(?:\(|\)|rel)$/u.test(p.word)) return null;
    if (p.type === 'noun' && p.prep === '') return null;
  }
  return null;
}

/** Who lends by what is said of those who lend. */
export function creditors(deal: Deal): Ref[] {
  const acting = lendersActing(deal);
  return acting.length > 0 ? acting : creditor(deal);
}
