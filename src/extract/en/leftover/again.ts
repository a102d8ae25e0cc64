// Another sum of a deal told before, in English: "later raised to F", "F more will follow", "F for the first and F for the
// second", "brought the total to F". Takes the place of the sum, gives the deal again with it.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { type FigureItem, isFigure } from '../../item.ts';
import type { Deal } from '../deals/slots/refer.ts';
import { following } from '../deals/slots/things.ts';
import { clauseAt } from '../parties.ts';
import { tales } from '../story/story.ts';
import { isMark, reduced } from '../syntax/subjects.ts';
import { named } from './actors.ts';
import type { Place } from './places.ts';

const MOVES =
  /^(?:rais|increas|lift|boost|enlarg|upsiz|expand|doubl|swell|swoll|grow|grew|sweeten|cut|reduc|trim|lower|scal|bring|brought|tak(?:e|es|en|ing)$|took|revis|extend|top|up(?:s|ped)$|bump|go(?:es|ing)?$|went|ris|rose)/u;
const PART =
  /(?:^|[ -])(?:instalments?|installments?|tranches?|payments?|milestones?|portions?|parts?|injections?|commitments?|drawdowns?|remainder|rest|balance|loans?|slices?|first|second|third|other|another|one|latter|former|cheques?|checks?)$/u;
const FURTHER =
  /\b(?:further|another|additional|second|third|final|last|other|extra|next|remaining|more|initial|first)\b/iu;

/** What is still to come. */
const AHEAD =
  /^[^.;,]{0,16}\b(?:is|are|will|would|could|may|might|can|falls?|fall) (?:be |become |then )?(?:due|payable|paid|follow|come|be)\b|^ (?:more )?(?:will|would|could|may|might)\b/u;

export function copy(
  deal: Deal,
  base: Draft,
  { pl, name, part }: { pl: Place; name: string; part?: Partial<Draft> },
): Draft[] {
  const { f } = pl;
  const clause = clauseAt(deal.scene.sentence, f.start);
  const trigger = { start: f.start, end: f.end };
  const figure = f.type === 'money' ? { money: f, percent: null } : { percent: f, money: null };
  const clean = { when: undefined, status: null, support: [], also: [], multiple: null };
  return [{ ...base, ...clean, ...figure, rule: `en/left-${name}`, clause, trigger, ...part }];
}

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent;

/** The deals that a noun speaks of. */
const SPEAKS: readonly [RegExp, readonly Draft['kind'][]][] = [
  [/(?:orders?|contract|commitments?)$/u, ['purchase']],
  [/(?:offer|bid|proposal|price|takeover|stake)$/u, ['investment']],
  [/(?:loans?|facility|notes|bonds|line|debt)$/u, ['debt']],
  [/(?:round|raise|fundraising|offering|listing|placement)$/u, ['funding_round']],
];
const PLAIN = /^(?:it|that|this|them|which|total|sum|amount|size|figure|deal|investment|financing|outlay)$/u;

/** The deal told before that the sum may be of: with who acts as a party, of the kind that the noun speaks of. */
function base(deal: Deal, pl: Place, noun: string | undefined): Draft | null {
  const kinds = SPEAKS.find(([w]) => w.test(noun ?? ''))?.[1];
  const own = (d: Draft): boolean =>
    pl.who.length === 0 || pl.who.some((r) => sameRef(r, d.subject) || sameRef(r, d.object));
  const fits = (d: Draft): boolean =>
    d.money !== null &&
    d.money.currency === pl.f.currency &&
    (kinds ? kinds.includes(d.kind) : TOLD.has(d.kind)) &&
    own(d);
  const near = beside(deal, pl);
  return near && fits(near) ? near : (tales(deal.scene).find(fits) ?? null);
}

const TOLD: ReadonlySet<string> = new Set(['investment', 'purchase', 'debt', 'funding_round']);

/** The deal whose sum stands right before in the sentence, with nothing but a joining word and short phrases between. */
function beside(deal: Deal, pl: Place): Draft | null {
  const { sentence } = deal.scene;
  const before = sentence.items.findLast(
    (i): i is FigureItem => isFigure(i) && i.type === pl.f.type && i.end <= pl.f.start,
  );
  if (!before) return null;
  const own = deal.scene.drafts.filter((d) => figureOf(d) === before);
  return own.find((d) => d.kind !== 'divestment') ?? own[0] ?? null;
}

