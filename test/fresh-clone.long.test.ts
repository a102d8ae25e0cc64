// A stranger's first minutes: a clone without node_modules, an empty HOME, `npm start` until the page answers,
// a second start, and `npm test`.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MINUTE = 60_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Milliseconds until the address answers with 200. */
async function untilAnswers(url: string, limit: number): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < limit) {
    const reply = await fetch(url).catch(() => null);
    if (reply?.ok) return performance.now() - started;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} did not answer within ${limit / 1000} s`);
}

describe('a fresh clone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backflow-clone-'));
  const clone = join(folder, 'backflow');
  const env: NodeJS.ProcessEnv = { ...stranger(), HOME: join(folder, 'home'), PATH: withoutOurs() };

  beforeAll(() => {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
    mkdirSync(join(folder, 'home'));
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function start(limit: number): Promise<number> {
    const port = await freePort();
    const child = spawn('npm', ['start'], {
      cwd: clone,
      env: { ...env, PORT: `${port}` },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        output += data;
      });
    }
    try {
      const ended = new Promise<never>((_, failed) => {
        child.once('close', (status) => failed(new Error(`npm start ended with status ${status}:\n${output}`)));
      });
      return await Promise.race([untilAnswers(`http://127.0.0.1:${port}/`, limit), ended]);
    } finally {
      await stop(child);
    }
  }

  it('starts with one command', { timeout: 6 * MINUTE }, async () => {
    console.log(`npm start: page after ${((await start(5 * MINUTE)) / 1000).toFixed(1)} s`);
  });

  it('starts again in under 2 s', { timeout: MINUTE }, async () => {
    const ms = await start(MINUTE);
    console.log(`npm start again: page after ${(ms / 1000).toFixed(2)} s`);
    expect(ms).toBeLessThan(2000);
  });

  it('passes its own checks', { timeout: 10 * MINUTE }, () => {
    const done = spawnSync('npm', ['test'], { cwd: clone, env, encoding: 'utf8', maxBuffer: 1e8 });
    const lines = done.stdout.trim().split('\n');
    console.log(lines.slice(-9).join('\n'));
    expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed$/u);
    expect(done.status).toBe(0);
  });
});

/** The environment without what npm, the test runner and the developer put there; proxies and certificates stay. */
const stranger = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) =>
        !/^(?:npm_(?!config_)|VITEST|NODE_ENV|BACKFLOW_|PORT$|NO_COLOR|FORCE_COLOR|TEST|DEV$|PROD$|MODE$|SSR$|BASE_URL)/u.test(
          key,
        ),
    ),
  );

/** PATH without the repository's own programs, which `npm test` puts there. */
function withoutOurs(): string {
  return (process.env.PATH ?? '')
    .split(':')
    .filter((part) => !part.includes('node_modules'))
    .join(':');
}

function stop(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || !child.pid) return Promise.resolve();
  const over = new Promise((done) => child.once('close', done));
  process.kill(-child.pid, 'SIGTERM');
  return over;
}
