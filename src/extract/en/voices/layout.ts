// Who speaks by the form of an English text: the answers of an interview, lines of a news wire ("NAME: ..." and
// "... - SOURCES"), datelines. Takes the text and a place, says what the line there is.

const LOOK = 400;

/** The line that holds an offset. */
export function lineAt(text: string, at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < LOOK * 4 && text[start - 1] !== '\n') start--;
  let end = at;
  while (end < text.length && end - at < LOOK * 4 && text[end] !== '\n') end++;
  return { start, end };
}

/** The last line before an offset that is not empty. */
function lineBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
  return text.slice(lineAt(text, end - 1).start, end);
}

const ANSWERS = /^(?:A|Answer)[:.] |^["“]/u;
const ASKED = /\?["”’]?$/u;

/** Is a line an answer: marked so, or quoted speech right after a question? */
export function answers(text: string, at: number): boolean {
  const line = lineAt(text, at);
  const head = text.slice(line.start, line.start + 60);
  if (/^(?:A|Answer)[:.] /u.test(head)) return true;
  return ANSWERS.test(head) && ASKED.test(lineBefore(text, line.start));
}

/** Does a text ask and answer at least twice? */
export function interview(text: string): boolean {
  const marked = text.slice(0, 20_000).match(/^(?:A|Answer)[:.] /gmu)?.length ?? 0;
  if (marked > 1) return true;
  const quoted = text.slice(0, 20_000).match(/\?["”’]?\n+["“]/gu)?.length ?? 0;
  return quoted > 1;
}

/** A line of a wire is all in capitals. */
export function inCapitals(text: string, { start, end }: { start: number; end: number }): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = start; i < Math.min(end, start + 200); i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) capitals++;
    else if (c >= 97 && c <= 122) small++;
  }
  return capitals > 8 && small * 8 < capitals;
}

const DATELINE =
  /^[A-Z][A-Z .,/&-]{2,30}(?:, [A-Z][\w .]{2,24}?)?(?:, [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?)? ?(?:\([^)\n]{2,40}\) ?)?(?:—|–|-{1,2}) ?/u;

/** "NORTHLINE AI — Q3 FY2026 results": a heading that names whose they are. */
const RESULTS =
  /^(?:[\w’'-]+ ){0,5}(?:results|earnings|trading (?:update|statement)|interim report)\b[^\n]{0,60}(?:\n|$)/iu;

/** Where the dateline of a line ends ("DUBAI, Oct 4 (Reuters) — "); the line's start when there is none. */
export function datelineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] !== '\n') return at;
  const length = DATELINE.exec(text.slice(at, at + 110))?.[0].length ?? 0;
  return length > 0 && RESULTS.test(text.slice(at + length, at + length + 120)) ? at : at + length;
}
