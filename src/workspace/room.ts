// What the parts of the workspace share: what it was opened with, what it remembers, and how a refusal looks.

import type { CaseInput, CaseView } from '../model/case.ts';
import type { Extraction } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document, DocumentMeta, Media } from '../model/document.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Reference } from '../model/reference.ts';
import { type LedgerTools, makeReader, type Reader, type view } from '../path.ts';
import type { CaseFolders, ReadBytes, Store } from '../store/store.ts';

const READINGS = 5000;

export interface WorkspaceOptions {
  store: Store;
  reference: Reference;
  readBytes: ReadBytes;
  /** ISO instant. */
  now: () => string;
  folders?: CaseFolders;
  /** Reads a long text elsewhere, so that others are served meanwhile; null for one that is short enough. */
  readAside?: (document: Document) => Promise<Extraction> | null;
  /** Loads the solver of linear programmes, for amounts that are intervals. */
  solver?: () => Promise<NonNullable<LedgerTools['solve']>>;
  /** Stand-ins for the hall, in tests. */
  reader?: Reader;
  view?: typeof view;
}

/** Bytes as received, their name, what is known of them, and how to read them when the user says so. */
export interface Upload {
  bytes: Uint8Array;
  name: string;
  meta: DocumentMeta;
  media?: Media;
  encoding?: string;
}

/** What a reviewer says; the rest is the program's. */
export type NewJudgement = Omit<Judgement, 'id' | 'when' | 'was' | 'other_was'>;

/** What came of making sure that a bundled case is there. */
export type Bundled = 'imported' | 'refreshed' | 'unchanged' | 'kept';

/** The newest `limit` values by key. */
export class Memory<T> {
  private readonly values = new Map<string, T>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: string): T | undefined {
    return this.values.get(key);
  }

  put(key: string, value: T): T {
    this.values.set(key, value);
    const oldest = this.values.keys().next();
    if (this.values.size > this.limit && !oldest.done) this.values.delete(oldest.value);
    return value;
  }
}

export interface Room extends WorkspaceOptions {
  read: Reader;
  readings: Memory<Extraction>;
  views: Memory<CaseView>;
}

/** A refusal, with what the user can do. */
export const failed = (code: string, message: string, remedy: string): { value: null; diagnostics: Diagnostic[] } => ({
  value: null,
  diagnostics: [{ code, severity: 'error', message, remedy }],
});

export const noCase = (id: string) => failed('case/unknown', `there is no case "${id}"`, 'See `backflow case list`.');

/** Tells documents apart without their text: an id stands for the bytes. */
export const documentKey = ({ text, ...rest }: Document): string => `${JSON.stringify(rest)} ${text.length}`;

export const readings = (): Memory<Extraction> => new Memory(READINGS);

/** A reader, built when first needed, that reads a document once. */
export function remembering({ reader, reference }: WorkspaceOptions, cache: Memory<Extraction>): Reader {
  let read = reader;
  return (document) => {
    const key = documentKey(document);
    const known = cache.get(key);
    if (known) return known;
    read ??= makeReader(reference);
    return cache.put(key, read(document));
  };
}

/** Has the long ones of these documents read before they are asked for. */
export async function readAhead({ readAside, readings: cache }: Room, documents: readonly Document[]): Promise<void> {
  for (const document of documents) {
    const key = documentKey(document);
    const aside = cache.get(key) ? null : readAside?.(document);
    if (aside) cache.put(key, await aside);
  }
}

/** The truth of a case; null when there is none of that id. */
export async function showCase({ store }: Room, id: string): Promise<CaseInput | null> {
  const meta = await store.getCase(id);
  if (!meta) return null;
  const documents = (await store.listDocuments(id)).map((d) => d.document);
  const [claims, judgements] = [await store.listClaims(id), await store.listJudgements(id)];
  return { meta, documents, claims, judgements, scenarios: await store.listScenarios(id) };
}
