// Whether what a Chinese sentence tells of a deal's price goes with the plan that it has told before: 拟收购X 51%股权,交易作价2亿元.
import type { Draft, Scene } from '../../frame.ts';
import { isWord } from '../../item.ts';

const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'purchase', 'debt', 'funding_round']);
/** A clause that tells nothing but a price. */
const PRICE =
  /^\s*(?:(?:其中|预计|本次|此次|该|交易|转让|收购|合同|合计|涉及|总|现金|股权|标的|认购|增资|对应|最终|暂定|初步)*(?:对价|作价|总价|价款|金额|总额|代价|估值|价格|规模|款项|企业价值|首付款?|首付|定价)|(?:合计|共|总共|共计|涉资|作价|耗资|预付|首付))/u;

/** The deal of a price is planned where the clause it goes on with plans it. */
export function goesWithPlan(scene: Scene, d: Draft): boolean {
  const figure = d.money ?? d.percent;
  if (!DEALS.has(d.kind) || !figure) return false;
  const { clauses } = scene.sentence;
  let index = clauses.findIndex((c) => c.start <= figure.start && figure.start < c.end);
  while (index > 0) {
    const here = clauses[index];
    const before = clauses[index - 1];
    if (!here || !before || !PRICE.test(scene.text.slice(here.start, here.end))) return false;
    if (here.items.some((i) => isWord(i, 'done'))) return false;
    if (before.items.some((i) => isWord(i, 'planned'))) return true;
    if (before.items.some((i) => isWord(i, 'done'))) return false;
    index--;
  }
  return false;
}
