// How certain and when, in English: settles status and time of the drafts of a sentence from the words around them.
// Runs last. News without a time is dated by the month of its publication; plans, talks and rumours by their cues.
import type { Status } from '../../model/claim.ts';
import type { Draft, Rule, Scene } from '../frame.ts';
import { type Clause, type Item, isFigure, isWord, type TimeItem } from '../item.ts';
import { endOf } from './dates/settle.ts';
import { asideOf } from './parties.ts';

const CUES: [string, Status][] = [
  ['denied', 'denied'],
  ['rumoured', 'rumoured'],
  ['in-talks', 'in_talks'],
  ['planned', 'planned'],
];

const figureOf = (d: Draft): { start: number; end: number } => d.money ?? d.percent ?? d.multiple ?? d.trigger;

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

function statusOf(scene: Scene, d: Draft): Status {
  if (d.status) return d.status;
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
  if (own) return own;
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

const clauseOf = (scene: Scene, at: number): Clause | undefined =>
  scene.sentence.clauses.find((c) => c.start <= at && at <= c.end);

/** Does a clause tell of its own what happened? */
const hasVerb = (scene: Scene, clause: Clause): boolean =>
  /\b(?:is|was|are|were|has|have|had|raised|closed|signed|rose|fell|owns|took|put|sold|bought|led)\b/iu.test(
    scene.text.slice(clause.start, clause.end),
  );

const DEADLINE =
  /\b(?:due|matur\w*|runs? (?:to|until|through)|until|through|expir\w*|by|by the end of|before|starting|beginning|from|start(?:s|ing)? in|ending|since|to)(?: in| on| the end of| late| early)? $/iu;

/** What another figure is held against: "than in 2024", "from $3bn in May", "(2024: $3bn)". */
const OTHER =
  /\b(?:than|from|against|versus|vs\.?|compared (?:with|to)|after)(?: (?:in|the|its|that of|those of|a))*$/iu;

const HELD =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|than|after|instead of)(?: (?:an?|the|its|some|just|only|about|around|roughly|nearly|over|more than|under|profits?|loss(?:es)?|income|of|net))*\s*$/iu;

/** A figure held against the draft's stands between it and a time: "F1, up from F2 in 2024". */
function heldBetween(scene: Scene, at: number, t: TimeItem): boolean {
  const own = scene.sentence.items.find((i) => isFigure(i) && i.start === at);
  if (!own) return false;
  return scene.sentence.items.some(
    (i) =>
      isFigure(i) &&
      i.type === own.type &&
      i.start > at &&
      i.end <= t.start &&
      t.start - i.end < 40 &&
      !/[,;]/u.test(scene.text.slice(i.end, t.start)) &&
      HELD.test(scene.text.slice(at, i.full.start)),
  );
}

/** Does a time belong to another figure than the draft's: one it is held against, or one in brackets after it? */
function others(scene: Scene, at: number, t: TimeItem): boolean {
  if (t.start < at) return false;
  if (heldBetween(scene, at, t)) return true;
  const between = scene.text.slice(at, t.start);
  const open = between.lastIndexOf('(');
  if (open >= 0 && between.indexOf(')', open) < 0 && /^[^)]*[:\d]/u.test(scene.text.slice(t.end, t.end + 12)))
    return true;
  return OTHER.test(between.trimEnd());
}

/** "In May X committed to spend": the resolve is dated, not what is to come. */
const RESOLVED =
  /^,? (?!to |it will|will )[^.;,]{0,40}\b(?:committed|agreed|promised|pledged|decided|resolved|vowed|offered|proposed|signed)\b/u;

/** A time that names no year, told of what is yet to come, is the next one of its kind. */
const RESOLVED_BEFORE =
  /\b(?:committed|agreed|promised|pledged|decided|resolved|vowed|offered|proposed|signed|announced|said|told \w+|disclosed|unveiled|struck|revealed)(?: (?:it|that|this))?(?: (?:in|last|late|early|on|back in))*\s*$/u;

