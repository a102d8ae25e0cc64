// Stakes by what they are worth, and by the share that a number of shares is, in English: "held 24m shares of Y, valued at
// F", "X's stake in Y was worth F", "61.5m shares, representing 7.8%", "80%, against 88% beforehand".

import { type Draft, last, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, make, money, percent, spare, type Thing, thing } from '../slots/things.ts';
import { dealers, owner } from './dealers.ts';
import { grownTo, worthMoved } from './grown.ts';
import { companyOf, ofCompany, stake, whose } from './holdings.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);
const VALUED = /^(?:valu|carri|mark|apprais|assess|book)/u;
const EQUAL = /^(?:represent|equal|equat|constitut|amount|correspond|compris|account|translat|work|giv)/u;
/** Verbs by which somebody has what is worth something. */
const HAS =
  /^(?:report|disclos|list|reveal|show|declar|build|built|amass|accumulat|sit|sat|carr|open|establish|start|initiat|creat|assembl|unveil|emerg|pledg|maintain|retain|added)/u;
const DEALS: readonly string[] = ['sell', 'exit', 'trim', 'put', 'invest', 'borrow', 'repay'];

export const isShare = (deal: Deal, p: Phrase | undefined): p is Noun =>
  p?.type === 'noun' && SHARES.has(thing(deal.all, p).kind) && p.kinds[0] !== 'round';

/** A party that begins something of its own. */
const opens = (p: Phrase): boolean => p.type === 'noun' && p.prep === '' && !p.aside && p.party !== null;

