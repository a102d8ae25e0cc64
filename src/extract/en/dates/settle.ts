// Places the English times that only the text before them can place (a year earlier, the same quarter, fiscal
// quarters by the company's calendar) and carries the period of a report on to the sentences that name none.
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Sentence, TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { closedBy, dayBefore, pad } from './calendar.ts';
import { declaredYearEnd } from './fiscal.ts';

interface State {
  pub: Published | null;
  /** Last month of the fiscal year of the company told of. */
  fye: number;
  period: TimeItem | null;
  /** The time told last, for "that December". */
  last: string | null;
  day: TimeItem | null;
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

/** An ISO prefix moved back by some years, quarters or months, as precise as it was. */
export function moved(iso: string, count: number, unit: string): string {
  const year = Number(iso.slice(0, 4));
  if (unit === 'year') return `${year - count}${iso.slice(4, 7)}`;
  const quarter = /-Q(\d)/u.exec(iso);
  if (quarter) {
    const steps = unit === 'month' ? Math.round(count / 3) : count;
    const index = year * 4 + Number(quarter[1]) - 1 - steps;
    return `${Math.floor(index / 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
  }
  const month = /-(\d{2})/u.exec(iso);
  if (!month) return iso;
  const index = year * 12 + Number(month[1]) - 1 - (unit === 'quarter' ? 3 * count : count);
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** The calendar quarter that holds most of a fiscal one. */
function fiscalQuarter(year: number, quarter: number, fye: number): string {
  const middle = year * 12 + fye - 2 - 3 * (4 - quarter);
  return `${Math.floor(middle / 12)}-Q${Math.floor((middle % 12) / 3) + 1}`;
}

/** The fiscal year that holds the publication month. */
const fiscalNow = (s: State): number | null => (s.pub ? s.pub.year + (s.pub.month > s.fye ? 1 : 0) : null);

function fiscal(s: State, [year, quarter, offset]: number[]): string | null {
  const now = fiscalNow(s);
  if (!year && now === null) return null;
  if (!quarter) return `${year || (now as number) + (offset ?? 0)}`;
  if (year) return fiscalQuarter(year, quarter, s.fye);
  // Without a year: the last fiscal quarter of that number that had ended by the publication.
  const ended = s.pub ? s.pub.year * 12 + s.pub.month - 1 : 0;
  const last = (now as number) * 12 + s.fye - 1 - 3 * (4 - quarter);
  return fiscalQuarter(last <= ended ? (now as number) : (now as number) - 1, quarter, s.fye);
}

/** The last month of a period. */
export function endOf(iso: string | null): string | null {
  const quarter = /^(\d{4})-Q(\d)/u.exec(iso ?? '');
  if (quarter) return `${quarter[1]}-${pad(3 * Number(quarter[2]))}`;
  const half = /^(\d{4})-H(\d)/u.exec(iso ?? '');
  if (half) return `${half[1]}-${pad(6 * Number(half[2]))}`;
  return iso && iso.length === 4 ? `${iso}-12` : iso;
}

/** "that December", "the same month": in or after the time told last. */
function that(s: State, month: number): string | null {
  const year = Number(s.last?.slice(0, 4) ?? 0);
  if (!s.last || !year) return null;
  if (month === 0) return s.last.slice(0, 7);
  if (month === -2) return s.last.length > 4 ? s.last : null;
  if (month < 0) return `${year}`;
  const told = Number(/-(\d{2})/u.exec(s.last)?.[1] ?? 0);
  return `${month < told ? year + 1 : year}-${pad(month)}`;
}

/** Counted on from the time told last, as precise as that allows. */
function after(s: State, count: number, unit: string): string | null {
  if (!s.last) return null;
  if (unit === 'year') return `${Number(s.last.slice(0, 4)) + count}`;
  const [year, month, day] = s.last.split('-').map(Number);
  const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0;
  if (days > 0) return day ? dayBefore({ year: year ?? 0, month: month ?? 1, day }, -days) : s.last.slice(0, 7);
  return moved(s.last.slice(0, 7), -count, unit);
}

/** "ten years earlier" beside a deal is counted from the deal told before. */
function earlierBy(s: State, count: number, unit: string): string | null {
  if (!s.last || (unit !== 'year' && unit !== 'month')) return null;
  const iso = moved(s.last.slice(0, 7), count, unit);
  return unit === 'year' ? iso.slice(0, 4) : iso;
}

function place(s: State, time: TimeItem, reports: boolean): string | null {
  const [how, ...rest] = (time.refers ?? '').split(' ');
  if (how === 'after') return after(s, Number(rest[0]), rest[1] ?? 'year');
  if (how === 'back' && !reports)
    return time.iso ?? earlierBy(s, Number(rest[0]), rest[1] ?? 'year') ?? backFrom(s, time);
  return placed(s, time, { how, rest });
}

/** Counted back from the period told of. */
function backFrom(s: State, time: TimeItem): string | null {
  const [how, ...rest] = (time.refers ?? '').split(' ');
  return placed(s, time, { how, rest });
}

function placed(s: State, time: TimeItem, { how, rest }: { how: string | undefined; rest: string[] }): string | null {
  if (how === 'fiscal') return fiscal(s, rest.map(Number));
  const base = s.period?.iso ?? null;
  if (how === 'carried') return rest[0] && !/-Q/u.test(base ?? '') ? time.iso : base;
  if (how === 'that') return that(s, Number(rest[0]));
  if (how === 'same') return base?.includes('-') ? `${rest[0]}${base.slice(4)}` : (rest[0] ?? null);
  if (how === 'end') return endOf(base ?? (s.pub ? `${s.pub.year}` : null));
  if (how !== 'back') return time.iso;
  if (time.iso && rest[1] === 'year' && !/-[QH]/u.test(base ?? '')) return time.iso;
  if (!base) return time.iso ?? (s.pub && rest[1] === 'year' ? `${s.pub.year - Number(rest[0])}` : null);
  return moved(base, Number(rest[0]), rest[1] ?? 'year');
}

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
const reportsIn = (sentence: Sentence): boolean =>
  sentence.classes.has('metric') || sentence.classes.has('share-base') || sentence.classes.has('report');

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
  return {
    pub,
    fye: title?.fiscal_year_end ?? declaredYearEnd(text) ?? 12,
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

/** Settles the times of a document in reading order. */
export function settle(
  sentences: readonly Sentence[],
  { text, pub, title }: { text: string; pub: Published | null; title: GazetteerRow | null },
): void {
  const state = begun(text, pub, title);
  const filed = FILED.test(text);
  for (const sentence of sentences) {
    heading(text, sentence, state);
    sentence.carried = state.fronted?.block === sentence.block ? state.fronted.item : state.period;
    if (sentence.block !== state.block) {
      state.event = null;
      if (!state.outlook) state.coming = null;
    }
    sentence.coming = state.coming;
    state.block = sentence.block;
    sentence.event = state.event ?? (filed ? filedFor(state) : null) ?? (sentence.block <= 2 ? state.news : null);
    const reports = reportsIn(sentence);
    sentence.asOf = state.day;
    sentence.outlook = state.outlook || GUIDES.test(text.slice(sentence.start, sentence.start + 24));
    for (const item of sentence.items) {
      if (item.type === 'name' && item.row.fiscal_year_end) state.fye = item.row.fiscal_year_end;
      if (item.type !== 'time') continue;
      if (item.refers) item.iso = place(state, item, reports);
      if (item.kind === 'point' && item.iso) state.last = item.iso;
      const past = item.iso !== null && (!pub || Number(item.iso.slice(0, 4)) <= pub.year);
      const words = text.slice(item.start, item.end);
      const ahead =
        pub !== null &&
        !PART.test(words) &&
        isPeriod(item.iso) &&
        (endOf(item.iso) ?? '') > `${pub.year}-${pad(pub.month)}`;
      if (ahead && item.kind === 'point') state.coming = item;
      const season = SEASON.test(words) || (!reports && /^\W*(?:\w+ )?\d{4}$/u.test(words));
      if (
        !state.news &&
        !TRADED.test(text.slice(Math.max(sentence.start, item.start - 30), item.start)) &&
        isNews(item, words, state)
      )
        state.news = item;
      const front = item.start - sentence.start < FRONT && reports && past && !ahead && item.kind === 'point';
      if (front && /^\d{4}-[QH]\d$/u.test(item.iso ?? '')) state.fronted = { item, block: sentence.block };
      const over = (t: TimeItem | null): boolean =>
        pub === null ||
        (endOf(t?.iso ?? null) ?? '') <= `${pub.year}-${pad(pub.month)}` ||
        (t !== null && closedBy(text.slice(t.start, t.end), t.iso, pub));
      const starts = !ahead || state.period === null || state.period.iso === null;
      if (
        isPeriod(item.iso) &&
        item.kind === 'point' &&
        past &&
        starts &&
        !season &&
        !(earlier(state.period, item) && over(state.period))
      )
        state.period = item;
      if (past && happened(text, sentence, item)) state.event = item;
      if (item.iso?.length === 10 && /\b(?:at|as of|on) $/iu.test(text.slice(Math.max(0, item.start - 6), item.start)))
        state.day = item;
    }
  }
  reported(sentences);
  dateHead(sentences, state.news);
}

/** "three times what it was worth in March", "more than it had in May": a time only held against. */
const AGAINST =
  /\b(?:than|as|what) (?:it|they|he|she|the \w+) (?:was|were|had|did|is|fetched|paid|raised)\b[^.;,]{0,24}$/iu;

/** A day or month on which something was done, no deadline and nothing held against. */
const happened = (text: string, sentence: Sentence, item: TimeItem): boolean =>
  item.kind === 'point' &&
  /^\d{4}-\d{2}/u.test(item.iso ?? '') &&
  !/^(?:by|until|through|to|due|since)\b/iu.test(text.slice(item.start, item.end)) &&
  !AGAINST.test(text.slice(Math.max(sentence.start, item.start - 50), item.start));

/** Sentences ahead of the one that names the period of a report. */
const AHEAD = 6;

/** "Sales rose to F. ... in the third quarter": what stands before a report names its period has that period. */
function reported(sentences: readonly Sentence[]): void {
  const at = sentences.findIndex((s) => s.carried !== null);
  const first = sentences[at]?.carried;
  if (!first || at > AHEAD) return;
  for (let i = 0; i < at; i++) (sentences[i] as Sentence).carried = first;
}
