// The words of an English sentence that deny what was told before it. Takes a sentence, gives their place.
import type { Span } from '../../../model/document.ts';
import { isWord, type Sentence } from '../../item.ts';

const FALSE =
  '(?:false|untrue|inaccurate|incorrect|wrong|baseless|groundless|unfounded|fabricated|fiction|nonsense|fake(?: news)?|not (?:true|accurate|correct|the case)|without (?:foundation|basis)|made[- ]up)';
const NEWS =
  "(?:(?:the|that|this|those|such|these|any|recent|media|press|reported|entire|whole|latest|its|\\w+[’']s?) )*(?:reports?|rumou?rs?|story|stories|claims?|account|speculation|figures?|numbers?|article|news|suggestions?|it|this|that)";
const SAYS: readonly RegExp[] = [
  new RegExp(
    `\\b${NEWS} (?:is|was|were|are|as|to be) (?:simply |just |completely |entirely |totally |categorically |flatly )?[“"]?${FALSE}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:called|calls|calling|labell?ed|described|branded|dismissed|deemed) ${NEWS}(?: on \\w+)? (?:as )?(?:simply |completely |entirely |“|")*${FALSE}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|reject(?:s|ed|ing)?) ${NEWS}(?= ?(?:[.,;:—]|$|on |as |in |and |but |through |at |last |when ))`,
    'iu',
  ),
  /\bthere (?:is|was) no truth (?:to|in) (?:it|this|that|the (?:report|rumou?r|story|claim)s?)(?= ?(?:[.,;:—]|$))/iu,
];

/** "reports that it was negotiating to invest in X were untrue": what is said to be so stands between. */
export const SAID_FALSE = new RegExp(
  `\\b(?:reports?|rumou?rs?|claims?|suggestions?|stories|speculation|talk) (?:that|of|about) [^.;“”]{3,140}? (?:is|was|were|are) (?:simply |just |completely |entirely |totally |categorically |flatly )?[“"]?${FALSE}\\b`,
  'iu',
);

export function denial(text: string, sentence: Sentence): Span | null {
  const whole = text.slice(sentence.start, sentence.end);
  for (const pattern of SAYS) {
    const m = pattern.exec(whole);
    if (m) return { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
  }
  return null;
}

/** "... after Bloomberg reported that it would pay F": what somebody else had told. */
const REPORTED =
  /\b(?:after|following|despite|when|contradicting|in response to) (?:[\w’'&.-]+ ){0,5}?(?:reported|wrote|reports?|reporting|story|article)\b/giu;
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|no (?:current |immediate )?(?:plans?|intention|interest)|not (?:currently )?(?:in talks|planning|considering|seeking|looking))\b/iu;

/** Is a place in what a report told that the words before it deny? */
export function heardOnly(text: string, sentence: Sentence, at: number): boolean {
  const lead = text.slice(sentence.start, at);
  const report = [...lead.matchAll(REPORTED)].at(-1);
  if (!report || /[;.]/u.test(lead.slice(report.index))) return false;
  const until = sentence.start + report.index;
  return DENIES.test(lead.slice(0, report.index)) || sentence.items.some((i) => i.end <= until && isWord(i, 'denied'));
}
