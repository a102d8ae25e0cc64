// How names of Chinese companies end (…科技, …资本, …银行), and where such an ending reaches into the word behind it.
import type { Span } from '../../../model/document.ts';
import { charset } from '../../match/charset.ts';

const ENDING =
  /^(?:动力|传动|驱动|数位|新材料|新材|氢能|智驾|智行|智联|温控|液冷|量子|生技|投资中心|投资管理|投资集团|投资控股|投资基金|投资发展|制鞋|电通|电机|光学|投控|资讯|通路|工控|智控|资产管理|化学|化纤|纺织|造纸|出行|咖啡|茶饮|乳业|饮料|服饰|体育|影视|娱乐|游戏|教育|医疗|健康|器械|诊断|疫苗|生命科学|芯片|微电|光学|激光|显示|照明|船舶|海运|港口|建工|工程|装备|机械|机电|仪器|仪表|自动化|数科|数据|信息|技术|互联|轴承|轮胎|玻璃|水泥|建材|陶瓷|家电|家具|珠宝|旅游|酒店|餐饮|超市|零售|商业|贸易|供应链|农业|种业|饲料|水产|直投|国资|国投|城投|产投|交投|租赁|金租|支付|商银|农商行|城商行|电脑|精机|精工|财险|人寿|能投|电投|水务|燃气|核电|风电|电池|电机|传感|测控|智造|智算|算力|云创|存储|晶圆|封测|航天|卫星|无人机|系|资管|产业基金|母基金|基金|财团|药业|酒业|影业|铝业|铜业|锂业|矿业|煤业|牧业|化工|钢铁|电气|电器|制药|基因|金控|港投|省投|科投|建投|旅投|铁投|开投|高新投|创新投|财投|文投|航投|农投|水投|金投|合伙企业|期货|互娱|文旅|置地|城建|环保|微电子|家居|百货|资产|半导体|机器人|新能源|股份有限公司|有限公司|科技|智能|资本|创投|集团|电子|证券|银行|基金会|投资公司|控股|股份|生物|医药|药业|汽车|传媒|网络|软件|能源|重工|地产|置业|保险|信托|物流|航空|电力|食品|国际|通信|光电|精密|材料|实业|金融)/u;
/** First characters of the endings: where it is worth looking. */
export const ENDINGS =
  '动驱氢液温量资产母财生制电光投讯通工智药酒影铝铜锂矿煤牧化钢制基金期互文置城环微家百半机新股有科智创集电证银投控生医汽传网软能重地保信物航食国通光精材实纺造出咖茶乳饮服体娱游教健器诊疫芯激显照船海港建工装仪自数技轴轮玻水陶珠旅餐超零商贸供农种饲直交租支人燃核风测算云存晶封卫无系省铁开高合';
export const ENDING_STARTS = charset(ENDINGS);
/** The endings by their first character, in the order in which they are tried. */
const BY_FIRST = new Map<number, string[]>();
for (const word of ENDING.source.slice('^(?:'.length, -1).split('|'))
  BY_FIRST.set(word.charCodeAt(0), [...(BY_FIRST.get(word.charCodeAt(0)) ?? []), word]);

const PAYS = /^(?:[了约近逾超\d一二三四五六七八九十首的给其过至]|现金|对价|股权|价款|定金|预付|租金|费用|完毕)/u;

/** The ending at a place, within a limit; '' for none. */
export function endingIn(text: string, at: number, limit: number): string {
  const next = text[at + 1];
  for (const word of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (word.length > 1 && word[1] !== next) continue;
    if (at + word.length > limit || !text.startsWith(word, at)) continue;
    // 向某某支付了1亿元: the verb.
    if (word === '支付' && PAYS.test(text.slice(at + 2, at + 5))) continue;
    return word;
  }
  return '';
}
/** Places at which companies are at home, as an alternative of a pattern. */
export const PLACES =
  '北京|上海|天津|重庆|深圳|广州|杭州|苏州|南京|合肥|武汉|成都|西安|长沙|青岛|宁波|厦门|无锡|珠海|佛山|济南|郑州|福州|大连|沈阳|香港|江苏|浙江|广东|山东|河南|河北|湖北|湖南|福建|安徽|四川|江西|陕西|山西|辽宁|吉林|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|黑龙江|中国';

/** The ending that a short form leaves out. */
export const SHORT = new RegExp(`(?:集团|控股|股份|有限公司)*${ENDING.source.slice(1)}+$`, 'u');

/** Endings that name a kind of company and begin no other word. */
const SURE =
  /^(?:创投|资本|能源|新能源|科技|智能|集团|控股|银行|证券|保险|基金|半导体|电子|光电|生物|医药|制药|资管|信托|股份|产投|国投|战投|科投)$/u;

/** Where the ending stops that a place stands inside of or right behind: 青岩创|投投资, 鹿鸣新能|源于; the place itself for none. */
export function endingOver(text: string, at: number, { from, limit }: { from: number; limit: number }): number {
  for (let start = Math.max(from + 2, at - 2); start < at; start++) {
    const ending = endingIn(text, start, limit);
    if (start + ending.length > at && SURE.test(ending)) return start + ending.length;
  }
  return at;
}

/** Does a name that begins at `from` end with such an ending? */
export function endsSure(text: string, { start: from, end }: Span): boolean {
  for (let start = Math.max(from + 2, end - 3); start < end - 1; start++)
    if (endingIn(text, start, end).length === end - start && SURE.test(text.slice(start, end))) return true;
  return false;
}
