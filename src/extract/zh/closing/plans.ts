// Whether what a Chinese sentence tells of a deal's price goes with the plan that it has told before: 拟收购X 51%股权,交易作价2亿元.
import type { Draft, Scene } from '../../frame.ts';
import { isFigure, isWord } from '../../item.ts';

const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'purchase', 'debt', 'funding_round']);
/** A clause that tells nothing but a price. */
const PRICE =
  /^\s*(?:(?:其中|预计|本次|此次|该|交易|转让|收购|合同|合计|涉及|总|现金|股权|标的|认购|增资|对应|最终|暂定|初步)*(?:对价|作价|总价|价款|金额|总额|代价|估值|价格|规模|款项|企业价值|首付款?|首付|定价)|(?:合计|共|总共|共计|涉资|作价|耗资|预付|首付))/u;

/** 占总股本的29.99%: how much of the whole it is. */
const OF_CAPITAL = /^\s*(?:合计|约|共|分别)*(?:占|相当于)[^,;。%]{0,16}(?:股本|股份|股数|已发行)/u;

/** 最多出资20亿元: no more than that is to be given. */
const AT_MOST =
  /(?:最多|至多)(?:可|将|会|以|再)?(?:出资|投资|认购|投入|支付|斥资|追加|提供|收购|集资|募资|融资|筹资|募集|筹集)$/u;
const AFTERWARDS = /(?:完成|交割|交易|增资|收购|发行|认购|转让|注资)(?:完成|交割)?[之以]?后/u;

/** What is held when a planned deal is done is planned; who gives at most so much has not given yet. */
function yetToCome(scene: Scene, d: Draft): boolean {
  const figure = d.money ?? d.percent;
  if (!figure) return false;
  if (
    (d.kind === 'investment' || d.kind === 'funding_round') &&
    AT_MOST.test(scene.text.slice(Math.max(0, figure.start - 8), figure.start))
  )
    return !d.clause.items.some((i) => isWord(i, 'done'));
  if (d.kind !== 'stake' || !AFTERWARDS.test(scene.text.slice(d.clause.start, figure.full.start))) return false;
  return scene.sentence.clauses.some((c) => c.index < d.clause.index && c.items.some((i) => isWord(i, 'planned')));
}

/** 拟通过子公司X,以10亿元收购…: the plan's clause tells by whom or how, this one what. */
function meansOfPlan(scene: Scene, d: Draft): boolean {
  const before = scene.sentence.clauses[d.clause.index - 1];
  if (!before || !DEALS.has(d.kind) || !MEANS.test(scene.text.slice(d.clause.start, d.clause.end))) return false;
  if (d.clause.items.some((i) => isWord(i, 'done')) || before.items.some((i) => isFigure(i) || isWord(i, 'done')))
    return false;
  return before.items.some((i) => isWord(i, 'planned')) && WAY.test(scene.text.slice(before.start, before.end));
}
const MEANS = /^\s*(?:并|再)?(?:以|按|通过|向|采用|用|由)/u;
const WAY = /(?:拟|将|计划|打算)[^,;。]{0,6}(?:通过|由|与|联合|携手|使用|运用|采取|采用|借助)/u;

/** 拟在香港IPO,募资43亿港元: what the plan of an issue is to raise. */
function raisedByPlan(scene: Scene, d: Draft): boolean {
  const before = scene.sentence.clauses[d.clause.index - 1];
  if (!before || d.kind !== 'funding_round' || !RAISES.test(scene.text.slice(d.clause.start, d.clause.end)))
    return false;
  if ([before, d.clause].some((c) => c.items.some((i) => isWord(i, 'done')))) return false;
  return before.items.some((i) => isWord(i, 'planned')) && ISSUE.test(scene.text.slice(before.start, before.end));
}
const RAISES = /^\s*(?:最多|至多|预计|预期|目标)?(?:募资|集资|募集|融资|筹资|筹集)/u;
const ISSUE = /(?:IPO|上市|挂牌|定增|增发|招股|首次公开(?:发行|募股)?|发行(?:新股|股票|股份)?)$/u;

/** 甲对乙的10亿美元投资尚未敲定: not done yet. */
const UNSETTLED =
  /^[^,;。]{0,8}(?:尚未|仍未|还未|还没有?|未)(?:最终|正式|完全)*(?:敲定|落定|落实|签署|签约|确定|交割|达成)/u;

/** The deal of a price is planned where the clause it goes on with plans it. */
export function goesWithPlan(scene: Scene, d: Draft): boolean {
  if (UNSETTLED.test(scene.text.slice(d.trigger.end, d.clause.end)) && DEALS.has(d.kind)) return true;
  if (yetToCome(scene, d) || meansOfPlan(scene, d) || raisedByPlan(scene, d)) return true;
  const figure = d.money ?? d.percent;
  if (!DEALS.has(d.kind) || !figure) return false;
  const { clauses } = scene.sentence;
  let index = clauses.findIndex((c) => c.start <= figure.start && figure.start < c.end);
  while (index > 0) {
    const here = clauses[index];
    const before = clauses[index - 1];
    const text = here ? scene.text.slice(here.start, here.end) : '';
    if (!here || !before || !(PRICE.test(text) || OF_CAPITAL.test(text))) return false;
    if (here.items.some((i) => isWord(i, 'done'))) return false;
    if (before.items.some((i) => isWord(i, 'planned'))) return true;
    if (before.items.some((i) => isWord(i, 'done'))) return false;
    index--;
  }
  return false;
}
