// Tracing over HTTP: the same answer as the hall gives, tables as well as JSON, and refusals that point to the place.
import { beforeEach, describe, expect, it } from 'vitest';
import { type AppType, makeApp } from '../src/faces/http/app.ts';
import { askLedger } from '../src/path.ts';
import { stubDesk } from './http-stub.ts';

const HOST = '127.0.0.1:4780';
let app: AppType;
beforeEach(() => {
  app = makeApp({ desk: stubDesk(), allowedHosts: new Set([HOST]), webRoot: '/nonexistent', version: '1' });
});

const LEDGER = {
  investor: 'V',
  flows: [
    { id: 'a', from: '*', to: 'C', amount: 100, date: 'opening', kind: 'opening' },
    { id: 'b', from: 'V', to: 'C', amount: 300, date: '2024-01-01', kind: 'equity' },
    { id: 'c', from: 'C', to: 'V', amount: 250, date: '2024-02-01', kind: 'cloud' },
  ],
};
const TABLE = `# investor: V
from,to,amount,date,kind
*,C,100,opening,opening
V,C,"300",2024-01-01,equity
C,V,250,2024-02-01,cloud
`;

async function post(
  path: string,
  body: string,
  type = 'application/json',
): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { host: HOST, 'content-type': type };
  const reply = await app.request(`/api/v1${path}`, { method: 'POST', body, headers });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
}
const get = async (path: string) => {
  const reply = await app.request(`/api/v1${path}`, { headers: { host: HOST } });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
};

describe('a ledger that is posted', () => {
  it('is traced as by the hall, as JSON and as a table', async () => {
    const { body, status } = await post('/trace', JSON.stringify(LEDGER));
    expect(status).toBe(200);
    const direct = askLedger(LEDGER).value;
    expect(body).toEqual(JSON.parse(JSON.stringify({ ...direct?.answer, diagnostics: [] })));
    const table = await post('/trace?loops=true&draws=5&seed=2', TABLE, 'text/csv');
    expect(table.body).toMatchObject({ lower: 150, upper: 250, mc: { lower: { p50: 150 } } });
    expect((await post('/trace?order=sequence&investor=C', JSON.stringify(LEDGER))).body).toMatchObject({
      order: 'sequence',
      invested: 0,
    });
  });
  it('is refused with code, place and remedy, or traced without its faulty rows', async () => {
    expect(await post('/trace', '{')).toMatchObject({ status: 400, body: { code: 'http/malformed' } });
    expect(await post('/trace', 'no table', 'text/csv')).toMatchObject({
      status: 422,
      body: { code: 'ledger/syntax' },
    });
    expect(await post('/trace', '{"flows":[]}')).toMatchObject({ status: 422, body: { code: 'ledger/setting' } });
    expect(await post('/trace?draws=99999', '{}')).toMatchObject({ status: 400, body: { code: 'http/invalid' } });
    const part = await post('/trace', TABLE.replace('250', 'much'), 'text/csv');
    expect(part).toMatchObject({
      status: 200,
      body: { revenue_from_network: 0, diagnostics: [{ code: 'ledger/flow', at: { line: 5 } }] },
    });
    expect((await post('/trace', JSON.stringify(LEDGER), 'text/html')).status).toBe(415);
  });
  it('is stressed when it says how', async () => {
    const cut = await post('/stress?cut=C&as_of=2023-12-31', JSON.stringify(LEDGER));
    expect(cut).toMatchObject({
      status: 200,
      body: { planned_revenue: 250, stressed_revenue: 100, first_missed: { C: '2024-02-01' } },
    });
    const clearing = {
      type: 'clearing',
      liabilities: [
        [0, 5],
        [5, 0],
      ],
      assets: [0, 0],
    };
    expect((await post('/stress', JSON.stringify(clearing))).body).toMatchObject({ clearing: [5, 5], least: [0, 0] });
    expect(await post('/stress', JSON.stringify(LEDGER))).toMatchObject({
      status: 422,
      body: { code: 'stress/input' },
    });
  });
});

describe('a case', () => {
  it('is traced, stressed and compared', async () => {
    expect((await get('/cases/sample/trace')).body).toEqual({ case: 'sample', as_of: null, trace: null });
    expect(await get('/cases/nobody/trace')).toMatchObject({ status: 404 });
    expect(await get('/cases/sample/stress?measure=debtrank')).toMatchObject({
      status: 422,
      body: { code: 'stress/nothing-owed' },
    });
    expect(await get('/cases/sample/diff?from=2024-01&to=2024-02')).toMatchObject({
      status: 200,
      body: { from: '2024-01-31', to: '2024-02-29', figures: [], steps: [] },
    });
    expect(await get('/cases/sample/diff?from=2024-01')).toMatchObject({ status: 400 });
    expect(await get('/cases/nobody/diff?from=2024&to=2025')).toMatchObject({ status: 404 });
  });
});
