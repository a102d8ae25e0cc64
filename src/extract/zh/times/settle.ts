// Places the times that only the text before them can place: 同期, 上年同期, 该季, 下一财季, 本会计年度, fiscal quarters by
// the company's own calendar; and carries the period of a report on to the sentences that name none.
import type { GazetteerRow } from '../../../model/reference.ts';
import { type Item, isWord, type Sentence, type TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { yearEndBeside } from '../../units/quarters.ts';
import { ends } from './calendar.ts';
import { declaredYearEnd } from './fiscal.ts';
import { asYear, byCalendar, nextReported, place, type State } from './places.ts';
import { reaching } from './reach.ts';

/** Not over at publication: a year to come, a quarter or half year that still runs. */
function future(s: State, iso: string): boolean {
  if (s.pub === null) return false;
  const now = s.pub.year * 12 + s.pub.month;
  const m = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d{2})))?/u.exec(iso);
  if (!m) return false;
  const year = Number(m[1]) * 12;
  if (m[2]) return year + Number(m[2]) * 3 >= now;
  if (m[3]) return year + Number(m[3]) * 6 > now;
  return m[4] ? year + Number(m[4]) > now : Number(m[1]) > s.pub.year;
}

/** 截至9月30日的季度: the quarter that ends in the month. */
const QUARTERLY = /季|三个月|3个月/u;
const ofMonth = (iso: string): string =>
  Number(iso.slice(5, 7)) % 3 === 0 ? `${iso.slice(0, 4)}-Q${Number(iso.slice(5, 7)) / 3}` : iso;

const NINE = /[前首]三个?季|[前首][九9]个?月|1月?(?:-|至|到)+9月/u;

/** What the text now speaks of: periods that are over, not days and not what is compared with. */
function remember(s: State, time: TimeItem, text: string): void {
  if (!time.iso || time.kind === 'compared') return;
  if (/^\d{4}-\d{2}/u.test(time.iso)) s.month = time.iso.slice(0, 7);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(time.iso)) s.day = time.iso;
  else if (
    time.kind === 'point' &&
    !future(s, time.iso) &&
    !['year-before', 'fiscal-before'].includes(time.refers ?? '') &&
    !(s.inSentence && /^(?:last-quarter|quarters?-before)/u.test(time.refers ?? ''))
  ) {
    s.period = time.iso;
    s.end = NINE.test(text.slice(time.start, time.end)) ? `${time.iso.slice(0, 4)}-09` : null;
    const quarter =
      QUARTERLY.test(text.slice(time.start, time.end)) && time.iso.length === 7
        ? ofMonth(time.iso)
        : (time.iso.includes('-Q') || s.fiscalQuarter > 0) && time.iso.length > 4
          ? time.iso
          : null;
    // 第三季度14亿,第一季度10亿: the earlier one is for comparison.
    const compared = quarter && s.inSentence && ends(quarter) < ends(s.inSentence);
    if (quarter && !compared) s.quarter = s.inSentence = quarter;
  }
}

/** The fiscal year of a company that a table gives one. */
const ownYear = (item: Item): number | null => (item.type === 'name' ? item.row.fiscal_year_end : null);

const fyeOf = (item: Item): number | null =>
  item.type === 'name' && item.row.kind !== 'person' && item.row.kind !== 'outlet' && item.row.kind !== 'fund'
    ? (item.row.fiscal_year_end ?? (item.row.id.startsWith('?') ? null : 12))
    : null;

/** Since when a firm exists: 成立于2016年, 自2016年成立以来. What is founded as a deal (成立合资公司) is dated by it. */
const BEGAN = /^(?:[年月日]?(?:正式)?(?:成立|创立|创办|创建|诞生|起家)(?!合资|联盟|子公司|基金|新))/u;
/** When a paper falls due: 2030年到期, 2027年票据. */
const FALLS_DUE =
  /^(?:[年月日底末]?(?:到期|期满|届满|付清|可赎回)|的?(?:[\u4e00-\u9fff]{0,4})(?:票据|债券|可转债|可换股债|可转换债))/u;
const RUNS = /(?:到期日为?|期限至|有效期至|延长至|展期至|续期至|延至|租期至|为期至)$/u;

