// The thread's side: the word tables once, then a batch in and its answers out.
import { parentPort, workerData } from 'node:worker_threads';
import { makeReader, type Reader } from '../../../path.ts';
import { answerBatch, type Batch } from '../reading/batch.ts';
import { loadReference } from '../reference.ts';

const { root, explain } = workerData as { root: string; explain: boolean };

let reader: Promise<Reader> | null = null;

async function made(): Promise<Reader> {
  const { value } = await loadReference(root);
  return makeReader(value);
}

parentPort?.on('message', async ({ id, batch }: { id: number; batch: Batch }) => {
  reader ??= made();
  const answer = answerBatch(batch, { reader: await reader, explain });
  parentPort?.postMessage({ id, answer }, [answer.bytes.buffer as ArrayBuffer]);
});
