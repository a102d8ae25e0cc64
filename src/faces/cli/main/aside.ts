// Long texts are read on a thread of their own, one after the other, so that a server goes on answering; a text that
// takes too long is given up, with a diagnostic, and its thread is ended.
import { Worker } from 'node:worker_threads';
import type { Extraction } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';

/** Texts below this many characters are read at once, on the thread that asks. */
export const LONG = 200_000;

/** Milliseconds a text may take. */
const PATIENCE = 60_000;

const WORKER = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';

const gaveUp = (document: Document, message: string): Extraction => ({
  claims: [],
  unexplained: [],
  diagnostics: [
    {
      code: 'extract/gave-up',
      severity: 'error',
      message,
      remedy: 'Split the text into its articles and read them one by one.',
      at: { document: document.id },
    },
  ],
});

export interface Aside {
  read(document: Document): Promise<Extraction>;
  close(): Promise<void>;
}

/** A reader on another thread, started when first needed. */
export function makeAside(root: string, patience = PATIENCE): Aside {
  let worker: Worker | null = null;
  let line: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    const old = worker;
    worker = null;
    await old?.terminate();
  };
  const one = (document: Document): Promise<Extraction> =>
    new Promise((resolve) => {
      worker ??= new Worker(new URL(WORKER, import.meta.url), { workerData: { root, explain: true } });
      const thread = worker;
      thread.ref();
      const done = (extraction: Extraction): void => {
        clearTimeout(timer);
        thread.removeAllListeners();
        thread.unref();
        resolve(extraction);
      };
      const timer = setTimeout(() => {
        void end();
        done(gaveUp(document, `Reading this text took longer than ${patience / 1000} seconds; it was given up.`));
      }, patience);
      thread.once('message', ({ extraction }: { extraction: Extraction }) => done(extraction));
      thread.once('error', () => {
        worker = null;
        done(gaveUp(document, 'Reading this text failed.'));
      });
      thread.postMessage({ id: 0, document });
    });
  const read = (document: Document): Promise<Extraction> => {
    const next = line.then(() => one(document));
    line = next;
    return next;
  };
  return { read, close: end };
}
