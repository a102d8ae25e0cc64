// Nouns to rows and back, the one place where what comes out of a database is checked. Normal forms live
// here too, so that every engine keeps and gives the same value for the same noun.

import { CaseMeta } from '../model/case.ts';
import { Claim } from '../model/claim.ts';
import { Document } from '../model/document.ts';
import { Judgement } from '../model/judgement.ts';
import type { DocumentRow } from './schema.ts';
import { compact, type DocumentRecord, type Received, Sidecar } from './store.ts';

/** Without empty fields, in the order of the schema. */
export function normalMeta(meta: CaseMeta): CaseMeta {
  const { id, title, ...rest } = CaseMeta.parse(meta);
  return compact({ id, title: compact(title), ...rest });
}

/** Without empty fields, in the order of the schema: an empty text says nothing. */
export const normalSidecar = (sidecar: Sidecar): Sidecar => said(Sidecar.parse(sidecar));

const said = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(compact(value)).filter(([, v]) => v !== '')) as T;

/** Without empty fields; inside `edit` a null is kept, because it clears a field. */
export const normalJudgement = (judgement: Judgement): Judgement => compact(Judgement.parse(judgement));

export const metaOf = (body: string): CaseMeta => CaseMeta.parse(JSON.parse(body));
export const claimOf = (body: string): Claim => Claim.parse(JSON.parse(body));
export const judgementOf = (body: string): Judgement => Judgement.parse(JSON.parse(body));

type RowWithoutBytes = Omit<DocumentRow, 'bytes' | 'case_id'>;

export function documentOf(row: RowWithoutBytes): DocumentRecord {
  const document = Document.parse({ ...JSON.parse(row.body), id: row.id, file: row.file, text: row.text });
  return { document, sidecar: Sidecar.parse(JSON.parse(row.sidecar)) };
}

export function rowOf(caseId: string, file: string, received: Received): DocumentRow {
  const { text, ...rest } = normalDocument(received.document, file);
  return {
    case_id: caseId,
    id: rest.id,
    file,
    sidecar: JSON.stringify(normalSidecar(received.sidecar)),
    body: JSON.stringify(rest),
    text,
    bytes: received.bytes,
  };
}

/** A document as every engine gives it back: named as its file, without empty fields. */
export const normalDocument = (document: Document, file: string): Document =>
  Document.parse({ ...said({ ...document, file }), text: document.text });
