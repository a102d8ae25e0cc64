// Ten thousands as they are typed (3000W, 500w美元): only where a coin or a word of money says that they are no watts.
// Takes folded text, where the digits begin and end; gives the value.

const TYPED = /^[Ww](?![A-Za-z0-9])/u;
const COIN_NEXT = /^.\+?(?:人民币|元|美元|美金|港元|港币|刀|的?(?:融资|投资|天使|种子|借款|贷款|注资|营收|收入|估值))/u;
const MONEY_BEFORE =
  /(?:[$¥€£]|RMB|人民币|融资|投资|投了?|募资|注资|出资|斥资|砸了?|金额|营收|收入|估值|借款|贷款|到账)(?:额|达|约|近|超过?|逾|为|了|是|:|\s)*$/u;

export function typedTenThousands(text: string, at: number, end: number): number | null {
  if ((text.charCodeAt(end) | 32) !== 119 || !TYPED.test(text.slice(end, end + 2))) return null;
  if (!COIN_NEXT.test(text.slice(end, end + 7)) && !MONEY_BEFORE.test(text.slice(Math.max(0, at - 8), at))) return null;
  return Number(`${text.slice(at, end).replaceAll(',', '')}e4`);
}
