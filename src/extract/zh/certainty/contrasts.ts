// Who is named only to say that it was somebody else: 腾讯(而非阿里)领投, 不是阿里而是腾讯. Takes the names of a sentence, gives the
// stretches that the grammar passes over.
import type { Span } from '../../../model/document.ts';

const LEAD = /(?:而非(?:是)?|而不是|并非是?|不是)(?:由|向|与|和|其|对手|竞争对手|被|给|对)?$/u;
const CORRECTED = /^[^,;。]{0,6},?而是/u;
const JOINED = /^(?:、|和|或|与|及|以及|或者)$/u;

export function contrasts(text: string, sentence: Span, names: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Span;
    const from = Math.max(sentence.start, found[found.length - 1]?.end ?? 0, name.start - 10);
    const m = LEAD.exec(text.slice(from, name.start));
    if (!m) continue;
    let { end } = name;
    for (let next = names[i + 1]; next && JOINED.test(text.slice(end, next.start)); next = names[i + 1]) {
      end = next.end;
      i++;
    }
    // 这不是英伟达首次投资: only 而是 behind it says that it was another.
    if (!m[0].startsWith('而') && !CORRECTED.test(text.slice(end, end + 12))) continue;
    found.push({ start: from + m.index, end });
  }
  return found;
}
