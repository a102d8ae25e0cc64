// Clauses that only describe, in English: "Royalties, which X pays on each chip, climbed". Takes a sentence, tells whether a place is in
// such a clause that ends before another place, and gives the sentence without them.
import type { Scene } from '../../../frame.ts';

const CLOSED = /, (?:which|who|whose|most of which|much of which|some of which|part of which) [^,;]{4,120},/gu;

/** Does a place stand in a clause that describes, where what stands at another goes on behind it? */
export function aside({ text, sentence }: Scene, start: number, at: number): boolean {
  if (start < sentence.start || start >= at) return false;
  return [...text.slice(sentence.start, at).matchAll(CLOSED)].some((m) => {
    const from = sentence.start + m.index;
    return from < start && start < from + m[0].length;
  });
}

/** The words of a sentence without such clauses before a place. */
export const withoutAsides = ({ text, sentence }: Scene, at: number): string =>
  text.slice(sentence.start, at).replace(CLOSED, ',') + text.slice(at, sentence.end);
