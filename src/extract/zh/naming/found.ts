// What a Chinese document was found to call its parties: certain and possible names, and what is never one (trades, plain nouns).
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Lexicon } from '../../grammar.ts';
import type { Trie } from '../../match/trie.ts';
import { TRADE } from './endings.ts';
import { SURNAMES } from './people.ts';
import { strangeness } from './runs.ts';
import { type Firm, holdsFirm } from './shapes/firms.ts';
import { endsSure, SHORT } from './suffixes.ts';

export const GENERIC =
  /^(?:自本|自公|专用|账户|商定|约定|议定|敲定|商议|[A-H]\d?\+*轮|民币.*|包括|行列|打[进入]|名单|衬底|链体系|更早|高峰时|高峰期|主控芯片|总金额|总额|总价|总代价|总对价|公司|上市|本公司|股份|股票|股权|资产|金额|数量|计划|比例|价格|事项|项目|部分|全部|剩余|标的|目标|对价|方案|意向|完成|一家|这家|两家|多家|某家|旗下|双方|前者|后者|三方|市场|行业|投资|基金|集团|战略|上述|目前|现有|新增|现金|自有|自筹|资金|海外|境外|境内|国内|大量|少量|多数|少数|合计|累计|分别|直接|间接|超过|不超|不低|流通|限售|优先|普通|核心|主要|控制|创始|管理层|员工|债权|可转|知情|有关|相关|消息|媒体|报道|证券|协议|合同|信息|发行|交易|经营|业务|产品|海量|算力|芯片|服务器|数据|模型|人工智能|云服务|什么|任何|来源|该|此|本|更正|快讯|独家|观察|专访|盘点|周报|日报|早报|晚报|最近|最新|近日|晚间|早间|今日|昨日|周[一二三四五六日]|上半|下半|一季|二季|三季|四季|全年|去年|今年|明年|半年|帐上|账上|一事|一案|此举|此案|该案|控股子公司|全资子公司|首期|二期|三期|一期|纪录|记录|总部|高溢价|溢价|提案|议案|[港美日韩]股|股市|台风|飓风|暴雨|洪水)|(?:提案|议案|价格战|补贴战|股市|环流|气流|台风|暴雨|洪水|灾情|版图|规模|势力|实力|格局|赛道|账本|盘点|生意|风口|江湖|股东|股权|股份|方式|资金|价格|比例|人士|以来|以上|以下|期间|公告|消息|投资者|投资人|创始人|董事|公司|企业|机构|方面|业务|资产|项目|交易|计划|协议|关系|情况|部门|市场|行业|领域|阶段|过程|条件|基础|原因|目的|结果|问题|平台|团队|客户|产品|系列|介面|界面|阵容|车型|机型|产线|厂房|电动车|金额|总额|规模|季度|年度|半年|万元|亿元|美元|账户|账户中)$/u;

/** Trades and fields, whose words texts repeat as they do names. */
const TRADES =
  /^(?:具身智能|人工智能|大模型|人形机器人|机器人|半导体|自动驾驶|智能驾驶|新能源车?|云计算|数据中心|商业航天|低空经济|创新药|生物医药|光伏|储能|锂电池?|固态电池|算力租赁|融资租赁|集成电路|先进封装|液冷|光模块|激光雷达|消费电子|跨境电商|即时零售)$/u;

export interface Harvest {
  text: string;
  lexicon: Lexicon;
  /** The names of the tables. */
  names: Trie<GazetteerRow> | null;
  sure: Map<string, number>;
  people: Set<string>;
  maybe: Map<string, number>;
  /** Where names stand that are known and nothing else of them. */
  firms: readonly Firm[];
}

/** Nouns after a name that are no part of it. */
const TAIL =
  /(?:剩余|部分|全部|余下|控制权|控股权|经营权|控制|股权|股份|股票|资产|项目|业务|上市|股东|董事会|管理层|官方|总部|方面|一方|本人|先生|女士|夫妇|家族|父子|兄弟)+$/u;

/** 光通信企业: what stands before such a noun tells the trade. */
const KIND = /^(?:企业|巨头|厂商|龙头|行业|领域|市场|业者|板块|赛道|概念|新创|初创)/u;

