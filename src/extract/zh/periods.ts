// Chinese dates and periods, resolved against the publication date: 2月29日, 23年Q4, 去年四季度, 上个月, 2024财年.
// Takes folded text, gives time items with ISO prefixes as precise as the words. Without a publication date a
// relative word stays unplaced (null), never "today".
import type { Span } from '../../model/document.ts';
import type { TimeItem } from '../item.ts';
import type { Published } from '../language.ts';

type Build = (m: RegExpExecArray, pub: Published | null) => { iso: string | null; kind?: TimeItem['kind'] };

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const HAN = '零一二三四五六七八九十';
const number = (s: string): number => (/^\d/u.test(s) ? Number(s) : HAN.indexOf(s));
const fullYear = (s: string): number => (s.length === 2 ? 2000 + Number(s) : Number(s));
const YEARS: Record<string, number> = {
  今年: 0,
  本年: 0,
  当年: 0,
  年内: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};

/** Month `offset` months from the publication month. */
function monthAway(pub: Published, offset: number): string {
  const index = pub.year * 12 + pub.month - 1 + offset;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

function quarterAway(pub: Published, offset: number): string {
  const index = pub.year * 4 + Math.floor((pub.month - 1) / 3) + offset;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** A month without a year is the nearest one not after publication, or this year's when a day follows it. */
function yearOf(pub: Published, month: number): number {
  return month > pub.month + 1 ? pub.year - 1 : pub.year;
}

const part = (year: number, rest: string): string => {
  const quarter = /(?:第?([一二三四1-4])季|Q([1-4]))/iu.exec(rest);
  if (quarter) return `${year}-Q${number(quarter[1] ?? quarter[2] ?? '1')}`;
  if (/上半年|H1/iu.test(rest)) return `${year}-H1`;
  if (/下半年|H2/iu.test(rest)) return `${year}-H2`;
  const month = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:(\d{1,2})[日号])?/u.exec(rest);
  if (!month) return `${year}`;
  const m = month[1]?.startsWith('十') ? 10 + number(month[1].slice(1) || '零') : number(month[1] ?? '1');
  return month[2] ? `${year}-${pad(m)}-${pad(Number(month[2]))}` : `${year}-${pad(m)}`;
};

const REST = String.raw`(?:的?第?[一二三四1-4]季度?|\s?Q[1-4]|上半年|下半年|\s?H[12]|(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:\d{1,2}[日号])?)`;

/** Patterns in order of preference; each is tried where a time can begin. */
const PATTERNS: [RegExp, Build][] = [
  [/(\d{4})-(\d{2})-(\d{2})/uy, (m) => ({ iso: m[0] })],
  [
    new RegExp(String.raw`(?:自然年)?(\d{4}|\d{2})年度?(${REST})?`, 'uy'),
    (m) => ({ iso: part(fullYear(m[1] ?? ''), m[2] ?? '') }),
  ],
  [
    new RegExp(String.raw`(?:FY)?(\d{4}|\d{2})财年(${REST})?`, 'uy'),
    (m) => ({ iso: part(fullYear(m[1] ?? ''), m[2] ?? '') }),
  ],
  [
    new RegExp(`(今年|本年|当年|去年|上年|前年|明年|后年)(${REST})?`, 'uy'),
    (m, pub) => ({ iso: pub ? part(pub.year + (YEARS[m[1] ?? ''] ?? 0), m[2] ?? '') : null }),
  ],
  [/(上上|上|本|这|下)个?季度?/uy, (m, pub) => ({ iso: pub ? quarterAway(pub, OFFSETS[m[1] ?? ''] ?? 0) : null })],
  [
    /(上上|上|本|这|下)个?月(?:(\d{1,2})[日号])?/uy,
    (m, pub) => ({
      iso: pub ? monthAway(pub, OFFSETS[m[1] ?? ''] ?? 0) + (m[2] ? `-${pad(Number(m[2]))}` : '') : null,
    }),
  ],
  [/第?([一二三四])季度?(?!的?大)/uy, (m, pub) => ({ iso: pub ? latestQuarter(pub, number(m[1] ?? '一')) : null })],
  [
    /(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|初|末|中旬)?(?:(\d{1,2})[日号])?/uy,
    (m, pub) => monthDay(m, pub),
  ],
  [
    /(?:最近一|过去一|近一|过去[两三四五六七八九十]|近[两三四五])(?:年|个月|个季度)|过去(?:几|数|多)年/uy,
    () => ({ iso: null, kind: 'span' }),
  ],
  [/未来(?:[一二两三四五六七八九十几]|\d+)?年?/uy, () => ({ iso: null, kind: 'future' })],
  [
    /最近|近日|日前|近期|不久前|此前不久|[几数]天前|本周|上周|昨日|昨天|今日|今天|当日|周[一二三四五六日]|星期[一二三四五六日]|年内/uy,
    (_m, pub) => ({ iso: pub ? monthAway(pub, 0) : null, kind: 'recent' }),
  ],
];

const OFFSETS: Record<string, number> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 };

function latestQuarter(pub: Published, quarter: number): string {
  const now = Math.floor((pub.month - 1) / 3) + 1;
  return `${quarter > now ? pub.year - 1 : pub.year}-Q${quarter}`;
}

function monthDay(m: RegExpExecArray, pub: Published | null): { iso: string | null } {
  if (!pub) return { iso: null };
  const raw = m[1] ?? '1';
  const month = raw.startsWith('十') ? 10 + number(raw.slice(1) || '零') : number(raw);
  if (month < 1 || month > 12) return { iso: null };
  const base = `${yearOf(pub, month)}-${pad(month)}`;
  return { iso: m[2] ? `${base}-${pad(Number(m[2]))}` : base };
}

const STARTS = /[0-9一二三四五六七八九十今本当去上前明后下这第最过近未不此日几数昨周星自年F]/u;

/** All times of a span, in order. */
export function periodsOf(text: string, { start, end }: Span, pub: Published | null): TimeItem[] {
  const found: TimeItem[] = [];
  for (let i = start; i < end; ) {
    const item =
      STARTS.test(text[i] ?? '') && !(/\d/u.test(text[i] ?? '') && /[\d.]/u.test(text[i - 1] ?? ''))
        ? timeAt(text, i, pub)
        : null;
    if (item && item.end <= end) found.push(item);
    i = item ? item.end : i + 1;
  }
  return found;
}

function timeAt(text: string, at: number, pub: Published | null): TimeItem | null {
  for (const [pattern, build] of PATTERNS) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (!m) continue;
    const { iso, kind } = build(m, pub);
    return { type: 'time', start: at, end: at + m[0].length, iso, kind: kind ?? 'point' };
  }
  return null;
}
