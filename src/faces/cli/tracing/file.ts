// The name of a ledger file (or - for standard input) in, what it holds out, with a way to find places in its text.
import { open } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../../../model/diagnostic.ts';
import type { LedgerText } from '../../../path.ts';
import type { Context } from '../context.ts';
import { trouble } from '../reading/files.ts';

/** A million flows take about a hundred megabytes. */
const MOST_BYTES = 256 * 1024 * 1024;

const tooLarge = (file: string): Diagnostic => ({
  code: 'ledger/too-large',
  severity: 'error',
  message: `The file is larger than ${MOST_BYTES / 1024 / 1024} MB.`,
  remedy: 'Add up small payments between the same parties, or trace the years one by one.',
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

/** Reads a ledger file; null with a diagnostic when it cannot be opened or is neither JSON nor a table. */
export async function readLedger(file: string, context: Context): Promise<Outcome<LedgerText | null>> {
  let bytes: Uint8Array | null;
  try {
    bytes = await bytesOf(file, context.input);
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    return { value: null, diagnostics: trouble(file, error).diagnostics };
  }
  if (!bytes) return { value: null, diagnostics: [tooLarge(file)] };
  const { ledgerText } = await import('../../../path.ts');
  return ledgerText(new TextDecoder().decode(bytes), file);
}
