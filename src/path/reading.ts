// The first half of the way alone: bytes to a document, a document to its claims. Whoever only reads loads no more.
import { extract } from '../extract/extract.ts';
import { compile, type Grammar } from '../extract/grammar.ts';
import type { Extraction } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Reference } from '../model/reference.ts';
import { fold } from '../read/fold.ts';
import { viewOf } from '../read/view.ts';

/** What a text's names are compared as. */
export { fold } from '../read/fold.ts';
/** Does a text hold the tags of a page? */
export { tagged } from '../read/media.ts';
/** Bytes as received, or text already decoded, to a document. */
export { makeDocument, readBytes, refuseSize } from '../read/read.ts';

/** Reads one document's claims. */
export type Reader = (document: Document, options?: { explain?: boolean }) => Extraction;

/** The word tables of a reference are compiled once, however many readers are made of it. */
const grammars = new WeakMap<Reference, Grammar>();

export function makeReader(reference: Reference): Reader {
  const grammar = grammars.get(reference) ?? compile(reference, fold);
  grammars.set(reference, grammar);
  return (document, options) => extract(viewOf(document), grammar, options);
}
