// Chinese dates and periods, resolved against the publication date: 2月29日, 23年Q4, 去年四季度, 上个月, 周二, 2024财年.
// Takes folded text, gives time items with ISO prefixes as precise as the words. Without a publication date a
// relative word stays unplaced (null), never "today". What only the text before can place is left to settle.ts.
import type { Span } from '../../../model/document.ts';
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { dayAway, monthAway, pad, quarterAway, weekday } from './calendar.ts';

interface Made {
  iso: string | null;
  kind?: TimeItem['kind'];
  refers?: string;
}
type Build = (m: RegExpExecArray, pub: Published | null) => Made | null;

const HAN = '零一二三四五六七八九十';
const number = (s: string): number =>
  /^\d/u.test(s)
    ? Number(s)
    : s.startsWith('十') && s.length > 1
      ? 10 + HAN.indexOf(s[1] ?? '')
      : s === '两'
        ? 2
        : HAN.indexOf(s);
const fullYear = (s: string): number =>
  /^\d/u.test(s)
    ? s.length === 2
      ? 2000 + Number(s)
      : Number(s)
    : Number([...s].map((c) => (c === '〇' ? 0 : HAN.indexOf(c))).join(''));
const YEARS: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };
const OFFSETS: Record<string, number> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 };
const WEEKDAYS = '一二三四五六日';

const MONTH = String.raw`(?:\d{1,2}|十[一二]?|[一二三四五六七八九])`;
const MONTHS = String.raw`(?:前|首|头)(?:\d{1,2}|十[一二]?|[一二两三四五六七八九])个?月(?!前)|前[三二两]个?季度?`;
const REST = String.raw`(?:的?第?[一二三四1-4]个?财?季度?|\s?Q[1-4]|的?上半年?(?![天场])|的?下半年?|\s?H[12]|的?(?:${MONTHS})|的?${MONTH}月份?(?:\d{1,2}[日号])?|年?底|年?末|年?初|全年)`;

/** What follows a year, as an ISO prefix. */
function part(year: number, rest: string): string {
  if (/个?月(?!份|\d)|季/u.test(rest) && /^的?[前首头]/u.test(rest)) return firstMonths(year, rest);
  const quarter = /(?:第?([一二三四1-4])个?财?季|Q([1-4]))/iu.exec(rest);
  if (quarter) return `${year}-Q${number(quarter[1] ?? quarter[2] ?? '1')}`;
  if (/上半|H1/iu.test(rest)) return `${year}-H1`;
  if (/下半|H2/iu.test(rest)) return `${year}-H2`;
  if (/[底末]/u.test(rest)) return `${year}-12`;
  if (/初/u.test(rest)) return `${year}-01`;
  const month = new RegExp(`(${MONTH})月份?(?:(\\d{1,2})[日号])?`, 'u').exec(rest);
  if (!month) return `${year}`;
  const m = number(month[1] ?? '1');
  if (m < 1 || m > 12) return `${year}`;
  return month[2] ? `${year}-${pad(m)}-${pad(Number(month[2]))}` : `${year}-${pad(m)}`;
}

/** The first six months are a half year, the first three a quarter, others only their year. */
function firstMonths(year: number, rest: string): string {
  const n = number(/(\d{1,2}|十[一二]?|[一二两三四五六七八九])/u.exec(rest)?.[1] ?? '');
  const months = rest.includes('季') ? n * 3 : n;
  return months === 6 ? `${year}-H1` : months === 3 ? `${year}-Q1` : `${year}`;
}

/** A month without a year is the nearest one not after publication. */
const yearOf = (pub: Published, month: number): number => (month > pub.month + 1 ? pub.year - 1 : pub.year);

function latestQuarter(pub: Published, quarter: number): string {
  const now = Math.floor((pub.month - 1) / 3) + 1;
  return `${quarter > now ? pub.year - 1 : pub.year}-Q${quarter}`;
}

function monthDay(m: RegExpExecArray, pub: Published | null): Made | null {
  const month = number(m[1] ?? '1');
  if (month < 1 || month > 12) return null;
  if (!pub) return { iso: null };
  const base = `${yearOf(pub, month)}-${pad(month)}`;
  return m[2] ? { iso: `${base}-${pad(Number(m[2]))}` } : { iso: base };
}

/** 12日 alone: of the publication month, or the month before when that day is still to come. */
function dayOnly(m: RegExpExecArray, pub: Published | null): Made | null {
  const day = Number(m[1]);
  if (day < 1 || day > 31) return null;
  if (!pub) return { iso: null, kind: 'recent' };
  const month = monthAway(pub, pub.day !== null && day > pub.day ? -1 : 0);
  return { iso: `${month}-${pad(day)}`, kind: 'recent' };
}

