// What is paid for shares taken, in Chinese: 以5亿元收购…, 斥资5亿元, 收购…,作价5亿元. Takes the deal, gives the figure.
import type { Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { isConversion } from '../sums/relations.ts';

const BEFORE =
  /(?:以|斥资|斥|出资|花费|花|耗资|作价|豪掷|砸下|拿出|用|支付|现金)[^,;。]{0,14}$|(?<![国产创战高风])投(?:了|下|出|约|近|逾|超)*$/u;
const BEHIND =
  /(?:作价|交易规模|交易价格|成交价|成交额|对价|总价|价款|交易金额|交易价|代价|收购价|耗资|涉资|价格|金额|总额)[^,;。%]{0,12}$/u;
const EACH = /每(?:股|份)[^,;。]{0,8}$|单价|均价|估值|市值|净资产|评估值[^,;。]{0,6}$/u;

export const monies = (clause: Clause | undefined): FigureItem[] =>
  (clause?.items ?? []).filter((i): i is FigureItem => isFigure(i) && i.type === 'money');

/** May a sum be what shares or things as a whole cost? None of a share, none told of already, and no small one. */
export const mayPay = (scene: Scene, f: FigureItem): boolean =>
  !/^的?(?:\/|每)股/u.test(scene.text.slice(f.full.end, f.full.end + 3)) &&
  !told(scene, f) &&
  !isConversion(f) &&
  f.high >= 1e5;

export function priceOf(scene: Scene, t: { clause: Clause; verb: { start: number }; end: number }): FigureItem | null {
  const { clauses } = scene.sentence;
  const fits = (f: FigureItem, c: Clause, pattern: RegExp): boolean => {
    const before = scene.text.slice(c.start, f.full.start);
    return pattern.test(before) && !EACH.test(before.slice(-12)) && mayPay(scene, f);
  };
  for (const f of monies(t.clause)) {
    if (f.end <= t.verb.start && fits(f, t.clause, BEFORE)) return f;
    if (f.start >= t.end && fits(f, t.clause, BEHIND)) return f;
  }
  const prior = clauses[t.clause.index - 1];
  const opens = prior && scene.text.slice(t.clause.start, t.verb.start).trim().length <= 4;
  for (const f of monies(opens ? prior : undefined)) if (prior && fits(f, prior, BEFORE)) return f;
  for (const next of [clauses[t.clause.index + 1], clauses[t.clause.index + 2]])
    for (const f of monies(next)) if (next && fits(f, next, BEHIND)) return f;
  return null;
}
