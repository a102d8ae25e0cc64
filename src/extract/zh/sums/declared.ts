// A currency declared once for a Chinese text (人民币,下同; 单位:亿港元; 以美元计价): it holds for bare sums and, where it is not
// the renminbi, for 元. Takes the folded text and its sentences, changes their figures; the gate knows the rule by name.
import type { GazetteerRow } from '../../../model/reference.ts';
import { isCompany } from '../../frame.ts';
import { type FigureItem, type Item, isFigure, isWord, type Sentence } from '../../item.ts';
import { taiwanese } from './reckoned.ts';

const NAMES: Record<string, string> = {
  人民币: 'CNY',
  美元: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  新台币: 'TWD',
  日元: 'JPY',
  欧元: 'EUR',
};
const CURRENCY = Object.keys(NAMES).join('|');
const DECLARED = new RegExp(
  `(${CURRENCY})(?:元)?[,;、)]?\\s?下同|单位(?:均)?(?::|为)\\s?(?:百万|千万|万|亿)?(${CURRENCY})|(?:金额|数字|款项|货币)(?:全部|全数|均|皆|都|一律|单位)*(?:为|是|以)(${CURRENCY})|以?(${CURRENCY})计(?:价|算)(?!的)`,
  'u',
);

/** The currency a text declares, or null. */
export function declaredIn(text: string): string | null {
  const m = DECLARED.exec(text);
  return m ? (NAMES[m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''] ?? null) : null;
}

/** Words of the press of Taiwan and of Hong Kong, in folded form. */
const TAIWAN =
  /证交所|上柜|上市柜|柜买|兴柜|重讯|执行长|财务长|营运长|创投|募资|营收|[年季月]增|[年季月]减|税后|纯益|每股盈余|EPS|联贷|法人|公平会|金管会|国发基金|新创|资料中心|软体|资本支出|认列|公开资讯观测站|金控|首季|台厂|台湾/gu;
const TAIWAN_SURE = /新台币|台币|台股|台厂|上柜|兴柜|柜买|重讯|法说会|公开资讯观测站|国发基金/u;
const HONG_KONG =
  /按年|按季|溢利|港元|港币|行政总裁|止年度|止六个月|止三个月|止九个月|中期息|末期息|派息|股息|应占|先旧后新|供股|港交所|联交所|本港|银团|折让|配售|盈喜|盈警|\(0\d{4}\)|集团|通告|主板|孖展|附属公司|厘|仙/gu;

const OF_HONG_KONG = /港元|港币|本港|\(0\d{4}\)/u;

/** X(01428)公布: a company listed in Hong Kong tells. */
const LISTED = /\((?:0\d{4}|\d{1,5}\.HK|\d{3,5})\)[^,;。]{0,6}(?:公布|宣布|公告|发盈)/u;

const count = (text: string, words: RegExp): number => new Set(text.match(words) ?? []).size;

/** A company of the mainland reckons in renminbi, whoever writes of it. */
const mainland = (row: GazetteerRow | null): boolean =>
  row !== null &&
  !row.id.startsWith('?') &&
  /^[\u4e00-\u9fff]/u.test(row.names['zh-Hans']) &&
  (row.tickers.length === 0 || row.tickers.some((t) => /\.(?:HK|SZ|SS|SH)/u.test(t)));

/** 聯發科: a company listed in Taiwan reckons in its dollar. */
const ofTaiwan = ({ items }: Sentence): boolean =>
  items.some((i) => isCompany(i) && i.row.tickers.some((t) => /\.TWO?$/u.test(t)));
const ofMainland = ({ items }: Sentence): boolean =>
  items.some((i) => isCompany(i) && mainland(i.row) && i.row.tickers.length > 0);

