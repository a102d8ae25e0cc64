// Who gets an investment by where it stands in a Chinese clause: right before 获, at the head of the clause of the sum
// (甲完成10亿元融资,乙获丙8亿美元投资): its own words say it, whoever was told of in the clause before.
import type { Draft, Ref, Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';

const ADVERBS =
  '(?:则|也|亦|又|再|还|已|曾|新|刚|近日|日前|随后|此前|同日|昨日|今日|先后|陆续|成功|同样|宣布|\\([^()]{1,16}\\))';
const GETS = '(?:获得?|取得|得到|拿到|收获|迎来)了?(?:来自)?';
const RIGHT_BEFORE = new RegExp(`^${ADVERBS}{0,3}${GETS}$`, 'u');
const PUTS = /^(?:的|战略|股权|天使轮?|[A-H]\d?\+?轮|独家|联合|追加|领头|产业){0,3}(?:投资|注资|入股|增资|融资|支持)/u;

/** Does the clause itself say whom the sum is for? */
export const receivesHere = ({ text }: Scene, { kind, clause, money, subject, object }: Draft): boolean =>
  kind === 'investment' &&
  money !== null &&
  subject !== null &&
  object !== null &&
  object.span.start >= clause.start &&
  object.span.end <= subject.span.start &&
  subject.span.end <= money.full.start &&
  RIGHT_BEFORE.test(text.slice(object.span.end, subject.span.start)) &&
  PUTS.test(text.slice(money.full.end, money.full.end + 12));

const HEAD = new RegExp(`^\\s*([\\u4e00-\\u9fff]{3,6}?)${ADVERBS}{0,3}${GETS}$`, 'u');
/** Words that open a clause and are nobody. */
const NOBODY =
  /公司|企业|集团$|团队|平台|机构|项目|双方|两家|三家|多家|[这该其此本某]|[年月日天周季前后期间来内时中里上下初末底]$|^(?:但|而|并|且|据|在|于|自|从|由|因|为|以|若|如|将|曾|已|还|也|则|又|再|另|仅|共|均)|分别|先后|陆续|随后|同时|此外|另外|首次|再次|成功|顺利|最终|总共|合计|累计|一共|连续|接连|相继|期望|希望|有望|计划|可望|预计|[的了着过和与及]/u;

/** 加速进化获深创投2亿元投资: who opens the clause though all its words are plain. */
export function plainReceiver({ text }: Scene, clause: Clause, at: number): Ref | null {
  const m = HEAD.exec(text.slice(clause.start, at));
  if (!m?.[1] || NOBODY.test(m[1]) || clause.items.some((i) => i.start < at && i.type !== 'word')) return null;
  const start = clause.start + m[0].indexOf(m[1]);
  return { span: { start, end: start + m[1].length }, row: null };
}