function ahead(scene: Scene, d: Draft, { time, published }: { time: TimeItem; published: string | null }): TimeItem {
  const words = scene.text.slice(time.start, time.end);
  const coming = d.status === 'planned' || d.status === 'in_talks';
  if (
    !coming ||
    RESOLVED.test(scene.text.slice(time.end, Math.min(scene.sentence.end, time.end + 60))) ||
    RESOLVED_BEFORE.test(scene.text.slice(Math.max(scene.sentence.start, time.start - 40), time.start)) ||
    time.start < scene.sentence.start ||
    time.end > scene.sentence.end ||
    !published ||
    !time.iso ||
    /\d{4}|['’]\d\d|\d[QH] ?\d\d|FY|last|ago|earlier|past|previous/iu.test(words)
  )
    return time;
  const quarter = /^(\d{4})-([QH])(\d)$/u.exec(time.iso);
  const month = /^(\d{4})-(\d{2})/u.exec(time.iso);
  const end = quarter ? Number(quarter[3]) * (quarter[2] === 'Q' ? 3 : 6) : Number(month?.[2] ?? 0);
  if (end === 0) return time;
  const year = Number(published.slice(0, 4));
  const past = `${time.iso.slice(0, 4)}-${end < 10 ? '0' : ''}${end}` < published.slice(0, 7);
  if (!past || /day/iu.test(words)) return time;
  const next = end >= Number(published.slice(5, 7)) ? year : year + 1;
  return { ...time, iso: `${next}${time.iso.slice(4)}` };
}

/** Times of the sentence that may date a draft, nearest first: its clause, clauses before, clauses after. */
function candidates(scene: Scene, d: Draft, published: string | null): TimeItem[] {
  const at = figureOf(d).start;
  const dating = d.kind === 'metric' || d.kind === 'ratio';
  const times = scene.sentence.items.filter(
    (i): i is TimeItem =>
      i.type === 'time' &&
      i.iso !== null &&
      (i.kind !== 'span' || dating) &&
      (i.kind !== 'compared' ||
        (!dating &&
          /\b(?:ago|back)$/iu.test(scene.text.slice(i.start, i.end)) &&
          !/\b(?:than|from|what|double|twice|up|down|compared|against|more|less|triple|times)\b/iu.test(
            scene.text.slice(Math.max(scene.sentence.start, i.start - 40), i.start),
          ))) &&
      !others(scene, at, i),
  );
  const past = (t: TimeItem): boolean => published !== null && (t.iso ?? '') <= published;
  const usable = dating
    ? times
    : times.filter(
        (t) =>
          (!DEADLINE.test(scene.text.slice(Math.max(scene.sentence.start, t.start - 30), t.start)) &&
            !/^(?:by|until|through|since) /iu.test(scene.text.slice(t.start, t.end))) ||
          (past(t) && t.start - scene.sentence.start < 12 && d.status === 'completed'),
      );
  const rank = (t: TimeItem): number => {
    const clause = clauseOf(scene, t.start)?.index ?? 0;
    return clause === d.clause.index ? 0 : clause < d.clause.index ? 1 : 2;
  };
  return usable.sort((x, y) => rank(x) - rank(y) || Math.abs(x.start - at) - Math.abs(y.start - at));
}

const isPeriod = (t: TimeItem): boolean => /^\d{4}(?:-[QH]\d|-\d{2})?$/u.test(t.iso ?? '');
const STOCKS: ReadonlySet<string> = new Set(['arr', 'backlog', 'cash', 'market_share']);

const byMonth = (d: Draft, published: string | null): TimeItem | null =>
  published
    ? { type: 'time', start: figureOf(d).start, end: figureOf(d).start, iso: published.slice(0, 7), kind: 'recent' }
    : null;

const NOW = /\b(?:now|currently|at present)\b/iu;

/** "Assets now stand at F": as of the report. */
const current = (scene: Scene, d: Draft): boolean =>
  STOCKS.has(d.metric ?? '') || d.metric === 'other'
    ? NOW.test(scene.text.slice(clauseOf(scene, figureOf(d).start)?.start ?? d.clause.start, figureOf(d).start))
    : false;

function metricTime(scene: Scene, d: Draft, published: string | null): TimeItem | null {
  const found = candidates(scene, d, published).filter(isPeriod);
  const own = found.find((t) => t.start >= figureOf(d).end && clauseOf(scene, t.start) === d.clause) ?? found[0];
  if (own) return own;
  if (d.status === 'completed' && current(scene, d)) return byMonth(d, published);
  const lead = scene.sentence.items.find(
    (i): i is TimeItem =>
      i.type === 'time' &&
      i.kind === 'compared' &&
      i.iso !== null &&
      i.end <= figureOf(d).start &&
      clauseOf(scene, i.start) === d.clause,
  );
  if (lead && d.metric !== 'growth') return lead;
  if (d.status === 'planned' && scene.sentence.coming) return scene.sentence.coming;
  const carried = scene.sentence.carried;
  const stock = STOCKS.has(d.metric ?? '');
  if (carried?.iso && (!stock || carried.iso.length > 4 || scene.sentence.outlook))
    return d.metric === 'backlog' || d.metric === 'cash' ? { ...carried, iso: endOf(carried.iso) } : carried;
  return STOCKS.has(d.metric ?? '') && d.status === 'completed' ? byMonth(d, published) : null;
}

/** A weekday of something yet to come, not of who said it. */
const weekday = (scene: Scene, t: TimeItem): boolean =>
  /[A-Z]\w+day$/u.test(scene.text.slice(t.start, t.end)) &&
  !/(?:said|says|announced|told \w+|reported|disclosed|wrote|confirmed|unveiled) $/iu.test(
    scene.text.slice(Math.max(0, t.start - 16), t.start),
  );

function timeOf(scene: Scene, d: Draft, published: string | null): TimeItem | null {
  if (d.kind === 'metric' || d.kind === 'ratio') return metricTime(scene, d, published);
  const found = candidates(scene, d, published)[0];
  if (found && d.status === 'planned' && weekday(scene, found)) return byMonth(d, published);
  if (found) return found;
  if (d.kind === 'debt' && scene.sentence.asOf) return scene.sentence.asOf;
  const open = d.status === 'planned' || d.status === 'in_talks' || d.status === 'rumoured';
  const over = open && published !== null && (scene.sentence.event?.iso ?? '').slice(0, 7) < published.slice(0, 7);
  if (scene.sentence.event && !over) return scene.sentence.event;
  return d.kind === 'term' || d.kind === 'view' ? null : byMonth(d, published);
}

/** Settles what the rules before left open; `published` dates what the text does not. */
export const standing = (published: string | null): Rule => ({
  name: 'en/standing',
  find(scene) {
    for (const d of scene.drafts) {
      d.status = statusOf(scene, d);
      if (d.when === undefined) d.when = timeOf(scene, d, published);
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
