// Names that no table lists, found by their shape in folded Chinese text: capitalised Latin sequences (D. E. Shaw), Han names that
// end like a company (…科技, …资本), a listed name with such an ending, people by title or by the dot of a foreign name. Linear.
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Lexicon } from '../../grammar.ts';
import type { Item, NameItem } from '../../item.ts';
import { charset, inSet } from '../../match/charset.ts';
import { endingAt, FOLLOWED } from './endings.ts';
import { strangeness } from './runs.ts';
import { crowdAt } from './shapes/crowds.ts';
import { type Found, isFirm } from './shapes/firms.ts';
import { foreign } from './shapes/foreign.ts';
import { legal, otherTrade, restOfLegal } from './shapes/legal.ts';
import { namedBeside } from './shapes/letters.ts';
import { numbered } from './shapes/numbered.ts';
import { outletFirm } from './shapes/outlets.ts';
import { publicFund } from './shapes/publicfunds.ts';
import { ENDING_STARTS, ENDINGS, endingIn, PLACES } from './suffixes.ts';

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const LATIN_NAME =
  /[A-Z][A-Za-z0-9'’]*(?:\.(?=[ A-Z]))?(?:[-&][A-Za-z0-9]+)*(?: ?& ?[A-Z][\w'’]*| (?:of |and )?[A-Z][A-Za-z0-9'’]*(?:\.(?=[ A-Z]))?(?:-[A-Z][\w]*)?)*/uy;
/** 股份有限公司, 有限公司, 集团有限公司. */
const LEGAL_STARTS = charset('有股集企中基');
const DOT = 0xb7;
/** Where a name can be told: at its capital, its dot or its ending. */
const STARTS = charset(
  `若引发银财员高创基管公其控实第大核北南险私社养产外0123456789一二三四五六七八九十两多数${ENDINGS}有股集企中基·ABCDEFGHIJKLMNOPQRSTUVWXYZ`,
);
const ACRONYMS = new Set(
  'Wh kWh MWh GWh KWh mAh IoT AIoT NAND DDR DDR4 DDR5 LPDDR MLCC PCB ABF EPS EBIT EBITA AI AIGC AGI API APP ARR ARPU ARM CEO CFO CTO COO CIO CPU GPU TPU NPU PPU DPU LLM GPT IPO SPV SPAC SaaS PaaS IaaS MaaS DRAM HBM NAND EBITDA GAAP GMV GDP CPI ETF ESG IT IC ID IP IR KPI MoU OEM ODM PE VC PC PPT PR QFII RPO RMB ROE ROI SEC SSD TB GB GW MW KW TMT TMD UI USD HKD CNY NTD TWD VR AR MR XR Token Tokens token tokens Pro Max Plus Mini Ultra Series Agent Agents Beta Alpha Copilot PUE IDC CDN CSP B2B ToB ToC To Q1 Q2 Q3 Q4 H1 H2 FY YoY QoQ US UK EU LP GP DAU MAU WAU BD OTA CPO SOTA REIT REITs SoC SiC GaN MicroLED MiniLED eSIM ASIC FPGA HPC CoWoS OLED AMOLED SUV MPV MoE RAG App Web Wi Fi Twitter Blog X A H'.split(
    ' ',
  ),
);

const rows = new Map<string, GazetteerRow>();

/** A row for a name that is in no table; the same name gives the same row. */
export function unlisted(name: string, kind: 'unknown' | 'person' | 'fund', short = name): GazetteerRow {
  const id = `?${name}`;
  const key = `${id}${kind}${short}`;
  const known = rows.get(key);
  if (known) return known;
  const names = { en: name, 'zh-Hans': name, 'zh-Hant': name };
  const row: GazetteerRow = {
    id,
    kind,
    names,
    aliases: short === name ? [] : [short],
    parent: null,
    tickers: [],
    fiscal_year_end: null,
    sells: [],
  };
  if (rows.size > 5000) rows.clear();
  rows.set(key, row);
  return row;
}

const item = (text: string, { start, end }: Span, kind: 'unknown' | 'person'): NameItem => {
  return { type: 'name', start, end, row: unlisted(text.slice(start, end), kind) };
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlnum = (code: number): boolean => (code >= 48 && code <= 57) || isUpper(code) || (code >= 97 && code <= 122);

/** The names of the document by their first character, the longest first. */
export type Own = Map<string, { name: string; full: string; person: boolean; fund: boolean }[]>;

export function ownOf(found: Found): Own {
  const own: Own = new Map();
  for (const [name, { full, person, fund = false }] of [...found].sort((a, b) => b[0].length - a[0].length)) {
    const first = name[0] as string;
    const list = own.get(first);
    if (list) list.push({ name, full, person, fund });
    else own.set(first, [{ name, full, person, fund }]);
  }
  return own;
}

/** 重庆|三峡油漆股份有限公司: where it is at home. */
const SEAT = new RegExp(`(?:${PLACES})[省市]?$`, 'u');

/** A name that the document is known to use; a longer ending that follows belongs to it. */
function again(text: string, i: number, { limit, own, floor }: Bounds): NameItem | null {
  const known = own.get(text[i] as string)?.find((n) => text.startsWith(n.name, i) && i + n.name.length <= limit);
  if (!known) return null;
  const end = i + known.name.length;
  // 安德鲁·威尔逊: the first part of a foreign name; EAST holds no EA.
  if (/^[\u4e00-\u9fff]{0,3}·/u.test(text.slice(end, end + 4)) || text[i - 1] === '·') return null;
  if (
    isAlnum(text.charCodeAt(end - 1)) &&
    isAlnum(text.charCodeAt(i)) &&
    (isAlnum(text.charCodeAt(end)) || isAlnum(text.charCodeAt(i - 1)))
  )
    return null;
  const full = restOfLegal(text, end, limit);
  if (full > 0) {
    const start = i - (SEAT.exec(text.slice(Math.max(floor, i - 6), i))?.[0].length ?? 0);
    return {
      type: 'name',
      start,
      end: end + full,
      row: unlisted(known.full, 'unknown', text.slice(start, end + full)),
    };
  }
  const more = endingIn(text, end, Math.min(limit, end + 6));
  const whole =
    more && more !== '股份' && !FOLLOWED.test(text.slice(end + more.length, end + more.length + 3)) ? more.length : 0;
  if (whole > 0) return item(text, { start: i, end: end + whole }, 'unknown');
  const kind = known.person ? 'person' : known.fund ? 'fund' : 'unknown';
  return { type: 'name', start: i, end, row: unlisted(known.full, kind, known.name) };
}

/** Tells the names of a span; `lexicon` knows the titles of people, `own` the names found in the whole document. */
export function namesIn(
  text: string,
  span: Span,
  { known, lexicon, own }: { known: readonly Item[]; lexicon: Lexicon; own: Own },
): NameItem[] {
  const found: NameItem[] = [];
  let next = 0;
  for (let i = span.start; i < span.end; ) {
    while (known[next] && (known[next] as Item).end <= i) next++;
    const listed = known[next];
    if (listed && listed.start <= i) {
      const known = longer(text, listed, { limit: span.end, own, lexicon });
      const shaped = extended(text, listed, span.end) ?? grouped(text, listed, span.end);
      const whole = known && shaped && shaped.end >= known.end ? shaped : (known ?? shaped);
      if (whole) found.push(whole);
      i = Math.max(whole?.end ?? 0, listed.end);
      continue;
    }
    if (!inSet(STARTS, text, i) && !own.has(text[i] as string)) {
      i++;
      continue;
    }
    const limit = Math.min(span.end, listed?.start ?? span.end);
    const floor = Math.max(span.start, found[found.length - 1]?.end ?? 0, known[next - 1]?.end ?? 0);
    const bounds = { floor, limit, lexicon, own };
    const made = again(text, i, bounds) ?? over(text, i, { own, listed, limit: span.end }) ?? at(text, i, bounds);
    if (made) found.push(made);
    i = made ? Math.max(made.end, i + 1) : i + 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 中芯北方 beside 中芯: what the document is found to call somebody is longer than the listed name it begins with. */
function longer(
  text: string,
  listed: Item,
  { limit, own, lexicon }: { limit: number; own: Own; lexicon: Lexicon },
): NameItem | null {
  const length = listed.end - listed.start;
  // 微软|支付: a verb is no part of the name.
  if (lexicon.words.longest(text, listed.end, Math.min(limit, listed.end + 4))) return null;
  const known = own
    .get(text[listed.start] as string)
    ?.find(
      (n) => n.name.length > length && text.startsWith(n.name, listed.start) && listed.start + n.name.length <= limit,
    );
  if (!known || listed.type !== 'name' || /^(?:股份|集团|控股|科技|公司|有限公司)+$/u.test(known.name.slice(length)))
    return null;
  return {
    type: 'name',
    start: listed.start,
    end: listed.start + known.name.length,
    row: unlisted(known.full, 'unknown', known.name),
  };
}

/** 北京万达投资 around the listed 万达: the document's own name holds the other. */
function over(
  text: string,
  i: number,
  { own, listed, limit }: { own: Own; listed: Item | undefined; limit: number },
): NameItem | null {
  if (!listed || listed.start - i > 4) return null;
  // 上海|无问芯穹智能科技有限公司: the listed company with where it is at home.
  const seated = SEAT.exec(text.slice(i, listed.start))?.index === 0 ? grouped(text, listed, limit) : null;
  if (seated && text.startsWith('公司', seated.end - 2)) return { ...seated, start: i };
  const known = own
    .get(text[i] as string)
    ?.find((n) => i + n.name.length >= listed.end && i + n.name.length <= limit && text.startsWith(n.name, i));
  if (!known) return null;
  return { type: 'name', start: i, end: i + known.name.length, row: unlisted(known.full, 'unknown', known.name) };
}

const EXTENSION =
  /^(?:[\u4e00-\u9fff]{0,5}?(?:旗下(?:基金|创投|资本)|产业基金|链长基金|创业基金|新创基金|引导基金|母基金|战投|产投)|(?:亚洲|中国|创新|成长|美元|人民币|健康|生态|全球)基金|[\u4e00-\u9fff]{0,2}?(?:全球资产管理集团|资产管理集团|资产管理公司|资产管理|基金会|主权基金|投资基金|产业基金|创投|研究院|租赁|金租|人寿|产险|养老险|资管|信托|财险| (?:[A-Z][A-Za-z]+ |[a-z] )?(?:Arizona|Japan|China|Taiwan|Europe|America|Americas|Asia|India|Korea|Germany|Singapore|Malaysia|International|Holdings|Ventures|Capital|Fund|Partners|Telecom|Energy|Networks|Robotics|Bank|Securities|Investments?|Pictures|Motors|Semiconductor)(?![A-Za-z])))/u;

/** OpenAI基金会, 清华大学资产管理公司: a listed name with an ending is somebody else. */
function extended(text: string, listed: Item, limit: number): NameItem | null {
  if (listed.type !== 'name' || listed.row.kind === 'person') return null;
  const firm = outletFirm(text, listed, limit);
  if (firm) return item(text, firm, 'unknown');
  const m = EXTENSION.exec(text.slice(listed.end, Math.min(limit, listed.end + 26)));
  return m &&
    !/[的与和及、引援称说据宣向对获]|设立|发起|成立|投资|领投/u.test(
      m[0].replace(
        /(?:(?:亚洲|中国|创新|成长|美元|人民币|健康|生态|全球)基金|集团|租赁|金租|人寿|产险|养老险|资管|信托|财险|旗下基金|旗下资本|创投|战投|产投|基金会|产业基金|链长基金|创业基金|新创基金|引导基金|母基金|主权基金|投资基金)$/u,
        '',
      ),
    )
    ? item(text, { start: listed.start, end: listed.end + m[0].length }, 'unknown')
    : null;
}

const WHOLE_NAME =
  /^(?:[^,;。、()\s与和及向的由对在旗子将拟被把为]{0,8}?(?:\([\u4e00-\u9fff]{2,4}\)[^,;。、()\s与和及向的由对在旗子将拟被把为]{0,6}?)?(?:股份有限公司|有限责任公司|有限公司)|集团|控股(?!股东|子公司|权|公司))/u;

/** 联想控股, 软银集团, 优刻得科技股份有限公司: the same party with the kind of company it is. */
function grouped(text: string, listed: Item, limit: number): NameItem | null {
  if (listed.type !== 'name' || listed.row.kind === 'person') return null;
  const rest = WHOLE_NAME.exec(text.slice(listed.end, Math.min(limit, listed.end + 16)))?.[0];
  if (!rest) return null;
  const whole = { ...listed, end: listed.end + rest.length };
  const short = text.slice(listed.start, listed.end);
  return otherTrade(listed.row.names['zh-Hans'], short, rest) ? item(text, whole, 'unknown') : whole;
}

interface Bounds {
  floor: number;
  limit: number;
  lexicon: Lexicon;
  own: Own;
}

function at(text: string, i: number, bounds: Bounds): NameItem | null {
  const code = text.charCodeAt(i);
  // K2-Exp: what a hyphen joins to a version is no name of its own.
  if (isUpper(code) && text[i - 1] === '-' && isDigit(text.charCodeAt(i - 2))) return null;
  if (isUpper(code)) return i > 0 && isAlnum(text.charCodeAt(i - 1)) ? null : latin(text, i, bounds);
  const dotted = code === DOT ? foreign(text, i, bounds) : null;
  if (code === DOT) return dotted && item(text, dotted, 'person');
  const fund = crowdAt(text, i, bounds) ?? publicFund(text, i, bounds);
  if (fund) return { type: 'name', ...fund, row: unlisted(text.slice(fund.start, fund.end), 'fund') };
  const shaped = inSet(LEGAL_STARTS, text, i) ? legal(text, i, bounds) : null;
  const full = isDigit(code) ? numbered(text, i, bounds.limit) : shaped;
  if (full) return item(text, full, 'unknown');
  const span = inSet(ENDING_STARTS, text, i) ? endingAt(text, i, bounds) : null;
  return span && !(isUpper(text.charCodeAt(span.end)) && describes(text, span, bounds))
    ? item(text, span, 'unknown')
    : null;
}

/** 挪威集团Aker, 加拿大退休基金OMERS: what a name in letters is, told by plain words right before it. */
function describes(text: string, span: Span, bounds: Bounds): boolean {
  const plain = strangeness(text, { start: span.start, end: span.end }, bounds.lexicon) === 0;
  return (
    plain &&
    /(?:基金|基金会|集团|财团|银行|创投|资本|控股|科技|证券|保险|资管)$/u.test(text.slice(span.start, span.end)) &&
    (bounds.limit === span.end || latin(text, span.end, bounds) !== null)
  );
}

function latin(text: string, i: number, { floor, limit, lexicon }: Bounds): NameItem | null {
  LATIN_NAME.lastIndex = i;
  const m = LATIN_NAME.exec(text);
  if (!m) return null;
  let end = Math.min(limit, i + m[0].length, i + 60);
  // Limited100%: the share of it.
  if (/^(?:\.\d+)?%/u.test(text.slice(end, end + 5))) end -= /\d+$/u.exec(text.slice(i, end))?.[0].length ?? 0;
  while (end > i && (text[end - 1] === ' ' || text[end - 1] === '.')) end--;
  const name = text.slice(i, end);
  const words = name.split(' ');
  if (words.every((w) => ACRONYMS.has(w)) || /^(?:[A-Z]\d*|Pre-?(?:[A-Z]|IPO)?\d*)$/u.test(name) || name.length < 2)
    return null;
  if (
    /^[A-Z0-9]{2,5}$/u.test(name) &&
    !isFirm(name, lexicon) &&
    !namedBeside(text, { start: i, end }, words.length === 1 && name.length > 2)
  )
    return null;
  if (/\d/u.test(name) && words.length === 1) return null;
  return item(
    text,
    { start: i, end },
    words.length === 2 && titled(text, i, { floor, lexicon }) ? 'person' : 'unknown',
  );
}

/** A title of a person right before `at`. */
function titled(text: string, at: number, { floor, lexicon }: Pick<Bounds, 'floor' | 'lexicon'>): boolean {
  for (let from = Math.max(floor, at - 8); from < at; from++) {
    const m = lexicon.words.longest(text, from, at);
    if (m && m.end === at && m.values.some((v) => v.class === 'title')) return true;
  }
  return false;
}
