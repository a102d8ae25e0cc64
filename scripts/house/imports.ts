// Takes a source; gives what it imports: the specifier, its line, and whether only types come along.
import { dirname, join, normalize } from 'node:path/posix';
import { isCode, lineOf, type Source } from './source.ts';

export interface Import {
  specifier: string;
  /** Path in the repository for a relative import, else null. */
  target: string | null;
  typeOnly: boolean;
  line: number;
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/gmu;
const DYNAMIC = /(typeof\s+)?\bimport\(\s*['"]([^'"\n]+)['"]/gu;
const ADDRESS = /()\bnew URL\(\s*['"](\.[^'"\n]+)['"],\s*import\.meta\.url/gu;

function resolve(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return normalize(join(dirname(path), specifier.replace(/\?.*$/u, '')));
}

/** All imports of a source file, in order. `import type`, `export type` and `typeof import()` are type-only. */
export function importsOf({ path, text }: Source): Import[] {
  if (!isCode(path)) return [];
  const bare = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, (line) => ' '.repeat(line.length));
  return [STATIC, DYNAMIC, ADDRESS]
    .flatMap((pattern) => [...bare.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map((m) => {
      const specifier = m[2] ?? '';
      return { specifier, target: resolve(path, specifier), typeOnly: !!m[1], line: lineOf(text, m.index) };
    });
}
