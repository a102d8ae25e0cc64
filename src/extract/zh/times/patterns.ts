// The patterns of Chinese dates and periods by the characters they begin with, in order of preference.
import type { Published } from '../../language.ts';
import { dayAway, monthAway, pad, quarterAway } from './calendar.ts';
import { type Build, dayOnly, feast, halfAgo, type Made, OFFSETS, spoken, weekly } from './days.ts';
import { fullYear, HALF, MONTH, MONTHS, number, part, QUARTER, REST } from './parts.ts';

const YEARS: Record<string, number> = { 今年: 0, 本年: 0, 年内: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };

/** A month without a year is the nearest one not after publication. */
const yearOf = (pub: Published, month: number): number => (month > pub.month + 1 ? pub.year - 1 : pub.year);

/** 四季度有望: what is still to come is of this year. */
const COMING = /^[^,;。]{0,8}?(?:有望|将(?!近)|预计|预期|或将|可望|展望|指引|目标|还会|仍将|财测|预算|争取|力争)/u;
/** 预计在第四季, 将于下半年. */
const AWAITED =
  /(?:将[在于自从]?|预计[在于自从]?|预期[在于]?|有望[在于]?|可望[在于]?|计划[在于自从]?|拟[于在自从]?|争取在?|力争在?|展望|最快|最早|料将?|估计?)$/u;

/** Do the words around a quarter or a half say that it is still to come? */
const coming = (m: RegExpExecArray): boolean =>
  COMING.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 12)) ||
  AWAITED.test(m.input.slice(Math.max(0, m.index - 3), m.index));

/** 本季一般型DRAM合约价将上涨: what is said of it is still to come. */
const runs = (m: RegExpExecArray): boolean =>
  /^[^,;。]{0,18}(?<!近)(?:将|料|有望|可望|预计|预估|预期|恐)/u.test(
    m.input.slice(m.index + m[0].length, m.index + m[0].length + 22),
  );

/** 将于10月, 最快10月, 10月有望: a month that is still to come; 3月已敲定将…, 在4月将X售予Y are not. */
const awaited = (m: RegExpExecArray): boolean =>
  AWAITED.test(m.input.slice(Math.max(0, m.index - 3), m.index)) ||
  /^[^,;。已了将把]{0,4}?(?:有望|可望|预计|预期|或将|料将|将会)/u.test(
    m.input.slice(m.index + m[0].length, m.index + m[0].length + 8),
  );

/** 三季度, Q2, 上半年, 半年度末 without a year: the latest one begun, unless the sentence names a year before it. */
const sameYear: Build = (m, pub) => {
  if (!pub) return { iso: null };
  const iso = part(pub.year, m[0]);
  const begins = /-Q(\d)/u.exec(part(pub.year, m[0].replace(/[末底]$/u, '')));
  // 预计第四季度, in January: the quarter that has just ended and is not told yet.
  if (coming(m) && pub.month < 3 && iso.endsWith('-Q4')) return { iso: `${pub.year - 1}-Q4`, refers: 'in-year' };
  if (coming(m)) return { iso, refers: 'in-year' };
  const start = begins ? Number(begins[1]) * 3 - 2 : /下半|H2|2H/u.test(m[0]) ? 7 : 1;
  return { iso: start > pub.month ? `${pub.year - 1}${iso.slice(4)}` : iso, refers: 'in-year' };
};

function monthDay(m: RegExpExecArray, pub: Published | null): Made | null {
  const month = number(m[1] ?? '1');
  if (month < 1 || month > 12) return null;
  if (!pub) return { iso: null };
  const year = awaited(m) ? (month < pub.month ? pub.year + 1 : pub.year) : yearOf(pub, month);
  const base = `${year}-${pad(month)}`;
  return m[2] ? { iso: `${base}-${pad(Number(m[2]))}` } : { iso: base, refers: 'in-year' };
}

/** 两年前, 六个季度前, 三个月前, 十天前: counted back from the publication; held against where a comparison leads in. */
const ago: Build = (m, pub) => {
  const n = number(m[1] ?? '一');
  const unit = m[2] ?? '年';
  const kind = /[较比与和同跟对][^,;。]{0,2}$/u.test(m.input.slice(Math.max(0, m.index - 3), m.index))
    ? 'compared'
    : 'point';
  if (!pub) return { iso: null, kind };
  if (unit === '年') return { iso: `${pub.year - n}`, kind };
  if (unit.includes('季')) return { iso: quarterAway(pub, -n), kind, refers: `quarters-before:${n}` };
  if (unit.endsWith('月')) return { iso: monthAway(pub, -n), kind };
  const day = dayAway(pub, unit === '天' || unit === '日' ? -n : -7 * n);
  return { iso: unit === '天' || unit === '日' ? day : (day?.slice(0, 7) ?? null), kind };
};

