// Batches through a reader and out again in their order, some at a time, whatever the number of threads: the same
// bytes come out. What is written is waited for, so that a slow reader of ours holds the work back.
import type { Context } from '../context.ts';
import type { Batch, BatchAnswer, BatchReader } from './batch.ts';
import { twice } from './twice.ts';

/** How many batches may be under way for each thread: one in work, the others waiting while the first one answers. */
const AHEAD = 8;

interface Streamed {
  documents: number;
  bytes: number;
}

export interface Stream {
  batches: AsyncIterable<Batch>;
  read: BatchReader;
  threads: number;
}

/** Reads all batches; gives how much was read. An answer is written as soon as it and those before it are there. */
export async function stream({ batches, read, threads }: Stream, context: Context): Promise<Streamed> {
  const done: Streamed = { documents: 0, bytes: 0 };
  const under: Promise<void>[] = [];
  const known = twice();
  let written = Promise.resolve();
  for await (const batch of batches) {
    done.bytes += batch.bytes?.length ?? 0;
    const answer = read(batch);
    const before = written;
    written = answer.then(async (it) => {
      await before;
      await put(known(it), done, context);
    });
    // Whoever waits for it below hears of a failure; until then it is nobody's.
    written.catch(() => {});
    under.push(written);
    if (under.length > threads * AHEAD) await under.shift();
  }
  await written;
  return done;
}

/** Wipes the line of progress, so that nothing is printed behind it. */
const WIPE = '\r\u001b[2K';

const shows = (context: Context): boolean => context.err.tty && !context.quiet && !context.out.tty;

async function put(answer: BatchAnswer, done: Streamed, context: Context): Promise<void> {
  done.documents += answer.ids.length;
  await context.out.pour(answer.bytes);
  if (answer.told.length > 0) {
    const { report } = await import('../diagnostics.ts');
    if (shows(context)) context.err.write(WIPE);
    report(answer.told, context);
  }
  progress(done, context);
}

function progress(done: Streamed, context: Context): void {
  if (shows(context)) context.err.write(`${WIPE}${done.documents} documents, ${(done.bytes / 1e6).toFixed(1)} MB`);
}
