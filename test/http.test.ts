// The routes of the HTTP face over a stub desk: envelopes, filters, pages, writes and positioned problems.
import { hc } from 'hono/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AppType, makeApp } from '../src/faces/http/app.ts';
import type { ReturnInputs } from '../src/model/answer.ts';
import { stubDesk, text } from './http-stub.ts';

const HOST = '127.0.0.1:4780';

let desk: ReturnType<typeof stubDesk>;
let app: AppType;

beforeEach(() => {
  desk = stubDesk();
  app = makeApp({ desk, allowedHosts: new Set([HOST]), webRoot: '/nonexistent', version: '1.2.3' });
});

const call = (path: string, init: RequestInit = {}) =>
  app.request(path, { ...init, headers: { host: HOST, ...init.headers } });

/** The keys that these tests look into. */
interface Body {
  claims: { id: string }[];
  entities: unknown[];
  documents: unknown[];
  next: string | null;
  remedy: string;
}
const bodyOf = async (reply: Response) => (await reply.json()) as Body;
const get = async (path: string) => bodyOf(await call(path));
const post = (path: string, body: unknown, headers = {}) =>
  call(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('reads', () => {
  it('lists cases, gives one, and its whole view as of a day', async () => {
    expect(await get('/api/v1/cases')).toMatchObject({ cases: [{ id: 'sample' }] });
    expect(await get('/api/v1/cases/sample')).toMatchObject({
      documents: [{ id: 'doc-1', length: text.length }, { id: 'doc-2' }],
      counts: { claims: 3, entities: 3, unexplained: 1 },
    });
    expect(await get('/api/v1/cases/sample/view?as_of=2024-02')).toMatchObject({ screen: { situation: 'nothing' } });
    expect(desk.kept.asOf.at(-1)).toBe('2024-02-29');
  });

  it('gives views, books and rejected claims, by group or by company', async () => {
    for (const noun of ['matrix', 'rotation', 'scorecard', 'books', 'rejected']) {
      const reply = await get(`/api/v1/cases/sample/${noun}?by=company`);
      expect(reply).toMatchObject({ case: 'sample', as_of: null, next: null });
      expect(reply, noun).toHaveProperty(noun);
      expect(desk.kept.by.at(-1), noun).toBe('company');
    }
    await get('/api/v1/cases/sample/deals');
    expect(desk.kept.by.at(-1)).toBeNull();
  });

  it('refuses another way to count a subsidiary than the two there are', async () => {
    for (const path of ['', '/view', '/matrix', '/books', '/deals', '/claims']) {
      const reply = await call(`/api/v1/cases/sample${path}?by=xx`);
      expect([path, reply.status]).toEqual([path, 400]);
      expect(await bodyOf(reply)).toMatchObject({ code: 'http/invalid' });
    }
  });

  it('gives tables in one envelope, filtered by party, kind and time', async () => {
    const all = await get('/api/v1/cases/sample/claims');
    expect(all).toMatchObject({ case: 'sample', as_of: null, next: null, diagnostics: [{ code: 'read/note' }] });
    const ids = async (query: string) => (await get(`/api/v1/cases/sample/claims?${query}`)).claims.map((c) => c.id);
    expect(await ids('party=alpha')).toEqual(['c1', 'c2']);
    expect(await ids(`party=${encodeURIComponent('甲云')}`)).toEqual(['c1', 'c2']);
    expect(await ids('party=ALPHA%20cloud%20inc&kind=stake')).toEqual(['c2']);
    expect(await ids('since=2024')).toEqual(['c1', 'c3']);
    expect(await ids('until=2022-Q4')).toEqual(['c2', 'c3']);
    expect((await get('/api/v1/cases/sample/documents?since=2024')).documents).toHaveLength(1);
    expect((await get('/api/v1/cases/sample/entities?party=beta')).entities).toHaveLength(1);
    for (const noun of ['deals', 'flows']) expect(await get(`/api/v1/cases/sample/${noun}`)).toHaveProperty(noun, []);
  });

  it('pages by cursor until next is null', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 5; pages++) {
      const reply = await get(`/api/v1/cases/sample/claims?limit=2${cursor}`);
      seen.push(...reply.claims.map((c) => c.id));
      if (!reply.next) break;
      cursor = `&cursor=${reply.next}`;
    }
    expect(seen).toEqual(['c1', 'c2', 'c3']);
  });

  it('gives a document with its text', async () => {
    expect(await get('/api/v1/cases/sample/documents/doc-1')).toMatchObject({ id: 'doc-1', text });
  });

  it.each([
    ['/api/v1/cases/none/view', 404, 'http/no-case'],
    ['/api/v1/cases/sample/documents/none', 404, 'http/no-document'],
    ['/api/v1/nothing', 404, 'http/no-route'],
    ['/nothing.js', 404, 'http/no-route'],
    ['/', 404, 'http/no-page'],
    ['/api/v1/cases/sample/claims?limit=0', 400, 'http/invalid'],
    ['/api/v1/cases/sample/claims?limit=1001', 400, 'http/invalid'],
    ['/api/v1/cases/sample/claims?since=soon', 400, 'http/invalid'],
    ['/api/v1/cases/sample/claims?cursor=eA', 400, 'http/cursor'],
  ])('refuses %s with a problem', async (path, status, code) => {
    const reply = await call(path);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    const problem = await bodyOf(reply);
    expect(problem).toMatchObject({ status, code });
    expect(problem.remedy).toBeTruthy();
  });
});

