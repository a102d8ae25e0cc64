// Who speaks in Chinese though no table knows him: whoever stands at the head of the clause of a clear verb of speech. Takes
// a verb with its clause, gives an attribution.
import type { Attribution } from '../../attribution.ts';
import { type Clause, type Item, isWord, type Sentence, type WordItem } from '../../item.ts';
import { attribution } from './reach.ts';

const CLEAR =
  /^(?:表示|称|透露|指出|坦言|直言|强调|解释|补充|回应|说|认为|披露|宣布|反驳|写道|坦承|说明|警告|提醒|预计|预估|估计|预测)$/u;
/** No one who speaks. */
export const NOBODY =
  /^(?:交割|交易|收购|合并|并购|双方|有(?:传言|传闻|消息|报道|媒体|人)|传言|传闻|网传|坊间|市场传|董事会|本公司|本集团|盈利|业绩|投资|风险|价格|销售|行业|分析|经营|财务|可以|应该|也就是|换句话|换言之|据|一般|普遍|有人|人们|大家|我们|我|你|记者|值得|需要|此前|同时|另外|此外|不过|但|而|并|且|如果|虽然|因此|所以|由于|目前|未来|这|那|其|该|公开|数据|文件|消息|结果|市场|外界|业绩|本次|今年|去年|上半年|对此|随后|其中|当中|为|将|已|未|没有|不|正式|共同|联合|最新|首次|再次|近日|日前|[^\u4e00-\u9fff])/u;
const WHO =
  /^(?:[^,;。]{0,10}(?:公司|机构|集团|董事长|总裁|总经理|执行长|财务长|首席执行官|首席财务官|创始人|创办人|合伙人|分析师|发言人|主席|总监|负责人|高管|教授|CEO|CFO))?([\u4e00-\u9fff]{2,8}?)(?:\([^)]{1,24}\))?(?:则|也|又|还|亦|却|都|曾|近日|日前|随后|昨日|今日|昨天|当天|\d{1,2}日|进一步|同时|特别|在[^,;。:]{1,16}|于[^,;。:]{1,12}|向[^,;。:]{1,12}|对[^,;。:]{1,12}|受访时|接受[^,;。:]{1,12}){0,4}$/u;

/** 某某表示: whoever stands at the head of the clause of a clear verb of speech speaks, though no table knows him. */
export function stranger(
  text: string,
  sentence: Sentence,
  { clause, item }: { clause: Clause; item: WordItem },
): Attribution | null {
  if (!CLEAR.test(text.slice(item.start, item.end)) || item.start - clause.start > 36) return null;
  const head = /^[\s"”」』]*/u.exec(text.slice(clause.start, item.start))?.[0].length ?? 0;
  const lead = text.slice(clause.start + head, item.start);
  const name = WHO.exec(lead)?.[1]?.replace(THOUGHT, '');
  if (!name || NOBODY.test(name) || /[的了着是在把被与和对向]/u.test(name)) return null;
  const start = clause.start + head + lead.indexOf(name);
  const end = start + name.length; // 全年研发投入预计…: a figure is expected, nobody speaks.
  const about = (i: Item): boolean => (i.type === 'time' || isWord(i, 'metric')) && i.start < end && i.end > start;
  if (clause.items.some(about)) return null;
  const company =
    clause.items.some((i) => i.type === 'name' && i.row.kind === 'product' && i.start === start) ||
    /(?:公司|集团|科技|证券|银行|资本|评级|研究|电子|控股|方面)$/u.test(name);
  const kind = AUTHOR.test(name) ? 'author' : company ? 'company' : 'named_person';
  return attribution(sentence, item, {
    nearest: { span: { start, end }, text: '', row: null, kind },
    outward: [],
  });
}

const THOUGHT = /(?:认为|看来|觉得|以为|相信).*$/u;
const AUTHOR = /^(?:笔者|小编|编者|本文|本文作者|作者)$/u;
