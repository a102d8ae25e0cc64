// The real command, from source, on input that cannot be read: a clear diagnostic, the right exit status, no stack trace,
// and the other files still read.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environment, type Ran } from './running.ts';
import { fromSource } from './support/hosted.ts';

const main = join(import.meta.dirname, '..', 'src', 'faces', 'cli', 'main.ts');
const GOOD = '阿里巴巴已向月之暗面投资7.9亿美元。\n';
let folder = '';

/** One command among many, in their common process. */
const backflow = (args: string[], input: string | Uint8Array = ''): Promise<Ran> =>
  fromSource().command(folder, args, input);

/** One command in a process of its own. */
function alone(args: string[], input: string | Uint8Array = ''): Ran {
  const done = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    // What is compiled for one command is kept for the next.
    env: environment(folder, { NODE_COMPILE_CACHE: join(folder, 'compiled') }),
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** No way of saying "we crashed" may reach the user. */
function expectCalm({ stdout, stderr }: Ran): void {
  expect(stderr + stdout).not.toMatch(/\n\s+at .+:\d+|node:internal|fault in the program|\[object|undefined/u);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backflow-bad-'));
  const put = (name: string, data: string | Uint8Array): void => writeFileSync(join(folder, name), data);
  put('good.txt', GOOD);
  put('empty.txt', '');
  put(
    'binary.txt',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256),
  );
  put('large.txt', new Uint8Array(50 * 1024 * 1024).fill(97));
  put(
    'noise.txt',
    Uint8Array.from({ length: 800 }, (_, i) => 128 + ((i * i * 31 + i * 17) % 127)),
  );
  put('broken.pdf', '%PDF-1.7\nthis is no PDF');
  put('picture.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]));
  put('cut.txt', new TextEncoder().encode(GOOD).slice(0, -3));
  put('escape.txt', `\u001b]0;owned\u0007标题\u001b[2J\u202e\n${GOOD}`);
  mkdirSync(join(folder, 'folder'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BAD: [file: string, code: string][] = [
  ['missing.txt', 'cli/file-missing'],
  ['good.txt/below', 'cli/file-missing'],
  ['folder', 'cli/file-directory'],
  ['empty.txt', 'read/empty'],
  ['binary.txt', 'read/binary'],
  ['picture.html', 'read/binary'],
  ['large.txt', 'read/too-large'],
  ['noise.txt', 'read/encoding'],
  ['broken.pdf', 'read/pdf-broken'],
];

describe('read on bad input', () => {
  it('says of each file what is wrong, and reads the others', () => {
    const ran = alone(['read', 'good.txt', ...BAD.map(([file]) => file), 'good.txt']);
    expectCalm(ran);
    expect(ran.status).toBe(1);
    for (const [file, code] of BAD)
      expect(ran.stderr).toMatch(new RegExp(`^${file}: error: .+ \\[${code}\\]\n    remedy: .+`, 'mu'));
    expect(ran.stdout.match(/^good\.txt$/gmu)).toHaveLength(2);
  });

  it.each(BAD)('%s alone gives status 1 and %s', async (file, code) => {
    const ran = await backflow(['read', file, '--json', '--quiet']);
    expectCalm(ran);
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({ documents: [], diagnostics: [{ code }] });
  });

  it('says when a file may not be read', async () => {
    // Root may read everything but what the system itself refuses.
    const root = process.getuid?.() === 0;
    const locked = root ? '/proc/self/mem' : 'locked.txt';
    if (!root) {
      writeFileSync(join(folder, locked), GOOD);
      chmodSync(join(folder, locked), 0);
    }
    const ran = await backflow(['read', locked]);
    expect(ran.stderr).toContain('[cli/file-unreadable]');
    expect(ran.status).toBe(1);
  });

  it('points into a damaged text and still reads it', async () => {
    const ran = await backflow(['read', 'cut.txt']);
    expectCalm(ran);
    expect(ran.status).toBe(0);
    expect(ran.stderr).toMatch(
      /^cut\.txt:1:\d+: warning: .+\[read\/encoding-damaged\]\n {4}.+\n {4} +\^\n {4}remedy/mu,
    );
  });

  it('lets no control character of a text through', async () => {
    for (const args of [['escape.txt'], ['escape.txt', '--json'], ['escape.txt', '--title', '\u001b[31mred']]) {
      const ran = await backflow(['read', ...args]);
      expect(ran.stdout + ran.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }
  });

  it('reads standard input, and ends quietly when nobody listens', () => {
    expect(alone(['read', '-'], GOOD)).toMatchObject({ status: 0 });
    expect(alone(['read', '-'], '').stderr).toMatch(/^-: error: .+\[read\/empty\]/mu);
    const piped = spawnSync(
      '/bin/sh',
      ['-c', `for i in $(seq 200); do cat; done < /dev/null; "${process.execPath}" "${main}" read --help | head -1`],
      { encoding: 'utf8' },
    );
    expect(piped.stderr).toBe('');
  });
});

describe('read --jsonl', () => {
  it('answers every line in order, and goes on after a bad one', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: GOOD, published: '2024-03-06', extra: 1 }),
      '{"id": "b", ',
      '',
      '[1]',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', text: '', lang: 'klingon' }),
      JSON.stringify({ id: 'e', text: 5 }),
      JSON.stringify({ id: 'f', text: '\ud800 5亿美元\u0000', title: '题' }),
    ];
    const ran = await backflow(['read', '--jsonl'], lines.join('\n'));
    expectCalm(ran);
    expect(ran.status).toBe(1);
    const results = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map((r) => r.document.id)).toEqual(['a', 'line-2', 'line-4', 'c', 'd', 'e', 'f']);
    expect(results[0]).toMatchObject({ document: { id: 'a', published: '2024-03-06' } });
    expect(results[0].document.text).toBeUndefined();
    expect(results[1].diagnostics[0]).toMatchObject({ code: 'cli/jsonl-syntax', at: { line: 2 } });
    expect(results.filter((r) => r.diagnostics.some((d: { severity: string }) => d.severity === 'error'))).toHaveLength(
      4,
    );
    for (const result of results) for (const claim of result.claims) expect(claim.rules?.length).toBeGreaterThan(0);
  });

  it('ends with 0 when all lines were answered', async () => {
    const ran = await backflow(['read', '--jsonl'], `${JSON.stringify({ id: 'x', text: 'nothing here' })}\n`);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(await backflow(['read', '--jsonl'], '')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('refuses a line over 16 MB and reads the next', async () => {
    const long = JSON.stringify({ id: 'long', text: 'a'.repeat(17 * 1024 * 1024) });
    const ran = await backflow(['read', '--jsonl'], `${long}\n${JSON.stringify({ id: 'next', text: 'x' })}\n`);
    const results = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map((r) => r.document.id)).toEqual(['line-1', 'next']);
    expect(results[0].diagnostics[0].code).toBe('cli/jsonl-too-long');
    expect(ran.status).toBe(1);
  });
});

describe('start', () => {
  it.each([
    [['--version'], /node_modules.(?!commander)/u],
    [['--help'], /node_modules.(?!commander)/u],
    [['read', 'good.txt', '--quiet'], /node_modules.(?!commander|opencc-js|@noble)/u],
  ])('%j loads neither schemas nor the query layer', (args, heavy) => {
    const hook = `data:text/javascript,import { registerHooks } from 'node:module'; registerHooks({ resolve(name, context, next) {
      const found = next(name, context);
      if (${heavy}.test(found.url)) process.stderr.write('loaded ' + found.url);
      return found; } });`;
    const done = spawnSync(process.execPath, ['--import', hook.replace(/\n\s+/gu, ' '), main, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(done).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['raed'], /Did you mean read\?/u],
    [['read'], /missing argument/u],
    [['read', '--jsonl', 'good.txt'], /leave the files out/u],
    [['read', 'good.txt', '--published', 'today'], /YYYY-MM-DD/u],
    [['read', 'good.txt', '--lang', 'fr'], /zh-Hans/u],
    [['read', 'good.txt', '--engine', 'llm'], /only grammar/u],
    [['read', 'good.txt', '--nonsense'], /unknown option/u],
  ])('%j ends with status 2', async (args, message) => {
    const ran = await backflow(args);
    expectCalm(ran);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(ran.stdout).toBe('');
  });

  it('helps with status 0', async () => {
    for (const args of [[], ['--help'], ['read', '--help'], ['--version']]) {
      const ran = await backflow(args);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(ran.stdout).not.toBe('');
    }
  });
});
