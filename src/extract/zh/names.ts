// Names that no table lists, found by their shape in folded Chinese text: capitalised Latin sequences (D. E. Shaw,
// Founders Fund), Han names that end like a company (…科技, …资本, …银行), a listed name with such an ending, and people by
// title or by the dot of a foreign name. Linear: each character is looked at a bounded number of times.
import type { Span } from '../../model/document.ts';
import type { GazetteerRow } from '../../model/reference.ts';
import type { Lexicon } from '../grammar.ts';
import type { Item, NameItem } from '../item.ts';
import { charset, inSet } from '../match/charset.ts';

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

const LATIN_NAME =
  /[A-Z][A-Za-z0-9'’]*(?:\.(?=[ A-Z]))?(?:[-&][A-Za-z0-9]+)*(?: ?& ?[A-Z][\w'’]*| (?:of |and )?[A-Z][A-Za-z0-9'’]*(?:\.(?=[ A-Z]))?(?:-[A-Z][\w]*)?)*/uy;
const FOREIGN = /[\u4e00-\u9fff]{1,5}·[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6})?/u;
const ENDING =
  /^(?:资产管理|资管|药业|酒业|影业|铝业|铜业|锂业|矿业|煤业|牧业|化工|钢铁|电气|电器|制药|基因|金控|期货|互娱|文旅|置地|城建|环保|微电子|家居|百货|资产|半导体|机器人|新能源|股份有限公司|有限公司|科技|智能|资本|创投|集团|电子|证券|银行|基金会|投资公司|控股|股份|生物|医药|药业|汽车|传媒|网络|软件|能源|重工|地产|置业|保险|信托|物流|航空|电力|食品|国际|通信|光电|精密|材料|实业)/u;
/** First characters of the endings: where it is worth looking. */
const ENDINGS =
  '资药酒影铝铜锂矿煤牧化钢制基金期互文置城环微家百半机新股有科智资创集电证银基投控生医药汽传网软能重地置保信物航食国通光精材实';
const ENDING_STARTS = charset(ENDINGS);
/** 股份有限公司, 有限公司, 集团有限公司. */
const LEGAL_STARTS = charset('有股集');
const DOT = 0xb7;
/** Where a name can be told: at its capital, its dot or its ending. */
const STARTS = charset(`${ENDINGS}有股集·ABCDEFGHIJKLMNOPQRSTUVWXYZ`);
const HAN = /[\u4e00-\u9fffA-Za-z0-9]/u;
/** Characters that no company name begins after: a name starts behind them. */
const STOP = charset(
  ',、;:()。!?"“”「」《》【】在把给向被为是让对从由而也都就并还已了着过将这那有以与和及跟同于等的曾拟获据称说则元年月日季个家名位股旗下如即到按经自至',
);
/** Words that stand before a name without being part of it. */
const BEFORE =
  /^.*(?:公司|企业|机构|巨头|厂商|平台|龙头|商|商家|独角兽|新创|初创|宣布|投资|收购|入股|增持|减持|参股|控股|联合|携手|领投|跟投|旗下|中国|美国|日本|国内|海外|包括|其中|以及|股东|出售|转让|持有|认购|买入|清仓|此前|日前|近日|公告|消息|透露|表示|显示|获悉|今日|昨日|通过|成为|发布|关联方|子公司|母公司|实控人|实际控制人)(?=.{2})/u;
const COMMON =
  /^(?:引述|援引|引用|转引|硅谷|华尔街|风投|早期|头部|知名|一线|顶级|人工|高|新|金融|信息|生物|数字|互联网|人工智能|大|全球|跨国|风险|科技|民营|商业|投资|智能|移动|电子|国有|中央|外资|互联|消费|传统|多家|各家|各大|两家|三家|一级|二级|私募|公募|产业|战略|社会|耐心|金融科技|黑|硬|核心|前沿|先进|绿色|清洁|电动|新型|智慧|具身|类人|云|端侧|空间|商汤|现代|生成式|通用|商用|政策性|主要|该|本|此|公司|本公司|上市公司|所持|持有|部分|全部|限售|流通|回购|质押|增持|减持|发行|新增|购买|收购|其|优先|普通|原始|库存|相关|个别|主要|其他|该公司)$/u;
