// A text cut where evidence begins or ends, so that overlapping quotes can all be shown: each piece knows the
// claims it is evidence of and the unused figure it lies in.
import type { Claim, Unexplained } from '../../../model/claim.ts';
import type { Span } from '../../../model/document.ts';

export interface Piece extends Span {
  /** Claims whose quote covers this piece, in the order of the list. */
  claims: string[];
  /** Index of the unused figure this piece lies in. */
  unused: number | null;
}

export interface Marked extends Span {
  claim: string | null;
  unused: number | null;
}

/** All that is to be marked in one document; spans outside the text are left out. */
export function markedIn(
  document: string,
  length: number,
  from: { claims: readonly Claim[]; unused: readonly Unexplained[] },
): Marked[] {
  const sound = (s: Span): boolean => s.start >= 0 && s.end > s.start && s.end <= length;
  const quotes = from.claims
    .filter((c) => c.document === document)
    .flatMap((c) => c.evidence.filter(sound).map((e) => ({ start: e.start, end: e.end, claim: c.id, unused: null })));
  const figures = from.unused.flatMap((u, unused) =>
    sound(u) ? [{ start: u.start, end: u.end, claim: null, unused }] : [],
  );
  return [...quotes, ...figures].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The lines of a text as spans, without their breaks; empty lines are left out. */
export function linesOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (text.slice(start, end).trim()) out.push({ start, end });
    start = end + 1;
  }
  return out;
}

/** Cuts one span of the text into pieces; `marks` are sorted by start. */
export function pieces(span: Span, marks: readonly Marked[]): Piece[] {
  const here = marks.filter((m) => m.start < span.end && m.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const m of here) {
    cuts.add(Math.max(m.start, span.start));
    cuts.add(Math.min(m.end, span.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => piece({ start, end: at[i + 1] ?? span.end }, here));
}

function piece(span: Span, here: readonly Marked[]): Piece {
  const over = here.filter((m) => m.start <= span.start && m.end >= span.end);
  const claims = [...new Set(over.flatMap((m) => m.claim ?? []))];
  return { ...span, claims, unused: over.find((m) => m.unused !== null)?.unused ?? null };
}

/** Pieces of every line. One walk over the sorted marks, so that long documents stay quick. */
export function piecesByLine(text: string, marks: readonly Marked[]): Piece[][] {
  let first = 0;
  return linesOf(text).map((line) => {
    while (first < marks.length && (marks[first]?.end ?? 0) <= line.start) first++;
    const near: Marked[] = [];
    for (let i = first; i < marks.length; i++) {
      const m = marks[i];
      if (!m || m.start >= line.end) break;
      near.push(m);
    }
    return pieces(line, near);
  });
}
