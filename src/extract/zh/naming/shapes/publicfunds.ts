// Funds of the state, whose names are made of plain words alone: 北京人工智能产业投资基金, 国家集成电路产业投资基金. Takes the place
// where the ending begins, gives the name back to the place or body that it begins with.
import type { Span } from '../../../../model/document.ts';

const ENDING = /(?:产业投资基金|创业投资基金|股权投资基金|投资基金|产业基金|引导基金|科创基金|发展基金|母基金)/uy;
const PLACE =
  /(?:国家|中国|北京|上海|天津|重庆|深圳|广州|杭州|苏州|南京|合肥|武汉|成都|西安|长沙|青岛|宁波|厦门|无锡|珠海|东莞|佛山|济南|郑州|福州|大连|沈阳|香港|澳门|江苏|浙江|广东|山东|河南|河北|湖北|湖南|福建|安徽|四川|江西|陕西|[\u4e00-\u9fff]{2,3}[省市区县])[\u4e00-\u9fff]{0,10}$/u;
/** Behind these a name can begin. */
const BEFORE = /(?:^|[、,;:。(“"\s]|[和及与由向获]|以及|包括|来自|引入|联合)$/u;
const LONGEST = 16;

/** 、临港引导基金跟投: of a place that no table lists, in a list of those who invest. */
const LOCAL = /引导基金|母基金|产业基金/u;
const IN_LIST = /(?<=[、由,:]|包括|股东|为)[\u4e00-\u9fff]{2,4}$/u;
const COMMON =
  /地方|政府|国家|产业|[多数两三几]|[省市区县]级|国有|新兴|战略|科技|创业|社会|旗下|[该这此其某]|设立|发起|成立|专项|首期|大型|市场|方面|相关|有关|投资|基金|出资|合作|引入|联合|以及|通过|各类|所谓|主导|股权|并购|私募|公募/u;
const BEHIND = /^(?:[、,。;)和与及]|等|领投|跟投|参投|追加|继续|联合|共同|出资|入股|认购)/u;

function listed(text: string, from: number, { i, end }: { i: number; end: number }): RegExpExecArray | null {
  const m = IN_LIST.exec(text.slice(from, i));
  return m && !COMMON.test(m[0]) && BEHIND.test(text.slice(end, end + 2)) ? m : null;
}

export function publicFund(text: string, i: number, { floor, limit }: { floor: number; limit: number }): Span | null {
  ENDING.lastIndex = i;
  const ending = ENDING.exec(text);
  const end = i + (ending?.[0].length ?? 0);
  if (!ending || end > limit) return null;
  const from = Math.max(floor, i - LONGEST);
  const m = PLACE.exec(text.slice(from, i)) ?? (LOCAL.test(ending?.[0] ?? '') ? listed(text, from, { i, end }) : null);
  if (!m) return null;
  const start = from + m.index;
  return start === floor || BEFORE.test(text.slice(Math.max(0, start - 2), start)) ? { start, end } : null;
}
