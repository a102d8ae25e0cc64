// Printed lines in, paragraphs out: a line that goes on is joined, without a blank between Han characters, with one
// between words, and without the hyphen that only broke a word.

/** A line as it stands on a page: its text, left and right edge, base line and height, in points. */
export interface PrintedLine {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef，。、；：？！”’」』）》…]/u;
const CLOSED = /[。.!?！？:：;；]["'”’」』)）】]*$/u;
const BULLET = /^(?:[-•·▪●■◆*]|\(?\d{1,2}[.)、]\s|[（(]?[一二三四五六七八九十]{1,3}[）)、])/u;

/** Two lines of one paragraph as one. */
export function joined(first: string, second: string): string {
  const last = first.at(-1) ?? '';
  const next = second[0] ?? '';
  if (WIDE.test(last) && WIDE.test(next)) return first + second;
  if (/\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  if (/[-/—–]$/u.test(first)) return first + second;
  return WIDE.test(last) || WIDE.test(next) ? first + second : `${first} ${second}`;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Does `line` go on where `before` stops? By distance, indent, size, and how the line before ends. */
function goesOn(before: PrintedLine, line: PrintedLine, page: { step: number; right: number }): boolean {
  const gap = before.y - line.y;
  const size = Math.max(before.height, 1);
  if (gap <= 0 || gap > Math.max(page.step * 1.35, size * 1.2)) return false;
  if (Math.abs(before.height - line.height) > size * 0.2) return false;
  if (BULLET.test(line.text) || line.left > before.left + size * 1.5) return false;
  // A line that stops well before the right edge was the last of its paragraph.
  return before.right >= page.right - size * (CLOSED.test(before.text) ? 2 : 6);
}

/** The paragraphs of a page, from its lines in reading order. */
export function paragraphsOf(lines: readonly PrintedLine[]): string[] {
  const steps = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const page = { step: median(steps.filter((s) => s > 0)), right: Math.max(0, ...lines.map((l) => l.right)) };
  const out: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && goesOn(before, line, page)) out[out.length - 1] = joined(out.at(-1) ?? '', line.text);
    else out.push(line.text);
  }
  return out;
}

/** Does a paragraph run over from one page to the next? */
export const runsOver = (last: string, first: string): boolean =>
  last.length > 30 && !CLOSED.test(last) && !BULLET.test(first) && /^(?:\p{Ll}|\p{Script=Han})/u.test(first);
