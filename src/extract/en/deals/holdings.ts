// Stakes in English, by who holds what of whom: owns P of Y, P of Y is held by X, X's P stake in Y, is left with P,
// gives X P; a stake that rises or falls to P from Q; lists of holders.

import { type Draft, last, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import type { Predicate } from '../syntax/clauses.ts';
import type { Noun, Phrase, Verb } from '../syntax/phrases.ts';
import { isMark, subjectOf } from '../syntax/subjects.ts';
import { dealt } from './slots/dealing.ts';
import { type Deal, refer, refers, relativeOf, who, words } from './slots/refer.ts';
import { following, inFocus, isParty, make, percent, spare, type Thing, thing, withPrep } from './slots/things.ts';

const has = (v: Verb, ...senses: string[]): boolean => senses.some((s) => v.senses.includes(s));
const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);
const WHOLE =
  /\b(?:company|companies|business|equity|capital|register|venture|group|stock|shares|firm|unit|subsidiary|lender|votes|voting|entity|vehicle|it|them|which|parent|owner|start-?up|developer|maker|lab|arm|club|bank|chain|operator|project|joint|you|us|float)\b/iu;

/** "20% of the market", "of revenue": no share in a company. */
export function ofCompany(deal: Deal, t: Thing): boolean {
  if (!SHARES.has(t.kind) || t.noun.kinds.includes('metric')) return false;
  const whole = t.parts.find((p) => p.prep === 'of' || p.prep === 'in');
  if (whole?.kinds.includes('metric') || /^markets?$/u.test(whole?.head.word ?? '')) return false;
  if (!whole || t.company || whole.party || whole.head.tag === 'figure') return true;
  return whole.kinds.some((k) => k === 'stake' || k === 'stock' || k === 'unit') || WHOLE.test(textOf(deal, whole));
}

const textOf = (deal: Deal, n: { start: number; end: number }): string => deal.scene.text.slice(n.start, n.end);

/** The company of a thing; "in which X owns 5%" and "51% of which": the noun before the relative word. */
function companyOf(deal: Deal, t: Thing, holder: Ref | null): Ref | null {
  const named = refer(deal, t.company, holder);
  if (named) return named;
  const head = relativeOf(deal, t.noun, (last(t.parts) ?? t.noun).index);
  const ref = head
    ? (refer(deal, head.party, holder) ?? (head.party?.item?.type === 'name' ? null : words(head)))
    : null;
  if (ref && !sameRef(ref, holder)) return ref;
  return listedOf(deal, t, holder) ?? ofHolders(deal, holder) ?? inFocus(deal, holder);
}

/** "A owns 40%, B 25% and C 10% of Y": the list names the company at its end. */
function listedOf(deal: Deal, t: Thing, holder: Ref | null): Ref | null {
  if (t.kind !== 'percent') return null;
  const end = deal.all.find(
    (p): p is Noun =>
      p.type === 'noun' &&
      p.index > t.noun.index &&
      p.head.tag === 'figure' &&
      percent(p) !== null &&
      thing(deal.all, p).company !== null,
  );
  const between = end ? deal.all.slice(t.noun.index + 1, end.index) : [];
  return end && !between.some((p) => p.type === 'verb') ? refer(deal, thing(deal.all, end).company, holder) : null;
}

/** "the largest shareholder", "owners": a phrase that says whose shares they are. */
const holders = (n: Noun): boolean =>
  n.party?.item?.type !== 'name' &&
  (n.kinds.includes('holder') || /\b(?:share|stock)?(?:holder|owner|backer)s?$/u.test(n.head.word));

/** "Shareholders of Y include X with 5%", "Y's largest owner, X, has 5%": the company whose holders a sentence tells. */
function ofHolders(deal: Deal, holder: Ref | null): Ref | null {
  for (const n of deal.all) {
    if (n.type !== 'noun' || !holders(n)) continue;
    const of = following(deal, n).find((q) => isParty(q) && (q.prep === 'of' || q.prep === 'in'));
    const ref = refer(deal, n.owner, holder) ?? refer(deal, of?.party ?? null, holder);
    if (ref && !sameRef(ref, holder)) return ref;
  }
  return null;
}

