// Documents into a case, and a text asked about without one: bytes are read by the reader handed in, and what
// the user said of them (links http(s) only, dates as ISO) is kept beside them.

import type { CaseView } from '../model/case.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Document, DocumentMeta, Media } from '../model/document.ts';
import { publicationDate } from '../model/period.ts';
import { caseOfOne, view } from '../path.ts';
import { documentId, sha256Hex } from '../store/store.ts';
import { failed, noCase, type Room, readAhead, type Upload } from './room.ts';

/** What cannot be taken of what was said about a document. */
function metaProblem({ url, published }: DocumentMeta): ReturnType<typeof failed> | null {
  if (url && !(/^https?:\/\//iu.test(url) && URL.canParse(url))) {
    return failed('document/link', `"${url}" is no http or https link`, 'Give the address of the page, or none.');
  }
  if (published && publicationDate(published) === null) {
    const remedy = 'Write the date as 2024, 2024-03 or 2024-03-06.';
    return failed('document/date', `"${published}" is not a date`, remedy);
  }
  return null;
}

const filled = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined && v !== '')) as Partial<T>;

/** The same bytes twice are one document; what is newly said of them is taken over. */
export async function addDocument(room: Room, id: string, upload: Upload): Promise<Outcome<Document | null>> {
  const problem = metaProblem(upload.meta);
  if (problem) return problem;
  if (!(await room.store.getCase(id))) return noCase(id);
  const sha256 = sha256Hex(upload.bytes);
  const standing = await room.store.getDocument(id, documentId(sha256));
  const { bytes, name, meta, media, encoding } = upload;
  const sidecar = { ...standing?.sidecar, ...filled({ ...meta, media, encoding }) };
  const file = standing?.document.file ?? name;
  const { value, diagnostics } = await read(room, { bytes, name: file, ...split(sidecar) });
  if (!value) return { value: null, diagnostics };
  return { value: await room.store.putDocument(id, { document: value, sidecar, bytes }), diagnostics };
}

/** A sidecar as the reader takes it: what is known apart from how to read. */
function split(sidecar: DocumentMeta & { media?: Media | null; encoding?: string | null }) {
  const { media, encoding, ...meta } = sidecar;
  return { meta, ...(media ? { media } : {}), ...(encoding ? { encoding } : {}) };
}

function read(room: Room, { bytes, name, ...how }: Upload): Promise<Outcome<Document | null>> {
  const sha256 = sha256Hex(bytes);
  return room.readBytes(bytes, { id: documentId(sha256), sha256, file: name, ...how });
}

/** The view of one text on its own; nothing is stored. */
export async function ask(room: Room, upload: Upload): Promise<Outcome<CaseView | null>> {
  const problem = metaProblem(upload.meta);
  if (problem) return problem;
  const { value: document, diagnostics } = await read(room, upload);
  if (!document) return { value: null, diagnostics };
  const input = caseOfOne(document);
  await readAhead(room, [document]);
  return { value: (room.view ?? view)(input, room.reference, room.read), diagnostics };
}
