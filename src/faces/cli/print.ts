// Texts and rows in, lines for a terminal out. Rules: no control character of a text reaches the terminal, a Han
// character takes two columns, colours only where asked for.
import type { Output } from './context.ts';

/** Takes colours: those of the terminal's own palette, so that any theme can be read. */
export const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
export type StyleName = keyof typeof STYLES;

/** A text in a style, where the output takes colours. */
export const styled = (out: Output, style: StyleName, text: string): string =>
  out.colour && text ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** A text without control characters, direction marks and half characters: visible signs stand in their place. */
export const clean = (text: string): string =>
  text.replace(/[\r\n\t\u2028\u2029]+/gu, ' ').replace(CONTROL, (c) => {
    const code = c.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? '\u2421' : '\ufffd';
  });

/** JSON in which no raw control or direction character is left; it parses to the same value. */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** So many levels are told piece by piece: documents, their lists, and what stands in them. */
const DEEP = 4;

/** The same with an indent of two, in pieces: what is larger than a text can be is printed all the same. */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  const many = Array.isArray(value) || (typeof value === 'object' && value !== null);
  if (!many || depth === DEEP || Object.keys(value as object).length === 0) {
    yield safeJson(value, 2).replace(/\n/gu, `\n${'  '.repeat(depth)}`);
    return;
  }
  const list = Array.isArray(value);
  const entries = Object.entries(value as object).filter(([, one]) => list || one !== undefined);
  const inner = `\n${'  '.repeat(depth + 1)}`;
  yield list ? '[' : '{';
  for (const [i, [key, one]] of entries.entries()) {
    yield `${i > 0 ? ',' : ''}${inner}${list ? '' : `${safeJson(key)}: `}`;
    yield* jsonPieces(one ?? null, depth + 1);
  }
  yield `\n${'  '.repeat(depth)}${list ? ']' : '}'}`;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /\p{Mn}|\p{Me}|\u200b|\u200c|\u200d|\ufe0f/u;

/** Columns that a character takes. */
function columnsOf(char: string): number {
  if (char < '\u0300') return 1;
  return NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
}

/** Columns that a text takes in a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOf(char);
  return columns;
}

/** Fills a text with blanks up to a width. */
export const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Units that stay together: a word, or one Han character with the marks that may not begin a line. */
const UNIT =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：？！”’」』）》…]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+[，。、；：？！”’」』）》…]*|\s+/gu;

/** A text cut into lines of at most so many columns; a word longer than a line is cut. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = (): void => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  const add = (piece: string): void => {
    const size = width(piece);
    if (used + size > columns && used > 0) flush();
    if (size > columns) {
      for (const char of piece) {
        if (used + columnsOf(char) > columns) flush();
        line += char;
        used += columnsOf(char);
      }
    } else if (used > 0 || piece.trim()) {
      line += piece;
      used += size;
    }
  };
  for (const piece of text.match(UNIT) ?? []) add(piece);
  flush();
  return lines.length ? lines : [''];
}

export interface Column {
  title: string;
  /** At least and at most so many columns; the rest of the line is shared by those that grow. */
  min: number;
  max: number;
}

/** Column widths: as wide as the widest cell, shrunk from the widest on until the line fits. */
function widths(columns: readonly Column[], rows: readonly string[][], total: number): number[] {
  const sizes = columns.map((column, c) => {
    const widest = Math.max(width(column.title), ...rows.map((row) => width(row[c] ?? '')));
    return Math.min(column.max, Math.max(column.min, widest));
  });
  const room = total - 2 * (columns.length - 1);
  let over = sizes.reduce((a, b) => a + b, 0) - room;
  while (over > 0) {
    const spare = sizes.map((size, c) => size - (columns[c]?.min ?? 0));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) <= 0) break;
    sizes[widest] = (sizes[widest] ?? 0) - 1;
    over--;
  }
  return sizes;
}

export interface Table {
  columns: readonly Column[];
  /** Cells by row, cleaned by the table. */
  rows: readonly string[][];
  /** A line of prose below each row, such as its quote. */
  below?: readonly string[];
}

/** The lines of a table, wrapped to the output's width. */
export function tableLines(table: Table, out: Output): string[] {
  const rows = table.rows.map((row) => row.map(clean));
  const sizes = widths(table.columns, rows, out.columns);
  const line = (cells: readonly string[]): string =>
    cells
      .map((c, i) => padded(c, sizes[i] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = [styled(out, 'dim', line(table.columns.map((c) => c.title)))];
  const indent = (sizes[0] ?? 0) + 2;
  for (const [r, row] of rows.entries()) {
    const cells = row.map((cell, c) => wrapped(cell, sizes[c] ?? 1));
    const tall = Math.max(...cells.map((c) => c.length));
    for (let i = 0; i < tall; i++) lines.push(line(cells.map((c) => c[i] ?? '')));
    const below = table.below?.[r];
    if (below)
      for (const l of wrapped(clean(below), out.columns - indent))
        lines.push(' '.repeat(indent) + styled(out, 'dim', l));
  }
  return lines;
}
