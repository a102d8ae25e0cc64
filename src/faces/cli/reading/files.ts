// Names of files in, documents out, one after the other: what cannot be opened or read becomes a diagnostic.
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Diagnostic, Outcome } from '../../../model/diagnostic.ts';
import type { Document, DocumentMeta } from '../../../model/document.ts';
import { readBytes, refuseSize } from '../../../path/reading.ts';

/** How a file is to be read, as the user said. */
export interface Ask {
  meta?: DocumentMeta;
  encoding?: string | undefined;
}

type Read = Outcome<Document | null>;

/** What the system says when a file cannot be opened, in words with a remedy. */
const TROUBLES: Record<string, [code: string, message: string, remedy: string]> = {
  ENOENT: ['cli/file-missing', 'There is no such file.', 'Check the path; it is looked for from the current folder.'],
  EISDIR: ['cli/file-directory', 'This is a folder, not a file.', 'Name the files in it, for example with *.txt.'],
  ENOTDIR: ['cli/file-missing', 'There is no such file: a part of the path is not a folder.', 'Check the path.'],
  EACCES: ['cli/file-unreadable', 'The file may not be read.', 'Give yourself the right to read it (chmod u+r).'],
  EPERM: ['cli/file-unreadable', 'The file may not be read.', 'Give yourself the right to read it.'],
};

export function trouble(file: string, error: unknown): Read {
  const code = (error as { code?: string }).code ?? '';
  const known = TROUBLES[code] ?? [
    'cli/file-unreadable',
    `The file cannot be read (${code || 'unknown error'}).`,
    'Try to open it in another program.',
  ];
  const diagnostic: Diagnostic = {
    code: known[0],
    severity: 'error',
    message: known[1],
    remedy: known[2],
    at: { file },
  };
  return { value: null, diagnostics: [diagnostic] };
}

/** The bytes of a file, or the refusal of one that is too large to be worth reading. */
async function bytesOf(file: string): Promise<Uint8Array | Read> {
  const handle = await open(file, 'r');
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
    return refuseSize(stat.size, { id: '', file }) ?? (await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** Standard input until it ends, or until it is larger than anything that is read. */
export async function allBytes(input: AsyncIterable<Uint8Array>): Promise<Uint8Array | Read> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    size += part.length;
    const refused = refuseSize(size, { id: '', file: '-' });
    if (refused) return refused;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The bytes of a file, or of standard input for `-`; a refusal when there are none to be had. */
export async function bytesAsked(file: string, input: AsyncIterable<Uint8Array>): Promise<Uint8Array | Read> {
  try {
    return file === '-' ? await allBytes(input) : await bytesOf(file);
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    return trouble(file, error);
  }
}

/** SHA-256 of the bytes. Node's own is faster, but loading it takes longer than hashing a short file here. */
async function sumOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length < 1_000_000) return bytesToHex(sha256(bytes));
  return (await import('node:crypto')).hash('sha256', bytes, 'hex');
}

/** The same bytes are the same document, in the store too. */
const idOf = (sha256: string): string => sha256.slice(0, 16);

/** Reads one file, or standard input for `-`. Never throws for bad input. */
export async function readFileAsked(file: string, ask: Ask, input: AsyncIterable<Uint8Array>): Promise<Read> {
  try {
    const bytes = file === '-' ? await allBytes(input) : await bytesOf(file);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const sum = await sumOf(bytes);
    const name = file === '-' ? '-' : basename(file);
    const read = await readBytes(bytes, { id: idOf(sum), sha256: sum, file: name, ...ask });
    return { value: read.value, diagnostics: read.diagnostics.map((d) => ({ ...d, at: { ...d.at, file } })) };
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
    return trouble(file, error);
  }
}
