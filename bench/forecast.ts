// Forecasts: 100,000 paths of 84 months with draws, quantiles and fans, on one thread and on two; the same model in numpy
// (Debian python3-numpy), all paths at once; and against Squiggle on a part of the model that both can state. Times are
// seconds of one processor, those of two threads seconds of the clock, the best of some runs each.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Distribution, Input, Scenario } from '../src/model/scenario/scenario.ts';
import { makeRunner, type Run, type Task } from '../src/path/forecast.ts';
import { forecastOf } from '../src/simulate/forecast.ts';
import { spreadOf } from '../src/simulate/summary/spread.ts';
import { type Row as Made, writeForecast } from './trace-page.ts';

const [PATHS, MONTHS] = [100_000, 84];

const point = (value: number): Distribution => ({ type: 'point', value });
const uniform = (low: number, high: number): Distribution => ({ type: 'uniform', low, high });
const peak = (low: number, mode: number, high: number): Distribution => ({ type: 'triangular', low, mode, high });
const skew = (p5: number, p95: number): Distribution => ({ type: 'lognormal', p5, p95 });

const input = ([key, distribution]: [string, Distribution], year: number | null = null): Input => ({
  ...{ key: key as Input['key'], year, unit: '', converted: null, mark: 'assumed', claims: [] },
  ...{ because: null, by: null, driver: null, distribution },
});

const scenarioOf = (inputs: Record<string, Distribution>, more: Partial<Scenario> = {}): Scenario => ({
  ...{ title: 'a deal', vendor: 'V', company: 'C', currency: 'USD', as_of: null, start: '2024-03', months: MONTHS },
  ...{ tranches: [], correlations: [], on_failure: 'shrink', ...more },
  inputs: [...Object.entries(inputs).map((one) => input(one)), ...(more.inputs ?? [])],
});

/** Everything that the model has: credits that expire, rounds that fail, prices that fall and rise, an exit. */
const everything = scenarioOf(
  {
    ...{ invested: point(790e6), others: point(10e6), bought: uniform(30, 100), compute_share: uniform(80, 90) },
    ...{ credits_share: uniform(0, 60), credit_expiry: point(36), margin: peak(40, 60, 72) },
    ...{ pull_through: uniform(0, 1), pull_lag: point(3), revenue: skew(10e6, 50e6), revenue_shock: point(30) },
    ...{ mature_share: uniform(10, 20), other_costs: point(60), price_cut: peak(0, 20, 55) },
    ...{ price_cut_month: uniform(0, 24), price_trend: uniform(-20, 0), price_rise_chance: point(20) },
    ...{ price_rise: point(40), elasticity: uniform(0.6, 1.6), round_gap: point(18), round_chance: uniform(40, 90) },
    ...{ round_size: skew(3e8, 2e9), dilution: point(20), valuation_step: point(1.5), post_money: point(2.5e9) },
    ...{ exit_month: point(72), zero_chance: point(20), discount_rate: point(12) },
  },
  {
    tranches: [
      { month: 0, share: 60, form: null },
      { month: 12, share: 40, form: null },
    ],
    inputs: [3, 3, 2, 2, 1.5, 1.3, 1.2].map((x, i) => input(['growth', uniform(x * 0.7, x * 1.3)], i + 1)),
  },
);

/** What Squiggle can state too: what is recovered of a round, less what was put in. */
const part = scenarioOf(
  {
    ...{ invested: point(790e6), others: point(10e6), runway: point(1), compute_share: uniform(80, 90) },
    ...{ bought: uniform(30, 100), margin: peak(40, 60, 72), pull_through: uniform(0, 1) },
  },
  { months: 1 },
);
const SQUIGGLE = `
share = uniform(0.8, 0.9)
bought = uniform(0.3, 1)
margin = triangular(0.4, 0.6, 0.72)
pull = uniform(0, 1)
result = 800e6 * share * bought * margin * (1 + pull) - 790e6
[0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] -> map({|p| quantile(result, p)})`;

interface Row {
  what: string;
  value: number | string;
  unit?: string;
  target?: number;
  ratio?: number;
}

const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};

/** The least of some runs; the first ones warm up. */
async function least(clock: () => number, runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = clock();
    await work();
    best = Math.min(best, clock() - start);
  }
  return best;
}