const FOREIGN_HEAD =
  /^(?:美国|中国|日本|韩国|法国|英国|德国|芬兰|印度|欧洲|亚洲|全球|本土|国产|国内|海外|上游|下游|头部).{0,1}$/u;
/** What follows an ending that is no company's (资本支出, 智能手机, 电子行业). */
const FOLLOWED =
  /^(?:机构|人士|合伙|负债|规模|减值|价格|重组|注入|收购|证券化|配置|包|企业|厂商|巨头|龙头|供应|服务|支出|开支|市场|运作|回报|主义|充足|净额|投入|需求|密集|实力|业务|发售|股东|概念|工具|产品|设备|合约|合同|订单|费用|成本|公积|利得|行情|涨|跌|交易|账户|合作|赛道|竞争|时代|社会|战略|项目|底座|能力|应用|驾驶|手机|终端|体|硬件|制造|助手|眼镜|城市|家居|客服|投顾|风控|算力|算法|计算|决策|升级|转型|革命|创新|进步|发展|人才|股价|指数|板块|业|化|行业|类|领域|产业|界|圈|部门|性)/u;
const TITLE_PERSON =
  /^[\u4e00-\u9fff]{2,4}?(?=\(|在|说|表示|称|曾|坦言|形容|透露|指出|认为|先前|近日|则|也|还|对|于|日前|强调|预计|预估|解释|警告|提醒|回应|写道|接受|补充|直言|又)/u;

const ACRONYMS = new Set(
  'AI AIGC AGI API APP ARR ARPU ARM CEO CFO CTO COO CIO CPU GPU TPU NPU PPU DPU LLM GPT IPO SPV SPAC SaaS PaaS IaaS MaaS DRAM HBM NAND EBITDA GAAP GMV GDP CPI ETF ESG IT IC ID IP IR KPI MoU OEM ODM PE VC PC PPT PR QFII RPO RMB ROE ROI SEC SSD TB GB GW MW KW TMT TMD UI USD HKD CNY NTD TWD VR AR MR XR Token Tokens token tokens Pro Max Plus Mini Ultra Series Agent Agents Beta Alpha Copilot PUE IDC CDN CSP B2B ToB ToC To Q1 Q2 Q3 Q4 H1 H2 FY YoY QoQ US UK EU LP GP DAU MAU WAU BD OTA CPO SOTA MoE RAG App Web Wi Fi Twitter Blog X A H'.split(
    ' ',
  ),
);

const rows = new Map<string, GazetteerRow>();

/** A row for a name that is in no table; the same name gives the same row. */
function unlisted(name: string, kind: 'unknown' | 'person'): GazetteerRow {
  const id = `?${name}`;
  const known = rows.get(`${id}${kind}`);
  if (known) return known;
  const names = { en: name, 'zh-Hans': name, 'zh-Hant': name };
  const row: GazetteerRow = {
    id,
    kind,
    names,
    aliases: [],
    parent: null,
    tickers: [],
    fiscal_year_end: null,
    sells: [],
  };
  if (rows.size > 5000) rows.clear();
  rows.set(`${id}${kind}`, row);
  return row;
}

const item = (text: string, { start, end }: Span, kind: 'unknown' | 'person'): NameItem => ({
  type: 'name',
  start,
  end,
  row: unlisted(text.slice(start, end), kind),
});

const isAlnum = (code: number): boolean => (code >= 48 && code <= 57) || isUpper(code) || (code >= 97 && code <= 122);

/** Tells the names of a span; `lexicon` knows the titles of people. */
export function namesIn(
  text: string,
  span: Span,
  { known, lexicon }: { known: readonly Item[]; lexicon: Lexicon },
): NameItem[] {
  const found: NameItem[] = [];
  let next = 0;
  for (let i = span.start; i < span.end; ) {
    while (known[next] && (known[next] as Item).end <= i) next++;
    const listed = known[next];
    if (listed && listed.start <= i) {
      const whole = extended(text, listed, span.end);
      if (whole) found.push(whole);
      i = Math.max(whole?.end ?? 0, listed.end);
      continue;
    }
    if (!inSet(STARTS, text, i)) {
      i++;
      continue;
    }
    const limit = Math.min(span.end, listed?.start ?? span.end);
    const floor = Math.max(span.start, found[found.length - 1]?.end ?? 0, known[next - 1]?.end ?? 0);
    const made = at(text, i, { floor, limit, lexicon });
    if (made) found.push(made);
    i = made ? Math.max(made.end, i + 1) : i + 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

const EXTENSION =
  /^[\u4e00-\u9fff]{0,2}?(?:资产管理公司|资产管理|基金会|主权基金|投资基金|产业基金|创投|研究院| Ventures| Capital)/u;

/** OpenAI基金会, 清华大学资产管理公司: a listed name with an ending is somebody else. */
function extended(text: string, listed: Item, limit: number): NameItem | null {
  if (listed.type !== 'name' || listed.row.kind === 'person') return null;
  const m = EXTENSION.exec(text.slice(listed.end, Math.min(limit, listed.end + 10)));
  return m &&
    !/[的与和及、引援称说据宣向对]|投资|领投/u.test(m[0].replace(/(?:创投|基金会|产业基金|主权基金|投资基金)$/u, ''))
    ? item(text, { start: listed.start, end: listed.end + m[0].length }, 'unknown')
    : null;
}

interface Bounds {
  floor: number;
  limit: number;
  lexicon: Lexicon;
}

function at(text: string, i: number, bounds: Bounds): NameItem | null {
  const code = text.charCodeAt(i);
  if (isUpper(code)) return i > 0 && isAlnum(text.charCodeAt(i - 1)) ? null : latin(text, i, bounds);
  if (code === DOT) return foreign(text, i, bounds);
  const full = inSet(LEGAL_STARTS, text, i) ? legal(text, i, bounds) : null;
  return full ?? (inSet(ENDING_STARTS, text, i) ? ending(text, i, bounds) : null);
}

function latin(text: string, i: number, { floor, limit, lexicon }: Bounds): NameItem | null {
  LATIN_NAME.lastIndex = i;
  const m = LATIN_NAME.exec(text);
  if (!m) return null;
  let end = Math.min(limit, i + m[0].length, i + 60);
  while (end > i && (text[end - 1] === ' ' || text[end - 1] === '.')) end--;
  const name = text.slice(i, end);
  const words = name.split(' ');
  if (words.every((w) => ACRONYMS.has(w)) || /^[A-Z]\d*$/u.test(name) || name.length < 2) return null;
  if (
    /^[A-Z0-9]{2,5}$/u.test(name) &&
    !/^(?:公司|集团|资本|(?:、|与|和|联合)?(?:领投|跟投)|等跟投|等机构)/u.test(text.slice(end, end + 5))
  )
    return null;
  if (/\d/u.test(name) && words.length === 1) return null;
  const person = words.length === 2 && titled(text, i, { floor, lexicon });
  return item(text, { start: i, end: end }, person ? 'person' : 'unknown');
}

/** A title of a person right before `at`. */
function titled(text: string, at: number, { floor, lexicon }: Pick<Bounds, 'floor' | 'lexicon'>): boolean {
  for (let from = Math.max(floor, at - 8); from < at; from++) {
    const m = lexicon.words.longest(text, from, at);
    if (m && m.end === at && m.values.some((v) => v.class === 'title')) return true;
  }
  return false;
}

function foreign(text: string, i: number, { floor, limit, lexicon }: Bounds): NameItem | null {
  let from = i - 1;
  while (from > floor && i - from < 5 && HAN.test(text[from - 1] ?? '') && !inSet(STOP, text, from - 1)) from--;
  for (let cut = from; cut < i; cut++)
    for (let a = Math.max(floor, cut - 6); a < cut; a++) {
      const m = lexicon.words.longest(text, a, cut);
      if (m && m.end === cut && m.values.some((v) => v.class === 'title')) from = cut;
    }
  for (let a = from; a < i; a++) {
    const m = lexicon.words.longest(text, a, i);
    if (m?.values.some((v) => v.class === 'title')) from = m.end;
  }
  const m = FOREIGN.exec(text.slice(from, Math.min(limit, i + 14)));
  if (m?.index !== 0) return null;
  const speech = /(?:说|表示|称|预计|在|则|坦言|解释|认为|指出|透露|曾|警告|强调|近日|日前|先前|也|还|对|于)/u.exec(
    m[0].slice(i - from + 1),
  );
  const end = from + (speech && speech.index > 0 ? i - from + 1 + speech.index : m[0].length);
  return item(text, { start: from, end: end }, 'person');
}

const LEGAL = /^(?:股份有限公司|有限责任公司|集团有限公司|有限公司)/u;
const BEFORE_LEGAL =
  /^.*(?:收购|入股|增持|减持|参股|宣布|领投|跟投|旗下|股东|子公司|母公司|持有|认购|买入|转让给|出售|通过|拟|公司(?!.{0,1}$)|将其|关于|对|系|即)(?=.{4})/u;

/** 某某资本投资有限公司: a legal name in full. */
function legal(text: string, i: number, { floor, limit }: Bounds): NameItem | null {
  const m = LEGAL.exec(text.slice(i, Math.min(limit, i + 6)));
  if (!m) return null;
  let start = i;
  while (
    start > floor &&
    i - start < 22 &&
    LEGAL_CHAR.test(text[start - 1] ?? '') &&
    !inSet(LEGAL_STOP, text, start - 1)
  )
    start--;
  const lead = BEFORE_LEGAL.exec(text.slice(start, i));
  if (lead) start += lead[0].length;
  return i - start >= 3 ? item(text, { start, end: i + m[0].length }, 'unknown') : null;
}

const LEGAL_CHAR = /[\u4e00-\u9fffA-Za-z0-9()]/u;
const LEGAL_STOP = charset(',、;:。!?"“”「」《》由与和及向被把将从对的了称是为以');

/** …科技, …资本: the name runs back to the nearest character or word that cannot be in it. */
function ending(text: string, i: number, { floor, limit }: Bounds): NameItem | null {
  const m = ENDING.exec(text.slice(i, Math.min(limit, i + 6)));
  if (!m) return null;
  let start = i;
  while (start > floor && i - start < 10 && HAN.test(text[start - 1] ?? '') && !inSet(STOP, text, start - 1)) start--;
  const lead = BEFORE.exec(text.slice(start, i));
  if (lead) start += lead[0].length;
  const body = text.slice(start, i);
  if (body.length < 2 || body.length > 8 || COMMON.test(body) || /^\d/u.test(body)) return null;
  if (/^(?:有限|股份有限|集团有限|投资有限|资产)/u.test(text.slice(i + m[0].length, i + m[0].length + 4))) return null;
  let end = i + m[0].length;
  const more = ENDING.exec(text.slice(end, Math.min(limit, end + 6)));
  if (more) end += more[0].length;
  if (FOLLOWED.test(text.slice(end, end + 3)) || FOREIGN_HEAD.test(body)) return null;
  return item(text, { start: start, end: end }, 'unknown');
}

/** 首席执行官吴泳铭: a short Han name behind a title, before a verb of speech or a bracket. */
export function personAfter(text: string, title: Span, limit: number): NameItem | null {
  const m = TITLE_PERSON.exec(text.slice(title.end, Math.min(limit, title.end + 6)));
  return m ? item(text, { start: title.end, end: title.end + m[0].length }, 'person') : null;
}
