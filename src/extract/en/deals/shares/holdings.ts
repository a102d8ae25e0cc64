// Stakes in English, by who holds what of whom: owns P of Y, is held by X, X's P stake in Y, is left with P, gives X P.
import { type Draft, last, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { joinedTo } from '../../syntax/lists.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { ofHolders, registerOf, venturer } from '../moves/register.ts';
import { dealt } from '../slots/dealing.ts';
import { type Deal, refer, refers, relativeOf, who, words } from '../slots/refer.ts';
import { inFocus, isParty, make, percent, spare, type Thing, thing, withPrep } from '../slots/things.ts';
import { dealers, heldLast, inDeal } from './dealers.ts';
import { ventureOf } from './ventures.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);
const WHOLE =
  /\b(?:company|companies|business|equity|capital|register|venture|group|stock|shares|firm|unit|target|subsidiary|lender|votes|voting|entity|vehicle|it|them|which|parent|owner|start-?up|developer|maker|lab|arm|club|bank|chain|operator|project|joint|you|us|float|total|outstanding|votes|class|holding)\b/iu;

const OFFERED = /^ (?:on offer|on sale|for sale|being sold|offered|sold|in the (?:offer|sale|plac|IPO))/u;

/** "20% of the market": no share in a company. */
export function ofCompany(deal: Deal, t: Thing): boolean {
  if (!SHARES.has(t.kind) || t.noun.kinds.includes('metric')) return false;
  const whole = t.parts.find((p) => p.prep === 'of' || p.prep === 'in');
  // "18% of what it made".
  if (!whole && t.percent && /^ of what\b/u.test(deal.scene.text.slice(t.percent.end, t.percent.end + 9))) return false;
  if (whole?.kinds.includes('metric') || /^markets?$/u.test(whole?.head.word ?? '')) return false;
  // "a third of the shares on offer": of what is sold.
  if (whole?.kinds[0] === 'stock' && !whole.owner && OFFERED.test(deal.scene.text.slice(whole.end, whole.end + 16)))
    return false;
  // "60% of its output": whose it is makes no company of it.
  const owned = whole?.owner != null && whole.owner === t.company;
  if (!whole || (t.company && !owned) || whole.party || whole.head.tag === 'figure') return true;
  return (
    whole.kinds.some((k) => k === 'stake' || k === 'stock' || k === 'unit' || k === 'round') ||
    WHOLE.test(deal.scene.text.slice(whole.start, whole.end))
  );
}

/** The company of a thing; "in which X owns 5%" and "51% of which": the noun before the relative word. */
export function companyOf(deal: Deal, t: Thing, holder: Ref | null): Ref | null {
  const named = refer(deal, t.company, holder);
  if (named) return pointedAt(deal, t, { named, holder }) ?? named;
  const head = relativeOf(deal, t.noun, (last(t.parts) ?? t.noun).index);
  const ref =
    head && !holders(head)
      ? (venturer(deal, head) ??
        refer(deal, head.party, holder) ??
        (head.party?.item?.type === 'name' ? null : words(head)))
      : null;
  const own = ref && !sameRef(ref, holder) ? ref : t.core !== t.noun ? words(t.core) : null;
  if (own) return own;
  return (
    inDeal(deal, t.noun, holder) ??
    listedOf(deal, t, holder) ??
    ofHolders(deal, holder) ??
    registerOf(deal, holder) ??
    before(deal, t.noun, holder) ??
    again(deal, holder) ??
    inFocus(deal, holder)
  );
}

/** "The remaining holding": in what the same holder was told to hold last. */
function again(deal: Deal, holder: Ref | null): Ref | null {
  const told = deal.scene.drafts.some((d) => SOLD.has(d.kind)) ? null : heldLast(deal);
  return told && sameRef(told.holder, holder) ? told.company : null;
}

/** "cuts its interest in the New York-listed company": what the same holder was just told to hold or sell. */
function pointedAt(deal: Deal, t: Thing, { named, holder }: { named: Ref; holder: Ref | null }): Ref | null {
  const at = t.company?.item;
  if (at?.type !== 'group' || at.form !== 'back' || !holder) return null;
  if (deal.scene.sentence.items.some((i) => i.type === 'name' && i.start >= at.start && i.end <= at.end)) return null;
  const own = deal.scene.drafts.filter((d) => SOLD.has(d.kind) && sameRef(d.subject, holder));
  if (own.length > 0) return own.some((d) => sameRef(d.object, named)) ? null : (last(own)?.object ?? null);
  const told = heldLast(deal);
  return told && sameRef(told.holder, holder) && !told.all.some((r) => sameRef(r, named)) ? told.company : null;
}

const SOLD: ReadonlySet<string> = new Set(['stake', 'divestment', 'investment']);

/** "added 640,000 Y shares, lifting its holding to": the shares named before in the sentence. */
function before(deal: Deal, n: Noun, holder: Ref | null): Ref | null {
  for (let i = n.index - 1; i >= 0; i--) {
    const p = deal.all[i];
    if (p?.type !== 'noun' || !(p.kinds[0] === 'stock' || p.kinds[0] === 'stake')) continue;
    const { company } = thing(deal.all, p);
    const ref = company?.item?.type === 'name' ? refer(deal, company) : null;
    if (ref && !sameRef(ref, holder)) return ref;
  }
  return null;
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
export const holders = (n: Noun): boolean =>
  n.party?.item?.type !== 'name' &&
  (n.kinds.includes('holder') || /\b(?:share|stock)?(?:holder|owner|backer|investor)s?(?: of .*)?$/u.test(n.head.word));

interface Held {
  at: Verb | Noun;
  holder: Ref | null;
  /** All who hold, where there are several. */
  all?: readonly Ref[];
  company: Ref | null;
  percent: FigureItem | null | undefined;
}

/** "lowered API prices by P": a price changes, nobody holds P. */
const ofPrice = ({ scene: { text, sentence } }: Deal, { full }: FigureItem): boolean =>
  /^ (?:lower|higher|cheaper|dearer|less|more|below|above|off|discount|premium|up|down)\b/u.test(
    text.slice(full.end, full.end + 12),
  ) ||
  /\b(?:prices?|pricing|tariffs?|fees|list price)\b[^.;,]{0,24}\bby (?:[\w-]+ ){0,3}$/iu.test(
    text.slice(Math.max(sentence.start, full.start - 60), full.start),
  ) ||
  /\b(?:cut|lower|slash|reduc|rais|hik)\w* [^.;,]{0,24}\b(?:prices?|pricing|tariffs?|fees)\b[^.;,]{0,16}$/iu.test(
    text.slice(Math.max(sentence.start, full.start - 70), full.start),
  );

/** "has an option to buy another 5%": it holds none of it. */
export const optional = ({ scene: { text } }: Deal, at: Verb | Noun): boolean =>
  at.type === 'verb' &&
  at.mood === 'to' &&
  /\b(?:options?|right) $/u.test(text.slice(Math.max(0, at.start - 9), at.start));

export function stake(deal: Deal, { at, holder, all, company, percent: f }: Held): Draft[] {
  const object = spare(deal, f) ? (ventureOf(deal, { at, percent: f, company }) ?? company) : null;
  if (!holder || !object || !spare(deal, f) || ofPrice(deal, f) || optional(deal, at)) return [];
  return dealt(deal, all && all.length > 0 ? all : [holder], f).flatMap(([subject, share]) =>
    make(deal, { rule: 'en/stake', kind: 'stake', at, subject, object }, { percent: share }),
  );
}

/** The question or heading before asks who owns what. */
const ASKED =
  /\b(?:who (?:owns|holds|controls|are the (?:owners|shareholders))|shareholders?|ownership|shareholdings?)\b[^.]*[?:]\s*$/iu;

/** Is a bare percent a share in a company here: the sentence or the one before speaks of shares? */
export const told = (deal: Deal): boolean => {
  const kinds = ['stake', 'divestment'];
  return (
    deal.scene.drafts.some((d) => kinds.includes(d.kind)) ||
    kinds.includes(deal.scene.discourse.told?.kind ?? '') ||
    ASKED.test(deal.scene.text.slice(Math.max(0, deal.scene.sentence.start - 90), deal.scene.sentence.start)) ||
    registerOf(deal, null) !== null ||
    deal.all.some((p) => p.type === 'noun' && (p.kinds.includes('stake') || holders(p) || venturer(deal, p)))
  );
};

const OWNS = /^(?:own|retain|ke(?:ep|pt)|ends? up|ended|sits?|sat|sitting|h[eo]ld|speaks|commands|possess)/iu;

/** Percents of a market are told of. */
export const market = (deal: Deal): boolean =>
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
export function owned(deal: Deal, p: Predicate): Draft[] {
  const [first] = p.objects;
  const share =
    p.objects.find((n) => percent(n) || thing(deal.all, n).percent) ?? withPrep(p.with, 'of', 'on', 'at').find(percent);
  const all = dealers(deal, p.subject);
  const holder = all[0] ?? null;
  if (!share || rises(deal, share)) return [];
  const t = thing(deal.all, share);
  if (!ofCompany(deal, t) || (t.kind === 'stock' && !t.percent)) return [];
  const whole = isParty(first) && first !== share ? refer(deal, first.party) : beforeCopula(deal, p.verb, share);
  const bare = t.kind === 'percent' && !t.company && !t.parts.some((q) => q.prep === 'of') && !whole;
  if (bare && (!(OWNS.test(p.verb.word) || hasShare(deal, p, share)) || market(deal)) && !told(deal)) return [];
  const list = bare ? whereList(deal, p.subject) : [];
  if (list.length > 1 && t.percent)
    return dealt(deal, list, t.percent).flatMap(([company, f]) =>
      stake(deal, { at: p.verb, holder, company, percent: f }),
    );
  return stake(deal, { at: p.verb, holder, all, company: whole ?? companyOf(deal, t, holder), percent: t.percent });
}

const HOUSE =
  /(?:^| )(?:(?:co-)?founders?|family|famil(?:y|ies)|employees|staff|management|managers|promoters?|trust|heirs|brothers|sisters)$/u;

/** "The founders have 30%", "A has 9% and B 5%": a share by who has it, or by who else has one. */
function hasShare(deal: Deal, p: Predicate, share: Noun): boolean {
  if (!/^ha(?:s|ve|d)$/u.test(p.verb.word) || p.verb.passive || share.head.item?.type !== 'percent') return false;
  const next = deal.all[share.index + 1];
  if (next?.type === 'noun' && (next.prep !== '' || next.party === null)) return false;
  const subject = p.subject;
  const row = subject?.party?.item?.type === 'name' ? subject.party.item.row : null;
  if (row?.kind === 'fund' || row?.kind === 'person' || HOUSE.test(subject?.head.word ?? '')) return true;
  return deal.all.some(
    (n, i) =>
      n.type === 'noun' &&
      i > share.index &&
      n.prep === '' &&
      n.head.item?.type === 'percent' &&
      isParty(deal.all[i - 1] as Noun | undefined) &&
      isMark(deal.all[i - 2], 'and', ','),
  );
}

/** "Y and Z, where X holds P and Q respectively": the companies before "where". */
function whereList(deal: Deal, subject: Noun | null): Ref[] {
  const where = subject ? deal.all[subject.index - 1] : undefined;
  if (where?.type !== 'mark' || where.text !== 'where') return [];
  const before = deal.all.slice(0, where.index).findLast((p): p is Noun => p.type === 'noun');
  const first =
    before &&
    deal.all.find((p): p is Noun => p.type === 'noun' && isParty(p) && joinedTo(deal.all, p).includes(before));
  return first ? refers(deal, first) : [];
}

/** "Y is 51% owned by X", "Y, 51% owned by X": the percent stands between. */
function beforeCopula(deal: Deal, v: Verb, share: Noun): Ref | null {
  if (share.index !== v.index - 1 || v.mood !== 'past') return null;
  const self = deal.all[share.index - 1];
  const be = self?.type === 'noun' && self.head.word === 'itself' ? deal.all[share.index - 2] : self;
  const comma = deal.all[share.index - 2];
  if (be?.type === 'verb') return refer(deal, subjectOf(deal.all, be.index)?.party ?? null);
  if (be?.type === 'mark' && comma?.type === 'noun') return refer(deal, comma.party);
  return null;
}

/** "bought P of Y", "took a P stake in Y", "will get P". */
export function got(deal: Deal, p: Predicate): Draft[] {
  const share = p.objects.find((n) => thing(deal.all, n).percent);
  const all = dealers(deal, p.subject);
  const holder = all[0] ?? null;
  if (!share || !holder) return [];
  const t = thing(deal.all, share);
  const bare = t.kind === 'percent' && !t.company;
  const off = p.with.some((n) => n.prep === 'off');
  if (!ofCompany(deal, t) || off || (bare && (!told(deal) || /^gain/u.test(p.verb.word)))) return [];
  return stake(deal, { at: p.verb, holder, all, company: companyOf(deal, t, holder), percent: t.percent });
}

/** "A P stake in Y belongs to X". */
export function belongs(deal: Deal, p: Predicate): Draft[] {
  const [to] = p.objects;
  const t = p.subject ? thing(deal.all, p.subject) : null;
  const holder = refers(deal, to ?? null)[0] ?? null;
  return t && holder && ofCompany(deal, t)
    ? stake(deal, { at: p.verb, holder, company: companyOf(deal, t, holder), percent: t.percent })
    : [];
}

const GROUP = /^(?:(?:share|stock|bond|note)?holders|investors|creditors|lenders|founders|employees|staff|public)$/u;

/** "leaves X with P of Y", "gives X a P stake". */
export function given(deal: Deal, p: Predicate): Draft[] {
  const to = p.objects.find((n) => isParty(n) || GROUP.test(n.head.word));
  const share =
    p.objects.find((n) => n !== to && thing(deal.all, n).percent) ??
    withPrep(p.with, 'with').find((n) => thing(deal.all, n).percent);
  if (!to || !share || share.index < to.index) return [];
  const t = thing(deal.all, share);
  const owner = /^(?:it|them|him|her)$/u.test(to.party?.word ?? '') ? (p.subject?.owner ?? null) : null;
  // "Y will issue shares to X, giving it P": it is not who gives.
  const main = deal.all.slice(0, p.verb.index).findLast((v): v is Verb => v.type === 'verb' && v.mood !== 'ing');
  const gives =
    p.verb.mood === 'ing' &&
    to.party?.word === 'it' &&
    !/^lea?[vf]/u.test(p.verb.word) &&
    /^(?:issu|sell|sold|grant|g[ia]v|award|hand|plac|allot|transfer)/u.test(main?.word ?? '');
  const from = gives ? (refers(deal, p.subject)[0] ?? null) : null;
  const holder = (to.party || owner ? refer(deal, owner ?? to.party, from) : null) ?? (owner ? null : who(deal, to));
  return ofCompany(deal, t) && t.kind !== 'other'
    ? stake(deal, { at: p.verb, holder, company: companyOf(deal, t, holder), percent: t.percent })
    : [];
}

/** Whose stake a bare "the stake" is: the holder or seller told last. */
export const whose = (deal: Deal): Ref | null => {
  const shares = (x: Draft): boolean => x.kind === 'stake' || x.kind === 'divestment' || x.kind === 'investment';
  const d = last(deal.scene.drafts.filter(shares)) ?? deal.scene.discourse.deal;
  return d && shares(d) ? d.subject : (heldLast(deal)?.holder ?? null);
};