/** 一个月后, 两年后: counted on from the time told last. */
const later: Build = (m) => ({
  iso: null,
  refers: `${m[2] === '年' ? 'years' : 'months'}-after:${number(m[1] ?? '一')}`,
});

const relative =
  (refers: string): Build =>
  () => ({ iso: null, refers });
const inYear =
  (n: number): Build =>
  (m, pub) => ({ iso: pub ? part(pub.year + n, m[0]) : null });

const yearEnd: Build = (m, pub) =>
  pub && (coming(m) || /^[前之将]/u.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 1)))
    ? { iso: part(pub.year, m[0]) }
    : { iso: pub ? part(pub.year, m[0]) : null, refers: 'end-told' };

/** 2022年至2024年, 2022-2024年: several years; what they tell together has no date of its own. */
const years: Build = (m) => {
  const [from, to] = [fullYear(m[1] ?? ''), fullYear(m[2] ?? '')];
  return to > from && to - from < 12 ? { iso: null, kind: 'span', refers: `range:${from}:${to}` } : null;
};

/** 前九个月, 前三季度: of the year before where they are not over. */
const firstOfYear: Build = (m, pub) => {
  if (!pub) return { iso: null, refers: 'in-year' };
  const n = number(
    /\d{1,2}|十[一二]?|[一二两三四五六七八九]/u.exec(m[0].replace(/^[1一]月?(?:-|~|至|到)+/u, ''))?.[0] ?? '1',
  );
  const over = (m[0].includes('季') ? n * 3 : n) <= pub.month;
  return { iso: part(over ? pub.year : pub.year - 1, m[0]), refers: 'in-year' };
};

/** 截至6月30日止三个月, 截至3月的财季, 9月当季: the period that ends in a month. */
const endingIn: Build = (m, pub) => {
  const month = number(m[2] ?? '1');
  const named = YEARS[m[1] ?? ''];
  if (month < 1 || month > 12 || ((named !== undefined || !m[1]) && !pub)) return null;
  const latest = pub && month > pub.month ? pub.year - 1 : (pub?.year ?? 0);
  const year = named !== undefined ? (pub?.year ?? 0) + named : m[1] ? fullYear(m[1].slice(0, 4)) : latest;
  return { iso: lasting(year, month, m[0]) };
};

/** What ends in a month, by how long it is: a quarter, half a year, or the year that nine or twelve months are dated by. What ends
 * in another month than the calendar's quarters, halves and years do is dated by that month. */
function lasting(year: number, month: number, words: string): string {
  if (/季|[三3]个?月$/u.test(words)) return month % 3 === 0 ? `${year}-Q${month / 3}` : `${year}-${pad(month)}`;
  if (/[六6]个?月$|半年|中期/u.test(words)) return month % 6 === 0 ? `${year}-H${month / 6}` : `${year}-${pad(month)}`;
  return month === 12 || /[九9]个?月$/u.test(words) ? `${year}` : `${year}-${pad(month)}`;
}

const fiscal: Build = (m) => {
  const quarter = /[一二三四1-4首]/u.exec(m[2] ?? '');
  return { iso: null, refers: `fiscal:${fullYear(m[1] ?? '')}:${quarter ? number(quarter[0]) : 0}` };
};

const RECENT = /最近|近日|日前|近期|不久前|此前不久|[几数]天前|本周|上周|这周|月初|本月初/uy;

/** 2025年前九个月 is a time, 2025年前 is before it. */
const MONTHS_REST = '(?:[0-9]{1,2}|十[一二]?|[一二两三四五六七八九])个?[月季]';

