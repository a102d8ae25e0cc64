import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPlain, received } from '../test/store-arbitraries.ts';
import type { CaseInput, CaseView } from './model/case.ts';
import type { Claim } from './model/claim.ts';
import type { Document } from './model/document.ts';
import { fxOf } from './model/reference/fx.ts';
import { noNames } from './model/reference/names.ts';
import type { Reader } from './path.ts';
import { readFolder, writeFolder } from './store/folder/folder.ts';
import { openSqlite } from './store/sqlite.ts';
import type { CaseContents, Store } from './store/store.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const root = mkdtempSync(join(tmpdir(), 'backflow-workspace-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const nothing = { subject: null, object: null, amount: null, percent: null, multiple: null, metric: null, of: null };
const empty = { ...nothing, label: null, round: null, lead: null, form: null, extent: null, direction: null };
const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  ...empty,
  ...{ id, kind: 'view', status: 'completed', date: null, period: null, speaker: null, speakers: [] },
  ...{ evidence: [], extractor: 'test', rules: [], diagnostics: [] },
  ...more,
});

/** One claim per word of the text, named by it. */
const reader: Reader = vi.fn((d: Document) => ({
  claims: d.text.split(' ').map((word) => claim(word)),
  unexplained: [],
  diagnostics: [],
}));
const view = vi.fn((input: CaseInput, _reference: unknown, read?: Reader): CaseView => {
  const claims = [...input.documents.flatMap((d) => read?.(d).claims ?? []), ...input.claims];
  return { meta: input.meta, documents: input.documents, claims, diagnostics: [] } as unknown as CaseView;
});

let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  vi.clearAllMocks();
  store = (await openSqlite(':memory:', '2024-03-06T00:00:00Z')).value!;
  const reference = { gazetteer: [], lexicon: { zh: [], en: [] }, rules: [], fx: fxOf(''), names: noNames() };
  const folders = { read: readFolder, write: writeFolder };
  const now = () => '2024-03-06T00:00:00Z';
  workspace = openWorkspace({ store, reference, readBytes: readPlain, now, folders, reader, view });
  await workspace.newCase({ id: 'one', title: { en: 'One' }, currency: 'USD' });
  return () => workspace.close();
});
const upload = (text: string, name = 'a.txt', meta = {}) => ({ bytes: new TextEncoder().encode(text), name, meta });
const ids = (v: CaseView | null) => v?.claims.map((c) => c.id);

