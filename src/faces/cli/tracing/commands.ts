// The commands `trace` and `stress`: what the payments of a case, or of a ledger file, prove about money that came back,
// and what happens if funding stops.
import { type Command, Option } from 'commander';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { LedgerAnswer, LedgerOptions } from '../../../path.ts';
import type { Context } from '../context.ts';
import { byOption } from '../tables.ts';
import { isDay } from './day.ts';

interface Flags {
  by?: 'group' | 'company';
  investor?: string;
  ledger?: string;
  asOf?: string;
  words: string;
  loops?: boolean;
  null?: string;
  draws?: string;
  seed?: string;
  limit?: string;
  window?: string;
  order?: 'pool' | 'sequence';
  unknown?: 'jit' | 'opening' | 'open';
  cut?: string[];
  measure?: 'cut' | 'clearing' | 'debtrank';
  has?: string[];
  json?: boolean;
}

interface Run {
  command: Command;
  context: Context;
}

const ledgerOptions = (command: Command): Command =>
  command
    .option('--ledger <file>', 'trace this ledger file (- for standard input) instead of a case; see docs/formats.md')
    .addOption(
      new Option('--order <order>', 'days as pools, or the listed order as the true one').choices(['pool', 'sequence']),
    )
    .addOption(
      new Option(
        '--unknown <how>',
        'when undisclosed money came: when needed, from the start, or without limit',
      ).choices(['jit', 'opening', 'open']),
    );

/** Adds the commands. */
export function register(program: Command, context: Context): void {
  ledgerOptions(
    program
      .command('trace')
      .summary('what came back to an investor, in a case or a ledger file')
      .description(
        'Traces the tickets of an investor in a case: what would return at least, if money mixes evenly and at most, with what is assumed; and what its dated payments prove. With --ledger: how much of the money in a ledger file came back, with the proof of each bound.',
      )
      .argument('[case]', 'name of the case')
      .option(
        '--investor <name>',
        'the investor in question (id or any of its names); the case names one, else it is picked',
      )
      .option('--as-of <date>', 'as it was known by this date')
      .addOption(byOption()),
  )
    .option('--loops', 'list the ways round, however large the ledger is')
    .option('--null <n>', 'hold it against so many shuffled ledgers with the same totals')
    .option('--draws <n>', 'draw amounts from their intervals so many times')
    .option('--seed <n>', 'the row of random numbers', '1')
    .option('--limit <n>', 'count at most so many loops (200000)')
    .option('--window <days>', 'count only loops within so many days')
    .option('--words <lang>', 'language of the answer: en, zh-Hans or zh-Hant', 'en')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ backflow trace alibaba-2024 --investor alibaba\n  $ backflow trace --ledger payments.json --null 500 --draws 1000',
    )
    .action((id: string | undefined, flags: Flags, command: Command) =>
      run('trace', { id, flags }, { command, context }),
    );
  ledgerOptions(
    program
      .command('stress')
      .summary('what happens if funding stops')
      .description(
        'Takes the funding of companies out of what is planned after a day, and pays day by day what can still be paid: which payments are missed first, how they travel, and what the investor loses. With --measure clearing: who can pay if all that is owed falls due at once; with --measure debtrank: how far the loss of a company travels to those exposed to it. A ledger file asks for these by its type.',
      )
      .argument('[case]', 'name of the case')
      .option('--cut <company...>', 'companies whose funding stops')
      .option('--as-of <date>', 'flows after this day are plans')
      .addOption(
        new Option('--measure <what>', 'of a case: the cut of funding, debts cleared at once, or distress').choices([
          'cut',
          'clearing',
          'debtrank',
        ]),
      )
      .option('--has <company=sum...>', 'cash of a company (for debtrank its value) in place of what is told')
      .addOption(byOption()),
  )
    .option('--investor <name>', 'the investor in question (id or any of its names)')
    .option('--words <lang>', 'language of the answer: en, zh-Hans or zh-Hant', 'en')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ backflow stress alibaba-2024 --cut moonshot --as-of 2024-03-06\n  $ backflow stress alibaba-2024 --measure debtrank --cut moonshot\n  $ backflow stress --ledger plan.json --cut C --as-of 2024-02-15',
    )
    .action((id: string | undefined, flags: Flags, command: Command) =>
      run('stress', { id, flags }, { command, context }),
    );
}

