// `simulate`, `scenario` and `backtest` from end to end: exit status, JSON, words, charts, places of mistakes, and the same
// bits whatever the number of threads.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Forecast } from '../src/model/scenario/forecast.ts';
import { type Ran, root } from './running.ts';
import { fromSource } from './support/hosted.ts';

const folder = mkdtempSync(join(tmpdir(), 'backflow-simulate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const DEAL = `vendor: Vendor
company: Lab
currency: USD
start: 2024-03
months: 48
inputs:
  invested: 790m
  others: 10m
  compute_share: [80, 90]
  bought: [0, 100]
  margin: 72
  pull_through: 1
`;

const deal = file('deal.yaml', DEAL);
const backflow = (...args: string[]): Promise<Ran> => fromSource().command(folder, args);
const run = (...args: string[]) => backflow('simulate', '--scenario', deal, '--paths', '2048', ...args);
const forecastOf = async (...args: string[]): Promise<Forecast> =>
  JSON.parse((await run('--json', '--hang', 'none', ...args)).stdout).forecast;

beforeAll(async () => {
  expect((await backflow('case', 'import', join(root, 'cases', 'alibaba-2024'))).status).toBe(0);
});

describe('simulate', () => {
  it('tells put in, chances, booked and recovered apart, what it hangs and rests on', async () => {
    const { status, stdout, stderr } = await run();
    expect([status, stderr]).toEqual([0, '']);
    const order = ['How likely', 'When the outlay', 'Recovered:', 'Booked:', 'hangs on', 'What it rests on'];
    const places = order.map((words) => stdout.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(stdout).toMatch(/^In \d+ of 100 runs Vendor has its outlay of US\$0\.79bn back within 48 months/u);
  });

  it('gives the worked figures: 640 to 720 booked when everything is bought from the vendor', async () => {
    const { quantities } = await forecastOf('--set', 'bought=100');
    expect(quantities.revenue_gross.q05).toBeGreaterThanOrEqual(640e6 * (1 - 1e-9));
    expect(quantities.revenue_gross.q95).toBeLessThanOrEqual(720e6 * (1 + 1e-9));
    expect(quantities.gross_profit.q50).toBeCloseTo(680e6 * 0.72 * 2, -7);
  });

  it('gives the same bits with one thread and with two, and others with another seed', async () => {
    const hash = async (...args: string[]): Promise<string> => (await forecastOf('--paths', '10000', ...args)).hash;
    const one = await hash('--workers', '1');
    expect(await hash('--workers', '2')).toBe(one);
    expect(await hash('--seed', '2')).not.toBe(one);
  });

  it('changes many inputs, compares two scenarios and seeks a value', async () => {
    const changes = file('changes.yaml', 'margin: 60\npull_through: 0\n');
    const war = file('war.yaml', 'price_cut: 55\n');
    const { status, stdout } = await run('--changes', changes, '--set', 'bought=[60, 100]', '--compare', war);
    expect(status).toBe(0);
    expect(stdout).toContain('Vendor and Lab (1) against Vendor and Lab (2)');
    expect(stdout).toMatch(/price cut +55%/u);
    const sought = JSON.parse(
      (await run('--json', '--hang', 'none', '--goal', 'cash_result=0', '--for', 'bought', '--set', 'compute_share=85'))
        .stdout,
    ).sought;
    // 790 = 2 x 0.72 x 0.85 x 800 v
    expect(sought.value).toBeCloseTo((100 * 790) / (2 * 0.72 * 0.85 * 800), 1);
  });

  it('speaks three languages and writes charts that stand alone', async () => {
    const chart = join(folder, 'chart.svg');
    const { status, stdout } = await run('--lang', 'zh-Hant', '-o', chart);
    expect(status).toBe(0);
    expect(stdout).toContain('收回：毛利與現金');
    expect(readFileSync(chart, 'utf8')).toMatch(/^<svg[\s\S]+hatch-[\s\S]+<\/svg>\s*$/u);
    expect((await run('--lang', 'zh-Hans')).stdout).toContain('入账：来自 Lab 的营收');
  });

  it('makes a first scenario of a case and can write it', async () => {
    const path = join(folder, 'first.yaml');
    const { status, stdout } = await backflow('simulate', 'alibaba-2024', '--paths', '512', '--write', path);
    expect(status).toBe(0);
    expect(stdout).toContain('Moonshot');
    expect(await backflow('scenario', 'check', path)).toMatchObject({ status: 0 });
    const named = await backflow('simulate', 'alibaba-2024', '--scenario', 'minimax', '--paths', '64', '--json');
    expect(JSON.parse(named.stdout).forecast.scenario.company).toBe('MiniMax');
  });

  it('tells mistakes at their place, and wrong usage with status 2', async () => {
    const bad = file('bad.yaml', DEAL.replace('compute_share', 'computeshare').replace('[0, 100]', '140'));
    const { status, stdout, stderr } = await backflow('simulate', '--scenario', bad);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('bad.yaml:9:3: error: "computeshare" is not known here. [scenario/unknown-key]');
    expect(stderr).toContain('remedy: Did you mean "compute_share"?');
    expect(stderr).toContain('bad.yaml:10:11: error:');
    for (const wrong of [
      ['--paths', '0'],
      ['--goal', 'npv=0'],
      ['--goal', 'wealth=1', '--for', 'bought'],
      ['--hang', 'x'],
    ])
      expect((await run(...wrong)).status, wrong.join(' ')).toBe(2);
    expect((await backflow('simulate')).status).toBe(2);
    expect(await run('--set', 'bought=lots')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('scenario', () => {
  it('new --blank is sound, and runs', async () => {
    const path = join(folder, 'blank.yaml');
    expect(
      (await backflow('scenario', 'new', '--blank', '--invested', '50m', '--start', '2024-03', '-o', path)).status,
    ).toBe(0);
    expect(existsSync(path)).toBe(true);
    expect((await backflow('simulate', '--scenario', path, '--paths', '64', '--hang', 'none')).status).toBe(0);
    expect((await backflow('scenario', 'archetypes')).stdout).toContain('observed-labs');
  });
});

describe('backtest', () => {
  it('scores the bundled intervals: twelve questions, at most twice as wide as naive ones', async () => {
    const forecasts = join(root, 'cases', 'alibaba-2024', 'forecasts.json');
    const score = JSON.parse((await backflow('backtest', forecasts, '--json')).stdout);
    expect([score.questions.length, score.compared, score.known]).toEqual([12, 12, 0]);
    expect(score.mean_ratio).toBeLessThanOrEqual(2);
    const answers = file('answers.jsonl', '{"id": "S1", "value": -90}\n{"id": "S5", "low": 40, "high": 50}\n');
    const { stdout } = await backflow('backtest', forecasts, '--answers', answers);
    expect(stdout).toContain('1 of 2 values lie inside (50%)');
  });

  it('tells what is no forecast', async () => {
    const bad = file('f.json', '{"forecasts": [{"id": "a", "q10": 3, "q50": 2, "q90": 4}]}');
    const { status, stderr } = await backflow('backtest', bad);
    expect(status).toBe(1);
    expect(stderr).toContain('simulate/backtest-file');
  });
});