describe('the workspace', () => {
  it('refuses bad and taken names of cases', async () => {
    expect((await workspace.newCase({ id: 'Bad Name', title: { en: '' }, currency: 'USD' })).diagnostics[0]?.code).toBe(
      'case/meta',
    );
    expect((await workspace.newCase({ id: 'one', title: { en: '' }, currency: 'USD' })).diagnostics[0]?.code).toBe(
      'case/exists',
    );
    expect((await workspace.deleteCase('none')).diagnostics[0]?.code).toBe('case/unknown');
    expect(await workspace.view('none')).toBeNull();
    expect(await workspace.showCase('none')).toBeNull();
  });

  it('takes a document once, with what is newly said of it', async () => {
    const first = await workspace.addDocument('one', upload('alpha beta', 'a.txt', { title: 'T' }));
    const again = await workspace.addDocument('one', upload('alpha beta', 'b.txt', { published: '2024-02' }));
    expect(again.value).toMatchObject({ id: first.value?.id, file: 'a.txt', title: 'T', published: '2024-02' });
    expect((await workspace.showCase('one'))?.documents).toHaveLength(1);
    expect((await workspace.addDocument('none', upload('x'))).diagnostics[0]?.code).toBe('case/unknown');
    expect((await workspace.addDocument('one', upload('x', 'x', { url: 'file:///x' }))).diagnostics[0]?.code).toBe(
      'document/link',
    );
    expect((await workspace.addDocument('one', upload('x', 'x', { published: 'May' }))).diagnostics[0]?.code).toBe(
      'document/date',
    );
  });

  it('remembers views and readings until something changes', async () => {
    await workspace.addDocument('one', upload('alpha'));
    expect(ids(await workspace.view('one'))).toEqual(['alpha']);
    await workspace.view('one');
    expect(view).toHaveBeenCalledTimes(1);
    await workspace.addDocument('one', upload('beta', 'b.txt'));
    expect(ids(await workspace.view('one'))).toEqual(['alpha', 'beta']);
    expect(view).toHaveBeenCalledTimes(2);
    expect(reader).toHaveBeenCalledTimes(2);
  });

  it('knows only what was known by a day; undated things are kept', async () => {
    await workspace.addDocument('one', upload('early', 'a', { published: '2024-01' }));
    await workspace.addDocument('one', upload('late', 'b', { published: '2024-05-02' }));
    await workspace.addDocument('one', upload('undated', 'c'));
    const source = (published: string) => ({ source: { published } });
    await store.putClaims('one', [claim('h1', source('2024-02-01')), claim('h2', source('2025')), claim('h3')]);
    expect(ids(await workspace.view('one', '2024-03-06'))).toEqual(['early', 'undated', 'h1', 'h3']);
    expect(ids(await workspace.view('one'))?.length).toBe(6);
  });

  it('judges claims by the beginning of their id, and takes the last word back', async () => {
    await workspace.addDocument('one', upload('claim-alpha claim-beta short'));
    const judge = (wanted: string, more = {}) => workspace.judge('one', { verdict: 'accept', claim: wanted, ...more });
    expect((await judge('claim-')).diagnostics[0]?.code).toBe('claim/ambiguous');
    expect((await judge('clai')).diagnostics[0]?.code).toBe('claim/short');
    expect((await judge('claim-x')).diagnostics[0]?.code).toBe('claim/unknown');
    expect((await judge('short')).value?.claim).toBe('short');
    expect((await judge('claim-a', { verdict: 'same' })).diagnostics[0]?.code).toBe('judge/other');
    expect((await judge('claim-a', { verdict: 'edit' })).diagnostics[0]?.code).toBe('judge/edit');
    const usd = { low: 1, high: 2, currency: 'USD', approx: null, basis: 'headline' };
    for (const edit of [
      { amount: { ...usd, low: -5 } },
      { amount: { ...usd, low: 3 } },
      { amount: { ...usd, currency: 'dollars' } },
      { percent: { low: -1, high: 4, approx: null } },
      ...['banana', '2024-13', '2024-02-30', '2024-Q5', '24'].map((date) => ({ date })),
    ])
      expect((await judge('claim-a', { verdict: 'edit', edit })).diagnostics[0]?.code).toBe('judge/edit');
    const same = await judge('claim-a', { verdict: 'same', other: 'claim-b' });
    expect(same.value).toMatchObject({ claim: 'claim-alpha', other: 'claim-beta', when: '2024-03-06T00:00:00Z' });
    expect((await workspace.undo('one')).value?.claim).toBe(same.value?.id);
    expect((await workspace.undo('one')).value?.verdict).toBe('undo');
    expect((await workspace.undo('one')).diagnostics[0]?.code).toBe('undo/nothing');
    expect((await workspace.showCase('one'))?.judgements).toHaveLength(4);
  });

  it('answers for a text without keeping it', async () => {
    expect(ids((await workspace.ask(upload('alpha beta'))).value)).toEqual(['alpha', 'beta']);
    expect((await workspace.cases()).map((c) => c.id)).toEqual(['one']);
  });
});

describe('a bundled case', () => {
  const contents = async (text: string): Promise<CaseContents> => ({
    ...{ meta: { id: 'bundled', title: { en: 'B' }, currency: 'USD' }, claims: [], judgements: [] },
    ...{ scenarios: [], replies: [], documents: [await received(text, 'note.txt', { title: 'N' })] },
  });
  const bundle = async (name: string, text: string): Promise<string> => {
    await writeFolder(join(root, name), await contents(text));
    return join(root, name);
  };
  const texts = async () => (await workspace.showCase('bundled'))?.documents.map((d) => d.text);

  it('is imported, refreshed while untouched, and keeps judgements', async () => {
    const [first, second] = [await bundle('v1', 'alpha'), await bundle('v2', 'beta')];
    expect((await workspace.ensureBundled(first)).value).toBe('imported');
    expect((await workspace.ensureBundled(first)).value).toBe('unchanged');
    await workspace.judge('bundled', { verdict: 'accept', claim: 'alpha' });
    expect((await workspace.ensureBundled(second)).value).toBe('refreshed');
    expect(await texts()).toEqual(['beta']);
    expect((await workspace.showCase('bundled'))?.judgements).toHaveLength(1);
    await workspace.addDocument('bundled', upload('mine', 'mine.txt'));
    expect((await workspace.ensureBundled(first)).value).toBe('kept');
    expect(await texts()).toEqual(['mine', 'beta']);
  });

  it('goes out to a folder and comes back in', async () => {
    await workspace.importCase(await bundle('v3', 'alpha'));
    expect((await workspace.importCase(join(root, 'v3'))).diagnostics[0]?.code).toBe('case/exists');
    expect((await workspace.exportCase('bundled', join(root, 'out'))).value).toBe(1);
    expect((await workspace.importCase(join(root, 'out'), true)).value?.documents).toHaveLength(1);
    expect((await workspace.exportCase('none', join(root, 'x'))).diagnostics[0]?.code).toBe('case/unknown');
  });
});
