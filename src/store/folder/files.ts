// Files of a case folder, opened without trust: plain names only, no symbolic links, no special files, a
// limit on size and number; written whole (temporary file, flush, rename), so that a killed program leaves
// the old file or the new one.

import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { isPlainName } from '../naming.ts';
import { byText } from '../store.ts';

const MB = 1 << 20;
export const LIMITS = { document: 64 * MB, table: 64 * MB, yaml: MB / 8, reply: 4 * MB, entries: 20_000 };

/** What is the matter, and what the user can do about it. */
type Said = [message: string, remedy: string];

/** A warning about a file. */
export const note = (code: string, file: string, ...[message, remedy]: Said): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  remedy,
  at: { file },
});

const problem = (code: string, file: string, ...[message, remedy]: Said): Diagnostic => ({
  code,
  severity: 'error',
  message,
  remedy,
  at: { file },
});

export const linked = (file: string): Diagnostic =>
  problem(
    'store/symlink',
    file,
    `${file} is a link or no ordinary file; it is not followed`,
    'Put the file itself in the folder.',
  );

const unreadable = (file: string, error: unknown): Diagnostic => {
  const why = (error as { code?: string }).code ?? 'unknown reason';
  return problem('store/unreadable', file, `${file} cannot be read (${why})`, 'Check its permissions.');
};

const tooLarge = (file: string, size: number, limit: number): Diagnostic => {
  const message = `${file} has ${size} bytes; at most ${limit} are read`;
  return problem('store/too-large', file, message, 'Split it, or leave it out of the case.');
};

async function statOf(path: string): Promise<Stats | null> {
  return lstat(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}

/** The bytes of an ordinary file of at most `limit` bytes; null without a diagnostic when there is none. */
export async function readFileOf(dir: string, name: string, limit: number): Promise<Outcome<Uint8Array | null>> {
  const path = join(dir, name);
  const refuse = (d: Diagnostic) => ({ value: null, diagnostics: [d] });
  try {
    const stat = await statOf(path);
    if (!stat) return { value: null, diagnostics: [] };
    if (!stat.isFile()) return refuse(linked(path));
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { size } = await file.stat();
      if (size > limit) return refuse(tooLarge(path, size, limit));
      return { value: new Uint8Array(await file.readFile()), diagnostics: [] };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refuse(unreadable(path, error));
  }
}

/** As `readFileOf`, as UTF-8 text; a text of another encoding is refused. */
export async function readTextOf(dir: string, name: string, limit: number): Promise<Outcome<string | null>> {
  const { value, diagnostics } = await readFileOf(dir, name, limit);
  if (!value) return { value: null, diagnostics };
  try {
    return { value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value), diagnostics };
  } catch {
    const path = join(dir, name);
    const remedy = 'Save it as UTF-8 (a spreadsheet calls it "CSV UTF-8").';
    return { value: null, diagnostics: [problem('store/encoding', path, `${path} is not UTF-8 text`, remedy)] };
  }
}

/** Names in a folder in fixed order: hidden ones left out, links reported; [] when there is no such folder. */
export async function namesIn(dir: string): Promise<Outcome<string[]>> {
  const diagnostics: Diagnostic[] = [];
  try {
    const stat = await statOf(dir);
    if (!stat) return { value: [], diagnostics };
    if (!stat.isDirectory()) return { value: [], diagnostics: [linked(dir)] };
    const entries = (await readdir(dir, { withFileTypes: true })).sort((a, b) => byText(a.name, b.name));
    if (entries.length > LIMITS.entries) {
      const message = `${dir} holds ${entries.length} files; the first ${LIMITS.entries} are read`;
      diagnostics.push(problem('store/too-many', dir, message, 'Split the case.'));
    }
    const value = entries.slice(0, LIMITS.entries).flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      if (entry.isFile() && isPlainName(entry.name)) return [entry.name];
      diagnostics.push(linked(join(dir, entry.name)));
      return [];
    });
    return { value, diagnostics };
  } catch (error) {
    return { value: [], diagnostics: [unreadable(dir, error)] };
  }
}

/** Makes the folder (and those above it); throws when a link stands in its place. */
export async function makeFolder(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const stat = await lstat(dir);
  if (!stat.isDirectory()) throw new Error(`${dir} is not a folder of its own`);
}

async function flushFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const folder = await open(dir, constants.O_RDONLY);
  await folder.sync().finally(() => folder.close());
}

/** Writes the whole file safely; whatever stood there (even a link) is replaced, never written through. */
export async function writeFileOf(dir: string, name: string, data: Uint8Array | string): Promise<void> {
  if (!isPlainName(name)) throw new Error(`not a plain file name: ${name}`);
  const path = join(dir, name);
  const temporary = join(dir, `.backflow-${randomUUID()}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await flushFolder(dir);
}

/** Adds lines at the end and flushes; a last line that was torn by a killed program is closed first. */
export async function appendLines(dir: string, name: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const path = join(dir, name);
  const stat = await statOf(path);
  if (stat && !stat.isFile()) throw new Error(`${path} is not an ordinary file`);
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  const file = await open(path, flags, 0o666);
  try {
    const { size } = await file.stat();
    const last = new Uint8Array(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const torn = size > 0 && last[0] !== 10;
    await file.writeFile(`${torn ? '\n' : ''}${lines.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  if (!stat) await flushFolder(dir);
}

export const removeFileOf = (dir: string, name: string): Promise<void> => rm(join(dir, name), { force: true });
