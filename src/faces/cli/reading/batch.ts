// A batch of lines as bytes in, their answers as bytes out: the unit of work that a thread gets. Line ends cut the
// batch; every line that is not blank is answered, in order.
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Reader } from '../../../path/reading.ts';
import { answerLine } from './jsonl.ts';

export interface Batch {
  /** Whole lines; null for one line that was too long to keep. */
  bytes: Uint8Array | null;
  /** Number of its first line, from 1. */
  first: number;
}

export interface BatchAnswer {
  bytes: Uint8Array;
  /** Documents answered. */
  documents: number;
  /** Lines that were bad, told on standard error too. */
  bad: Diagnostic[];
}

/** Answers the lines of a batch one after the other. */
export type BatchReader = (batch: Batch) => Promise<BatchAnswer>;

const encoder = new TextEncoder();

export function answerBatch(batch: Batch, options: { reader: Reader; explain: boolean }): BatchAnswer {
  const lines = batch.bytes
    ? Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length).toString('utf8').split('\n')
    : [null];
  const answers: string[] = [];
  const bad: Diagnostic[] = [];
  lines.forEach((line, i) => {
    if (line !== null && line.trim() === '') return;
    const answer = answerLine(line, batch.first + i, options);
    answers.push(answer.json);
    if (answer.bad) bad.push(answer.bad);
  });
  const text = answers.length > 0 ? `${answers.join('\n')}\n` : '';
  return { bytes: encoder.encode(text), documents: answers.length, bad };
}
