// What `npm ci` on a stranger's machine needs of the lock file, whatever wrote it last, and when `npm start` builds.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

interface Entry {
  version?: string;
  gypfile?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> };

describe('package-lock.json', () => {
  it('names every platform that a package has binaries for, or npm ci refuses', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('keeps npm before 11 from compiling the store, whose binaries are inside its package', () => {
    expect(lock.packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false });
    expect(lock.packages['node_modules/better-sqlite3']?.hasInstallScript).toBeUndefined();
    const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(allowScripts).toMatchObject({ 'better-sqlite3': false, node: true, esbuild: true });
  });
});

describe('when npm start builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backflow-fresh-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const source = join(folder, 'src', 'a.ts');
  const ask = (code: string): string => {
    const script = `import { markBuilt, sourcesNow, staleBuild } from './freshness.mjs'; const root = process.cwd(); ${code}`;
    return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  };
  const stale = (): string => ask('console.log(staleBuild(root))');

  it('goes by content, not by a touched file', () => {
    mkdirSync(join(folder, 'src'));
    cpSync(join(root, 'scripts', 'freshness.mjs'), join(folder, 'freshness.mjs'));
    writeFileSync(source, 'one');
    expect(stale()).toContain('not been built');
    for (const product of ['dist/bin/backflow.js', 'dist/cli/main.js', 'dist/web/index.html']) {
      mkdirSync(join(folder, product, '..'), { recursive: true });
      writeFileSync(join(folder, product), '');
    }
    expect(stale()).toContain('nothing says');
    ask('markBuilt(root, sourcesNow(root))');
    expect(stale()).toBe('null');
    utimesSync(source, 1, 1);
    expect(stale()).toBe('null');
    writeFileSync(source, 'two');
    expect(stale()).toContain('changed');
    writeFileSync(join(folder, 'src', 'a.test.ts'), 'a test');
    writeFileSync(source, 'one');
    expect(stale()).toBe('null');
  });
});
