// The machine in, a context out: real streams, environment, clock and folders, with whatever is heavy made on first use.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { WriteStream } from 'node:tty';
import type { Context, Output } from '../context.ts';
import { homeFolder } from '../place.ts';
import { openKeyboard } from './keyboard.ts';

/** Columns for pipes and files: wide enough for a table, narrow enough to read. */
const COLUMNS = 100;

function colourful(stream: WriteStream, args: readonly string[]): boolean {
  if (args.includes('--no-color') || process.env.NO_COLOR || process.env.TERM === 'dumb') return false;
  return Boolean(stream.isTTY) || Boolean(process.env.FORCE_COLOR);
}

function outputOf(stream: WriteStream, args: readonly string[]): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    pour: (bytes) => new Promise((resolve) => (stream.write(bytes) ? resolve() : stream.once('drain', resolve))),
    tty: Boolean(stream.isTTY),
    colour: colourful(stream, args),
    columns: Math.max(60, stream.isTTY ? (stream.columns ?? COLUMNS) : COLUMNS),
  };
}

/** A reader that stops early (`| head`) is no fault: we stop as well, quietly. A full disk is told, and nothing more of ours
 * is written. */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout) process.stderr.write(unwritable(error));
      process.exit(1);
    });
  }
}

function unwritable({ code }: NodeJS.ErrnoException): string {
  const known = 'cli/output';
  const why = code === 'ENOSPC' ? 'no space is left' : (code ?? 'unknown error');
  const remedy = 'Write it to a place with more room, and run the command again.';
  return `error: The output could not be written whole (${why}). [${known}]\n    remedy: ${remedy}\n`;
}

/** Makes a value on first use, once. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

type Running = { context: Context; status: () => number; close: () => Promise<void> };

/** The context of one run of the command line. */
export function makeContext(args: readonly string[], root: string): Running {
  surviveClosedPipes();
  let failed = false;
  const closers: (() => Promise<void>)[] = [];
  const home = homeFolder(process.env);
  const context: Context = {
    out: outputOf(process.stdout, args),
    err: outputOf(process.stderr, args),
    input: process.stdin,
    keyboard: () => {
      const keyboard = openKeyboard();
      if (keyboard) closers.push(async () => keyboard.close());
      return keyboard;
    },
    env: process.env,
    root,
    home,
    quiet: args.includes('--quiet') || args.includes('-q'),
    now: () => new Date(),
    reference: once(async () => {
      const { loadReference } = await import('../reference.ts');
      const { value, diagnostics } = await loadReference(root);
      const { report } = await import('../diagnostics.ts');
      report(diagnostics, context);
      return value;
    }),
    reader: once(async () => (await import('../../../path/reading.ts')).makeReader(await context.reference())),
    processors: availableParallelism(),
    batchReader: async (threads, lines) => {
      const { setForMuch } = await import('./engine.ts');
      if (threads <= 1) {
        const { answerBatch } = await import('../reading/batch.ts');
        const reader = await context.reader();
        setForMuch();
        return async (batch) => answerBatch(batch, { ...lines, reader });
      }
      const { startThreads } = await import('./threads.ts');
      setForMuch();
      const pool = startThreads(threads, { root, lines });
      closers.push(pool.close);
      return pool.read;
    },
    runBlocks: async (threads) => {
      if (threads <= 1) return null;
      const { startRunners } = await import('./runners.ts');
      const runners = startRunners(threads);
      closers.push(runners.close);
      return runners.run;
    },
    openWorkspace: once(async () => (await import('./workspace.ts')).openWorkspace(context)),
    openStore: once(async () => {
      const { openStore } = await import('./store.ts');
      const store = await openStore(context);
      closers.push(() => store.close());
      return store;
    }),
    failed: () => {
      failed = true;
    },
  };
  const close = async (): Promise<void> => {
    for (const closer of closers) await closer();
  };
  return { context, status: () => (failed ? 1 : 0), close };
}
