// Takes the sources; gives what the documents leave out or get wrong: diagnostic codes without an entry, entries
// without a code, commands and routes that no page names, links that lead nowhere.
import { dirname, join, normalize } from 'node:path/posix';
import { isCode, isTest, lineOf, type Source, type Violation } from './source.ts';

const ROOMS =
  'model|reference|read|extract|resolve|trace|simulate|path|store|workspace|http|cli|export|web|case|scenario|forecast|question';
const CODE = new RegExp(`(['"\`])((?:${ROOMS})/[a-z][a-z0-9-]*)\\1`, 'gu');
const ENTRY = new RegExp(`^### \`((?:${ROOMS})/[a-z][a-z0-9-]*)\``, 'gmu');

export const CATALOGUE = 'docs/diagnostics.md';

/** Every diagnostic code that the program can give, with the first place that gives it. */
export function codesOf(sources: readonly Source[]): Map<string, { path: string; line: number }> {
  const found = new Map<string, { path: string; line: number }>();
  for (const { path, text } of sources) {
    if (!path.startsWith('src/') || !isCode(path) || isTest(path)) continue;
    for (const m of text.matchAll(CODE)) {
      const code = m[2] ?? '';
      if (!found.has(code)) found.set(code, { path, line: lineOf(text, m.index) });
    }
  }
  return found;
}

/** Codes without an entry in the catalogue, and entries of codes that are gone. */
export function catalogue(sources: readonly Source[]): Violation[] {
  const page = sources.find(({ path }) => path === CATALOGUE)?.text ?? '';
  const entries = new Map([...page.matchAll(ENTRY)].map((m) => [m[1] ?? '', lineOf(page, m.index)]));
  const codes = codesOf(sources);
  const rule = 'catalogue';
  const missing = [...codes].filter(([code]) => !entries.has(code));
  const stale = [...entries].filter(([code]) => !codes.has(code));
  return [
    ...missing.map(([code, at]) => ({ rule, ...at, message: `${code} has no entry in ${CATALOGUE}` })),
    ...stale.map(([code, line]) => ({ rule, path: CATALOGUE, line, message: `nothing in src gives ${code}` })),
  ];
}

/** Names (commands, routes) that a page does not mention in code style. */
export function undocumented(names: readonly string[], page: Source): Violation[] {
  return names
    .filter((name) => !page.text.includes(`\`${name}\``) && !page.text.includes(`\`${name} `))
    .map((name) => ({ rule: 'undocumented', path: page.path, line: 1, message: `${name} is not described` }));
}

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/gu;

/** Relative links of Markdown pages that lead to no file. */
export function links(sources: readonly Source[]): Violation[] {
  const known = new Set(sources.flatMap(({ path }) => [path, dirname(path)]));
  return sources
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(LINK)]
        .filter((m) => !known.has(normalize(join(dirname(path), m[1] ?? '')).replace(/\/$/u, '')))
        .map((m) => ({ rule: 'links', path, line: lineOf(text, m.index), message: `${m[1]} leads to no file` })),
    );
}
