// Sums that no number tells: a multibillion-dollar agreement, a low-nine-figure sum. They are no figures of the grammar;
// they are listed, so that nothing is lost. Takes the text of a sentence, gives where they stand.
import type { Span } from '../../model/document.ts';

/** Why such a sum is in no claim. */
export const ROUGH = 'a vague sum';

const WORDS =
  /(?<![A-Za-z])(?:(?:low|mid|high)[- ])?(?:(?:six|seven|eight|nine|ten|eleven|twelve)-figure|multi-?(?:million|billion|trillion)-(?:dollar|euro|pound|yuan|yen))(?![A-Za-z])/giu;

/** The vague sums of a stretch of text. */
export function roughIn(text: string, { start, end }: Span): Span[] {
  const here = text.slice(start, end);
  if (!here.includes('-figure') && !/multi-?\w+-/iu.test(here)) return [];
  return [...here.matchAll(WORDS)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }));
}
