// Headlines and round-ups that tell several things one after another (早报:甲宣布降价;乙转让股份): each item is of its own, and what
// one leaves open is not told in the item before it.
import type { Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';

/** 早报:, 要闻一览|: the line lists what happened. */
const ROUND_UP =
  /^\s*[^,;。!?:]{0,8}(?:早报|晚报|日报|周报|快讯|要闻|简讯|速览|速递|一览|头条|早知道|晨报|快报|盘点)[^,;。!?:]{0,6}[:|丨]/u;
const ENDED = /[。!?…”"]\s*$/u;

/** A line that ends as no sentence does, or that says that it lists. */
function listsItems(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  return !ENDED.test(line) || ROUND_UP.test(line);
}

/** Where the item of a clause begins, in a line of several; null in the first one and in any other line. */
export function itemFrom({ text, sentence }: Scene, clause: Clause): number | null {
  for (let index = clause.index; index >= 0; index--) {
    const from = sentence.clauses[index];
    if (!from) continue;
    const before = index === 0 ? text.slice(Math.max(0, from.start - 2), from.start).trim() : text[from.start - 1];
    if (before === ';' || before === ' ' || (index === 0 && before?.endsWith(';')))
      return listsItems(text, from.start) ? from.start : null;
  }
  return null;
}
