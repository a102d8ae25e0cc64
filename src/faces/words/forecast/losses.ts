// What the vendor may lose, cash apart from what moves no cash, in the three languages; the page and the command line say the same.
import type { LossPart } from '../../../model/scenario/forecast.ts';
import { type Lang, spaced } from '../lang.ts';

type Said = readonly [en: string, hans: string, hant: string];

const COLUMN: Record<Lang, 0 | 1 | 2> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };

const LOSS: Record<LossPart['kind'], Said> = {
  all: ['put in, less the gross profit', '投入减去毛利', '投入減去毛利'],
  cash: ['of it in cash: paid out, not come back', '其中现金：付出而未收回', '其中現金：付出而未收回'],
  credits: ['of it credits that nobody drew: no cash', '其中无人使用的额度：不花现金', '其中無人使用的額度：不花現金'],
  cash_with_stake: ['in cash, once the stake is sold', '出售股权之后的现金损失', '出售股權之後的現金損失'],
  stake: [
    'only booked: the stake brings less than it cost',
    '仅在账面：股权所得低于成本',
    '僅在帳面：股權所得低於成本',
  ],
  contra: [
    'only booked: taken off revenue as a payment to the customer',
    '仅在账面：作为支付客户的款项冲减营收',
    '僅在帳面：作為支付客戶的款項沖減營收',
  ],
};

const WORD = {
  title: [
    'What {vendor} may lose: cash apart from what costs no cash',
    '{vendor}可能的损失：现金与非现金分开',
    '{vendor}可能的損失：現金與非現金分開',
  ],
  chance: ['of 100 runs', '每100次中', '每100次中'],
  mean: ['mean of all runs', '全部平均', '全部平均'],
  middle: ['middle', '居中', '居中'],
  high: ['1 in 10 above', '十次中一次更高', '十次中一次更高'],
} as const satisfies Record<string, Said>;

/** What a loss is called. */
export const lossName = (kind: LossPart['kind'], lang: Lang): string => LOSS[kind][COLUMN[lang]];

/** The words of the table of losses. */
export function lossWord(key: keyof typeof WORD, lang: Lang, vendor = ''): string {
  const text = WORD[key][COLUMN[lang]].replace('{vendor}', vendor);
  return lang === 'en' ? text : spaced(text);
}
