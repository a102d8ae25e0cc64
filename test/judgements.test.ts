// A reviewer's words over the whole way: taken back they leave no trace, and a folder carries them out and in again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseInput } from '../src/model/case.ts';
import { sightOf } from '../src/model/judgement/sight.ts';
import type { Judgement } from '../src/model/judgement.ts';
import { makeReader, type Reader, readBytes, view } from '../src/path.ts';
import { readFolder, writeFolder } from '../src/store/folder/folder.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { openWorkspace, type Workspace } from '../src/workspace.ts';
import { root } from './running.ts';
import { reference } from './support/reference.ts';

const FOLDER = join(root, 'cases', 'alibaba-2024');
const home = mkdtempSync(join(tmpdir(), 'backflow-judgements-'));
let input: CaseInput;
let reader: Reader;
let workspace: Workspace;

beforeAll(async () => {
  const { value } = await readFolder(FOLDER, readBytes);
  if (!value) throw new Error('the bundled case is gone');
  const { meta, claims, scenarios, judgements } = value;
  const read = makeReader(reference());
  const known = new Map<string, ReturnType<Reader>>();
  reader = (d) => known.get(d.id) ?? (known.set(d.id, read(d)).get(d.id) as ReturnType<Reader>);
  input = { meta, claims, scenarios, judgements, documents: value.documents.map((d) => d.document) };
  const store = await openSqlite(join(home, 'store.sqlite'), '2024-03-06T00:00:00Z');
  if (!store.value) throw new Error('no store');
  workspace = openWorkspace({
    store: store.value,
    reference: reference(),
    readBytes,
    folders: { read: readFolder, write: writeFolder },
    now: () => '2024-03-07T00:00:00Z',
    reader,
  });
  await workspace.importCase(FOLDER);
}, 60_000);
afterAll(async () => {
  await workspace?.close();
  rmSync(home, { recursive: true, force: true });
});

const all = () => [...input.claims, ...input.documents.flatMap((d) => reader(d).claims)];
const bytes = (judgements: Judgement[]): string => JSON.stringify(view({ ...input, judgements }, reference(), reader));

const verdicts = fc.array(
  fc.tuple(fc.constantFrom('accept', 'reject', 'edit', 'same', 'different', 'unsure'), fc.nat(), fc.nat()),
  { minLength: 1, maxLength: 5 },
);

function wordsOf(list: [string, number, number][], prefix: string): Judgement[] {
  const claims = all();
  return list.map(([verdict, a, b], i) => {
    const [one, other] = [claims[a % claims.length], claims[b % claims.length]];
    if (!one || !other) throw new Error('a case without claims');
    const pair = (verdict === 'same' || verdict === 'different') && { other: other.id, other_was: sightOf(other) };
    const edit = verdict === 'edit' && { edit: { status: 'rumoured' as const, round: 'Series Z' } };
    const said = { verdict: verdict as Judgement['verdict'], claim: one.id, was: sightOf(one), ...pair, ...edit };
    return { id: `${prefix}${i}`, when: '2024-03-07T00:00:00Z', ...said };
  });
}

describe('judgements', () => {
  it('taken back restore the view to the byte', () => {
    fc.assert(
      fc.property(verdicts, verdicts, (kept, list) => {
        const before = wordsOf(kept, 'k');
        const given = wordsOf(list, 'j');
        const undone = given.map((j): Judgement => ({ id: `u${j.id}`, verdict: 'undo', claim: j.id, when: j.when }));
        expect(bytes([...before, ...given, ...undone])).toBe(bytes(before));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('keep what their claim was, and travel with the case folder', async () => {
    const [first, second, third] = input.documents.flatMap((d) => reader(d).claims);
    await workspace.judge('alibaba-2024', { verdict: 'reject', claim: first?.id ?? '' });
    await workspace.judge('alibaba-2024', { verdict: 'different', claim: second?.id ?? '', other: third?.id ?? '' });
    const told = (await workspace.showCase('alibaba-2024'))?.judgements ?? [];
    expect(told[0]?.was).toEqual(first && sightOf(first));
    expect(told[1]?.other_was?.quote).toBe(third?.evidence[0]?.quote);
    const shown = JSON.stringify(await workspace.view('alibaba-2024'));
    const out = join(home, 'out');
    await workspace.exportCase('alibaba-2024', out);
    await workspace.deleteCase('alibaba-2024');
    await workspace.importCase(out);
    expect((await workspace.showCase('alibaba-2024'))?.judgements).toEqual(told);
    expect(JSON.stringify(await workspace.view('alibaba-2024'))).toBe(shown);
    const again = join(home, 'again');
    await workspace.exportCase('alibaba-2024', again);
    expect(readFileSync(join(again, 'judgements.jsonl'), 'utf8')).toBe(
      readFileSync(join(out, 'judgements.jsonl'), 'utf8'),
    );
  });

  it('warn at once when they contradict an earlier one, and one of them can be taken back by its id', async () => {
    const [one, , , other] = input.documents.flatMap((d) => reader(d).claims);
    const pair = { claim: one?.id ?? '', other: other?.id ?? '' };
    const first = await workspace.judge('alibaba-2024', { verdict: 'different', ...pair });
    expect(first.diagnostics).toEqual([]);
    const second = await workspace.judge('alibaba-2024', { verdict: 'same', ...pair });
    expect(second.diagnostics.map((d) => d.code)).toEqual(['resolve/contradicting-judgements']);
    const back = await workspace.judge('alibaba-2024', { verdict: 'undo', claim: first.value?.id ?? '' });
    expect(back.value?.claim).toBe(first.value?.id);
    const codes = (await workspace.view('alibaba-2024'))?.diagnostics.map((d) => d.code);
    expect(codes).not.toContain('resolve/contradicting-judgements');
  });
});
