// Names of one document that no table lists, found where the language wants a name: before a ticker in brackets, between
// a verb of dealing and the shares dealt in (收购X 51%股权), behind a role (股东X, 由X领投), as the short form that a text
// declares (以下简称“X”). What is found once is a name wherever the document says it again.
import type { Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import { type Anchor, anchors } from './anchors.ts';
import { ENDINGS, endingAt, SHORT, TRADE } from './endings.ts';
import { headlined } from './headline.ts';
import { FOREIGN, PEOPLE, PERSON, SURNAMES } from './people.ts';
import { nameFrom, nameUpTo, strangeness } from './runs.ts';

const DEALT =
  /^(?:供应|供货|采购|订购|下单|落单|租用|出售|提供|投资|注资|增资|借|转让|支付|付|授权|授予|签|达成|领投|跟投|收购|并购|认购|手中|手里|旗下|牵头|合作|洽谈|磋商|持有|接手|接盘|主导|买|独家|联合|等[^,;。]{0,4}(?:领投|跟投|投资|银行|机构))/u;
const DECLARED = /(?:下称|简称|以下称|下简称)(?:为)?[“"‘「]([^”"’」]{2,12})[”"’」]/gu;
/** 电商「菜霸」: a name in quotation marks behind what it is. */
const QUOTED =
  /(?:公司|电商|商|平台|品牌|企业|新创|初创|厂|独角兽|大厂|业者|连锁)[“"‘「]([^”"’」,。、]{2,10})[”"’」]/gu;
/** 【X】 heads a part of a digest. */
const HEADED = /【([\u4e00-\u9fffA-Za-z]{2,8})】/gu;
const TICKER =
  /^\((?:\d{5,6}|(?:SH|SZ|HK|NASDAQ|NYSE|TSE|TSX|LSE|ASX)|[A-Z]{1,5}[.:]|股票代码|证券代码|行情|港股|\d{4}\.|AMEX|纳斯达克|纽交所|[A-Z]{1,5}\))/u;
/** 共同封装光学(CPO): letters alone may spell a term. */
const TERM = /^\([A-Z]{1,5}\)/u;
const SHARES =
  /^(?:(?:约|合计|近|逾|超|不超过|不超|至多|至少|最高|最多|另外|剩余|其余|余下|部分|全部|所有|各|控制性|多数|少数)*(?:\d[\d.]{0,6}%|[一二三四五六七八九]成)?(?:[~至-]\d[\d.]{0,6}%)?(?:的|以上|左右|、)*(?:全部|部分|剩余|已发行|控股|控制|少数|多数|普通|新增|优先)*(?:股权|股份|股票|股本|权益|A股|H股|表决权|投票权)|\d[\d.]{0,6}%|(?:约|近|逾|超)\d[\d.]{0,6}%|(?:的)?[\d,.]+万?亿?股)/u;
const GIVERS = /(?:由|向|与|从|将|把|被|获|对|给|予|、|和|及|同)$/u;
const GENERIC =
  /^(?:公司|上市|本公司|股份|股票|股权|资产|金额|数量|计划|比例|价格|事项|项目|部分|全部|剩余|标的|目标|对价|方案|意向|完成|一家|这家|两家|多家|某家|旗下|双方|前者|后者|三方|市场|行业|投资|基金|集团|战略|上述|目前|现有|新增|现金|自有|自筹|资金|海外|境外|境内|国内|大量|少量|多数|少数|合计|累计|分别|直接|间接|超过|不超|不低|流通|限售|优先|普通|核心|主要|控制|创始|管理层|员工|债权|可转|知情|有关|相关|消息|媒体|报道|证券|协议|合同|信息|发行|交易|经营|业务|产品|海量|算力|芯片|服务器|数据|模型|人工智能|云服务|什么|任何|来源|该|此|本|更正|快讯|独家|观察|专访|盘点|周报|日报|早报|晚报|最近|最新|近日|晚间|早间|今日|昨日|周[一二三四五六日]|上半|下半|一季|二季|三季|四季|全年|去年|今年|明年|半年)|(?:赛道|账本|盘点|生意|风口|江湖|股东|股权|股份|方式|资金|价格|比例|人士|以来|以上|以下|期间|公告|消息|投资者|投资人|创始人|董事|公司|企业|机构|方面|业务|资产|项目|交易|计划|协议|关系|情况|部门|市场|行业|领域|阶段|过程|条件|基础|原因|目的|结果|问题|平台|团队|客户|产品|系列|金额|总额|规模|季度|年度|半年|万元|亿元|美元)$/u;

/** Trades and fields, whose words texts repeat as they do names. */
const TRADES =
  /^(?:具身智能|人工智能|大模型|人形机器人|机器人|半导体|自动驾驶|智能驾驶|新能源车?|云计算|数据中心|商业航天|低空经济|创新药|生物医药|光伏|储能|锂电池?|固态电池|算力租赁|融资租赁|集成电路|先进封装|液冷|光模块|激光雷达|消费电子|跨境电商|即时零售)$/u;

/** What to look for at a character. */
const TICKERS = 1;
const OPENS = 2;
const ANCHORS = 4;
const ENDS = 8;
const WATCH = new Uint8Array(0x10000);
for (const code of anchors.keys()) WATCH[code] = ANCHORS;
for (const c of ENDINGS) WATCH[c.charCodeAt(0)] = (WATCH[c.charCodeAt(0)] as number) | ENDS;
for (const c of ',。;:!?\n') WATCH[c.charCodeAt(0)] = (WATCH[c.charCodeAt(0)] as number) | OPENS;
WATCH[40] = TICKERS;

/** Each name with the full name that it is short for. */
export type Found = Map<string, { full: string; person: boolean }>;

interface Harvest {
  text: string;
  lexicon: Lexicon;
  sure: Map<string, number>;
  people: Set<string>;
  maybe: Map<string, number>;
}

/** Nouns after a name that are no part of it. */
const TAIL =
  /(?:控制权|控股权|经营权|股权|股份|股票|资产|项目|业务|上市|股东|董事会|管理层|官方|总部|方面|一方|本人|先生|女士|夫妇|家族|父子|兄弟)+$/u;

/** 光通信企业: what stands before such a noun tells the trade. */
const KIND = /^(?:企业|巨头|厂商|龙头|行业|领域|市场|业者|板块|赛道|概念|新创|初创)/u;

/** 具身智能公司「X」: a trade before a name in quotation marks. */
const TRADE_OF = /^(?:公司|平台|品牌)[“「『"《]/u;

/** Puts a name down as certain or as possible. */
function put(h: Harvest, whole: { start: number; end: number } | null, strong: boolean): void {
  if (!whole) return;
  const span = { ...whole };
  span.end -= TAIL.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  span.start += TRADE.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  if (span.end - span.start < 2) return;
  const name = h.text.slice(span.start, span.end);
  if (TRADES.test(name) || GENERIC.test(name) || /^[A-Za-z0-9*]+$/u.test(name) || /\d$|[A-Za-z]{3}/u.test(name)) return;
  if (name.length > 8 && !SHORT.test(name)) return;
  if (KIND.test(h.text.slice(span.end, span.end + 2)) || TRADE_OF.test(h.text.slice(span.end, span.end + 3))) return;
  const person = name.length === 3 && SURNAMES.includes(name[0] as string);
  const odd = strangeness(h.text, span, h.lexicon) + (person ? 1 : 0);
  if (odd === 0 && !strong) return;
  const into = strong && (odd > 0 || name.length > 2) ? h.sure : h.maybe;
  into.set(name, (into.get(name) ?? 0) + (odd > 1 ? 2 : 1));
}

/** Words of holding: who stands before them holds. */
const HOLDS = /^(?:为.*股东|持股|占股|占|持有|分别持有|合计持有|握有|减持|增持|套现|清仓|售出)$/u;

const BUYS = /^(?:收购|并购|入股|投资|战略投资|领投|控股|买下|拿下|增资|吃下|接手)$/u;
/** What follows the subject of a clause. */
const GOES_ON =
  /^[,。;、)(:「“]|^(?:是|为|正|又|亦|如今|最近|等|今|去年|昨|近|日前|的|拟|将|已|以|在|于|与|和|也|则|还|完成|宣布|获|拿|递|登|表示|公告|称|公布|发布|披露|签|向|从|\d|[一二三四]季|上半年|下半年|第[一二三四]季|前三季)/u;

const IS = /^(?:[则还也主要分别]{0,3}(?:有|包括|为|是))?/u;
const OBJECT = /^(?:了|过|其|到|的|约|旗下|所持|持有|所持有|对|在)*/u;

function look(h: Harvest, at: number, { word, side }: Anchor): void {
  const { text, lexicon } = h;
  const end = at + word.length;
  if (side === 'act') {
    // 某某的持股, 某某占46%.
    const of = text[at - 1] === '的' && /持股|股权|份额|减持|投资/u.test(word) ? 1 : 0;
    if (word === '以' && !/^以(?:每股|约|近|逾|总价|合计)?[\d一二三四五六七八九十]/u.test(text.slice(at, at + 5)))
      return;
    if (word === '占' && !/^占(?:约|近|股|比|总股本|公司)?[\d.]/u.test(text.slice(at, at + 6))) return;
    const span = nameUpTo(text, { start: Math.max(0, at - 16), end: at - of }, lexicon);
    const lead = span ? text.slice(Math.max(0, span.start - 1), span.start) : '';
    const open = lead === '' || /[,。;:!?\s"“”)》】、\n]/u.test(lead);
    if (span && GIVERS.test(lead) && word.length > 1) put(h, span, /领投|跟投|参投|牵头/u.test(word));
    else if (span && open && HOLDS.test(word))
      put(h, span, span.end - span.start > 2 && strangeness(text, span, lexicon) > 0);
    else if (span && open && (word.length > 1 || strangeness(text, span, lexicon) > 1)) put(h, span, false);
    return;
  }
  if (side === 'prep') {
    const span = nameFrom(text, { start: end, end: Math.min(text.length, end + 14) }, lexicon);
    if (span && DEALT.test(text.slice(span.end, span.end + 10))) put(h, span, span.end - span.start > 2);
    return;
  }
  if (side === 'role') {
    const near = text.slice(end, end + 24);
    const foreign = FOREIGN.exec(near);
    const stranger =
      foreign &&
      !GENERIC.test(foreign[0]) &&
      strangeness(foreign[0], { start: 0, end: foreign[0].length }, lexicon) > 1;
    const person = PERSON.exec(near.slice(0, 9)) ?? (stranger ? foreign : null);
    if (person && PEOPLE.test(word)) {
      h.sure.set(person[0], 1);
      h.people.add(person[0]);
      return;
    }
  }
  if (side === 'kind' && !/[\u4e00-\u9fffA-Za-z](?<![该本此这子分总母一家的某大各])$/u.test(text.slice(at - 1, at)))
    return;
  const skip = (side === 'deal' ? OBJECT : IS).exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const found = nameFrom(text, { start: end + skip, end: Math.min(text.length, end + skip + 14) }, lexicon);
  // 收购了持牌券商耀才证券: what it is stands before the name.
  const inner = found && nameUpTo(text, found, lexicon);
  const span = found && inner && inner.start - found.start > 1 ? inner : found;
  if (!span) return;
  const rest = text.slice(span.end, span.end + 24);
  if (side === 'deal') {
    const shares =
      SHARES.test(rest) ||
      (BUYS.test(word) && strangeness(text, span, lexicon) > 1 && /^[,。;)]|^(?:全部|的全部|，)/u.test(rest));
    if (shares || repeated(text, span)) put(h, span, shares);
  } else if (side === 'kind') {
    if (strangeness(text, span, lexicon) > 1 && GOES_ON.test(rest)) put(h, span, true);
  } else
    put(
      h,
      span,
      strangeness(text, span, lexicon) > 1 ||
        (strangeness(text, span, lexicon) > 0 &&
          /^[、,。;:)(的\s]|^(?:及|和|与|拟|将|已|以|在|于|分别|持|减持|增持)/u.test(rest)),
    );
}

/** The first part of a name that the text uses on its own (槐序 of 槐序创投) is the same party. */
function withShort({ text, lexicon, people }: Harvest, names: readonly string[]): Found {
  const found: Found = new Map(names.map((name) => [name, { full: name, person: people.has(name) }]));
  for (const name of [...names].sort((a, b) => a.length - b.length)) {
    if (!/^[\u4e00-\u9fff]{3,}$/u.test(name)) continue;
    for (const other of names)
      if (other !== name && name.startsWith(other) && found.get(other)?.full === other)
        found.set(other, { full: name, person: false });
    const stem = stemOf(name, lexicon);
    if (stem && !found.has(stem) && alone(text, stem, name)) found.set(stem, { full: name, person: false });
  }
  return found;
}

/** What is left of a name without its ending, where that is odd enough to be one. */
function stemOf(name: string, lexicon: Lexicon): string | null {
  const end = SHORT.exec(name)?.index ?? (name.length === 4 ? 2 : 0);
  const stem = name.slice(0, end);
  return stem.length >= 2 && strangeness(stem, { start: 0, end: stem.length }, lexicon) > 1 ? stem : null;
}

function alone(text: string, stem: string, name: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!text.startsWith(name, at)) return true;
  return false;
}

/** Does the text say again what it opens with? */
function repeated(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const first = text.indexOf(name);
  return first !== start || text.indexOf(name, end) > 0;
}

/** Does the headline say it too? */
function titled(text: string, { start, end }: Span): boolean {
  const at = text.indexOf(text.slice(start, end));
  return at >= 0 && at < text.indexOf('\n');
}

const AFTER_TIME = /^(?:上半年|下半年|前三季|第[一二三四]季|[一二三四]季度|去年|今年)/u;
const AFTER_SUBJECT =
  /^(?:以每股|CEO|董事长|创始人|总经理|总裁|执行长|财务长|首席|最近|则|的(?:最大|第一|主要|大)?(?:客户|供应商|投资方|竞争对手|控股股东|股东|创始人|收入|营收|估值|融资|业务|董事长|母公司|招股书|财报|订单|算力|新一轮)|\d{4}年|\d{1,2}月|于|在|此前|日前|近日|今日|昨日|方面|则|也|还|又|曾|已|将|拟|同时|随后)/u;

/** A clause that opens with something odd before a time or an adverb: its subject. */
function opens(h: Harvest, at: number): void {
  const span = nameFrom(h.text, { start: at, end: Math.min(h.text.length, at + 12) }, h.lexicon);
  if (
    span &&
    strangeness(h.text, span, h.lexicon) > 0 &&
    /^(?:\([^)]{1,10}\))?(?:,|:|\s|\||\t|-){1,3}(?:约|持股|占)?[\d.]{1,6}%/u.test(h.text.slice(span.end, span.end + 14))
  )
    put(h, span, true);
  else if (span && AFTER_TIME.test(h.text.slice(span.end, span.end + 4))) {
    const long = span.end - span.start > 2 || repeated(h.text, span);
    if (long && strangeness(h.text, span, h.lexicon) > 1) put(h, span, false);
  } else if (span && strangeness(h.text, span, h.lexicon) > 2 && titled(h.text, span)) {
    put(h, span, false);
  } else if (
    span &&
    strangeness(h.text, span, h.lexicon) > 1 &&
    AFTER_SUBJECT.test(h.text.slice(span.end, span.end + 6))
  )
    put(h, span, false);
}

