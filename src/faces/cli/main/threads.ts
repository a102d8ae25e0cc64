// Threads that read batches of lines. A pool hands each batch to the thread with the least to do; answers come back
// by number. A thread that dies fails its batches with a clear error instead of hanging the command.
import { Worker } from 'node:worker_threads';
import type { Batch, BatchAnswer, BatchReader } from '../reading/batch.ts';

export interface Threads {
  read: BatchReader;
  close(): Promise<void>;
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

function start(root: string, explain: boolean): Thread {
  const worker = new Worker(new URL(WORKER, import.meta.url), { workerData: { root, explain } });
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
export function startThreads(count: number, options: { root: string; explain: boolean }): Threads {
  const threads = Array.from({ length: count }, () => start(options.root, options.explain));
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
