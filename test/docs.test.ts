// The pages are run and compared: console blocks are executed, names that the program has are looked up.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { matches, stepsOf } from '../scripts/house/console.ts';
import { catalogue, links } from '../scripts/house/documents.ts';
import { readTree, show } from '../scripts/house/source.ts';
import { root, shell } from './running.ts';

const tree = readTree(root);
const pages = tree.filter(
  ({ path }) => /^(?:README|CONTRIBUTING|docs\/.*)\.?(?:md)?$/u.test(path) && path.endsWith('.md'),
);

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
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const page of pages) {
    const steps = stepsOf(page.text).filter(({ command }) => !/^(?:npm|git|cd|node) /u.test(command));
    if (steps.length === 0) continue;
    it(`of ${page.path} print what they show`, async () => {
      const place = join(folder, page.path.replace(/\W/gu, '-'));
      cpSync(join(root, 'cases'), join(place, 'cases'), { recursive: true });
      for (const { command, expected, line } of steps) {
        const { output } = await shell(place, command.replace(/\bnpx backflow\b/gu, 'backflow'));
        const shown = matches(expected, output) ? expected : output;
        expect(shown, `${page.path}:${line}: $ ${command}`).toBe(expected);
      }
    }, 90_000);
  }
});

describe('docs/commands.md', () => {
  it('is what the program says of itself', async () => {
    const { commandsPage, program } = await import('../scripts/commands.ts');
    expect(readFileSync(join(root, 'docs', 'commands.md'), 'utf8')).toBe(commandsPage(program()));
  });
});
