// Customers and suppliers as a Chinese text tells of them: X是公司第一大客户, 第一大客户X, 前五大供应商. Their names are those of parts of
// somebody else's figures, never of who reports.
import { isCompany, type Ref, refOf, type Scene } from '../../frame.ts';
import type { Clause, Item } from '../../item.ts';

const BEFORE = /(?:客户|供应商|买家|采购商|经销商)(?:分别|均|则|也|仍|还|主要)*(?:为|是|系|包括)?[^,;。:、]{0,6}$/u;
const BEHIND =
  /^(?:则|均|也|仍|一直|已经?|刚|更|正|连续[^,;。]{1,4})?(?:是|为|系|作为|成为|列)[^,;。]{0,14}(?:客户|供应商|买家|采购方)/u;

/** 最大客户X, 供应商分别为X: brought in as somebody's customer or supplier. */
export const ofTrade = (text: string, clause: Clause, item: Item): boolean =>
  BEFORE.test(text.slice(Math.max(clause.start, item.start - 12), item.start));

/** Is a name told as somebody's customer or supplier? */
export const isTrading = (text: string, clause: Clause, item: Item): boolean =>
  ofTrade(text, clause, item) || BEHIND.test(text.slice(item.end, Math.min(clause.end, item.end + 24)));

/** X是其第一大客户,去年贡献了62%的收入: the customer that the clauses before tell of. */
export function customerTold(scene: Scene, clause: Clause): Ref | null {
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - 2); index--) {
    const from = scene.sentence.clauses[index];
    const item = from?.items.find((i) => isCompany(i) && isTrading(scene.text, from, i));
    if (item?.type === 'name') return refOf(item);
  }
  return null;
}

/** 来自X的收入, 对X的销售, X占公司营收的三成: who brings a part of somebody else's figure. */
export const sourceOf = (text: string, { start, end }: Item): boolean =>
  (/(?:来自于?|源自|源于|出自|[对向])$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:[、和与及][^,;。的]{2,12})?的[^,;。]{0,8}(?:收入|营收|销售|订单|采购|业务|合同|营业)/u.test(
      text.slice(end, end + 30),
    )) ||
  /^[^,;。:]{0,6}(?:占|贡献)[^,;。:占]{0,4}(?:公司|集团|其|我们|总营?收)/u.test(text.slice(end, end + 20));

/** Does the sentence tell a company only as whom somebody else's figure comes from? */
export function broughtBy({ text, sentence }: Scene, ref: Ref | null): boolean {
  const named = ref?.row ? sentence.items.filter((i) => i.type === 'name' && i.row.id === ref.row?.id) : [];
  return named.length > 0 && named.every((i) => sourceOf(text, i));
}
