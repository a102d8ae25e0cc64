// The command `backtest`: intervals that were asked before the answers were known, scored by coverage and by width.
import { dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import type { BacktestScore, Question } from '../../../path/scenario.ts';
import type { Lang } from '../../words/lang.ts';
import type { Context } from '../context.ts';
import type { Intervals } from './intervals.ts';

interface Flags {
  questions?: string;
  answers?: string;
  lang: Lang;
  json?: boolean;
}

export const langOption = (): Option =>
  new Option('--lang <lang>', 'language of the answer').choices(['en', 'zh-Hans', 'zh-Hant']).default('en');

const EXAMPLE =
  '\nExample:\n  $ backflow backtest cases/alibaba-2024/forecasts.json --questions questions.jsonl --answers answers.jsonl';

/** Adds the command. */
export function register(program: Command, context: Context): void {
  program
    .command('backtest')
    .summary('score intervals against what came out')
    .description(
      'Scores the 80 % intervals of a forecast file. Width: the difference of the logarithms of the ends, or points / 20 for a rate of growth, against the naive interval of the question, each question by itself and averaged. Coverage: how many of the values that are known lie inside. A file questions.jsonl beside the forecasts is read when it is there.',
    )
    .argument('<file>', 'the intervals: {"as_of", "forecasts": [{"id", "unit", "q10", "q50", "q90"}]}')
    .option('--questions <file>', 'the questions with their naive intervals (JSON, or an object a line)')
    .option('--answers <file>', 'the values that came out: {"id", "value"}, or {"id", "low", "high"}')
    .addOption(langOption())
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action((file: string, flags: Flags) => run(file, flags, context));
}

async function questionsOf(file: string, context: Context): Promise<Question[]> {
  const { readText } = await import('./text.ts');
  const { questionsIn } = await import('./intervals.ts');
  const { report } = await import('../diagnostics.ts');
  const text = await readText(file, context);
  report(text.diagnostics, context);
  if (text.value === null) return [];
  const { value, diagnostics } = questionsIn(text.value, file);
  report(diagnostics, context);
  return value;
}

/** The questions beside the forecasts, if they are there. */
async function beside(file: string): Promise<string | null> {
  const { existsSync } = await import('node:fs');
  const path = join(dirname(file), 'questions.jsonl');
  return file !== '-' && existsSync(path) ? path : null;
}

async function run(file: string, flags: Flags, context: Context): Promise<void> {
  const { readText } = await import('./text.ts');
  const { intervalsIn, joined, unasked } = await import('./intervals.ts');
  const { report } = await import('../diagnostics.ts');
  const text = await readText(file, context);
  report(text.diagnostics, context);
  if (text.value === null) return;
  const { value: intervals, diagnostics } = intervalsIn(text.value, file);
  report(diagnostics, context);
  if (!intervals) return;
  const files = [flags.questions ?? (await beside(file)), flags.answers].filter((f) => typeof f === 'string');
  const lists: Question[][] = [];
  for (const name of files) {
    const list = await questionsOf(name, context);
    if (name === flags.answers) {
      const ids = intervals.forecasts.map(({ id }) => id);
      report(unasked(list, ids, name), context);
    }
    lists.push(list);
  }
  const { scoreOf } = await import('../../../path/scenario.ts');
  const score = scoreOf(intervals.forecasts, joined(lists));
  if (flags.json) {
    const { safeJson } = await import('../print.ts');
    const finite = JSON.parse(JSON.stringify({ as_of: intervals.as_of, ...score })) as object;
    context.out.write(`${safeJson({ ...finite, diagnostics }, 2)}\n`);
    return;
  }
  context.out.write(`${(await lines(intervals, score, { flags, context })).join('\n')}\n`);
}

const number = (value: number | null): string =>
  value === null ? '' : Number.isFinite(value) ? String(Number(value.toPrecision(4))) : '∞';

const range = (value: [number, number] | null): string =>
  value === null ? '' : value[0] === value[1] ? number(value[0]) : `${number(value[0])}–${number(value[1])}`;

async function lines(
  { as_of }: Intervals,
  score: BacktestScore,
  { flags, context }: { flags: Flags; context: Context },
): Promise<string[]> {
  const { forecastSayer } = await import('../../words/forecast/say.ts');
  const { styled, tableLines, wrapped } = await import('../print.ts');
  const { dateWords } = await import('../../words/date.ts');
  const say = forecastSayer(flags.lang);
  const column = (title: string, min = 5): { title: string; min: number; max: number } => ({ title, min, max: 14 });
  const table = tableLines(
    {
      columns: [
        ...[column(say('bt.id')), column(say('bt.low')), column(say('bt.middle')), column(say('bt.high'))],
        ...[column(say('bt.width')), column(say('bt.naive')), column(say('bt.ratio'))],
        ...[column(say('bt.value')), column(say('bt.inside'))],
      ],
      rows: score.questions.map((q) => [
        ...[`${q.id}${q.unit ? ` (${q.unit})` : ''}`, number(q.q10), number(q.q50), number(q.q90)],
        ...[number(q.width), number(q.naive_width), number(q.ratio), range(q.value)],
        q.inside === null ? (flags.answers ? say('bt.open') : '') : say(q.inside ? 'bt.yes' : 'bt.no'),
      ]),
    },
    context.out,
  );
  const prose: string[] = [];
  const { known, inside, compared } = score;
  const percent = `${Math.round((score.coverage ?? 0) * 100)}%`;
  const expected = Math.round(known * 8) / 10;
  if (known > 0) prose.push(say('bt.coverage', { inside, of: known, share: percent, expected }));
  else if (flags.answers) prose.push(say('bt.none'));
  if (compared > 0) {
    const fill = { ratio: number(score.mean_ratio), mean: number(score.mean_width) };
    prose.push(say('bt.widths', { of: compared, ...fill, naive: number(score.mean_naive_width) }));
  }
  const head = as_of ? [styled(context.out, 'bold', say('bt.title', { as_of: dateWords(as_of, flags.lang) })), ''] : [];
  return [...head, ...table, '', ...prose.flatMap((p) => wrapped(p, Math.min(100, context.out.columns)))];
}
