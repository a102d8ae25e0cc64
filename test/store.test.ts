import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseMeta } from '../src/model/case.ts';
import type { Judgement } from '../src/model/judgement.ts';
import { readFolder, writeFolder } from '../src/store/folder/folder.ts';
import { openFolders } from '../src/store/folder/twin.ts';
import { normalHand } from '../src/store/hand.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { CaseContents, Store } from '../src/store/store.ts';
import { claim, contents, readPlain, received } from './store-arbitraries.ts';

const root = mkdtempSync(join(tmpdir(), 'backflow-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(root, String(made++));

async function sqlite(path = ':memory:'): Promise<Store> {
  const { value, diagnostics } = await openSqlite(path, '2024-03-06T00:00:00Z');
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const meta: CaseMeta = { id: 'one', title: { en: 'One' }, currency: 'USD' };
const [some] = fc.sample(claim, { numRuns: 1, seed: 7 });
const hand = (id: string) => normalHand({ ...some!, id });
const judged = (id: string, claimId = 'c'): Judgement => ({
  id,
  verdict: 'accept',
  claim: claimId,
  when: '2024-03-06T00:00:00Z',
});

const engines: [string, () => Promise<Store>][] = [
  ['sqlite', () => sqlite()],
  ['folders', () => openFolders({ root: fresh(), readBytes: readPlain })],
];

describe.each(engines)('the store over %s', (engine, open) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.createCase(meta);
    return () => store.close();
  });

  it('makes, lists, changes and deletes cases', async () => {
    expect(await store.createCase({ ...meta, title: { en: 'Other' } })).toBe(false);
    await store.createCase({ ...meta, id: 'a-case', investor: 'alibaba', note: null });
    await store.updateCase({ ...meta, title: { en: 'Two', 'zh-Hans': '二' } });
    expect(await store.listCases()).toEqual([
      { ...meta, id: 'a-case', investor: 'alibaba' },
      { ...meta, title: { en: 'Two', 'zh-Hans': '二' } },
    ]);
    expect(await store.deleteCase('one')).toBe(true);
    expect(await store.deleteCase('one')).toBe(false);
    expect(await store.getCase('one')).toBeNull();
    expect(await store.readCase('one')).toBeNull();
  });

  it('keeps one document for the same bytes, and the bytes as received', async () => {
    const first = await store.putDocument('one', await received('hello\r\n', 'a.txt', { title: 'T' }));
    const again = await store.putDocument('one', await received('hello\r\n', 'b.txt', { title: 'U' }));
    expect(again.id).toBe(first.id);
    expect((await store.listDocuments('one')).map((d) => [d.document.file, d.sidecar])).toEqual([
      ['a.txt', { title: 'U' }],
    ]);
    expect(new TextDecoder().decode((await store.getBytes('one', first.id))!)).toBe('hello\r\n');
    expect((await store.getDocument('one', first.id))?.document).toEqual({ ...again, title: 'U' });
    expect(await store.getDocument('one', 'none')).toBeNull();
    expect(await store.getBytes('one', 'none')).toBeNull();
  });

  it('gives every document a name of its own that stays in its folder', async () => {
    for (const [text, file] of [
      ['1', 'A.txt'],
      ['2', 'a.txt'],
      ['3', '../../a.txt'],
      ['4', 'x.yaml'],
      ['', ''],
    ] as const) {
      await store.putDocument('one', await received(text, file));
    }
    const files = (await store.listDocuments('one')).map((d) => d.document.file ?? '');
    expect(new Set(files.map((f) => f.toLowerCase())).size).toBe(5);
    expect(files).toEqual(['A.txt', 'a-4e07408562bedb8b.txt', 'a-d4735e3a265e16ee.txt', 'document', 'x.yaml.txt']);
  });

  it('keeps hand-entered claims in the order given, replacing in place', async () => {
    await store.putClaims('one', [hand('h1'), hand('h2')]);
    await store.putClaims('one', [{ ...hand('h1'), label: 'changed' }, hand('h3')]);
    expect((await store.listClaims('one')).map((c) => [c.id, c.label])).toEqual([
      ['h1', 'changed'],
      ['h2', hand('h2').label],
      ['h3', hand('h3').label],
    ]);
    expect(await store.deleteClaim('one', 'h1')).toBe(true);
    expect(await store.deleteClaim('one', 'h1')).toBe(false);
    expect((await store.listClaims('one')).map((c) => c.id)).toEqual(['h2', 'h3']);
  });

  it('only appends judgements', async () => {
    await store.appendJudgements('one', [judged('j1'), judged('j2')]);
    await store.appendJudgements('one', [judged('j1', 'other'), judged('j3')]);
    expect((await store.listJudgements('one')).map((j) => [j.id, j.claim])).toEqual([
      ['j1', 'c'],
      ['j2', 'c'],
      ['j3', 'c'],
    ]);
  });

  it('keeps scenarios and replies by name', async () => {
    for (const yaml of ['a: 1\n', 'a: 2\n']) await store.putScenario('one', { name: 'base', yaml });
    await store.putReply('one', { key: 'f'.repeat(64), body: '{}' });
    expect(await store.listScenarios('one')).toEqual([{ name: 'base', yaml: 'a: 2\n' }]);
    expect(await store.listReplies('one')).toEqual([{ key: 'f'.repeat(64), body: '{}' }]);
  });

  it('takes writes at the same time', async () => {
    await Promise.all(
      Array.from({ length: engine === 'sqlite' ? 20 : 1 }, (_, i) => store.putClaims('one', [hand(`h${i}`)])),
    );
    expect((await store.listClaims('one')).length).toBe(engine === 'sqlite' ? 20 : 1);
  });

  it('replaces a case whole, keeping judgements', async () => {
    await store.putDocument('one', await received('old', 'old.txt'));
    await store.appendJudgements('one', [judged('mine')]);
    const next: CaseContents = {
      ...{ meta, claims: [hand('h9')], judgements: [judged('theirs')], scenarios: [], replies: [] },
      documents: [await received('new', 'new.txt')],
    };
    await store.replaceCase(next);
    const now = await store.readCase('one');
    expect(now?.documents.map((d) => d.document.text)).toEqual(['new']);
    expect(now?.judgements.map((j) => j.id)).toEqual(['mine', 'theirs']);
  });

  it('gives back what was put (law)', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (given) => {
        const wanted = await given;
        const one = await open();
        await one.replaceCase(wanted);
        const got = (await one.readCase(wanted.meta.id))!;
        expect(got.claims).toEqual([...new Map(wanted.claims.map((c) => [c.id, normalHand(c)])).values()]);
        expect(got.documents.map((d) => d.document.text).sort()).toEqual(
          wanted.documents.map((d) => d.document.text).sort(),
        );
        expect(got.judgements.length).toBe(new Set(wanted.judgements.map((j) => j.id)).size);
        await one.close();
      }),
      { numRuns: engine === 'sqlite' ? 60 : 25 },
    );
  });
});

function tree(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => statSync(join(dir, f)).isFile());
  return Object.fromEntries(files.sort().map((f) => [relative('.', f), readFileSync(join(dir, f)).toString('latin1')]));
}

describe('folder and store', () => {
  it('turn into each other exactly (law)', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (given) => {
        const [a, b] = [await sqlite(), await sqlite()];
        await a.replaceCase(await given);
        const { id } = (await given).meta;
        const [first, second] = [fresh(), fresh()];
        const stored = (await a.readCase(id))!;
        expect((await writeFolder(first, stored)).diagnostics).toEqual([]);
        const read = await readFolder(first, readPlain);
        expect(read.diagnostics).toEqual([]);
        expect(read.value).toEqual(stored);
        await b.replaceCase(read.value!);
        const restored = (await b.readCase(id))!;
        expect(restored).toEqual(stored);
        await writeFolder(second, restored);
        expect(tree(second)).toEqual(tree(first));
        await Promise.all([a.close(), b.close()]);
      }),
      { numRuns: 60 },
    );
  });
});