const relative =
  (refers: string): Build =>
  () => ({ iso: null, refers });
const spoken: Build = (m, pub) => ({
  iso: pub ? dayAway(pub, /^前/u.test(m[0]) ? -2 : /^昨/u.test(m[0]) ? -1 : 0) : null,
  kind: 'recent',
});
const weekly: Build = (m, pub) => ({
  iso: pub
    ? weekday(pub, WEEKDAYS.indexOf((m[2] ?? '一').replace('天', '日')), m[1] ? (OFFSETS[m[1]] ?? 0) : null)
    : null,
  kind: 'recent',
});
const inYear =
  (n: number): Build =>
  (m, pub) => ({ iso: pub ? part(pub.year + n, m[0]) : null });

/** 下半年 before July is told of the year before. */
const half: Build = (m, pub) => ({
  iso: pub ? `${m[1] === '下' && pub.month < 7 ? pub.year - 1 : pub.year}-H${m[1] === '下' ? 2 : 1}` : null,
});

const fiscal: Build = (m) => {
  const quarter = /[一二三四1-4]/u.exec(m[2] ?? '');
  return { iso: null, refers: `fiscal:${fullYear(m[1] ?? '')}:${quarter ? number(quarter[0]) : 0}` };
};

const RECENT = /最近|近日|日前|近期|不久前|此前不久|[几数]天前|本周|上周|这周|月初|本月初/uy;

/** Patterns by the characters they begin with, in order of preference. */
const PATTERNS: [first: string, RegExp, Build][] = [
  ['0123456789', /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy, (m) => ({ iso: m[0] })],
  [
    'F0123456789',
    /(?:FY)?(\d{4}|\d{2})(?:财年|财政年度|会计年度|年度?财年)(的?第?[一二三四1-4]个?财?季度?|Q[1-4])?/uy,
    fiscal,
  ],
  [
    '自0123456789',
    new RegExp(String.raw`(?:自然年)?(\d{4}(?=全年)|\d{4}年度?|\d{2}年度?)(?!前|后|来|多|期|内|间|以)(${REST})?`, 'uy'),
    (m) => ({ iso: part(fullYear((m[1] ?? '').replace(/年度?/u, '')), m[2] ?? '') }),
  ],
  [
    '二',
    new RegExp(`([二][〇零一二三四五六七八九]{3})年(${REST})?`, 'uy'),
    (m) => ({ iso: part(fullYear(m[1] ?? ''), m[2] ?? '') }),
  ],
  ['上去前同', /(?:上年|去年|上一年|前一年|前年)(?:度|的)?同期|上年同季/uy, relative('year-before')],
  ['一', /一年前|一年以前/uy, relative('year-before')],
  ['上前', /(?:上|前)一?个?(?:财年|财政年度|会计年度)/uy, relative('fiscal-before')],
  ['上前', /(?:上|前)一?个?财季/uy, relative('quarter-before')],
  ['下', /下一?个?财季/uy, relative('next-quarter')],
  ['下', /下一?个?(?:财年|财政年度|会计年度)/uy, relative('fiscal-next')],
  ['本今当该', /(?:本|今|当|该)(?:财年|财政年度|会计年度)/uy, relative('fiscal-now')],
  [
    '随此其接',
    /(?:随后|此后|其后|接下来)(?:的)?([一二两三四五六七八九])(?:个)?(?:会计|财政)?(?:年度|年|财年)/uy,
    (m) => ({ iso: null, refers: `years:${number(m[1] ?? '一')}` }),
  ],
  [
    '今本去上前明后',
    new RegExp(`(今年|本年|去年|上年|前年|明年|后年)(?:度|早些时候|以来)?(${REST})?`, 'uy'),
    (m, pub) => ({ iso: pub ? part(pub.year + (YEARS[m[1] ?? ''] ?? 0), m[2] ?? '') : null }),
  ],
  ['该当本', /(?:该|当|本)财?季度?/uy, relative('quarter')],
  [
    '上本这下',
    /(上上|上|本|这|下)一?个?季度?/uy,
    (m, pub) => ({ iso: pub ? quarterAway(pub, OFFSETS[m[1] ?? ''] ?? 0) : null }),
  ],
  [
    '上本这下',
    /(上上|上|本|这|下)个?月(?:份)?(?:(\d{1,2})[日号])?(?!初)/uy,
    (m, pub) => ({
      iso: pub ? monthAway(pub, OFFSETS[m[1] ?? ''] ?? 0) + (m[2] ? `-${pad(Number(m[2]))}` : '') : null,
    }),
  ],
  ['上下', /(上|下)半年/uy, half],
  [
    '第一二三四',
    /第?([一二三四])个?季度?(?!的?大)/uy,
    (m, pub) => ({ iso: pub ? latestQuarter(pub, number(m[1] ?? '一')) : null }),
  ],
  ['第一二三四', /第?([一二三四])财季/uy, (m) => ({ iso: null, refers: `fiscal:0:${number(m[1] ?? '一')}` })],
  ['前首头', new RegExp(MONTHS, 'uy'), inYear(0)],
  [
    '0123456789一二三四五六七八九十',
    new RegExp(`(${MONTH})月(?:份|底|初|末|中旬|下旬|上旬)?(?:(\\d{1,2})[日号])?`, 'uy'),
    monthDay,
  ],
  ['0123456789', /(\d{1,2})[日号](?!均|线|内)/uy, dayOnly],
  ['同', /同期|同一时期/uy, relative('same')],
  ['当同', /当年|同年/uy, relative('year')],
  ['当同', /当日|当天|同日/uy, relative('day')],
  ['同当', /同月|当月/uy, relative('month')],
  ['次翌', /次年|翌年/uy, relative('year-after')],
  ['全', /全年/uy, relative('full-year')],
  ['年', /年内|年初至今/uy, inYear(0)],
  ['年', /年底|年末/uy, inYear(0)],
  [
    '最过近',
    /(?:最近一|过去一|近一|过去[两三四五六七八九十\d]+|近[两三四五])(?:年|个月|个季度)|过去(?:几|数|多)年/uy,
    () => ({ iso: null, kind: 'span' }),
  ],
  [
    '0123456789一二两三四五六七八九十',
    /(\d{1,3}|十[一二]?|[一二两三四五六七八九])个(?:月|季度)(?!前|后)/uy,
    (m) => ({ iso: null, kind: 'span', refers: `months:${number(m[1] ?? '')}` }),
  ],
  ['每', /每(?:个)?(?:年|月|季度?)/uy, () => ({ iso: null, kind: 'span' })],
  [
    '未',
    /未来(?:的)?(?:[一二两三四五六七八九十几数]|\d+)?(?:个)?(?:年|月|季度)?/uy,
    () => ({ iso: null, kind: 'future' }),
  ],
  ['上本这周星', /(上|本|这)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])/uy, weekly],
  ['昨今前', /昨日|昨天|昨晚|今日|今天|今早|今晨|前天/uy, spoken],
  ['最近日不此几数本上这月', RECENT, (_m, pub) => ({ iso: pub ? monthAway(pub, 0) : null, kind: 'recent' })],
];

