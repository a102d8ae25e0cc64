// Sums of Chinese rounds and values that are told for comparison: the first of 由A缩至B, and what a company was worth before.
import type { Draft, Scene } from '../../frame.ts';
import { type FigureItem, isWord } from '../../item.ts';
import type { Governed } from '../govern.ts';
import { pairsOf } from '../times/when.ts';

const PLANNED_FIRST = { status: 'planned' as const, when: null };

/** The first figure of "由A缩至B" was the plan. */
export const firstOfPair = (scene: Scene, figure: FigureItem): Partial<Draft> =>
  pairsOf(scene).some((p) => p.first === figure)
    ? pairsOf(scene).some((p) => p.first === figure && p.second.low < p.first.low)
      ? PLANNED_FIRST
      : { when: null }
    : {};

/** 投后估值117亿,较B轮的58亿翻倍; B轮时这一数字是20.5亿: a sum beside a round that is compared with a value told before. */
export function comparedValue(scene: Scene, { word, figure }: Governed): boolean {
  const then = /^(?:融资)?时的/u.test(scene.text.slice(word.end, word.end + 4));
  if ((!isWord(word, 'round') || isWord(word, 'raise')) && !then) return false;
  const lead = scene.text.slice(Math.max(scene.sentence.start, word.start - 14), word.start);
  const gap = scene.text.slice(word.end, figure.full.start);
  // 高于3月完成5亿元B轮融资时的50亿元: what the company was worth at the round.
  const since = scene.text.slice(Math.max(scene.sentence.start, word.start - 26), word.start);
  if (then && /^(?:融资)?时的(?:约|近|逾|超)?$/u.test(gap) && /(?:高于|低于|超过|高出)[^;。]*$/u.test(since))
    return true;
  const before = scene.sentence.items.some((i) => isWord(i, 'valuation') && i.end <= word.start);
  return (before && /(?:较|比|相比|是)[^,;。]{0,13}$/u.test(lead)) || /^时?(?:这一|该|的)(?:数字|数值|估值)/u.test(gap);
}
