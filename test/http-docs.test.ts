// The OpenAPI document and what is made from it: named, described, free of dangling names, and current in docs/.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeApp } from '../src/faces/http/app.ts';
import { referenceMarkdown } from '../src/faces/http/markdown.ts';
import { openApi } from '../src/faces/http/openapi.ts';
import { nounEntries, routeEntries } from '../src/faces/http/reference.ts';
import { stubDesk } from './http-stub.ts';

const app = makeApp({ desk: stubDesk(), allowedHosts: new Set(['h']), webRoot: '/nonexistent', version: '0.0.0' });
const doc = openApi(app, '0.0.0');

describe('the OpenAPI document', () => {
  it('is 3.1 and describes every route the app has below /api/v1', () => {
    expect(doc.openapi).toBe('3.1.0');
    const described = routeEntries(doc).map((r) => r.head.replaceAll(/\{(\w+)\}/gu, ':$1'));
    const served = app.routes
      .filter((r) => r.path.startsWith('/api/v1/') && r.method !== 'ALL')
      .map((r) => `${r.method} ${r.path}`);
    expect([...new Set(served)].sort()).toEqual([...described].sort());
    expect(routeEntries(doc).filter((r) => !r.summary || r.parameters.some((p) => !p.text))).toEqual([]);
  });

  it('names its nouns, each described, and refers to no other', () => {
    const nouns = nounEntries(doc);
    expect(nouns.map((n) => n.name)).toEqual(expect.arrayContaining(['Claim', 'Deal', 'FirstScreen', 'Problem']));
    expect(nouns.filter((n) => !n.text).map((n) => n.name)).toEqual([]);
    const named = new Set(nouns.map((n) => n.name));
    const refs = JSON.stringify(doc).matchAll(/#\/components\/schemas\/(\w+)/gu);
    expect([...refs].map((m) => m[1] ?? '').filter((name) => !named.has(name))).toEqual([]);
  });

  it('keeps null where a named noun may be missing', () => {
    const claim = JSON.stringify(doc.components?.schemas?.Claim);
    expect(claim).toMatch(/"amount":\{"(anyOf|oneOf)":\[.*?\{"type":"null"\}\]/u);
    expect(doc.components?.schemas?.Amount?.type).toBe('object');
  });

  it('is served with its reference page under the page policy', async () => {
    const headers = { host: 'h' };
    expect(await (await app.request('/api/openapi.json', { headers })).json()).toEqual(JSON.parse(JSON.stringify(doc)));
    const page = await app.request('/api', { headers });
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'self' 'nonce-/u);
    const html = await page.text();
    expect(html).toContain('POST /api/v1/ask');
    expect(html).not.toMatch(/<script|https?:\/\/(?!example)/u);
  });
});

describe('docs/http-api.md', () => {
  it('is current (node scripts/api-reference.mjs writes it)', () => {
    expect(readFileSync(new URL('../docs/http-api.md', import.meta.url), 'utf8')).toBe(referenceMarkdown(doc));
  });
});
