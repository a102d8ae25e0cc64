// A request's body -> bytes as received, with a safe name and checked facts: raw with `?name=`, or a form's file.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type DocumentMeta, Lang } from '../../model/document.ts';
import { publicationDate } from '../../model/period.ts';
import type { Upload } from './desk.ts';
import { invalid, Refusal } from './problem.ts';

const line = z.string().trim().max(500);

/** What a sender may say of a document. Links other than http(s) are refused. */
export const Facts = z.object({
  title: line.optional(),
  publisher: line.optional(),
  author: line.optional(),
  published: line
    .refine((text) => text === '' || publicationDate(text) !== null, 'give a date as 2024, 2024-03 or 2024-03-06')
    .optional(),
  url: line.refine((text) => text === '' || isWebAddress(text), 'only http and https addresses').optional(),
  lang: Lang.optional(),
}) satisfies z.ZodType<DocumentMeta>;

function isWebAddress(text: string): boolean {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  return protocol === 'https:' || protocol === 'http:';
}

/** Without empty fields, as a form sends them for what was left blank. */
export const stated = (facts: z.infer<typeof Facts>): DocumentMeta =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value));

/** The last part of a name, without control characters: never a path. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const clean = last.replace(/\p{Cc}|\p{Cf}/gu, '').trim();
  return clean === '' || /^\.+$/u.test(clean) ? 'document' : clean.slice(-200);
}

/** Reads the upload of a request whose size has been limited before. */
export async function readUpload(c: Context): Promise<Upload> {
  const isForm = /^multipart\/form-data\b/iu.test(c.req.header('content-type') ?? '');
  const upload = isForm ? await formUpload(c) : await rawUpload(c);
  const facts = Facts.safeParse(upload.facts);
  if (!facts.success) throw invalid(isForm ? 'form' : 'query', facts.error.issues);
  return { bytes: upload.bytes, name: safeName(upload.name), meta: stated(facts.data) };
}

interface Raw {
  bytes: Uint8Array;
  name: string;
  facts: Record<string, unknown>;
}

async function rawUpload(c: Context): Promise<Raw> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const { lang, ...facts } = c.req.query();
  return { bytes, name: facts.name ?? '', facts: { ...facts, ...(lang ? { lang } : {}) } };
}

async function formUpload(c: Context): Promise<Raw> {
  const form = await c.req.formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) {
    throw new Refusal(400, {
      code: 'http/no-file',
      message: 'the form has no file',
      remedy: 'Send one part named `file`, or the bytes themselves with `?name=`.',
    });
  }
  const facts = Object.fromEntries([...form.entries()].filter(([, value]) => typeof value === 'string' && value));
  const name = typeof facts.name === 'string' ? facts.name : file.name;
  return { bytes: new Uint8Array(await file.arrayBuffer()), name, facts };
}