/** Patterns by the characters they begin with, in order of preference. */
export const PATTERNS: [first: string, RegExp, Build][] = [
  ['0123456789', /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy, (m) => ({ iso: m[0] })],
  ['2', /(2\d{3})(?:年度?|财年)?(?:-{1,2}|[–—~至到])(2\d{3})(?:年度?|财年)(?!\d)/uy, years],
  // 2022、2023及2024年, 2023/2024年: the years of a list whose last alone says that it is one; 2023/2024年度 is one year.
  [
    '2',
    new RegExp(
      String.raw`(20\d{2})(?=(?:\s?(?:、|以及|[和与及])\s?20\d{2}){1,6}年(?!前|后|来)(${REST})?|(?:/20\d{2}){1,3}年(?!度|前|后|来)(${REST})?)`,
      'uy',
    ),
    (m) => ({ iso: part(fullYear(m[1] ?? ''), m[2] ?? m[3] ?? '') }),
  ],
  ['2', /(20\d{2}|2\d)[-\s]?(Q[1-4]|H[12])(?![A-Za-z0-9])/uy, (m) => ({ iso: part(fullYear(m[1] ?? ''), m[2] ?? '') })],
  ['1234', /([1-4]Q|[12]H)(20\d{2}|2\d)(?![A-Za-z0-9])/uy, (m) => ({ iso: part(fullYear(m[2] ?? ''), m[1] ?? '') })],
  ['F', /FY(\d{4}|\d{2})(?!\d)[-\s]?(Q[1-4])?(?!财|年)/uy, fiscal],
  [
    '截至0123456789一二三四五六七八九十',
    new RegExp(
      String.raw`(?:截至?至?|至)?(?:(\d{4}年|今年|本年|去年|上年))?(${MONTH})月份?(?:\d{1,2}[日号]|底|末)?(?:当季|止的?(?:财政|会计)?(?:年度|财年|(?:十二|[三六九]|12|[369])个?月|第?[一二三四]?财?季度?|上?半年|中期)|的(?:财政|会计)?(?:年度|财年|(?:十二|[三六九]|12|[369])个?月|第?[一二三四]?财?季度?))`,
      'uy',
    ),
    endingIn,
  ],
  [
    '会财',
    /(?:会计|财政)?(?:年度|财年)(20\d{2})年?(的?第?[一二三四1-4]个?财?季度?|的?首个?财?季度?|\s?Q[1-4])?/uy,
    fiscal,
  ],
  [
    'F0123456789',
    /(?:FY)?(\d{4}|\d{2})(?:财年|财政年度|会计年度|年度?财年)(的?第?[一二三四1-4]个?财?季度?|的?首个?财?季度?|\s?Q[1-4])?/uy,
    fiscal,
  ],
  ['2', /(20\d{2})年?(?:的)?(?:同期|同一时期|同季|同月)/uy, (m) => ({ iso: null, refers: `same-in:${m[1]}` })],
  [
    '自0123456789',
    new RegExp(
      String.raw`(?:自然年)?(\d{4}(?=全年)|\d{4}年度?|\d{2}年(?!购|供[应货电]|租|长|合[同约]|协议|电力|免|期)度?)(?!前(?!${MONTHS_REST}|[一二三四五六七八九十0-9]{1,2}大)|后|来(?!自|源)|多|期|内|间|以[来前后上下内])(${REST})?`,
      'uy',
    ),
    (m) => ({ iso: part(fullYear((m[1] ?? '').replace(/年度?/u, '')), m[2] ?? '') }),
  ],
  // 民国113年: years counted from 1912.
  ['民', new RegExp(`民国(\\d{2,3})年度?(${REST})?`, 'uy'), (m) => ({ iso: part(1911 + Number(m[1]), m[2] ?? '') })],
  [
    '二',
    new RegExp(`([二][〇零一二三四五六七八九]{3})年(${REST})?`, 'uy'),
    (m) => ({ iso: part(fullYear(m[1] ?? ''), m[2] ?? '') }),
  ],
  [
    '上去前同',
    /(?:上年|去年|上一年|前一年|上年度|前一年度|前年|往年)(?:度|的)?(?:同(?:期|一时期|季|月)|这个?时候|此时)/uy,
    relative('year-before'),
  ],
  ['上前', /(?:上|前)一年度?(?!前|同|来(?!自|源))/uy, relative('year-prior')],
  ['一', /一年前|一年以前/uy, relative('year-before')],
  [
    '0123456789一二两三四五六七八九十',
    /(\d{1,2}|十[一二]?|[二两三四五六七八九])多?(年)(?:多|以|之)?前(?![后夕景往所期提列沿]|[\d一二三四五六七八九十])/uy,
    ago,
  ],
  [
    '0123456789一二两三四五六七八九十',
    /(\d{1,2}|十[一二]?|[一二两三四五六七八九])(个月|个季度?|个?星期|周|天|日)(?:以|之)?前(?![后夕景往所期提列沿])/uy,
    ago,
  ],
  ['0123456789一二两三四五六七八九十', /(\d{1,2}|[一二两三四五六七八九])(个月|年)(?:之|以)?后(?![来期续])/uy, later],
  ['半', /半(年|个月)(?:多|以)?前(?![后夕景往所期提列沿])/uy, halfAgo],
  ['元国双圣平', /(元旦|国庆|双十一|圣诞|平安夜)(?:节)?(?:当[天日晚]|[上下]午|早上|晚间|晚上|凌晨|夜)/uy, feast],
  ['上前', /(?:上年末|上年底|上年度末|上年期末)/uy, relative('last-year-end')],
  ['前', /前一个?季度?(?!财)/uy, relative('quarter-prior')],
  ['本报期当', /本?报告期(?:各期)?末|(?:本期|当期|期)末(?!考)|本?报告期内末/uy, relative('period-end')],
  ['本报期当', /本?报告期内?|期内|本期(?!债|票|发)|当期/uy, relative('same')],
  ['截', /截至(?:至)?(?:年末|年底)/uy, relative('year-end')],
  ['年', /年内(?=[^,;。]{0,4}(?:亏损|溢利|盈利|净利|净亏|利润))/uy, relative('year')],
  ['季', /季末|季底/uy, relative('quarter-end')],
  ['季', /季内/uy, relative('quarter')],
  ['年期', /(?:年|期)初/uy, relative('year-start')],
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
    new RegExp(`(今年|(?<!资)本年|去年|上年|前年|明年|后年)(?:度|早些时候|以来|年内)?(${REST})?`, 'uy'),
    (m, pub) => ({ iso: pub ? part(pub.year + (YEARS[m[1] ?? ''] ?? 0), m[2] ?? '') : null }),
  ],
  [
    '该当本',
    /(?:该|当|本)财?季度?/uy,
    (m) => ({ iso: null, refers: m[0].startsWith('本') && (coming(m) || runs(m)) ? 'quarter-now' : 'quarter' }),
  ],
  [
    '上本这下',
    /(上上|上|本|这|下)一?个?季度?/uy,
    (m, pub) => ({
      iso: pub ? quarterAway(pub, OFFSETS[m[1] ?? ''] ?? 0) : null,
      ...(m[1] === '上' ? { refers: 'last-quarter' } : m[1] === '下' ? { refers: 'coming-quarter' } : {}),
    }),
  ],
  [
    '上本这下',
    /(上上|上|本|这|下)个?月(?:份)?(?:(\d{1,2})[日号])?(?!初)/uy,
    (m, pub) => ({
      iso: pub ? monthAway(pub, OFFSETS[m[1] ?? ''] ?? 0) + (m[2] ? `-${pad(Number(m[2]))}` : '') : null,
    }),
  ],
  ['上下半中H12', new RegExp(`${HALF}[末底]?`, 'uy'), sameYear],
  ['第一二三四首', /第?([一二三四首])个?财季/uy, (m) => ({ iso: null, refers: `fiscal:0:${number(m[1] ?? '一')}` })],
  ['第一二三四首次末单Q1234', new RegExp(`${QUARTER}(?!的?大|军|酒|沐)[末底]?`, 'uy'), sameYear],
  ['前首头1一', new RegExp(MONTHS, 'uy'), firstOfYear],
  [
    '0123456789一二三四五六七八九十',
    new RegExp(`(${MONTH})月(?:份|底|初|末|中旬|下旬|上旬)?(?:(\\d{1,2})[日号])?`, 'uy'),
    monthDay,
  ],
  ['0123456789', /(\d{1,2})[日号](?!均|线|内)/uy, dayOnly],
  [
    '当同次翌',
    /(当年|同年|次年|翌年)(?:的)?(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底|初|末|中旬|下旬|上旬)?(?:(\d{1,2})[日号])?/uy,
    (m) => ({ iso: null, refers: `month-in:${/次|翌/u.test(m[1] ?? '') ? 1 : 0}:${number(m[2] ?? '1')}:${m[3] ?? 0}` }),
  ],
  ['数几', /[数几](?:日|天)(?:之|以)?后/uy, () => ({ iso: null, refers: 'months-after:0' })],
  ['同', /同期|同一时期/uy, relative('same')],
  ['当同', /当年|同年/uy, relative('year')],
  ['当同', /当日|当天|同日/uy, relative('day')],
  ['同当', /同月|当月/uy, relative('month')],
  ['次翌', /次年|翌年/uy, relative('year-after')],
  ['全', /全年/uy, (m, pub) => (pub && coming(m) ? { iso: `${pub.year}` } : { iso: null, refers: 'full-year' })],
  ['年', /年内|年初至今/uy, inYear(0)],
  // 年末欠款3亿元 behind the figures of a year is the end of that year; 年底前, 预计年底 is still to come.
  ['年', /年底|年末/uy, yearEnd],
  ['年', /年中/uy, inYear(0)],
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
  [
    '上本这周星',
    /(上|本|这)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])(?!级|线|样|次|期|直|般|批|轮|共|致|旦|定|系列)/uy,
    weekly,
  ],
  ['昨今前', /[昨今前]\(\d{1,2}\)[日天]?[晚早]?/uy, spoken],
  ['次翌隔第', /次日|翌日|隔日|第二天/uy, relative('day-after')],
  ['昨今前', /昨日|昨天|昨晚|今日|今天|今早|今晨|前天/uy, spoken],
  ['最近日不此几数本上这月', RECENT, (_m, pub) => ({ iso: pub ? monthAway(pub, 0) : null, kind: 'recent' })],
];
