// Batches through a reader and out again in their order, some at a time, whatever the number of threads: the same
// bytes come out. What is written is waited for, so that a slow reader of ours holds the work back.
import type { Context } from '../context.ts';
import type { Batch, BatchAnswer, BatchReader } from './batch.ts';

/** How many batches may be under way for each thread: one in work, the others waiting while the first one answers. */
const AHEAD = 4;

interface Streamed {
  documents: number;
  bytes: number;
}

export interface Stream {
  batches: AsyncIterable<Batch>;
  read: BatchReader;
  threads: number;
}

/** Reads all batches; gives how much was read. */
export async function stream({ batches, read, threads }: Stream, context: Context): Promise<Streamed> {
  const pending: Promise<BatchAnswer>[] = [];
  const done: Streamed = { documents: 0, bytes: 0 };
  const drain = async (keep: number): Promise<void> => {
    while (pending.length > keep) await put((await pending.shift()) as BatchAnswer, done, context);
  };
  for await (const batch of batches) {
    done.bytes += batch.bytes?.length ?? 0;
    pending.push(read(batch));
    await drain(threads * AHEAD);
  }
  await drain(0);
  return done;
}

async function put(answer: BatchAnswer, done: Streamed, context: Context): Promise<void> {
  done.documents += answer.documents;
  await context.out.pour(answer.bytes);
  progress(done, context);
  if (answer.bad.length === 0) return;
  const { report } = await import('../diagnostics.ts');
  report(answer.bad, context);
}

function progress(done: Streamed, context: Context): void {
  if (!context.err.tty || context.quiet || context.out.tty) return;
  context.err.write(`\r\u001b[2K${done.documents} documents, ${(done.bytes / 1e6).toFixed(1)} MB`);
}