interface Held {
  at: Verb | Noun;
  holder: Ref | null;
  /** All who hold, where there are several. */
  all?: readonly Ref[];
  company: Ref | null;
  percent: FigureItem | null | undefined;
}

export function stake(deal: Deal, { at, holder, all, company, percent: f }: Held): Draft[] {
  if (!holder || !company || !spare(deal, f)) return [];
  return dealt(deal, all && all.length > 0 ? all : [holder], f).flatMap(([subject, share]) =>
    make(deal, { rule: 'en/stake', kind: 'stake', at, subject, object: company }, { percent: share }),
  );
}

/** The question or heading before asks who owns what. */
const ASKED =
  /\b(?:who (?:owns|holds|controls|are the (?:owners|shareholders))|shareholders?|ownership|shareholdings?)\b[^.]*[?:]\s*$/iu;

/** Is a bare percent a share in a company here: the sentence or the one before speaks of shares? */
const told = (deal: Deal): boolean => {
  const kinds = ['stake', 'divestment'];
  return (
    deal.scene.drafts.some((d) => kinds.includes(d.kind)) ||
    kinds.includes(deal.scene.discourse.told?.kind ?? '') ||
    ASKED.test(deal.scene.text.slice(Math.max(0, deal.scene.sentence.start - 90), deal.scene.sentence.start)) ||
    deal.all.some((p) => p.type === 'noun' && (p.kinds.includes('stake') || holders(p)))
  );
};

const OWNS = /^(?:own|retain|ke(?:ep|pt)|ends? up|ended|sits?|sat|sitting|h[eo]ld|speaks|commands|possess)/iu;

/** Percents of a market are told of. */
const market = (deal: Deal): boolean =>
  deal.scene.discourse.metric?.metric === 'market_share' ||
  deal.all.some((p) => p.type === 'noun' && p.tokens.some((t) => /^markets?$/u.test(t.word)));

/** "an increase | of 38 per cent". */
function rises(deal: Deal, share: Noun): boolean {
  const head = deal.all[share.index - 1];
  return share.prep === 'of' && head?.type === 'noun' && RISES.test(head.head.word);
}

const RISES =
  /^(?:increase|rise|gain|jump|growth|drop|fall|decline|decrease|improvement|discount|premium|margin|surge)$/u;

/** "X owns P of Y", "Y is P owned by X", "P of Y is held by X". */
function owned(deal: Deal, p: Predicate): Draft[] {
  const [first] = p.objects;
  const share =
    p.objects.find((n) => percent(n) || thing(deal.all, n).percent) ?? withPrep(p.with, 'of', 'on', 'at').find(percent);
  const all = refers(deal, p.subject);
  const holder = all[0] ?? null;
  if (!share || rises(deal, share)) return [];
  const t = thing(deal.all, share);
  if (!ofCompany(deal, t) || (t.kind === 'stock' && !t.percent)) return [];
  const whole = isParty(first) && first !== share ? refer(deal, first.party) : beforeCopula(deal, p.verb, share);
  const bare = t.kind === 'percent' && !t.company && !t.parts.some((q) => q.prep === 'of') && !whole;
  if (bare && (!OWNS.test(p.verb.word) || market(deal)) && !told(deal)) return [];
  return stake(deal, { at: p.verb, holder, all, company: whole ?? companyOf(deal, t, holder), percent: t.percent });
}

/** "Y is 51% owned by X", "Y, 51% owned by X": the percent stands between. */
function beforeCopula(deal: Deal, v: Verb, share: Noun): Ref | null {
  if (share.index !== v.index - 1 || v.mood !== 'past') return null;
  const be = deal.all[share.index - 1];
  const comma = deal.all[share.index - 2];
  if (be?.type === 'verb') return refer(deal, subjectOf(deal.all, be.index)?.party ?? null);
  if (be?.type === 'mark' && comma?.type === 'noun') return refer(deal, comma.party);
  return null;
}

/** "bought P of Y", "took a P stake in Y", "will get P". */
function got(deal: Deal, p: Predicate): Draft[] {
  const share = p.objects.find((n) => thing(deal.all, n).percent);
  const all = refers(deal, p.subject);
  const holder = all[0] ?? null;
  if (!share || !holder) return [];
  const t = thing(deal.all, share);
  if (!ofCompany(deal, t) || (t.kind === 'percent' && !t.company && !told(deal))) return [];
  return stake(deal, { at: p.verb, holder, all, company: companyOf(deal, t, holder), percent: t.percent });
}