/** Whose dollar 元 is where no currency is declared: that of the place whose words a Traditional text uses. */
function homeCurrency(text: string, at: Settled, sentences: readonly Sentence[]): string | null {
  if (!at.traditional || mainland(at.title)) return null;
  const sure = TAIWAN_SURE.test(text);
  const taiwan = count(text, TAIWAN) + (sure ? 2 : 0);
  const hongKong = count(text, HONG_KONG) + (OF_HONG_KONG.test(text) ? 2 : 0);
  if (at.title?.tickers.some((t) => /\.TW/u.test(t))) return 'TWD';
  const named = new Set(
    sentences.flatMap((one) =>
      one.items.flatMap((i) => (isCompany(i) && mainland(i.row) && i.row.tickers.length > 0 ? [i.row.id] : [])),
    ),
  );
  if (!sure && named.size > 2 && !LISTED.test(text.slice(0, 120))) return null;
  if (Math.max(taiwan, hongKong) < 2 || taiwan === hongKong)
    return named.size === 0 && !OF_HONG_KONG.test(text) && sentences.some(ofTaiwan) ? 'TWD' : null;
  if (taiwan > hongKong) return 'TWD';
  return /人民币/u.test(text) && !onlyBorrows(text) && !pricedAtHome(text) ? null : 'HKD';
}

/** 集资总额约25亿元: what a company of the mainland raises in Hong Kong, in a text of there, though it reckons in renminbi. */
const RAISES_THERE =
  /集资|净筹|筹得|配售|配股|先旧后新|招股|发售|公开发售|国际发售|所得净额|所得款项|认购|上市时|供股|沽|套现|减持|市值/u;
const REPORTS = /收入|营收|亏损|溢利|纯利|净利|盈利|毛利|开支|现金|负债|人民币/u;
const raisedThere = (text: string, at: Settled): boolean =>
  at.traditional &&
  mainland(at.title) &&
  count(text, HONG_KONG) + (/港元|港币|本港|\(0\d{4}\)|港交所|联交所|港股/u.test(text) ? 2 : 0) >
    count(text, TAIWAN) + 1 &&
  !TAIWAN_SURE.test(text);

/** 发行15亿元人民币三年期债券: what is borrowed in another currency; who reports in it says so beside what it earns. */
const onlyBorrows = (text: string): boolean =>
  /\(0\d{4}\)/u.test(text) &&
  [...text.matchAll(/人民币/gu)].every((m) => BORROWED.test(text.slice(m.index, m.index + 22)));
const BORROWED =
  /^人民币(?:\d[\d.,]*[万亿]*元?)?(?:的|[\d一二三四五六七八九十两]{1,3}年期?|定息|浮息|高级|无抵押|有抵押|优先|绿色|可换股|银团|定期|过桥|循环)*(?:点心债|熊猫债|债券|债|票据|贷款|银团|信贷|授信)/u;

/** 每股4.30元…人民币6.2亿元: shares that trade in Hong Kong are priced in its dollar, and every sum of renminbi says that it is one. */
const pricedAtHome = (text: string): boolean =>
  /每股[^,;。\d]{0,8}\d[\d.]*元/u.test(text) &&
  [...text.matchAll(/人民币/gu)].every((m) => /^人民币(?:约|逾|近|超过)?\d/u.test(text.slice(m.index, m.index + 8)));

/** 人民币10亿元 says itself whose it is. */
const marked = (text: string, { full, start }: FigureItem): boolean =>
  /(?:人民币|新台币|港币|日币|美金|澳门币)\s?$/u.test(text.slice(Math.max(0, full.start - 5), full.start)) ||
  /(?:人民币|新台币|港币)/u.test(text.slice(full.start, start + 4));

function inCurrency(figure: FigureItem, currency: string): FigureItem {
  const bare = figure.type === 'number' && figure.scaled;
  const yuan = figure.type === 'money' && figure.unit === '元' && figure.currency === 'CNY' && currency !== 'CNY';
  if (!bare && !yuan) return figure;
  return { ...figure, type: 'money', currency, rules: [...figure.rules, 'currency/declared'] };
}

