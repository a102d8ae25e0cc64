// Deals in whole companies and investments as nouns, in English: "X's F investment in Y", "a F acquisition of Y by X", "an
// offer of F from X", "X made a bid of F for Y". Takes a noun phrase, gives the investment and the share that it brings.

import { type Draft, last, type Ref, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { tales } from '../story/story.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import { inReturn, invest } from './investing.ts';
import { acquiredOf, givenUp } from './moves/acquired.ts';
import { stake } from './shares/holdings.ts';
import { financing } from './slots/financing.ts';
import { type Deal, refer, refers, relativeOf, words } from './slots/refer.ts';
import { following, isParty, money, percent, thing } from './slots/things.ts';

const OFFER = /(?:^|\b)(?:bids?|offers?|proposals?|approach(?:es)?)$/u;
/** Who does this to an offer is its target. */
const ANSWERS =
  /^(?:accept|reject|rebuff|spurn|receiv|got|get|turn(?:s|ed|ing)? down|recommend|back|weigh|consider|review|stud|declin|dismiss|agree|endors|fend|resist|welcom)/u;

const answers = ({ scene }: Deal, v: Verb): boolean =>
  ANSWERS.test(v.word) || (/^turn(?:s|ed|ing)?$/u.test(v.word) && /^ down\b/u.test(scene.text.slice(v.end, v.end + 6)));

/** "Y turned down an offer of F": whose offer it was, by the deal told of Y. */
function bidder(deal: Deal, verb: Verb): Ref | null {
  const y = refers(deal, subjectOf(deal.all, verb.index))[0];
  const told = y && tales(deal.scene).find((d) => d.kind === 'investment' && sameRef(d.object, y));
  return told?.subject ?? null;
}

/** Who does this to an offer for another company makes it. */
const PONDERS = /^(?:weigh|consider|stud|review)/u;

/** Whom an offer without a target is for: who answers it, else the company of the deal told last. */
function target(deal: Deal, verb: Verb | undefined, from: Ref | null): Ref | null {
  if (verb && answers(deal, verb)) return refers(deal, subjectOf(deal.all, verb.index))[0] ?? null;
  const { scene } = deal;
  const told =
    last(scene.drafts.filter((d) => d.kind === 'investment'))?.object ?? scene.discourse.deal?.object ?? null;
  return [told, scene.discourse.title].find((r) => r && !sameRef(r, from)) ?? null;
}

/** "Y agreed to a F takeover by X": the subject; "a F investment by X": into whom the text is about. */
function unsaid(deal: Deal, verb: Verb | undefined, { from, buys }: { from: Ref | null; buys: boolean }): Ref | null {
  if (!buys) return meant(deal, from);
  const own = verb && !verb.passive ? (refers(deal, subjectOf(deal.all, verb.index))[0] ?? null) : null;
  return own && !sameRef(own, from) ? own : null;
}

/** "taking its investment to F": in the company that it was told to invest in. */
function backedBefore({ scene }: Deal, from: Ref | null): Ref | null {
  const told = [...scene.drafts].reverse().find((d) => d.kind === 'investment') ?? scene.discourse.ticket;
  return told?.kind === 'investment' && sameRef(told.subject, from) ? told.object : null;
}

/** "A F investment by X": into whom the text is about. */
const meant = ({ scene }: Deal, from: Ref | null): Ref | null =>
  [scene.discourse.topic, scene.discourse.title].find((r) => r && r.row?.kind !== 'fund' && !sameRef(r, from)) ?? null;

/** "a tranche of the X investment in Y": whose the whole is. */
function partOf(deal: Deal, n: Noun): Ref | null {
  const of = deal.all[n.index + 1];
  if (of?.type !== 'noun' || of.prep !== 'of' || of.kinds[0] !== 'investment') return null;
  return refer(deal, of.owner ?? of.inner[0] ?? null);
}

const BET = /^(?:bets?|wagers?|punt|gamble)$/u;

/** "The F takeover of Y is X's biggest", "is X's largest since the F takeover of Y". */
function ownerBeside(deal: Deal, n: Noun): Ref | null {
  const be = deal.all.find((p): p is Verb => p.type === 'verb' && p.copula);
  const next = be ? deal.all[be.index + 1] : undefined;
  return next?.type === 'noun' && next !== n && next.owner && RANK.test(next.head.word)
    ? refer(deal, next.owner)
    : null;
}

const RANK = /^(?:biggest|largest|second-largest|deal|purchase|acquisition|takeover|transaction|first|second|one)$/u;

/** "taking its total investment to F", "raised its bet on Y to F": what has been put in by now. */
function grownTo(deal: Deal, n: Noun): FigureItem | null {
  const to = following(deal, n).find((p) => p.prep === 'to' && p.head.item === money(p));
  return to && n.owner ? money(to) : null;
}

/** "X's total investment in Y stands at F". */
function standsAt(deal: Deal, n: Noun): FigureItem | null {
  const v = deal.all.slice(n.index + 1).find((p): p is Verb => p.type === 'verb');
  if (!v || n.prep !== '' || !(v.copula || v.senses.includes('amount')) || subjectOf(deal.all, v.index) !== n)
    return null;
  const next = deal.all[v.index + 1];
  return next?.type === 'noun' && next.head.item === money(next) && /^(?:|at|to)$/u.test(next.prep)
    ? money(next)
    : null;
}

const DONE = /^(?:complet|clos|announc|finali|seal|conclud|clinch|wrapp)/u;

/** "The acquisition of Y by X was completed": the verb behind it. */
function closedBehind(deal: Deal, n: Noun, rest: readonly Noun[]): Verb | null {
  const v = deal.all[(rest[rest.length - 1] ?? n).index + 1];
  return n.prep === '' && v?.type === 'verb' && DONE.test(v.word) && !v.negated ? v : null;
}

/** "completed its purchase of (51% of) Y": no sum is told. */
function unpriced(deal: Deal, n: Noun, { goal, rest }: { goal: Noun | undefined; rest: readonly Noun[] }): Draft[] {
  const by = rest.find((p) => p.prep === 'by' && p.party?.item?.type === 'name');
  const done = by ? closedBehind(deal, n, rest) : null;
  const verb = done ?? deal.all[n.index - 1];
  const of = acquiredOf(deal, rest);
  const into = of?.asset ?? (goal?.party?.item?.type === 'name' && goal.prep === 'of' ? refer(deal, goal.party) : null);
  if (
    !into ||
    into.row?.kind === 'product' ||
    verb?.type !== 'verb' ||
    (verb.passive && !done) ||
    verb.negated ||
    !DONE.test(verb.word)
  )
    return [];
  const from =
    (done && by ? refer(deal, by.party) : null) ??
    refers(deal, subjectOf(deal.all, verb.index))[0] ??
    refer(deal, n.owner);
  if (!from || sameRef(from, into) || from.row?.kind === 'person') return [];
  const share = rest.map(percent).find((f) => f) ?? null;
  if (share) return stake(deal, { at: n, holder: from, company: into, percent: share });
  const made = invest(deal, { at: n, from, into, sum: null });
  return of ? [...made, ...givenUp(deal, n, { of, made })] : made;
}

/** "The board cleared the acquisition of Y": that of whom the text is about. */
function boardOf(deal: Deal, verb: Verb | undefined): Ref | null {
  const n = verb && !verb.passive && !verb.negated ? subjectOf(deal.all, verb.index) : null;
  if (!n || !/^(?:clear|approv|back|ratif|agree|sign|wav)/u.test(verb?.word ?? '') || n.head.word !== 'board')
    return null;
  return n.owner ? refer(deal, n.owner) : (deal.scene.discourse.title ?? deal.scene.discourse.topic);
}

interface Told {
  buys: boolean;
  by: Noun | undefined;
  verb: Verb | undefined;
  goal: Noun | undefined;
}

/** Who invests, buys or offers by a noun: its owner, "by X", a name in it, who does what the verb says. */
function giver(deal: Deal, n: Noun, { buys, by, verb, goal }: Told): Ref | null {
  const offer = buys && OFFER.test(n.head.word);
  const answered = offer && verb !== undefined && answers(deal, verb) && !(goal && PONDERS.test(verb.word));
  const subject = verb && !verb.passive && !answered ? refers(deal, subjectOf(deal.all, verb.index))[0] : undefined;
  return (
    refer(deal, n.owner) ??
    refer(deal, by?.party ?? null) ??
    refer(deal, n.inner[0] ?? null) ??
    partOf(deal, n) ??
    subject ??
    (answered ? bidder(deal, verb) : null) ??
    (buys ? boardOf(deal, verb) : null) ??
    ownerBeside(deal, n)
  );
}

/** "X's F investment in Y", "a F acquisition of Y by X", "made a F investment in Y", "an offer of F". */
export function investedIn(deal: Deal, n: Noun): Draft[] {
  const t = thing(deal.all, n);
  const buys = n.kinds.includes('takeover');
  if (!buys && t.kind !== 'investment') return [];
  const offer = buys && OFFER.test(n.head.word);
  const rest = following(deal, n);
  const goal = rest.find(
    (p) =>
      isParty(p) &&
      (p.prep === 'in' ||
        p.prep === 'into' ||
        (p.prep === 'on' && BET.test(n.head.word)) ||
        (buys && /^(?:of|with|for)$/u.test(p.prep))),
  );
  const sum =
    t.money ??
    // "raises cash for its F investment in Y": no price of another thing.
    (n.prep === 'for' && n.owner && goal ? money(n) : null) ??
    rest
      .filter((p) => /^(?:of|worth|for)$/u.test(p.prep) || (buys && p.prep === 'at') || (offer && p.prep === 'to'))
      // "the purchase of 51% of Y at a valuation of F".
      .filter((p) => (deal.all[p.index - 1] as Noun | undefined)?.kinds?.[0] !== 'valuation')
      .map(money)
      .find((f) => f) ??
    (buys ? null : (grownTo(deal, n) ?? standsAt(deal, n)));
  if (!sum) return buys ? unpriced(deal, n, { goal, rest }) : [];
  const by = rest.find((p) => isParty(p) && (p.prep === 'by' || (p.prep === 'from' && (!buys || offer))));
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  const from = giver(deal, n, { buys, by, verb, goal });
  const unit = buys && !goal ? rest.find((p) => p.prep === 'of' && p.kinds[0] === 'unit') : undefined;
  const head = goal ? null : relativeOf(deal, n);
  const of = buys && !offer ? acquiredOf(deal, rest) : null;
  // "the purchase of F of Y stock".
  const stock =
    buys && !goal ? rest.find((p) => p.prep === 'of' && (p.kinds[0] === 'stock' || p.kinds[0] === 'stake')) : undefined;
  const shares = stock ? refer(deal, stock.inner[0] ?? stock.owner ?? thing(deal.all, stock).company) : null;
  const round = rest.some((p) => p.prep === 'in' && p.kinds[0] === 'round' && !p.party);
  const into =
    of?.asset ??
    refer(deal, goal?.party ?? head?.party ?? null, from) ??
    shares ??
    (unit ? words(unit) : null) ??
    (round
      ? (financing(deal)?.company ?? null)
      : offer
        ? target(deal, verb, from)
        : by
          ? unsaid(deal, verb, { from, buys })
          : !buys && !t.money
            ? backedBefore(deal, from)
            : null);
  if (!into || (!of && unit && from && sameRef(from, refer(deal, unit.owner)))) return [];
  const made = inReturn(deal, { with: rest, at: n }, invest(deal, { at: n, from, into, sum }));
  if (offer) for (const d of made) d.status = 'planned';
  const share = buys ? rest.map(percent).find((f) => f) : null;
  if (of) made.push(...givenUp(deal, n, { of, made }));
  return share ? [...made, ...stake(deal, { at: n, holder: from, company: into, percent: share })] : made;
}
