// Bytes in, kind of document out: by what they begin with, then by the name of the file. Says what is not a text at all.
import type { Media } from '../model/document.ts';

const MB = 1024 * 1024;

/** Largest input that is read, in bytes. */
export const LIMITS: Record<Media, number> = { text: 32 * MB, html: 32 * MB, pdf: 64 * MB };

/** First bytes of formats that people drop by mistake, with the word to say. */
const SIGNATURES: [string, string][] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a WebP picture or a sound file'],
  ['PK\x03\x04', 'a ZIP archive or an Office file (docx, xlsx, pptx)'],
  ['\xd0\xcf\x11\xe0', 'an old Office file (doc, xls, ppt)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['SQLite format 3', 'a SQLite database'],
  ['ID3', 'a sound file'],
  ['{\\rtf', 'a Rich Text file'],
];

/** The first bytes as characters 0-255. */
export const head = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

const HTML_START =
  /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|meta|title)\b/iu;

const TAG = /<\/(?:p|div|span|a|b|i|em|strong|li|ul|td|tr|table|h[1-6]|font|section)\s?>|<br\s?\/?>/giu;

/** Does a text that is no page hold the tags of one? Two that close, so that a text about HTML may name one. */
export function tagged(text: string): boolean {
  if (!text.includes('<')) return false;
  TAG.lastIndex = 0;
  return TAG.test(text) && TAG.test(text);
}

/** What the bytes are; `media` is what a server or user said, and loses against a PDF's or page's own beginning. */
export function mediaOf(bytes: Uint8Array, hint: { file?: string | null; media?: string | null } = {}): Media {
  const start = head(bytes, 4096);
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (HTML_START.test(start)) return 'html';
  const said = `${hint.media ?? ''} ${hint.file ?? ''}`.toLowerCase();
  if (/\bpdf\b/u.test(hint.media ?? '') || /\.pdf$/u.test(said)) return 'pdf';
  return /html/u.test(hint.media ?? '') || /\.x?html?$/u.test(said) ? 'html' : 'text';
}

const isControl = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27;

/** Why bytes cannot be a text, in words, or null when they can. UTF-16 shows itself by its mark. */
export function binaryReason(bytes: Uint8Array): string | null {
  const start = head(bytes, 16);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return null;
  const sample = Math.min(bytes.length, 65_536);
  let control = 0;
  for (let i = 0; i < sample; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return 'data with NUL bytes';
    if (isControl(byte)) control++;
  }
  return control > sample * 0.02 + 2 ? 'data full of control characters' : null;
}
