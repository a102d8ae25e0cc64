// Bytes as received in, a Document out: its kind and encoding found, its text plain, its line ends \n. What cannot be
// read gives a diagnostic with a remedy and no document; nothing here throws for bad input.
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Document, DocumentMeta, Media } from '../model/document.ts';
import { decode, unmarkedUtf16 } from './encoding.ts';
import { languageOf } from './language.ts';
import { binaryReason, head, LIMITS, mediaOf, tagged } from './media.ts';
import { utf32Of } from './utf32.ts';

export interface ReadOptions {
  /** Becomes the document's id. */
  id: string;
  /** Name to show in diagnostics; its ending helps to tell what the bytes are. */
  file?: string | null | undefined;
  /** Media type as a server gave it ("text/html; charset=gbk"). */
  media?: string | null | undefined;
  /** Encoding that the user named; it wins over every guess. */
  encoding?: string | null | undefined;
  /** What the user says of the document; it wins over what the document says of itself. */
  meta?: DocumentMeta | undefined;
  sha256?: string | null | undefined;
}

type Read = Outcome<Document | null>;

function refuse(options: ReadOptions, problem: Omit<Diagnostic, 'severity'>): Read {
  return { value: null, diagnostics: [{ severity: 'error', ...problem, at: { file: options.file ?? null } }] };
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

function tooLarge(bytes: number, media: Media, options: ReadOptions): Read {
  const message = `The file has ${megabytes(bytes)}; at most ${megabytes(LIMITS[media])} are read of one ${media} file.`;
  return refuse(options, { code: 'read/too-large', message, remedy: 'Split it, or read only the part that matters.' });
}

/** Why an input of so many bytes would be refused unread, or null. For a face that knows the size before the bytes. */
export function refuseSize(size: number, options: ReadOptions): Read | null {
  const media = mediaOf(new Uint8Array(0), options);
  return size > Math.max(LIMITS[media], LIMITS.pdf) ? tooLarge(size, media, options) : null;
}

const given = (meta: DocumentMeta): DocumentMeta =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== null && value !== undefined && value !== ''));

/** A document from text that is already decoded. The text is the text of record: nothing in it is changed. */
export function makeDocument(from: DocumentMeta & { id: string; text: string; media?: Media }): Document {
  return { ...from, media: from.media ?? 'text' };
}

/** One kind of line end, no byte order mark; everything else, lone surrogates too, stays. */
const normalise = (text: string): string => text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');

function finish(
  options: ReadOptions,
  parts: { media: Media; text: string; meta: DocumentMeta } & Partial<Document>,
): Document {
  const { meta, ...rest } = parts;
  const known = { ...given(meta), ...given(options.meta ?? {}) };
  const said = known.lang;
  // A language that the page or the user states stands only where the text does not contradict it.
  const lang = said ? { lang: languageOf(rest.text, said) } : {};
  return { ...known, ...lang, ...rest, id: options.id, file: options.file ?? null, sha256: options.sha256 ?? null };
}

/** Reads bytes into a document; see the codes `read/*` in the diagnostics for what can be wrong with them. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const media = mediaOf(bytes, options);
  if (bytes.length > LIMITS[media]) return tooLarge(bytes.length, media, options);
  if (bytes.length === 0) return empty(options);
  return media === 'pdf' ? fromPdf(bytes, options) : fromText(bytes, media, options);
}

const empty = (options: ReadOptions): Read =>
  refuse(options, {
    code: 'read/empty',
    message: 'There is no text in it.',
    remedy: 'Check that the file was saved, and that the path is right.',
  });

const MARKUP: Diagnostic = {
  code: 'read/markup',
  severity: 'warning',
  message: 'The text holds HTML tags, which were read as words.',
  remedy: 'If it is a page, name the file .html; otherwise give the plain text.',
};

async function fromText(bytes: Uint8Array, media: Media, options: ReadOptions): Promise<Read> {
  const binary = options.encoding || utf32Of(bytes) || unmarkedUtf16(bytes) ? null : binaryReason(bytes);
  if (binary) {
    const remedy = 'Give the article as text, HTML or PDF.';
    return refuse(options, { code: 'read/binary', message: `This is not a text but ${binary}.`, remedy });
  }
  const decoded = await decode(bytes, { given: options.encoding, declared: await declared(bytes, media, options) });
  if (!decoded) return unknownEncoding(options);
  const at = { file: options.file ?? null };
  const noted = decoded.diagnostics.map((d) => ({ ...d, at: { ...d.at, ...at } }));
  const { encoding } = decoded;
  if (media === 'text') {
    const text = normalise(decoded.text);
    if (!text.trim()) return empty(options);
    const diagnostics = tagged(text) ? [...noted, { ...MARKUP, at }] : noted;
    return { value: finish(options, { media, text, encoding, meta: {} }), diagnostics };
  }
  const { articleOf } = await import('./html/article.ts');
  const article = await articleOf(normalise(decoded.text));
  if (!article.text.trim()) return empty(options);
  const diagnostics = [...noted, ...article.diagnostics.map((d) => ({ ...d, at }))];
  return { value: finish(options, { media, text: article.text, encoding, meta: article.meta }), diagnostics };
}

function unknownEncoding(options: ReadOptions): Read {
  const message = options.encoding
    ? `There is no encoding named "${options.encoding}".`
    : 'Its encoding cannot be told: it is not valid UTF-8, and reads as nonsense in GB18030 and Big5.';
  const remedy = 'Save the text as UTF-8, or name its encoding, for example --encoding gb18030.';
  return refuse(options, { code: 'read/encoding', message, remedy });
}

/** The encoding that the server or the page declares. */
async function declared(bytes: Uint8Array, media: Media, options: ReadOptions): Promise<string | null> {
  const served = /charset=["']?([\w-]{2,30})/iu.exec(options.media ?? '')?.[1];
  if (served || media !== 'html') return served ?? null;
  const { declaredCharset } = await import('./html/article.ts');
  return declaredCharset(head(bytes, 4096));
}

async function fromPdf(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const { pdfText } = await import('./pdf/pdf.ts');
  const pdf = await pdfText(bytes).catch((error: unknown) => error);
  if (!pdf || typeof pdf !== 'object' || !('pages' in pdf)) return brokenPdf(pdf, options);
  const { text, pages, meta, diagnostics } = pdf as Awaited<ReturnType<typeof pdfText>>;
  const at = { file: options.file ?? null };
  if (text.trim()) {
    return {
      value: finish(options, { media: 'pdf', text, pages, meta }),
      diagnostics: diagnostics.map((d) => ({ ...d, at })),
    };
  }
  const message = `The PDF has ${pages.length} ${pages.length === 1 ? 'page' : 'pages'} and no text: its pages are pictures.`;
  return refuse(options, { code: 'read/pdf-no-text', message, remedy: 'Run text recognition (OCR) on it first.' });
}

function brokenPdf(error: unknown, options: ReadOptions): Read {
  const locked = (error as { name?: string } | null)?.name === 'PasswordException';
  const message = locked ? 'The PDF is locked with a password.' : 'The PDF is broken: its pages cannot be found in it.';
  const remedy = locked ? 'Save a copy without the password.' : 'Download it again, or print it to a new PDF.';
  return refuse(options, { code: 'read/pdf-broken', message, remedy });
}