/** What may stand between a noun of money and a bare sum: 归母净利6200万, 现金只剩7.7亿, 估值最多6个亿. */
const TO_SUM =
  /^(?:额|总额|规模|金额|为|是|约|近|超|超过|逾|达|达到|只|仅|只有|只剩|倒有|有|了|过|才|还|已|已经|接近|将近|至|到|高达|最多|至少|大概|差不多|做到|的是|上调|下调|上修|下修|调高|调升|调降|提高|提升|:|\s)*$/u;
const SUMS = ['metric', 'valuation', 'raise', 'market-cap', 'invest', 'borrow'];

/** 10亿融资, 3000万A轮融资, 5亿的授信: the noun of money right behind its bare sum. */
const OF_SUM =
  /^(?:级别?|规模)?的?(?:(?:Pre-?)?[A-H]\d?\+{0,2}|天使\+?|种子|战略|首|新一|最新一|上一)?(?:轮次?)?(?:股权|债权|战略|风险)?(?:融资|投资(?![者人])|贷款|借款|注资|增资|授信|营收|收入|估值)/u;
/** A noun of money that says of itself that a sum follows. */
const SUM_NOUN = /(?:金额|总额|作价|对价|总价)(?:为|是|约|近|超过?|逾|达|共|:|\s)*$/u;

/** 国发基金出3亿, 今年采购1.8亿: a verb of paying right before it. */
const PAYS = /(?:[出掏投募借]|拿出|认购|采购|,各|[\u4e00-\u9fffA-Za-z]各)(?:了|约|近|逾|只|才)*$/u;

const END_OF_SUM = /^(?:[,;。!?)、+-]|左右|以上|$)/u;

/** 以9.47亿收购, 作价10.2亿受让, 以4.7亿的价格拿下: what a deal is paid with stands between a word of paying and the deed. */
const WITH =
  /(?:(?:^|[^可所得给难予加])以|用|作价|出价|报价|斥资|出资|耗资|集资|斥|豪掷|掷|再花|砸[下出]?|花费?|投入|动用)(?:了|约|近|逾|超过?|不到|高达|总价|总额|合计|总计|共|现金)*$/u;
const DEED =
  /^(?:左右|以上|现金|的?(?:总?价格?|代价|对价|高价|低价|成本|总额|金额))?(?:再|又|成功|最终|全资|全现金|溢价|折价|从|向|战略)*(?:收购|购[买入得]|买[下入进]|受让|入股|拿下|并购|接[手盘]|认购|参[股投]|控股|拍[下得]|竞得|取得|吃下|转让|出售|售出|卖[给掉出]|脱手|收下|领投|投资|增资|注资|换[取得]|成交|易手)(?!而来|的)/u;
/** 采购250亿的服务器. */
const BUYS = /(?:采购|购买|订购|采买|租用|下单)(?:了|约|近|逾|超过|总值|价值)*$/u;
/** 投资某某4.7亿: between the deed and the sum stands whom it goes to, and nothing else. */
const GIVES = /(?:[参领]?投资?了?|入股|注资|增资|收购|并购|买下|受让)(?:了)?$/u;

/** Is a bare number of size what a deal is paid with, by the words around it or by the name right before it? */
function isPrice(text: string, { full }: Pick<FigureItem, 'full'>, name: Item | null): boolean {
  const before = text.slice(Math.max(0, full.start - 12), full.start);
  const behind = text.slice(full.end, full.end + 16);
  if (WITH.test(before)) return DEED.test(behind);
  if (BUYS.test(before)) return /^的[^,;。]/u.test(behind);
  return (
    name !== null &&
    END_OF_SUM.test(behind.slice(0, 2)) &&
    /^(?:了|约|近|逾|超过?|共|合计)*$/u.test(text.slice(name.end, Math.max(name.end, full.start))) &&
    GIVES.test(text.slice(Math.max(0, name.start - 6), name.start))
  );
}