/** The shares that a figure at an index speaks of: what stands before it, past asides and times. */
function before(deal: Deal, index: number): Noun | null {
  let found: Noun | null = null;
  for (let i = index - 1; i >= 0 && index - i < 9; i--) {
    const p = deal.all[i] as Phrase;
    if (isShare(deal, p)) {
      // "shares | of Arm": the head of the phrase is the thing.
      found = p;
      if (p.prep === '' || p.prep === 'for' || p.prep === 'with' || p.prep === 'to') return p;
    } else if (found) return found;
    else if (p.type === 'verb' && !p.copula) return null;
    else if (p.type === 'mark' && !/^(?:,|\(|—|–|rel)$/u.test(p.word)) return null;
    else if (opens(p)) return null;
  }
  return found;
}

/** "its holding in Y, some 23m shares, was worth": the holding. */
function apposed(deal: Deal, n: Noun): Noun {
  const t = thing(deal.all, n);
  if (t.company || t.holder || !isMark(deal.all[n.index - 1], ',', '(')) return n;
  for (let i = n.index - 2; i >= 0; i--) {
    const p = deal.all[i] as Phrase;
    if (p.type !== 'noun' || (p.prep === '' && !isShare(deal, p))) return n;
    if (isShare(deal, p) && p.prep === '') return p;
  }
  return n;
}

/** The shares that a figure values, as the subject of "is worth" or before the figure. */
function valuedShares(deal: Deal, n: Noun): Noun | null {
  const v = deal.all[n.index - 1];
  if (v?.type === 'verb' && (v.copula || (v.passive && VALUED.test(v.word)))) {
    const subject = subjectOf(deal.all, v.index);
    const head = subject && !isShare(deal, subject) ? null : subject;
    return isShare(deal, head ?? undefined) ? apposed(deal, head as Noun) : null;
  }
  const from = v?.type === 'verb' && VALUED.test(v.word) ? v.index : n.index;
  return before(deal, from);
}

const values = (deal: Deal, n: Noun): boolean => {
  const v = deal.all[n.index - 1];
  return n.prep === 'worth' || (n.prep === 'at' && v?.type === 'verb' && VALUED.test(v.word));
};

/** Who has the shares: their owner, else the subject of the verb they are the object of; null where they change hands. */
function holderOf(deal: Deal, n: Noun, t: Thing): readonly Ref[] {
  const own = owner(deal, t.holder);
  if (own) return [own];
  const v = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  const next = deal.all.slice(n.index + 1).find((p): p is Verb => p.type === 'verb');
  if (!v || (next && next.mood === 'finite' && subjectOf(deal.all, next.index) === n)) return fallback(deal, n);
  if (!/^pledg/u.test(v.word) && DEALS.some((s) => v.senses.includes(s))) return [];
  const has = v.senses.some((s) => s === 'hold' || s === 'have' || s === 'get' || s === 'buy' || s === 'pay');
  return has || HAS.test(v.word) ? dealers(deal, subjectOf(deal.all, v.index)) : fallback(deal, n);
}

/** "The stake was worth F": whose stake was told last. */
function fallback(deal: Deal, n: Noun): readonly Ref[] {
  const told = n.prep === '' ? whose(deal) : null;
  return told ? [told] : [];
}

/** "X values the stake at F". */
function appraised(deal: Deal, n: Noun): { shares: Noun; by: Noun | null } | null {
  const shares = deal.all[n.index - 1];
  const v = deal.all[n.index - 2];
  if (n.prep !== 'at' || !isShare(deal, shares) || v?.type !== 'verb' || v.passive || !VALUED.test(v.word)) return null;
  return { shares, by: subjectOf(deal.all, v.index) };
}

function worthOf(deal: Deal, n: Noun): Draft[] {
  const sum = money(n);
  const own = appraised(deal, n);
  if (!sum || n.head.item !== sum || !spare(deal, sum) || !(own || values(deal, n))) return [];
  const shares = own?.shares ?? valuedShares(deal, n);
  if (!shares) return [];
  const t = thing(deal.all, shares);
  const by = own?.by && !t.holder ? refers(deal, own.by)[0] : undefined;
  const holder = by ?? holderOf(deal, shares, t)[0] ?? null;
  const object = companyOf(deal, t, holder);
  if (!holder || !object || sameRef(holder, object)) return [];
  return make(deal, { rule: 'en/stake-worth', kind: 'stake', at: n, subject: holder, object }, { money: sum });
}

/** "opened a F holding in Y", "has a position of F in Y": the sum stands with the holding. */
function sized(deal: Deal, n: Noun): Draft[] {
  const p = deal.all[n.index - 1];
  const shares = n.prep === 'of' && n.head.item === money(n) ? p : n;
  const sum = money(n);
  if (!sum || shares?.type !== 'noun' || shares.prep !== '' || shares.kinds[0] !== 'stake' || !spare(deal, sum))
    return [];
  const t = thing(deal.all, shares);
  if (!t.company || t.percent) return [];
  const v = deal.all.slice(0, shares.index).findLast((q): q is Verb => q.type === 'verb');
  if (!t.holder && (!v || v.negated || !(HAS.test(v.word) || v.senses.some((s) => s === 'hold' || s === 'have'))))
    return [];
  const holder = holderOf(deal, shares, t)[0] ?? null;
  const object = companyOf(deal, t, holder);
  if (!holder || !object || sameRef(holder, object)) return [];
  return make(deal, { rule: 'en/stake-worth', kind: 'stake', at: n, subject: holder, object }, { money: sum });
}

/** "shares, representing 7.8%", "160m shares, or 10%", "225m shares, then equal to 10%". */
function shareOf(deal: Deal, n: Noun): Draft[] {
  const share = percent(n);
  if (!share || n.head.item !== share || !spare(deal, share)) return [];
  const p = deal.all[n.index - 1];
  const named = p?.type === 'verb' && p.mood === 'ing' && EQUAL.test(p.word);
  const over =
    n.prep === '' &&
    p?.type === 'noun' &&
    /^(?:exceed|top|surpass)/iu.test(deal.scene.text.slice(share.full.start, n.end));
  const equal = n.prep === 'to' && p?.type === 'noun' && /^(?:equal|equivalent)$/u.test(p.head.word);
  const or = (isMark(p, 'and') && p.text === 'or') || n.aside;
  if (!named && !equal && !or && !over) return [];
  const shares = before(deal, over ? n.index : n.index - 1);
  const own = thing(deal.all, n);
  if (!shares || !ofCompany(deal, own)) return [];
  const t = thing(deal.all, shares);
  if (t.kind === 'percent' || t.percent) return [];
  const all = holderOf(deal, shares, t);
  const company = refer(deal, own.company, all[0] ?? null) ?? companyOf(deal, t, all[0] ?? null);
  return stake(deal, { at: n, holder: all[0] ?? null, all, company, percent: share });
}

/** "and its holding to 11% from 4%": what a verb before does to another thing. */
function shifted(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  if (n.prep !== '' || t.kind !== 'stake' || t.percent || !isMark(deal.all[n.index - 1], 'and', ',')) return [];
  const marks: FigureItem[] = [];
  for (let i = (last(t.parts) ?? n).index + 1; i < deal.all.length; i++) {
    const p = deal.all[i] as Phrase;
    const f = p.type === 'noun' && (p.prep === 'to' || p.prep === 'from') ? percent(p) : null;
    if (!f) break;
    marks.push(f);
  }
  const holder = refer(deal, t.holder) ?? whose(deal);
  return marks.flatMap((f) => stake(deal, { at: n, holder, company: companyOf(deal, t, holder), percent: f }));
}

const AGAINST = /^(?:against|from|than|versus)$/u;

/** "80%, against 88% beforehand", "F, compared with F": the same holding at another time. */
function earlier(deal: Deal, n: Noun, made: readonly Draft[]): Draft[] {
  const f = percent(n) ?? money(n);
  if (!f || n.head.item !== f || !spare(deal, f)) return [];
  const v = deal.all[n.index - 1];
  const rises =
    n.prep === 'to' &&
    v?.type === 'verb' &&
    v.mood === 'ing' &&
    /^(?:ris|increas|grow|climb|go|fall|declin|shrink)/u.test(v.word);
  const compared = n.prep === 'with' && /^compar/u.test((deal.all[n.index - 1] as Verb | undefined)?.word ?? '');
  if (!AGAINST.test(n.prep) && !compared && !rises) return [];
  const start = deal.scene.sentence.start;
  const held = [...deal.scene.drafts, ...made].filter((d) => d.clause.start >= start);
  const prev = last(held.filter((d) => (f.type === 'money' ? d.money : d.percent) && figureOf(d).end <= f.start));
  const between = deal.scene.sentence.items.some(
    (i) => prev && i.type === f.type && i.start > figureOf(prev).start && i.end < f.start,
  );
  if (prev?.kind !== 'stake' || between) return [];
  const { subject, object } = prev;
  return make(
    deal,
    { rule: 'en/stake', kind: 'stake', at: n, subject, object },
    f.type === 'money' ? { money: f } : { percent: f },
  );
}

const POSITIONS = /^(?:.* )?(?:positions|holdings|stakes|interests)$/u;

/** "Its largest positions are A (F), B (F) and C, worth F". */
export function positionsIn(deal: Deal, n: Noun): Draft[] {
  const v = deal.all.slice(n.index + 1, n.index + 5).find((p): p is Verb => p.type === 'verb');
  const listsThem = v
    ? v.copula
    : /^includ/u.test((deal.all[n.index + 1] as { prep?: string } | undefined)?.prep ?? '');
  if (n.prep !== '' || !n.owner || !POSITIONS.test(n.head.word) || !listsThem) return [];
  const subject = owner(deal, n.owner);
  const made: Draft[] = [];
  let party: Noun | null = null;
  for (let i = (v ?? n).index + 1; subject && i < deal.all.length; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'verb' || isMark(p, ';', 'sub')) break;
    if (p.type !== 'noun' || p.aside) continue;
    const sum = p.head.item === money(p) ? money(p) : null;
    const object = sum && party ? refer(deal, party.party, subject) : null;
    if (isParty(p) && /^(?:|in|includ\w+)$/u.test(p.prep)) party = p;
    else if (object && spare(deal, sum) && !sameRef(object, subject) && /^(?:|worth|at|with)$/u.test(p.prep))
      made.push(...make(deal, { rule: 'en/stake-worth', kind: 'stake', at: p, subject, object }, { money: sum }));
  }
  return made;
}

