// What a command may use, made once by main.ts: streams, settings, and lazily the word tables and the store.
// A command never reaches for process, clock or disk settings itself, so that tests can hand in their own.
import type { Command } from 'commander';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Reference } from '../../model/reference.ts';
import type { Run } from '../../path/forecast.ts';
import type { Reader } from '../../path/reading.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../../workspace.ts';
import type { BatchReader } from './reading/batch.ts';
import type { Lines } from './reading/jsonl.ts';

/** A place to print to. */
export interface Output {
  write(text: string): void;
  /** Writes bytes and waits until there is room for more. */
  pour(bytes: Uint8Array): Promise<void>;
  /** Is it a terminal? */
  tty: boolean;
  /** May colours be used? */
  colour: boolean;
  /** Columns of the terminal, 100 when it is none. */
  columns: number;
}

/** Keys as they are pressed, named as in review/keys.ts. Closing gives the terminal back as it was. */
export interface Keyboard {
  /** The next key; null at the end of the input. */
  next(): Promise<string | null>;
  /** Drops what was typed ahead: nobody judges what was not on the screen yet. */
  forget(): Promise<void>;
  close(): void;
}

export interface Context {
  out: Output;
  err: Output;
  /** Standard input as it comes. */
  input: AsyncIterable<Uint8Array>;
  /** Takes single keys from the terminal; null when input or output is none. */
  keyboard(): Keyboard | null;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder of the package: `data/` and `cases/` stand in it. */
  root: string;
  /** BACKFLOW_HOME: the embedded store and settings. Made when first written to. */
  home: string;
  /** No progress and no remarks; errors still show. */
  quiet: boolean;
  now(): Date;
  /** The word tables of data/, parsed once. */
  reference(): Promise<Reference>;
  /** The reader of claims, compiled once from the word tables. */
  reader(): Promise<Reader>;
  /** Reads batches of lines: on this thread when `threads` is 1, else on a pool that is closed at the end. */
  batchReader(threads: number, lines: Lines): Promise<BatchReader>;
  /** Runs blocks of a forecast on threads that are closed at the end; null when one thread is enough. */
  runBlocks(threads: number): Promise<Run | null>;
  /** Processors that may be used. */
  processors: number;
  /** The store that BACKFLOW_STORE or BACKFLOW_HOME names, opened once and closed at the end. Stops when it cannot. */
  openStore(): Promise<Store>;
  /** Cases over that store, opened once. */
  openWorkspace(): Promise<Workspace>;
  /** Some input failed: the exit status becomes 1, the rest goes on. */
  failed(): void;
}

/** Thrown by a command that cannot go on because of its input: the diagnostics are printed, the exit status is 1. */
export class Stop extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics[0]?.message ?? 'stopped');
    this.diagnostics = diagnostics;
  }
}

/** A group of commands in a file of its own. `register` stays light: what it needs is imported when it runs. */
export interface Group {
  register(program: Command, context: Context): void;
}
