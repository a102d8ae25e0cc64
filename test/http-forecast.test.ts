// Forecasts over HTTP: a posted scenario, as JSON or as a file's text; a case; what is refused, with its place.
import { describe, expect, it } from 'vitest';
import { makeApp } from '../src/faces/http/app.ts';
import type { Forecast } from '../src/model/scenario/forecast.ts';
import { forecast } from '../src/path/forecast.ts';
import { scenarioOf } from '../src/path/scenario.ts';
import { stubDesk } from './http-stub.ts';
import { reference } from './support/reference.ts';

const app = makeApp({ desk: stubDesk(), allowedHosts: new Set(['localhost']), webRoot: '/nowhere', version: '0' });

const YAML = `vendor: Vale Cloud
company: Orchard
currency: USD
start: 2024-03
months: 36
inputs:
  invested: 790m
  others: 10m
  bought: [50, 100]
  compute_share: [80, 90]
  margin: 72
  pull_through: 1
`;

const post = (body: unknown, query = ''): Promise<Response> =>
  Promise.resolve(
    app.request(`http://localhost/api/v1/forecast${query}`, {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

describe('POST /forecast', () => {
  it('answers as the engine does, bit for bit, for a text and for the scenario in it', async () => {
    const reply = await post({ yaml: YAML }, '?paths=500&seed=3');
    expect(reply.status).toBe(200);
    const told = (await reply.json()) as Forecast;
    const scenario = scenarioOf(YAML, { fx: reference().fx }).value;
    expect(scenario).not.toBeNull();
    if (!scenario) return;
    expect(told.hash).toBe((await forecast(scenario, { paths: 500, seed: 3 })).value?.hash);
    const again = (await (await post({ scenario: told.scenario }, '?paths=500&seed=3')).json()) as Forecast;
    expect(again.hash).toBe(told.hash);
  });

  it('takes changes, and tells what it hangs on when asked', async () => {
    const before = (await (await post({ yaml: YAML })).json()) as Forecast;
    const reply = await post({ yaml: YAML, changes: [{ key: 'bought', value: '100' }] }, '?hang=cash_result');
    const after = (await reply.json()) as Forecast;
    expect(after.quantities.revenue_gross.q10).toBeGreaterThan(before.quantities.revenue_gross.q10 ?? 0);
    expect([before.hanging, after.hanging?.quantity]).toEqual([null, 'cash_result']);
    expect(after.hanging?.tornado.some((s) => s.input === 'bought')).toBe(false);
  });

  it('refuses what is wrong in a scenario with its line, and a change that cannot be', async () => {
    const wrong = await post({ yaml: YAML.replace('bought: [50, 100]', 'bougt: [50, 100]') });
    expect(wrong.status).toBe(422);
    const problem = (await wrong.json()) as { code: string; at: { line: number }; remedy: string };
    expect([problem.code, problem.at.line]).toEqual(['scenario/unknown-key', 9]);
    expect(problem.remedy).toContain('bought');
    expect((await post({ yaml: YAML, changes: [{ key: 'bought', value: '[90, 10]' }] })).status).toBe(422);
    expect((await post({ yaml: YAML, scenario: {} })).status).toBe(400);
    expect((await post({ yaml: YAML }, '?paths=90000')).status).toBe(400);
  });

  it('a case without a deal says so; an unknown one is not found', async () => {
    const get = (id: string) =>
      app.request(`http://localhost/api/v1/cases/${id}/forecast`, { headers: { host: 'localhost' } });
    expect((await get('sample')).status).toBe(422);
    expect((await get('none')).status).toBe(404);
  });
});
