// A byte stream in, batches of whole lines out. Memory is bounded: a batch is at most about a quarter of a megabyte, a
// single line at most 16 MB; a longer one is left out and answered as such.
import type { Batch } from './batch.ts';
import { LONGEST_LINE } from './jsonl.ts';

/** So much is read before threads would have started. */
const FIRST = 256 * 1024;
/** Small enough that no thread is left with work when the others are done. */
const BATCH = 64 * 1024;
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
    if (this.size < (this.line === 1 ? FIRST : BATCH)) return [];
    return this.cut();
  }

  private dropped(): Batch {
    return { bytes: null, first: this.line++ };
  }

  /** All whole lines gathered so far as one batch. */
  private cut(): Batch[] {
    const all = Buffer.concat(this.parts);
    const end = all.lastIndexOf(NEWLINE) + 1;
    const rest = all.subarray(end);
    this.parts = [rest];
    this.size = rest.length;
    if (this.size > LONGEST_LINE) {
      this.parts = [];
      this.size = 0;
      this.dropping = true;
    }
    return end > 0 ? [this.batch(all.subarray(0, end))] : [];
  }

  private batch(bytes: Uint8Array): Batch {
    const first = this.line;
    this.line += lineEnds(bytes);
    return { bytes, first };
  }

  /** What is left when the stream ends. */
  end(): Batch[] {
    if (this.dropping) return [this.dropped()];
    const rest = Buffer.concat(this.parts);
    if (rest.length > LONGEST_LINE) return [this.dropped()];
    return rest.length > 0 ? [this.batch(rest)] : [];
  }
}

/** Batches of whole lines, in order. */
export async function* batchesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const gatherer = new Gatherer();
  for await (const chunk of input) yield* gatherer.take(chunk);
  yield* gatherer.end();
}
