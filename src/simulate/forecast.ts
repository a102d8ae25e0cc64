// A scenario to its forecast: draws and the monthly model in blocks of paths, here or on workers that are handed in, then
// quantiles, probabilities and fans over all paths. Same scenario, seed and number of paths: same bits, whoever ran the blocks.
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { BreakEvenLine, Forecast, QuantityKey, RecoveredPart, Spread } from '../model/scenario/forecast.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { type Run, runnerOf, type Task, tasksOf } from './blocks.ts';
import { type PartKey, QUANTITY_KEYS } from './deal/place.ts';
import { type Block, runRows } from './deal/run.ts';
import { termsOf } from './deal/terms.ts';
import { centralRow } from './draws/draw.ts';
import { type Plan, planOf } from './draws/plan.ts';
import { evaluateOf } from './evaluate.ts';
import { hangingOf } from './hang/hang.ts';
import { chancesOf } from './summary/chances.ts';
import { fansOf, paybackOf } from './summary/fans.ts';
import { hashIn, hashText, startHash } from './summary/hash.ts';
import { lossesOf } from './summary/losses.ts';
import { markOf, marksOf } from './summary/marks.ts';
import { spreadOf } from './summary/spread.ts';

export interface ForecastOptions {
  paths: number;
  /** A whole number; the same one gives the same draws. */
  seed: number;
  /** Runs blocks, for example on other threads; in place when not given. */
  run?: Run;
  /** Months in place of the scenario's own. */
  months?: number;
  /** What is told of what this answer hangs on; nothing when not given. */
  hang?: QuantityKey | null;
  /** Plain random numbers in place of Sobol's points. */
  plain?: boolean;
  /** Told after each block how many paths are done. */
  progress?: (done: number, paths: number) => void;
}

/** Of so many paths, the first, the months are told: the fans. */
const FAN_PATHS = 2048;

/** The forecast of a scenario; null, with the reason, when nothing can be drawn from it. Money in full units of its currency. */
export async function forecastOf(given: Scenario, options: ForecastOptions): Promise<Outcome<Forecast | null>> {
  const scenario = options.months === undefined ? given : { ...given, months: options.months };
  const { value: plan, diagnostics } = planOf(scenario);
  if (!plan) return { value: null, diagnostics };
  const blocks = await blocksOf(plan, options);
  return { value: summaryOf(plan, { blocks, options, diagnostics }), diagnostics };
}

/** All blocks, in the order of their paths, however they were finished. */
async function blocksOf(plan: Plan, { paths, seed, run, plain, progress }: ForecastOptions): Promise<Block[]> {
  const here = runnerOf(plan);
  const runner: Run = run ?? (async (task: Task) => here(task));
  const task = { scenario: plan.scenario, seed, series: Math.min(paths, FAN_PATHS), ...(plain ? { plain } : {}) };
  let done = 0;
  const told = (block: Block): Block => {
    done += block.count;
    progress?.(done, paths);
    return block;
  };
  return Promise.all(tasksOf(task, paths).map((one) => runner(one).then(told)));
}

interface Ran {
  blocks: readonly Block[];
  options: ForecastOptions;
  diagnostics: Diagnostic[];
}

function summaryOf(plan: Plan, { blocks, options, diagnostics }: Ran): Forecast {
  const { scenario } = plan;
  const { paths, seed, hang } = options;
  const room = new Float64Array(paths);
  const column = (key: QuantityKey): Float64Array[] => blocks.map((block) => block.quantities[key]);
  const quantity = (key: QuantityKey): Spread =>
    spreadOf({ values: gathered(column(key), room), count: paths, never: key.startsWith('payback') });
  const series = blocks[0]?.series;
  const quantities = Object.fromEntries(QUANTITY_KEYS.map((key) => [key, quantity(key)]));
  return {
    scenario,
    hash: hashOf(blocks),
    seed,
    paths,
    central: centralOf(plan),
    quantities: quantities as Forecast['quantities'],
    probabilities: chancesOf(column, scenario.months),
    fans: series ? fansOf(series) : [],
    payback: paybackOf(column, scenario.months),
    recovered: recoveredOf(scenario, blocks, room),
    losses: lossesOf(scenario, blocks, room),
    break_even: breakEvenOf(blocks, room),
    hanging: hang ? hangingOf(plan, { quantity: hang, evaluate: evaluateOf(plan, hang), seed }) : null,
    traced: [],
    marks: marksOf(scenario),
    diagnostics,
  };
}

function gathered(parts: readonly Float64Array[], room: Float64Array): Float64Array {
  let at = 0;
  for (const part of parts) {
    room.set(part, at);
    at += part.length;
  }
  return room;
}

function hashOf(blocks: readonly Block[]): string {
  const hash = startHash();
  for (const { quantities } of blocks) for (const key of QUANTITY_KEYS) hashIn(hash, quantities[key]);
  return hashText(hash);
}

/** Every input at its median and nothing unforeseen; null what does not exist there. */
export function centralOf(plan: Plan): Forecast['central'] {
  const { quantities } = runRows(termsOf(plan.scenario), centralRow(plan), { seed: 0, from: 0, calm: true });
  const told = (key: QuantityKey): number | null => {
    const value = quantities[key][0] as number;
    return Number.isNaN(value) ? null : value;
  };
  return Object.fromEntries(QUANTITY_KEYS.map((key) => [key, told(key)])) as Forecast['central'];
}

const SOURCES = [
  ['credits', 'from_credits'],
  ['cash_compute', 'from_cash'],
  ['later_sales', 'from_later'],
  ['pull_through', 'from_pull'],
] as const satisfies [RecoveredPart['source'], PartKey][];

function recoveredOf(scenario: Scenario, blocks: readonly Block[], room: Float64Array): RecoveredPart[] {
  const part = (source: RecoveredPart['source'], columns: Float64Array[]): RecoveredPart => ({
    source,
    spread: spreadOf({ values: gathered(columns, room), count: room.length }),
    mark: markOf(scenario, source),
  });
  const parts = SOURCES.map(([source, key]) =>
    part(
      source,
      blocks.map((block) => block.parts[key]),
    ),
  );
  return [
    ...parts,
    part(
      'stake',
      blocks.map((block) => block.quantities.exit_proceeds),
    ),
  ];
}

/** Shares of the vendor's money that others would have supplied, for which the line is told. */
const SUPPLIED = [0, 0.5, 1];

/**
 * The share bought without the deal at which nothing is gained: the cash result over what the vendor would earn on all of the
 * compute. Below 0 where the deal loses money anyhow, above 1 where it gains whatever would have been bought.
 */
function breakEvenOf(blocks: readonly Block[], room: Float64Array): BreakEvenLine[] {
  return SUPPLIED.map((supplied) => {
    let at = 0;
    for (const { quantities, parts, count } of blocks)
      for (let i = 0; i < count; i++) {
        const all = (parts.without_none[i] as number) + supplied * (parts.without_more[i] as number);
        room[at++] = all > 0 ? (quantities.cash_result[i] as number) / all : Number.NaN;
      }
    return { funding_without: supplied, bought_without: spreadOf({ values: room, count: room.length }) };
  });
}
