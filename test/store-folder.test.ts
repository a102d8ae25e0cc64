import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readClaims } from '../src/store/folder/csv.ts';
import { readFolder, writeFolder } from '../src/store/folder/folder.ts';
import { nameKey, safeName, uniqueName } from '../src/store/naming.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { readPlain, received } from './store-arbitraries.ts';

const root = mkdtempSync(join(tmpdir(), 'backflow-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;
let dir = '';
beforeEach(() => {
  dir = join(root, `c${made++}`);
  for (const part of ['documents', 'scenarios', 'replies']) mkdirSync(join(dir, part), { recursive: true });
  put('case.yaml', 'id: one\ntitle: One\ncurrency: USD\nas_of: 2024-03-06\n');
});
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(dir, name), text);
const read = () => readFolder(dir, readPlain);
const codes = async () => (await read()).diagnostics.map((d) => d.code);

describe('a case folder that was not written by us', () => {
  it('reads dates and numbers of YAML as the texts they are', async () => {
    put('documents/a.txt', 'hello');
    put('documents/a.txt.yaml', 'published: 2024-03-06\ntitle: 2024\nauthor: null\n');
    const { value, diagnostics } = await read();
    expect(diagnostics).toEqual([]);
    expect(value?.meta).toEqual({ id: 'one', title: { en: 'One' }, currency: 'USD', as_of: '2024-03-06' });
    expect(value?.documents[0]?.sidecar).toEqual({ title: '2024', published: '2024-03-06' });
  });

  it('follows no links out of the folder', async () => {
    put('outside.txt', 'secret');
    symlinkSync(join(dir, 'outside.txt'), join(dir, 'documents', 'a.txt'));
    symlinkSync(join(dir, 'outside.txt'), join(dir, 'claims.csv'));
    const { value, diagnostics } = await read();
    expect(value?.documents).toEqual([]);
    expect(value?.claims).toEqual([]);
    expect(diagnostics.filter((d) => d.code === 'store/symlink').length).toBe(2);
    rmSync(join(dir, 'scenarios'), { recursive: true });
    symlinkSync(root, join(dir, 'scenarios'));
    expect((await codes()).filter((c) => c === 'store/symlink').length).toBe(3);
  });

  it('refuses links other than http(s), aliases, absurd nesting and unknown fields, and reads the rest', async () => {
    put('documents/a.txt', 'a');
    put('documents/a.txt.yaml', 'url: javascript:alert(1)\ntitle: kept\ncolour: red\n');
    put('documents/b.txt', 'b');
    put('documents/b.txt.yaml', 'a: &a [x]\ntitle: *a\n');
    put('documents/c.txt', 'c');
    put('documents/c.txt.yaml', '['.repeat(100_000));
    put('scenarios/bomb.yaml', 'a: &a [1]\nb: [*a, *a]\n');
    put('scenarios/good.yaml', 'a: 1\n');
    const { value, diagnostics } = await read();
    expect(value?.documents.map((d) => [d.document.text, d.sidecar.title, d.sidecar.url])).toEqual([
      ['a', 'kept', undefined],
      ['b', undefined, undefined],
      ['c', undefined, undefined],
    ]);
    expect(value?.scenarios.map((s) => s.name)).toEqual(['good']);
    const found = new Set(diagnostics.map((d) => d.code));
    for (const code of ['store/link', 'store/yaml-alias', 'store/field', 'store/yaml']) expect(found).toContain(code);
    const alias = diagnostics.find((d) => d.code === 'store/yaml-alias' && d.at?.file?.includes('b.txt'));
    expect(alias?.at).toMatchObject({ line: 2, source: 'title: *a' });
  });

  it('notices changed bytes, doubled documents, lonely sidecars and strange files', async () => {
    put('documents/a.txt', 'same');
    put('documents/b.txt', 'same');
    put('documents/a.txt.yaml', `sha256: ${'0'.repeat(64)}\n`);
    put('documents/gone.txt.yaml', 'title: T\n');
    put('claim.csv', '');
    put('replies/notes.txt', '');
    const found = await codes();
    const wanted = ['store/sha256', 'store/same-bytes', 'store/sidecar', 'store/name', 'store/unknown-file'];
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('reads the judgements around a torn line', async () => {
    const line = (id: string) => JSON.stringify({ id, verdict: 'accept', claim: 'c', when: '2024-03-06' });
    put('judgements.jsonl', `${line('a')}\n{"id":"b","verd\n${line('c')}\n`);
    const { value, diagnostics } = await read();
    expect(value?.judgements.map((j) => j.id)).toEqual(['a', 'c']);
    expect(diagnostics[0]).toMatchObject({ code: 'store/judgement', at: { line: 2 } });
  });

  it('says what is no case', async () => {
    rmSync(join(dir, 'case.yaml'));
    expect(await codes()).toEqual(['store/not-a-case']);
    put('case.yaml', 'title: [1\n');
    expect(await codes()).toContain('store/yaml');
    put('case.yaml', 'title: T\n');
    expect(await codes()).toEqual(['store/field']);
    put('case.yaml', new Uint8Array([0xff, 0xfe, 0x41]));
    expect(await codes()).toEqual(['store/encoding']);
    expect((await readFolder(join(dir, 'none'), readPlain)).diagnostics[0]?.code).toBe('store/no-folder');
  });

  it('writes into no folder of others', async () => {
    const contents = (await read()).value!;
    const documents = [await received('x', 'x.txt')];
    expect((await writeFolder(dir, { ...contents, documents })).value).toBe(1);
    const other = { ...contents, meta: { ...contents.meta, id: 'two' } };
    expect((await writeFolder(dir, other)).diagnostics[0]?.code).toBe('store/folder-taken');
    expect((await writeFolder(dir, contents)).diagnostics.map((d) => d.code)).toEqual([
      'store/left-over',
      'store/left-over',
    ]);
  });
});

describe('claims.csv', () => {
  const HEAD = 'kind,subject,object,low,high,currency,status,date,source_url\n';

  it('is pleasant: short rows, any delimiter, grouped digits, ids made up', () => {
    const text = 'Kind;Subject;Low;Currency;Lead\r\ninvestment;阿里;"790,000,000";USD;yes\r\n;;;;\r\n';
    const { value, diagnostics } = readClaims(text, 'claims.csv');
    expect(diagnostics).toEqual([]);
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ kind: 'investment', lead: true, status: 'completed', extractor: 'hand' });
    expect(value[0]?.amount).toEqual({ low: 790e6, high: 790e6, currency: 'USD', approx: null, basis: 'headline' });
    expect(value[0]?.id).toMatch(/^h[0-9a-f]{15}$/u);
  });

  it('points at a bad cell and reads the other rows', () => {
    const rows = [
      'investment,A,B,7.9bn,,USD,,,',
      'investment,"A\nA",B,1,,dollars,,,',
      'view,A,B,,,,,Mar-24,ftp://x',
      'view,A,B,,,,,2024,',
    ];
    const { value, diagnostics } = readClaims(`${HEAD}${rows.join('\n')}\n`, 'claims.csv');
    expect(value).toHaveLength(1);
    expect(diagnostics.map((d) => [d.code, d.at?.line, d.at?.column])).toEqual([
      ['store/claims-cell', 2, 16],
      ['store/claims-cell', 3, 23],
      ['store/claims-cell', 5, 14],
      ['store/claims-cell', 5, 21],
    ]);
    expect(diagnostics[0]?.at?.source).toBe(rows[0]);
    expect(diagnostics.every((d) => d.remedy)).toBe(true);
  });

  it('says when the header is missing or a column unknown', () => {
    expect(readClaims('a,b\n1,2\n', 'f').diagnostics.map((d) => d.code)).toContain('store/claims-header');
    expect(readClaims('kind,colour\nview,red\n', 'f').diagnostics.map((d) => d.code)).toEqual(['store/claims-column']);
    expect(readClaims('kind\nview\nview\n', 'f').diagnostics.map((d) => d.code)).toEqual(['store/claims-duplicate']);
    expect(readClaims('kind\nview,2\n', 'f').diagnostics[0]?.message).toContain('2 cells where 1 columns');
    expect(readClaims('', 'f')).toEqual({ value: [], diagnostics: [] });
  });
});

describe('names of documents', () => {
  it('are safe, their own safe name, and never shared (law)', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 300, maxLength: 400, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const first = safeName(a);
        expect(safeName(first)).toBe(first);
        expect(first).not.toMatch(/[/\\\p{Cc}]|^\.|\.ya?ml$/u);
        const second = uniqueName(b, '0123456789abcdef', new Set([nameKey(first)]));
        expect(nameKey(second)).not.toBe(nameKey(first));
        expect(safeName(second)).toBe(second);
        expect(Buffer.byteLength(second)).toBeLessThanOrEqual(200);
      }),
      { numRuns: 500 },
    );
  });
});

