// What is left of a Chinese price: 价格降至原价的60%, 降到原来的两成, 仅为此前的三分之一. The figure tells how much of the old price the new
// one is, and so the fall is the rest of it. Takes a figure as it stands and the folded text, gives the move.
import type { FigureItem } from '../../item.ts';

/** 降低了原价的40% tells by how much: a move needs where it goes. */
const MOVES =
  '(?:(?:[降跌减砍落调涨升提压低变探]|优惠)[^,;。\\d]{0,4}?[至到为成于剩]|(?:仅|只|就)[有剩为是]?|相当于|等于|价格?[为是])';
const OLD =
  '(?:原价格?|原先|原来|原有|原本|原|此前|之前|先前|从前|过去|以往|以前|往日|昔日|当初|旧价|老价|老款|旧款|旧版|老版|上一?代|前代|前一代|去年|上年|年初|发布时|首发时|官方价|标价|定价)';
const LEFT_OF = new RegExp(
  `${MOVES}(?:约|近|仅|只有|只剩|大约|不到|不足|超过?)*${OLD}(?:的?(?:价格|售价|定价|报价|水平|标准|收费|费用))?的$`,
  'u',
);
/** 价格降到六成: where it goes to, with no word of what it is held against. */
const DOWN_TO = /(?:[降跌减砍落调压]|下调|调降|降低|直降|调低)(?:至|到|为)$/u;
const PRICE = /(?<![股市评造作对总溢折议代竞估换购])价(?!值)|tokens?|收费|资费|租金|[月年]费|费用|成本/iu;
const NO_PRICE = /股价|市值|估值|每股|毛利|利润|营收|收入|占比|份额|持股|比例|溢价|幅/u;
/** How far a clause is looked back. */
const BACK = 48;

/** The difference without what decimals leave behind. */
const less = (a: number, b: number): number => Math.round((a - b) * 1e9) / 1e9;
/** More of a price left is less of a fall. */
export const turned = (approx: FigureItem['approx']): FigureItem['approx'] =>
  approx === 'over' ? 'under' : approx === 'under' ? 'over' : approx;

/** 净利润仅为上年的四成, 营收降至2023年的六成: what a figure of a company is of the one before. 占上年的四成 is a part of it. */
const METRIC =
  /(?:营收|收入|营业额|净利润?|利润|纯利|盈利|亏损|净损|销售额|(?:资本|研发)(?:开支|支出|投入|费用))[^,;。率占%\d]{0,12}(?:20\d\d)?[^,;。率占%\d]{0,10}$/u;
const OF_LAST =
  /(?:仅|只|就|仅仅|约)?(?:[为是有剩]|相当于|等于|[降跌减缩落少滑升增涨]至|[降跌减缩落少滑升增涨]到|不及|不足|不到)(?:约|近|仅|大约|不足|不到)*(?:上年|去年|前年|上一年|前一年|一年前|20\d\d年|上一?季度?|前一?季度?|此前|原来|以往)(?:同期|全年|水平)?的$/u;
/** 净利润2亿元,仅为上年的四成: the clause before names the figure. */
const ALONE = /^(?:仅|只|仅仅|不及|不足|不到|也|大约|约|相当于)?[^,;。]{0,12}$/u;
const TOLD =
  /(?:营收|收入|营业额|净利润?|利润|纯利|盈利|亏损|净损|销售额|(?:资本|研发)(?:开支|支出|投入|费用))[^,;。率占%]{0,6}\d[\d.,]{0,8}[万亿兆]{1,2}[^,;。\d]{0,5},$/u;
export const OF_PRIOR = 'percent/of-prior';

export const OF_OLD = 'percent/of-old';

/** The clause up to a figure. */
const leadOf = (text: string, at: number): string =>
  /[^,;。:!?\n]*$/u.exec(text.slice(Math.max(0, at - BACK), at))?.[0] ?? '';

/** 净利润仅为上年的四成 as the growth by -60 %. */
function ofPrior(text: string, lead: string, item: FigureItem): FigureItem {
  const from = item.full.start - lead.length;
  const told = METRIC.test(lead) || (ALONE.test(lead) && TOLD.test(text.slice(Math.max(0, from - BACK), from)));
  if (!told || !OF_LAST.test(lead)) return item;
  const rules = [...item.rules, OF_PRIOR];
  return { ...item, low: less(item.low, 100), high: less(item.high, 100), approx: turned(item.approx), rules };
}

/** 原价的60% as the fall by 40 %, 原价的120% as the rise by 20 %; any other figure as it is. */
export function ofOld(text: string, item: FigureItem): FigureItem {
  const before = text[item.full.start - 1] ?? '';
  if (item.type !== 'percent' || item.low <= 0 || item.high > 300 || !'的至到为'.includes(before)) return item;
  const lead = leadOf(text, item.full.start);
  if (!PRICE.test(lead) || NO_PRICE.test(lead)) return before === '的' ? ofPrior(text, lead, item) : item;
  const left = LEFT_OF.test(lead) || (item.high < 100 && DOWN_TO.test(lead));
  if (!left || (item.low < 100 && item.high > 100) || item.low === 100) return item;
  const rules = [...item.rules, OF_OLD];
  if (item.low > 100) return { ...item, low: less(item.low, 100), high: less(item.high, 100), rules };
  return { ...item, low: less(100, item.high), high: less(100, item.low), approx: turned(item.approx), rules };
}
