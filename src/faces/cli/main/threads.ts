// Threads that read batches of lines. Batches wait in one queue; a thread that has answered takes the next, so that none is
// left with work when the others are done. A thread that dies fails its batch with a clear error instead of hanging the
// command.
import { Worker } from 'node:worker_threads';
import type { Batch, BatchAnswer, BatchReader } from '../reading/batch.ts';
import type { Lines } from '../reading/jsonl.ts';

export interface Threads {
  read: BatchReader;
  close(): Promise<void>;
}

/** What a thread is told when it starts: the folder of the package, and how lines are read. */
export interface Given {
  root: string;
  lines: Lines;
}

interface Job {
  batch: Batch;
  resolve(answer: BatchAnswer): void;
  reject(error: Error): void;
}

/** Built, the worker stands beside the bundle; from source, beside this file. */
const WORKER = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';

/** A thread that takes jobs from the queue; gives how it is woken and how it is ended. */
function start(workerData: Given, queue: Job[]): { wake(): void; end(): Promise<number> } {
  const worker = new Worker(new URL(WORKER, import.meta.url), { workerData });
  let job: Job | undefined;
  const wake = (): void => {
    if (job) return;
    job = queue.shift();
    if (!job) return;
    // A copy of its own, so that the buffer can move to the thread.
    const bytes = job.batch.bytes ? new Uint8Array(job.batch.bytes) : null;
    worker.postMessage({ id: 0, batch: { ...job.batch, bytes } }, bytes ? [bytes.buffer] : []);
  };
  worker.on('message', ({ answer }: { answer: BatchAnswer }) => {
    job?.resolve(answer);
    job = undefined;
    wake();
  });
  worker.on('error', (error) => job?.reject(error as Error));
  return { wake, end: () => worker.terminate() };
}

/** Starts `count` threads over the word tables of the package. */
export function startThreads(count: number, given: Given): Threads {
  const queue: Job[] = [];
  const threads = Array.from({ length: count }, () => start(given, queue));
  const read: BatchReader = (batch: Batch) =>
    new Promise((resolve, reject) => {
      queue.push({ batch, resolve, reject });
      for (const thread of threads) thread.wake();
    });
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((t) => t.end()));
  };
  return { read, close };
}
