// Sums of contracts that are figures of a Chinese company, and no purchase that somebody has just made: a bill for computing without
// a supplier, orders in hand.
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type FigureItem, isFigure, isWord, sense, type TimeItem } from '../../item.ts';
import { told, withRole } from '../govern.ts';
import { monthEnd } from '../times/calendar.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';

/** A balance of a quarter or a half is that of its last month. */
export const dated = (time: TimeItem | null, balance: boolean): TimeItem | null =>
  balance && time?.iso && /-[QH]\d$/u.test(time.iso) ? { ...time, iso: monthEnd(time.iso) } : time;

/** 同期的算力账单不低于8亿元: a bill without a supplier is a cost. */
export function bills(scene: Scene): Draft[] {
  return withRole(scene, 'buy').flatMap((g) => {
    const bill = /^(?:账单|帐单|费用)$/u.test(scene.text.slice(g.word.start, g.word.end));
    const compute = g.from.items.find((i) => isWord(i, 'compute') && i.end <= g.word.start);
    const who = bill && compute ? whose(scene, g.clause, Math.min(compute.start, g.figure.start)) : null;
    if (!who || !compute) return [];
    const made = {
      rule: 'zh/bill',
      kind: 'metric',
      trigger: g.figure,
      clause: g.clause,
      metric: 'compute_cost',
    } as const;
    return [draft({ ...made, subject: who.subject, money: g.figure, when: periodFor(scene, g.clause, g.figure) })];
  });
}

const IN_HAND =
  /(?:新签|新接|手头|手上|手中|在手|手持|未完成|未交付|未履行|未执行|待交付|待履行|积压|尚未完成)[^,;。]{0,12}$/u;

/** 手头未完成的具约束力订单价值约8亿: orders in hand, and none that somebody has just placed. */
export function orders(scene: Scene): Draft[] {
  if (!scene.sentence.classes.has('buy')) return [];
  return scene.sentence.clauses.flatMap((clause) => {
    const noun = clause.items.find(
      (i) => sense(i, 'buy') === 'noun' && IN_HAND.test(scene.text.slice(clause.start, i.start)),
    );
    const figure =
      noun && clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'money' && i.start >= noun.end);
    if (!noun || !figure || told(scene, figure) || figure.full.start - noun.end > 10) return [];
    const who = whose(scene, clause, noun.start);
    if (!who) return [];
    const made = {
      rule: 'zh/metric',
      kind: 'metric',
      trigger: noun,
      clause,
      metric: 'backlog',
      money: figure,
    } as const;
    const time = dated(periodFor(scene, clause, figure), true);
    return [draft({ ...made, subject: who.subject, object: who.part, status: 'completed', when: time })];
  });
}
