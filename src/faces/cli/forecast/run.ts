// A chosen scenario in, its forecast printed: as lines or JSON, with charts, a comparison and a sought value if asked for.
import type { Forecast, GoalSought, QuantityKey } from '../../../model/scenario/forecast.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import type { ForecastOptions } from '../../../path/forecast.ts';
import { answerFigure, inputFigure } from '../../words/forecast/figures.ts';
import { inputName } from '../../words/forecast/inputs.ts';
import { forecastSayer, quantityName } from '../../words/forecast/say.ts';
import type { Context } from '../context.ts';
import { type Choice, told } from './choose.ts';
import { save } from './save.ts';
import type { Flags, Goal } from './simulate.ts';
import type { Telling } from './telling/lines.ts';

interface How {
  flags: Flags;
  goal: Goal | null;
  context: Context;
}

interface Answered {
  first: Forecast;
  second: Forecast | null;
  sought: GoalSought | null;
}

async function forecastOne(
  scenario: Scenario,
  hang: QuantityKey | null,
  { flags, context }: How,
): Promise<Forecast | null> {
  const { forecast: forecastTraced } = await import('../../../path/forecast.ts');
  const { progressOn } = await import('./progress.ts');
  const progress = progressOn(context, forecastSayer(flags.lang)('working'));
  const paths = Number(flags.paths);
  const threads = flags.workers ? Number(flags.workers) : threadsFor(paths, context.processors);
  const run = await context.runBlocks(threads);
  const options: ForecastOptions = { paths, seed: Number(flags.seed), hang, progress: progress.told };
  const outcome = await forecastTraced(scenario, run ? { ...options, run } : options);
  progress.end();
  return told(outcome, context);
}

/** A thread costs about as much to start as some ten thousand runs. */
const PER_THREAD = 32_768;

const threadsFor = (paths: number, processors: number): number =>
  Math.max(1, Math.min(processors, Math.ceil(paths / PER_THREAD)));

async function soughtOf(scenario: Scenario, { goal, flags, context }: How): Promise<GoalSought | null> {
  if (!goal) return null;
  const { seekOf } = await import('../../../path/forecast.ts');
  const { targetOf } = await import('../../../path/scenario.ts');
  const target = await told(targetOf(goal, scenario.currency), context);
  return target === null ? null : told(seekOf(scenario, { ...goal, target, seed: Number(flags.seed) }), context);
}

/** Runs what is asked and prints it. */
export async function forecast(choice: Choice, how: How): Promise<void> {
  const { flags, context } = how;
  const { scenario, other } = choice;
  if (flags.write) await write(flags.write, scenario, context);
  const hang = flags.hang === 'none' ? null : (flags.hang as QuantityKey);
  const first = await forecastOne(scenario, hang, how);
  if (!first) return;
  const second = other && (await forecastOne(other, null, how));
  const sought = await soughtOf(scenario, how);
  const answered = { first, second, sought };
  if (flags.output) {
    const { chartOf } = await import('./telling/chart.ts');
    await save(flags.output, chartOf(first, flags.lang), context);
  }
  if (flags.json) await printJson(choice, answered, context);
  else await printLines(choice, answered, how);
}

/** Writes a scenario file. */
export async function write(file: string, scenario: Scenario, context: Context): Promise<void> {
  const { yamlOf } = await import('../../../path/scenario.ts');
  await save(file, yamlOf(scenario), context);
}

async function printJson(choice: Choice, answered: Answered, context: Context): Promise<void> {
  const { safeJson } = await import('../print.ts');
  const { first, second, sought } = answered;
  const { compareOf } = await import('../../../path/forecast.ts');
  const envelope = {
    case: choice.view?.meta.id ?? null,
    as_of: first.scenario.as_of,
    forecast: first,
    ...(second && { compared: second, comparison: compareOf(first, second) }),
    ...(sought && { sought }),
    diagnostics: first.diagnostics,
    next: null,
  };
  context.out.write(`${safeJson(envelope, 2)}\n`);
}

/** What a statement says, for the list of what to check: its quote and who says it. */
function claimWords({ view }: Choice): (id: string) => string {
  const claims = new Map(view?.claims.map((c) => [c.id, c]));
  return (id) => {
    const claim = claims.get(id);
    const quote = claim?.evidence[0]?.quote ?? claim?.label ?? '';
    const short = quote.length > 90 ? `${quote.slice(0, 88)}…` : quote;
    const by = claim?.speaker ? `, ${claim.speaker.text}` : '';
    return short ? `“${short}”${by}` : id.slice(0, 8);
  };
}

function soughtLine({ input, quantity, target, value, over }: GoalSought, telling: Telling): string {
  const { say, lang } = telling;
  const places = {
    ...{ quantity: quantityName(quantity, say), input: inputName(input, lang) },
    target: answerFigure(quantity, target, telling),
  };
  if (value === null) return say(over === 'mean' ? 'goal.mean.never' : 'goal.never', places);
  return say(over === 'mean' ? 'goal.mean' : 'goal', { ...places, value: inputFigure(input, value, telling) });
}

async function printLines(choice: Choice, { first, second, sought }: Answered, how: How): Promise<void> {
  const { context, flags } = how;
  const { forecastLines, prose, tellingOf } = await import('./telling/lines.ts');
  const { restLines } = await import('./telling/rests.ts');
  const { lossLines } = await import('./telling/losses.ts');
  const telling = tellingOf(first, {
    ...{ out: context.out, lang: flags.lang, claim: claimWords(choice) },
    known: (await context.reference()).gazetteer,
  });
  const lines = forecastLines(first, telling, {
    losses: lossLines(first, telling),
    rests: restLines(first, telling),
  });
  if (second) {
    const { comparedLines } = await import('./telling/side.ts');
    lines.push(...comparedLines(first, second, telling));
  }
  if (!choice.view && first.hanging?.statements.some(({ cut }) => cut > 0.005))
    lines.push('', ...prose(telling.say('worth.case'), telling));
  if (sought) lines.push('', ...prose(soughtLine(sought, telling), telling));
  context.out.write(`${lines.join('\n')}\n`);
}