/** Is a bare number of size a sum by the noun of money before or behind it? */
function isSum(text: string, item: FigureItem, noun: Item | null): boolean {
  if (OF_SUM.test(text.slice(item.full.end, item.full.end + 16))) return true;
  if (!END_OF_SUM.test(text.slice(item.full.end, item.full.end + 2))) return false;
  if (PAYS.test(text.slice(Math.max(0, item.full.start - 6), item.full.start))) return true;
  if (SUM_NOUN.test(text.slice(Math.max(0, item.full.start - 7), item.full.start))) return true;
  return (
    noun !== null &&
    item.full.start - noun.end <= 10 &&
    TO_SUM.test(text.slice(noun.end, Math.max(noun.end, item.full.start)))
  );
}

/** 谷歌以125亿收购某某: whose money it is where companies from elsewhere deal and nobody says it. */
const foreign = (items: readonly Item[]): boolean =>
  items.some((i) => isCompany(i) && !i.row.id.startsWith('?') && !mainland(i.row));

/** 年初的说法还是750亿, 最近一次加了65亿, 现金流170亿: a bare number behind a sum of the same sentence, where nothing is counted. */
const COUNTED =
  /用户|活跃|日活|月活|人次|人数|粉丝|下载|订单|销量|出货|产量|参数|token|Token|股本|总股|股份|股票|会员|播放|票房人|万股|亿股|面积|产能|装机/u;
const GOES_ON =
  /(?:还是|则是|估计|即是|就是|[为是达了约近逾超至到有只仅卖借]|目标|最高|最多|至多|至少|[收支入出流润损售值额算资债本款]|超过|不到|加码|另外|其中)(?:约|近|逾|超|只|仅|了)*$/u;

function likeBefore(text: string, sum: FigureItem | null, item: FigureItem): string | null {
  if (item.low < 1e8 || !END_OF_SUM.test(text.slice(item.full.end, item.full.end + 2))) return null;
  if (!sum || sum.low < 1e6 || item.start - sum.end > 60 || text.slice(sum.end, item.start).includes('。')) return null;
  const lead = text.slice(Math.max(sum.end, item.full.start - 24), item.full.start);
  return GOES_ON.test(lead) && !COUNTED.test(lead) ? sum.currency : null;
}

/** 美元营收52亿至54亿: the currency stands before the noun. */
const CURRENCY_NOUN = new RegExp(`(${CURRENCY})(?:计价?的?)?(?:营收|收入|营业收入)[^,;。\\d]{0,8}$`, 'u');
const currencyOfNoun = (text: string, item: FigureItem): string | null =>
  NAMES[CURRENCY_NOUN.exec(text.slice(Math.max(0, item.full.start - 16), item.full.start))?.[1] ?? ''] ?? null;

/** 40亿克朗, 3670亿盾: of whom the text speaks else. */
const KINDRED: readonly [RegExp, string, RegExp, RegExp][] = [
  [/^(?:克朗)$/u, 'DKK', /丹麦|哥本哈根|诺和|沃旭|马士基|嘉士伯/u, /瑞典|斯德哥尔摩|挪威/u],
  [/^(?:克朗)$/u, 'NOK', /挪威|奥斯陆/u, /瑞典|斯德哥尔摩|丹麦/u],
  [/^(?:盾)$/u, 'VND', /越南|越盾|河内|胡志明/u, /印尼|雅加达/u],
];

/** The currency of a country that shares its name with others, by the country that the text tells of. */
export function kindred(text: string, { unit }: FigureItem): string | null {
  return KINDRED.find(([name, , of, not]) => name.test(unit) && of.test(text) && !not.test(text))?.[1] ?? null;
}

interface Home {
  currency: string;
  /** The sum told last before the sentence. */
  before: FigureItem | null;
}

