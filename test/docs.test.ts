// The pages are run and compared: console blocks are executed, names that the program has are looked up.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matches, stepsOf } from '../scripts/house/console.ts';
import { catalogue, links } from '../scripts/house/documents.ts';
import { readTree, show } from '../scripts/house/source.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tree = readTree(root);
const pages = tree.filter(
  ({ path }) => /^(?:README|CONTRIBUTING|docs\/.*)\.?(?:md)?$/u.test(path) && path.endsWith('.md'),
);
const program = join(root, 'dist', 'bin', 'backflow.js');

describe('the pages', () => {
  it('have an entry for every diagnostic, and none too many', () => {
    expect(catalogue(tree).map(show)).toEqual([]);
  });

  it('lead somewhere', () => {
    expect(links(tree).map(show)).toEqual([]);
  });
});

describe('console blocks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backflow-docs-'));
  beforeAll(() => {
    expect(existsSync(program), 'the program is not built: npm run build').toBe(true);
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'backflow'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
      mode: 0o755,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(command: string, place: string): string {
    const env = {
      PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
      HOME: place,
      BACKFLOW_HOME: join(place, '.backflow'),
      NO_COLOR: '1',
      LANG: 'C.UTF-8',
      COLUMNS: '100',
    };
    const done = spawnSync('/bin/sh', ['-c', `${command} 2>&1`], {
      cwd: place,
      env,
      encoding: 'utf8',
      timeout: 20_000,
    });
    return done.stdout;
  }

  for (const page of pages) {
    const steps = stepsOf(page.text).filter(({ command }) => !/^(?:npm|git|cd|node) /u.test(command));
    if (steps.length === 0) continue;
    it(`of ${page.path} print what they show`, () => {
      const place = join(folder, page.path.replace(/\W/gu, '-'));
      cpSync(join(root, 'cases'), join(place, 'cases'), { recursive: true });
      for (const { command, expected, line } of steps) {
        const actual = run(command.replace(/\bnpx backflow\b/gu, 'backflow'), place);
        const same = matches(expected, actual);
        expect(same ? '' : actual, `${page.path}:${line}: $ ${command}`).toBe(same ? '' : expected);
      }
    });
  }
});
