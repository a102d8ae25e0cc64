// The name of a file (or - for standard input) in, its text in UTF-8 out; what is larger than the limit or cannot be opened
// becomes a diagnostic.
import { open } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../../../model/diagnostic.ts';
import type { Context } from '../context.ts';
import { trouble } from './files.ts';

const MB = 1024 * 1024;

/** How large a file may be, and what is said of one that is larger. */
export interface Limit {
  megabytes: number;
  code: string;
  remedy: string;
}

const tooLarge = (file: string, { megabytes, code, remedy }: Limit): Diagnostic => ({
  ...{ code, severity: 'error', message: `The file is larger than ${megabytes} MB.`, remedy, at: { file } },
});

async function bytesOf(file: string, input: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  if (file === '-') {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of input) {
      size += part.length;
      if (size > most) return null;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
  const handle = await open(file, 'r');
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
    return stat.size > most ? null : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The text of a file within a limit. */
export async function limitedText(file: string, limit: Limit, context: Context): Promise<Outcome<string | null>> {
  try {
    const bytes = await bytesOf(file, context.input, limit.megabytes * MB);
    if (!bytes) return { value: null, diagnostics: [tooLarge(file, limit)] };
    return { value: new TextDecoder().decode(bytes), diagnostics: [] };
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    return { value: null, diagnostics: trouble(file, error).diagnostics };
  }
}
