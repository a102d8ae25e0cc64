// Text in, language out, by counting: letters against Han characters, then Traditional against Simplified forms.
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
