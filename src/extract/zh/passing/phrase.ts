// What is passed on in a Chinese deal, as a phrase: 丙旗下的海外广告部门, 所持机器人公司乙的股份, 停产的大阪厂, 将军澳数据中心49%权益. Takes a stretch
// of a clause in signs, gives the thing, whose it is said to be, and how much of it.
import type { Ref } from '../../frame.ts';
import { type FigureItem, isFigure } from '../../item.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK, GAP, NAME, PERCENT } from '../takings/mask.ts';

export interface Passed {
  /** Null where shares are told of nobody: of the company of the text. */
  thing: Ref | null;
  owner: Ref | null;
  percent: FigureItem | null;
  /** A thing that has no name of its own. */
  plain: boolean;
}

/** What may lead into the phrase and is no part of it. */
const LEAD =
  /^(?:至于|关于|而|其中|另外|此外|同时|即|连同|包括|大部分|绝大部分|部分|了|一[座家块宗项个间栋幢]|\uE007|\uE008+(?=[^\uE008]{2,12}(?:公司|业务|部门|项目)?$)|,|\s)+/u;
/** 早年买入的, 停产的: tells of the thing. */
const TOLD_OF =
  /^[^,;。的\uE001-\uE006]{0,10}(?:买入|收购|购入|买下|取得|建成|停产|停工|关闭|闲置|亏损|投资|创办|培育|经营多年)的/u;
const ITS =
  /^(?:\uE003(?!\uE004)|旗下的?|所持有?的?|持有的?|手[中上里]的?|手头的?|名下的?|自家的?|自己的|其|位于|在|的|全资|控股|原有的?)+/u;
const OWNER = new RegExp(
  `^[^,;:。\\uE001-\\uE00A]{0,10}?(?<who>${NAME}|${BACK})${GAP}(?:集团|公司|股份|方面)?(?:(?:早年|此前|原先|去年|当年|\\uE007)*[^,;。的\\uE001-\\uE006]{0,6}(?:买入|收购|购入|买下|停产|关闭|闲置|亏损)的|的?(?:全资|控股|合资)*(?:子公司|附属公司|孙公司)(?=${NAME})|的(?!\\uE005)|旗下的?|名下的?|(?:目前|合计|直接|间接)*(?:所持有?的?|持有的?|手[中上里]的?))`,
  'u',
);
const TAIL = new RegExp(
  `(?:的|的?(?:全部|剩余|余下|其余|约|近|逾|合计|所持|全数|悉数|所有|共|整体|其中))*(?<p>${PERCENT})?(?:的|全部|部分|财产|已发行|控股|少数|多数|普通|上市|流通|${PERCENT}(?=$|的))*(?<s>股权|股份|权益|股票|持股|股本|老股|旧股|控股权|控制权|产权|份额)?(?:及[^,;。\\uE001-\\uE00A]{2,8})?$`,
  'u',
);
const NAMED = new RegExp(`(?<who>${NAME})${GAP}(?:集团|公司|股份|控股)?${GAP}$`, 'u');

const KINDS =
  '业务|事业群|事业部|事业|部门|分部|板块|工厂|厂房|厂区|厂|大楼|办公楼|写字楼|机楼|物业|酒店|商场|大厦|广场|购物中心|园区|基地|矿山|矿|油田|气田|产线|生产线|资产包|资产|铁塔|电讯塔|通讯塔|通信塔|基站|院线|航线|机队|药房|药店|店|仓库|冷库|中心|电站|项目|专利组合|专利|管线|子公司|附属公司|孙公司|公司|门店|平台|网络|船队|品牌|码头|港口|机场|土地|地块|铁塔|矿权|频道|牧场|农场|影院|牌照|工作室|实验室|研究院|医院|学校|球队|电网|机组|园|总部|发动机业务|单元|系统';
const THING = new RegExp(`^[\\u4e00-\\u9fffA-Za-z0-9·、\\uE008&. -]{1,24}?(?:${KINDS})$`, 'u');
/** A thing that begins with a name. */
const CALLED = new RegExp(`^(${NAME})[\\u4e00-\\u9fff]{0,8}?(?:${KINDS})$`, 'u');
/** Too little to tell which. */
const VAGUE = new RegExp(
  `^(?:[这那该此某本上另两三]|一[块些部]|公司|集团|相关|部分|全部|核心|非核心|主要|其他|其余|标的|优质|存量|上述|多|剩余|所有|低效|老|新|部份|不良)*(?:${KINDS})$`,
  'u',
);
/** A clause, not a phrase; goods, papers and rights that customers and lenders take. */
const NO_THING =
  /[是了被为对与以于向将把给并且已拟曾会能可要须让使称说]|[和及、](?=$)|^(?:土地|厂房|设备|股权|股份|机器)|(?:云服务|服务器|芯片|债券|票据|产品|服务|软件|股票|方案)$/u;
