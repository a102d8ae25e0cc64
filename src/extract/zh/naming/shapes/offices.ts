// Ministries and central banks that a Chinese clause tells as holders, investors or lenders: 国资委持有X 12%的股份, 英国央行向X注资. Takes
// sentences and makes such names parties; where one only rules or speaks, it stays what it is.
import type { NameItem, Sentence } from '../../../item.ts';

const LEAD =
  '^(?:(?:目前|现|现时|将|已|已经|拟|计划|同意|共|合计|直接|间接|仍|还|则|也|曾|上周|昨日|今年|去年|一季度|二季度|三季度|四季度|上季度)){0,3}';
const DEALS = new RegExp(
  `${LEAD}(?:持有|持股|所持|出资[^,;。]{1,12}(?:入股|认购|参股)|(?:清仓|减持|增持|入股)[\\u4e00-\\u9fffA-Za-z]|认购|(?:将|对)[^,;。]{2,16}(?:股份|股权|持股|持仓)|向[^,;。%]{2,14}(?:投资|注资|投入|增资|提供[^,;。]{1,16}(?:贷款|借款))|以[^,;。]{2,14}(?:收购|认购|入股)|是[^,;。]{2,14}股东)`,
  'u',
);
/** 由国资委持股12%. */
const BY = /由$/u;
const HELD = /^(?:直接|间接|合计)?(?:持股|持有|全资)/u;

function holds(text: string, { start, end }: NameItem): boolean {
  if (DEALS.test(text.slice(end, end + 44))) return true;
  return BY.test(text.slice(Math.max(0, start - 1), start)) && HELD.test(text.slice(end, end + 8));
}

/** Lets such offices be parties where they stand. */
export function offices(sentences: readonly Sentence[], text: string): void {
  for (const { items } of sentences)
    for (const i of items)
      if (i.type === 'name' && i.row.kind === 'regulator' && holds(text, i)) i.row = { ...i.row, kind: 'fund' };
}
