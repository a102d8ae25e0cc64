// Deals by the valency of their verb, in English: who gives, who gets and how much stand each in a place that the verb has for it.
// Nothing is told unless all three stand there.

import type { Draft, Ref } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { debt } from '../borrowing.ts';
import { invest } from '../investing.ts';
import { isLender } from '../slots/banks.ts';
import { pairsAfter } from '../slots/dealing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, spare, type Thing, thing } from '../slots/things.ts';
import { vendor } from '../slots/vendor.ts';
import { toCrowd } from './crowds.ts';
import { DEBTS, type Frame, PUTS } from './frames.ts';
import { lentIn } from './nouns.ts';
import { at, giversIn, type Sum, sumIn, takerIn } from './slots.ts';

/** "raised F in debt", "got F in the form of a loan". */
const asDebt = (n: Noun): boolean =>
  /^(?:in|of|as|through|via|under|on)$/u.test(n.prep) && (n.kinds[0] === 'debt' || n.kinds.includes('debt'));

/** "committed F to Y, half of it in convertible notes": who commits money in notes that become shares puts it in. */
const PUTS_IN = /^(?:commit|pledg|promis|inject|put|invest|contribut|pour|plough|plow)/u;
const asForm = ({ scene: { text } }: Deal, p: Predicate, n: Noun): boolean =>
  PUTS_IN.test(p.verb.word) && /\bconvertibles?\b/iu.test(text.slice(n.start, n.end));

const isDebt = (deal: Deal, p: Predicate, { n, t }: { n: Noun; t: Thing }): boolean =>
  t.kind === 'debt' ||
  n.kinds.includes('debt') ||
  t.parts.some(asDebt) ||
  (t.kind === 'money' && p.with.some((q) => asDebt(q) && !asForm(deal, p, q)));

const PROMISES = /^(?:promis|pledg|commit)/u;
const CHEQUE = /(?:^| )(?:cheque|check)s?$/u;
const COMMITMENT =
  /(?:^| )(?:investment|commitment|outlay|exposure|funding|backing|support|bet|contribution|ticket)s?$/u;

/** A cheque's sum, which may stand behind it: "a cheque for F". */
function chequeOf(deal: Deal, p: Predicate, n: Noun): Sum | null {
  const own = sumIn(deal, n);
  if (CHEQUE.test(n.head.word)) {
    if (own) return own;
    const next = following(deal, n).find((q) => /^(?:for|of|worth)$/u.test(q.prep) && money(q));
    return next ? { f: money(next) as Sum['f'], n, t: thing(deal.all, n) } : null;
  }
  return own && own.t.kind === 'money' && PROMISES.test(p.verb.word) ? own : null;
}

/** Is a sum of what the frame tells of? */
function fits(deal: Deal, p: Predicate, { frame, n }: { frame: Frame; n: Noun }): Sum | null {
  if (frame.of === 'cheque') return chequeOf(deal, p, n);
  const sum = sumIn(deal, n);
  if (!sum) return null;
  const owing = isDebt(deal, p, sum);
  const { kind } = sum.t;
  switch (frame.of) {
    case 'debt':
      return owing ? sum : null;
    case 'any':
      return owing || kind === 'money' ? sum : null;
    case 'stock':
      return kind === 'stock' && !owing ? sum : null;
    case 'investment':
      return kind === 'investment' && !owing ? sum : null;
    case 'stakes':
      return kind === 'money' && p.objects.some((o) => COMMITMENT.test(o.head.word) && !money(o)) ? sum : null;
    default:
      return !owing && (kind === 'money' || kind === 'investment' || kind === 'round') ? sum : null;
  }
}

function sumOf(deal: Deal, p: Predicate, frame: Frame): Sum | null {
  for (const place of frame.sum)
    for (const n of at(p, place)) {
      const sum = fits(deal, p, { frame, n });
      if (sum && spare(deal, sum.f)) return sum;
    }
  return null;
}

const EQUITY = /\b(?:equity|stakes?|shares?|stock|round|funding|invest\w*|backers?|venture|Series)\b/iu;

/** Does a sum that somebody gets from another make the other an investor? */
const invests = (deal: Deal, giver: Ref): boolean => {
  const { text, sentence } = deal.scene;
  return giver.row?.kind === 'fund' || EQUITY.test(text.slice(sentence.start, sentence.end));
};

/** "X has F invested in Y": who has it. */
function heldIn(deal: Deal, p: Predicate): Noun | null {
  const [v, f] = [deal.all[p.verb.index - 2], deal.all[p.verb.index - 1]];
  if (p.verb.mood !== 'past' || f?.type !== 'noun' || !money(f) || v?.type !== 'verb') return null;
  return /^(?:ha(?:s|ve|d|ving)|keeps?|kept)$/u.test(v.word) ? subjectOf(deal.all, v.index) : null;
}

/** The giver's phrase, and who it names. */
function giverOf(deal: Deal, p: Predicate, { frame, sum }: { frame: Frame; sum: Sum }): { n: Noun; who: Ref[] } | null {
  const holds = frame.giver[0] === 's' ? heldIn(deal, p) : null;
  if (holds) return { n: holds, who: giversIn(deal, holds) };
  for (const place of frame.giver)
    for (const n of at(p, place)) {
      if (n === sum.n || (money(n) && !n.party)) continue;
      const who = giversIn(deal, n).filter((r) => r.row?.kind !== 'outlet');
      if (who.length > 0) return { n, who };
    }
  return null;
}

/** The phrases in a place of the verb, or behind the sum. */
const beside = (deal: Deal, p: Predicate, { place, sum }: { place: string; sum: Sum }): readonly Noun[] =>
  place === 's' || place === 'o'
    ? at(p, place)
    : [...at(p, place), ...following(deal, sum.n).filter((n) => n.prep === place)];