/** 英伟达GB300芯片: goods under their maker's name. */
const WARES =
  /(?:芯片|晶片|服务器|伺服器|GPU|显卡|设备|机台|模组|软件|系统|车辆|客机|飞机|内存|存储|原料|零部件|电池|算力|服务)(?:[及和与][^,;。]{1,10})?$/u;

/** A part of a thing: 土地与厂房的大部分. */
export const PARTS =
  /^(?:其|上述|该厂|的)*(?:土地|厂房|厂区|设备|房产|建筑)(?:[和与及、](?:土地|厂房|设备|房产|建筑))*(?:的?(?:大部分|绝大部分|全部|一半|部分|\uE005+))?$/u;

/** 这批股份, 上述股权: of whom the text is about. */
const THESE = new RegExp(`^(?:(?:${BACK}|[这该上])[批些等]?|上述|有关|相关)$`, 'u');

const at = ({ clause }: Where, i: number): number => clause.start + i;

const percentAt = (w: Where, i: number): FigureItem | null =>
  w.clause.items.find((f): f is FigureItem => isFigure(f) && f.type === 'percent' && f.full.start === at(w, i)) ?? null;

/** How far a pattern that stands at the head reaches. */
const skip = (text: string, pattern: RegExp): number => pattern.exec(text)?.[0].length ?? 0;

interface Core {
  from: number;
  to: number;
  percent: FigureItem | null;
  shares: boolean;
}

/** 产品集成业务相关的9家公司. */
const RELATED = /相关的?\uE008*(?:家?公司|资产)?$/u;

/** The phrase without the share of it. */
function coreOf(w: Where, from: number, to: number): Core {
  const part = w.mask.slice(from, to);
  const tail = TAIL.exec(part);
  const p = tail?.groups?.p;
  const percent = tail && p ? percentAt(w, from + tail.index + tail[0].indexOf(p)) : null;
  const end = tail ? from + tail.index : to;
  const beside = RELATED.exec(w.mask.slice(from, end))?.[0].length ?? 0;
  return { from, to: end - beside, percent, shares: Boolean(percent ?? tail?.groups?.s) };
}

/** Whose it is, where the phrase says so, and where the thing begins. */
function ownerOf(w: Where, { from, to }: Core): { owner: Ref | null; from: number } {
  let start = from + skip(w.mask.slice(from, to), LEAD);
  let owner: Ref | null = null;
  for (let n = 0; n < 2; n++) {
    const m = OWNER.exec(w.mask.slice(start, to));
    const who = m?.groups?.who;
    if (!m || !who) break;
    const begin = start + m[0].indexOf(who);
    const held = list(w, begin, begin + who.length)[0] ?? null;
    owner = held ?? owner;
    start += m[0].length;
    start += skip(w.mask.slice(start, to), LEAD);
  }
  start += skip(w.mask.slice(start, to), TOLD_OF);
  start += skip(w.mask.slice(start, to), ITS);
  start += skip(w.mask.slice(start, to), LEAD);
  return { owner, from: Math.min(start, to) };
}

/** The thing of a stretch of the clause; null where it holds none. */
export function passedIn(w: Where, from: number, to: number): Passed | null {
  const core = coreOf(w, from, to);
  const { owner, from: start } = ownerOf(w, core);
  const words = w.mask.slice(start, core.to);
  if (words === '' || (core.shares && THESE.test(words)))
    return core.shares ? { thing: null, owner, percent: core.percent, plain: false } : null;
  if (/[,;:。!?]/u.test(words)) return null;
  const named = NAMED.exec(words);
  if (named?.groups?.who && !/[是了被为对与以向将把给并已拟]/u.test(words.slice(0, named.index))) {
    const begin = start + named.index;
    if (!core.shares && WARES.test(w.scene.text.slice(at(w, begin), at(w, to)))) return null;
    const thing = list(w, begin, begin + named.groups.who.length)[0] ?? null;
    // 子公司Altera的51%股权: of whom the text is about, where it does not say whose.
    const plain = /(?:子公司|附属公司|旗下)$/u.test(w.mask.slice(from, begin));
    return thing ? { thing, owner, percent: core.percent, plain } : null;
  }
  const called = CALLED.exec(words);
  if (called && !/[是了被为对与以向将把给并且已拟的]/u.test(words) && !WARES.test(words)) {
    const of = list(w, start, start + (called[1] ?? '').length)[0] ?? null;
    // 汇丰加拿大业务: of the company whose name it begins with; Akyem金矿 is called so.
    const rest = start + (called[1] ?? '').length;
    const part = of?.row && of.row.kind !== 'unknown' && core.to - rest >= 4 && !owner ? of : null;
    const thing = { span: { start: at(w, part ? rest : start), end: at(w, core.to) }, row: null };
    return { thing, owner: owner ?? part, percent: core.percent, plain: true };
  }
  if (!THING.test(words) || VAGUE.test(words) || NO_THING.test(words)) return null;
  return {
    thing: { span: { start: at(w, start), end: at(w, core.to) }, row: null },
    owner,
    percent: core.percent,
    plain: true,
  };
}