/** Does a time tell how long a paper or a contract runs, or since when a firm exists? */
const isTerm = (text: string, time: TimeItem): boolean =>
  time.iso !== null &&
  (BEGAN.test(text.slice(time.end, time.end + 8)) ||
    FALLS_DUE.test(text.slice(time.end, time.end + 10)) ||
    RUNS.test(text.slice(Math.max(0, time.start - 5), time.start)));

/** The day a firm was founded or a fund set up is no period that figures are told for. */
const ASIDE = /^(?:成立|创立|创办|创建|设立|上市|加入|推出|起家|诞生|入职|出生)/u;
const ASIDE_BEFORE = /(?:成立于|创立于|创办于|创建于|设立于|始于|诞生于|成立自)$/u;

const aside = (text: string, time: TimeItem): boolean =>
  ASIDE.test(text.slice(time.end, time.end + 2)) ||
  ASIDE_BEFORE.test(text.slice(Math.max(0, time.start - 3), time.start));

/** What the heading dates the report: 2025年半年报, 第二季度营收. */
function heading(s: State, times: readonly TimeItem[]): TimeItem | null {
  for (const time of times) {
    // 今年資本支出上看300億: the year that runs is no period of results.
    if (time.iso === asYear(s.pub?.year ?? null) && !time.refers && (s.pub?.month ?? 12) < 12) continue;
    if (time.refers) place(s, time);
    remember(s, time, '');
  }
  return s.period ? { type: 'time', start: 0, end: 0, iso: s.period, kind: 'point' } : null;
}

export interface Settling {
  text: string;
  pub: Published | null;
  title: GazetteerRow | null;
  /** Times of the title. */
  heading: readonly TimeItem[];
}

/** Settles the times of a document in reading order. */
export function settle(sentences: readonly Sentence[], { text, pub, title, heading: head }: Settling): void {
  const home = title?.fiscal_year_end ?? declaredYearEnd(text) ?? 12;
  const s: State = {
    pub,
    fye: home,
    period: null,
    quarter: null,
    fiscal: null,
    fiscalQuarter: 0,
    day: null,
    month: null,
    end: null,
    year: null,
    inSentence: null,
    last: null,
  };
  const first = heading(s, head);
  const reach = reaching(text, { pub, first: sentences[0]?.block ?? 0 });
  let block = -1;
  let carried: Told | null = first ? { time: first, block: 0 } : null;
  for (const sentence of sentences) {
    // A heading or a paragraph between ends what a period reaches.
    const reaches = carried && (carried.time === first || sentence.block - carried.block <= 1);
    sentence.carried = reaches ? (carried?.time ?? null) : null;
    reach.enter(sentence);
    s.year = s.inSentence = null;
    // 美光…。该公司2026会计年度第1季: the calendar of whom the paragraph tells.
    if (title && sentence.block !== block) s.fye = home;
    if (title) s.fye = sentence.items.map(ownYear).find((n) => n !== null) ?? s.fye;
    block = sentence.block;
    if (!title) s.fye = sentence.items.map(fyeOf).find((n) => n !== null) ?? s.fye;
    const latest = placeAll(s, sentence, { text, title, seen: reach.see });
    const older =
      latest && first && ends(latest.iso ?? '') < ends(first.iso ?? '') && !latest.iso?.startsWith(first.iso as string);
    // 截至3月底止年度 is over, though it has the number of the year that runs.
    const over = latest !== null && /截|止/u.test(text.slice(latest.start, latest.end));
    const running =
      !over && latest?.iso === asYear(pub?.year ?? null) && carried?.time.iso?.startsWith(latest?.iso ?? '-');
    if (running) continue;
    if (latest && !older) carried = { time: latest, block: sentence.block };
    else if (older) carried = { time: first, block: sentence.block };
    s.period = carried?.time.iso ?? s.period;
  }
}

interface Told {
  time: TimeItem;
  block: number;
}

/** 预计第三季度营收. */
const AHEAD = /(?:预计|预期|预估|指引|展望|预测)[^,;。]{0,12}$/u;

/** 再到5月, 随后的7月: goes on from the time told last. */
const ON = /(?:再到|又到|到了|接着的?|随后的?|紧接着)$/u;

