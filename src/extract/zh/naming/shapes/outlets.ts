// Companies whose names begin like that of an outlet: 量子位元科技, 财新智能 and 虎嗅科技 are no papers. Takes a listed outlet, gives
// where the name of the company ends that begins with it; a desk of the paper (某某科技讯) is none.
import type { Span } from '../../../../model/document.ts';
import type { NameItem } from '../../../item.ts';

const MORE =
  /^(?:[\u4e00-\u9fff]{0,1}?)(?:科技|智能|数科|智造|智算|智联|智控|资本|创投|半导体|微电子|机器人|能源|新能源|生物|医药|电子|光电|光子|材料|软件|信息技术|集团|控股|汽车|动力|航天|云计算)(?:集团|股份|控股)?/u;
/** 财新|对科技…, 晚点|获某某: what is no part of a name. */
const APART = /^[的了称说据和与及对向获报在从给为被将就也还曾已指则又并道讯网刊文评写记者编问访曝援引:,、]/u;
/** What a paper does, and nouns that such words lead to. */
const PAPER =
  /^(?:讯|消息|报道|报导|频道|获悉|独家|记者|编辑|版|栏目|专栏|板块|评论|观察|专访|作者|主笔|公号|公众号|行业|产业|企业|公司(?:的|们)|领域|圈|界|巨头|股|创业|大会|峰会|论坛|周刊|月刊|硬件|手机|驾驶|化|体|汽车频道)/u;

/** The name of the company, or null. */
export function outletFirm(text: string, { start, end, row }: NameItem, limit: number): Span | null {
  if (row.kind !== 'outlet') return null;
  const rest = text.slice(end, Math.min(limit, end + 10));
  const m = APART.test(rest) ? null : MORE.exec(rest);
  if (!m || PAPER.test(text.slice(end + m[0].length, end + m[0].length + 5))) return null;
  return { start, end: end + m[0].length };
}
