// Lines of JSON through the real command, from source: the same bytes whatever the number of threads and however the
// input is cut, every line answered in order.
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerBatch } from '../src/faces/cli/reading/batch.ts';
import { batchesOf } from '../src/faces/cli/reading/batches.ts';
import type { Lines } from '../src/faces/cli/reading/jsonl.ts';
import { makeReader } from '../src/path.ts';
import type { Ran } from './running.ts';
import { fromSource } from './support/hosted.ts';
import { reference } from './support/reference.ts';

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

const input = `${Array.from({ length: 1100 }, (_, i) => line(i)).join('\n')}\n`;

const read = (workers: string): Promise<Ran> =>
  fromSource().command(folder, ['read', '--jsonl', '--quiet', '--workers', workers], input);

describe('read --jsonl', () => {
  it('prints the same bytes on one thread and on three', async () => {
    const one = await read('1');
    expect(one.status).toBe(1);
    expect(await read('3')).toEqual(one);
    const ids = one.stdout
      .trim()
      .split('\n')
      .map((l) => (JSON.parse(l) as { document: { id: string } }).document.id);
    expect(ids).toEqual(Array.from({ length: 1100 }, (_, i) => (i % 97 === 0 ? `line-${i + 1}` : `d${i}`)));
  }, 60_000);
});

describe('two lines with one id', () => {
  const lines = ['a', 'b', 'a', 'line-5', null, 'a'].map((id, i) =>
    JSON.stringify({ ...(id && { id }), text: `智谱完成${i + 2}亿元融资。` }),
  );

  it('are both read, and the later one is told of with both lines', async () => {
    const ran = await fromSource().command(folder, ['read', '--jsonl'], `${lines.join('\n')}\n`);
    expect(ran.status).toBe(0);
    const results = ran.stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { claims: unknown[]; diagnostics: { code: string; at: object }[] });
    expect(results.map((r) => r.claims.length)).toEqual([1, 1, 1, 1, 1, 1]);
    const told = results.map((r) => r.diagnostics.filter((d) => d.code === 'cli/jsonl-twice').map((d) => d.at));
    const at = (line: number) => [{ file: '-', line, column: 1 }];
    expect(told).toEqual([[], [], at(3), [], at(5), at(6)]);
    expect(ran.stderr).toContain('-:3:1: warning: Line 3 has the id "a" of line 1; both were read.');
    expect(ran.stderr).toContain('Line 5 has the id "line-5" of line 4');
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

  it('go out when the stream pauses', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const chunks = (async function* () {
      yield Buffer.from('{"text": "a"}\n{"te');
      await held;
      yield Buffer.from('xt": "b"}\n');
    })();
    const batches = batchesOf(chunks);
    const first = await batches.next();
    expect(Buffer.from(first.value?.bytes ?? []).toString()).toBe('{"text": "a"}\n');
    release();
    const second = await batches.next();
    expect(second.value?.first).toBe(2);
    expect(Buffer.from(second.value?.bytes ?? []).toString()).toBe('{"text": "b"}\n');
    expect((await batches.next()).done).toBe(true);
  });
});

interface Answer {
  document: { published?: string; publisher?: string; lang?: string };
  claims: { date: string | null; rules: string[] }[];
  diagnostics: { code: string }[];
}

describe('a line', () => {
  const reader = makeReader(reference());
  const answers = (bytes: Uint8Array, how: Partial<Lines> = {}): Answer[] => {
    const answer = answerBatch({ bytes, first: 1, enough: false }, { explain: false, ...how, reader });
    return Buffer.from(answer.bytes)
      .toString()
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Answer);
  };
  const text = 'Acme Labs raised $5 million last month.';
  const of = (fields: object): Uint8Array => Buffer.from(JSON.stringify({ text, ...fields }));

  it('is read without a date that is none, and says so', () => {
    for (const published of ['yesterday', '18 March 2026', '2026-13-45', '2026-02-30', '0001-01-01']) {
      const [answer] = answers(of({ published }));
      expect(answer?.diagnostics.map((d) => d.code)).toEqual(['cli/jsonl-field', 'extract/undated']);
      expect(answer?.claims[0]?.date).toBeNull();
      expect(answer?.document.published).toBeUndefined();
    }
    for (const published of ['2026-03-18', '2026-03-18T09:30:00Z', ' 2026-03-18', '2026-03'])
      expect(answers(of({ published }))[0]?.claims[0]?.date).toBe('2026-02');
  });

  it('takes what is said for all lines where it says nothing itself', () => {
    const meta = { published: '2026-03-18', publisher: 'Desk' };
    expect(answers(of({ published: '2025-07-02' }), { meta })[0]).toMatchObject({
      document: { published: '2025-07-02', publisher: 'Desk' },
      claims: [{ date: '2025-06' }],
    });
    expect(answers(of({}), { meta })[0]?.claims[0]?.date).toBe('2026-02');
    expect(answers(of({ lang: 'klingon' }), { meta })[0]?.diagnostics.map((d) => d.code)).toEqual(['cli/jsonl-field']);
  });

  it('is told by the digest of its text, and with its text where that is asked for', () => {
    const [plain] = answers(of({})) as unknown as [{ document: Record<string, unknown> }];
    expect(plain.document).toMatchObject({ text_length: text.length, text_sha256: hash('sha256', text) });
    expect(plain.document.text).toBeUndefined();
    const odd = `acme\r\n\ud800\u{1f600}\ufeff`;
    const [whole] = answers(of({ text: odd }), { text: true }) as unknown as [{ document: Record<string, unknown> }];
    expect(whole.document).toMatchObject({ text: odd, text_length: 10, text_sha256: hash('sha256', odd) });
  });

  it('whose id is no id is told of', () => {
    expect(answers(of({ id: { x: 1 } }))[0]?.diagnostics.map((d) => d.code)).toContain('cli/jsonl-field');
    expect(answers(of({ id: 7 }))[0]?.diagnostics.map((d) => d.code)).toEqual(['extract/undated']);
  });

  it('names the rules that made its claims', () => {
    expect(answers(of({}))[0]?.claims[0]?.rules.length).toBeGreaterThan(0);
  });

  it('of another encoding is told of, and read where the encoding is named', () => {
    // {"text":"智谱完成2亿元融资。","published":"2026-03-18"} in GBK, between two lines of ASCII.
    const gbk = Buffer.concat([
      Buffer.from('{"text":"a"}\n{"text":"'),
      Buffer.from('d6c7c6d7cdeab3c932d2dad4aac8dad7caa1a3', 'hex'),
      Buffer.from('","published":"2026-03-18"}\n{"text":"b"}\n'),
    ]);
    expect(answers(gbk).map((a) => a.diagnostics.some((d) => d.code === 'read/encoding-damaged'))).toEqual([
      false,
      true,
      false,
    ]);
    expect(answers(gbk, { encoding: 'gb18030' })[1]).toMatchObject({
      claims: [{ date: '2026-03-18' }],
      diagnostics: [],
    });
  });
});
