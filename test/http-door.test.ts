// The door of a server with a token: who comes in, what a code and a cookie are good for, and which addresses need it.
import { describe, expect, it } from 'vitest';
import { makeApp } from '../src/faces/http/app.ts';
import { Door } from '../src/faces/http/guard/session.ts';
import { serve } from '../src/faces/http/serve.ts';
import { stubDesk } from './http-stub.ts';

const json = { 'content-type': 'application/json' };

describe('the door', () => {
  const token = 'a-token-of-some-length';
  let now = 0;
  const door = new Door(token, () => now);
  const app = makeApp({ desk: stubDesk(), allowedHosts: new Set(['h']), webRoot: '/nonexistent', version: '1', door });
  const knock = (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { host: 'h', ...init.headers } });
  const enter = (given: string) =>
    knock('/api/v1/session', { method: 'POST', body: JSON.stringify({ code: given }), headers: json });

  it('keeps strangers out of everything but health and the entrance', async () => {
    for (const path of ['/api/v1/cases', '/api', '/api/openapi.json', '/', '/assets/a-1b2c.js']) {
      expect((await knock(path)).status, path).toBe(401);
    }
    expect((await knock('/', { headers: { accept: 'text/html' } })).headers.get('location')).toBe('/enter');
    expect((await knock('/healthz')).status).toBe(200);
    expect((await knock('/enter')).headers.get('content-security-policy')).toContain("form-action 'none'");
    expect((await knock('/api/v1/cases', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    expect((await knock('/api/v1/cases', { headers: { cookie: 'backflow_session=x' } })).status).toBe(401);
  });

  it('lets a program in by its token, which can make codes', async () => {
    const authorization = `Bearer ${token}`;
    expect((await knock('/api/v1/cases', { headers: { authorization } })).status).toBe(200);
    const made = await knock('/api/v1/session/code', { method: 'POST', headers: { authorization } });
    expect((await enter(((await made.json()) as { code: string }).code)).status).toBe(200);
    expect((await knock('/api/v1/session/code', { method: 'POST' })).status).toBe(401);
  });

  it('exchanges a code once, within ten minutes, for a strict cookie that ends', async () => {
    const given = door.code();
    const entered = await enter(given);
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Strict/u);
    const session = cookie.split(';')[0] ?? '';
    expect((await knock('/api/v1/cases', { headers: { cookie: session } })).status).toBe(200);
    expect((await knock('/api/v1/session/code', { method: 'POST', headers: { cookie: session } })).status).toBe(403);
    expect((await enter(given)).status).toBe(401);
    const late = door.code();
    now += 601_000;
    expect((await enter(late)).status).toBe(401);
    now += 13 * 3_600_000;
    expect((await knock('/api/v1/cases', { headers: { cookie: session } })).status).toBe(401);
  });
});

describe('serving another address', () => {
  const options = {
    desk: stubDesk(),
    webRoot: '/nonexistent',
    version: '1',
    port: 0,
    hostNames: ['desk.example'],
    now: () => 0,
  };

  it('needs a token, and a long one', async () => {
    const without = await serve({ ...options, address: '0.0.0.0', token: null });
    expect(without).toMatchObject({ code: 'serve/token-missing', remedy: expect.stringContaining('BACKFLOW_TOKEN') });
    expect(await serve({ ...options, address: '127.0.0.1', token: 'short' })).toMatchObject({
      code: 'serve/token-short',
    });
  });

  it('prints an entrance with a code when it has one', async () => {
    const serving = await serve({ ...options, address: '0.0.0.0', token: 'a-token-of-some-length' });
    if (!('url' in serving)) throw new Error(serving.message);
    expect(serving.entrance).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter#[\w-]{20,}$/u);
    expect(await (await fetch(`${serving.url}/api/v1/cases`)).json()).toMatchObject({ code: 'http/token' });
    expect(await (await fetch(`${serving.url}/healthz`)).json()).toMatchObject({ status: 'ok' });
    await serving.close();
  });

  it('asks for nothing on this machine', async () => {
    const serving = await serve({ ...options, address: '127.0.0.1', token: null });
    if (!('url' in serving)) throw new Error(serving.message);
    expect(serving.entrance).toBeNull();
    expect(await (await fetch(`${serving.url}/api/v1/cases`)).json()).toMatchObject({ cases: [{ id: 'sample' }] });
    await serving.close();
  });
});
