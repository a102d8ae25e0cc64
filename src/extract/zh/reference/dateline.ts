// The head of a wire story in Chinese: 路透北京9月15日电 -, (中央社台北15日电), 财联社9月15日电,. Who wired it from where is no company and
// tells nothing.
import type { Item, Sentence } from '../../item.ts';

const CITY = '[\\u4e00-\\u9fff]{2,8}';
const DATELINE = new RegExp(
  `^[【\\[(（]?${CITY}(?:[A-Za-z]{2,12})?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日?(?:综合)?(?:外)?[电讯]`,
  'u',
);
/** What is longer is a sentence. */
const LONGEST = 40;

/** Where the dateline that begins a line ends; `at` where none does. Takes folded text. */
export function datelineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] !== '\n') return at;
  return at + (DATELINE.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0);
}

/** Takes the names out of the datelines of a text. */
export function withoutDatelines(sentences: readonly Sentence[], text: string): void {
  for (const sentence of sentences) {
    const end = datelineEnd(text, sentence.start);
    if (end === sentence.start) continue;
    const stays = (i: Item): boolean => i.type !== 'name' || i.start >= end;
    sentence.items = sentence.items.filter(stays);
    for (const clause of sentence.clauses) clause.items = clause.items.filter(stays);
  }
}
