// Places the English times that only the text before them can place (a year earlier, the same quarter, fiscal
// quarters by the company's calendar) and carries the period of a report on to the sentences that name none.
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Sentence, TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { yearEndBeside } from '../../units/quarters.ts';
import { closedBy, pad } from './calendar.ts';
import { declaredYearEnd } from './fiscal.ts';
import { heldAgainst } from './owntimes.ts';
import { closedQuarter, endOf, type Known, nextOf, ownQuarter, place } from './place.ts';
import { isTerm } from './terms.ts';
import { wholeYear } from './whole.ts';

interface State extends Known {
  day: TimeItem | null;
  /** The last month of the fiscal year of the company that the text tells of. */
  own: number;
  /** That month where the text itself tells it, else December. */
  declared: number;
  /** When what the paragraph tells happened. */
  event: TimeItem | null;
  /** The period that the paragraph looks ahead to. */
  coming: TimeItem | null;
  /** The day of the news, where the head of the text names it. */
  news: TimeItem | null;
  /** The period that a sentence of a paragraph begins with: the sentences behind it are of the same. */
  fronted: { item: TimeItem; block: number } | null;
  block: number;
  outlook: boolean;
}

const isPeriod = (iso: string | null): boolean => iso !== null && /^\d{4}(?:-[QH]\d)?$/u.test(iso);

/** "Outlook for 2026", "Financial guidance": no headline that tells of a target ("raises target after strong year"). */
const OUTLOOK =
  /^(?:[\w’'./-]+ ){0,4}?(?:outlook|guidance|forecasts?|targets?)(?: (?:for|and|of|in)(?: [\w’'/-]+){1,4}|:)?$/iu;

/** "Guidance: revenue of F". */
const GUIDES = /^\W{0,3}(?:Guide|Guidance|Outlook|Forecast|(?:FY|Q)?\d{1,4} (?:guide|guidance|outlook))s?: /iu;

