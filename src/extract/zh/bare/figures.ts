// The figures that go with a Chinese deal told by a template: the only sum or share of its clause, or what it cost, told in a clause
// of its own behind it.
import { type Draft, type Scene, sameRef } from '../../frame.ts';
import type { Clause, FigureItem } from '../../item.ts';
import { where } from '../passing/deal.ts';
import type { Bare } from './pairs.ts';
import type { Template } from './template.ts';

/** ,价税合计1.12亿元; ,2023年以来累计采购6.3亿元: what it cost, in a clause of its own that names nobody. */
const COST =
  /^\s*(?:\uE007|\uE008|以来|至今|相关|其|合同|采购|累计|合计|订单|交易|协议|货款|总|涉及|涉资|按|预计|共|约|则|金额|费用|采购额|总额|总价|总值|价税合计|合同额|合同金额|价款|作价|支付|花费|耗资|折合?|人民币|为|达|是|逾|近|超)*\uE006+/u;
function sumBehind(scene: Scene, clause: Clause): FigureItem | null {
  const next = scene.sentence.clauses[clause.index + 1];
  const sums = next?.items.filter((i): i is FigureItem => i.type === 'money') ?? [];
  if (!next || sums.length !== 1) return null;
  const { mask } = where(scene, next);
  return COST.test(mask) &&
    /额|价|费用|采购|合计|总|涉资|支付|花|值/u.test(scene.text.slice(next.start, sums[0]?.start)) &&
    !/[\uE001\uE003]/u.test(mask)
    ? (sums[0] ?? null)
    : null;
}

/** The sum of a clause that has but one. */
function onlySum(clause: Clause): FigureItem | null {
  const sums = clause.items.filter((i): i is FigureItem => i.type === 'money');
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

const onlyShare = (clause: Clause): FigureItem | null => {
  const shares = clause.items.filter((i): i is FigureItem => i.type === 'percent');
  return shares.length === 1 ? (shares[0] ?? null) : null;
};

interface Figures {
  money: FigureItem | null;
  percent: FigureItem | null;
}

/** The sum or share that goes with the words of a template. */
export function figureOf(scene: Scene, clause: Clause, { kind, sum, share }: Template): Figures {
  if (share) return { money: null, percent: onlyShare(clause) };
  if (sum) return { money: onlySum(clause), percent: null };
  return { money: kind === 'purchase' ? sumBehind(scene, clause) : null, percent: null };
}

/** 甲向乙、丙供应电池,订单总额约300亿元: one sum is that of all who buy. */
export function together(pairs: readonly Bare[], { money }: Figures): readonly Bare[] {
  const [first] = pairs;
  const last = pairs[pairs.length - 1];
  // 甲、乙各出500万元: who invests puts in a sum of its own.
  if (first?.kind !== 'purchase') return pairs;
  if (!money || !first.subject || !last?.subject || first === last) return pairs;
  if (!pairs.every((p) => p.kind === first.kind && p.subject && sameRef(p.object, first.object))) return pairs;
  const members = pairs.flatMap((p) => p.subject ?? []);
  const whole = { start: first.subject.span.start, end: last.subject.span.end };
  return [{ ...first, subject: { ...first.subject, members, whole } }];
}

/** Is it the same figure, told as something else? */
export const instead = (d: Draft, kind: Draft['kind'], { money, percent }: Figures): boolean =>
  (money !== null && d.money === money && (d.kind === 'metric' || d.kind === 'funding_round' || d.kind === kind)) ||
  (percent !== null && d.percent === percent && d.kind === kind);