const BY_FIRST = new Map<string, [RegExp, Build][]>();
for (const [first, pattern, build] of PATTERNS)
  for (const c of first) BY_FIRST.set(c, [...(BY_FIRST.get(c) ?? []), [pattern, build]]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** All times of a span, in order. */
export function periodsOf(text: string, { start, end }: Span, pub: Published | null): TimeItem[] {
  const found: TimeItem[] = [];
  for (let i = start; i < end; ) {
    const patterns = BY_FIRST.get(text[i] as string);
    const item = patterns && !inNumber(text, i) ? timeAt(text, i, { patterns, pub }) : null;
    if (item && item.end <= end) found.push(item);
    i = item ? item.end : i + 1;
  }
  return found;
}

const inNumber = (text: string, at: number): boolean => {
  if (at === 0 || !isDigit(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  return isDigit(before) || before === 46;
};

/** 较去年同期, 比2024年: what a figure is measured against is not its own time. */
const COMPARING = new Set([...'较比超']);

function timeAt(
  text: string,
  at: number,
  { patterns, pub }: { patterns: [RegExp, Build][]; pub: Published | null },
): TimeItem | null {
  for (const [pattern, build] of patterns) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    const made = m && build(m, pub);
    if (!m || !made) continue;
    const compared =
      COMPARING.has(text[at - 1] ?? '') || (text[at - 1] === '于' && '高低多少优'.includes(text[at - 2] ?? '-'));
    const kind = compared ? 'compared' : (made.kind ?? 'point');
    return {
      type: 'time',
      start: at,
      end: at + m[0].length,
      iso: made.iso,
      kind,
      ...(made.refers ? { refers: made.refers } : {}),
    };
  }
  return null;
}
