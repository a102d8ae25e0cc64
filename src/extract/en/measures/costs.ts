// What a cost takes of the revenue, where its sum was told right before, in English: "F, or 26% of sales". Takes what the
// metric rules told, gives ratios.
import { type Draft, last, type Rule, type Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { around, open } from '../context.ts';
import { partOf, ratio } from './shares.ts';

const SPENT: ReadonlySet<string> = new Set(['compute_cost', 'rd_expense', 'capex']);

/** "Marketing costs came to F, or 26% of sales": what was just said to be spent. */
function costPart(scene: Scene, figure: FigureItem): Draft[] {
  const p = partOf(around(scene, figure));
  if (!p) return [];
  if (
    !/(?:\bor|\bequal to|equivalent to|representing|equalling|\babout|,)$/iu.test(
      p.a.left.replace(/(?: (?:about|around|roughly|nearly|some|over))+$/iu, ''),
    )
  )
    return [];
  const cost = last(
    scene.drafts.filter(
      (d) => d.kind === 'metric' && d.money && d.money.end <= p.a.figure.start && p.a.figure.start - d.money.end < 60,
    ),
  );
  const word = cost && scene.text.slice(cost.trigger.start, cost.trigger.end);
  const spends =
    cost &&
    (SPENT.has(cost.metric ?? '') ||
      (cost.metric === 'other' &&
        /\b(?:costs?|expenses?|spending|bill|outlays?|compensation|interest|depreciation)$/iu.test(word ?? '')));
  return cost?.subject && spends ? [ratio(p, cost.subject, { span: cost.trigger, row: null })] : [];
}

export const costs: Rule = {
  name: 'en/ratio',
  find: (scene) => open(scene, 'percent').flatMap((f) => costPart(scene, f)),
};
