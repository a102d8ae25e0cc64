// Hedges around Chinese figures: 近, 不到, 至多 (under), 超, 逾, 以上 (over), 约, 左右 (about). 高达 is emphasis only.
// A hedge must touch its figure; it widens the figure's full span and sets its approx.
import type { Approx } from '../../../model/money.ts';
import type { Lexicon } from '../../grammar.ts';
import type { FigureItem } from '../../item.ts';

const LONGEST = 4;

function before(text: string, figure: FigureItem, lexicon: Lexicon): { value: string; start: number } | null {
  for (let length = LONGEST; length > 0; length--) {
    const start = figure.start - length;
    const found = start >= 0 ? lexicon.hedgeBefore.longest(text, start, figure.start) : null;
    if (found && found.end === figure.start && !blocked(text, start, lexicon))
      return { value: found.values[0] ?? '', start };
  }
  return null;
}

/** 最近, 接近: a hedge letter that is the tail of another word does not hedge, unless that word is a hedge. */
const blocked = (text: string, start: number, lexicon: Lexicon): boolean =>
  start > 0 &&
  // 以|上百亿元收购: no 以上 stands before a word of size.
  !(text.startsWith('以上', start - 1) && /^[百千万]/u.test(text.slice(start + 1, start + 2))) &&
  lexicon.notHedge.longest(text, start - 1, start + 1)?.end === start + 1;

/** 10亿+, 30%+: at least so much; 3亿+2亿 is a sum. */
const openEnded = (text: string, { end, scaled, type }: FigureItem): boolean =>
  text[end] === '+' && (scaled || type !== 'number') && !/[\d$¥€£+]/u.test(text[end + 1] ?? ' ');

function after(text: string, figure: FigureItem, lexicon: Lexicon): { value: string; end: number } | null {
  if (openEnded(text, figure)) return { value: 'over', end: figure.end + 1 };
  const found = lexicon.hedgeAfter.longest(text, figure.end, figure.end + LONGEST);
  return found ? { value: found.values[0] ?? '', end: found.end } : null;
}

/** 最多出资20亿, 至多以30亿: the hedge stands before the verb of its figure. */
const APART =
  /(?:最多|至多|不超过|最高)(?:可|将|会|以|再)?(?:出资|投资|认购|投入|融资|募资|集资|筹资|募集|支付|斥资|买入|采购|耗资|借款|贷款|追加|提供|入股|收购)?$/u;

/** Adds the hedge before or after a figure, if there is one. */
export function hedge(text: string, figure: FigureItem, lexicon: Lexicon): FigureItem {
  const left = before(text, figure, lexicon);
  const right = after(text, figure, lexicon);
  const word = left && left.value !== 'exact' ? left.value : right?.value;
  if (!left && !right) {
    const apart = figure.type === 'money' && APART.test(text.slice(Math.max(0, figure.start - 8), figure.start));
    return apart ? { ...figure, approx: 'under', rules: [...figure.rules, 'hedge/under'] } : figure;
  }
  const full = { start: left && left.value !== 'exact' ? left.start : figure.start, end: right?.end ?? figure.end };
  const rules = word ? [...figure.rules, `hedge/${word}`] : figure.rules;
  return { ...figure, full, approx: (word as Approx | undefined) ?? figure.approx, rules };
}
