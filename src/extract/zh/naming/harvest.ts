// Names of one document that no table lists, found where the language wants a name: before a ticker in brackets, between
// a verb of dealing and the shares dealt in (收购X 51%股权), behind a role (股东X, 由X领投), as the short form that a text
// declares (以下简称“X”). What is found once is a name wherever the document says it again.
import type { Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import { type Anchor, anchors, cut, SHARES } from './anchors.ts';
import { endingAt } from './endings.ts';
import { GENERIC, type Harvest, put, reaches } from './found.ts';
import { headlined, opening } from './headline.ts';
import { holding, ofCompany, people, peopleBefore, withKin } from './holders.ts';
import { FOREIGN, PEOPLE, PERSON } from './people.ts';
import { nameFrom, nameUpTo, strangeness } from './runs.ts';
import { backers, described, GOES_ON, listed, prepositional } from './series.ts';
import { type Found, firmsIn, withFirms } from './shapes/firms.ts';
import { lettered } from './shapes/letters.ts';
import { dealtIn, dealtNames, listedFirm } from './shares.ts';
import { withShort } from './shorts.ts';
import { ENDINGS, SHORT } from './suffixes.ts';
import { wholeOf } from './whole.ts';

const DEALT =
  /^(?:批了|批出|发放|放贷|放款|(?:\d[\d.]{0,6}%的?(?:股权|股份))?的(?:收购|并购|投资|入股|增资|控股)|供应|供货|采购|订购|下单|落单|租用|出售|提供|投资|注资|增资|借|转让|支付|付|授权|授予|签|达成|领投|跟投|收购|并购|认购|手中|手里|旗下|牵头|合作|洽谈|磋商|持有|接手|接盘|主导|买|独家|联合|等[^,;。]{0,4}(?:领投|跟投|投资|银行|机构)|[“「"]?(?:买入|增持|中性|跑赢|推荐|评级|目标价))/u;
const DECLARED = /(?:下称|简称|以下称|下简称)(?:为)?[“"‘「]([^”"’」]{2,12})[”"’」]/gu;
/** 电商「菜霸」: a name in quotation marks behind what it is. */
const QUOTED =
  /(?:公司|电商|商|平台|品牌|企业|新创|初创|厂|独角兽|大厂|业者|连锁)[“"‘「]([^”"’」,。、]{2,10})[”"’」]/gu;
/** 【X】, ▲X: heads a part of a digest. */
const HEADED =
  /【([\u4e00-\u9fffA-Za-z]{2,8})】|(?:^|\n)[ \t]*[■□●○•▪◆◇▶►▲△▼★☆※◎](?:\s*)([\u4e00-\u9fff][\u4e00-\u9fffA-Za-z]{1,7})(?:\(\d{4,6}\))?:/gu;
const TICKER =
  /^\((?:\d{5,6}|(?!(?:19|20)\d\d)\d{3,4}\)|(?:SH|SZ|HK|NASDAQ|NYSE|TSE|TSX|LSE|ASX)|[A-Z]{1,5}[.:]|股票代码|证券代码|行情|港股|\d{4}\.|AMEX|纳斯达克|纽交所|[A-Z]{1,5}\))/u;
/** 共同封装光学(CPO): letters alone may spell a term. */
const TERM = /^\([A-Z]{1,5}\)/u;
const GIVERS = /(?:由|向|与|从|将|把|被|获|对|给|予|、|和|及|同)$/u;
/** What to look for at a character. */
const TICKERS = 1;
const OPENS = 2;
const ANCHORS = 4;
const ENDS = 8;
const HELD = 16;
const WATCH = new Uint8Array(0x10000);
for (const code of anchors.keys()) WATCH[code] = ANCHORS;
for (const c of ENDINGS) WATCH[c.charCodeAt(0)] = (WATCH[c.charCodeAt(0)] as number) | ENDS;
for (const c of ',。;:!?\n') WATCH[c.charCodeAt(0)] = (WATCH[c.charCodeAt(0)] as number) | OPENS;
WATCH[40] = TICKERS;
WATCH[0x7684] = HELD;

/** Words of holding: who stands before them holds. */
const HOLDS = /^(?:为.*股东|持|持股|占股|占|持有|分别持有|合计持有|握有|减持|增持|套现|清仓|售出)$/u;

const BUYS = /^(?:收购|并购|入股|投资|战略投资|领投|控股|买下|拿下|增资|吃下|接手)$/u;
/** Roles that are subjects of their own at the head of a clause: 客户集中度偏高. */
const BARE_ROLES = /^(?:客户|供应商|平台|品牌|龙头|巨头|厂商|业者|买家|卖家|租户|同业|车企|药企|散户|律师|分析师)$/u;

/** Offices that no company holds. */
const OFFICE =
  /^(?:分析[师员]|研究员|策略师|经济学家|首席.*|C[EFOT]O|执行长|[财营技]\S长|.*总裁|.*总经理|.*董事长|总监|负责人|发言人|教授|律师|董秘|高管|基金经理)$/u;

/** What stands between a subject and its verb. */
const ADVERBS =
  /(?:曾|则|还|也|又|亦|另|原|现|仍|刚|早|已|将|拟|再|便|就|均|都|欲|可望|可|有望|或|或将|应|须|需|必须|正在?|分别|共同|联合|先后|陆续|最终|顺利|成功|随后|此后|彼时|近日|日前|计划|决定|目前|此前|去年|今年|(?:20\d\d|\d\d)年|\d{1,2}月)+$/u;

const IS = /^(?:的(?=[\u4e00-\u9fff]{2})|[则还也主要分别]{0,3}(?:有|包括|为|是|即))?/u;
const OBJECT = /^(?:了|过|其|到|的|约|旗下|所持|持有|所持有|手中|手上|手里|名下|对|在)*/u;

/** 游戏公司, GPU企业: does something before it tell the kind? */
function kindOf({ text, lexicon }: Harvest, at: number): boolean {
  if (/[A-Za-z]$|模型$|器人$|智能$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (lexicon.words.longest(text, at - 2, at)?.values.some((v) => v.class === 'compute')) return true;
  return [2, 3, 4].some((n) => lexicon.plain.longest(text, at - n, { least: n, most: n }) !== null);
}

const VERB_END = /^.{2,}(?:投资|增资|注资|出资|支付|采购|销售|供应|购买|租用|借款|贷款|转让)$/u;

const FIRM = /^[\u4e00-\u9fff]{2,8}(?:投资|资本|创投|基金|控股|集团|国控|国投|产投|科投|置业|实业|合伙)$/u;
const FIRM_ACTS =
  /^[,。;)]|^(?:目前|则|也|还|共|合计|分别)*(?:新晋|成为|入股|参投|跟投|加注|退出|清仓|持有|持股|占股|减持|增持|出资|认购|受让|转让|领投|跟投|拟|将|以|通过)/u;

const TELLS = /^(?:公告|披露|宣布|拟|收购|发布|受让|增持|减持|斥资)$/u;
const OF_FIRM =
  /^[\u4e00-\u9fff]{2}(?:科技|股份|集团|控股|证券|银行|医药|药业|生物|食品|能源|电子|电气|电器|汽车|传媒|网络|软件|地产|置业|物流|航空|电力|光电|精密|材料|化工|钢铁|环保|文旅|农业|乳业|酒业|矿业|投资|资本|信托|保险|广告|面业|教育|影业|水泥|通信|重工|实业|发展)$/u;
const NO_FIRM =
  /^(?:金融|生物|数字|信息|国有|商业|民营|全球|国内|海外|多家|各家|两家|三家|该家|互联|移动|消费|医疗|跨境|纯电|新型|智能|人工|地方|头部|其他|相关|部分|公司|上市|标的|所属|旗下|大型|中小|私募|公募|产业|战略|财务|风险|社会|外部|机构|股权|固定|对外|直接|间接|累计|再次|继续|拟以|首次|有关|一家|本次|此次|权益|证券|限售|流通|所持|持有)/u;

/** 百利科技收购…: a firm by its ending, though its words are plain, where it opens a clause and acts. */
const firm = ({ text }: Harvest, { start, end }: Span, word: string): boolean =>
  TELLS.test(word) && OF_FIRM.test(text.slice(start, end)) && !NO_FIRM.test(text.slice(start, end));

/** Who acts stands before the verb. */
function acted(h: Harvest, at: number, word: string): void {
  const { text, lexicon } = h;
  if (text.slice(Math.max(0, at - 8), at).match(/[、和及与]/u)) peopleBefore(h, at);
  // 某某的持股, 某某占46%.
  const of = text[at - 1] === '的' && /持股|股权|份额|减持|投资/u.test(word) ? 1 : 0;
  if (
    word === '以' &&
    !/^以(?:发行|支付|现金|自有|全资|换股|不低于|不超过|(?:每股|约|近|逾|总价|合计|超过|最高)?[\d一二三四五六七八九十])/u.test(
      text.slice(at, at + 5),
    )
  )
    return;
  if (word === '持' && !/^持(?:约|近)?\d/u.test(text.slice(at, at + 4))) return;
  if (word === '占' && text[at - 1] === '市') return;
  if (word === '占' && !/^占(?:约|近|股|比|总股本|公司)?[\d.]/u.test(text.slice(at, at + 6))) return;
  const adverbs = ADVERBS.exec(text.slice(Math.max(0, at - 14), at - of))?.[0].length ?? 0;
  const span = nameUpTo(text, { start: Math.max(0, at - 24), end: at - of - adverbs }, lexicon);
  const lead = span ? text.slice(Math.max(0, span.start - 1), span.start) : '';
  const open = lead === '' || /[,。;:!?\s"“”)》】、\n]/u.test(lead);
  if (span && GIVERS.test(lead) && word.length > 1) put(h, span, /领投|跟投|参投|牵头/u.test(word));
  else if (span && open && HOLDS.test(word))
    put(h, span, span.end - span.start > 2 && strangeness(text, span, lexicon) > 0);
  else if (span && open && firm(h, span, word)) put(h, span, true);
  else if (span && open && (word.length > 1 || strangeness(text, span, lexicon) > 1)) put(h, span, false);
}

/** 实际控制人是周某某, 执行长艾德考克: who has a role; is it told, or is the role one that only people have (分析师追问)? */
function inOffice(h: Harvest, end: number, word: string): boolean {
  const { text, lexicon } = h;
  const is = /^(?:之一|(?:则|仍|正)?(?:是|为|系|:))/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const near = text.slice(end + is, end + is + 24);
  const foreign = FOREIGN.exec(near);
  const stranger =
    foreign && !GENERIC.test(foreign[0]) && strangeness(foreign[0], { start: 0, end: foreign[0].length }, lexicon) > 1;
  const person = PERSON.exec(near.slice(0, 9)) ?? (stranger ? foreign : null);
  if (!person || GENERIC.test(person[0]) || !PEOPLE.test(word)) return OFFICE.test(word);
  h.sure.set(person[0], 1);
  h.people.add(person[0]);
  people(h, end + is + person[0].length);
  return true;
}

function look(h: Harvest, at: number, { word, side }: Anchor): void {
  const { text, lexicon } = h;
  const end = at + word.length;
  if (side === 'act') {
    acted(h, at, word);
    return;
  }
  if (side === 'is') {
    ofCompany(h, end);
    return;
  }
  if (side === 'prep') {
    const span = nameFrom(text, { start: end, end: Math.min(text.length, end + 14) }, lexicon);
    if (!span) return;
    // 向某某投资约6亿元: the verb is no part of the name.
    if (
      VERB_END.test(text.slice(span.start, span.end)) &&
      /^(?:了|约|近|逾|超|\d|[一二三四五六七八九十])/u.test(text.slice(span.end, span.end + 2))
    )
      span.end -= 2;
    if (DEALT.test(text.slice(span.end, span.end + 10))) put(h, span, span.end - span.start > 2);
    return;
  }
  if (side === 'role' && BARE_ROLES.test(word) && /^[,。;:!?、\n“]?$/u.test(text[at - 1] ?? '')) return;
  if (side === 'role' && (word === '董事' || word === '监事') && !people(h, end)) return;
  if (side === 'role' && inOffice(h, end, word)) return;
  if (side === 'kind' && (text[end] === '的' || !kindOf(h, at))) return;
  if (side === 'deal') dealtIn(h, end);
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
  } else if (side === 'kind' || side === 'give') {
    if (strangeness(text, span, lexicon) > 1 && GOES_ON.test(rest)) put(h, span, true);
  } else
    put(
      h,
      span,
      strangeness(text, span, lexicon) > 1 ||
        // 芜湖国资旗下的芜湖投资持有…: a firm by its ending, though its words are plain.
        (word === '旗下' && FIRM.test(text.slice(span.start, span.end)) && FIRM_ACTS.test(rest)) ||
        (strangeness(text, span, lexicon) > 0 &&
          /^[、,。;:)(的\s]|^(?:及|和|与|拟|将|已|以|在|于|分别|持|减持|增持)/u.test(rest)),
    );
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

const BULLET = /^\s*(?:[■●•▪◆▶·▲★]|\d{1,2}[.、)])?\s*/u;
const AFTER_TIME = /^(?:上半年|下半年|前三季|第[一二三四]季|[一二三四]季度|去年|今年)/u;
const AFTER_SUBJECT =
  /^(?:称|表示|回复|复牌|停牌|闪崩|涨停|跌停|股价|先后|先|正在|补充|以每股|CEO|董事长|创始人|总经理|总裁|执行长|财务长|首席|最近|则|的(?:最大|第一|主要|大)?(?:客户|供应商|投资方|竞争对手|控股股东|股东|创始人|收入|营收|估值|融资|业务|董事长|母公司|招股书|财报|订单|算力|新一轮)|\d{4}年|\d{1,2}月|于|在|此前|日前|近日|今日|昨日|方面|把|给予|给了|向|与|通过|持股|持有|宣布|公布|发布|披露|公告|截至|完成|获得?|旗下|斥资|出资|联合|(?:约|近|逾|超)?\d[\d.,]*(?:万|亿)|则|也|还|又|曾|已|将|拟|同时|随后)/u;

/** A clause that opens with something odd before a time or an adverb: its subject. */
function opens(h: Harvest, at: number): void {
  if (withKin(h, at)) return;
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
    AFTER_SUBJECT.test(h.text.slice(span.end, span.end + 6)) &&
    !reaches(h.text, span)
  )
    put(h, span, false);
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
    if (!h.text.startsWith(anchor.word, at) || (dealt && anchor.side === 'deal') || cut(h.text, at, anchor.word))
      continue;
    dealt ||= anchor.side === 'deal';
    look(h, at, anchor);
  }
}

