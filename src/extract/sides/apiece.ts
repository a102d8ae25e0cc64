// A sum that each of a list has for itself: "lent F each to A and B", "put F into each of A and B", "A and B each received F".
// Takes a draft and the list that one of its sides is of, says whether the sum is told of each.
import type { Draft, Ref, Scene } from '../frame.ts';

export interface Apiece {
  /** Right behind the figure. */
  behind: RegExp;
  /** Right before the list. */
  before: RegExp;
  /** Right behind the list. */
  after: RegExp;
}

/** Does each of the list have the sum? */
export function eachOwn(
  { text, sentence }: Scene,
  d: Draft,
  { list, words }: { list: readonly { ref: Ref; start: number }[]; words: Apiece },
): boolean {
  const figure = d.money ?? d.percent;
  const first = list[0]?.start ?? 0;
  const last = list[list.length - 1]?.ref.span.end ?? first;
  if (!figure || first < sentence.start) return false;
  return (
    words.behind.test(text.slice(figure.full.end, Math.min(sentence.end, figure.full.end + 24))) ||
    words.before.test(text.slice(Math.max(sentence.start, first - 16), first)) ||
    words.after.test(text.slice(last, Math.min(sentence.end, last + 24)))
  );
}
