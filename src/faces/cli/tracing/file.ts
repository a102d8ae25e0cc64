// The name of a ledger file (or - for standard input) in, its parsed JSON out, with a way to find places in its text.
import { open } from 'node:fs/promises';
import type { Diagnostic, Outcome, Position } from '../../../model/diagnostic.ts';
import type { Context } from '../context.ts';
import { trouble } from '../reading/files.ts';
import { locator, positionAt } from './place.ts';

export interface LedgerFile {
  raw: unknown;
  locate(path: readonly (string | number)[]): Position;
}

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

/** Reads a ledger file; null with a diagnostic when it cannot be opened or is no JSON. */
export async function readLedger(file: string, context: Context): Promise<Outcome<LedgerFile | null>> {
  let bytes: Uint8Array | null;
  try {
    bytes = await bytesOf(file, context.input);
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    return { value: null, diagnostics: trouble(file, error).diagnostics };
  }
  if (!bytes) return { value: null, diagnostics: [tooLarge(file)] };
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: { raw: JSON.parse(text) as unknown, locate: locator(text, file) }, diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [syntax(error as Error, text, file)] };
  }
}

function syntax(error: Error, text: string, file: string): Diagnostic {
  const offset = /at position (\d+)/u.exec(error.message)?.[1];
  const start = offset === undefined ? text.length : Number(offset);
  return {
    code: 'ledger/syntax',
    severity: 'error',
    message: `This is not JSON: ${error.message.split('\n')[0]?.replace(/ ?\(?at position .*$|, "[\s\S]*$/u, '')}.`,
    remedy: 'docs/formats.md shows a ledger file to start from.',
    at: positionAt(text, start, file),
  };
}
