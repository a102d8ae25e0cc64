// When what an English draft tells happened: by its own times, by what the paragraph tells, by the day of the news, else by
// the month of publication. Takes a draft with its status, gives a time.
import type { Draft, Scene } from '../../frame.ts';
import type { TimeItem } from '../../item.ts';
import { CLOSES, monthOf } from './calendar.ts';
import { completedAt } from './closed.ts';
import { candidates, clauseOf, figureOf, NOW } from './owntimes.ts';
import { alike, endOf, moved } from './place.ts';
import { comingYear } from './whole.ts';

/** The quarter that ended before this month has been reported on. */
const reporting = (published: string): string => moved(published.slice(0, 7), 2, 'month');

/** "In May X committed to spend": the resolve is dated, not what is to come. */
const RESOLVED =
  /^,? (?!to |it will|will )[^.;,]{0,40}\b(?:committed|agreed|promised|pledged|decided|resolved|vowed|offered|proposed|signed|said|announced|told|disclosed|unveiled|revealed|undertook)\b(?!,)/u;

/** What was done is no plan, whatever the sentence plans besides: "opened with $4.3 billion on January 12". */
const DONE =
  /\b(?:[a-z]{2,}[^e\W]ed|began|put|gave|bought|sold|took|got|lent|paid|held|won|met|drew|struck|came|went|left|sent|made|bid|broke|rose|fell|grew|shrank|saw|hit|ran|stood|threw|chose|spoke|wrote|led|was|were|had|cut|set out|upped)\b/u;
const TO_COME =
  /\b(?:will|would|shall|may|might|could|can|to|plans?|expects?|expected|aims?|intends?|hopes?|wants?|due|scheduled|set|going|planned|proposed|intended|guided|guidance|forecasts?|projected|projects|pencilled|penciled)\b/u;
const done = (words: string): boolean => DONE.test(words) && !TO_COME.test(words);

