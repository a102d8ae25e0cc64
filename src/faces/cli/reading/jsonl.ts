// Lines of JSON in, one line of JSON out for each, in the same order: a document in, its claims out. A line that cannot
// be read is answered with a diagnostic, and the next one is read. Memory is bounded by the longest line.
import type { Claim } from '../../../model/claim.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Document, Lang } from '../../../model/document.ts';
import { makeDocument, type Reader } from '../../../path/reading.ts';
import { safeJson } from '../print.ts';

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

const LANGS: readonly string[] = ['zh-Hans', 'zh-Hant', 'en'];
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

/** A document from one line. The text is kept to the letter: offsets in the answer are offsets into it. */
export function documentOf(line: string, number: number): Document {
  const value = parsed(line.replace(/^\ufeff/u, '').trim());
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
  if (typeof value.text !== 'string') throw new BadLine('cli/jsonl-shape', 'The line has no "text".', { id });
  const meta: Record<string, string> = {};
  for (const field of FIELDS) {
    const given = value[field];
    if (given === null || given === undefined) continue;
    if (typeof given !== 'string') throw new BadLine('cli/jsonl-shape', `"${field}" is not a string.`, { id });
    meta[field] = given;
  }
  const lang = LANGS.includes(String(value.lang)) ? { lang: value.lang as Lang } : {};
  return makeDocument({ ...meta, ...lang, id: id ?? `line-${number}`, text: value.text });
}

/** A claim as it is printed: which rules made it is shown only on request. */
export function shown(claim: Claim, explain: boolean): Partial<Claim> {
  if (explain) return claim;
  const { rules: _rules, ...rest } = claim;
  return rest;
}

/** A document as it is printed beside its claims: everything but the text. */
export function described(document: Document): Partial<Document> {
  const { text: _text, pages: _pages, ...rest } = document;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
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

/** What one line is answered with; the diagnostic is set when the line was bad. */
export function answerLine(
  line: string | null,
  number: number,
  options: { reader: Reader; explain: boolean },
): {
  json: string;
  bad: Diagnostic | null;
} {
  try {
    if (line === null) throw new BadLine('cli/jsonl-too-long', 'The line is longer than 16 MB; it was not read.');
    const document = documentOf(line, number);
    const { claims, unexplained, diagnostics, explained } = options.reader(document, { explain: options.explain });
    const result = {
      document: described(document),
      claims: claims.map((c) => shown(c, options.explain)),
      unexplained,
      diagnostics,
      ...(explained ? { explained } : {}),
    };
    return { json: safeJson(result), bad: null };
  } catch (error) {
    const { document, diagnostic } = bad(error, number);
    return { json: safeJson({ document, claims: [], unexplained: [], diagnostics: [diagnostic] }), bad: diagnostic };
  }
}
