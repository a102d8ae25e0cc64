// The name of a small text file (or - for standard input) in, its text out; what cannot be opened becomes a diagnostic.
import { open } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../../../model/diagnostic.ts';
import type { Context } from '../context.ts';
import { trouble } from '../reading/files.ts';

/** Scenarios and lists of intervals are small. */
const MOST_BYTES = 4 * 1024 * 1024;

const tooLarge = (file: string): Diagnostic => ({
  code: 'cli/file-unreadable',
  severity: 'error',
  message: `The file is larger than ${MOST_BYTES / 1024 / 1024} MB.`,
  remedy: 'Name a scenario or a list of intervals; they are small.',
  at: { file },
});

async function bytesOf(file: string, input: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  if (file === '-') {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of input) {
      size += part.length;
      if (size > MOST_BYTES) return null;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
  const handle = await open(file, 'r');
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
    return stat.size > MOST_BYTES ? null : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Reads a text file in UTF-8. */
export async function readText(file: string, context: Context): Promise<Outcome<string | null>> {
  try {
    const bytes = await bytesOf(file, context.input);
    if (!bytes) return { value: null, diagnostics: [tooLarge(file)] };
    return { value: new TextDecoder().decode(bytes), diagnostics: [] };
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    return { value: null, diagnostics: trouble(file, error).diagnostics };
  }
}
