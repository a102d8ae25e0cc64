// A document in, what is printed of it beside its claims out: everything but its text, and by what a reader knows the text again
// into which all offsets point.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Document } from '../../../model/document.ts';

const encoder = new TextEncoder();

export type Described = Omit<Partial<Document>, 'pages'> & {
  /** SHA-256 of the text in UTF-8, hex; half of a surrogate pair counts as U+FFFD. */
  text_sha256: string;
  /** How many UTF-16 units it has. */
  text_length: number;
};

/** As it is printed; with its text where that was asked for. */
export function described(document: Document, whole = false): Described {
  const { text, pages: _pages, ...rest } = document;
  const known = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  const of = { text_sha256: bytesToHex(sha256(encoder.encode(text))), text_length: text.length };
  return { ...Object.fromEntries(known), ...of, ...(whole ? { text } : {}) };
}
