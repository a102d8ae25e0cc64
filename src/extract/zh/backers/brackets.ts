// Sums in brackets behind the names of who backs a round (投资方包括甲(3亿元)、乙(1亿元); 由甲(2亿元)领投), and parts of an investment that
// others bear (其中10亿元由其他投资者分担): neither is a round or a sum of who was told of before.
import { isCompany, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, type NameItem } from '../../item.ts';
import type { Governed } from '../govern.ts';

const IN_BRACKETS = /^["”」]?\((?:出资|投资|认购|追加|认缴|投入|占|各|投了|跟投|领投)*(?:约|近|逾|超)?$/u;

/** Who stands right before the bracket that a figure opens. */
export function beforeBracket(text: string, clause: Clause, figure: FigureItem): NameItem | null {
  const name = clause.items.findLast((i): i is NameItem => isCompany(i) && i.end <= figure.full.start);
  return name && IN_BRACKETS.test(text.slice(name.end, figure.full.start)) ? name : null;
}

const BACKERS =
  /投资[方人者]|投资机构|出资[方人]|认购[方人]|参与[^,;。]{0,8}(?:的|融资|投资)|参投|领投|跟投|股东|来自|(?:^|[^自理经])由|[引迎][入进来]/u;
const BACK = /^\)?[^,;。]{0,80}(?:领投|跟投|参投|共同投资|联合投资|参与)/u;

/** Is it the sum of a backer? */
export function isBackers({ text }: Scene, { clause, figure }: Pick<Governed, 'clause' | 'figure'>): boolean {
  const name = beforeBracket(text, clause, figure);
  return (
    name !== null &&
    (BACKERS.test(text.slice(clause.start, name.start)) || BACK.test(text.slice(figure.full.end, clause.end)))
  );
}

/** 由其他投资者分担, 将由合作伙伴出资. */
const OTHERS =
  /^(?:则|将|会|拟|计划|预计|可能|或)*(?:由|来自|分摊给|转给)(?:其他|其它|其余|另外|别的|外部|合作|共同|联合|第三方|多家|若干|数家|一批)[^,;。]{0,14}(?:分担|承担|出资|投入|提供|认购|支付|募集|筹集|分摊|负担|跟投|认缴|$)/u;

/** Is it a part that others bear, of whom none is named? */
export const byOthers = ({ text }: Scene, { clause, figure }: Pick<Governed, 'clause' | 'figure'>): boolean =>
  OTHERS.test(text.slice(figure.full.end, clause.end)) &&
  !clause.items.some((i) => isCompany(i) && i.start >= figure.full.end);

/** The sums of a sentence that stand in brackets behind names. */
export const inBrackets = ({ text, sentence }: Scene): { clause: Clause; figure: FigureItem; name: NameItem }[] =>
  sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((figure) => {
      const name = isFigure(figure) && figure.type === 'money' ? beforeBracket(text, clause, figure) : null;
      return name && isFigure(figure) ? [{ clause, figure, name }] : [];
    }),
  );
