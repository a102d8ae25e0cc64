// Legal names in full in a folded Chinese text: where one begins that ends in 有限公司.
import type { Span } from '../../../../model/document.ts';
import { charset, inSet } from '../../../match/charset.ts';

const LEGAL = /^(?:股份有限公司|有限责任公司|集团有限公司|有限公司|(?:企业|中心|基金)\((?:有限|普通)合伙\))/u;
const BEFORE_LEGAL =
  /^.*(?:收购|购买|委托|挂牌转让|驳回|纳入|签订|签署|偿还|取得|收到|所持|入股|增持|减持|参股|宣布|领投|跟投|旗下|股东|子公司|母公司|持有|认购|买入|转让给|出售|通过|拟|公司(?!.{0,1}$)|企业(?!管理|发展|服务|集团|咨询|投资|.{0,1}$)|之一|龙头|巨头|势力|设立|新设|将其|关于|对|系|即)(?=.{4})/u;

/** 某某资本投资有限公司: a legal name in full. */
export function legal(text: string, i: number, { floor, limit }: { floor: number; limit: number }): Span | null {
  const m = LEGAL.exec(text.slice(i, Math.min(limit, i + 8)));
  if (!m) return null;
  let start = i;
  while (
    start > floor &&
    i - start < 22 &&
    LEGAL_CHAR.test(text[start - 1] ?? '') &&
    (!inSet(LEGAL_STOP, text, start - 1) || (text[start - 1] === '的' && text[start - 2] === '美'))
  )
    start--;
  const lead = BEFORE_LEGAL.exec(text.slice(start, i));
  if (lead) start += lead[0].length;
  return i - start >= 3 ? { start, end: i + m[0].length } : null;
}

const LEGAL_CHAR = /[\u4e00-\u9fffA-Za-z0-9()]/u;
const LEGAL_STOP = charset(',、;:。!?"“”「」《》由与和及向被把将从对的了称是为以');

/** The rest of a legal name. */
const FULL =
  /^((?:[\u4e00-\u9fff]{0,8}?\([\u4e00-\u9fff]{2,6}\))?[\u4e00-\u9fff]{0,8}?)(?:股份有限公司|有限责任公司|有限公司|合伙企业(?:\(有限合伙\))?)/u;
/** What stands between one name and another: 快游科技|股东|…有限公司. */
const BETWEEN =
  /股东|旗下|收购|购买|子公司|持有|所持|转让|出售|认购|增持|减持|参股|控制|关联|母公司|董事|[的与和及、由向对将把被从给]/u;

/** How long the rest of a legal name is that begins with a known one: 0 where there is none. */
export function restOfLegal(text: string, at: number, limit: number): number {
  const rest = FULL.exec(text.slice(at, Math.min(limit, at + 24)));
  return rest && !BETWEEN.test(rest[1] as string) ? rest[0].length : 0;
}

/** The form of a company. */
const FORM = /(?:集团)?(?:股份有限公司|有限责任公司|有限公司)$/u;
/** Words that say nothing of which company it is. */
const BARE = /^(?:科技|技术|信息|网络|集团|控股|股份|中国|\([\u4e00-\u9fff]{2,4}\)){0,4}$/u;

/** 百川能源股份有限公司 is not 百川智能: behind a short name stands another trade than that of the whole name. */
export function otherTrade(whole: string, short: string, rest: string): boolean {
  const own = whole.startsWith(short) ? whole.slice(short.length) : '';
  const trade = rest.replace(FORM, '');
  return own.length > 1 && !BARE.test(own) && !BARE.test(trade) && !trade.includes(own);
}
