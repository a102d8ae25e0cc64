// The places of sentences that share figures out among parties (甲和乙分别投资3亿元和2亿元): patterns over a clause in signs, with what each list and
// each single party is in the deal.
import type { Draft } from '../../frame.ts';
import { BACK, GAP, MONEY, NAME, PERCENT } from '../takings/mask.ts';

const AND = '(?:、|,?以及|和|与|及|跟)';
const TAIL = '(?:集团|公司|汽车|科技|股份|系)?';
const KIND = '[^,;:。!?、从向由将把被对与和及给为以在\\uE000-\\uF8FF]{0,8}?';
/** Who or what is listed: two or more with a name. */
const MANY = `(?<l>${NAME}${GAP}${TAIL}(?:${AND}${KIND}${NAME}${GAP}${TAIL}){1,5})(?:等[^,;。\\uE000-\\uF8FF]{0,6})?`;
const ONE = `(?<b>${NAME}|${BACK})${GAP}${TAIL}`;
/** The figures, as many as are listed. */
const figures = (sign: string): string => `(?<f>${sign}(?:${AND}${sign}){1,5})`;
const SUMS = figures(MONEY);
const PARTS = figures(PERCENT);
/** What says nothing of who is who. */
const gap = (most: number): string => `[^,;:。!?\\uE001-\\uE006\\uE00A]{0,${most}}?`;
const MOD = gap(10);
const EACH = '(?:分别|依次|先后|相继|各自|各)';
const IS = `${gap(6)}(?:分别|依次)${gap(3)}(?:为|是|达到?|约|至|到|升至|降至|增至|减至|占)?${gap(2)}`;
const PRICE =
  '(?:价格|作价|对价|代价|金额|总额|总价|价款|成交价|成交额|合同额|涉资|耗资|规模|投资额|出资额|采购额|交易额|销售额)';
const INVESTS = '(?:出资|投资|注资|增资|投入|认购|认缴|跟投|入股|战略投资|追加投资|缴付)';
const BUYS = '(?:全资收购|收购|并购|买下|购入|购得|吃下|拿下|买入)';
const SELLS = '(?:出售|转让|卖出|卖掉|售出|剥离|出让)';
const GIVES = '(?:出售|转让|卖|售|出让|划转|让渡)(?:了)?(?:给|予|与)';
const LOAN = '(?:贷款|借款|授信|信贷|融资额度|过桥资金|过桥融资|银团)';
const ORDER = '(?:订单|采购合同|采购协议|采购|大单|中标)';
const HELD = '(?:股权|股份|持股|权益)';

/** 甲(3亿元)、乙(2亿元): each with its figure behind it. */
const PAIRED = `(?<l>${NAME}${TAIL}\\uE009+(?:${AND}${KIND}${NAME}${TAIL}\\uE009+){1,7})`;

/** What a list or a single party is in the deal. */
export type Side = 'subject' | 'object';

export interface Place {
  kind: Draft['kind'];
  pattern: RegExp;
  /** On which side the listed stand; who stands alone (b) is on the other. */
  many: Side;
  /** Who stands alone may be told elsewhere. */
  open?: boolean;
  /** Nobody stands on the other side. */
  alone?: boolean;
  metric?: Draft['metric'];
  /** Who takes what is sold (c). */
  taken?: boolean;
  /** 将 in it moves what stands behind it, and plans nothing. */
  moves?: boolean;
}

const place = ([kind, many]: [Place['kind'], Side], source: string, more: Partial<Place> = {}): Place => ({
  kind,
  many,
  pattern: new RegExp(source, 'du'),
  ...more,
});

