// A batch of lines as bytes in, their answers as bytes out: the unit of work that a thread gets. Line ends cut the
// batch; every line that is not blank is answered, in order.
import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Reader } from '../../../path/reading.ts';
import { answerLine, type Line, type Lines } from './jsonl.ts';

export interface Batch {
  /** Whole lines; null for one line that was too long to keep. */
  bytes: Uint8Array | null;
  /** Number of its first line, from 1. */
  first: number;
  /** It was cut because there was enough, and not because nothing more came. */
  enough: boolean;
}

export interface BatchAnswer {
  bytes: Uint8Array;
  /** Of each document answered its id and its line, in order. */
  ids: { id: string; line: number }[];
  /** What was wrong with its lines, told on standard error too. */
  told: Diagnostic[];
}

/** Answers the lines of a batch one after the other. */
export type BatchReader = (batch: Batch) => Promise<BatchAnswer>;

const encoder = new TextEncoder();
const NEWLINE = 10;

const sound = (text: string): Line[] => text.split('\n').map((line) => ({ text: line, damaged: false }));

/** One line in an encoding, damaged where its bytes are none of it. */
function decoded(bytes: Uint8Array, encoding: string): Line {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), damaged: true };
  }
}

/** The lines of a batch. In the encodings that are taken a line end is one byte that stands in no other character. */
function linesOf(bytes: Uint8Array, encoding: string): Line[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'utf-8' && isUtf8(all)) return sound(all.toString('utf8'));
  const lines: Line[] = [];
  let start = 0;
  while (start <= all.length) {
    const end = all.indexOf(NEWLINE, start);
    const stop = end < 0 ? all.length : end;
    lines.push(decoded(all.subarray(start, stop), encoding));
    start = stop + 1;
  }
  return lines;
}

export function answerBatch(batch: Batch, how: Lines & { reader: Reader }): BatchAnswer {
  const lines = batch.bytes ? linesOf(batch.bytes, how.encoding ?? 'utf-8') : [null];
  const answers: string[] = [];
  const told: Diagnostic[] = [];
  const ids: BatchAnswer['ids'] = [];
  lines.forEach((line, i) => {
    if (line !== null && line.text.trim() === '') return;
    const answer = answerLine(line, batch.first + i, how);
    answers.push(answer.json);
    ids.push({ id: answer.id, line: batch.first + i });
    told.push(...answer.told);
  });
  const text = answers.length > 0 ? `${answers.join('\n')}\n` : '';
  return { bytes: encoder.encode(text), ids, told };
}
