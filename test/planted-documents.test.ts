// What the pages leave out is planted; the check must say so, with page, line and rule.
import { describe, expect, it } from 'vitest';
import { matches, stepsOf } from '../scripts/house/console.ts';
import { CATALOGUE, catalogue, links, undocumented } from '../scripts/house/documents.ts';
import { type Source, show } from '../scripts/house/source.ts';

describe('documents', () => {
  const page = (path: string, text: string): Source => ({ path, text });

  it('name every diagnostic', () => {
    const source = page('src/read/a.ts', "// Header.\nconst d = { code: 'read/odd' };\n");
    expect(catalogue([source]).map(show)).toEqual([
      'src/read/a.ts:2: catalogue: read/odd has no entry in docs/diagnostics.md',
    ]);
    expect(catalogue([source, page(CATALOGUE, '# D\n\n### `read/odd`\n')])).toEqual([]);
    expect(catalogue([page(CATALOGUE, '### `read/gone`\n')]).map(show)[0]).toContain(
      'docs/diagnostics.md:1: catalogue',
    );
  });

  it('name every command', () => {
    const commands = page('docs/commands.md', '## `read FILE...`\n');
    expect(undocumented(['read'], commands)).toEqual([]);
    expect(undocumented(['read', 'hide'], commands).map(show)).toEqual([
      'docs/commands.md:1: undocumented: hide is not described',
    ]);
  });

  it('link to files that exist', () => {
    const broken = page('docs/a.md', '# A\n\n[b](b.md) and [c](../c.md#there)\n');
    expect(links([broken, page('c.md', '')]).map(show)).toEqual(['docs/a.md:3: links: b.md leads to no file']);
  });

  it('show what the commands print', () => {
    const steps = stepsOf('text\n```console\n$ backflow one\na\n$ backflow two\n...\nz\n```\n');
    expect(steps.map(({ command, line }) => [command, line])).toEqual([
      ['backflow one', 3],
      ['backflow two', 5],
    ]);
    expect(matches('a\n', 'a\n')).toBe(true);
    expect(matches('a\n', 'b\n')).toBe(false);
    expect(matches('...\nz\n', 'x\ny\nz\n')).toBe(true);
    expect(matches('a\n...\nz\n', 'a\nz\n')).toBe(true);
    expect(matches('a ... c\n', 'a b c\n')).toBe(true);
    expect(matches('a\n...\n', 'a\nb\n')).toBe(true);
    expect(matches('a\n...\n', 'b\na\n')).toBe(false);
  });
});
