// Lines of JSON through the real command, from source: the same bytes whatever the number of threads and however the
// input is cut, every line answered in order.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { batchesOf } from '../src/faces/cli/reading/batches.ts';

const main = join(import.meta.dirname, '..', 'src', 'faces', 'cli', 'main.ts');
const folder = mkdtempSync(join(tmpdir(), 'backflow-jsonl-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (i: number): string =>
  i % 97 === 0
    ? '{"id": broken'
    : JSON.stringify({
        id: `d${i}`,
        published: '2024-03-06',
        text: `智谱完成${i}亿元融资，腾讯领投。`.repeat(1 + (i % 9)),
      });

const input = `${Array.from({ length: 2200 }, (_, i) => line(i)).join('\n')}\n`;

function read(workers: string): { status: number | null; out: string } {
  const done = spawnSync(process.execPath, [main, 'read', '--jsonl', '--quiet', '--workers', workers], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { PATH: process.env.PATH, HOME: folder, BACKFLOW_HOME: join(folder, 'home') },
  });
  return { status: done.status, out: done.stdout };
}

describe('read --jsonl', () => {
  it('prints the same bytes on one thread and on three', () => {
    const [one, three] = [read('1'), read('3')];
    expect(one.status).toBe(1);
    expect(three).toEqual(one);
    const ids = one.out
      .trim()
      .split('\n')
      .map((l) => (JSON.parse(l) as { document: { id: string } }).document.id);
    expect(ids).toEqual(Array.from({ length: 2200 }, (_, i) => (i % 97 === 0 ? `line-${i + 1}` : `d${i}`)));
  });
});

describe('batches', () => {
  it('hold whole lines, numbered, however the stream is cut', async () => {
    const bytes = Buffer.from(input);
    for (const size of [1000, 65_536, 1_000_000]) {
      const chunks = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      })();
      let text = '';
      for await (const batch of batchesOf(chunks)) {
        expect(batch.first).toBe(text.split('\n').length);
        text += Buffer.from(batch.bytes ?? []).toString();
      }
      expect(text).toBe(input);
    }
  });
});
