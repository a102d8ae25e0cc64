// A text and its folding in, blocks out: the title, paragraphs and furniture, in order, without line breaks at their
// ends. In a hard-wrapped text (every line broken at one width) a paragraph runs on to the next empty line.
import type { Block, Span } from '../model/document.ts';
import { endsSentence, isBoilerplate, isListHead } from './boilerplate.ts';

interface Line extends Span {
  /** Columns: a Han character takes two. */
  width: number;
  empty: boolean;
}

const isBreak = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 12;
const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 9 || isBreak(unit) || unit === 0xfeff || unit === 0xa0;

/** Lines with the blanks at both ends left out. */
export function linesOf(folded: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && !isBreak(folded.charCodeAt(i))) continue;
    lines.push(trimmed(folded, from, i));
    if (folded.charCodeAt(i) === 13 && folded.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
  }
  return lines;
}

function trimmed(folded: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(folded.charCodeAt(start))) start++;
  while (end > start && isSpace(folded.charCodeAt(end - 1))) end--;
  let width = end - start;
  for (let i = start; i < end && width < 400; i++) if (folded.charCodeAt(i) >= 0x2e80) width++;
  return { start, end, width, empty: start === end };
}

const WRAP_MIN = 50;
const WRAP_MAX = 110;
const BULLET = /^(?:[-*•·▪●■◆–—]|\(?\d{1,2}[.)、]|[一二三四五六七八九十]{1,3}、)\s*\S/u;

/** Were the lines broken by a program at one width? Most lines with a next one then reach nearly that width. */
export function isHardWrapped(lines: readonly Line[], folded: string): boolean {
  const inner = lines.filter((line, i) => !line.empty && lines[i + 1]?.empty === false);
  if (inner.length < 3) return false;
  const widest = Math.max(...inner.slice(0, 2000).map((l) => l.width));
  if (widest < WRAP_MIN || widest > WRAP_MAX) return false;
  const full = inner.filter((l) => l.width >= widest * 0.7).length;
  const ended = inner.filter((l) => endsSentence(folded.slice(Math.max(l.start, l.end - 4), l.end))).length;
  return full >= inner.length * 0.8 && ended <= inner.length * 0.5;
}

/** Joins the lines of each paragraph of a hard-wrapped text. */
function unwrap(lines: readonly Line[], folded: string): Line[] {
  const out: Line[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    if (line.empty) open = null;
    else if (open && !BULLET.test(folded.slice(line.start, line.start + 8))) {
      open.end = line.end;
      open.width += line.width;
    } else {
      open = { ...line };
      out.push(open);
    }
  }
  return out;
}

const WIDE = 40;

/** In any other text a long line that stops in the middle runs on where the next one begins small: "invest $5 | billion in". */
function runOn(lines: readonly Line[], folded: string): Line[] {
  const out: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const open = out.at(-1);
    const last = folded.charCodeAt((open?.end ?? 0) - 1);
    const first = folded.charCodeAt(line.start);
    const middle =
      (last >= 48 && last <= 57) || ((last | 32) >= 97 && (last | 32) <= 122) || last === 44 || last === 45;
    const small = first >= 97 && first <= 122;
    if (open && middle && small && (lines[i - 1]?.width ?? 0) >= WIDE) {
      open.end = line.end;
      open.width += line.width;
    } else if (!line.empty) out.push({ ...line });
    else out.push(line);
  }
  return out.filter((l) => !l.empty);
}

const TITLE_LONGEST = 160;

function looksLikeTitle(text: string, title: string | null): boolean {
  if (title && text === title) return true;
  return text.length <= TITLE_LONGEST && !/[。.;]["'”’」』)】]*$/u.test(text) && !isBoilerplate(text);
}

/** Walks the lines with one bit of memory: are we inside a list of other articles? */
function classify(lines: readonly Line[], folded: string, title: string | null): Block[] {
  const blocks: Block[] = [];
  let inList = false;
  for (const [i, { start, end, width }] of lines.entries()) {
    const text = folded.slice(start, Math.min(end, start + 401));
    const head = isListHead(text);
    if (head) inList = true;
    // A list ends where prose begins: a long line that closes like a sentence.
    else if (inList && width > 80 && endsSentence(folded.slice(end - 4, end))) inList = false;
    const first = i === 0 && (lines.length > 1 || text === title) && looksLikeTitle(text, title);
    const kind = first ? 'title' : head || inList || isBoilerplate(text) ? 'boilerplate' : 'text';
    blocks.push({ start, end, kind });
  }
  return blocks;
}

/** The blocks of a text, by its folded form (same length, so the spans hold for both). `title` is folded too. */
export function blocksOf(folded: string, title: string | null = null): Block[] {
  const lines = linesOf(folded);
  const paragraphs = isHardWrapped(lines, folded) ? unwrap(lines, folded) : runOn(lines, folded);
  return classify(paragraphs, folded, title);
}
