// The reference tables of data/ as the stages receive them: handed in, never read by a stage itself.
// Tables are tab separated; the first line names the columns, `#` begins a comment, `|` separates a list.
import type { z } from 'zod';
import type { Diagnostic, Outcome } from './diagnostic.ts';
import type { EntityKind } from './entity.ts';
import type { Names } from './name.ts';
import { type Fx, fxOf } from './reference/fx.ts';
import { type NameTables, namesOfRows } from './reference/names.ts';

/** What a party sells that an investee's money can come back through. */
export type Sells = 'cloud' | 'chip';

export interface GazetteerRow {
  id: string;
  kind: z.infer<typeof EntityKind>;
  names: Names;
  aliases: string[];
  parent: string | null;
  tickers: string[];
  fiscal_year_end: number | null;
  sells: Sells[];
}

/** A word and the class the grammar knows it by (data/lexicon/README.md lists the classes). */
export interface LexiconRow {
  /** Of the classes `plain` and `firm`, which have very many: all words of a line, parted by `|`. */
  word: string;
  class: string;
  /** A number, code or sub-class, as the class needs. */
  value: string | null;
}

/** A published rule of thumb that stands in, marked, where a text states none. */
export interface RuleOfThumb {
  key: 'compute_share' | 'later_share';
  low: number;
  high: number;
  unit: string;
  source: string;
  published: string;
  url: string | null;
}

export interface Reference {
  gazetteer: GazetteerRow[];
  lexicon: { zh: LexiconRow[]; en: LexiconRow[] };
  rules: RuleOfThumb[];
  fx: Fx;
  names: NameTables;
}

/** The raw text of each table, as read from data/ or bundled for the browser. */
export interface ReferenceText {
  gazetteer: string[];
  lexicon: { zh: string[]; en: string[] };
  rules: string[];
  fx: string;
  names: string[];
}

type Row = Record<string, string>;

/** Calls `each` for every line that is neither empty nor a comment. */
function eachLine(text: string, each: (line: string, number: number) => void): void {
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    number++;
    if (line !== '' && line[0] !== '#' && line.trim() !== '') each(line, number);
    at = end + 1;
  }
}

/** Lines with more columns than are named. */
function misshapen(text: string, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let named = 0;
  eachLine(text, (source, line) => {
    let columns = 1;
    for (let at = source.indexOf('\t'); at >= 0; at = source.indexOf('\t', at + 1)) columns++;
    if (named === 0) named = columns;
    else if (columns > named)
      diagnostics.push({
        code: 'reference/columns',
        severity: 'error',
        message: `${columns} columns where ${named} are named`,
        at: { file, line, column: 1, source },
      });
  });
  return diagnostics;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let header: string[] | null = null;
  eachLine(text, (line) => {
    const cells = line.split('\t');
    if (!header) {
      header = cells.map((c) => c.trim());
      return;
    }
    if (cells.length > header.length) return;
    const row: Row = {};
    for (let c = 0; c < header.length; c++) row[header[c] as string] = cells[c]?.trim() ?? '';
    rows.push(row);
  });
  return rows;
}

/** Rows of a tab-separated table; a line with the wrong number of columns is reported and left out. */
export const tableRows = (text: string, file: string): Outcome<Row[]> => ({
  value: rowsOf(text),
  diagnostics: misshapen(text, file),
});

function list(cell: string | undefined): string[] {
  const found: string[] = [];
  if (!cell) return found;
  for (const part of cell.split('|')) {
    const word = part.trim();
    if (word) found.push(word);
  }
  return found;
}

function gazetteerRow(row: Row): GazetteerRow {
  const en = row.en || row.hans || row.id || '';
  const hans = row.hans || en;
  return {
    id: row.id ?? '',
    kind: row.kind as GazetteerRow['kind'],
    names: { en, 'zh-Hans': hans, 'zh-Hant': row.hant || hans },
    aliases: list(row.aliases),
    parent: row.parent || null,
    tickers: list(row.tickers),
    fiscal_year_end: row.fye ? Number(row.fye) : null,
    sells: list(row.sells) as Sells[],
  };
}

function lexiconRows(rows: readonly Row[]): LexiconRow[] {
  const found: LexiconRow[] = [];
  for (const row of rows) {
    const made = { class: row.class ?? '', value: row.value || null };
    if (made.class === 'plain' || made.class === 'firm') found.push({ word: row.words ?? '', ...made });
    else for (const word of list(row.words)) found.push({ word, class: made.class, value: made.value });
  }
  return found;
}

const ruleRow = (row: Row): RuleOfThumb => ({
  key: row.key as RuleOfThumb['key'],
  low: Number(row.low),
  high: Number(row.high),
  unit: row.unit ?? '%',
  source: row.source ?? '',
  published: row.published ?? '',
  url: row.url || null,
});

/** Makes a value when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Parses all reference tables. Columns: see data/*\/README.md. Every table is checked at once, and made rows of when it
 * is first asked for: a text in one language needs only a part. */
export function parseReference(text: ReferenceText): Outcome<Reference> {
  const diagnostics: Diagnostic[] = [];
  const table = <T>(texts: readonly string[], name: string, make: (rows: Row[]) => T): (() => T) => {
    for (const [i, t] of texts.entries()) diagnostics.push(...misshapen(t, `data/${name}#${i + 1}`));
    return lazily(() => make(texts.flatMap(rowsOf)));
  };
  const gazetteer = table(text.gazetteer, 'gazetteer', (rows) => rows.map(gazetteerRow));
  const zh = table(text.lexicon.zh, 'lexicon/zh', lexiconRows);
  const en = table(text.lexicon.en, 'lexicon/en', lexiconRows);
  const rules = table(text.rules, 'rules', (rows) => rows.map(ruleRow));
  const names = table(text.names, 'names', namesOfRows);
  const value: Reference = {
    get gazetteer() {
      return gazetteer();
    },
    lexicon: {
      get zh() {
        return zh();
      },
      get en() {
        return en();
      },
    },
    get rules() {
      return rules();
    },
    fx: fxOf(text.fx),
    get names() {
      return names();
    },
  };
  return { value, diagnostics };
}
