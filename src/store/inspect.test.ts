import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectSqlite } from './inspect.ts';
import { openSqlite } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'backflow-inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('inspectSqlite', () => {
  it('tells a sound store, one that is not there, and a file that is none', async () => {
    const path = join(folder, 'a.sqlite');
    expect(await inspectSqlite(path)).toMatchObject({ exists: false, problems: [] });
    await (await openSqlite(path, '2024-03-06T00:00:00Z')).value?.close();
    const sound = await inspectSqlite(path);
    expect(sound).toMatchObject({ exists: true, problems: [], version: sound.newest });
    writeFileSync(join(folder, 'b.sqlite'), 'this is not a database, by any means');
    expect((await inspectSqlite(join(folder, 'b.sqlite'))).problems).toHaveLength(1);
  });
});
