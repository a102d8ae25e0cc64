// Names in the headline of a folded Chinese document that no table lists: what stands before its colon, who reports, and what is
// odd there and said again below. Takes the headline and the text as one, gives spans.
import type { Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import { SURNAMES } from './people.ts';
import { nameFrom, strangeness } from './runs.ts';

/** X:… opens a headline. */
const HEADLINE = /^([\u4e00-\u9fffA-Za-z]{2,8}):/u;
/** X公布中期业绩, X三季报…, X半年净利…: who reports opens the headline of a report. */
const REPORTS =
  /^([\u4e00-\u9fffA-Za-z]{2,8}?)(?=公布|公告|发布|披露|交出|递表|冲刺|上半年|下半年|半年|全年|[一二三四首]季|中期|年报|财报|季报|Q[1-4]|20\d\d|\d{1,2}月营收|年度|营收|净利|业绩|预喜|预亏|发盈)/u;
const HAN = /[\u4e00-\u9fff]/u;
const LONGEST = 8;
/** Shorter ones are too often words that no table lists. */
const SHORTEST = 4;

/** 美国铁路业, 欧洲足球俱乐部, 本土药企: a trade of some place is no company. */
const TRADE =
  /^(?:中国|美国|欧洲|日本|韩国|德国|法国|英国|印度|巴西|台湾|香港|大陆|内地|东南亚|拉美|南美|北美|中东|非洲|亚洲|澳洲|全球|国际|国内|国产|海外|本土|本港|新)[\u4e00-\u9fff]{0,4}?(?:(?:铁路|银行|保险|航空|航运|钢铁|煤炭|零售|汽车|制药|医药|餐饮|酒店|电信|芯片|半导体|光伏|物流|旅游|地产|造船|肉类|茶饮|咖啡)业|行业|产业|[药车肉房酒矿钢煤乳船粮险]企|厂商|业者|巨头|俱乐部|概念股|三强|双雄|豪门)$/u;
export const trade = (text: string, { start, end }: Span): boolean => TRADE.test(text.slice(start, end));

/** Does the text behind a place say it? */
const said = (text: string, { start, end }: Span, from: number): boolean =>
  text.indexOf(text.slice(start, end), from) > 0;

/** 算力租赁商某某的负债账: the longest odd run from a place that the text says again. */
function again(text: string, { start, end }: Span, lexicon: Lexicon): Span | null {
  if (!HAN.test(text[start] as string) || lexicon.plain.longest(text, start, { least: 2, most: 4 })) return null;
  const run = nameFrom(text, { start, end: Math.min(end, start + LONGEST) }, lexicon);
  for (let to = run?.end ?? start; to - start >= SHORTEST; to--) {
    const span = { start, end: to };
    if (strangeness(text, span, lexicon) < SHORTEST - 1) return null;
    if (said(text, span, end)) return span;
  }
  return null;
}

/** 传X, 专访X, 起底X: what a headline says before whom it is about. */
const BEFORE = /^(?:据传|传|曝|疑|料|消息指|(?:本刊|独家)?(?:专访|对话|探访|走近|起底|揭秘|直击|实探|拆解|解码|复盘))/u;
/** X答交易所, X赴港: what it does, behind its name. */
const DOES = /^(?:[赴答签获拟被遭再又欲携闯冲投募转卖买售购涨跌亏盈换裁调]|回应|回复|上市|递表|第[一二三四五]?$|大$)/u;

/** X赴港前夜: of a name that the text below never says, as much as it says. */
function asBelow(text: string, span: Span): Span {
  const below = text.indexOf('\n');
  if (below < 0 || text.indexOf(text.slice(span.start, span.end), below) >= 0) return span;
  // 专访X林某某: the person who speaks for it.
  const person = span.end - 3;
  const speaks = SURNAMES.includes(text[person] as string) && text.indexOf(text.slice(person, span.end), below) >= 0;
  if (speaks && person - span.start > 2) return { start: span.start, end: person };
  let { end } = span;
  while (end - span.start > 2 && text.indexOf(text.slice(span.start, end), below) < 0) end--;
  return end - span.start > 2 && DOES.test(text.slice(end, span.end)) ? { start: span.start, end } : span;
}

/** What a headline opens with, where that may be a name. */
export function opening(text: string, lexicon: Lexicon): Span | null {
  const start = BEFORE.exec(text.slice(0, 8))?.[0].length ?? 0;
  const span = nameFrom(text, { start, end: Math.min(text.length, start + 14) }, lexicon);
  return span && !trade(text, span) ? asBelow(text, span) : null;
}

/** The odd names of a headline, which is the first line. */
export function headlined(text: string, lexicon: Lexicon): Span[] {
  const found: Span[] = [];
  const headline = HEADLINE.exec(text.slice(0, 14))?.[1];
  const before = headline ? nameFrom(text, { start: 0, end: Math.min(text.length, 14) }, lexicon) : null;
  if (headline && before?.end === headline.length && strangeness(text, before, lexicon) > 0)
    found.push(asBelow(text, before));
  const reports = REPORTS.exec(text.slice(0, 14))?.[1];
  if (reports && strangeness(text, { start: 0, end: reports.length }, lexicon) > 1)
    found.push({ start: 0, end: reports.length });
  const end = text.indexOf('\n');
  for (let i = 0; i < end; ) {
    const word = lexicon.words.longest(text, i, end);
    const span = word ? null : again(text, { start: i, end }, lexicon);
    if (span) found.push(span);
    const plain = lexicon.plain.longest(text, i, { least: 2, most: 4 })?.length ?? 1;
    i = span?.end ?? Math.max(i + plain, word?.end ?? 0);
  }
  return found.filter((span) => !trade(text, span));
}
