// Nouns of money that no table lists, told by how they end: 预期信贷损失, 可利用资金总额, 融资租赁负债. Gives the phrase that ends before
// a place of a clause, without what leads up to it.
import type { Span } from '../../../model/document.ts';
import { isCompany, type Scene } from '../../frame.ts';
import { type Clause, type Item, isFigure } from '../../item.ts';

const ENDS =
  /(?:损失|收益|亏损|利润|溢利|贷款|借贷|存款|支出|开支|费用|成本|余额|流水|拨备|准备金|补贴|补助|现金流量?|净现金|债务|负债|资产|净值|利息|薪酬|税金|税费|保费|佣金|利益|毛利|净收入|罚款|赔偿|开销|花费|应付款?|应收款?|存货|库存|商誉|资金总额|待收款)$/u;
/** Sizes of markets, prices and other people's money. */
const NOT =
  /(?:市场|行业|产业|赛道|空间|人均|每|单|均|价|注册资本|融资|募资|投后|估值|交易|收购|并购|转让|股权|股份|认购|基金|贷款额度|授信|涉案|奖金|身家|财富|市值|标的|对价|作价|债券|票据|出资|中标|采购|发行|质押|担保|全球|全国|国内|金融资产|合作|协议|首付|里程碑)/u;
const LEAD =
  /^(?:\s|其中|当中|另有?|此外|而|但|则|也|已|还|又|同时|期内|季内|年内|当季|单季|全年|公司|集团|预计|预期(?!信)|估计|估|可|将|有|录得|录|产生|实现|确认|认列|计提|包括|含|及|和|与|的|在|由|从|使|令|因|受|同期|按|共|合计|累计|持有|拥有|尚有|仍有|约)+/u;
const STOP = /[,、;:()。!?"“”「」《》\n把被让给向对]/u;
const LONGEST = 16;

/** The noun of money that ends at a place; null where none does. */
export function moneyNoun(scene: Scene, clause: Clause, end: number): Span | null {
  const { text } = scene;
  const floor = clause.items.reduce(
    (f: number, i: Item) => (i.end <= end && solid(i) ? Math.max(f, i.end) : f),
    clause.start,
  );
  let start = end;
  while (start > floor && end - start < LONGEST && !STOP.test(text[start - 1] as string)) start--;
  start += LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start, end);
  return words.length >= 4 && ENDS.test(words) && !NOT.test(words) ? { start, end } : null;
}

const solid = (i: Item): boolean => i.type === 'time' || i.type === 'group' || isFigure(i) || isCompany(i);