/** "the startup X agreed to buy in May": when it was agreed on, not when it is to be. */
const AGREED =
  /\b(?:agreed|offered|proposed|pledged|promised|vowed|signed up|committed|undertook|announced plans) to (?!be )[a-z]+(?: (?!by\b|until\b|will\b|would\b)[\w$€£’'-]+){0,6} (?:(?:in|on|last|late|early|back|earlier) ){0,3}$/u;

/** "At the end of October X raised its bid": what is told behind a time that heads its sentence was done then. */
const behind = (words: string): boolean => {
  const verb = DONE.exec(words);
  return verb !== null && !TO_COME.test(words.slice(0, verb.index));
};

/** Months since which a time that names no year has not come round again. */
const RECENT = 3;

/** Is a time without a year one that has just been, and nothing says that it is to come? */
function justBeen(time: TimeItem, published: string, lead: string): boolean {
  const m = /^(\d{4})-(\d{2})/u.exec(time.iso ?? '');
  if (!m || /\b(?:by|until|from|starting|beginning|next|due|through|coming)\b[^.;,]{0,16}$/iu.test(lead)) return false;
  // "will spend $8bn in May": a month to come, though it has just been.
  if (
    (time.iso ?? '').length < 10 &&
    /\b(?:will|would|shall|(?:plans?|expects?|aims?|intends?|hopes?) to)\b/u.test(lead)
  )
    return false;
  const gap = (Number(published.slice(0, 4)) - Number(m[1])) * 12 + Number(published.slice(5, 7)) - Number(m[2]);
  return gap >= 0 && gap <= RECENT;
}

/** A time that names no year, told of what is yet to come, is the next one of its kind. */
const RESOLVED_BEFORE =
  /\b(?:committed|agreed|promised|pledged|decided|resolved|vowed|offered|proposed|signed|announced|said|told \w+|disclosed|unveiled|struck|revealed|made|guided|forecast|projected|estimated)(?: (?:it|that|this))?(?: (?:in|last|late|early|on|back in))*\s*$/u;

/** "walked away from talks to buy X in October": what is over is not to come. */
const OVER =
  /\b(?:walked away|turned down|rejected|rebuffed|spurned|backed out|pulled out|dropped|abandoned|broke off|called off|scrapped|shelved|(?:talks|negotiations|discussions) [^.;]{0,60}(?:ended|collapsed|failed|fell through|broke down))\b/u;

/** "July's $12bn": told, and not to come. */
const SUM_OF = /^['’]s (?:[$€£¥]|[A-Z]{1,2}\$|R[Mm][Bb] ?\d)/u;

/** A month that names no year and is yet to come is the one a year before, where what it dates is done. */
function doneBy(words: string, { time, published }: { time: TimeItem; published: string | null }): TimeItem {
  const month = /^(\d{4})-(\d{2})/u.exec(time.iso ?? '');
  if (!published || !month || NAMES_YEAR.test(words) || (time.iso ?? '').slice(0, 7) <= published.slice(0, 7))
    return time;
  return { ...time, iso: `${Number(month[1]) - 1}${(time.iso ?? '').slice(4)}` };
}

const NAMES_YEAR = /\d{4}|['’]\d\d|\bnext\b/iu;

const DEEDS: ReadonlySet<string> = new Set(['investment', 'divestment', 'funding_round', 'debt', 'purchase']);

export function ahead(
  scene: Scene,
  d: Draft,
  { time, published }: { time: TimeItem; published: string | null },
): TimeItem {
  const words = scene.text.slice(time.start, time.end);
  const coming = d.status === 'planned' || d.status === 'in_talks';
  const year = coming ? comingYear(time) : null;
  if (year) return scene.sentence.coming?.iso?.length === 4 ? scene.sentence.coming : { ...time, iso: year };
  if (d.status === 'completed' && DEEDS.has(d.kind)) return doneBy(words, { time, published });
  if (
    !coming ||
    SUM_OF.test(scene.text.slice(time.end, time.end + 8)) ||
    OVER.test(scene.text.slice(scene.sentence.start, time.start)) ||
    RESOLVED.test(scene.text.slice(time.end, Math.min(scene.sentence.end, time.end + 60))) ||
    RESOLVED_BEFORE.test(scene.text.slice(Math.max(scene.sentence.start, time.start - 40), time.start)) ||
    done(scene.text.slice(clauseOf(scene, time.start)?.start ?? time.start, time.start)) ||
    AGREED.test(scene.text.slice(Math.max(scene.sentence.start, time.start - 90), time.start)) ||
    (time.start - scene.sentence.start < 30 && behind(scene.text.slice(time.end, figureOf(d).start))) ||
    (published !== null && justBeen(time, published, scene.text.slice(scene.sentence.start, time.end))) ||
    time.start < scene.sentence.start ||
    time.end > scene.sentence.end ||
    !published ||
    !time.iso ||
    /\b(?:would|could|might) have\b/u.test(scene.text.slice(d.clause.start, time.start)) ||
    /\d{4}|['’]\d\d|\d[QH] ?\d\d|FY|last|ago|earlier|past|previous/iu.test(words)
  )
    return time;
  const closing = /^\d{4}$/u.test(time.iso) ? CLOSES.exec(words) : null;
  if (closing) {
    const over = Number(published.slice(5, 7)) > monthOf(closing[1]);
    return { ...time, iso: `${Number(published.slice(0, 4)) + (over ? 1 : 0)}` };
  }
  const quarter = /^(\d{4})-([QH])(\d)$/u.exec(time.iso);
  const month = /^(\d{4})-(\d{2})/u.exec(time.iso);
  const end = quarter ? Number(quarter[3]) * (quarter[2] === 'Q' ? 3 : 6) : Number(month?.[2] ?? 0);
  if (end === 0) return time;
  const now = Number(published.slice(0, 4));
  const past =
    `${time.iso.slice(0, 4)}-${end < 10 ? '0' : ''}${end}` <
    (d.kind === 'metric' && quarter ? reporting(published) : published.slice(0, 7));
  if (!past || /day/iu.test(words)) return time;
  const next = end >= Number(published.slice(5, 7)) ? now : now + 1;
  return { ...time, ...alike(`${next}${time.iso.slice(4)}`, time) };
}

const isPeriod = (t: TimeItem): boolean => /^\d{4}(?:-[QH]\d|-\d{2})?$/u.test(t.iso ?? '');
const STOCKS: ReadonlySet<string> = new Set(['arr', 'backlog', 'cash', 'market_share']);

const byMonth = (d: Draft, published: string | null): TimeItem | null =>
  published
    ? { type: 'time', start: figureOf(d).start, end: figureOf(d).start, iso: published.slice(0, 7), kind: 'recent' }
    : null;

/** "has F in the bank", "the backlog stands at F". */
const SO_NOW =
  /\b(?:has|have|holds?|stands?|sits?|is running|runs|is now|are now)\b(?! (?:\w+ )?(?:been|\w+ed|risen|grown|fallen|shrunk|sunk|sold|bought|paid|put|lent|spent|led|taken|given|made|had|to)\b)[^,;]*$/u;

/** "Assets now stand at F": as of the report. */
const current = (scene: Scene, d: Draft): boolean =>
  STOCKS.has(d.metric ?? '') || d.metric === 'other'
    ? SO_NOW.test(scene.text.slice(clauseOf(scene, figureOf(d).start)?.start ?? d.clause.start, figureOf(d).start)) ||
      NOW.test(scene.text.slice(clauseOf(scene, figureOf(d).start)?.start ?? d.clause.start, figureOf(d).start))
    : false;

const DUE = /\b(?:due|maturing|expiring|repayable)(?: in)? $/iu;

const leadIn = (scene: Scene, t: TimeItem): string =>
  scene.text.slice(Math.max(scene.sentence.start, t.start - 16), t.start);

/** "54% of that", "X had 17%": of the time of the figure told right before. */
function takenUp(scene: Scene, d: Draft): TimeItem | null {
  const { told } = scene.discourse;
  const near = told?.kind === 'metric' && told.when && scene.sentence.start - told.clause.start < 300 ? told : null;
  const shares = d.metric === 'market_share' && near?.metric === 'market_share';
  const part =
    d.rule === 'en/share-of' &&
    /^ of (?:that|it|this|them|these)\b/u.test(scene.text.slice(figureOf(d).end, figureOf(d).end + 10));
  return near && (shares || part) ? (near.when ?? null) : null;
}

function metricTime(scene: Scene, d: Draft, published: string | null): TimeItem | null {
  const stocks = STOCKS.has(d.metric ?? '') || d.metric === 'other';
  const found = candidates(scene, d, published).filter(
    (t) => (isPeriod(t) || (stocks && t.iso?.length === 10)) && !DUE.test(leadIn(scene, t)),
  );
  const own = found.find((t) => t.start >= figureOf(d).end && clauseOf(scene, t.start) === d.clause) ?? found[0];
  const now = d.status === 'completed' && current(scene, d);
  const past =
    now && own && (clauseOf(scene, own.start) !== d.clause || NOW.test(scene.text.slice(own.end, figureOf(d).start)));
  if (own && !past) return own;
  if (now) return byMonth(d, published);
  const before = takenUp(scene, d);
  if (before) return before;
  const lead = scene.sentence.items.find(
    (i): i is TimeItem =>
      i.type === 'time' &&
      i.kind === 'compared' &&
      i.iso !== null &&
      i.end <= figureOf(d).start &&
      !/\b(?:from|than|against|versus|on|over)(?: (?:an?|the))? $/u.test(leadIn(scene, i)) &&
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

const PRESENT =
  /\b(?:owns?|holds?|has|have|is|are|remains?|still|now|controls?|keeps?|retains?|plans?|wants?|expects?|aims?|will|would|could|may)\b(?! (?:\w+ )?(?:been|\w+ed|sold|bought|paid|put|lent|spent|led|taken|given|made)\b)/u;

/** What is so now is not dated by what was told to have happened months before. */
const stale = (scene: Scene, d: Draft, published: string | null): boolean =>
  published !== null &&
  (scene.sentence.event?.iso ?? '').slice(0, 7) < published.slice(0, 7) &&
  (PRESENT.test(scene.text.slice(d.clause.start, Math.max(d.trigger.end, figureOf(d).start))) ||
    BY_NOW.test(scene.text.slice(scene.sentence.start, figureOf(d).start)));

/** ", which has invested F": by now; "the latest round values it at F": it does so now. */
const BY_NOW =
  /\b(?:which|who) (?:has|have) (?:already |now |so far )?\w+[^,.;]*$|\b(?:latest|new|current) (?:\w+ )?(?:round|financing|deal|funding|investment)\b[^.;]*\b(?:values|puts|gives)\b[^.;]*$/iu;

const RESOLVE =
  /\b(?:said|agreed|committed|pledged|promised|announced|undertook|undertaken|vowed|signed|struck|told)\b/u;

/** "has raised F since it was founded in 2016": all its rounds up to now. */
const IN_ALL = /\bsince (?:its?|the company(?:'s)?|being|the)\b/iu;
const sinceBegun = ({ sentence }: Scene, { clause }: Draft): boolean =>
  sentence.items.some((i) => i.type === 'time' && i.kind === 'term' && clause.start <= i.start && i.end <= clause.end);

/** What a company owes, no loan that it took: of the end of the period told of. */
const OWED =
  /\b(?:(?:ha[sd]|have)(?! (?:\w+ )?(?:\w+ed|sold|taken|got|drawn|put|lent|paid|made|won|been)\b)|owe[sd]?|stood|stands?|totall?ed|amount(?:ed|s)|remain(?:s|ed)|outstanding|carried|carries|of which)\b/u;

/** Bought and owed as a report tells it, right behind its figures: "Revenue was F in 2024. Bosch bought F of sensors from it". */
function inReport(scene: Scene, d: Draft): TimeItem | null {
  if (d.kind !== 'purchase' && d.kind !== 'debt') return null;
  const { told } = scene.discourse;
  const { carried, start } = scene.sentence;
  if (!carried?.iso || !told || !REPORTS.has(told.kind) || start - told.clause.start > REPORTED) return null;
  if (told.when?.iso !== carried.iso && told.when?.iso !== endOf(carried.iso)) return null;
  if (PRESENT.test(scene.text.slice(d.clause.start, Math.max(d.trigger.end, figureOf(d).start)))) return null;
  // "has agreed to buy": news, and no item of the report.
  if (RESOLVE.test(scene.text.slice(scene.sentence.start, figureOf(d).start))) return null;
  if (d.kind === 'purchase') return d.money ? carried : null;
  return OWED.test(scene.text.slice(d.clause.start, figureOf(d).start))
    ? { ...carried, iso: endOf(carried.iso) }
    : null;
}

const REPORTS: ReadonlySet<string> = new Set(['metric', 'ratio', 'purchase', 'debt']);

/** How far behind a figure of a report what stands is still of it, characters. */
const REPORTED = 300;

/** "the €5.8bn at which it raised €600mn in June last year": a value of the time that its own words name. */
const AT_WHICH =
  /^ (?:that |which )?(?:at which|when|it (?:was worth|fetched|commanded|had been worth)|set (?:in|at|by)|of|reached in|struck in|agreed in|fetched in|placed on it in) /u;

function ofItsOwn(scene: Scene, d: Draft): TimeItem | null {
  if (d.kind !== 'valuation' || !d.money) return null;
  const { end } = d.money;
  const until = Math.min(scene.sentence.end, end + 90);
  if (!AT_WHICH.test(scene.text.slice(end, until))) return null;
  const time = scene.sentence.items.find(
    (i): i is TimeItem => i.type === 'time' && i.iso !== null && i.kind !== 'term' && i.start >= end && i.end <= until,
  );
  return time && !/[;,.]/u.test(scene.text.slice(end, time.start)) ? time : null;
}

export function timeOf(scene: Scene, d: Draft, published: string | null): TimeItem | null {
  if (d.kind === 'metric' || d.kind === 'ratio') return metricTime(scene, d, published);
  if (d.kind === 'funding_round' && IN_ALL.test(scene.text.slice(d.clause.start, d.clause.end)) && sinceBegun(scene, d))
    return byMonth(d, published);
  const found = completedAt(scene, d) ?? ofItsOwn(scene, d) ?? candidates(scene, d, published)[0];
  if (found) return found;
  const period = d.status === 'completed' ? inReport(scene, d) : null;
  if (period) return period;
  if (d.kind === 'debt' && scene.sentence.asOf) return scene.sentence.asOf;
  const open = d.status === 'planned' || d.status === 'in_talks' || d.status === 'rumoured';
  const said = RESOLVE.test(scene.text.slice(scene.sentence.start, Math.max(d.trigger.end, figureOf(d).start)));
  const over =
    open && !said && published !== null && (scene.sentence.event?.iso ?? '').slice(0, 7) < published.slice(0, 7);
  const { event } = scene.sentence;
  // What filings show at the end of a quarter.
  if (event && /-Q\d$/u.test(event.iso ?? ''))
    return open ? byMonth(d, published) : d.kind === 'stake' ? { ...event, iso: endOf(event.iso) } : event;
  if (event && !over && (said || !stale(scene, d, published))) return event;
  return d.kind === 'term' || d.kind === 'view' ? null : byMonth(d, published);
}
