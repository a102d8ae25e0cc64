// Takes the repository's folder; gives its files as text, and the shape in which every house check answers:
// rule, file, line, message. Checks are functions of sources, so that tests can plant violations in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface Source {
  /** Relative to the repository, with `/`. */
  path: string;
  text: string;
}

export interface Violation {
  rule: string;
  path: string;
  /** From 1. */
  line: number;
  message: string;
}

const SKIPPED = new Set(['node_modules', 'dist', '.git', 'coverage', 'browser-out', '.results', '.backflow']);

function paths(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.includes('-changed.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return paths(path);
    return entry.isFile() ? [path] : [];
  });
}

/** All files below `root` that are ours, binary ones without their text. */
export function readTree(root: string): Source[] {
  return paths(root).map((path) => {
    const bytes = readFileSync(path);
    const text = bytes.includes(0) ? '' : bytes.toString('utf8');
    return { path: relative(root, path).split(sep).join('/'), text };
  });
}

/** `path:line: rule: message`, as compilers print it. */
export const show = (v: Violation): string => `${v.path}:${v.line}: ${v.rule}: ${v.message}`;

export const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

export const isTest = (path: string): boolean => /\.test\.tsx?$/u.test(path);

export const isCode = (path: string): boolean => /\.(?:tsx?|mjs)$/u.test(path);
