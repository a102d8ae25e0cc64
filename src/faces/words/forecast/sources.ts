// Where what is recovered comes from, in the three languages: the same on the page, in its pictures and in the command line.
import type { RecoveredPart } from '../../../model/scenario/forecast.ts';
import type { Lang } from '../lang.ts';

type Said = readonly [en: string, hans: string, hant: string];

const COLUMN: Record<Lang, 0 | 1 | 2> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };

const SOURCE: Record<RecoveredPart['source'], Said> = {
  credits: ['compute settled with credits', '以算力额度支付的算力', '以算力額度支付的算力'],
  cash_compute: ['compute paid in cash from funding', '用融资现金支付的算力', '用募資現金支付的算力'],
  later_sales: ['compute paid from its own sales', '用自身营收支付的算力', '用自身營收支付的算力'],
  pull_through: ['other cloud sales it brings', '带动的其他云收入', '帶動的其他雲端營收'],
  stake: ['the stake', '股权', '股權'],
};

const SHORT: Record<RecoveredPart['source'], Said> = {
  credits: ['credits', '额度', '額度'],
  cash_compute: ['cash', '现金', '現金'],
  later_sales: ['later sales', '日后营收', '日後營收'],
  pull_through: ['other cloud', '带动', '帶動'],
  stake: ['stake', '股权', '股權'],
};

export const sourceName = (source: RecoveredPart['source'], lang: Lang): string => SOURCE[source][COLUMN[lang]];

/** For pictures, where there is little room. */
export const shortSource = (source: RecoveredPart['source'], lang: Lang): string => SHORT[source][COLUMN[lang]];
