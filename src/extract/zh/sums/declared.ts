// A currency declared once for a Chinese text (人民币,下同; 单位:亿港元; 以美元计价): it holds for bare sums and, where it is not
// the renminbi, for 元. Takes the folded text and its sentences, changes their figures; the gate knows the rule by name.
import type { GazetteerRow } from '../../../model/reference.ts';
import { type FigureItem, type Item, isFigure, isWord, type Sentence } from '../../item.ts';

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
  `(${CURRENCY})(?:元)?[,;、)]?\\s?下同|单位(?:均)?(?::|为)\\s?(?:百万|千万|万|亿)?(${CURRENCY})|以?(${CURRENCY})计(?:价|算)(?!的)`,
  'u',
);

/** The currency a text declares, or null. */
export function declaredIn(text: string): string | null {
  const m = DECLARED.exec(text);
  return m ? (NAMES[m[1] ?? m[2] ?? m[3] ?? ''] ?? null) : null;
}

/** Whose dollar 元 is where no currency is declared: a Traditional text that speaks of 新台币, or of Taiwan's exchange, means that. */
function homeCurrency(text: string, at: Settled): string | null {
  if (!at.traditional || /人民币/u.test(text)) return null;
  return /新台币|台币|台股|台厂|证交所|上柜|法说会/u.test(text) || at.title?.tickers.some((t) => /\.TW/u.test(t))
    ? 'TWD'
    : null;
}

function inCurrency(figure: FigureItem, currency: string): FigureItem {
  const bare = figure.type === 'number' && figure.scaled;
  const yuan = figure.type === 'money' && figure.unit === '元' && figure.currency === 'CNY' && currency !== 'CNY';
  if (!bare && !yuan) return figure;
  return { ...figure, type: 'money', currency, rules: [...figure.rules, 'currency/declared'] };
}

/** What may stand between a noun of money and a bare sum: 归母净利6200万, 现金只剩7.7亿, 估值最多6个亿. */
const TO_SUM =
  /^(?:额|总额|规模|金额|为|是|约|近|超|超过|逾|达|达到|只|仅|只有|只剩|倒有|有|才|还|已|已经|接近|将近|至|到|高达|最多|至少|大概|差不多|做到|的是|:|\s)*$/u;
const SUMS = ['metric', 'valuation', 'raise', 'market-cap', 'invest', 'borrow'];

/** A bare number of size (19.4亿) right after a noun of money is a sum, where no measure word follows. */
function sumsOf(text: string, items: readonly Item[], currency: string): Map<Item, FigureItem> {
  const made = new Map<Item, FigureItem>();
  let noun: Item | null = null;
  for (const item of items) {
    if (item.type === 'word' && SUMS.some((c) => isWord(item, c))) noun = item;
    if (item.type !== 'number' || !item.scaled || !noun || item.full.start - noun.end > 10) continue;
    if (
      !TO_SUM.test(text.slice(noun.end, item.full.start)) ||
      !/^(?:[,;。!?)、+-]|左右|以上|$)/u.test(text.slice(item.full.end, item.full.end + 2))
    )
      continue;
    made.set(item, { ...item, type: 'money', currency, rules: [...item.rules, 'currency/declared'] });
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

/** Gives the figures of a text their declared currency, or the one it is at home in. */
export function declare(sentences: readonly Sentence[], at: Settled): void {
  const declared = declaredIn(at.text) ?? homeCurrency(at.text, at);
  for (const sentence of sentences) {
    const changed = new Map<Item, Item>();
    if (declared)
      for (const item of sentence.items) {
        const one = isFigure(item) ? inCurrency(item, declared) : item;
        if (one !== item) changed.set(item, one);
      }
    else for (const [item, sum] of sumsOf(at.text, sentence.items, 'CNY')) changed.set(item, sum);
    replaced(sentence, changed);
  }
}
