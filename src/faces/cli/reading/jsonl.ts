// Lines of JSON in, one line of JSON out for each, in the same order: a document in, its claims out. A line that cannot
// be read is answered with a diagnostic, and the next one is read. Memory is bounded by the longest line.
import type { Diagnostic, Outcome } from '../../../model/diagnostic.ts';
import type { Document, DocumentMeta } from '../../../model/document.ts';
import { publicationDate } from '../../../model/period.ts';
import { makeDocument, type Reader, tagged } from '../../../path/reading.ts';
import { safeJson } from '../print.ts';
import { described } from './described.ts';
import { langOf } from './lang.ts';

/** Longest line that is read, in bytes. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** A bad line: what is wrong with it, and the id if it could be read. */
class BadLine extends Error {
  code: string;
  column: number;
  id: string | null;
  constructor(code: string, message: string, where: { column?: number; id?: string | null } = {}) {
    super(message);
    this.code = code;
    this.column = where.column ?? 1;
    this.id = where.id ?? null;
  }
}

/** How lines are read: what holds for every line that does not say it itself, and the encoding where it is not UTF-8. */
export interface Lines {
  explain: boolean;
  /** Print the text of each document too. */
  text?: boolean;
  meta?: DocumentMeta;
  encoding?: string | undefined;
}

/** A line as text; damaged when some of its bytes are no characters. */
export interface Line {
  text: string;
  damaged: boolean;
}

const FIELDS = ['title', 'publisher', 'author', 'published', 'url', 'licence', 'note'] as const;

function parsed(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const at = /position (\d+)/u.exec((error as Error).message)?.[1];
    throw new BadLine('cli/jsonl-syntax', 'The line is not valid JSON.', { column: at ? Number(at) + 1 : 1 });
  }
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    throw new BadLine('cli/jsonl-shape', 'The line is not a JSON object.');
  }
  return value as Record<string, unknown>;
}

/** A line's own fields; those that say nothing that can be read are left out and told of. */
function fieldsOf(value: Record<string, unknown>, told: (message: string, remedy: string) => void): DocumentMeta {
  const meta: Record<string, string> = {};
  for (const field of FIELDS) {
    const given = value[field];
    if (given === null || given === undefined || given === '') continue;
    if (typeof given !== 'string') throw new BadLine('cli/jsonl-shape', `"${field}" is not a string.`);
    meta[field] = field === 'published' ? given.trim() : given;
  }
  if (meta.published && publicationDate(meta.published) === null) {
    told(`"published" is no date: "${meta.published.slice(0, 40)}"; the line was read without it.`, DATED);
    delete meta.published;
  }
  const lang = value.lang ?? '';
  const known = typeof lang === 'string' ? langOf(lang) : undefined;
  if (lang !== '' && known === undefined)
    told('"lang" is none of zh-Hans, zh-Hant, en; the text itself told.', 'Leave it out, or use one of these.');
  return known ? { ...meta, lang: known } : meta;
}

/** A page is read as a page only from a file: here the text is the text, and its tags stand between its words. */
const MARKUP: Diagnostic = {
  code: 'read/markup',
  severity: 'warning',
  message: 'The text holds HTML tags, which were read as words.',
  remedy: 'Give the plain text, or the page itself as a file that begins with its first tag.',
};

const DATED = 'Write it as 2024-03-06, 2024-03 or 2024, or as a point in time that begins so.';

/** A document from one line, with what could not be taken of it. The text is kept to the letter: offsets in the answer are
 * offsets into it. */
export function documentOf(line: string, number: number, meta: DocumentMeta = {}): Outcome<Document> {
  const value = parsed(line.replace(/^\ufeff/u, '').trim());
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
  if (typeof value.text !== 'string') throw new BadLine('cli/jsonl-shape', 'The line has no "text".', { id });
  const diagnostics: Diagnostic[] = [];
  const at = { file: '-', line: number, column: 1 };
  const told = (message: string, remedy: string): void => {
    diagnostics.push({ code: 'cli/jsonl-field', severity: 'warning', message, remedy, at });
  };
  if (id === null && value.id !== undefined && value.id !== null)
    told(`"id" is neither a string nor a number; the line was called line-${number}.`, 'Write it as a string.');
  if (tagged(value.text)) diagnostics.push({ ...MARKUP, at });
  try {
    const own = fieldsOf(value, told);
    return { value: makeDocument({ ...meta, ...own, id: id ?? `line-${number}`, text: value.text }), diagnostics };
  } catch (error) {
    if (error instanceof BadLine) error.id = id;
    throw error;
  }
}

function bad(error: unknown, number: number): { document: { id: string }; diagnostic: Diagnostic } {
  const known = error instanceof BadLine;
  const diagnostic: Diagnostic = {
    code: known ? error.code : 'cli/jsonl-failed',
    severity: 'error',
    message: known ? error.message : 'The line could not be read because of a fault in the program.',
    remedy: known
      ? 'Each line is one object: {"id": "...", "text": "...", "published"?: "2024-03-06", ...}.'
      : 'Please report it with the line.',
    at: { file: '-', line: number, column: known ? error.column : 1 },
  };
  return { document: { id: (known && error.id) || `line-${number}` }, diagnostic };
}

const DAMAGED = 'Save the lines in UTF-8, or name their encoding with --encoding.';

const damage = (number: number): Diagnostic => ({
  code: 'read/encoding-damaged',
  severity: 'warning',
  message: 'Some bytes of the line are no characters of its encoding; they were read as "\ufffd".',
  remedy: DAMAGED,
  at: { file: '-', line: number, column: 1 },
});

export interface LineAnswer {
  json: string;
  /** The document's id, as printed. */
  id: string;
  /** What was wrong with the line, told on standard error too. */
  told: Diagnostic[];
}

/** What one line is answered with; null stands for a line that was too long to keep. */
export function answerLine(line: Line | null, number: number, how: Lines & { reader: Reader }): LineAnswer {
  try {
    if (line === null) throw new BadLine('cli/jsonl-too-long', 'The line is longer than 16 MB; it was not read.');
    const { value: document, diagnostics: own } = documentOf(line.text, number, how.meta);
    const told = line.damaged ? [damage(number), ...own] : own;
    const { claims, unexplained, diagnostics, explained } = how.reader(document, { explain: how.explain });
    const result = {
      document: described(document, how.text),
      claims,
      unexplained,
      diagnostics: [...told, ...diagnostics],
      ...(explained ? { explained } : {}),
    };
    return { json: safeJson(result), id: document.id, told };
  } catch (error) {
    const { document, diagnostic } = bad(error, number);
    const json = safeJson({ document, claims: [], unexplained: [], diagnostics: [diagnostic] });
    return { json, id: document.id, told: line?.damaged ? [damage(number), diagnostic] : [diagnostic] };
  }
}
