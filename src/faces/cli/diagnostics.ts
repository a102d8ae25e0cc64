// Diagnostics in, lines out: where (file:line:column), what, the source line with a marker below it, the remedy.
import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { Context, Output } from './context.ts';
import { clean, type StyleName, styled, width } from './print.ts';

const COLOURS: Record<Diagnostic['severity'], StyleName> = { error: 'red', warning: 'yellow', info: 'blue' };

/** Adds line, column and source line to a position that has only an offset into a text. */
export function located(diagnostic: Diagnostic, text: string): Diagnostic {
  const at = diagnostic.at;
  if (typeof at?.start !== 'number' || (at.line && at.source)) return diagnostic;
  const from = text.lastIndexOf('\n', at.start - 1) + 1;
  const to = text.indexOf('\n', at.start);
  const line = at.line ?? text.slice(0, at.start).split('\n').length;
  const source = text.slice(from, to < 0 ? text.length : to);
  return { ...diagnostic, at: { ...at, line, column: at.start - from + 1, source } };
}

function place(at: Position | null | undefined): string {
  if (!at) return '';
  const name = at.file ?? at.document;
  return [name ? clean(name) : null, at.line, at.line ? at.column : null]
    .filter((p) => p !== null && p !== undefined)
    .join(':');
}

/** At most so many characters of the source line on either side of the marker. */
const AROUND = 40;

function marked(at: Position, out: Output): string[] {
  const source = at.source ?? '';
  const column = Math.min(at.column ?? 1, source.length + 1) - 1;
  const from = Math.max(0, column - AROUND);
  const to = Math.min(source.length, column + AROUND);
  const before = (from > 0 ? '…' : '') + clean(source.slice(from, column));
  const length = typeof at.start === 'number' && typeof at.end === 'number' ? at.end - at.start : 1;
  const span = clean(source.slice(column, Math.min(to, column + Math.max(1, length))));
  const text = before + clean(source.slice(column, to)) + (to < source.length ? '…' : '');
  return [`    ${text}`, `    ${' '.repeat(width(before))}${styled(out, 'red', '^'.repeat(Math.max(1, width(span))))}`];
}

/** The lines of one diagnostic. */
export function diagnosticLines(d: Diagnostic, out: Output): string[] {
  const where = place(d.at);
  const severity = styled(out, COLOURS[d.severity], d.severity);
  const lines = [`${where ? `${where}: ` : ''}${severity}: ${clean(d.message)} [${d.code}]`];
  if (d.at?.source) lines.push(...marked(d.at, out));
  if (d.remedy) lines.push(`    ${styled(out, 'dim', 'remedy:')} ${clean(d.remedy)}`);
  return lines;
}

/** Prints diagnostics to standard error; remarks are left out when the user wants quiet. An error fails the run. */
export function report(diagnostics: readonly Diagnostic[], context: Context): void {
  for (const d of diagnostics) {
    if (d.severity === 'error') context.failed();
    if (context.quiet && d.severity !== 'error') continue;
    context.err.write(`${diagnosticLines(d, context.err).join('\n')}\n`);
  }
}