const figureOf = (d: Draft): { start: number; end: number } => d.money ?? d.percent ?? d.trigger;

/** "Y, worth F; Z, F": the list of holdings goes on. */
function listed(deal: Deal, n: Noun, made: readonly Draft[]): Draft[] {
  const sum = money(n);
  const first = made.find((d) => d.rule === 'en/stake-worth');
  if (!first || !sum || n.head.item !== sum || !spare(deal, sum)) return [];
  // "and those in Z about F".
  const those = deal.all[n.index - 2];
  const again = those?.type === 'noun' && /^(?:those|that|the (?:one|ones))$/u.test(those.head.word);
  if (!(n.prep === 'worth' || (n.prep === '' && (again || isMark(deal.all[n.index - 1], ',', '('))))) return [];
  for (let i = n.index - 1; i >= 0 && n.index - i < 10; i--) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'noun' && isParty(p) && !p.aside && (p.prep === '' || p.prep === 'in' || p.prep === 'of')) {
      const object = refer(deal, p.party);
      const same = !object || sameRef(object, first.subject) || made.some((d) => sameRef(d.object, object));
      const base = { rule: 'en/stake-worth', kind: 'stake', at: n, subject: first.subject, object } as const;
      return same ? [] : make(deal, base, { money: sum });
    }
    if (p.type === 'noun' && p.figures.length > 0) return [];
    if (isMark(p, ';')) return [];
  }
  return [];
}

/** The stakes of a sentence that are told by worth, by number, or by what they were before. */
export function heldWorth(deal: Deal): Draft[] {
  const made: Draft[] = [];
  const now = (): Deal => ({ ...deal, scene: { ...deal.scene, drafts: [...deal.scene.drafts, ...made] } });
  for (const n of deal.all) {
    if (n.type !== 'noun') continue;
    const figured = n.figures.length > 0;
    for (const rule of figured ? [worthOf, shareOf, sized] : [shifted, worthMoved, grownTo])
      made.push(...rule(now(), n));
    if (figured) made.push(...earlier(now(), n, made));
    if (figured && made.length > 0) made.push(...listed(now(), n, made));
  }
  return made;
}
