// The pieces of Chinese dates: numbers in Han and Arabic digits, years, and what follows a year (四季度, 上半年, 前三季度,
// 1至9月, 三季度末, 6月30日) as an ISO prefix.
import { monthEnd, pad } from './calendar.ts';

const HAN = '零一二三四五六七八九十';
export const number = (s: string): number =>
  /^\d/u.test(s)
    ? Number(s)
    : s.startsWith('十') && s.length > 1
      ? 10 + HAN.indexOf(s[1] ?? '')
      : s === '两'
        ? 2
        : s === '首'
          ? 1
          : s === '次'
            ? 2
            : s === '末'
              ? 4
              : HAN.indexOf(s);
export const fullYear = (s: string): number =>
  /^\d/u.test(s)
    ? s.length === 2
      ? 2000 + Number(s)
      : Number(s)
    : Number([...s].map((c) => (c === '〇' ? 0 : HAN.indexOf(c))).join(''));
export const WEEKDAYS = '一二三四五六日';

export const MONTH = String.raw`(?:\d{1,2}|十[一二]?|[一二三四五六七八九])`;
export const MONTHS = String.raw`(?:前|首|头)(?:\d{1,2}|十[一二]?|[一二两三四五六七八九])个?月(?!前)|(?:前|首|头)[二三两23]个?季度?|[1一]月?(?:-{1,2}|~|至|到)${MONTH}月份?`;
/** A quarter: 第四季度, 四季, Q4, 4Q, 首季; with 末 its last month. */
export const QUARTER = String.raw`(?:第?[一二三四1-4]个?财?季度?|首季度?|次季|末季|[第单]?\s?Q[1-4](?!\d)|[1-4]Q(?!\d))`;
/** A half: 上半年, 下半年, 半年度, 中期, H1. */
export const HALF = String.raw`(?:上半年度?(?![天场])|下半年度?|半年度|半年(?=报|营|净|归|盈|亏|业绩|收入|毛利|利润)|中期(?=业绩|报告|净|营|收|亏|盈|利)|H[12](?!\d)|[12]H(?!\d))`;
const END = '[末底]?';
export const REST = String.raw`(?:的?(?:${MONTHS})|[-\s]?的?${QUARTER}${END}|[-\s]?的?${HALF}${END}|的?${MONTH}月份?(?:\d{1,2}[日号]|[底末初])?|年?[底末初]|年中|全年)`;

const MONTH_DAY = new RegExp(`(${MONTH})月份?(?:(\\d{1,2})[日号])?`, 'u');
const COUNT = /(\d{1,2}|十[一二]?|[一二两三四五六七八九])/u;

/** What follows a year, as an ISO prefix. */
export function part(year: number, rest: string): string {
  const several = /[前首头](?:\d|十|[一二两三四五六七八九])[\d一二]?个?(?:月|季)|[1一]月?(?:-{1,2}|~|至|到)/u.exec(
    rest,
  );
  if (several) return firstMonths(year, rest);
  const quarter = /第?([一二三四1-4首次末])个?财?季|Q([1-4])|([1-4])Q/iu.exec(rest);
  if (quarter) return ended(`${year}-Q${number(quarter[1] ?? quarter[2] ?? quarter[3] ?? '1')}`, rest);
  if (/下半|H2|2H/iu.test(rest)) return ended(`${year}-H2`, rest);
  if (/上半|半年|中期|H1|1H/iu.test(rest)) return ended(`${year}-H1`, rest);
  const month = MONTH_DAY.exec(rest);
  if (!month && /[底末]/u.test(rest)) return `${year}-12`;
  if (!month && /年中/u.test(rest)) return `${year}-06`;
  if (!month && /初/u.test(rest)) return `${year}-01`;
  if (!month) return `${year}`;
  const m = number(month[1] ?? '1');
  if (m < 1 || m > 12) return `${year}`;
  return month[2] ? `${year}-${pad(m)}-${pad(Number(month[2]))}` : `${year}-${pad(m)}`;
}

/** 三季度末, 上半年末: the last month. */
const ended = (iso: string, rest: string): string => (/[末底]$/u.test(rest) ? monthEnd(iso) : iso);

/** The first six months are a half year, the first three a quarter, others only their year. */
function firstMonths(year: number, rest: string): string {
  const n = number(COUNT.exec(rest.replace(/^[^\d一]?[1一]月?(?:-{1,2}|~|至|到)/u, ''))?.[1] ?? '');
  const months = rest.includes('季') ? n * 3 : n;
  return months === 6 ? `${year}-H1` : months === 3 ? `${year}-Q1` : `${year}`;
}
