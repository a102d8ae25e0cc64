// What the inputs of a forecast are called, in the three languages; the compiler sees that none is left out.
import type { InputGroup, InputKey } from '../../../model/scenario/inputs.ts';
import type { Lang } from '../lang.ts';

type Said = readonly [en: string, hans: string, hant: string];

const COLUMN: Record<Lang, 0 | 1 | 2> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };

const INPUT: Record<InputKey, Said> = {
  invested: ['put in by the vendor', '供应商投入', '供應商投入'],
  credits_share: ['share paid in credits', '以算力额度支付的比例', '以算力額度支付的比例'],
  others: ['cash of the other investors', '其他投资方的现金', '其他投資方的現金'],
  opening_cash: ['cash before the round', '融资前的现金', '融資前的現金'],
  credit_expiry: ['months until credits lapse', '额度有效月数', '額度有效月數'],
  breakage: ['share of credits never drawn', '从未使用的额度比例', '從未使用的額度比例'],
  discount: ['discount on the list price', '相对目录价的折扣', '相對牌價的折扣'],
  stake: ['the vendor’s stake', '供应商持股', '供應商持股'],
  post_money: ['valuation after the round', '投后估值', '投後估值'],
  round_gap: ['months between rounds', '两轮融资间隔月数', '兩輪融資間隔月數'],
  round_chance: ['chance that a round closes', '一轮融资成功的概率', '一輪融資成功的機率'],
  round_size: ['size of the next round', '下一轮规模', '下一輪規模'],
  round_step: ['each later round against the one before', '后续每轮相对上一轮的倍数', '後續每輪相對上一輪的倍數'],
  valuation_step: [
    'valuation of each round against the one before',
    '每轮估值相对上一轮的倍数',
    '每輪估值相對上一輪的倍數',
  ],
  dilution: ['share sold in each later round', '后续每轮出让比例', '後續每輪出讓比例'],
  runway: ['months a round lasts', '一轮资金可用月数', '一輪資金可用月數'],
  compute_share: ['share of the funding spent on compute', '融资用于算力的比例', '融資用於算力的比例'],
  mature_share: ['share of sales spent on compute', '营收用于算力的比例', '營收用於算力的比例'],
  other_costs: ['other costs as a share of sales', '其他成本占营收比例', '其他成本占營收比例'],
  bought: ['share of its compute bought from the vendor', '向供应商购买的算力比例', '向供應商採購的算力比例'],
  bought_drift: ['yearly change of that share, points', '该比例每年变化（百分点）', '該比例每年變化（百分點）'],
  revenue: ['sales of the year before', '此前一年的营收', '此前一年的營收'],
  growth: ['sales against the year before', '营收相对上年的倍数', '營收相對上年的倍數'],
  revenue_shock: ['unforeseen swings of sales', '营收的意外波动', '營收的意外波動'],
  price_cut: ['price cut', '降价幅度', '降價幅度'],
  price_cut_month: ['month of the price cut', '降价的月份', '降價的月份'],
  price_trend: ['yearly change of prices', '价格年变化', '價格年變化'],
  price_rise_chance: ['yearly chance of a price rise', '每年涨价的概率', '每年漲價的機率'],
  price_rise: ['size of a price rise', '涨价幅度', '漲價幅度'],
  elasticity: ['response of volume to price', '用量对价格的反应', '用量對價格的反應'],
  margin: ['gross margin on compute', '算力毛利率', '算力毛利率'],
  cost_trend: ['yearly change of the cost of compute', '算力成本年变化', '算力成本年變化'],
  pull_through: [
    'other cloud sales for each unit of compute',
    '每单位算力带动的其他云收入',
    '每單位算力帶動的其他雲端營收',
  ],
  pull_lag: ['months until those sales follow', '带动收入滞后月数', '帶動營收滯後月數'],
  other_margin: ['gross margin on other cloud', '其他云业务毛利率', '其他雲端業務毛利率'],
  capital_cost: ['capital cost a month', '每月资本成本', '每月資本成本'],
  discount_rate: ['yearly discount rate', '年贴现率', '年折現率'],
  exit_month: ['month in which the stake is sold', '出售股权的月份', '出售股權的月份'],
  exit_multiple: ['value at exit, multiple of sales', '退出估值（营收倍数）', '退出估值（營收倍數）'],
  haircut: ['taken off at exit', '退出时的折让', '退出時的折讓'],
  zero_chance: ['chance that the stake is worth nothing', '股权归零的概率', '股權歸零的機率'],
  contra_share: ['share booked as a payment to the customer', '计为支付客户款项的比例', '計為支付客戶款項的比例'],
  required_spend: ['purchases the company is bound to', '约定的最低采购额', '約定的最低採購額'],
  bought_without: ['share bought without the deal', '没有这笔交易时的购买比例', '沒有這筆交易時的採購比例'],
  funding_without: ['share others would have put in', '本可由他人出资的比例', '本可由他人出資的比例'],
};

const GROUP: Record<InputGroup, Said> = {
  deal: ['the deal', '交易', '交易'],
  funding: ['funding ahead', '后续融资', '後續融資'],
  spending: ['what it spends', '支出', '支出'],
  revenue: ['its sales', '营收', '營收'],
  price: ['prices', '价格', '價格'],
  economics: ['the vendor’s margins', '供应商的利润', '供應商的利潤'],
  exit: ['the stake', '股权退出', '股權退出'],
  accounting: ['accounting', '会计处理', '會計處理'],
  without: ['without the deal', '没有这笔交易', '沒有這筆交易'],
};

/** The name of an input; `growth.2` is that of the second year, `chance` that of the monthly events. */
export function inputName(input: string, lang: Lang): string {
  const [key = '', year] = input.split('.');
  if (key === 'chance') return ['events of the months', '逐月偶发事件', '逐月偶發事件'][COLUMN[lang]] ?? key;
  const name = INPUT[key as InputKey]?.[COLUMN[lang]] ?? key;
  if (year === undefined) return name;
  return lang === 'en' ? `${name}, year ${year}` : `${name}（第${year}年）`;
}

export const groupName = (group: InputGroup, lang: Lang): string => GROUP[group][COLUMN[lang]];