/** What is told of a company's figures goes by its calendar. */
function ofReport(s: State, item: TimeItem, { text, sentence }: { text: string; sentence: Sentence }): void {
  if (item.refers !== 'in-year' && item.refers !== 'coming-quarter') return;
  const fye = yearEndBeside(sentence, item, 12);
  if (item.refers === 'coming-quarter') nextReported(s, item, fye);
  else byCalendar(s, item, { fye, ahead: AHEAD.test(text.slice(sentence.start, item.start)) });
}

interface At {
  text: string;
  sentence: Sentence;
  item: TimeItem;
}

/** 英伟达2025财年|全年: a fiscal year that ended before the text was published. */
function fiscalOver(s: State, { text, sentence, item }: At): boolean {
  if (
    !s.pub ||
    !item.iso ||
    !/(?:财年|财政年度|会计年度)的?$/u.test(text.slice(Math.max(0, item.start - 6), item.start))
  )
    return false;
  return Number(item.iso.slice(0, 4)) * 12 + yearEndBeside(sentence, item, s.fye) < s.pub.year * 12 + s.pub.month;
}

/** 第二季度营收增加20亿元,至120亿元: what a quarter that has begun brought is reported, where nothing plans. */
const REPORTED =
  /^的?[^,;。\d]{0,16}?(?:增加|增长|上升|提高|减少|下降|下滑|攀升|降低)了?(?:约|近|逾|超过?)?[\d.]{1,12}[^,;。]{0,8},?(?:升|增|降|减)?(?:至|到)(?:约|近|逾|超过?)?[\d.]/u;
function reported(s: State, { text, sentence, item }: At): boolean {
  const m = /^(\d{4})-(Q|H)(\d)$/u.exec(item.iso ?? '');
  if (!m || !s.pub || sentence.classes.has('planned')) return false;
  const begins = Number(m[1]) * 12 + (Number(m[3]) - 1) * (m[2] === 'Q' ? 3 : 6) + 1;
  return begins <= s.pub.year * 12 + s.pub.month && REPORTED.test(text.slice(item.end, item.end + 48));
}

/** Places the times of one sentence; gives the period that it tells of. */
function placeAll(
  s: State,
  sentence: Sentence,
  { text, title, seen }: { text: string; title: GazetteerRow | null; seen: (time: TimeItem, block: number) => void },
): TimeItem | null {
  let latest: TimeItem | null = null;
  for (const item of sentence.items) {
    if (!title) s.fye = fyeOf(item) ?? s.fye;
    if (item.type !== 'time') continue;
    if (item.refers && item.refers !== 'coming-quarter') place(s, item);
    if (sentence.classes.has('metric')) ofReport(s, item, { text, sentence });
    const running = item.iso === asYear(s.pub?.year ?? null) && (s.pub?.month ?? 12) < 12;
    const whole = running && /全年/u.test(text.slice(item.start, item.end)) && !fiscalOver(s, { text, sentence, item });
    if (item.iso && (whole || (future(s, item.iso) && !reported(s, { text, sentence, item })))) item.ahead = true;
    if (s.last && item.refers === 'in-year' && ON.test(text.slice(Math.max(0, item.start - 3), item.start)))
      item.iso = item.iso && `${s.last.slice(0, 4)}${item.iso.slice(4)}`;
    seen(item, sentence.block);
    if (isTerm(text, item)) {
      item.kind = 'term';
      continue;
    }
    if (aside(text, item)) {
      // 成立于2021年,目前估值10亿美元: the day of founding dates nothing else.
      if (ASIDE_BEFORE.test(text.slice(Math.max(0, item.start - 3), item.start))) item.kind = 'compared';
      continue;
    }
    if (item.iso && !item.refers && item.kind === 'point' && !/[内底末初中]$/u.test(text.slice(item.start, item.end)))
      s.year = item.iso.slice(0, 4);
    remember(s, item, text);
    if (item.iso && item.kind === 'point') s.last = item.iso;
    // 去年12月融得…: the month of a deal is no period that figures are told for.
    const deal = item.iso?.length === 7 && /-\d\d$/u.test(item.iso) && !sentence.items.some((i) => isWord(i, 'metric'));
    if (deal && !/截|止/u.test(text.slice(Math.max(0, item.start - 2), item.end + 1))) continue;
    const tells = item.iso && item.iso === s.period && item.kind === 'point';
    if (item.refers?.startsWith('range') || (tells && !(latest && ends(item.iso ?? '') < ends(latest.iso ?? ''))))
      latest = item;
  }
  return latest;
}
