// What stands where a Chinese sale wants its seller and is nobody: a way of selling, an adverb, a table of figures; and verbs that only look
// like selling (出手并购).
import type { Ref, Scene } from '../../frame.ts';
import type { Item } from '../../item.ts';

/** 以集中竞价交易方式, 近年来有所, 连续, 数据显示, 所持特定股份: words before the verb, and no name. */
const WORDS =
  /^(?:以|所持|连续|便要?|实现|主营|来有|有所|到了?|截至|合计|累计|自本|其中|期间|当时|数据)|(?:方式|显示|季度|期间|数据|流通股东共|机构净|有所|净)$/u;

/** Is it only words? Names of the tables never are. */
export function nobody({ text }: Scene, { row, span, text: said }: Ref): boolean {
  return (row === null || row.kind === 'unknown') && WORDS.test(said ?? text.slice(span.start, span.end));
}

/** 《减持股份计划告知函》: the name of a paper. */
const titled = (text: string, { start }: Item): boolean =>
  /《[^》]{0,40}$/u.test(text.slice(Math.max(0, start - 42), start)) &&
  /^[^《]{0,40}?(?:函|公告|通知|报告|计划|预案|协议|草案|说明)》/u.test(text.slice(start, start + 48));

/** 出手并购, 出手拯救: whoever steps in sells nothing. */
export const steps = ({ text }: Scene, word: Item): boolean => titled(text, word) || stepsIn(text, word);

const stepsIn = (text: string, { start, end }: Item): boolean =>
  text.slice(start, end) === '出手' &&
  /^(?:并购|收购|拯救|相救|救|援|投资|入股|认购|增持|参股|接|买|购|阔绰|大方|约|近|逾|\d|,|。|了$)/u.test(
    text.slice(end, end + 3),
  );