/** 具身智能公司「X」: a trade before a name in quotation marks. */
const TRADE_OF = /^(?:公司|平台|品牌)[“「『"《]/u;

/** X两档基金, 两档外资基金: so many are counted. */
const COUNTED = /[一二两三四五六七八九十数多几][档只支家个名位笔项款座]/u;

const DOES = /^.{0,5}(?:收购|并购|受让|购买|增资|参股|投资设立|出资设立|共同设立)(?=.{2})/u;

const ROLE =
  /^(?:公司)?(?:董事长|副?董事|监事|实控人|实际控制人|控股股东|股东|高管|总经理|副总经理)(?=.{2})|^继(?=.{4})|^名单(?:里|中|上)?(?:还|也)?(?:有|包括)(?=.{2})|^(?:新面孔|新股东|新进股东)(?:还|则)?(?:有|是|包括)(?=.{2})|^(?:(?:市场|坊间|外界|业内|市)?(?:外传|盛传|据传)|(?:市场|坊间|外界|业内)传|传(?![音化神奇世统播媒承动感说闻言出递送导真热输]))(?=.{3})|^(?:独家)?(?:专访|对话|对谈|访谈)(?=.{2})|^(?:采购|进口|租|购)自(?=.{2})/u;

const MOST = 8;
const TRAILING = /[第正先可才能会需应曾再又亦均皆另]/u;

/** 持|有某某, 获|得某某, 拿|到某某, 一|致行动人某某: the verb or role before a name runs into it. */
const RUNS_IN: readonly [RegExp, RegExp][] = [
  [/^方有(?=.{2})/u, /[投资股购]$/u],
  [/^给(?=.{2})/u, /[让售卖交转付借租赠授]$/u],
  [/^有/u, /[持拥占握享现还没含另仍只所户商单里]$|投方$/u],
  [/^得/u, /[获取赢求]$/u],
  [/^到/u, /[拿收得达接等]$/u],
  [/^致行动人/u, /一$/u],
  [/^方(?=.{3})/u, /[业资买卖投让购盘手]$/u],
  [/^商(?=.{3})/u, /[力营应销造发理片务装]$/u],
  [/^(?:收购人|控制|约|除|配偶|妻子|丈夫|胞弟|胞兄|之子|之女)(?=.{2})/u, /./u],
  [/^[人方者](?=.{2})/u, /[行购让款租借贷托管投资买卖售]$/u],
];

/** A name ends and begins where a word does: 某某参|股, 持|有某某. */
function trim({ text, lexicon }: Harvest, span: { start: number; end: number }): void {
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  const m = RUNS_IN.find(([head, prior]) => head.test(text.slice(span.start, span.end)) && prior.test(before));
  if (m) span.start += m[0].exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const verb = lexicon.plain.longest(text, span.end - 1, { least: 2, most: 2 })?.kind === 'verb';
  const word = lexicon.words.longest(text, span.end - 1, span.end + 1);
  const cut = verb || (word?.end === span.end + 1 && word.values.some((v) => ENDED.has(v.class)));
  if (cut && span.end - span.start > 3 && !endsSure(text, span)) span.end--;
}
const ENDED: ReadonlySet<string> = new Set(['invest', 'divest', 'hold', 'raise', 'borrow', 'supply', 'say']);

/** 收敛到400亿: a verb that leads to a sum is no name. */
export const reaches = (text: string, { start, end }: Span): boolean =>
  /[到至成为达出了]$/u.test(text.slice(start, end)) && /\d/u.test(text.slice(end, end + 2));

const DEALS = /投资|增资|注资|入股|参股|收购|领投|跟投|参投|接下|接手|受让/gu;
const DEALS_WITH = 2;

/** 腾讯投资|拓界智能, 青岩创投入股|某某: behind the verb of dealing that follows a whole name and is followed by an odd one. */
function behindDeal({ text, lexicon, names }: Harvest, span: Span): number {
  for (const m of text.slice(span.start, span.end).matchAll(DEALS)) {
    const at = span.start + m.index;
    const end = at + DEALS_WITH;
    if (m.index < 2 || span.end - end < 2 || strangeness(text, { start: end, end: span.end }, lexicon) < 2) continue;
    const listed = names?.longest(text, span.start, at)?.end === at;
    if (listed || endsSure(text, { start: span.start, end: at })) return end;
  }
  return span.start;
}

const ADVERB = /(?:赫然|借机|趁机|悉数|追投|连投|[亦均皆曾仍])$/u;
/** 某某控股和|某某, 某某集团|亦, 投资人|中有某某: what joins lists and says who is in them is no part of a name. */
function apart({ text }: Harvest, span: { start: number; end: number }): void {
  const adverb = ADVERB.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  if (adverb > 0 && endsSure(text, { start: span.start, end: span.end - adverb })) span.end -= adverb;
  const and = /^[和与及](?=.{3})/u.test(text.slice(span.start, span.end));
  if (and && endsSure(text, { start: Math.max(0, span.start - 6), end: span.start })) span.start++;
  if (
    /^中有(?=.{3})/u.test(text.slice(span.start, span.end)) &&
    /[人者方东单]$/u.test(text.slice(0, span.start).slice(-1))
  )
    span.start += 2;
}

/** Endings that make nouns too. */
const MAKER = /.{2}(?:机器人|微电子|软件|汽车|网络|数据|材料|动力|航天|机电|激光|光学|装备|信息)$/u;
const PUTS = /(?:拟|再|先|后|又|已|还|各|共|曾|将|欲|也)?投$/u;
const SUM = /^(?:了|入|下|约|近|逾|超|数|上)?[\d一二三四五六七八九十数百千亿]/u;
const TAKES = /^(?:受让|收购|购买|购入|购得|取得|获得|获取|买入|接手|拿到|承接|借入)/u;

const WITH_SUM = /^[^通信应商军民专适利引作费家常日实]用(?:[约近逾超]|不到|超过|自有|自筹|募集)?(?:\d|现金|资金)/u;

/** Puts a name down as certain or as possible. */
export function put(h: Harvest, whole: { start: number; end: number } | null, strong: boolean): void {
  if (!whole) return;
  const span = { ...whole };
  span.end -= TAIL.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  span.start += TRADE.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  // 完成后某某将…: the time before it is no part of a name.
  if (h.text[span.start] === '后' && /[成此之易割行资让付]/u.test(h.text[span.start - 1] ?? '')) span.start++;
  const last = h.text[span.end - 1] as string;
  // 某某正与…, 某某可套现: an adverb at the end, where the text says the name without it too.
  if (TRAILING.test(last)) {
    const base = h.text.slice(span.start, span.end - 1);
    let at = h.text.indexOf(base);
    for (let n = 0; n < MOST && at >= 0 && h.text[at + base.length] === last; n++) at = h.text.indexOf(base, at + 1);
    if (base.length > 1 && at >= 0 && h.text[at + base.length] !== last) span.end--;
  }
  // 传|某某将投资: a rumour before a name of the tables.
  const rumour = /^(?:据传|外传|盛传|传|曝)/u.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  if (rumour > 0 && h.names?.longest(h.text, span.start + rumour, span.end)?.end === span.end) return;
  // 监事|某某: the role before a name.
  span.start += ROLE.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  // 高溢价收购|某某, 终止收购|某某: what is done is no part of it.
  span.start += DOES.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  const behind = behindDeal(h, span);
  if (behind > span.start) {
    put(h, { start: span.start, end: behind - DEALS_WITH }, strong);
    span.start = behind;
  }
  apart(h, span);
  trim(h, span);
  const counted = COUNTED.exec(h.text.slice(span.start, span.end));
  if (counted) span.end = span.start + counted.index;
  // 减持某某不超2%: a hedge is no part of the name.
  if (/不超$/u.test(h.text.slice(span.start, span.end)) && /[\d过]/u.test(h.text[span.end] ?? '')) span.end -= 2;
  // 从某某处受让: the place of whom it is from is no part of the name.
  if (h.text[span.end - 1] === '处' && TAKES.test(h.text.slice(span.end, span.end + 3)) && span.end - span.start > 3)
    span.end--;
  // 某某用3亿元认购: what it pays with begins behind the verb.
  if (WITH_SUM.test(h.text.slice(span.end - 2, span.end + 5)) && span.end - span.start > 2) span.end--;
  // 某某智能|再投1亿元: the verb is no part of the name.
  const puts = PUTS.exec(h.text.slice(span.start, span.end))?.[0].length ?? 0;
  const named = { ...span, end: span.end - puts };
  const firm = endsSure(h.text, named) || MAKER.test(h.text.slice(named.start, named.end));
  if (puts > 0 && firm && SUM.test(h.text.slice(span.end, span.end + 3))) span.end = named.end;
  if (span.end - span.start < 2 || holdsFirm(h.text, span, h.firms)) return;
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
