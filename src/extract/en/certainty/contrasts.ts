// Who is named only to say that it was somebody else: "Tencent, not Alibaba, led", "from AMD rather than Nvidia". Takes the names of
// a sentence, gives the stretches that the grammar passes over.
import type { Span } from '../../../model/document.ts';

const LEAD =
  /(?:(?:^|[,;:—–("“] ?|,? (?:and|but) )(?:not|but not)|,? ?\b(?:rather than|instead of|as opposed to)) (?:(?:from|to|by|in|with|on|at|its|their|rival|the|of|for|chipmaker|rivals) )*$/iu;
const TAIL = /^(?:,? but (?!also)(?:rather )?|[,—–)](?= ?[a-z]))?/u;
const JOINED = /^ (?:or|nor|and) (?:the )?$/u;
const REACH = 44;

export function contrasts(text: string, sentence: Span, names: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Span;
    const from = Math.max(sentence.start, found[found.length - 1]?.end ?? 0, name.start - REACH);
    const m = LEAD.exec(text.slice(from, name.start));
    if (!m || /^['’]/u.test(text.slice(name.end, name.end + 1))) continue;
    // What stands before is what it is held against.
    if (
      !names.some((n) => n.end <= name.start && n.end > name.start - 90) &&
      !/^,? but\b/u.test(text.slice(name.end, name.end + 6))
    )
      continue;
    let { end } = name;
    for (let next = names[i + 1]; next && JOINED.test(text.slice(end, next.start)); next = names[i + 1]) {
      end = next.end;
      i++;
    }
    const start = from + m.index;
    const closed = /^ ?[,—–(]/u.test(m[0])
      ? TAIL.exec(text.slice(end, end + 12))
      : /^,? but /u.exec(text.slice(end, end + 6));
    found.push({ start, end: end + (closed?.[0].length ?? 0) });
  }
  return found;
}