interface Taken {
  n: Noun | null;
  whom: Ref;
  place: string;
}

function takerOf(
  deal: Deal,
  p: Predicate,
  { frame, sum, giver }: { frame: Frame; sum: Sum; giver: { n: Noun; who: readonly Ref[] } },
): Taken | null {
  if (frame.of === 'stock' || frame.of === 'stakes') {
    const of = frame.of === 'stock' ? sum.n : p.objects.find((o) => COMMITMENT.test(o.head.word));
    const t = of ? thing(deal.all, of) : null;
    const whom = t?.company ? refer(deal, t.company, giver.who[0] ?? null) : null;
    if (whom) return { n: null, whom, place: 's' };
  }
  for (const place of frame.taker)
    for (const n of beside(deal, p, { place, sum })) {
      if (n === giver.n || n === sum.n) continue;
      const whom = takerIn(deal, n, giver.who);
      if (whom) return { n, whom, place };
    }
  // "a F loan that Y's plant got", "bonds issued by Y": whose the thing is.
  const own = frame.verbs === HOLDS.verbs || frame.of === 'stock' ? issuerOf(deal, sum) : null;
  return own ? { n: null, whom: own, place: 'o' } : null;
}

const HOLDS = DEBTS[DEBTS.length - 2] as Frame;

const ISSUES_WORD = /^(?:issu|sold|sell|float|plac|offer|pric)/u;

/** "a note issued by Y", "Y's bonds", "the bonds that Y sold". */
function issuerOf(deal: Deal, { n, t }: Sum): Ref | null {
  const own = t.holder ? refer(deal, t.holder) : null;
  if (own) return own;
  const last = t.parts[t.parts.length - 1] ?? n;
  const rel = isMark(deal.all[last.index + 1], 'rel') ? 1 : 0;
  const v = deal.all[last.index + 1];
  const by = deal.all[last.index + 2];
  const who = deal.all[last.index + 1 + rel];
  const sells = deal.all[last.index + 2 + rel];
  if (who?.type === 'noun' && who.prep === '' && isParty(who) && sells?.type === 'verb' && ISSUES_WORD.test(sells.word))
    return refers(deal, who)[0] ?? null;
  return v?.type === 'verb' &&
    by?.type === 'noun' &&
    by.prep === 'by' &&
    /^(?:issued|sold|floated|placed)$/u.test(v.word)
    ? (refers(deal, by)[0] ?? null)
    : null;
}

function told(deal: Deal, p: Predicate, frame: Frame): Draft[] {
  const sum = sumOf(deal, p, frame);
  const giver = sum && giverOf(deal, p, { frame, sum });
  const taker = giver && takerOf(deal, p, { frame, sum, giver });
  if (!sum || !giver || !taker) return [];
  const first = giver.who[0] as Ref;
  // "raised its commitment to Y": what a vendor by trade is promised is spent with it.
  if (frame.of === 'stakes' && taker.place === 'to' && vendor(taker.whom) > 0 && first.row?.kind !== 'fund') return [];
  if (frame.kind === 'debt') {
    if (frame.trade && !isLender(deal, first) && taker.place === 'for') return [];
    if (sum.t.holder && taker.place === 's' && frame.verbs === ISSUES.verbs) return [];
  } else if (frame.trade && !invests(deal, first)) return [];
  const from = frame.giver.length > 0 && giver.n.prep !== '' ? pairsAfter(deal, giver.n) : [];
  const one = (who: readonly Ref[], f: Sum['f']): Draft[] =>
    frame.kind === 'debt'
      ? debt(deal, { at: p.verb, lenders: who, borrower: taker.whom, sum: f })
      : invest(deal, { at: p.verb, from: who[0] ?? null, all: who, into: taker.whom, sum: f });
  return [...one(giver.who, sum.f), ...from.flatMap((x) => one(refers(deal, x.party), x.sum))];
}

const ISSUES = DEBTS[DEBTS.length - 1] as Frame;

const byWord = (frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> => {
  const map = new Map<string, Frame[]>();
  for (const f of frames) for (const w of f.verbs) map.set(w, [...(map.get(w) ?? []), f]);
  return map;
};
const DEBT_WORDS = byWord(DEBTS);
const PUT_WORDS = byWord(PUTS);

function first(deal: Deal, p: Predicate, words: ReadonlyMap<string, readonly Frame[]>): Draft[] {
  // "bailed out Y": the verb with its particle.
  const next = p.with[0];
  const whole = next && next.index === p.verb.index + 1 ? words.get(`${p.verb.word} ${next.prep}`) : undefined;
  const frames = p.verb.negated ? undefined : (whole ?? words.get(p.verb.word));
  if (!frames) return [];
  for (const frame of frames) {
    const made = told(deal, p, frame);
    if (made.length > 0) return made;
  }
  return [];
}

/** Does a verb move money, whatever the table of words says of it? */
export const moves = (word: string): boolean => MOVERS.has(word);
const MOVERS: ReadonlySet<string> = new Set(
  [...DEBT_WORDS.keys(), ...PUT_WORDS.keys()].flatMap((w) => [w, w.replace(/ .*$/u, '')]),
);

/** Loans by their verb. */
export const lentBy = (deal: Deal, p: Predicate): Draft[] => {
  const crowd = toCrowd(deal, p);
  if (crowd.length > 0) return crowd;
  const made = first(deal, p, DEBT_WORDS);
  return made.length > 0 || p.verb.negated ? made : p.objects.filter((n) => n.owner).flatMap((n) => lentIn(deal, n));
};
/** Investments by their verb. */
export const putBy = (deal: Deal, p: Predicate): Draft[] => first(deal, p, PUT_WORDS);
