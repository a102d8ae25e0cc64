// How certain and when, in English: settles status and time of the drafts of a sentence from the words around them.
// Runs last. News without a time is dated by the month of its publication; plans, talks and rumours by their cues.
import type { Status } from '../../model/claim.ts';
import { type Draft, type Rule, type Scene, sameRef } from '../frame.ts';
import { type Clause, type Item, isWord, type TimeItem } from '../item.ts';
import { heardOnly } from './certainty/denials.ts';
import { doneBefore, wanted } from './certainty/sought.ts';
import { underWay } from './certainty/underway.ts';
import { clauseOf, figureOf } from './dates/owntimes.ts';
import { ahead, timeOf } from './dates/when.ts';
import { asideOf } from './parties.ts';

const CUES: [string, Status][] = [
  ['denied', 'denied'],
  ['rumoured', 'rumoured'],
  ['in-talks', 'in_talks'],
  ['planned', 'planned'],
];

/** Where the last word of a plan ends. */
const planEnd = (items: readonly Item[], from: number, to: number): number =>
  Math.max(from, ...items.filter((i) => i.start >= from && i.end <= to && isWord(i, 'planned')).map((i) => i.end));

function cue(items: readonly Item[], from: number, to: number): Status | null {
  const near = items.filter((i) => i.start >= from && i.end <= to);
  return CUES.find(([cls]) => near.some((i) => isWord(i, cls)))?.[1] ?? null;
}

const DONE =
  /\b(?:has|have|had|was|were) (?:already |just |now )?(?:agreed|signed|closed|completed|finalised|finalized|raised|secured|struck|committed|bought|invested|sold|paid|landed|won|lent|borrowed|issued)\b|\b(?:agreed|signed|closed|completed|struck|inked|raised|secured)\b/iu;
const PAST_CUE = /\b(?:expected|forecast|projected|analysts had|consensus|estimates?)\b/iu;

/** Status by the nearest cue: in the draft's clause up to its figure, else from a clause that governs it. */
/** "is estimated to own": an estimate of what is, no plan. */
const ESTIMATED = /\b(?:estimated|thought|believed|understood|expected) to (?:own|hold|control|have|be worth)\b/iu;

/** "considered raising": no "is considered the largest". */
const WEIGHED =
  /(?<!\b(?:is|are|be|was|were|widely|all things) )\bconsider(?:s|ed)? (?:a|an|the|its|\w+ing)\b|\b(?:discuss(?:es|ed)|weighed|explored|mulled|debated) (?:(?:a|an|its|the) (?:possible |potential )?(?:investment|purchase|sale|bid|takeover|acquisition)|(?:invest|buy|acquir|sell|rais|tak|lend|borrow)ing)\b/u;
/** What is paid back was lent. */
const REPAID =
  /\b(?:repay(?:s|ing)?|repaid|repayment of|pay(?:ing|s)? (?:down|off)|paid (?:down|off)|retire|refinanc\w+|drawings under|outstanding|existing)\b/iu;

/** "the $35bn it forecast in September". */
const FORECAST =
  /^ (?:that |which )?(?:it|they|he|she|analysts|management|the (?:company|group|firm)) (?:had |has )?(?:previously |earlier |initially |originally |first )?(?:forecast|guided|projected|expected|planned|targeted|predicted|estimated|budgeted|promised|pledged|sought)\b/u;

const forecast = ({ text, sentence }: Scene, d: Draft): boolean =>
  FORECAST.test(text.slice(figureOf(d).end, Math.min(sentence.end, figureOf(d).end + 60)));

/** It was forecast for the same time as what is forecast now. */
function forecastFor(scene: Scene, d: Draft): Draft['when'] {
  if (d.kind !== 'metric' || !forecast(scene, d)) return d.when;
  const now = scene.drafts.find(
    (o) => o !== d && o.metric === d.metric && o.when && (o.money?.end ?? 0) <= figureOf(d).start,
  );
  return now ? now.when : d.when;
}

/** "and $14.9bn in the previous quarter": a time counted back that touches its figure. */
const countedBack = ({ text, sentence }: Scene, d: Draft): Draft['when'] | null =>
  d.kind !== 'metric'
    ? null
    : (sentence.items.find(
        (i): i is TimeItem =>
          i.type === 'time' &&
          i.iso !== null &&
          (((i.refers?.startsWith('back 1 quarter') ?? false) &&
            i.start >= figureOf(d).end &&
            i.start - figureOf(d).end <= 4) ||
            ((i.refers?.startsWith('back ') ?? false) &&
              d.metric !== 'growth' &&
              text.slice(figureOf(d).end, i.start) === ' of ')),
      ) ?? null);