/** "A P stake in Y belongs to X". */
function belongs(deal: Deal, p: Predicate): Draft[] {
  const [to] = p.objects;
  const t = p.subject ? thing(deal.all, p.subject) : null;
  const holder = refers(deal, to ?? null)[0] ?? null;
  return t && holder && ofCompany(deal, t)
    ? stake(deal, { at: p.verb, holder, company: companyOf(deal, t, holder), percent: t.percent })
    : [];
}

/** "leaves X with P of Y", "gives X a P stake". */
function given(deal: Deal, p: Predicate): Draft[] {
  const to = p.objects.find(isParty);
  const share =
    p.objects.find((n) => n !== to && thing(deal.all, n).percent) ??
    withPrep(p.with, 'with').find((n) => thing(deal.all, n).percent);
  if (!to || !share || share.index < to.index) return [];
  const t = thing(deal.all, share);
  const owner = /^(?:it|them|him|her)$/u.test(to.party.word) ? (p.subject?.owner ?? null) : null;
  const holder = refer(deal, owner ?? to.party);
  return ofCompany(deal, t) && t.kind !== 'other'
    ? stake(deal, { at: p.verb, holder, company: companyOf(deal, t, holder), percent: t.percent })
    : [];
}

/** "cut its stake in Y to P from Q", "X's holding rose to P", "X was diluted to P". */
function moved(deal: Deal, p: Predicate): Draft[] {
  const subject = p.verb.passive ? p.objects[0] : p.subject;
  const share = [...p.objects, p.subject].find(
    (n): n is Noun => !!n && SHARES.has(thing(deal.all, n).kind) && thing(deal.all, n).kind !== 'percent',
  );
  const diluted = /^dilut/u.test(p.verb.word) && isParty(subject) ? subject : null;
  if (!share && !diluted) return [];
  const t = share ? thing(deal.all, share) : null;
  if (t && !ofCompany(deal, t)) return [];
  const owner = t ? refer(deal, t.holder) : null;
  const holder = owner ?? (share === p.subject ? null : (refers(deal, diluted ?? p.subject)[0] ?? null));
  const company = t ? companyOf(deal, t, holder) : inFocus(deal, holder);
  const list = [...p.with, ...(t?.parts ?? [])];
  const marks = [...withPrep(list, 'to', 'at'), ...withPrep(list, 'from')].map((n) => percent(n));
  const plain =
    has(p.verb, 'amount') || p.verb.copula ? p.objects.filter((n) => n !== share).map((n) => percent(n)) : [];
  const before = t?.kind === 'stake' && marks.some((m) => m) ? [t.percent] : [];
  const figures = [...new Set([...marks, ...plain, ...before])].filter((f): f is FigureItem => f !== null);
  const who = holder ?? (t && !t.holder ? told0(deal) : null);
  return figures.flatMap((f) => stake(deal, { at: p.verb, holder: who, company, percent: f }));
}

/** Whose stake a bare "the stake" is: the holder or seller told last. */
const told0 = (deal: Deal): Ref | null => {
  const d =
    last(deal.scene.drafts.filter((x) => x.kind === 'stake' || x.kind === 'divestment')) ?? deal.scene.discourse.told;
  return d && (d.kind === 'stake' || d.kind === 'divestment') ? d.subject : null;
};

/** The stakes that a verb states. */
export function heldBy(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (v.negated) return [];
  const made: Draft[] = [];
  if (has(v, 'hold', 'have')) made.push(...owned(deal, p));
  if (made.length === 0 && has(v, 'give', 'leave', 'award')) made.push(...given(deal, p));
  if ((made.length === 0 && has(v, 'trim', 'lift', 'amount', 'sell')) || v.copula) made.push(...moved(deal, p));
  if (made.length === 0 && has(v, 'get', 'buy', 'win', 'sign', 'lift', 'raise')) made.push(...got(deal, p));
  if (has(v, 'belong')) made.push(...belongs(deal, p));
  return made;
}

const isHolder = (p: Phrase | undefined): boolean => p?.type === 'noun' && p.prep === '' && holders(p);

