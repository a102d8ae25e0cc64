// What a thing passed on costs, in Chinese: 以5亿元|售予, 作价5亿元, 换回5亿元现金, 总价至多30亿美元, in the clause of the deal, the one before
// where that tells nothing else, or one of the next two.
import type { Scene } from '../../frame.ts';
import type { Clause, FigureItem } from '../../item.ts';
import { mayPay, monies } from '../takings/price.ts';

const BEFORE =
  /(?:以|按|斥资?|出资|追加|拿出|付出|豪掷|砸下?|掏出?|花费?|耗资|作价|支付|用)(?:总价|现金|代价|对价|合共|合计|共计|总额|作价|约|不超过|不多于|最高|最多|至多|近|逾|超过|大约|总计|合约)*[^,;。\d]{0,6}$/u;
const BEHIND =
  /(?:作价|交易规模|换回|换得|换来|换取|收取|收回|回收|收到|套现|变现|落袋|入袋|入账|进账|入帐|进帐|总价|总值|总额|售价|价格|成交价|成交额|成交金额|对价|代价|交易金额|交易价|交易额|金额|价款|得款|涉资|涉及|取得|获得|获|回笼|企业价值|整体价值|总对价|拿回|为|耗资|斥资|付出|合计|合共|卖了|卖得)[^,;。%]{0,12}$/u;
const EACH =
  /每(?:股|份|座|家)[^,;。]{0,8}$|单价|均价|估值[^,;。]{0,4}$|市值|净资产|评估|亏损|收益约?$|利得|税前|利润|溢价|损失|营收|收入|订金|贷款|借款|债务/u;

export function sumOf(
  scene: Scene,
  at: { clause: Clause; from: Clause; start: number; end: number },
): FigureItem | null {
  const { clauses } = scene.sentence;
  const fits = (f: FigureItem, c: Clause, pattern: RegExp): boolean => {
    const before = scene.text.slice(c.start, f.full.start);
    return (
      pattern.test(before) &&
      !EACH.test(before.slice(-8)) &&
      mayPay(scene, f) &&
      !LOST.test(scene.text.slice(f.full.end, f.full.end + 8))
    );
  };
  for (let index = at.clause.index; index >= Math.max(0, at.from.index - 1); index--) {
    const c = clauses[index];
    for (const f of monies(c)) if (c && f.end <= at.end && fits(f, c, BEFORE)) return f;
  }
  for (const f of monies(at.clause)) if (f.start >= at.end && fits(f, at.clause, BEHIND)) return f;
  for (const index of [1, 2]) {
    const next = clauses[at.clause.index + index];
    if (!next) break;
    for (const f of monies(next)) if (fits(f, next, BEHIND)) return f;
    if (OTHER.test(scene.text.slice(next.start, next.end))) break;
  }
  return null;
}

/** 录得93亿元|账面亏损: what whoever sells books, and no price. */
const LOST = /^的?(?:账面|投资|处置|税前|税后|一次性|减值|净)*(?:亏损|损失|收益|利得|利益|利润|获利|拨备|减值)/u;

/** Goes on to another deal. */
const OTHER = /^\s*(?:又|并|还|再|同时|另)?(?:以|向|从|把|将|收购|买下|出售|获|完成)/u;
