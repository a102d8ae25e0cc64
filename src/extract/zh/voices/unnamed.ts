// People whom a text does not name: 接近交易的人士, 一名曾看过材料的投行人士, 两位前员工. Finds the phrase that ends before a verb of
// speech in a folded Chinese clause, cut to what tells who they are.
import type { Span } from '../../../model/document.ts';

export type Unnamed = Span;

const PEOPLE =
  '人士|消息源|知情者|高管|员工|雇员|职员|投资人|投资者|投资经理|基金经理|分析师|分析员|交易员|银行家|律师|股东|官员|顾问|从业者|经销商|渠道商|业者|主管|法人|工程师|研究员|策略师|专家|学者|代表|负责人|发言人|合伙人|创业者|采购|供应商';
const LONGEST = 48;
/** What may stand between them and the verb. */
const LINK =
  '(?:[”」"])?(?:们)?(?:(?:处|那里|那儿|口中)$|(?:今天|昨天|日前|近日|当天|随后|此前|早前|私下|匿名)|(?:向|对|告诉)[^,;。:向对]{1,12}|在[^,;。:在]{1,14}|还|也|则|又|都|均|曾|亦|并){0,4}';
const PHRASE = new RegExp(
  `(?:(?:[一二两三四五多数几]|\\d{1,2})[名位个]|有|某|一些|部分|另有|另据)([^,;。:“”"「」]{0,30}?(?:${PEOPLE}))${LINK}$`,
  'u',
);
/** 财务顾问透露, 承销商称: at the head of a clause those who work on a deal speak without a number. */
const HEAD = new RegExp(
  `^[\\s"”」』]*(?:[^,;。:]{1,8}的)?((?:财务|独立|法律|境外)?顾问|承销商|保荐人|银行家|投行|律师|代工厂|供应商|经销商|买方|卖方|牵头方|领投方|投资方|出资方|大股东|创始股东|管理人|托管行|清盘人|破产管理人)${LINK}$`,
  'u',
);
const NEAR = /(?:接近|熟悉|了解|知悉|贴近)[^,;。:“”"「」]{1,24}?(?:人士|消息源|消息|员工|高管|的人(?!士))/u;

/** What tells who they are: behind the last 的, unless that is one short word. */
function cut(text: string, { start, end }: Span): Unnamed {
  const of = text.lastIndexOf('的', end - 1);
  return of > start && end - of - 1 >= 4 ? { start: of + 1, end } : { start, end };
}

/** One of several people of a kind, before the verb at `at`. */
export function unnamed(text: string, clause: Span, at: number): Unnamed | null {
  const from = Math.max(clause.start, at - LONGEST);
  const before = text.slice(from, at);
  const m = PHRASE.exec(before) ?? (from === clause.start ? HEAD.exec(before) : null);
  const who = m?.[1];
  if (!m || !who) return null;
  const start = from + m.index + m[0].indexOf(who);
  return cut(text, { start, end: start + who.length });
}

/** 接近X的人士: the name inside is not who speaks. */
export function nearby(text: string, clause: Span, at: number): Unnamed | null {
  const from = Math.max(clause.start, at - LONGEST);
  const m = NEAR.exec(text.slice(from, at));
  return m ? { start: from + m.index, end: from + m.index + m[0].length } : null;
}