/** "A and B are also participating": in what is told to be under way. */
const joinsIn = (scene: Scene, d: Draft): boolean =>
  d.kind === 'investment' &&
  d.money === null &&
  /^(?:in_talks|planned|rumoured)$/u.test(scene.discourse.raised?.status ?? '') &&
  /\b(?:is|are) (?:also )?(?:\w+ing)\b/u.test(scene.text.slice(d.clause.start, d.clause.end));

const HELD_AGAINST = /^\s*(?:compared with|compared to|against|versus|up from|down from|from)\b/u;

/** "has the right to invest": it may, and has not yet. */
const MAY = /\b(?:rights?|options?|freedom|obligation)(?: to)?(?: also| then| later)? $/iu;

/** "X is in talks to raise F. The round would value it at F": as certain as the round. */
const raisedIn = (scene: Scene, d: Draft): boolean =>
  d.kind === 'valuation' &&
  scene.discourse.raised?.status === 'in_talks' &&
  scene.sentence.start - scene.discourse.raised.clause.start < 300 &&
  sameRef(scene.discourse.raised.subject, d.subject) &&
  /\bwould\b/u.test(scene.text.slice(scene.sentence.start, figureOf(d).start));

const DENIES =
  /\bden(?:y|ies|ied|ying) (?:(?:a|the|any) (?:\w+ )?(?:reports?|claims?|rumou?rs?) )?(?:that )?(?:it|they|he|she|the \w+|[A-Z]\w+) (?:is|was|were|are|had|has|would|will|planned|intended)\b[^,.;]*$/u;
const NOT_IN =
  /\b(?:not|never|no longer) (?:currently |actively |now )?(?:in (?:any |active )?(?:talks|discussions|negotiations)|seeking|considering|planning|exploring|looking)\b[^,.;]*$/u;

/** "denied it was seeking F", "it was not in talks to buy Y". */
const disowned = ({ text, sentence }: Scene, d: Draft, until: number): boolean => {
  if (d.kind === 'metric') return false;
  const lead = text.slice(sentence.start, until);
  return DENIES.test(lead) || NOT_IN.test(lead);
};

/** "is close to buying". */
const CLOSE = /\b(?:close|closer|near|nearer) to $/u;
/** "is close to a F loan", "are nearing a F deal". */
const CLOSE_TO_ONE = /\b(?:close|closer|near|nearer) to (?:securing |reaching |signing |an? |its |another )+$/u;
/** "is close to raising F at a valuation of F": as near as the round. */
const NEAR_ROUND = /\b(?:close|closer|near|nearer) to \w+ing\b[^,;.]*$/u;
function nearing({ text, sentence }: Scene, d: Draft): boolean {
  const lead = text.slice(sentence.start, figureOf(d).start);
  return d.kind === 'valuation' ? NEAR_ROUND.test(lead) : d.kind !== 'metric' && CLOSE_TO_ONE.test(lead);
}

/** "G42 was also to buy F". */
const WAS_TO = /^(?:is|are|was|were)(?: also| then| later| eventually)? to [a-z]/iu;

/** "Nvidia to invest F in Intel", "Oracle to borrow F": a headline whose infinitive is its verb; what "to sell" tells of who buys
 * is as certain. */
const headed = ({ text, sentence, drafts }: Scene, d: Draft): boolean =>
  [
    d.subject,
    d.kind === 'debt' ? d.object : null,
    ...drafts.filter((o) => o.kind === 'divestment' && o.trigger.start === d.trigger.start).map((o) => o.subject),
  ].some(
    (who) =>
      who !== null &&
      who.span.start >= sentence.start &&
      who.span.start - sentence.start < 40 &&
      d.trigger.start - who.span.end === 1 &&
      /^to [a-z]/iu.test(text.slice(d.trigger.start, d.trigger.start + 4)),
  );

/** "OpenAI revenue to reach F this year": the same of what is measured. */
const AHEAD =
  /^ to (?:reach|hit|top|exceed|surpass|rise|grow|climb|jump|fall|drop|total|be|come|double|triple)\b[^,;.]*$/iu;
