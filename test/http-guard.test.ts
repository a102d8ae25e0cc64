// What the HTTP face refuses, over a real socket where the server's own parser matters: foreign hosts and origins,
// oversized bodies, strangers at a door, paths that climb.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../src/faces/http/app.ts';
import { hostList } from '../src/faces/http/guard/hosts.ts';
import { type Listening, listen } from '../src/faces/http/server.ts';
import { stubDesk } from './http-stub.ts';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const script = 'console.log("a script long enough to be worth squeezing");\n'.repeat(50);
const folder = mkdtempSync(join(tmpdir(), 'backflow-http-'));
const web = join(folder, 'web');
const hosts = new Set<string>();
let server: Listening;

beforeAll(async () => {
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(
    join(web, 'index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script type="module" src="/assets/a-1b2c.js"></script>',
  );
  writeFileSync(join(web, 'assets', 'a-1b2c.js'), script);
  writeFileSync(join(web, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  symlinkSync(join(folder, 'secret.txt'), join(web, 'link.txt'));
  const app = makeApp({ desk: stubDesk(), allowedHosts: hosts, webRoot: web, version: '1' });
  const listening = await listen({ fetch: app.fetch, address: '127.0.0.1', port: 0 });
  if (!('port' in listening)) throw new Error(listening.message);
  server = listening;
  for (const host of hostList(server.port, ['desk.example'])) hosts.add(host);
});

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** A request as raw as Node lets it be: the path is sent as given. */
function send(
  path: string,
  headers: Record<string, string> = {},
  more: { method?: string; body?: Buffer | string } = {},
) {
  return new Promise<Reply>((resolve, reject) => {
    const req = request({ port: server.port, path, method: more.method ?? 'GET', headers }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }));
    });
    req.on('error', reject);
    req.end(more.body);
  });
}

const code = (reply: Reply): string => JSON.parse(reply.body.toString()).code;
const json = { 'content-type': 'application/json' };
const ask = (headers: Record<string, string>) =>
  send('/api/v1/ask', { ...json, ...headers }, { method: 'POST', body: '{"text":"a"}' });

describe('Host', () => {
  it('answers for this machine and for names the user set', async () => {
    for (const host of [
      `127.0.0.1:${server.port}`,
      `LOCALHOST:${server.port}`,
      `[::1]:${server.port}`,
      'desk.example',
    ]) {
      expect((await send('/healthz', { host })).status, host).toBe(200);
    }
  });

  it('refuses a rebound name, another port and no port, for pages and API alike', async () => {
    for (const host of ['evil.example', `evil.example:${server.port}`, '127.0.0.1:1', '127.0.0.1']) {
      for (const path of ['/', '/api/v1/cases', '/healthz']) {
        const reply = await send(path, { host });
        expect([reply.status, code(reply)], `${host} ${path}`).toEqual([403, 'http/host']);
      }
    }
  });
});

