// A positioned message about the input. Stages collect diagnostics beside a partial value and go on;
// `throw` is for our own bugs (the habit of compilers and of beancount's loader).
import { z } from 'zod';

export const Severity = z.enum(['error', 'warning', 'info']);

/** Where a diagnostic points: a document, file or row, with the line it stands on and a column (both from 1). */
export const Position = z.object({
  document: z.string().nullish(),
  file: z.string().nullish(),
  line: z.number().int().nullish(),
  column: z.number().int().nullish(),
  start: z.number().int().nullish(),
  end: z.number().int().nullish(),
  /** The source line, for a marker below it. */
  source: z.string().nullish(),
});

export const Diagnostic = z.object({
  /** A stable code such as `read/empty`; each is in the catalogue of docs/diagnostics.md. */
  code: z.string(),
  severity: Severity,
  message: z.string(),
  /** What the user can do about it. */
  remedy: z.string().nullish(),
  at: Position.nullish(),
  /** The claims it is about; a reviewer's word on them overrules it. */
  claims: z.array(z.string()).nullish(),
});

export type Severity = z.infer<typeof Severity>;
export type Position = z.infer<typeof Position>;
export type Diagnostic = z.infer<typeof Diagnostic>;

/** A value that may be partial, with what was noticed while making it. */
export interface Outcome<T> {
  value: T;
  diagnostics: Diagnostic[];
}
