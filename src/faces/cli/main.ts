// Arguments in, exit status out. The only place that chooses: streams, clock, folders, store. Commands live in files of
// their own that register themselves; nothing heavy is loaded before a command runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import * as ask from './ask.ts';
import * as cases from './case.ts';
import { type Context, type Group, Stop } from './context.ts';
import * as backtest from './forecast/backtest.ts';
import * as questions from './forecast/questions.ts';
import * as scenario from './forecast/scenario.ts';
import * as simulate from './forecast/simulate.ts';
import * as judge from './judge.ts';
import { makeContext } from './main/context.ts';
import { packageRoot } from './place.ts';
import * as read from './read.ts';
import * as review from './review/review.ts';
import * as serve from './serve.ts';
import * as tables from './tables.ts';
import * as tracing from './tracing/commands.ts';
import * as diff from './tracing/diff.ts';
import * as views from './views.ts';

/** Every group of commands, in the order of the help. A new file is added here and nowhere else. */
export const groups: readonly Group[] = [
  read,
  ask,
  tracing,
  simulate,
  scenario,
  questions,
  backtest,
  diff,
  cases,
  tables,
  views,
  judge,
  review,
  serve,
];

const ABOUT = `Reads what was written about deals between vendors and AI companies, keeps who said what, and follows the money until it comes back.

Exit status: 0 done, 1 some input failed (the rest is printed), 2 wrong usage.`;

/** The whole command line, ready to parse. Tests walk its commands. */
export function makeProgram(context: Context, version: string): Command {
  const program = new Command('backflow');
  program
    .description(ABOUT)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('-q, --quiet', 'print no remarks and no progress, errors only')
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .addHelpText('after', '\nExample:\n  $ backflow read article.txt --published 2024-03-06')
    .showHelpAfterError('(backflow --help, or --help after a command, shows how)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: (text) => context.err.write(text),
      getOutHelpWidth: () => context.out.columns,
      getErrHelpWidth: () => context.err.columns,
    });
  for (const group of groups) group.register(program, context);
  return program;
}

/** Commander's own exits: help and version are done, everything else is wrong usage. */
const usageStatus = (error: CommanderError): number => (error.exitCode === 0 ? 0 : 2);

/** Input on which a command could not go on. */
async function stopped(error: Stop, context: Context): Promise<number> {
  const { report } = await import('./diagnostics.ts');
  report(error.diagnostics, context);
  return 1;
}

/** A fault of ours: said once, shortly; the stack only for those who look for it. */
function fault(error: unknown, context: Context): number {
  const message = error instanceof Error ? error.message : String(error);
  context.err.write(`backflow: a fault in the program: ${message.split('\n')[0]}\n`);
  if (context.env.BACKFLOW_DEBUG) context.err.write(`${error instanceof Error ? error.stack : ''}\n`);
  else context.err.write('    remedy: Please report it; BACKFLOW_DEBUG=1 shows where it happened.\n');
  return 1;
}

/** Runs the command line; gives the exit status and never throws. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  const root = packageRoot();
  const run = makeContext(args, root);
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const program = makeProgram(run.context, version);
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return run.status();
  } catch (error) {
    if (error instanceof CommanderError) return usageStatus(error);
    if (error instanceof Stop) return stopped(error, run.context);
    return fault(error, run.context);
  } finally {
    await run.close();
  }
}

// The launcher calls `main`; run from source this file is the program.
if (import.meta.main) process.exitCode = await main();