const measuredAhead = ({ text }: Scene, d: Draft): boolean =>
  d.kind === 'metric' && AHEAD.test(text.slice(d.trigger.end, Math.min(d.trigger.end + 60, figureOf(d).start)));

/** "pencils in F", "raised its estimate of sales to F": what somebody reckons with is still to come. */
const RECKONED =
  /\b(?:pencil(?:s|led|ed|ing)? in|(?:cuts?|rais(?:es|ed|ing)|lower(?:s|ed|ing)|lift(?:s|ed|ing)|trim(?:s|med|ming)|slash(?:es|ed)|increas(?:es|ed)|reduc(?:es|ed)) (?:its|their|his|her|the) (?:[\w’'-]+ ){0,5}?(?:estimates?|projections?)\b[^;]{0,90}? to)\b[^;.]{0,40}$/iu;
const reckoned = ({ text, sentence }: Scene, d: Draft): boolean =>
  d.kind === 'metric' && RECKONED.test(text.slice(sentence.start, figureOf(d).start));

/** "X's F investment in Y is awaiting approval", "the sale of Y for F is expected to close": a deal told by its noun. */
const PENDING =
  /^[^.;]{0,70}? (?:(?:is|are|remains?|was|were) (?:still )?(?:awaiting|subject to|pending|yet to|due to|expected to|likely to|set to|scheduled to)|(?:still )?(?:awaits?|needs?|requires?)|has yet to|have yet to|would|will|shall|is to|are to) (?:be )?(?:[\w’'-]+ ){0,3}?(?:approv\w+|clear\w+|close|closed|complet\w+|consent|paid|settled|satisfied|disbursed|go through|be voted on|sign-off)\b/u;
const DEALT: ReadonlySet<string> = new Set(['investment', 'divestment']);
const pending = (scene: Scene, d: Draft): boolean => underWay(scene, d) || awaiting(scene, d);
const awaiting = ({ text, sentence }: Scene, d: Draft): boolean =>
  DEALT.has(d.kind) &&
  d.money !== null &&
  !sentence.items.some((i) => i.start <= d.trigger.start && d.trigger.start < i.end && isWord(i, 'verb')) &&
  PENDING.test(text.slice(d.money.full.end, sentence.end));

function statusOf(scene: Scene, d: Draft): Status {
  if (reckoned(scene, d) || forecast(scene, d) || measuredAhead(scene, d)) return 'planned';
  if (d.kind !== 'metric' && heardOnly(scene.text, scene.sentence, figureOf(d).start)) return 'rumoured';
  if (d.status) return d.status === 'in_talks' && disowned(scene, d, figureOf(d).start) ? 'denied' : d.status;
  if (d.kind === 'stake' && ESTIMATED.test(scene.text.slice(d.clause.start, figureOf(d).start))) return 'completed';
  const figure = figureOf(d);
  const until = Math.max(d.trigger.end, figure.start);
  const holder =
    d.kind === 'stake' &&
    d.subject &&
    d.subject.span.end <= d.trigger.start &&
    d.subject.span.start >= scene.sentence.start
      ? d.subject.span.end
      : 0;
  const clauseStart = holder || Math.min(d.clause.start, clauseOf(scene, d.trigger.start)?.start ?? d.clause.start);
  if (d.kind === 'debt' && REPAID.test(scene.text.slice(d.clause.start, figure.end + 24))) return 'completed';
  if (
    /(?<!\b(?:more|less) )\b(?:from|against|versus|than|compared with)(?: (?:the|its|an?|about))* $/u.test(
      scene.text.slice(Math.max(0, figure.start - 26), figure.start),
    ) &&
    d.kind !== 'metric' &&
    (d.money ?? d.percent ?? d.multiple) !== null
  )
    return 'completed';
  const own = cue(scene.sentence.items, clauseStart, until);
  const lead = scene.text.slice(planEnd(scene.sentence.items, clauseStart, until), until);
  if (
    own === 'planned' &&
    DONE.test(lead) &&
    !PAST_CUE.test(lead) &&
    d.kind !== 'metric' &&
    !/\b(?:to be|will|would|plans?|expects?) [^.;]*$/iu.test(lead.replace(/agreed to|signed/giu, ''))
  )
    return 'completed';
  if (own !== 'rumoured' && disowned(scene, d, until)) return 'denied';
  if (own === 'in_talks' && doneBefore(scene.text.slice(clauseStart, until))) return 'completed';
  if (own) return own === 'planned' && raisedIn(scene, d) ? 'in_talks' : own;
  if (MAY.test(scene.text.slice(Math.max(scene.sentence.start, d.trigger.start - 24), d.trigger.start)))
    return 'planned';
  if (WEIGHED.test(lead) || nearing(scene, d) || wanted(lead)) return 'in_talks';
  if (d.kind === 'funding_round' && /\bhad sought$/u.test(scene.text.slice(d.trigger.start - 4, d.trigger.end)))
    return 'planned';
  if (CLOSE.test(scene.text.slice(Math.max(scene.sentence.start, d.trigger.start - 12), d.trigger.start)))
    return 'in_talks';
  if (headed(scene, d) || pending(scene, d) || WAS_TO.test(scene.text.slice(d.trigger.start, d.trigger.end)))
    return 'planned';
  if (joinsIn(scene, d)) return scene.discourse.raised?.status ?? 'completed';
  if (/^(?:was|were) raising$/u.test(scene.text.slice(d.trigger.start, d.trigger.end))) return 'planned';
  if (d.kind === 'metric' && HELD_AGAINST.test(scene.text.slice(d.clause.start, figure.start))) return 'completed';
  if (
    /^[a-z]/iu.test(scene.text.slice(d.trigger.start, d.trigger.start + 1)) &&
    d.trigger.start !== figure.start &&
    /\bto $/iu.test(scene.text.slice(d.trigger.start - 4, d.trigger.start)) &&
    !/\b(?:agreed|had|came|led|has|have|up|with \w+(?: \w+)?) to $/iu.test(
      scene.text.slice(d.trigger.start - 12, d.trigger.start),
    )
  )
    return 'planned';
  if (scene.sentence.outlook && d.kind === 'metric') return 'planned';
  return governed(scene, d);
}

/** Status by the clauses before, nearest first. */
function governed(scene: Scene, d: Draft): Status {
  for (let index = d.clause.index - 1; index >= 0; index--) {
    const c = scene.sentence.clauses[index] as Clause;
    if (asideOf(scene, c)) continue;
    const found = cue(scene.sentence.items, c.start, c.end);
    if (found === null) continue;
    if (found !== 'planned' || !hasVerb(scene, d.clause)) return found;
    return 'completed';
  }
  return 'completed';
}

/** Does a clause tell of its own what happened? */
const hasVerb = (scene: Scene, clause: Clause): boolean =>
  /\b(?:is|was|are|were|has|have|had|raised|closed|signed|rose|fell|owns|took|put|sold|bought|led)\b/iu.test(
    scene.text.slice(clause.start, clause.end),
  );

/** "raised F in May and is in talks for F": the time is of what was done, the talks are of now. */
const talkedNow = ({ text }: Scene, d: Draft, time: number): boolean =>
  d.status === 'in_talks' &&
  time <= figureOf(d).start &&
  /^[^.;]*\b(?:(?:now |also )?(?:seeks|weighs|eyes|mulls|considers)\b|(?:is|are) (?:now |also |currently |still |already )?(?:in|seeking|considering|close|nearing|looking|negotiating|discussing|weighing|exploring)\b)/u.test(
    text.slice(time, figureOf(d).start),
  );

/** Settles what the rules before left open; `published` dates what the text does not. */
export const standing = (published: string | null): Rule => ({
  name: 'en/standing',
  find(scene) {
    for (const d of scene.drafts) {
      d.status = statusOf(scene, d);
      // "is looking for sales of F": nobody negotiates what it will sell.
      if (d.status === 'in_talks' && d.kind === 'metric') d.status = 'planned';
      if (d.when === undefined) d.when = timeOf(scene, d, published);
      d.when = countedBack(scene, d) ?? forecastFor(scene, d);
      if (d.when && talkedNow(scene, d, d.when.end)) d.when = null;
      if (d.when) d.when = ahead(scene, d, { time: d.when, published });
      const later =
        d.when?.iso &&
        published &&
        d.when.iso.slice(0, 7) > published.slice(0, 7) &&
        /^\d{4}(?:-\d{2})?/u.test(d.when.iso);
      if (
        later &&
        d.status === 'completed' &&
        d.kind === 'metric' &&
        Number(d.when?.iso?.slice(0, 4)) > Number(published?.slice(0, 4))
      )
        d.status = 'planned';
    }
    return [];
  },
});