/** A、B和C: what stands beside a name in a list is one too. */
function listed(h: Harvest): void {
  const { text, lexicon, sure } = h;
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    const left = nameUpTo(text, { start: Math.max(0, at - 10), end: at }, lexicon);
    const right = nameFrom(text, { start: at + 1, end: Math.min(text.length, at + 11) }, lexicon);
    if (!left || !right) continue;
    const [a, b] = [text.slice(left.start, left.end), text.slice(right.start, right.end)];
    if (sure.has(a) === sure.has(b)) continue;
    const other = sure.has(a) ? right : left;
    const surname = other.end - other.start === 3 && SURNAMES.includes(text[other.start] as string);
    if (strangeness(text, other, lexicon) + (surname ? 1 : 0) > 1) put(h, other, true);
  }
}

/** 主营液冷设备的X,…: odd behind the 的 of what tells about it, in what a text opens with. */
function described(h: Harvest): void {
  const { text, lexicon } = h;
  const first = text.indexOf('\n') + 1;
  for (let at = text.indexOf('的', first); at > 0 && at < first + 160; at = text.indexOf('的', at + 1)) {
    const span = nameFrom(text, { start: at + 1, end: Math.min(text.length, at + 9) }, lexicon);
    if (!span || span.end - span.start > 6) continue;
    const odd = strangeness(text, span, lexicon);
    const lead = text.slice(Math.max(first, at - 24), at);
    if (odd > 1 && ABOUT.test(lead) && GOES_ON.test(text.slice(span.end, span.end + 6))) put(h, span, true);
  }
}

