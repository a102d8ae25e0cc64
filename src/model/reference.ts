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

/** Rows of a tab-separated table; a line with the wrong number of columns is reported and left out. */
export function tableRows(text: string, file: string): Outcome<Row[]> {
  const diagnostics: Diagnostic[] = [];
  const value: Row[] = [];
  let header: string[] | null = null;
  text.split(/\r?\n/u).forEach((source, i) => {
    if (!source.trim() || source.startsWith('#')) return;
    const cells = source.split('\t').map((c) => c.trim());
    if (!header) {
      header = cells;
      return;
    }
    if (cells.length > header.length) {
      const at = { file, line: i + 1, column: 1, source };
      diagnostics.push({
        code: 'reference/columns',
        severity: 'error',
        message: `${cells.length} columns where ${header.length} are named`,
        at,
      });
      return;
    }
    value.push(Object.fromEntries(header.map((h, c) => [h, cells[c] ?? ''])));
  });
  return { value, diagnostics };
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((s) => s.trim())
    .filter(Boolean);

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

const lexiconRow = (row: Row): LexiconRow[] =>
  list(row.words).map((word) => ({ word, class: row.class ?? '', value: row.value || null }));

const ruleRow = (row: Row): RuleOfThumb => ({
  key: row.key as RuleOfThumb['key'],
  low: Number(row.low),
  high: Number(row.high),
  unit: row.unit ?? '%',
  source: row.source ?? '',
  published: row.published ?? '',
  url: row.url || null,
});

/** Parses all reference tables. Columns: see data/*\/README.md. */
export function parseReference(text: ReferenceText): Outcome<Reference> {
  const diagnostics: Diagnostic[] = [];
  const rows = (tables: string[], name: string): Row[] =>
    tables.flatMap((t, i) => {
      const parsed = tableRows(t, `data/${name}#${i + 1}`);
      diagnostics.push(...parsed.diagnostics);
      return parsed.value;
    });
  const value: Reference = {
    gazetteer: rows(text.gazetteer, 'gazetteer').map(gazetteerRow),
    lexicon: {
      zh: rows(text.lexicon.zh, 'lexicon/zh').flatMap(lexiconRow),
      en: rows(text.lexicon.en, 'lexicon/en').flatMap(lexiconRow),
    },
    rules: rows(text.rules, 'rules').map(ruleRow),
    fx: fxOf(text.fx),
    names: namesOfRows(rows(text.names, 'names')),
  };
  return { value, diagnostics };
}
