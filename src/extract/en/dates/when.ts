// When what an English draft tells happened: by its own times, by what the paragraph tells, by the day of the news, else by
// the month of publication. Takes a draft with its status, gives a time.
import type { Draft, Scene } from '../../frame.ts';
import type { TimeItem } from '../../item.ts';
import { CLOSES, monthOf } from './calendar.ts';
import { candidates, clauseOf, figureOf, NOW } from './owntimes.ts';
import { endOf, moved } from './settle.ts';

/** The quarter that ended before this month has been reported on. */
const reporting = (published: string): string => moved(published.slice(0, 7), 2, 'month');

/** "In May X committed to spend": the resolve is dated, not what is to come. */
const RESOLVED =
  /^,? (?!to |it will|will )[^.;,]{0,40}\b(?:committed|agreed|promised|pledged|decided|resolved|vowed|offered|proposed|signed)\b/u;

/** A time that names no year, told of what is yet to come, is the next one of its kind. */
const RESOLVED_BEFORE =
  /\b(?:committed|agreed|promised|pledged|decided|resolved|vowed|offered|proposed|signed|announced|said|told \w+|disclosed|unveiled|struck|revealed|made)(?: (?:it|that|this))?(?: (?:in|last|late|early|on|back in))*\s*$/u;

/** "July's $12bn": told, and not to come. */
const SUM_OF = /^['’]s (?:[$€£¥]|[A-Z]{1,2}\$|R[Mm][Bb] ?\d)/u;

export function ahead(
  scene: Scene,
  d: Draft,
  { time, published }: { time: TimeItem; published: string | null },
): TimeItem {
  const words = scene.text.slice(time.start, time.end);
  const coming = d.status === 'planned' || d.status === 'in_talks';
  if (
    !coming ||
    SUM_OF.test(scene.text.slice(time.end, time.end + 8)) ||
    RESOLVED.test(scene.text.slice(time.end, Math.min(scene.sentence.end, time.end + 60))) ||
    RESOLVED_BEFORE.test(scene.text.slice(Math.max(scene.sentence.start, time.start - 40), time.start)) ||
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
  const year = Number(published.slice(0, 4));
  const past =
    `${time.iso.slice(0, 4)}-${end < 10 ? '0' : ''}${end}` <
    (d.kind === 'metric' && quarter ? reporting(published) : published.slice(0, 7));
  if (!past || /day/iu.test(words)) return time;
  const next = end >= Number(published.slice(5, 7)) ? year : year + 1;
  return { ...time, iso: `${next}${time.iso.slice(4)}` };
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
  PRESENT.test(scene.text.slice(d.clause.start, Math.max(d.trigger.end, figureOf(d).start)));

const RESOLVE =
  /\b(?:said|agreed|committed|pledged|promised|announced|undertook|undertaken|vowed|signed|struck|told)\b/u;

export function timeOf(scene: Scene, d: Draft, published: string | null): TimeItem | null {
  if (d.kind === 'metric' || d.kind === 'ratio') return metricTime(scene, d, published);
  const found = candidates(scene, d, published)[0];
  if (found) return found;
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