/** In the order in which they are tried. */
export const PLACES: readonly Place[] = [
  place(
    ['debt', 'subject'],
    `${MANY}${MOD}(?:向|为|给|对)${ONE}${MOD}(?:提供|发放|批出|授予|投放|借出)(?:了)?${SUMS}的?${gap(6)}${LOAN}`,
  ),
  place(['investment', 'subject'], `${MANY}${MOD}(?:向|对|给|为|在)${ONE}${MOD}${INVESTS}(?:了)?${SUMS}`),
  place(['investment', 'subject'], `${MANY}${MOD}${INVESTS}(?:了)?${SUMS}`, { open: true }),
  place(
    ['funding_round', 'subject'],
    `${MANY}${MOD}(?:完成|获得?|宣布|筹得|募得|筹集)(?:了)?${SUMS}的?${gap(6)}(?:融资|轮)`,
    {
      alone: true,
    },
  ),
  place(['valuation', 'subject'], `${MANY}${MOD}(?:估值|身价)${IS}${SUMS}`, { alone: true }),
  place(['metric', 'subject'], `${MANY}${MOD}占${gap(14)}${PARTS}的?${gap(4)}(?:份额|市场)`, {
    alone: true,
    metric: 'market_share',
  }),
  place(
    ['stake', 'subject'],
    `${MANY}${gap(4)}(?:在|对|于)${ONE}${gap(4)}(?:持股|股权|股份)(?:比例|占比)?${IS}${PARTS}`,
  ),
  place(
    ['stake', 'subject'],
    `${MANY}${MOD}(?:成立|设立|组建|创办|合资设立)(?:了)?(?:${gap(10)}${ONE}|${gap(6)}(?<j>合资(?:公司|企业)|合营公司|新公司))${gap(6)},${gap(10)}(?:持股|占股|持有|控股|股权占比|持股比例|出资比例)${gap(6)}${PARTS}`,
  ),
  place(
    ['divestment', 'object'],
    `${ONE}${MOD}(?:将|把)${gap(8)}${MANY}${gap(6)}(?:以|按|作价)${SUMS}的?${gap(6)}${GIVES}(?<c>${NAME})`,
    { taken: true, moves: true },
  ),
  place(
    ['divestment', 'subject'],
    `${MANY}${MOD}以${SUMS}的?${gap(8)}${SELLS}(?:了)?(?![给予与])${gap(6)}${ONE}(?:的?(?<p>${PERCENT}(?:${AND}${PERCENT}){1,5}))?`,
  ),
  place(['stake', 'object'], `${ONE}${MOD}(?:持有|拥有|控制)(?:了)?${MANY}${gap(4)}${PARTS}的?${HELD}`),
  place(
    ['stake', 'object'],
    `${ONE}${MOD}(?:减持|增持|卖出|买入|加仓|减仓)(?:了)?${MANY}${gap(6)},${gap(6)}(?:持股|股权)(?:比例)?${IS}${PARTS}`,
  ),
  place(['divestment', 'object'], `${ONE}${MOD}以${SUMS}的?${gap(8)}${SELLS}(?:了)?${gap(6)}${MANY}`),
  place(['divestment', 'object'], `${ONE}${MOD}${SELLS}(?:了)?${gap(6)}${MANY}${gap(8)},${gap(6)}${PRICE}${IS}${SUMS}`),
  place(
    ['investment', 'object'],
    `${ONE}${MOD}(?:以|斥资|作价|耗资|花费|出资)${SUMS}的?${gap(8)}${BUYS}(?:了)?${gap(6)}${MANY}`,
  ),
  place(['investment', 'object'], `${ONE}${MOD}${BUYS}(?:了)?${gap(6)}${MANY}${gap(8)},${gap(6)}${PRICE}${IS}${SUMS}`),
  place(
    ['purchase', 'object'],
    `${ONE}${MOD}(?:与|和|同|跟|向)${MANY}${MOD}(?:签订|签署|签下|签|达成|订立|敲定|下达)(?:了)?${SUMS}的?${gap(10)}${ORDER}`,
  ),
  place(['purchase', 'object'], `${ONE}${MOD}(?:向|从)${MANY}${MOD}(?:采购|订购|购买|租用|租赁|下单)(?:了)?${SUMS}`),
  place(
    ['purchase', 'object'],
    `${ONE}${gap(8)}(?:供应商|供货商|供应方)${gap(6)}(?:为|包括|是|有|即|:)${MANY},${gap(6)}${PRICE}${IS}${SUMS}`,
  ),
  place(
    ['purchase', 'subject'],
    `${ONE}${gap(8)}客户${gap(6)}(?:为|包括|是|有|即|:)${MANY},${gap(6)}${PRICE}${IS}${SUMS}`,
  ),
  place(
    ['purchase', 'subject'],
    `${ONE}${MOD}(?:获得?|取得|拿到|拿下|收到|斩获|中标|接获)(?:了)?${MANY}的?${SUMS}的?${gap(10)}${ORDER}`,
  ),
  place(['debt', 'subject'], `${ONE}${MOD}(?:从|自|获得?|取得|拿到)(?:了)?${MANY}${MOD}${SUMS}的?${gap(6)}${LOAN}`),
  place(
    ['investment', 'subject'],
    `${ONE}${MOD}(?:从|自|获得?|取得|拿到)(?:了)?${MANY}${MOD}${SUMS}的?${gap(6)}(?:投资|注资|增资)`,
  ),
];

/** Lists in which a figure in brackets stands behind each. */
export const PAIRS: readonly Place[] = [
  place(['divestment', 'object'], `${ONE}${MOD}${SELLS}(?:了|的)?${gap(8)}${PAIRED}`),
  place(['investment', 'object'], `${ONE}${MOD}(?:${BUYS}|${INVESTS})(?:了|的)?${gap(8)}${PAIRED}`),
  place(['debt', 'subject'], `${ONE}${MOD}(?:贷款人|贷款行|贷款方|贷款银行|债权人|参贷行)${gap(6)}${PAIRED}`),
  place(['purchase', 'object'], `${ONE}${gap(8)}(?:供应商|供货商|供应方)${gap(6)}${PAIRED}`),
  place(['purchase', 'subject'], `${ONE}${gap(8)}客户${gap(6)}${PAIRED}`),
  place(['stake', 'subject'], `${ONE}${gap(10)}股东${gap(8)}${PAIRED}`),
];

/** What shares the figures out. */
export const SHARES_OUT = new RegExp(`${EACH}`, 'u');