/** Blocks on `count` threads of their own. */
function pool(count: number): { run: Run; close: () => Promise<unknown> } {
  const workers = Array.from({ length: count }, () => new Worker(new URL(import.meta.url)));
  const waiting = new Map<number, (block: Awaited<ReturnType<Run>>) => void>();
  for (const worker of workers)
    worker.on('message', ({ id, block }) => {
      waiting.get(id)?.(block);
      waiting.delete(id);
    });
  let next = 0;
  const run: Run = (task: Task) =>
    new Promise((resolve) => {
      const id = next++;
      waiting.set(id, resolve);
      workers[id % count]?.postMessage({ id, task });
    });
  return { run, close: () => Promise.all(workers.map((worker) => worker.terminate())) };
}

async function ours(): Promise<{ rows: Row[]; one: number; medians: number[] }> {
  const options = { paths: PATHS, seed: 1 };
  const { value } = await forecastOf(everything, options);
  const one = await least(cpu, 7, () => forecastOf(everything, options));
  const threads = pool(2);
  const { value: apart } = await forecastOf(everything, { ...options, run: threads.run });
  if (apart?.hash !== value?.hash) throw new Error(`two threads say ${apart?.hash}, one ${value?.hash}`);
  const now = (): number => performance.now() / 1000;
  const two = await least(now, 7, () => forecastOf(everything, { ...options, run: threads.run }));
  await threads.close();
  const what = `${PATHS.toLocaleString('en')} paths x ${MONTHS} months`;
  const rows = [
    { what: `${what}, one core`, value: one, unit: 's', target: 0.6 },
    { what: `${what}, two`, value: two, unit: 's', target: 0.4 },
  ];
  const medians = (['revenue_gross', 'gross_profit', 'npv', 'irr'] as const).map(
    (key) => value?.quantities[key].q50 ?? 0,
  );
  return { rows, one, medians };
}

function againstNumpy(one: number, medians: readonly number[]): Row {
  const what = 'the same model in numpy, all paths at once';
  const env = { ...process.env };
  // Debian's OpenBLAS may be told of a processor that it is not; and one thread is what is compared.
  delete env.OPENBLAS_CORETYPE;
  const script = join(import.meta.dirname, 'forecast-model.py');
  const done = spawnSync('python3', [script, `${PATHS}`, `${MONTHS}`], {
    ...{ encoding: 'utf8', env: { ...env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' } },
  });
  if (done.status !== 0) return { what: `${what}: absent`, value: '' };
  const { seconds, gross, profit, npv, irr } = JSON.parse(done.stdout);
  [gross, profit, npv, irr].forEach((x: number, i) => {
    const mine = medians[i] as number;
    // The chance of paths differs, and its shocks are normal where ours are flips of coins.
    const near = i < 2 ? 0.02 * Math.abs(x) : i === 2 ? 2e7 : 0.02;
    if (Math.abs(x - mine) > near) throw new Error(`numpy says ${x}, we ${mine}`);
  });
  return { what: `${what}, of its ${seconds.toFixed(2)} s`, value: one, unit: 's', ratio: one / seconds, target: 1 };
}

async function againstSquiggle(): Promise<Row> {
  const name: string = '@quri/squiggle-lang';
  const { run } = await import(name);
  let theirs: number[] = [];
  const environment = { sampleCount: PATHS, xyPointLength: 1000, seed: '1' };
  const seconds = await least(cpu, 5, async () => {
    const { result } = await run(SQUIGGLE, { environment });
    theirs = result.value.result.value.getValues().map((x: { value: number }) => x.value);
  });
  const runner = makeRunner();
  let median = 0;
  const value = await least(cpu, 9, () => {
    const block = runner({ scenario: part, seed: 1, from: 0, count: PATHS, series: 0 });
    median = spreadOf({ values: block.quantities.cash_result, count: PATHS }).q50 ?? 0;
  });
  if (Math.abs(median - (theirs[3] ?? 0)) > 3e6) throw new Error(`squiggle says ${theirs[3]}, we ${median}`);
  const what = `${PATHS} draws of a round's profit and its quantiles, of Squiggle's ${seconds.toFixed(2)} s`;
  return { what, value, unit: 's', ratio: value / seconds, target: 1 };
}

if (isMainThread) {
  const { rows, one, medians } = await ours();
  const all = [...rows, againstNumpy(one, medians), await againstSquiggle()];
  if (process.argv[2] === '--docs')
    writeForecast(all.flatMap((row) => (typeof row.value === 'number' ? [row as Made] : [])));
  console.log(JSON.stringify({ rows: all }));
} else {
  const run = makeRunner();
  parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
    const block = run(task);
    parentPort?.postMessage({ id, block }, [block.values.buffer as ArrayBuffer]);
  });
}