describe('writes', () => {
  it('takes a document as raw bytes, and its name is never a path', async () => {
    const reply = await call('/api/v1/cases/sample/documents?name=..%2F..%2Fetc%2Fa%00b.txt&published=2024-03-06', {
      method: 'POST',
      body: new Uint8Array([1, 2, 3]),
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(reply.status).toBe(201);
    expect(await reply.json()).toMatchObject({ document: { id: 'doc-3', length: text.length } });
    expect(desk.kept.uploads).toEqual([
      { bytes: new Uint8Array([1, 2, 3]), name: 'ab.txt', meta: { published: '2024-03-06' } },
    ]);
  });

  it('gives the review queue in pages', async () => {
    const first = (await (await call('/api/v1/cases/sample/review?limit=1')).json()) as { next: string };
    expect(first).toMatchObject({ case: 'sample', review: [{ id: 'c1', doubt: 0.5 }], diagnostics: [{}] });
    const second = await (await call(`/api/v1/cases/sample/review?limit=1&cursor=${first.next}`)).json();
    expect(second).toMatchObject({ review: [{ id: 'c3' }], diagnostics: [], next: null });
    expect((await call('/api/v1/cases/nowhere/review')).status).toBe(404);
  });

  it('takes a document as a form', async () => {
    const form = new FormData();
    form.set('file', new File(['abc'], 'note.txt'));
    form.set('publisher', 'An outlet');
    form.set('title', '');
    const reply = await call('/api/v1/ask/file', { method: 'POST', body: form });
    expect(reply.status).toBe(200);
    expect(desk.kept.uploads[0]).toMatchObject({ name: 'note.txt', meta: { publisher: 'An outlet' } });
    expect(desk.kept.uploads[0]?.meta).not.toHaveProperty('title');
  });

  it('refuses a form without a file and a link that is not of the web', async () => {
    const form = new FormData();
    form.set('title', 'x');
    const without = await call('/api/v1/ask/file', { method: 'POST', body: form });
    expect(await without.json()).toMatchObject({ status: 400, code: 'http/no-file' });
    const link = await post('/api/v1/ask', { text: 'a', url: 'javascript:alert(1)' });
    expect(await link.json()).toMatchObject({ status: 400, errors: [{ in: 'body', pointer: '#/url' }] });
  });

  it('records judgements and takes the last back', async () => {
    const judged = await post('/api/v1/cases/sample/judgements', { verdict: 'reject', claim: 'c1' });
    expect(judged.status).toBe(201);
    expect(await judged.json()).toMatchObject({ judgement: { id: 'j1', verdict: 'reject' } });
    const undone = await post('/api/v1/cases/sample/undo', {});
    expect(await undone.json()).toMatchObject({ judgement: { verdict: 'undo', claim: 'j1' } });
    const bare = await call('/api/v1/cases/sample/undo', { method: 'POST' });
    expect(bare.status).toBe(201);
    desk.kept.judgements.length = 0;
    const nothing = await call('/api/v1/cases/sample/undo', { method: 'POST' });
    expect(await nothing.json()).toMatchObject({ status: 422, code: 'undo/nothing' });
    expect((await post('/api/v1/cases/sample/judgements', { verdict: 'undo', claim: 'c1' })).status).toBe(400);
    expect((await post('/api/v1/cases/none/undo', {})).status).toBe(404);
  });

  it('answers a pasted text, and says why when nothing can be read', async () => {
    expect((await post('/api/v1/ask', { text, published: '2024-03-06' })).status).toBe(200);
    expect(desk.kept.uploads[0]).toMatchObject({ name: 'pasted.txt', meta: { published: '2024-03-06' } });
    const empty = await post('/api/v1/ask', { text: '' });
    expect(empty.status).toBe(422);
    expect(await empty.json()).toMatchObject({ code: 'read/empty', remedy: 'Add.' });
  });
});

const figure = { low: 1, high: 1, unit: 'USD', approx: null, basis: null, mark: 'reported', by: null, source: null };
const party = { entity: 'a', kind: 'cloud', names: { en: 'A', 'zh-Hans': 'A', 'zh-Hant': 'A' }, sells: ['cloud'] };
const whole = { ...figure, claims: [] };
const inputs = {
  investor: party,
  investee: party,
  put_in: whole,
  rounds: [whole],
  compute_share: whole,
  later_share: null,
  margin: null,
  pull_through: null,
  credits_share: null,
  status: 'completed',
} as unknown as ReturnInputs;

describe('the closed form', () => {
  it('recomputes for another choice', async () => {
    const choice = { bought: 0.5, credits: 0, round: 0 };
    expect(await (await post('/api/v1/answer', { inputs, choice })).json()).toMatchObject({ returned: { choice } });
  });

  it('points at what is wrong in the body', async () => {
    const wrong = await post('/api/v1/answer', { inputs, choice: { bought: 2, credits: 0, round: 0 } });
    expect(await wrong.json()).toMatchObject({ errors: [{ in: 'body', pointer: '#/choice/bought' }] });
    const round = await post('/api/v1/answer', { inputs, choice: { bought: 1, credits: 0, round: 1 } });
    expect(await round.json()).toMatchObject({ status: 400, errors: [{ pointer: '#/choice/round' }] });
    const broken = await post('/api/v1/answer', '{"inputs":\n  nothing}');
    expect(await broken.json()).toMatchObject({ code: 'http/malformed', at: { file: 'body', line: 2, column: 3 } });
    const plain = await post('/api/v1/answer', 'x', { 'content-type': 'text/plain' });
    expect(await plain.json()).toMatchObject({ status: 415, code: 'http/media-type' });
  });
});

describe('the typed client', () => {
  it('reaches the routes by their types', async () => {
    const client = hc<AppType>(`http://${HOST}`, {
      fetch: (input: string | URL | Request, init?: RequestInit) => app.request(input, init),
      headers: { host: HOST },
    });
    const reply = await client.api.v1.cases[':id'].claims.$get({ param: { id: 'sample' }, query: { limit: '1' } });
    if (!reply.ok) throw new Error('refused');
    const { claims } = await reply.json();
    const quote: string | undefined = claims[0]?.evidence[0]?.quote;
    expect(quote).toBe(text.slice(0, 48));
  });
});
