// What a place for cases must be able to do: one interface, kept by every engine (SQLite, case folders).
// Takes and gives the nouns of `model`; ids are hashes of what they name, never counters, so that two
// stores can be compared and merged. What is put is safe on disk when the promise resolves.

import { hash } from 'node:crypto';
import { z } from 'zod';
import type { CaseMeta, ScenarioFile } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { type Document, DocumentMeta, Media } from '../model/document.ts';
import type { Judgement } from '../model/judgement.ts';

/** What the user told about a document: its meta data, and how to read it when they forced that. */
export const Sidecar = DocumentMeta.extend({ media: Media.nullish(), encoding: z.string().nullish() });
export type Sidecar = z.infer<typeof Sidecar>;

/** A document as it stands in a store: as read, and what the user said of it. */
export interface DocumentRecord {
  document: Document;
  sidecar: Sidecar;
}

/** A document with the bytes as received. `document.id` is `documentId(document.sha256)`. */
export interface Received extends DocumentRecord {
  bytes: Uint8Array;
}

/** A recorded reply of a language model, named by the hash of its prompt (64 hex digits). */
export interface Reply {
  key: string;
  body: string;
}

/** A whole case: what a folder holds and what import and export carry. */
export interface CaseContents {
  meta: CaseMeta;
  documents: Received[];
  claims: Claim[];
  judgements: Judgement[];
  scenarios: ScenarioFile[];
  replies: Reply[];
}

/** Turns bytes into a document: handed in, so that the store need not know the reader. */
export type ReadBytes = (bytes: Uint8Array, options: ReadOptions) => Promise<Outcome<Document | null>>;

export interface ReadOptions {
  id: string;
  sha256?: string;
  file?: string;
  media?: Media;
  encoding?: string;
  meta?: DocumentMeta;
}

/**
 * Every method that names a case expects it to exist (ask `getCase` first). Lists are in a fixed order:
 * cases by id, documents by file name, scenarios and replies by name, claims and judgements as put.
 */
export interface Store {
  listCases(): Promise<CaseMeta[]>;
  getCase(id: string): Promise<CaseMeta | null>;
  /** False when a case of that id stands already. */
  createCase(meta: CaseMeta): Promise<boolean>;
  updateCase(meta: CaseMeta): Promise<void>;
  /** With everything in it; false when there is none. */
  deleteCase(id: string): Promise<boolean>;

  /** Writes a whole case at once: documents, claims and scenarios become these; judgements and replies are added. */
  replaceCase(contents: CaseContents): Promise<void>;
  readCase(id: string): Promise<CaseContents | null>;

  /** The same bytes are one document: a second put replaces what was read and said of them. */
  putDocument(caseId: string, received: Received): Promise<Document>;
  listDocuments(caseId: string): Promise<DocumentRecord[]>;
  getDocument(caseId: string, id: string): Promise<DocumentRecord | null>;
  getBytes(caseId: string, id: string): Promise<Uint8Array | null>;

  /** A claim whose id stands already is replaced in its place. */
  putClaims(caseId: string, claims: readonly Claim[]): Promise<void>;
  listClaims(caseId: string): Promise<Claim[]>;
  deleteClaim(caseId: string, id: string): Promise<boolean>;

  /** Never changes what stands; an id that stands already is left out. */
  appendJudgements(caseId: string, judgements: readonly Judgement[]): Promise<void>;
  listJudgements(caseId: string): Promise<Judgement[]>;

  putScenario(caseId: string, scenario: ScenarioFile): Promise<void>;
  listScenarios(caseId: string): Promise<ScenarioFile[]>;
  putReply(caseId: string, reply: Reply): Promise<void>;
  listReplies(caseId: string): Promise<Reply[]>;

  /** For a case made from a bundled folder: the hash of what it was made from. Folders keep none. */
  getOrigin(caseId: string): Promise<string | null>;
  setOrigin(caseId: string, origin: string): Promise<void>;

  /** Recomputable values under a hash of what they depend on; an engine may drop them at any time. */
  getCached(key: string): Promise<string | null>;
  putCached(key: string, value: string): Promise<void>;

  close(): Promise<void>;
}

/** Case folders as a face hands them to the hall: read everything, write everything. */
export interface CaseFolders {
  read(dir: string, readBytes: ReadBytes): Promise<Outcome<CaseContents | null>>;
  /** The number of documents written, or null when nothing was. */
  write(dir: string, contents: CaseContents): Promise<Outcome<number | null>>;
}

/** Lower-case hex sha256 of bytes or of a text in UTF-8. */
export const sha256Hex = (data: Uint8Array | string): string => hash('sha256', data, 'hex');

/** A document's id: the first 16 digits of the hash of its bytes. */
export const documentId = (sha256: string): string => sha256.slice(0, 16);

/** Order of names that is the same in every engine and on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A copy without keys that hold nothing, so that absent, undefined and null are one. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined)) as T;
}