const ABOUT =
  /(?:位于|被称为|人称|号称|主营|成立于|创立于|总部(?:位于|设在)|专注|专攻|深耕|从事|背靠|创办|创立|创建|孵化|估值|做)[^,;。]{2,20}$|(?:创立|创办|创建)$/u;

const BACKING = /(?:联合|共同|独家|超额|继续|等|亦|也|则|均|皆)*(?:领投|跟投|参投|追投)/gu;
const LEAD_IN = /^.*(?:由|其中|老股东|既有股东|新股东|以及|还有|投资方|机构|包括|为|与|和|、)(?=[^,;。]{2})/u;

/** 甲、乙和丙跟投: what is listed before such a verb backs, though no table knows it. */
function backers(h: Harvest): void {
  const { text, lexicon } = h;
  for (const m of text.matchAll(BACKING)) {
    let start = m.index;
    while (start > 0 && m.index - start < 80 && !/[,;。:!?\n()“”]/u.test(text[start - 1] as string)) start--;
    let at = start;
    for (const part of text.slice(start, m.index).split(/、|以及|[和及与]/u)) {
      const from = text.indexOf(part, at);
      at = from + part.length;
      const lead = LEAD_IN.exec(part)?.[0].length ?? 0;
      const end = at - (/等(?:[^,;。]{0,6})$/u.exec(part)?.[0].length ?? 0);
      const span = nameUpTo(text, { start: from + lead, end }, lexicon);
      if (span && span.start - from - lead <= 6 && span.end - span.start > 2) put(h, span, true);
    }
  }
}

