// Sums that a holding or a business was sold for, in English: "received F for its shares in Y", "the disposal of Y came to F". They are no
// round, whoever gets them. Takes what stands around a figure.
import type { Scene } from '../../frame.ts';
import type { Around } from '../context.ts';

/** "F for its stake", "F for 12% of Y", "F for X's shares". */
const FOR_SHARES =
  /^ (?:\w+ ){0,3}for (?:(?:its|his|her|their|the|all|some|about|roughly|[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}['’]s?) ){0,3}(?:[\w-]+ ){0,3}?(?:stakes?|shares?|holdings?|interests?|positions?|stock|[\d.]+ ?(?:%|per))(?![\w-])/u;
/** "F from its exit", "F from a partial sale of its holding". */
const FROM_SALE =
  /^ (?:\w+ )?(?:from|by|through|via|on) (?:(?:the|its|their|his|her|an?) )?(?:\w+ )?(?:sales?|exits?|disposals?|divestments?|sell-?downs?|selling|placing)\b(?! of (?:new|additional|convertible|preferred|preference|Series))/iu;
/** "A sale of X's stake raised F", "The disposal of its mines came to F". */
const SALE_BEFORE =
  /\b(?:sales?|disposals?|exits?|divestments?|sell-?downs?|block trades?|placing) (?:of|from|by) (?!new|additional|convertible|preferr?ed|preference|[\d.,]+ (?:million|billion|bn|mn|m|new))[^.;]{2,90}$/iu;
const HELD =
  /\b(?:stakes?|holdings?|interests?|positions?|[\d.]+ ?(?:%|per)|business|unit|arm|division|mines?|assets?|subsidiary)(?![\w-])/iu;
/** "Proceeds of X's disposal of Y came to F". */
const PROCEEDS =
  /\bproceeds (?:of|from) [^.;]{0,50}\b(?:sale|disposal|exit|divestment)s? (?:of|from) (?!new)[^.;]{2,60}$/iu;
/** What brings a seller its money. */
const BRINGS =
  /\b(?:rais\w*|brought(?: in)?|br?ings?(?: in)?|fetch\w*|net(?:s|ted|ting)|yield\w*|earn\w*|c[ao]me(?:s)? to|amount\w* to|total\w*|generat\w*|reali[sz]\w*|made|makes|gave|gives)\b[^.;]{0,40}$/iu;
const LEFT = /\b(?:exit\w*|(?:sold|got|cashed|bought) out of|left|quit)\b[^.;]{0,60}\bproceeds of$/iu;

/** "raised F when it lowered its interest in Y". */
const WHILE =
  /^ (?:when|as|after) (?:it |they |he |she )?(?:sold|cut|cuts?|trimm\w*|reduc\w*|lower\w*|par(?:ed|es)|shed|plac\w*|offload\w*|dispos\w*|let)\b[^.;]{0,40}\b(?:stakes?|shares|holdings?|interests?|positions?)\b/iu;

/** Is a sum what was got for something that was sold? */
export function proceeds({ text, sentence }: Scene, { right, left, figure }: Around): boolean {
  if (WHILE.test(right) || FOR_SHARES.test(right) || FROM_SALE.test(right) || LEFT.test(left)) return true;
  const before = text.slice(sentence.start, figure.full.start);
  if (PROCEEDS.test(before)) return true;
  if (!BRINGS.test(before)) return false;
  const m = SALE_BEFORE.exec(before);
  return m !== null && HELD.test(m[0]);
}
