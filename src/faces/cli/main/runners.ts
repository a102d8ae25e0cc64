// Threads that run blocks of a forecast's paths. Each block goes to the thread with the least to do; what a block answers does
// not depend on the thread, so any number of them gives the same bits.
import { Worker } from 'node:worker_threads';
import type { Run } from '../../../path/forecast.ts';

type Task = Parameters<Run>[0];
type Block = Awaited<ReturnType<Run>>;

export interface Runners {
  run: Run;
  close(): Promise<void>;
}

interface Waiting {
  resolve(block: Block): void;
  reject(error: Error): void;
}

/** Built, the thread's side stands beside the bundle; from source, beside this file. */
const RUNNER = import.meta.url.endsWith('.ts') ? './runner.ts' : './runner.js';

function start(): { worker: Worker; waiting: Map<number, Waiting> } {
  const worker = new Worker(new URL(RUNNER, import.meta.url));
  const waiting = new Map<number, Waiting>();
  worker.on('message', ({ id, block }: { id: number; block: Block }) => {
    waiting.get(id)?.resolve(block);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const one of waiting.values()) one.reject(error as Error);
    waiting.clear();
  });
  return { worker, waiting };
}

/** Starts `count` threads. */
export function startRunners(count: number): Runners {
  const threads = Array.from({ length: count }, start);
  let next = 0;
  const run: Run = (task: Task) => {
    const thread = threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
    const id = next++;
    return new Promise((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      thread.worker.postMessage({ id, task });
    });
  };
  const close = async (): Promise<void> => {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  };
  return { run, close };
}