/** A name that ends like a company. */
function ended(h: Harvest, i: number): void {
  const { text, lexicon } = h;
  const full = endingAt(text, i, { floor: Math.max(0, i - 14), limit: text.length, lexicon });
  if (!full) return;
  const odd = strangeness(text, { start: full.start, end: i }, lexicon) > 0;
  const opens = full.start === 0 || /[,。;:!?\n]/u.test(text[full.start - 1] as string);
  if (odd) put(h, full, true);
  else if (opens && full.end - full.start > 3 && repeated(text, full)) h.sure.set(text.slice(full.start, full.end), 1);
}

/** 持有 hides 持: of the verbs of dealing that begin at a place only the longest counts. */
function anchored(h: Harvest, at: number, known: readonly Anchor[]): void {
  let dealt = false;
  for (const anchor of known) {
    if (!h.text.startsWith(anchor.word, at) || (dealt && anchor.side === 'deal')) continue;
    dealt ||= anchor.side === 'deal';
    look(h, at, anchor);
  }
}

/** The names of a document. */
export function harvest(text: string, lexicon: Lexicon): Found {
  const h: Harvest = { text, lexicon, people: new Set(), sure: new Map(), maybe: new Map() };
  const opening = nameFrom(text, { start: 0, end: Math.min(text.length, 14) }, lexicon);
  if (opening && (strangeness(text, opening, lexicon) > 1 || repeated(text, opening))) put(h, opening, true);
  for (const span of headlined(text, lexicon)) put(h, span, true);
  for (const m of text.matchAll(HEADED))
    if (m[1] && strangeness(m[1], { start: 0, end: m[1].length }, lexicon) > 0 && text.split(m[1], 3).length > 2)
      h.sure.set(m[1], 9);
  for (const pattern of [DECLARED, QUOTED]) for (const m of text.matchAll(pattern)) if (m[1]) h.sure.set(m[1], 9);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const here = WATCH[code] as number;
    if (here === 0) continue;
    if (here & TICKERS && text.charCodeAt(i + 1) !== 40 && TICKER.test(text.slice(i, i + 8)))
      put(h, nameUpTo(text, { start: Math.max(0, i - 16), end: i }, lexicon), !TERM.test(text.slice(i, i + 8)));
    if (here & OPENS) opens(h, i + 1);
    if (here & ANCHORS) anchored(h, i, anchors.get(code) ?? []);
    if (here & ENDS) ended(h, i);
  }
  described(h);
  backers(h);
  listed(h);
  const names = [...h.sure.keys(), ...[...h.maybe].filter(([, weight]) => weight > 1).map(([name]) => name)];
  // 人林君晔 beside 林君晔: the shorter one is the name.
  const whole = names.filter(
    (n) =>
      !names.some((o) => o !== n && n.endsWith(o) && !h.sure.has(n)) &&
      // 黄某某询价, 梁某某创办: a person and what he does.
      !names.some((o) => o !== n && n.startsWith(o) && h.people.has(o)),
  );
  return withShort(h, whole);
}