/** A bare number of size (19.4亿) right beside a noun of money is a sum, where no measure word follows. */
function sumsOf(text: string, items: readonly Item[], { currency, before }: Home): Map<Item, FigureItem> {
  const made = new Map<Item, FigureItem>();
  let noun: Item | null = null;
  let name: Item | null = null;
  let sum = before;
  for (const item of items) {
    if (isCompany(item)) name = item;
    if (isFigure(item) && item.type === 'money') sum = item;
    if (item.type === 'word' && SUMS.some((c) => isWord(item, c))) noun = item;
    if (item.type !== 'number' || !item.scaled) continue;
    const own = currencyOfNoun(text, item) ?? likeBefore(text, sum, item);
    const sure = own !== null || isSum(text, item, noun);
    // Where no place gives the currency, a price is one at home between companies of there.
    const open = currency === 'CNY' && (foreign(items) || (sum !== null && sum.currency !== 'CNY' && sum !== before));
    if (!sure && (open || !isPrice(text, item, name))) continue;
    sum = { ...item, type: 'money', currency: own ?? currency, rules: [...item.rules, 'currency/declared'] };
    made.set(item, sum);
  }
  return made;
}

function replaced(sentence: Sentence, changed: Map<Item, Item>): void {
  if (changed.size === 0) return;
  sentence.items = sentence.items.map((item) => changed.get(item) ?? item);
  for (const clause of sentence.clauses) clause.items = clause.items.map((item) => changed.get(item) ?? item);
}

export interface Settled {
  text: string;
  /** The text as written is in Traditional characters. */
  traditional: boolean;
  title: GazetteerRow | null;
}

/** 每年电费一个亿左右: a sum of nothing, said to be one where it is listed as not used. */
function unnamed(text: string, items: readonly Item[]): void {
  for (const i of items)
    if (
      i.type === 'number' &&
      i.scaled &&
      i.low >= 1e6 &&
      (/^(?:[,;。!?)、]|左右|以上|$)/u.test(text.slice(i.end, i.end + 2)) || isPrice(text, i, null))
    )
      i.why ??= 'no currency is stated';
}

/** Gives the figures of a text their declared currency, or the one it is at home in. */
export function declare(sentences: readonly Sentence[], at: Settled): void {
  const declared = declaredIn(at.text);
  const place = declared ? null : homeCurrency(at.text, at, sentences);
  const there = !declared && !place && raisedThere(at.text, at);
  const taiwan = declared || place ? null : taiwanese(at.text, sentences, mainland);
  let before: FigureItem | null = null;
  for (const sentence of sentences) {
    const changed = new Map<Item, Item>();
    // A sentence about companies of Taiwan alone, in a text of no one place.
    const alone = !declared && !place && at.traditional && ofTaiwan(sentence) && !ofMainland(sentence);
    const home = place ?? (alone ? 'TWD' : null);
    if (declared)
      for (const item of sentence.items) {
        const one = isFigure(item) && !marked(at.text, item) ? inCurrency(item, declared) : item;
        if (one !== item) changed.set(item, one);
      }
    else {
      for (const item of sentence.items) {
        const own = isFigure(item) && item.type === 'money' ? kindred(at.text, item) : null;
        if (own)
          changed.set(item, {
            ...(item as FigureItem),
            currency: own,
            rules: [...(item as FigureItem).rules, 'currency/declared'],
          });
      }
      for (const [item, sum] of sumsOf(at.text, sentence.items, { currency: home ?? 'CNY', before }))
        changed.set(item, sum);
      if (home)
        for (const item of sentence.items)
          if (isFigure(item) && item.type === 'money' && item.unit === '元' && !marked(at.text, item))
            changed.set(item, inCurrency(item, home));
      if (taiwan)
        for (const item of sentence.items)
          if (taiwan.has(item) && !marked(at.text, item as FigureItem))
            changed.set(item, inCurrency(item as FigureItem, 'TWD'));
      if (there)
        for (const clause of sentence.clauses) {
          const words = at.text.slice(clause.start, clause.end);
          if (!RAISES_THERE.test(words) || REPORTS.test(words)) continue;
          for (const item of clause.items)
            if (isFigure(item) && item.type === 'money' && item.unit === '元' && !marked(at.text, item))
              changed.set(item, inCurrency(item, 'HKD'));
        }
    }
    replaced(sentence, changed);
    before = sentence.items.findLast((i): i is FigureItem => isFigure(i) && i.type === 'money') ?? before;
    unnamed(at.text, sentence.items);
  }
}