describe('Origin of a write', () => {
  it('lets in the workbench and programs', async () => {
    expect((await ask({})).status).toBe(200);
    expect((await ask({ origin: `http://localhost:${server.port}`, 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
    expect((await ask({ origin: 'https://desk.example' })).status).toBe(200);
  });

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ origin: 'http://localhost:1' }],
    [{ origin: 'file://' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('refuses %j', async (headers) => {
    const reply = await ask(headers as unknown as Record<string, string>);
    expect([reply.status, code(reply)]).toEqual([403, 'http/origin']);
  });
});

describe('bodies', () => {
  it('refuses what is larger than the route takes, announced or not', async () => {
    const body = Buffer.alloc(9 * 1024 * 1024, 'a');
    const announced = await send('/api/v1/ask', json, { method: 'POST', body });
    expect([announced.status, code(announced)]).toEqual([413, 'http/too-large']);
    const chunked = await send('/api/v1/ask', { ...json, 'transfer-encoding': 'chunked' }, { method: 'POST', body });
    expect([chunked.status, code(chunked)]).toEqual([413, 'http/too-large']);
    expect((await send('/healthz')).status).toBe(200);
  });

  it('points at malformed JSON', async () => {
    const reply = await send('/api/v1/ask', json, { method: 'POST', body: '{"text": }' });
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.body.toString())).toMatchObject({ code: 'http/malformed', at: { line: 1, column: 10 } });
  });

  it('reads nothing into the prototype', async () => {
    const body = '{"text":"a","__proto__":{"url":"javascript:1"},"constructor":{}}';
    expect((await send('/api/v1/ask', json, { method: 'POST', body })).status).toBe(200);
  });
});

describe('files', () => {
  it('sends hashed assets compressed and for ever', async () => {
    const br = await send('/assets/a-1b2c.js', { 'accept-encoding': 'gzip, br' });
    expect(br.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(brotliDecompressSync(br.body).toString()).toBe(script);
    const gz = await send('/assets/a-1b2c.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gz.body).toString()).toBe(script);
    const plain = await send('/assets/a-1b2c.js');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
    expect((await send('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const path of ['/', '/assets/a-1b2c.js', '/healthz', '/api/v1/cases', '/api']) {
      const head = await send(path, {}, { method: 'HEAD' });
      expect([head.status, head.body.length], path).toEqual([200, 0]);
    }
    expect((await send('/assets/a-1b2c.js', {}, { method: 'HEAD' })).headers['content-length']).toBe(
      String(script.length),
    );
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%00/secret.txt',
    '//secret.txt',
    '/link.txt',
    `/${'../'.repeat(9)}etc/passwd.txt`,
    '/%E0%A4%A.txt',
  ])('never leaves its folder: %s', async (path) => {
    const reply = await send(path);
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).not.toContain('secret"');
  });

  it('gives the page for an address of the workbench, with a nonce of its own', async () => {
    const [one, two] = await Promise.all([send('/'), send('/case/sample', { accept: 'text/html' })]);
    const nonce = /script-src 'self' 'nonce-([^']+)'/u.exec(String(one.headers['content-security-policy']))?.[1];
    expect(one.body.toString()).toContain(`<script nonce="${nonce}" type="module"`);
    expect(one.body.toString()).toContain(`property="csp-nonce" nonce="${nonce}"`);
    expect(two.status).toBe(200);
    expect(two.headers['content-security-policy']).not.toBe(one.headers['content-security-policy']);
    expect(one.headers['cache-control']).toBe('no-store');
    expect((await send('/case/sample', { accept: 'application/json' })).status).toBe(404);
  });
});

describe('headers', () => {
  it('are on every reply, refusals too', async () => {
    for (const path of ['/', '/api', '/api/openapi.json', '/api/v1/cases', '/assets/a-1b2c.js', '/none.js']) {
      const { headers } = await send(path);
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'/u);
      expect(headers, path).not.toHaveProperty('access-control-allow-origin');
    }
    const policy = String((await send('/')).headers['content-security-policy']);
    expect(policy.replace(/nonce-[^']+/gu, 'nonce-N')).toBe(
      "default-src 'none'; script-src 'self' 'nonce-N'; style-src 'self' 'nonce-N'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('say nothing about a bug of ours but its code', async () => {
    const desk = { ...stubDesk(), cases: () => Promise.reject(new Error('the password is 1234')) };
    const bugs: unknown[] = [];
    const app = makeApp({ desk, allowedHosts: hosts, webRoot: web, version: '1', onBug: (e) => bugs.push(e) });
    const reply = await app.request('/api/v1/cases', { headers: { host: 'desk.example' } });
    expect(reply.status).toBe(500);
    expect(await reply.text()).not.toContain('1234');
    expect(bugs).toHaveLength(1);
  });
});

describe('a taken port', () => {
  it('is said with another port to take', async () => {
    const app = { fetch: () => new Response('') };
    const second = await listen({ fetch: app.fetch, address: '127.0.0.1', port: server.port });
    expect(second).toMatchObject({ code: 'serve/port-taken', remedy: expect.stringContaining(`${server.port + 1}`) });
  });
});
