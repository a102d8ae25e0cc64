// Takes the sources; gives files and folders that grew past the house's sizes, files without a header, and names
// that say nothing. Length of functions, number of parameters and file names of code are the linter's.
import { isCode, isTest, type Source, type Violation } from './source.ts';

const MAX_LINES = 300;
const MAX_FILES = 14;
const EMPTY_NAMES = new Set(['utils', 'util', 'common', 'helpers', 'helper', 'lib', 'misc', 'shared']);
const MEASURED = /^(?:src|scripts|bench|test)\//u;

const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Files of more than 300 lines. */
export function fileLength(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ path }) => (isCode(path) || path.endsWith('.css')) && !path.includes('.golden.'))
    .flatMap(({ path, text }) => {
      const count = lines(text);
      if (count <= MAX_LINES) return [];
      const message = `${count} lines; a file has at most ${MAX_LINES}, so split it by what it holds`;
      return [{ rule: 'file-length', path, line: MAX_LINES + 1, message }];
    });
}

/** Code that does not open with a comment: what it takes, what it gives. */
export function header(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ path }) => (isCode(path) || path.endsWith('.css')) && !isTest(path) && !path.endsWith('.d.ts'))
    .filter(({ text }) => !/^(?:#![^\n]*\n)?(?:\/\/|\/\*)/u.test(text))
    .map(({ path }) => {
      const message = 'opens without a comment; say in one to four lines what it takes and what it gives';
      return { rule: 'header', path, line: 1, message };
    });
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** A file that counts: no test, no golden, not the entry named like its folder. */
function counts(path: string): boolean {
  const folder = folderOf(path);
  const name = path.slice(folder.length + 1);
  const entry = folder.slice(folder.lastIndexOf('/') + 1);
  return !isTest(path) && !path.includes('.golden.') && !name.startsWith(`${entry}.`) && !name.startsWith('index.');
}

/** Folders with more than 14 files, and folders whose name says nothing. */
export function folders(sources: readonly Source[]): Violation[] {
  const files = new Map<string, number>();
  for (const { path } of sources) {
    if (!MEASURED.test(path)) continue;
    files.set(folderOf(path), (files.get(folderOf(path)) ?? 0) + (counts(path) ? 1 : 0));
  }
  return [...files].flatMap(([path, count]) => {
    const found: Violation[] = [];
    const name = path.split('/').find((part) => EMPTY_NAMES.has(part));
    if (name)
      found.push({
        rule: 'folder-name',
        path,
        line: 1,
        message: `a folder named ${name} says nothing about what it holds`,
      });
    if (count > MAX_FILES) {
      const message = `${count} files; a folder has at most ${MAX_FILES} (tests and the entry not counted)`;
      found.push({ rule: 'folder-size', path, line: 1, message });
    }
    return found;
  });
}
