// The text of a ledger file in, what it holds out: JSON as it is, or a table (CSV, or separated by semicolons or tabs) with
// a header, a flow a row; lines before the header that begin with # are settings ("# investor: V"). Gives the raw ledger
// and a way to find the place of any of its values in the text.
import type { Diagnostic, Outcome, Position } from '../../model/diagnostic.ts';
import { locator, positionAt } from './place.ts';

export interface LedgerText {
  raw: unknown;
  locate(path: readonly (string | number)[]): Position;
}

/** Reads the text; null with a diagnostic when it is neither. */
export function ledgerText(text: string, file: string): Outcome<LedgerText | null> {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (/^\s*$/u.test(bare)) return { value: null, diagnostics: [empty(file)] };
  const table = /^\s*[[{"]/u.test(bare) && !/^"[^"\n]*"[,;\t]/u.test(bare) ? null : tableIn(bare, file);
  if (table) return table;
  try {
    return { value: { raw: JSON.parse(bare) as unknown, locate: locator(bare, file) }, diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [syntax(error as Error, bare, file)] };
  }
}

const empty = (file: string): Diagnostic => ({
  code: 'ledger/syntax',
  severity: 'error',
  message: 'There is nothing in it.',
  remedy: 'docs/formats.md shows a ledger file to start from.',
  at: { file },
});

function syntax(error: Error, text: string, file: string): Diagnostic {
  const offset = /at position (\d+)/u.exec(error.message)?.[1];
  const start = offset === undefined ? text.length : Number(offset);
  return {
    code: 'ledger/syntax',
    severity: 'error',
    message: `This is not JSON: ${error.message.split('\n')[0]?.replace(/ ?\(?at position .*$|, "[\s\S]*$/u, '')}.`,
    remedy: 'docs/formats.md shows a ledger file to start from.',
    at: positionAt(text, start, file),
  };
}

interface Row {
  cells: string[];
  /** Where the row begins in the text. */
  start: number;
}

/** Rows of a separated text, quotes honoured. */
function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let [cells, cell, quoted, start]: [string[], string, boolean, number] = [[], '', false, 0];
  const end = (next: number): void => {
    cells.push(cell);
    if (cells.some((c) => c.trim() !== '')) rows.push({ cells, start });
    [cells, cell, start] = [[], '', next];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (c === '"' && cell.trim() === '') [cell, quoted] = ['', true];
    else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      end(i + 1);
    } else cell += c;
  }
  end(text.length);
  return rows;
}

const KNOWN = [
  'id',
  'from',
  'to',
  'amount',
  'low',
  'high',
  'date',
  'start',
  'end',
  'kind',
  'pay',
  'seq',
  'assumption',
  'claims',
];

/** An empty line, a comment, or a setting written as a cell and its neighbour ("investor;V"). */
const PREFACE = /^[ \t]*(?:#([^\n]*)|((?:investor|order|unknown|currency|scale|bridge)\s*[:=,;\t][^\n]*))?(?:\r?\n|$)/u;

/** The table in a text; null when no line of it is a header. */
function tableIn(text: string, file: string): Outcome<LedgerText | null> | null {
  const settings: Record<string, unknown> = {};
  let at = 0;
  for (let m = PREFACE.exec(text); m?.[0]; m = PREFACE.exec(text.slice(at))) {
    at += m[0].length;
    const set =
      /^\s*([A-Za-z]+)\s*[:=]\s*(.*?)\s*$/u.exec(m[1] ?? '') ??
      /^([a-z]+)\s*[:=,;\t]\s*(.*?)[\s,;]*$/u.exec(m[2] ?? '');
    if (set) settings[set[1] as string] = settingOf(set[2] as string);
    if (at >= text.length) break;
  }
  const line = text.slice(at).split('\n')[0] ?? '';
  const separator = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0] as string;
  const [head, ...body] = rowsOf(text.slice(at), separator);
  const names = head?.cells.map((c) => c.trim().toLowerCase()) ?? [];
  if (!names.includes('from') || !names.includes('to')) return null;
  const starts = body.map((row) => at + row.start);
  const flows = body.map((row, i) => flowOf(row.cells, names, i));
  const unknown = names.filter((n) => n !== '' && !KNOWN.includes(n));
  const locate = (path: readonly (string | number)[]): Position =>
    positionAt(text, path[0] === 'flows' && typeof path[1] === 'number' ? (starts[path[1]] ?? 0) : 0, file);
  const diagnostics = unknown.length > 0 ? [column(unknown, positionAt(text, at, file))] : [];
  return { value: { raw: { ...settings, flows }, locate }, diagnostics };
}

/** A setting as JSON when it is some, else as words. */
function settingOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const column = (names: readonly string[], at: Position): Diagnostic => ({
  code: 'ledger/column',
  severity: 'warning',
  message: `Nothing is known of ${names.length === 1 ? 'the column' : 'the columns'} ${names.join(', ')}; what stands there is left out.`,
  remedy: `The columns are ${KNOWN.join(', ')}.`,
  at,
});

/** "1,234.5" and "1 234.5" are numbers; anything else stays as it is, so that it is told as a fault. */
function numberOf(text: string): number | string {
  const plain = /^-?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/u.test(text) ? text.replace(/[, ]/gu, '') : text;
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/iu.test(plain) ? Number(plain) : text;
}

function flowOf(cells: readonly string[], names: readonly string[], i: number): Record<string, unknown> {
  const of = (name: string): string => cells[names.indexOf(name)]?.trim() ?? '';
  const given = (name: string): boolean => of(name) !== '';
  const pair = (a: string, b: string): boolean => given(a) && given(b);
  const amount = given('amount')
    ? sumOf(of('amount'))
    : pair('low', 'high')
      ? [numberOf(of('low')), numberOf(of('high'))]
      : numberOf(of('low') || of('high'));
  const date = given('date')
    ? dateOf(of('date'))
    : pair('start', 'end')
      ? [of('start'), of('end')]
      : of('start') || of('end');
  const rest = ['pay', 'assumption'].filter(given).map((name) => [name, of(name)]);
  return {
    ...{ id: of('id') || `row ${i + 1}`, from: of('from'), to: of('to'), amount, date, kind: of('kind') },
    ...Object.fromEntries(rest),
    ...(given('seq') ? { seq: numberOf(of('seq')) } : {}),
    ...(given('claims') ? { claims: of('claims').split(/[\s|]+/u) } : {}),
  };
}

/** "90..110" and "90–110" are intervals. */
function sumOf(text: string): unknown {
  const range = /^(.*\d)\s*(?:\.\.|–|~)\s*(\d.*)$/u.exec(text);
  return range ? [numberOf((range[1] as string).trim()), numberOf((range[2] as string).trim())] : numberOf(text);
}

function dateOf(text: string): unknown {
  const range = /^(\d{4}-\d{2}-\d{2})\s*(?:\.\.|–|\/|to)\s*(\d{4}-\d{2}-\d{2})$/u.exec(text);
  return range ? [range[1], range[2]] : text;
}
