// What a market expects of a company, where that stands behind the sum: 低于254亿美元的市场预期, 高于250亿元的分析师平均预测. It is
// no figure of the company, and the word before it compares and is no hedge.
import { CONSENSUS, isFigure, type Sentence } from '../../item.ts';

const EXPECTED =
  /^的?(?:市场|分析师|分析员|华尔街|机构|外界|卖方|券商|彭博|路透|LSEG|FactSet)[^,;。\d]{0,8}(?:预期|预测|预估|预计|共识)(?:值|均值|中值|水平)?/u;

/** Marks the sums and percents that a market expects. */
export function markExpected(sentences: readonly Sentence[], text: string): void {
  for (const { items } of sentences)
    for (const f of items)
      if (isFigure(f) && (f.type === 'money' || f.type === 'percent'))
        if (EXPECTED.test(text.slice(f.full.end, f.full.end + 24))) f.why ??= CONSENSUS;
}
