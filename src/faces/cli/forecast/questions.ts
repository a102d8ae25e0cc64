// The command `questions`: answers what the scenario files of a case, or of a folder, ask, as one file of forecasts.
import type { Command } from 'commander';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ForecastFile } from '../../../model/scenario/question.ts';
import type { Context } from '../context.ts';

interface Flags {
  output?: string;
  paths: string;
  seed: string;
  json?: boolean;
}

interface Run {
  command: Command;
  context: Context;
}

/** Adds the command. */
export function register(program: Command, context: Context): void {
  program
    .command('questions')
    .summary('answer the questions that scenario files ask, as a file of forecasts')
    .description(
      'Takes the scenario files of a case, or of a folder (its `scenarios/*.yaml`, else its `*.yaml`), and answers their `questions:` with 10, 50 and 90 % quantiles. Nothing dated after the day of a file (`as_of`) may stand in it. The same files and seed give the same bytes.',
    )
    .argument('<place>', 'a folder, or the name of a case')
    .option('-o, --output <file>', 'write the forecasts there as JSON')
    .option('--paths <n>', 'how many paths are drawn of each scenario', '16384')
    .option('--seed <n>', 'the row of random numbers', '1')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ backflow questions cases/alibaba-2024 -o forecasts.json')
    .action((place: string, flags: Flags, command: Command) => run(place, flags, { command, context }));
}

/** The most paths that one run may take; the months of each are kept. */
const MOST_PATHS = 262_144;

function numberOf(name: 'paths' | 'seed', flags: Flags, { most, command }: { most: number; command: Command }): number {
  const text = flags[name];
  if (/^\d{1,16}$/u.test(text) && Number(text) <= most && (name === 'seed' || Number(text) > 0)) return Number(text);
  return command.error(`error: --${name} ${text}: use a whole number up to ${most}`, {
    ...{ exitCode: 2, code: 'backflow.usage' },
  });
}

const nothing = (place: string): Diagnostic => ({
  code: 'question/none',
  severity: 'error',
  message: `No scenario file of ${place} asks a question.`,
  remedy: 'Add "questions:" to a scenario; docs/backtest.md shows one.',
  at: { file: place },
});

async function run(place: string, flags: Flags, { command, context }: Run): Promise<void> {
  const paths = numberOf('paths', flags, { most: MOST_PATHS, command });
  const seed = numberOf('seed', flags, { most: 2 ** 53, command });
  const { askedIn } = await import('./asked.ts');
  const { report } = await import('../diagnostics.ts');
  const asking = await askedIn(place, context);
  const { forecastsOf } = await import('../../../path/questions.ts');
  const { fx } = await context.reference();
  const { value, diagnostics } = forecastsOf({ ...asking, fx }, { seed, paths });
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  report(value.forecasts.length > 0 || failed ? diagnostics : [...diagnostics, nothing(place)], context);
  if (value.forecasts.length === 0) return;
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (flags.output) {
    const { save } = await import('./save.ts');
    await save(flags.output, json, context);
  }
  if (flags.json) context.out.write(json);
  else context.out.write(`${(await lines(value, context)).join('\n')}\n`);
}

async function lines({ as_of, forecasts }: ForecastFile, context: Context): Promise<string[]> {
  const { tableLines } = await import('../print.ts');
  const column = (title: string, min: number, max: number) => ({ title, min, max });
  const columns = [
    ...[column('question', 4, 20), column('unit', 3, 12), column('10 %', 4, 12), column('50 %', 4, 12)],
    ...[column('90 %', 4, 12), column('scenario', 8, 24)],
  ];
  const rows = forecasts.map(({ id, unit, q10, q50, q90, scenario }) => [
    ...[id, unit, `${q10}`, `${q50}`, `${q90}`, scenario],
  ]);
  const head = as_of ? [`As of ${as_of}`, ''] : [];
  return [...head, ...tableLines({ columns, rows, below: forecasts.map(({ reason }) => reason) }, context.out)];
}