function check({ id, flags }: Asked, command: Command): void {
  const wrong = (message: string): never => command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });
  if (id && flags.ledger) wrong('name a case or give --ledger, not both');
  if (!id && !flags.ledger) wrong("missing argument 'case': name a case, or give --ledger FILE");
  if (flags.ledger && (flags.measure || flags.has))
    wrong('--measure and --has belong to a case: a ledger file says its question with "type"');
  if (flags.has?.some((pair) => !/^.+=\d+(?:\.\d+)?(?:e\d{1,2})?$/u.test(pair)))
    wrong('--has: use company=sum, such as openai=20e9');
  if (flags.has && (flags.measure ?? 'cut') === 'cut') wrong('--has goes with --measure clearing or debtrank');
  if (flags.ledger && flags.by) wrong('--by belongs to a case: the companies of a ledger file are as it names them');
  if (!['en', 'zh-Hans', 'zh-Hant'].includes(flags.words)) wrong(`--words ${flags.words}: use en, zh-Hans or zh-Hant`);
  for (const [name, most] of [
    ['null', 1e6],
    ['draws', 1e6],
    ['limit', 1e8],
    ['window', 1e6],
    ['seed', 2 ** 53],
  ] as const) {
    const given = flags[name];
    if (given !== undefined && !(/^\d{1,16}$/u.test(given) && Number(given) <= most))
      wrong(`--${name} ${given}: use a whole number up to ${most}`);
  }
  if (flags.asOf && !isDay(flags.asOf)) wrong(`--as-of ${flags.asOf}: use YYYY-MM-DD`);
  if (flags.ledger && flags.asOf && command.name() === 'trace')
    wrong('--as-of belongs to a case: a ledger file is traced whole');
}

interface Asked {
  id: string | undefined;
  flags: Flags;
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** The flags as the hall takes them; what is not given stays as the file says. */
function optionsOf(flags: Flags): LedgerOptions {
  const given: [keyof LedgerOptions, unknown][] = [
    ['investor', flags.investor?.includes(',') ? flags.investor.split(',') : flags.investor],
    ['order', flags.order],
    ['unknown', flags.unknown],
    ['loops', flags.loops],
    ['limit', numberOf(flags.limit)],
    ['window', numberOf(flags.window)],
    ['null', numberOf(flags.null)],
    ['draws', numberOf(flags.draws)],
    ['cut', flags.cut],
    ['asOf', flags.asOf],
  ];
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as LedgerOptions;
}

async function run(name: 'trace' | 'stress', asked: Asked, { command, context }: Run): Promise<void> {
  check(asked, command);
  const { id, flags } = asked;
  if (id) {
    const { onCase } = await import('./oncase.ts');
    await onCase(name, { id, flags, options: optionsOf(flags) }, context);
    return;
  }
  const { readLedger } = await import('./file.ts');
  const { value: file, diagnostics } = await readLedger(flags.ledger as string, context);
  await told(diagnostics, context);
  if (!file) return;
  const { askLedger, chanceOf } = await import('../../../path.ts');
  const { solverFor } = await import('./solver.ts');
  const options = { ...optionsOf(flags), locate: file.locate };
  const tools = { solve: await solverFor(file.raw), chance: chanceOf(Number(flags.seed ?? 1)) };
  const answer = askLedger(file.raw, options, tools);
  if (name === 'stress' && answer.value?.type === 'trace') return told([noQuestion(flags.ledger as string)], context);
  if (answer.value) await print(answer.value, { file: file.raw, flags, context, diagnostics: answer.diagnostics });
  await told(answer.diagnostics, context);
}

const noQuestion = (file: string): Diagnostic => ({
  code: 'stress/input',
  severity: 'error',
  message: 'The ledger does not say what is to be stressed.',
  remedy: 'Give --cut and --as-of, or a file with "type": "funding-cut", "clearing" or "debtrank".',
  at: { file },
});

/** So many faults are printed; JSON has all of them. */
const PRINTED = 20;

async function told(diagnostics: readonly Diagnostic[], context: Context): Promise<void> {
  const { report } = await import('../diagnostics.ts');
  report(diagnostics.slice(0, PRINTED), context);
  if (diagnostics.length > PRINTED) context.err.write(`${diagnostics.length - PRINTED} more: --json prints them\n`);
}

interface Printing {
  file: unknown;
  flags: Flags;
  context: Context;
  diagnostics: Diagnostic[];
}

async function print(asked: LedgerAnswer, { file, flags, context, diagnostics }: Printing): Promise<void> {
  if (flags.json) {
    const { safeJson } = await import('../print.ts');
    context.out.write(`${safeJson({ ...asked.answer, diagnostics }, 2)}\n`);
    return;
  }
  const { investor, currency } = named(file, flags);
  const how = { out: context.out, lang: flags.words as 'en', investor, currency };
  const lines =
    asked.type === 'trace'
      ? (await import('./lines.ts')).ledgerLines(asked.answer, how)
      : (await import('./stresslines.ts')).stressLines(asked, how);
  context.out.write(`${lines.join('\n')}\n`);
}

/** The investor as people call it, and the currency. */
function named(file: unknown, flags: Flags): { investor: string; currency: string | null } {
  const whole = file as { input?: object };
  const inner = (whole.input ?? whole) as { investor?: string | string[]; currency?: string | null };
  const given = flags.investor?.split(',')[0] ?? inner.investor;
  return { investor: (Array.isArray(given) ? given[0] : given) ?? 'V', currency: inner.currency ?? null };
}
