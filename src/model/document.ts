// The text of record. Offsets everywhere are UTF-16 units into `text`, half-open.
// `Reading` adds the views that later stages look through; folding keeps the UTF-16 length, so that an
// offset into `folded` is an offset into `text` (read/fold.ts says how).
import { z } from 'zod';

export const Span = z.object({ start: z.number().int(), end: z.number().int() });

export const Lang = z.enum(['zh-Hans', 'zh-Hant', 'en']);

export const Media = z.enum(['text', 'html', 'pdf']);

/** What is known about a document besides its bytes; also the sidecar of a case folder. */
export const DocumentMeta = z.object({
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  author: z.string().nullish(),
  /** ISO day or prefix; relative dates are resolved against it. */
  published: z.string().nullish(),
  url: z.string().nullish(),
  licence: z.string().nullish(),
  lang: Lang.nullish(),
  note: z.string().nullish(),
});

export const Document = DocumentMeta.extend({
  id: z.string(),
  /** File name as received. */
  file: z.string().nullish(),
  /** Of the bytes as received, hex. */
  sha256: z.string().nullish(),
  media: Media,
  encoding: z.string().nullish(),
  text: z.string(),
  /** Where each page of a PDF begins in `text`. */
  pages: z.array(Span).nullish(),
});

export type Span = z.infer<typeof Span>;
export type Lang = z.infer<typeof Lang>;
export type Media = z.infer<typeof Media>;
export type DocumentMeta = z.infer<typeof DocumentMeta>;
export type Document = z.infer<typeof Document>;

/** A paragraph, heading or list line; `boilerplate` for navigation, captions, counters and reading lists. */
export interface Block extends Span {
  kind: 'title' | 'text' | 'boilerplate';
  /** Only where a paragraph is clearly in another language than the text. */
  lang?: Lang;
}

/** A sentence; `lang` only where it is clearly in another language than the text. */
export interface Stretch extends Span {
  lang?: Lang;
}

/** A document with the views that extraction reads. */
export interface Reading {
  document: Document;
  lang: Lang;
  /** `text` with Traditional to Simplified, full width to ASCII, Kangxi radicals to Han; same length. */
  folded: string;
  blocks: Block[];
  /** In reading order, inside the blocks, without the line break. */
  sentences: Stretch[];
}
