// Each rule of the house is broken on purpose; the check must say so, with file, line and rule.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { alone } from '../scripts/house/alone.ts';
import { codeOnly } from '../scripts/house/code.ts';
import { floors } from '../scripts/house/floors.ts';
import { patterns } from '../scripts/house/patterns.ts';
import { purity } from '../scripts/house/purity.ts';
import { fileLength, folders, header } from '../scripts/house/sizes.ts';
import { type Source, show, type Violation } from '../scripts/house/source.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

type Check = (sources: readonly Source[]) => Violation[];

/** The check's messages about one planted file. */
const about = (check: Check, path: string, text: string): string[] => check([{ path, text }]).map(show);

describe('floors', () => {
  it.each([
    [
      'sideways between stages',
      'src/read/a.ts',
      "import { b } from '../trace/b.ts';",
      'read may not import values of trace',
    ],
    ['up from a stage', 'src/trace/a.ts', "import { view } from '../path.ts';", 'trace may not import values of path'],
    ['up from the ground floor', 'src/model/a.ts', "export { x } from '../read/x.ts';", 'model may not import'],
    [
      'a store in a face',
      'src/faces/http/a.ts',
      "import { s } from '../../store/sqlite.ts';",
      'faces/http may not import values of store',
    ],
    [
      'lazily, too',
      'src/simulate/a.ts',
      "const a = await import('../read/a.ts');",
      'simulate may not import values of read',
    ],
    ['types, too', 'src/read/a.ts', "import type { B } from '../trace/b.ts';", 'read may not import types of trace'],
    [
      'server code in the page',
      'src/faces/web/a.tsx',
      "import { app } from '../http/app.ts';",
      'faces/web may not import values of faces/http',
    ],
    ['a room that does not exist', 'src/attic/a.ts', "import { a } from '../model/a.ts';", 'attic is not a room'],
    [
      'scripts in a room',
      'src/read/a.ts',
      "import { a } from '../../scripts/a.ts';",
      'read may not import values of scripts/a.ts',
    ],
  ])('refuse %s', (...[, path, line, message]) => {
    expect(about(floors, path, `// Header.\n${line}\n`)).toEqual([
      expect.stringContaining(`${path}:2: floors: ${message}`),
    ]);
  });

  it.each([
    ['src/read/a.ts', "import { Span } from '../model/document.ts';"],
    ['src/path.ts', "import { read } from './read/read.ts';"],
    ['src/faces/web/a.tsx', "import type { AppType } from '../http/app.ts';"],
    ['src/faces/web/worker.ts', "import { view } from '../../path.ts';"],
    ['src/faces/web/slider-worker.ts', "import { answerAt } from '../../path/slider.ts';"],
    ['src/faces/cli/main.ts', "const { open } = await import('../../store/sqlite.ts');"],
    ['src/trace/a.test.ts', "import { read } from '../read/read.ts';"],
  ])('let %s have what it may have', (path, line) => {
    expect(about(floors, path, `// Header.\n${line}\n`)).toEqual([]);
  });
});

describe('purity', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'new Date(2024, 0, 1)',
    'day.getMonth()',
    'Math.random()',
    'Math.exp(1)',
    'Math.log2(3)',
    'Math.pow(2, x)',
    '2 ** x',
    'Math.hypot(3, 4)',
    'new Intl.NumberFormat()',
    'a.localeCompare(b)',
    'n.toLocaleString()',
    'process.env.HOME',
    "Buffer.from('a')",
    'const { exp } = Math',
  ])('refuses %s in a pure room', (code) => {
    const found = about(purity, 'src/trace/a.ts', `// Header.\n\nconst b = ${code};\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^src\/trace\/a\.ts:3: purity: /u);
  });

  it('refuses Node in a pure room', () => {
    expect(about(purity, 'src/read/a.ts', "import { readFile } from 'node:fs';\n")[0]).toContain(
      'src/read/a.ts:1: purity: node:fs',
    );
  });

  it.each([
    '// Date.now() is not used here',
    "const word = 'Math.exp';",
    'const day = new Date(Date.UTC(2024, 0, 1)).getUTCDay();',
    'const square = x ** 2 + Math.sqrt(2);',
    'const pattern = /new Date()/u;',
    'const shown = `Math.random Intl`;',
  ])('lets %s be', (code) => {
    expect(about(purity, 'src/trace/a.ts', `${code}\n`)).toEqual([]);
  });

  it('leaves faces and the one numeric module alone', () => {
    expect(about(purity, 'src/faces/cli/main.ts', 'Date.now();\n')).toEqual([]);
    expect(about(purity, 'src/simulate/elementary.ts', 'Math.pow(2, n);\n')).toEqual([]);
  });

  it('sees code inside a template, and lines stay where they were', () => {
    const code = 'Date.now()';
    const open = '$'.concat('{');
    expect(codeOnly(`a\`x${open}b(\`y\`)}z\` // c\n"q" / r`)).toBe(`a\` ${open}b(\` \`)} \`     \n" " / r`);
    expect(about(purity, 'src/trace/a.ts', `const a = \`\n\${${code}}\`;\n`)[0]).toContain('src/trace/a.ts:2: purity');
  });
});

