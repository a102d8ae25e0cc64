// A text to a file that the user named; what cannot be written becomes a diagnostic.
import { writeFile } from 'node:fs/promises';
import type { Context } from '../context.ts';

/** True when the text is on disk. */
export async function save(file: string, text: string, context: Context): Promise<boolean> {
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== 'string') throw error;
    const { report } = await import('../diagnostics.ts');
    const message = `The file cannot be written (${code}).`;
    const remedy = 'Name a file in a folder that exists and may be written to.';
    report([{ code: 'cli/file-unwritable', severity: 'error', message, remedy, at: { file } }], context);
    return false;
  }
}
