// A byte stream in, batches of whole lines out; when the stream pauses, what is whole goes out at once, so that a feed is
// answered as it comes. Memory is bounded: a batch is little more than one line or 16 kB, a single line at most 16 MB; a
// longer one is left out and answered as such.
import type { Batch } from './batch.ts';
import { LONGEST_LINE } from './jsonl.ts';

/** So much is read before threads would have started. */
const FIRST = 128 * 1024;
/** Small enough that no thread is left with work when the others are done. */
const BATCH = 16 * 1024;
const NEWLINE = 10;

const lineEnds = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

/** Gathers bytes until they hold a batch of whole lines. */
class Gatherer {
  private parts: Uint8Array[] = [];
  private size = 0;
  private line = 1;
  /** Does a line end in what is gathered? */
  private ends = false;
  /** Inside a line that is too long: bytes are dropped until it ends. */
  private dropping = false;

  /** Takes a chunk; gives the batches that are complete now. */
  take(chunk: Uint8Array): Batch[] {
    if (this.dropping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) return [];
      this.dropping = false;
      return [this.dropped(), ...this.take(chunk.subarray(end + 1))];
    }
    this.parts.push(chunk);
    this.size += chunk.length;
    this.ends ||= chunk.includes(NEWLINE);
    if (this.size < (this.line === 1 ? FIRST : BATCH)) return [];
    return this.ends || this.size > LONGEST_LINE ? this.cut(true) : [];
  }

  private dropped(): Batch {
    return { bytes: null, first: this.line++, enough: true };
  }

  /** All whole lines gathered so far. */
  private cut(enough: boolean): Batch[] {
    const all = Buffer.concat(this.parts);
    const end = all.lastIndexOf(NEWLINE) + 1;
    const rest = all.subarray(end);
    this.ends = false;
    this.parts = [rest];
    this.size = rest.length;
    if (this.size > LONGEST_LINE) {
      this.parts = [];
      this.size = 0;
      this.dropping = true;
    }
    return this.batches(all.subarray(0, end), enough);
  }

  /** Whole lines as batches. */
  private batches(lines: Uint8Array, enough: boolean): Batch[] {
    const made: Batch[] = [];
    for (let start = 0; start < lines.length; ) {
      const end = lines.indexOf(NEWLINE, start + BATCH) + 1 || lines.length;
      const bytes = lines.subarray(start, end);
      made.push({ bytes, first: this.line, enough });
      this.line += lineEnds(bytes);
      start = end;
    }
    return made;
  }

  /** The whole lines that wait for more. */
  flush(): Batch[] {
    return this.ends && !this.dropping ? this.cut(false) : [];
  }

  /** What is left when the stream ends. */
  end(): Batch[] {
    if (this.dropping) return [this.dropped()];
    const rest = Buffer.concat(this.parts);
    if (rest.length > LONGEST_LINE) return [this.dropped()];
    return this.batches(rest, false);
  }
}

/** So long nothing may come before what is whole goes out, in milliseconds. */
const PAUSE = 40;

/** What a stream gives next; null when it gives nothing for a while. */
async function orPause<T>(next: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PAUSE);
  });
  try {
    return await Promise.race([next, pause]);
  } finally {
    clearTimeout(timer);
  }
}

/** Batches of whole lines, in order. */
export async function* batchesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const gatherer = new Gatherer();
  const chunks = input[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = chunks.next();
      const came = await orPause(next);
      if (!came) yield* gatherer.flush();
      const { done, value } = came ?? (await next);
      if (done) break;
      yield* gatherer.take(value);
    }
    yield* gatherer.end();
  } finally {
    await chunks.return?.();
  }
}
