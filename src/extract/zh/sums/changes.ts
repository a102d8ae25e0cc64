// By how much a figure of a company rose or fell, in money: 净利润增加120亿元, 增加40亿元至301亿元. Such a sum is no level; where
// it came to stands behind it. A forecast gives a range of the change itself (预计增加3亿元至5亿元).
import type { Clause, FigureItem, Sentence } from '../../item.ts';
import { CHANGE, isFigure, isWord } from '../../item.ts';

const ABOUT = '(?:出|了|约|近|逾|超|超过|大约|接近|不到|人民币|新台币){0,3}';
const MOVED = new RegExp(
  `(?:(?<!新)增加|增长|减少|下降|上升|下滑|回落|收窄|扩大|缩小|缩减|提高|提升|上调|下调|减亏|增亏|(?:年|月|季|同比|环比)[增减])${ABOUT}$`,
  'u',
);
/** 比上年同期多了148亿元: more or less than before. */
const THAN = new RegExp(`[比较][^,;。]{2,14}(?:多|少|高|低)${ABOUT}$`, 'u');
const FORECAST = /预计|预期|预告|预估|预测|预增|预减|预亏|估计|有望|料|将/u;
const BREAK = /[,;。!?]/u;
/** What deals are told by: their sums grow by what is put in. */
const MEASURES = ['metric', 'valuation', 'market-cap'];
const DEALS = ['raise', 'borrow', 'divest', 'invest', 'buy', 'hold'];

/** Does a sum behind these words tell by how much something moved? */
export const movedBefore = (left: string): boolean => MOVED.test(left) || THAN.test(left);

/** Is the sum that begins at `at` a change, and what follows behind 至 where it came to? */
export function movesTo(text: string, at: number, { low, high }: { low: number; high: number }): boolean {
  const left = text.slice(Math.max(0, at - 24), at).replace(/(?:US\$|HK\$|NT\$|[$¥€£])$/u, '');
  if (!movedBefore(left)) return false;
  const clause = left.slice(left.split('').findLastIndex((c) => BREAK.test(c)) + 1);
  return high >= 4 * low || !FORECAST.test(clause);
}

/** The figure that is told to have changed: named in the clause, or in the one before where this one only goes on. */
function measured(sentence: Sentence, clause: Clause, f: FigureItem): boolean {
  for (const c of [clause, sentence.clauses[clause.index - 1]]) {
    const word = c?.items.findLast((i) => i.end <= f.start && [...MEASURES, ...DEALS].some((name) => isWord(i, name)));
    if (word) return MEASURES.some((name) => isWord(word, name));
  }
  return false;
}

/** Marks the sums by which a figure changed. */
export function markChanges(sentences: readonly Sentence[], text: string): void {
  for (const sentence of sentences)
    for (const clause of sentence.clauses)
      for (const f of clause.items)
        if (isFigure(f) && f.type === 'money' && movedBefore(text.slice(clause.start, f.full.start)))
          if (measured(sentence, clause, f)) f.why ??= CHANGE;
}