/** "F in May and F in June", "F for the first and F for the second", "F, or F with debt": the verb is the same. */
function joined(deal: Deal, pl: Place): Draft[] {
  const told = beside(deal, pl);
  const from = told && figureOf(told);
  if (!told || !from || pl.side === 'subject') return [];
  if (/\b(?:than|against|versus|compared|from)\b/u.test(deal.scene.text.slice(from.end, pl.f.start))) return [];
  const between = deal.all.filter((p) => p.start >= from.end && p.end <= pl.n.start);
  if (between.some((p) => p.type === 'verb' || isMark(p, ';', 'sub', 'rel', 'that'))) return [];
  // "F in A and F in B": of the party behind.
  const next = deal.all[pl.n.index + 1];
  if (next?.type === 'noun' && /^(?:in|into|to|from|with)$/u.test(next.prep) && next.party?.item?.type === 'name')
    return [];
  // "F in A and the F acquisition of B": of B, by its own noun.
  const deed = pl.n.kinds.some((k) => k === 'takeover' || k === 'stake' || k === 'investment' || k === 'sale');
  if (deed && next?.type === 'noun' && next.prep === 'of' && next.party?.item?.type === 'name') return [];
  const mark = deal.all[pl.n.index - 1];
  if (!isMark(mark, 'and', ',') || pl.n.prep !== '' || (mark.text === 'or' && from.currency !== pl.f.currency))
    return [];
  if (between.some((p) => p.type === 'noun' && p.prep === '' && p.party)) return [];
  return copy(deal, told, { pl, name: 'joined' });
}

/** "raised to F", "enlarged it from F to F", "bringing the total to F". */
function moved(deal: Deal, pl: Place): Draft[] {
  const { verb, n } = pl;
  if (!verb || verb.negated || !MOVES.test(verb.word) || !/^(?:to|from|by)$/u.test(n.prep)) return [];
  const what = pl.p?.objects.find((o) => o !== n)?.head.word ?? pl.p?.subject?.head.word;
  const alone = reduced(deal.all, verb) && beside(deal, pl) !== null;
  const speaks = SPEAKS.some(([w]) => w.test(what ?? ''));
  if (
    n.prep === 'by'
      ? !speaks || /^(?:cut|reduc|trim|lower)/u.test(verb.word)
      : !(alone || PLAIN.test(what ?? '') || speaks)
  )
    return [];
  const told = alone ? beside(deal, pl) : base(deal, pl, what);
  if (!told || (n.prep === 'from' && told.kind === 'investment')) return [];
  return copy(deal, told, { pl, name: 'moved' });
}

/** "one of F from X": whose it is. */
function from(deal: Deal, pl: Place, told: Draft): Ref | null {
  const n = following(deal, pl.n).find((x) => /^(?:from|by)$/u.test(x.prep));
  const ref = n ? (named(deal, n)[0] ?? null) : null;
  return ref && !sameRef(ref, told.object) ? ref : null;
}

/** "a second instalment of F is due", "another of F will finance", "a further F follows". */
function more(deal: Deal, pl: Place): Draft[] {
  const { text } = deal.scene;
  const head = pl.noun ?? pl.n;
  const own = text.slice(pl.n.start, pl.n.end);
  const called =
    PART.test(head.head.word) &&
    (/^(?:one|another)$/u.test(head.head.word) || FURTHER.test(text.slice(head.start, head.end)) || FURTHER.test(own));
  const after = /^ (?:more|extra|further|on top|later)\b/u.test(text.slice(pl.f.end, pl.f.end + 9));
  if (!called && !after && !(FURTHER.test(own) && pl.side === 'subject')) return [];
  if (/^ more than\b/u.test(text.slice(pl.f.end, pl.f.end + 11))) return [];
  const told = base(deal, pl, head.head.word);
  if (!told) return [];
  const by = /^(?:one|another)$/u.test(head.head.word) ? from(deal, pl, told) : null;
  if (by) return copy(deal, told, { pl, name: 'one', part: { subject: by } });
  const ahead = AHEAD.test(text.slice(pl.n.end, Math.min(deal.scene.sentence.end, pl.n.end + 40)));
  return copy(deal, told, { pl, name: 'more', part: ahead ? { status: 'planned' } : {} });
}

/** "Of the total, F has been paid". */
const OF_TOTAL =
  /(?:^|[;,] )of (?:the|that|this) (?:total|sum|amount|money),?(?: (?:about|around|roughly|nearly|some|over|more than|just|only))* ?$/iu;

/** "F of which was paid in April". */
function ofIt(deal: Deal, pl: Place): Draft[] {
  const next = deal.all[pl.n.index + 1];
  const rel = isMark(next, 'rel') && next.prep === 'of';
  const it = next?.type === 'noun' && next.prep === 'of' && /^(?:it|that|this|them|total|sum)$/u.test(next.head.word);
  const { text, sentence } = deal.scene;
  const total =
    OF_TOTAL.test(text.slice(sentence.start, pl.f.full.start)) && deal.scene.discourse.told?.kind !== 'metric';
  if (!rel && !it && !total) return [];
  const told = base(deal, pl, undefined);
  return told?.money && told.money.low > pl.f.low ? copy(deal, told, { pl, name: 'of-it' }) : [];
}

export function again(deal: Deal, pl: Place): Draft[] {
  for (const rule of [moved, more, ofIt, joined]) {
    const made = rule(deal, pl);
    if (made.length > 0) return made;
  }
  return [];
}
