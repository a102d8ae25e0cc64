// Text in, language out, by counting: letters against Han characters, then Traditional against Simplified forms. A paragraph in
// another language than its text is told by the words and stops of sentences.
import type { Document, Lang } from '../model/document.ts';
import { countScripts } from './fold.ts';

/** A Han character says about as much as four letters, so that a Chinese text full of English names stays Chinese. */
const LETTERS_PER_HAN = 4;

/** The language that a text is written in; the one given decides only where the text does not. */
export function languageOf(text: string, given?: Lang | null): Lang {
  const count = countScripts(text);
  if (count.han === 0) return given && count.latin === 0 ? given : 'en';
  if (count.latin > count.han * LETTERS_PER_HAN) return 'en';
  if (count.traditional === count.simplified && given && given !== 'en') return given;
  return count.traditional > count.simplified ? 'zh-Hant' : 'zh-Hans';
}

/** The language of a document; what the user said stands only if the script agrees. */
export const documentLanguage = (document: Document): Lang => languageOf(document.text, document.lang);

const OF_GRAMMAR =
  /\b(?:the|of|to|and|in|an?|for|with|by|is|was|were|are|has|have|had|said|its|their|from|at|on|will|that|as|which|than)\b/giu;
const ENDS = /[.!?]["'”’)]?\s*$/u;
/** A note, a reference or an address is no paragraph. */
const REFERENCE = /^\s*\[?\d{1,3}[\].]|^\s*(?:来源|來源|参考|參考|资料|注|Source)|^\s*https?:|\bdoi\b/iu;
/** What is no title, list or caption has a verb. */
const VERB = /\b(?:is|was|were|are|has|have|had|said|will|would|[a-z]{2,20}ed)\b/u;
/** So much of a paragraph tells its language. */
const ENOUGH = 1200;
const [LETTERS, HAN, WORDS] = [40, 20, 3];

/** The language of a paragraph of sentences that is clearly another than that of its text; null for all others. */
export function otherLanguage(paragraph: string, lang: Lang): Lang | null {
  const head = paragraph.slice(0, ENOUGH);
  const { han, latin } = countScripts(head);
  if (lang !== 'en') {
    if (latin < LETTERS || latin < han * 12 || REFERENCE.test(head)) return null;
    const prose = VERB.test(head) && (head.match(OF_GRAMMAR)?.length ?? 0) >= WORDS && ENDS.test(paragraph.slice(-4));
    return prose ? 'en' : null;
  }
  if (han < HAN || latin > han * 2 || /[\u3040-\u30ff\uac00-\ud7af]/u.test(head)) return null;
  if (REFERENCE.test(head) || !/[,，。；：、]/u.test(head)) return null;
  return languageOf(head);
}

const HAS_HAN = /[\u3400-\u9fff]/u;
const STOPS = /[,，。、；：！？]/u;
const CLOSED = /[。！？；]["'”’」』）)]{0,2}$/u;
const [FEW_LETTERS, FEW_HAN] = [16, 6];

/** The language of one sentence that is clearly another than that of the paragraph around it; null for all others. */
export function otherTongue(sentence: string, lang: Lang): Lang | null {
  const han = HAS_HAN.test(sentence);
  if (han === (lang !== 'en') || REFERENCE.test(sentence)) return null;
  const count = countScripts(sentence);
  if (lang !== 'en') {
    const prose = count.latin >= FEW_LETTERS && VERB.test(sentence) && ENDS.test(sentence.slice(-4));
    return prose ? 'en' : null;
  }
  if (count.han < FEW_HAN || count.latin > count.han * 2 || /[\u3040-\u30ff\uac00-\ud7af]/u.test(sentence)) return null;
  return CLOSED.test(sentence) && STOPS.test(sentence) ? languageOf(sentence) : null;
}
