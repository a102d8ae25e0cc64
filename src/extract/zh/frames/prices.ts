// Price changes in Chinese: 平均降价20%, 最高降幅55%, 上调5%-34%.
import { type Draft, draft, nearest, type Rule, type Scene, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isWord } from '../../item.ts';
import { subjectOf } from '../parties.ts';

/** 降幅 and 涨幅 also tell of sales and shares: they need a price in the sentence. */
const aboutPrices = (scene: Scene): boolean =>
  scene.sentence.items.some(
    (i) =>
      isWord(i, 'price-noun') ||
      (/价/u.test(scene.text.slice(i.start, i.end)) && (isWord(i, 'price-down') || isWord(i, 'price-up'))),
  );

/** 最高降幅55%: the hedge stands before the noun, not the figure. */
function hedged(text: string, word: Item, figure: FigureItem): FigureItem {
  const lead = text.slice(Math.max(0, word.start - 2), word.start);
  return figure.approx === null && /(?:最高|最多|至多)$/u.test(lead)
    ? { ...figure, approx: 'under', rules: [...figure.rules, 'hedge/under'] }
    : figure;
}

function changed(scene: Scene, { clause, word }: { clause: Clause; word: Item }, direction: 'up' | 'down'): Draft[] {
  const figure = nearest(clause, 'percent', { span: word, reach: 6, side: 'after' });
  if (!figure || !aboutPrices(scene) || scene.sentence.items.some((i) => isWord(i, 'share-price'))) return [];
  const subject = subjectOf(scene, clause, word.start) ?? scene.discourse.topic;
  if (!subject) return [];
  return [
    draft({
      rule: 'zh/price',
      kind: 'price_change',
      trigger: word,
      clause,
      subject,
      percent: hedged(scene.text, word, figure),
      direction,
    }),
  ];
}

export const prices: Rule = {
  name: 'zh/price',
  find: (scene) => [
    ...triggers(scene, 'price-down').flatMap((at) => changed(scene, at, 'down')),
    ...triggers(scene, 'price-up').flatMap((at) => changed(scene, at, 'up')),
  ],
};
