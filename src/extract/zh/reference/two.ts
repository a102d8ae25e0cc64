// 甲和乙均为丙的股东。前者…: the two that the sentence before begins with, where the sentence itself has named nobody yet.
import { isCompany, type Ref, type Scene } from '../../frame.ts';

const OPENS = /(?:^|[。!?\n])\s?$/u;
const AND = /^(?:和|与|及)$/u;
const STOP = /[。!?\n]/u;

export function pairHeading({ text, sentence, discourse }: Scene, at: number): Ref[] | null {
  if (sentence.items.some((i) => isCompany(i) && i.end <= at)) return null;
  const near = discourse.seen
    .filter((r) => r.span.end <= sentence.start && sentence.start - r.span.end < 80)
    .sort((x, y) => x.span.start - y.span.start);
  for (const a of near) {
    if (!OPENS.test(text.slice(Math.max(0, a.span.start - 2), a.span.start))) continue;
    const b = near.find((r) => r.span.start > a.span.start && AND.test(text.slice(a.span.end, r.span.start)));
    if (b && !STOP.test(text.slice(b.span.end, sentence.start - 1))) return [a, b];
  }
  return null;
}
