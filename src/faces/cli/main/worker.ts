// The thread's side: the word tables once, then a batch of lines or one document in and its answer out.
import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../../../model/document.ts';
import { makeReader, type Reader } from '../../../path/reading.ts';
import { answerBatch, type Batch } from '../reading/batch.ts';
import { loadReference } from '../reference.ts';
import type { Given } from './threads.ts';

type Ask = { id: number; batch: Batch; document?: never } | { id: number; document: Document; batch?: never };

const { root, lines } = workerData as Given;

let reader: Promise<Reader> | null = null;

async function made(): Promise<Reader> {
  const { value } = await loadReference(root);
  return makeReader(value);
}

parentPort?.on('message', async ({ id, batch, document }: Ask) => {
  reader ??= made();
  const read = await reader;
  if (document) return parentPort?.postMessage({ id, extraction: read(document) });
  const answer = answerBatch(batch, { ...lines, reader: read });
  parentPort?.postMessage({ id, answer }, [answer.bytes.buffer as ArrayBuffer]);
});
