import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { alone } from '../scripts/house/alone.ts';
import { floors } from '../scripts/house/floors.ts';
import { patterns } from '../scripts/house/patterns.ts';
import { purity } from '../scripts/house/purity.ts';
import { fileLength, folders, header } from '../scripts/house/sizes.ts';
import { readTree, show } from '../scripts/house/source.ts';

const tree = readTree(dirname(dirname(fileURLToPath(import.meta.url))));

describe('the house', () => {
  const checks = { floors, purity, fileLength, header, folders, alone, patterns };
  for (const [name, check] of Object.entries(checks)) {
    it(`keeps its ${name}`, () => {
      expect(check(tree).map(show)).toEqual([]);
    });
  }

  it('is looked at as a whole', () => {
    const seen = new Set(tree.map(({ path }) => path.split('/').slice(0, 2).join('/')));
    for (const room of ['src/model', 'src/read', 'src/extract', 'src/path.ts', 'package.json']) {
      expect(seen).toContain(room);
    }
  });
});