/** A short line without a full stop is a heading; guidance runs under it until the next one. */
function heading(text: string, sentence: Sentence, state: State): void {
  const line = text.slice(sentence.start, sentence.end);
  if (line.length > 60 || /[.!?:;,]$/u.test(line) || /^[-•*(]/u.test(line)) return;
  state.outlook = OUTLOOK.test(line);
}

/** A report's period is not left for an earlier one told beside it, nor for the year around it. */
const earlier = (told: TimeItem | null, item: TimeItem): boolean =>
  told?.iso != null &&
  item.iso !== null &&
  ((endOf(item.iso) ?? '') < (endOf(told.iso) ?? '') || told.iso.startsWith(item.iso));

/** Sentences that report figures: they set the period of a report, and years in them are its. */
const COMPARES = /(?:%|per ?cent|percent) (?:more|less|higher|lower) than (?:the )?[$€£¥]/u;
/** "announced results for 2024". */
const RESULTS =
  /\b(?:results|earnings|accounts) (?:for|of|from|in) (?:(?:the|its|fiscal|financial|full|year|calendar) ){0,3}\d{4}\b/iu;
const reportsIn = (sentence: Sentence, text: string): boolean =>
  COMPARES.test(text.slice(sentence.start, sentence.end)) ||
  sentence.classes.has('metric') ||
  sentence.classes.has('share-base') ||
  sentence.classes.has('report') ||
  RESULTS.test(text.slice(sentence.start, sentence.end));

/** Part of a year is over. */
const PART = /\b(?:months|quarters|half|to date|so far)\b/iu;

/** How far from its head a sentence may name its period. */
const FRONT = 16;

/** News is at most this many days old. */
const FRESH = 20;

/** The day of a price is no day of news. */
const TRADED = /\b(?:clos\w+|price|trad\w+|shares|session)\b[^.;,]{0,14}$/iu;

const NEWS = /day\b|this (?:morning|afternoon|evening)/u;

const isNews = (item: TimeItem, words: string, { pub, block }: State): boolean =>
  pub?.day != null &&
  block <= 1 &&
  NEWS.test(words) &&
  item.iso?.length === 10 &&
  item.kind === 'point' &&
  item.iso.slice(0, 7) === `${pub.year}-${pad(pub.month)}` &&
  pub.day - Number(item.iso.slice(8)) >= 0 &&
  pub.day - Number(item.iso.slice(8)) < FRESH;

/** The season of a deal is no period of a report. */
const SEASON = /spring|summer|autumn|fall|winter/iu;

/** The head of a text tells the same news as the sentence that names its day. */
function dateHead(sentences: readonly Sentence[], news: TimeItem | null): void {
  for (const sentence of sentences.slice(0, AHEAD)) {
    if (news && sentence.start < news.start) sentence.event ??= news;
  }
}

/** What investors held at the end of a quarter. */
const FILED = /\b13[FG]s?\b|\b(?:first|second|third|fourth) quarter\b[^.;]{0,80}\bfilings? (?:showed|shows|show)\b/u;

/** What such a report tells happened in its quarter. */
const filedFor = ({ period }: State): TimeItem | null => (/-Q\d$/u.test(period?.iso ?? '') ? period : null);

/** What is known before the first sentence. */
function begun(text: string, pub: Published | null, title: GazetteerRow | null): State {
  const declared = declaredYearEnd(text) ?? 12;
  return {
    pub,
    fye: title?.fiscal_year_end ?? declared,
    declared,
    own: title?.fiscal_year_end ?? 12,
    period: null,
    last: null,
    day: null,
    event: null,
    coming: null,
    news: null,
    fronted: null,
    block: -1,
    outlook: false,
  };
}

/** Is the period that is told of over, or the year that it closes with a month of its own? */
const over = (told: TimeItem | null, text: string, pub: Published | null): boolean =>
  pub === null ||
  (endOf(told?.iso ?? null) ?? '') <= `${pub.year}-${pad(pub.month)}` ||
  (told !== null && closedBy(text.slice(told.start, told.end), told.iso, pub));

const ON_DAY = /\b(?:at|as of|on) $/iu;

/** "expects first-quarter revenue of F": the period of a forecast is that of no figure that is told as it is. */
const EXPECTS =
  /\b(?:expects?|expecting|(?:is|are) expected|forecasts?|sees|guides?|guided|guidance|projects|projecting|predicts|outlook|anticipates?|will|should)\b[^.;]{0,80}$/iu;
/** What a forecast was, which the figure is held against: "above its forecast for the fourth quarter". */
const MET =
  /\b(?:beat|beating|above|below|exceed\w*|miss\w*|top(?:ped|ping|s)|ahead of|than|in line with|met|meeting)\b/iu;

function expected({ pub }: State, item: TimeItem, { text, sentence }: { text: string; sentence: Sentence }): boolean {
  const before = text.slice(sentence.start, item.start);
  if (!pub || item.kind !== 'point' || !isPeriod(item.iso) || !EXPECTS.test(before) || MET.test(before)) return false;
  return (item.closes ?? endOf(item.iso) ?? '') >= `${pub.year}-${pad(pub.month)}`;
}

/** What a time of a sentence tells the sentences behind it. */
function take(state: State, item: TimeItem, { text, sentence }: { text: string; sentence: Sentence }): void {
  const { pub } = state;
  const reports = reportsIn(sentence, text);
  const point = item.kind === 'point';
  if (point && item.iso) state.last = item.iso;
  const past = item.iso !== null && (!pub || Number(item.iso.slice(0, 4)) <= pub.year);
  const words = text.slice(item.start, item.end);
  const ahead =
    pub !== null &&
    !PART.test(words) &&
    isPeriod(item.iso) &&
    (endOf(item.iso) ?? '') > `${pub.year}-${pad(pub.month)}`;
  const hoped = expected(state, item, { text, sentence });
  if ((ahead && point) || hoped) state.coming = item;
  const season = SEASON.test(words) || (!reports && /^\W*(?:\w+ )?\d{4}$/u.test(words));
  const traded = TRADED.test(text.slice(Math.max(sentence.start, item.start - 30), item.start));
  if (!state.news && !traded && isNews(item, words, state)) state.news = item;
  const front = item.start - sentence.start < FRONT && reports && past && !ahead && !hoped;
  const whole = item.refers?.startsWith('whole ') === true && item.iso !== null;
  if (front && (whole || (point && /^\d{4}-[QH]\d$/u.test(item.iso ?? ''))))
    state.fronted = { item, block: sentence.block };
  const starts = !ahead || state.period === null || state.period.iso === null;
  const left = earlier(state.period, item) && over(state.period, text, pub);
  if (isPeriod(item.iso) && point && past && starts && !season && !left && !hoped) state.period = item;
  if (past && happened(text, sentence, item)) state.event = item;
  if (item.iso?.length === 10 && ON_DAY.test(text.slice(Math.max(0, item.start - 6), item.start))) state.day = item;
}

/** What the sentences before tell a sentence of when. */
function enter(sentence: Sentence, state: State, { text, filed }: { text: string; filed: boolean }): void {
  heading(text, sentence, state);
  sentence.carried = state.fronted?.block === sentence.block ? state.fronted.item : state.period;
  if (sentence.block !== state.block) {
    state.event = null;
    if (!state.outlook) state.coming = null;
  }
  sentence.coming = state.coming;
  state.block = sentence.block;
  sentence.event = state.event ?? (filed ? filedFor(state) : null) ?? (sentence.block <= 2 ? state.news : null);
  sentence.asOf = state.day;
  sentence.outlook = state.outlook || GUIDES.test(text.slice(sentence.start, sentence.start + 24));
}

const LOOKS_AHEAD = /\b(?:expect|forecast|guid|project|predict|see)\w*\b[^.;]{0,60}$/iu;

/** "fourth-quarter revenue": by the calendar of whose it is. */
function byCalendar(state: State, item: TimeItem, { text, sentence }: { text: string; sentence: Sentence }): void {
  state.own = yearEndBeside(sentence, item, state.own);
  if (!sentence.classes.has('metric')) return;
  const before = text.slice(sentence.start, item.start);
  const ahead = LOOKS_AHEAD.test(before);
  Object.assign(item, ownQuarter(state.pub, item, { fye: state.own, ahead }));
  if (EXPECTS.test(before) && !MET.test(before)) Object.assign(item, nextOf(state.pub, item));
}

/** "revenue last quarter": by the calendar of whose it is. */
function byClosed(state: State, item: TimeItem, sentence: Sentence): void {
  if (!sentence.classes.has('metric')) return;
  const ends = yearEndBeside(sentence, item, state.own);
  Object.assign(item, closedQuarter(state.pub, item, ends === 12 ? state.declared : ends));
}

/** "full-year revenue": of the year by the calendar of whose it is. */
function byYear(state: State, item: TimeItem, sentence: Sentence): void {
  const ends = yearEndBeside(sentence, item, state.own);
  const beside = sentence.items.filter(
    (i): i is TimeItem => i.type === 'time' && i.end <= item.start && isPeriod(i.iso),
  );
  const own = beside.at(-1);
  if (own?.iso?.length === 4 && own.kind === 'point') {
    item.iso = own.iso;
    return;
  }
  // "annual revenue of F by 2027": of the year that stands behind.
  const named = sentence.items.some((i) => i.type === 'time' && i.start > item.end && i.iso?.length === 4);
  if (named && item.refers === 'whole annual') return;
  const period = own ?? state.period;
  const end = period?.closes ?? endOf(period?.iso ?? null);
  Object.assign(item, wholeYear(item, { pub: state.pub, period, end, fye: ends === 12 ? state.declared : ends }));
}

/** Settles the times of a document in reading order. */
export function settle(
  sentences: readonly Sentence[],
  { text, pub, title }: { text: string; pub: Published | null; title: GazetteerRow | null },
): void {
  const state = begun(text, pub, title);
  const filed = FILED.test(text);
  for (const sentence of sentences) {
    enter(sentence, state, { text, filed });
    const reports = reportsIn(sentence, text);
    let last: TimeItem | null = null;
    for (const item of sentence.items) {
      if (item.type === 'name' && item.row.fiscal_year_end) state.fye = item.row.fiscal_year_end;
      if (item.type !== 'time') continue;
      if (item.refers === 'closed quarter') byClosed(state, item, sentence);
      else if (item.refers?.startsWith('quarter ')) byCalendar(state, item, { text, sentence });
      else if (item.refers?.startsWith('whole ')) byYear(state, item, sentence);
      else if (item.refers) Object.assign(item, place(state, item, reports));
      if (isTerm(text, sentence, { item, last })) item.kind = 'term';
      last = item;
      take(state, item, { text, sentence });
    }
  }
  reported(sentences);
  dateHead(sentences, state.news);
}

/** A day or month on which something was done, no deadline and nothing held against. */
const happened = (text: string, sentence: Sentence, item: TimeItem): boolean =>
  item.kind === 'point' &&
  /^\d{4}-\d{2}/u.test(item.iso ?? '') &&
  !/^(?:by|until|through|to|due|since)\b/iu.test(text.slice(item.start, item.end)) &&
  !heldAgainst(text, sentence, item) &&
  // "the €5.8bn at which X led a round in June": told of a value held against.
  !/\bat which [^.;,]{0,80}$/u.test(text.slice(Math.max(sentence.start, item.start - 90), item.start));

/** Sentences ahead of the one that names the period of a report. */
const AHEAD = 6;

/** "Sales rose to F. ... in the third quarter": what stands before a report names its period has that period. */
function reported(sentences: readonly Sentence[]): void {
  const at = sentences.findIndex((s) => s.carried !== null);
  const first = sentences[at]?.carried;
  if (!first || at > AHEAD) return;
  for (let i = 0; i < at; i++) (sentences[i] as Sentence).carried = first;
}
