// A currency declared once for a Chinese text (人民币,下同; 单位:亿港元; 以美元计价): it holds for bare sums and, where it is not
// the renminbi, for 元. Takes the folded text and its sentences, changes their figures; the gate knows the rule by name.
import { type FigureItem, type Item, isFigure, type Sentence } from '../../item.ts';

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
  `(${CURRENCY})(?:元)?[,;、)]?\\s?下同|单位(?:均)?(?::|为)\\s?(?:百万|千万|万|亿)?(${CURRENCY})|以?(${CURRENCY})计(?:价|算)`,
  'u',
);

/** The currency a text declares, or null. */
export function declaredIn(text: string): string | null {
  const m = DECLARED.exec(text);
  return m ? (NAMES[m[1] ?? m[2] ?? m[3] ?? ''] ?? null) : null;
}

function inCurrency(figure: FigureItem, currency: string): FigureItem {
  const bare = figure.type === 'number' && figure.scaled;
  const yuan = figure.type === 'money' && figure.unit === '元' && figure.currency === 'CNY' && currency !== 'CNY';
  if (!bare && !yuan) return figure;
  return { ...figure, type: 'money', currency, rules: [...figure.rules, 'currency/declared'] };
}

const declared = (items: Item[], currency: string): void => {
  for (const [i, item] of items.entries()) if (isFigure(item)) items[i] = inCurrency(item, currency);
};

/** Gives the figures of a text their declared currency. */
export function declare(sentences: readonly Sentence[], text: string): void {
  const currency = declaredIn(text);
  if (!currency) return;
  for (const sentence of sentences) {
    const before = [...sentence.items];
    declared(sentence.items, currency);
    const changed = new Map(before.map((item, i) => [item, sentence.items[i] as Item]));
    for (const clause of sentence.clauses) clause.items = clause.items.map((item) => changed.get(item) ?? item);
  }
}
