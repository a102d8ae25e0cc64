// Han names that end like a company (…科技, …资本, …银行): where they begin, and what only looks like one (智能手机, 资本支出).
import type { Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import { nameUpTo, strangeness } from './runs.ts';
import { endingIn } from './suffixes.ts';

/** Endings that also make plain nouns. */
const VAGUE = /^(?:基金|产业基金|母基金|财团|资产)$/u;
/** Nouns that end a name only behind something odd. */
const PLAIN =
  /^(?:动力|传动|驱动|数位|新材料|新材|氢能|智驾|智行|智联|温控|液冷|量子|化学|纺织|造纸|出行|咖啡|茶饮|饮料|服饰|体育|影视|娱乐|游戏|教育|医疗|健康|器械|诊断|疫苗|生命科学|芯片|光学|激光|显示|照明|船舶|海运|港口|建工|工程|装备|机械|机电|仪器|仪表|自动化|数据|信息|技术|互联|轴承|轮胎|玻璃|水泥|建材|陶瓷|家电|家具|珠宝|旅游|酒店|餐饮|超市|零售|商业|贸易|供应链|农业|种业|饲料|水产|租赁|支付|电脑|燃气|核电|风电|电池|电机|传感|测控|算力|存储|晶圆|封测|航天|卫星|无人机|系)$/u;
/** Endings that are nouns of the language too: behind plain words alone they make no name. */
const NOUNS =
  /^(?:网络|软件|能源|新能源|航空|电力|机器人|半导体|汽车|生物|医药|智能|科技|通信|通讯|物流|传媒|食品|环保|电子|精密|材料|电气|电器|化工|钢铁|光电|微电子|家居|期货|文旅|基因|金融)$/u;
/** Is an ending a noun of things? */
export const isThing = (ending: string): boolean =>
  /^(?:芯片|数据|技术|工程|游戏|显示|存储|晶圆|算力|手机|汽车|支付)$/u.test(ending);
export const HAN = /[\u4e00-\u9fffA-Za-z0-9]/u;
const TRADING =
  /(?:供应|研发|制造|开发|经销|运营|营运|服务|设备|整车|零件|代理|承包|集成|渠道|解决方案|方案|分销|制药|组装|代工|加工|电商)$/u;
export const COMMON =
  /^(?:底层|基础|优质|不良|固定|流动|无形|受托|存量|账面|建设|新建|兴建|扩建|自建|投建|打造|管理|牵头|主办|合作|承销|保荐|有价|及有价|人工智|工商|公开|主营.*|经营.*|从事.*|专注.*|销售|生产|研发|制造|出售|采购|布局|智能电动|智能网联|纯电动?|商用|乘用|燃油|线上|线下|云端|本土市场|国际市场|受惠|受益|交易|宣传|申报|注册|路演|推介|证明|书面|补充|一组|地方|家族|台股|可编程|中心|风电叶片|印尼|越南|主营|现金|车用|工业|消费性|消费类|网通|通讯|引述|援引|引用|转引|硅谷|华尔街|风投|早期|头部|知名|一线|顶级|人工|高|新|金融|信息|生物|数字|互联网|人工智能|大|全球|跨国|风险|科技|民营|商业|投资|智能|移动|电子|国有|中央|外资|互联|消费|传统|多家|各家|各大|两家|三家|一级|二级|私募|公募|产业|战略(?![投入配增融领注])|社会|耐心|金融科技|黑|硬|核心|前沿|先进|绿色|清洁|电动|新型|智慧|具身|类人|云|端侧|空间|商汤|现代|生成式|通用|商用|政策性|主要|该|本|此|公司|本公司|上市公司|所持|持有|部分|全部|限售|流通|回购|质押|增持|减持|发行|新增|购买|收购|其|优先|普通|原始|库存|相关|个别|主要|其他|该公司)$/u;
const FOREIGN_HEAD =
  /^(?:北欧|西欧|东欧|南欧|东南亚|中东|美国|中国|日本|韩国|法国|英国|德国|芬兰|印度|欧洲|亚洲|全球|本土|国产|国内|海外|上游|下游|头部).{0,1}$/u;
/** Words of trade before a name: 模组厂合衍科技, 十家银行. */
export const TRADE =
  /^(?:(?:联营|合营|参股)(?:企业|公司)|[^市]{0,9}(?:厂|大厂)(?=.{2})|.{1,6}(?:服务商|业者|供应商|开发商|制造商|营运商|发展商|运营商|经销商|设计商|药企|车企|险企|房企|国企|央企|新创|初创|独角兽|电商|新贵|新秀|玩家|新势力|龙头|巨头|大厂|品牌|平台)(?=.{2})|(?:软件|硬件|芯片|晶片|零件|零部件|设备|材料|器件|家电|服装|手机|游戏|面板|模组|系统|电池|汽车|贸易|经销|代理|分销|零售|开发|承包|运输|物流|云服务|解决方案)商(?=.{3})|(?:牵头|主办|安排|承办|代理|参贷|统筹)行(?=.{2})|兼)/u;
/** What follows an ending that is no company's (资本支出, 智能手机, 电子行业). */
export const FOLLOWED =
  /^(?:电池|电站|系统|总成|车型|双生|孪生|经济|资产(?!管)|货币|因素|柜|比特|化|公司[“「『"]|入|显示|中心(?=的|[,。;]|[\d.]+%)|披露|机构|人士|合伙企业|负债|规模|减值|价格|重组|注入|收购|证券化|配置|包|企业|厂商|巨头|龙头|供应|服务|支出|开支|市场(?!份|占)|运作|回报|主义|充足|净额|投入|需求|密集|实力|业务|发售|股东(?![包有为行])|概念|工具|产品|设备|合约|合同|订单|费用|成本|公积|利得|行情|涨|跌|交易|账户|合作|赛道|竞争|时代|社会|战略|项目|底座|能力|应用|驾驶|手机|终端|体|硬件|制造|助手|眼镜|城市|家居|客服|投顾|风控|算力|算法|计算|决策|升级|转型|革命|创新|进步|发展|人才|股价|指数|板块|业|化|行业|类|领域|产业|界|圈|部门|性)/u;

/** Plain nouns with such an ending: 轮臂式机器人, 官网显示. */
const NO_ENDING =
  /(?:[式形型足类种款台个代轮业务]|协作|扫地|具身|仿生|清洁|配送|焊接|送餐|陪伴|家用|手术|移动|割草|巡检|外骨骼)机器人$|(?:网|数据|报告|公告|资料|文件|记录|信息|财报|年报|书|函|表|名单|榜单?)显示$/u;
const INNER = /^.{0,4}(?:资本|基金|集团|银行)(?=.{2})|^.{2,5}(?:联合|携手|联手|牵手)(?=.{2})|^.{2,8}?主营/u;

const DOES = /^(.{0,4}?)(?:战略投资|追加投资|投资|增资|注资|入股|收购|[抢拿买吃接吞盘]下)(?=.{2})/u;

/** What 和 joins to a name before it, and leads to none. */
const JOINED = /[^\s,、;:。!?()“”「」《》【】■●由向从与被给对把将为是及于在\n]/u;

/** 否认投|资某某算力, 在印度投资|某某汽车: the verb is no part of the name, nor where it is done. */
function behindVerb(text: string, { start: from, end }: Span, lexicon: Lexicon): number {
  const start = text[from] === '资' && text[from - 1] === '投' ? from + 1 : from;
  const does = DOES.exec(text.slice(start, end));
  if (!does) return start;
  const place = start + (does[1] as string).length;
  if (place > start && strangeness(text, { start, end: place }, lexicon) > 0) return start;
  const behind = start + does[0].length;
  return strangeness(text, { start: behind, end }, lexicon) > 0 ? behind : start;
}

/** …科技, …资本: the name runs back to the nearest character or word that cannot be in it. */
export function endingAt(
  text: string,
  i: number,
  { floor, limit, lexicon }: { floor: number; limit: number; lexicon: Lexicon },
): Span | null {
  const ending = endingIn(text, i, Math.min(limit, i + 6));
  if (!ending) return null;
  let start = Math.max(floor, nameUpTo(text, { start: Math.max(floor, i - 12), end: i }, lexicon)?.start ?? i);
  start += TRADE.exec(text.slice(start, i))?.[0].length ?? 0;
  // 产业资本绿岭创投: what ends before it is another name.
  const inner = INNER.exec(text.slice(start, i));
  if (inner) start += inner[0].length;
  // 供应|商沪光信息: the walk back ended inside a word of trade.
  if (/^[商厂者家]/u.test(text.slice(start, i)) && TRADING.test(text.slice(Math.max(floor, start - 2), start))) start++;
  // 联合|中信资本: together with.
  if (
    /^(?:联合|携手|联手|会同)/u.test(text.slice(start, i)) &&
    strangeness(text, { start: start + 2, end: i }, lexicon) > 0
  )
    start += 2;
  // 上市|前贝恩系, 基金|和国投招商: what joins or dates is no part of it.
  const [first, prior] = [text[start] ?? '', text[start - 1] ?? ''];
  if (i - start > 2 && /[前后]/u.test(first) && /[市此之成易割年月日行资让付]/u.test(prior)) start++;
  else if (i - start > 2 && first === '和' && JOINED.test(prior)) start++;
  // 这是继|公牛集团之后…
  else if (i - start > 2 && first === '继' && /^$|[,。;:是成\n]/u.test(prior)) start++;
  start = behindVerb(text, { start, end: i }, lexicon);
  const body = text.slice(start, i);
  const plainUpTo = (end: number): boolean => strangeness(text, { start, end }, lexicon) === 0;
  if (ending === '系' && /^[列统数]/u.test(text.slice(i + 1, i + 2))) return null;
  if (NO_ENDING.test(`${body}${ending}`) || (ending === '显示' && /^[,:]/u.test(text.slice(i + 2, i + 3)))) return null;
  if (/^[A-Za-z]{1,4}$|^(?:一家|这家|那家|两家|某|该)/u.test(body)) return null;
  if (PLAIN.test(ending)) {
    if (/^[A-Z]+[\u4e00-\u9fff]/u.test(body)) return null;
    if (strangeness(text, { start, end: i }, lexicon) < 2) return null;
    if (
      /^(?:公司|企业|商|厂|市场|平台|服务|业务|行业|领域|产品|巨头)/u.test(
        text.slice(i + ending.length, i + ending.length + 2),
      )
    )
      return null;
  }
  if (ending === '能源' && text[i - 1] === '新') return null;
  if (NOUNS.test(ending) && (plainUpTo(i) || plainUpTo(i + ending.length))) return null;
  // 轮臂式机器人: a kind of thing.
  if (NOUNS.test(ending) && /[式型级类用性化动]$/u.test(body)) return null;
  if (VAGUE.test(ending) && strangeness(text, { start, end: i }, lexicon) === 0) return null;
  if (body.length < 2 || body.length > 8 || COMMON.test(body) || /^\d/u.test(body)) return null;
  if (/^(?:有限|股份有限|集团有限|投资有限|资产)/u.test(text.slice(i + ending.length, i + ending.length + 4)))
    return null;
  let end = i + ending.length;
  const more = endingIn(text, end, Math.min(limit, end + 6));
  // 沐桐电子|控股股东: what a holder is belongs to no name.
  const holder = more === '控股' && /^(?:股东|子公司|权|公司)/u.test(text.slice(end + 2, end + 5));
  if (more !== '股份' && !holder) end += more.length;
  if ((!holder && FOLLOWED.test(text.slice(end, end + 3))) || FOREIGN_HEAD.test(body)) return null;
  // 保险资管公司X: a kind of company.
  if (/^公司[\u4e00-\u9fff]/u.test(text.slice(end, end + 3)) && strangeness(text, { start, end: i }, lexicon) === 0)
    return null;
  // 人形机器人, 智能手机: a plain word of the language.
  if (lexicon.plain.has(text, { start, end })) return null;
  return { start, end };
}
