// Threads that read batches of lines. A pool hands each batch to the thread with the least to do; answers come back
// by number. A thread that dies fails its batches with a clear error instead of hanging the command.
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

interface Waiting {
  resolve(answer: BatchAnswer): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/** Built, the worker stands beside the bundle; from source, beside this file. */
const WORKER = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';

function start(workerData: Given): Thread {
  const worker = new Worker(new URL(WORKER, import.meta.url), { workerData });
  const waiting = new Map<number, Waiting>();
  worker.on('message', ({ id, answer }: { id: number; answer: BatchAnswer }) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const one of waiting.values()) one.reject(error as Error);
    waiting.clear();
  });
  return { worker, waiting };
}

/** Starts `count` threads over the word tables of the package. */
export function startThreads(count: number, given: Given): Threads {
  const threads = Array.from({ length: count }, () => start(given));
  let next = 0;
  const read: BatchReader = (batch: Batch) => {
    const thread = threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
    const id = next++;
    // A copy of its own, so that the buffer can move to the thread.
    const bytes = batch.bytes ? new Uint8Array(batch.bytes) : null;
    return new Promise((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      thread.worker.postMessage({ id, batch: { ...batch, bytes } }, bytes ? [bytes.buffer] : []);
    });
  };
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((t) => t.worker.terminate()));
  };
  return { read, close };
}
