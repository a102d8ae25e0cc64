// claims.csv as text: a header and one row a claim, UTF-8 with a mark so that spreadsheets show every script.
// Text cells that begin with = + - @ get an apostrophe on writing and lose it on reading, so that no
// spreadsheet runs them. A bad row is reported with its line and column; the rest is read.

import Papa from 'papaparse';
import type { Claim } from '../../model/claim.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { type CellProblem, type Cells, COLUMNS, fromCells, MORE, NUMERIC, toCells } from './columns.ts';

const MARK = '\uFEFF';
const escaped = (cell: string): string => (/^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);
const unescaped = (cell: string): string => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);

/** Canonical text of the table: the same claims always give the same bytes. */
export function writeClaims(claims: readonly Claim[]): string {
  const rows = claims.map(toCells);
  const columns = [...COLUMNS, ...MORE.filter((m) => rows.some((r) => r[m]))];
  const data = rows.map((r) => columns.map((c) => (NUMERIC.has(c) ? (r[c] ?? '') : escaped(r[c] ?? ''))));
  return `${MARK}${Papa.unparse({ fields: columns, data }, { newline: '\n' })}\n`;
}

/** A diagnostic before its place is known. */
interface Finding {
  code: string;
  message: string;
  remedy: string;
}

interface Row {
  cells: string[];
  /** Offset of the row in the text, and its line from 1. */
  start: number;
  line: number;
  source: string;
}

/** Comma, semicolon or tab: whichever the header uses most. */
function delimiterOf(header: string): string {
  const count = (d: string) => header.split(d).length;
  return [',', ';', '\t'].reduce((best, d) => (count(d) > count(best) ? d : best));
}

function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let [start, line] = [0, 1];
  const newline = /^[^\n]*\r\n/u.test(text) ? '\r\n' : '\n';
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    step: ({ data, meta }) => {
      const source = text.slice(start, meta.cursor);
      rows.push({ cells: data, start, line, source });
      start = meta.cursor;
      line += source.split('\n').length - 1;
    },
  });
  return rows;
}

/** Column (from 1, in characters of the row) at which the n-th cell begins. */
function columnAt(row: Row, index: number, delimiter: string): number {
  let [cell, quoted] = [0, false];
  for (let i = 0; i < row.source.length; i++) {
    if (cell === index) return i + 1;
    const ch = row.source[i];
    if (ch === '"') quoted = !quoted;
    else if (ch === delimiter && !quoted) cell++;
  }
  return 1;
}

/** Reads the table; `file` names it in diagnostics. Order is kept, unknown columns are reported once. */
export function readClaims(text: string, file: string): Outcome<Claim[]> {
  const body = text.startsWith(MARK) ? text.slice(1) : text;
  const delimiter = delimiterOf(body.slice(0, body.search(/\n|$/u)));
  const [header, ...rows] = rowsOf(body, delimiter);
  if (!header || body.trim() === '') return { value: [], diagnostics: [] };
  const names = header.cells.map((c) => c.trim().toLowerCase());
  const report = (row: Row, column: number, rest: Finding): Diagnostic => {
    const at = { file, line: row.line, column, source: row.source.trimEnd().slice(0, 400) };
    return { ...rest, severity: 'error', at };
  };
  const diagnostics: Diagnostic[] = headerProblems(names).map((p) => ({
    ...report(header, columnAt(header, p.index, delimiter), p.diagnostic),
    severity: p.severity,
  }));
  if (!names.includes('kind')) return { value: [], diagnostics };
  const value = new Map<string, Claim>();
  for (const row of rows.filter((r) => r.cells.some((c) => c.trim()))) {
    const { claim, problems } = readRow(row, names);
    for (const p of problems) {
      diagnostics.push(report(row, columnAt(row, Math.max(0, names.indexOf(p.column)), delimiter), cellDiagnostic(p)));
    }
    if (claim && value.has(claim.id)) diagnostics.push(report(row, 1, duplicate(claim.id)));
    else if (claim) value.set(claim.id, claim);
  }
  return { value: [...value.values()], diagnostics };
}

function readRow(row: Row, names: string[]): { claim: Claim | null; problems: CellProblem[] } {
  if (row.cells.length > names.length && row.cells.slice(names.length).some((c) => c.trim())) {
    const message = `${row.cells.length} cells where ${names.length} columns are named`;
    const remedy = 'Put cells that hold a comma, a quote or a line break in double quotes.';
    return { claim: null, problems: [{ column: names[0] ?? '', message, remedy }] };
  }
  const entries = names.map((n, i): [string, string] => {
    const cell = row.cells[i] ?? '';
    return [n, NUMERIC.has(n) ? cell : unescaped(cell)];
  });
  return fromCells(Object.fromEntries(entries) as Cells);
}

const cellDiagnostic = ({ column, message, remedy }: CellProblem) => ({
  code: 'store/claims-cell',
  message: `${column}: ${message}; the row is left out`,
  remedy,
});

const duplicate = (id: string) => ({
  code: 'store/claims-duplicate',
  message: `the claim ${id} stands already in an earlier row; this row is left out`,
  remedy: 'Remove one of them, or empty the id cell of a row that says something else.',
});

interface HeaderProblem {
  index: number;
  severity: 'error' | 'warning';
  diagnostic: Finding;
}

function headerProblems(names: string[]): HeaderProblem[] {
  const known = new Set([...COLUMNS, ...MORE]);
  const problems: HeaderProblem[] = names.flatMap((name, index) => {
    if (name === '' || known.has(name)) return [];
    const remedy = `Columns are: ${COLUMNS.join(', ')}.`;
    const diagnostic = {
      code: 'store/claims-column',
      message: `the column "${name}" is not known and not read`,
      remedy,
    };
    return [{ index, severity: 'warning' as const, diagnostic }];
  });
  if (names.includes('kind')) return problems;
  const remedy = `The first line names the columns: ${COLUMNS.join(', ')}.`;
  const diagnostic = {
    code: 'store/claims-header',
    message: 'the table has no column "kind", so no row can be read',
    remedy,
  };
  return [{ index: 0, severity: 'error', diagnostic }, ...problems];
}