/** The party that a phrase describes or follows: "X, a P holder", "X, with P", "X (P)". */
function before(deal: Deal, n: Noun): Ref | null {
  let i = n.index - 1;
  let comma = false;
  // "X, the second-largest shareholder in Y with 12%": back to the head of the phrase.
  const chained = (q: Phrase | undefined): boolean =>
    q?.type === 'noun' && /^(?:of|in|at|by)$/u.test(q.prep) && !(q.prep === 'by' && q.party?.item?.type === 'name');
  while (isMark(deal.all[i], ',') && (chained(deal.all[i - 1]) || isHolder(deal.all[i - 1]))) i--;
  if (chained(deal.all[i]) && (n.prep === 'with' || n.prep === 'at')) {
    while (chained(deal.all[i])) i--;
    const head = deal.all[i];
    if (head?.type === 'noun' && head.aside && !isHolder(head)) i--;
  }
  if (isHolder(deal.all[i])) i--;
  while (i >= 0 && deal.all[i]?.type === 'mark') {
    const m = deal.all[i] as Phrase & { type: 'mark' };
    if (!/^(?:,|\(|—|–|rel)$/u.test(m.word)) return null;
    comma = true;
    i--;
  }
  let p = deal.all[i];
  while (comma && p?.type === 'noun' && (p.aside || (p.prep === 'of' && !p.party))) {
    i--;
    while (deal.all[i]?.type === 'mark') i--;
    p = deal.all[i];
  }
  if (p?.type === 'verb' && (p.copula || n.prep === 'with' || /^(?:remain|becom|became|stay)/u.test(p.word)))
    return refers(deal, subjectOf(deal.all, p.index))[0] ?? null;
  return p?.type === 'noun' ? who(deal, p) : null;
}

/** Stakes that nouns state by themselves: "X's P stake in Y", "X, a P shareholder", "holder of P". */
export function heldIn(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  const f = t.percent;
  if (!spare(deal, f)) return [];
  const holds = n.kinds.includes('holder');
  if (!holds && (!SHARES.has(t.kind) || !ofCompany(deal, t))) return [];
  if (holds && t.kind !== 'holder' && t.kind !== 'party') return [];
  const own = holds ? (n.party ? refer(deal, n.party) : before(deal, n)) : refer(deal, t.holder);
  const by = !own && (n.prep === 'with' || n.prep === 'at') && t.kind !== 'other' ? before(deal, n) : null;
  const holder = own ?? by;
  if (!holder) return [];
  if (!own && t.kind === 'percent' && !t.company && !told(deal)) return [];
  const ownerOfList = holds && t.holder ? refer(deal, t.holder) : null;
  const company = ownerOfList && !sameRef(ownerOfList, holder) ? ownerOfList : companyOf(deal, t, holder);
  return stake(deal, { at: n, holder, company, percent: f });
}

/** "A has 26%, B about 27%", "A (26%) and B (27%)", "4% of Y and 3% of Z": the list goes on. */
export function heldAlso(deal: Deal): Draft[] {
  const { all } = deal;
  const here =
    deal.scene.drafts.some((d) => d.kind === 'stake' && d.clause.start >= deal.scene.sentence.start) ||
    all.some((p) => p.type === 'noun' && p.kinds.includes('holder'));
  if (!here) return [];
  const made: Draft[] = [];
  for (let i = 1; i < all.length; i++) {
    const n = all[i] as Phrase;
    if (n.type !== 'noun' || n.head.tag !== 'figure' || !percent(n) || !spare(deal, percent(n))) continue;
    const prev = all[i - 1];
    const inner = prev?.type === 'mark' && /^[(,—–]$/u.test(prev.word) ? all[i - 2] : prev;
    if (inner?.type !== 'noun' || !who(deal, inner) || n.prep !== '') continue;
    const holder = who(deal, inner);
    const next = all[i + 1];
    if (next?.type === 'noun' && next.prep === 'of' && !next.party) continue;
    const owner = all.find((p): p is Noun => p.type === 'noun' && p.kinds.includes('holder') && p.owner !== null);
    const company = refer(deal, thing(all, n).company) ?? refer(deal, owner?.owner ?? null) ?? inFocus(deal, holder);
    made.push(...stake(deal, { at: n, holder, company, percent: percent(n) }));
  }
  return made;
}
