// The hall: the whole way of the data, top to bottom. Pure: no store, no Node, no clock.
import { extract } from './extract/extract.ts';
import { compile } from './extract/grammar.ts';
import type { Choice, Recovered, Returned, ReturnInputs } from './model/answer.ts';
import type { CaseInput, CaseView } from './model/case.ts';
import type { Extraction } from './model/claim.ts';
import type { Document } from './model/document.ts';
import type { Reference } from './model/reference.ts';
import { fold } from './read/fold.ts';
import { viewOf } from './read/view.ts';

/** The first step: bytes as received, or text already decoded, to a document. */
export { makeDocument, readBytes, refuseSize } from './read/read.ts';

/** Reads one document's claims. Build it once per reference: the word tables are compiled then. */
export type Reader = (document: Document) => Extraction;

export function makeReader(reference: Reference): Reader {
  const grammar = compile(reference, fold);
  return (document) => extract(viewOf(document), grammar);
}

/** Everything a face can show of a case, recomputed from the truth in it. */
export function view(_input: CaseInput, _reference: Reference, _reader?: Reader): CaseView {
  throw new Error('not built yet');
}

/** The answer for another choice of what is unknown: what the page's slider asks. */
export function answerAt(_inputs: ReturnInputs, _choice: Choice): { returned: Returned; recovered: Recovered } {
  throw new Error('not built yet');
}