/** The names of a document. */
export function harvest(text: string, lexicon: Lexicon, names: Harvest['names'] = null): Found {
  const firms = firmsIn(text, lexicon);
  const h: Harvest = { text, lexicon, names, people: new Set(), sure: new Map(), maybe: new Map(), firms };
  for (const { start, end } of firms) h.sure.set(text.slice(start, end), 9);
  const head = opening(text, lexicon);
  const trade =
    head &&
    /^(?:公司|企业|厂商|平台|品牌|营运商|运营商|服务商)[\u4e00-\u9fffA-Za-z]/u.test(text.slice(head.end, head.end + 4));
  const long = head && head.end - head.start > 3;
  if (head && !trade && ((long && strangeness(text, head, lexicon) > 1) || repeated(text, head))) put(h, head, true);
  for (const span of headlined(text, lexicon)) put(h, span, true);
  for (const { 1: bracketed, 2: before, index } of text.matchAll(HEADED)) {
    const name = bracketed ?? before;
    if (!name || GENERIC.test(name) || strangeness(name, { start: 0, end: name.length }, lexicon) <= 0) continue;
    // 【轩辕新材】: a heading of a digest that ends like a company, and is told by its place alone.
    const firm = (index === 0 || text[index - 1] === '\n') && (name.endsWith('新材') || SHORT.test(name));
    if (before || firm || text.split(name, 3).length > 2) h.sure.set(name, 9);
  }
  for (const pattern of [DECLARED, QUOTED]) for (const m of text.matchAll(pattern)) if (m[1]) h.sure.set(m[1], 9);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const here = WATCH[code] as number;
    if (here === 0) continue;
    if (here & HELD && holding(h, i)) continue;
    if (here & TICKERS && text.charCodeAt(i + 1) !== 40 && TICKER.test(text.slice(i, i + 8)) && !listedFirm(h, i))
      put(h, nameUpTo(text, { start: Math.max(0, i - 16), end: i }, lexicon), !TERM.test(text.slice(i, i + 8)));
    if (here & OPENS) opens(h, i + 1 + (BULLET.exec(text.slice(i + 1, i + 6))?.[0].length ?? 0));
    if (here & ANCHORS) anchored(h, i, anchors.get(code) ?? []);
    if (here & ENDS) ended(h, i);
  }
  described(h);
  prepositional(h);
  dealtNames(h);
  backers(h);
  listed(h);
  const found = [...h.sure.keys(), ...[...h.maybe].filter(([, weight]) => weight > 1).map(([name]) => name)];
  // 专访某某机器人林某某: the company that a person is of stands before his name.
  const all = found.map((n) => {
    const person = [...h.people].find((o) => n.length > o.length + 3 && n.endsWith(o));
    return person && !h.people.has(n) ? n.slice(0, -person.length) : n;
  });
  // 人林君晔 beside 林君晔: the shorter one is the name.
  const whole = all.filter(
    (n) =>
      !all.some((o) => o !== n && n.endsWith(o) && !h.sure.has(n)) &&
      // 黄某某询价, 梁某某创办: a person and what he does.
      !all.some((o) => o !== n && n.startsWith(o) && h.people.has(o)),
  );
  return withFirms(withShort(h, [...wholeOf(whole, lexicon, names), ...lettered(text)]), text, firms);
}