describe('sizes and names', () => {
  it('refuse a file of 301 lines', () => {
    const text = '// Header.\n'.repeat(301);
    expect(about(fileLength, 'src/read/long.ts', text)[0]).toMatch(/^src\/read\/long\.ts:301: file-length: 301 lines/u);
    expect(about(fileLength, 'src/read/long.ts', text.slice(11))).toEqual([]);
  });

  it('refuse a file without a header', () => {
    expect(about(header, 'src/read/a.ts', 'export const a = 1;\n')[0]).toContain('src/read/a.ts:1: header');
  });

  it('refuse a folder of odds and ends', () => {
    expect(about(folders, 'src/read/utils/a.ts', '')[0]).toContain('src/read/utils:1: folder-name');
  });

  it('refuse a fifteenth file in a folder, tests and entry not counted', () => {
    const names = Array.from({ length: 14 }, (_, i) => `a${i}.ts`);
    const files = [...names, 'read.ts', 'a1.test.ts'].map((name) => ({ path: `src/read/${name}`, text: '' }));
    expect(folders(files)).toEqual([]);
    expect(folders([...files, { path: 'src/read/z.ts', text: '' }]).map(show)[0]).toContain(
      'src/read:1: folder-size: 15 files',
    );
  });

  it('refuse talk about the place of work', () => {
    const place = ['', 'work', 'main', 'a.ts'].join('/');
    const ticket = ['see iss', 'ue 12'].join('');
    expect(about(alone, 'docs/a.md', `fine\nsee ${place}\n`)[0]).toContain('docs/a.md:2: alone');
    expect(about(alone, 'docs/a.md', `${ticket}\n`)[0]).toContain('docs/a.md:1: alone');
  });

  it('refuse a pattern that repeats what repeats', () => {
    const at = (text: string): string[] => about(patterns, 'src/extract/a.ts', text);
    expect(at('const A = /(?:a|\\d+)*$/u;\n')[0]).toContain('src/extract/a.ts:1: patterns');
    const used = ['const A =', "  '(?:a|\\\\d+)';", ['const B = new RegExp(`$', '{A}*$`);'].join('')].join('\n');
    expect(at(used)[0]).toContain('src/extract/a.ts:2: patterns');
    expect(at('const A = /(?:a|\\d)*\\d+(?:b|c+)?$/u;\n')).toEqual([]);
  });
});

/** A small repository with our settings and tools, and one planted file. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'backflow-planted-'));
  for (const name of ['biome.json', 'tsconfig.base.json', 'tsconfig.pure.json'])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('the tools', () => {
  const planted: string[] = [];
  afterAll(() => {
    for (const folder of planted) rmSync(folder, { recursive: true, force: true });
  });

  function run(files: Record<string, string>, ...command: string[]): { status: number | null; output: string } {
    const folder = plant(files);
    planted.push(folder);
    const [tool = '', ...args] = command;
    const done = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status: done.status, output: done.stdout + done.stderr };
  }
  const biome = (files: Record<string, string>) =>
    run(files, '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off', '.');
  const tsc = (text: string) =>
    run({ 'src/read/a.ts': text }, 'typescript/bin/tsc', '--pretty', 'false', '-p', 'tsconfig.pure.json');

  it('pass a clean file', () => {
    const text = '// Header.\nexport const a = 1;\n';
    expect(biome({ 'src/read/a.ts': text })).toMatchObject({ status: 0 });
    expect(tsc(text)).toEqual({ status: 0, output: '' });
  });

  it.each([
    [
      'a cycle of values',
      'noImportCycles',
      {
        'src/read/a.ts': "import { b } from './b.ts';\n\nexport const a = () => b;\n",
        'src/read/b.ts': "import { a } from './a.ts';\n\nexport const b = () => a;\n",
      },
    ],
    ['a file that is not formatted', 'format', { 'src/read/a.ts': 'export const a = {b:1}\n' }],
    [
      'a function of 61 lines',
      'noExcessiveLinesPerFunction',
      { 'src/read/a.ts': `export function a(): number {\n  let n = 0;\n${'  n += 1;\n'.repeat(59)}  return n;\n}\n` },
    ],
    [
      'four parameters',
      'useMaxParams',
      { 'src/read/a.ts': 'export const a = (b: number, c: number, d: number, e: number): number => b + c + d + e;\n' },
    ],
    [
      'a file of 301 lines',
      'noExcessiveLinesPerFile',
      { 'src/read/a.ts': Array.from({ length: 301 }, (_, i) => `export const a${i} = ${i};\n`).join('') },
    ],
    ['a default export', 'noDefaultExport', { 'src/read/a.ts': 'const a = 1;\nexport default a;\n' }],
    ['an upper-case file name', 'useFilenamingConvention', { 'src/read/Big.ts': 'export const a = 1;\n' }],
    [
      'an import without extension',
      'useImportExtensions',
      {
        'src/read/a.ts': "import { b } from './b';\n\nexport const a = b;\n",
        'src/read/b.ts': 'export const b = 1;\n',
      },
    ],
  ])('refuse %s', (_what, rule, files) => {
    const { status, output } = biome(files as Record<string, string>);
    expect(status).not.toBe(0);
    expect(output).toMatch(/src\/read\/(?:a|b|Big)\.ts/u);
    expect(output).toContain(rule);
  });

  it.each([
    ['a Node type', 'export const a = (b: NodeJS.Timeout): unknown => b;\n'],
    ['a DOM type', 'export const a = (b: HTMLElement): unknown => b;\n'],
    ['the document of a page', 'export const a = (): unknown => document.title;\n'],
    ['the process', 'export const a = (): unknown => process.env;\n'],
    ['syntax that Node cannot strip', 'export enum A {\n  B,\n}\n'],
  ])('refuse %s in a pure room', (_what, text) => {
    const { status, output } = tsc(text);
    expect(status).not.toBe(0);
    expect(output).toMatch(/src\/read\/a\.ts\(1,\d+\): error TS/u);
  });
});