describe('opening a store', () => {
  const NOW = '2024-03-06T00:00:00Z';
  const code = async (path: string, node?: string) => (await openSqlite(path, NOW, node)).diagnostics[0]?.code;

  it('refuses an old Node before loading the engine', async () => {
    expect(await code(':memory:', '20.20.2')).toBe('store/node');
  });

  it('leaves files alone that are not its own or of a newer program', async () => {
    const { default: Sqlite } = await import('better-sqlite3');
    put('text.db', 'this is no database at all, but it is long enough to look like a file of one'.repeat(20));
    expect(await code(join(dir, 'text.db'))).toBe('store/not-a-store');
    new Sqlite(join(dir, 'other.db')).exec('create table t (a)').close();
    expect(await code(join(dir, 'other.db'))).toBe('store/not-a-store');
    const path = join(dir, 'deep', 'store.db');
    await (await openSqlite(path, NOW)).value?.close();
    await (await openSqlite(path, NOW)).value?.close();
    new Sqlite(path).exec("insert into schema_version values (99, 'future', 'x')").close();
    expect(await code(path)).toBe('store/newer');
    expect(await code(dir)).toBe('store/open');
  });

  it('lets two openers write in turn', async () => {
    const path = join(dir, 'shared.db');
    const [a, b] = [(await openSqlite(path, NOW)).value!, (await openSqlite(path, NOW)).value!];
    await a.createCase({ id: 'one', title: { en: 'One' }, currency: 'USD' });
    const judged = (id: string) => [{ id, verdict: 'accept' as const, claim: 'c', when: NOW }];
    for (let i = 0; i < 20; i++) await (i % 2 ? a : b).appendJudgements('one', judged(`j${i}`));
    expect((await a.listJudgements('one')).length).toBe(20);
    await Promise.all([a.close(), b.close()]);
  });
});
