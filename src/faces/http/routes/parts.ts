// The parts that route declarations share: path and query parameters, and the replies every route may give.
import { z } from '@hono/zod-openapi';
import type { Outcome } from '../../../model/diagnostic.ts';
import { dayRange, isPeriod } from '../../../model/period.ts';
import { Refusal } from '../problem.ts';
import { Problem } from './schemas.ts';

const MOST = 1000;
const USUAL = 200;

/** A path parameter with its place in the document. */
export const inPath = (name: string, description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name, in: 'path' }, description, example });

export const CasePath = z.object({ id: inPath('id', 'Short name of the case.', 'alibaba-2024') });

const date = (description: string) =>
  z
    .string()
    .max(10)
    .refine(isPeriod, {
      message: 'give a date as 2024, 2024-03 or 2024-03-06',
    })
    .optional()
    .openapi({ description, example: '2024-03-06' });

/** A day in a query, or the last of a month or year. */
export const day = date;

export const asOf = date('Only what was known by then.');

/** Numbers in a query stay strings in the schema, so that the document says what is sent. */
const limit = z
  .string()
  .regex(/^[1-9]\d{0,3}$/u, `give a whole number from 1 to ${MOST}`)
  .refine((text) => Number(text) <= MOST, `at most ${MOST}`)
  .optional()
  .openapi({ description: `Rows on a page, ${USUAL} unless given, at most ${MOST}.`, example: '200' });

export const by = z
  .enum(['group', 'company'])
  .optional()
  .openapi({ description: 'A subsidiary counts as its group, or as a company; without it as the case says.' });

/** What every read of a case may be asked under. */
export const ViewQuery = z.object({ as_of: asOf, by });

/** The settings of a query, for the view. */
export const settingsIn = (query: Pick<z.infer<typeof ViewQuery>, 'by'>): { consolidation?: 'group' | 'company' } =>
  query.by ? { consolidation: query.by } : {};

export const ListQuery = z.object({
  party: z.string().max(200).optional().openapi({ description: 'Entity id, or one of its names.', example: 'alibaba' }),
  kind: z.string().max(40).optional().openapi({ description: 'Only rows of this kind.', example: 'investment' }),
  since: date('Only rows dated on or after; rows without a date are kept.'),
  until: date('Only rows dated on or before; rows without a date are kept.'),
  as_of: asOf,
  by,
  cursor: z.string().max(1000).optional().openapi({ description: '`next` of the page before.' }),
  limit,
});

/** Rows on a page, from the query. */
export const pageSize = (text: string | undefined): number => (text ? Number(text) : USUAL);

/** The last day of an ISO prefix, which is what `as_of` means by a month or a year. */
export const lastDay = (text: string | undefined): string | null => (text ? (dayRange(text)?.last ?? null) : null);

/** Days that a period of the query spans, for comparing with dated rows. */
export const span = (query: { since?: string | undefined; until?: string | undefined }) => ({
  since: query.since ? dayRange(query.since)?.first : undefined,
  until: query.until ? dayRange(query.until)?.last : undefined,
});

const PROBLEMS: Record<number, string> = {
  400: 'The request does not fit its schema; `errors` says where.',
  404: 'There is no such case or document.',
  413: 'The body is too large.',
  415: 'The route does not take this media type.',
  422: 'The input was received but nothing could be made of it; `code`, `at` and `remedy` say why, and `errors` holds every diagnostic with its own.',
};

const problem = (status: number) => ({
  description: PROBLEMS[status] ?? 'Refused.',
  content: { 'application/problem+json': { schema: Problem } },
});

/** A JSON reply of the given schema. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** Replies to a read of one case. */
export const READ = { 400: problem(400), 404: problem(404) };

/** Replies to a read that makes something of a case, which may not be possible. */
export const MADE = { ...READ, 422: problem(422) };

/** Replies to a read that cannot miss. */
export const PLAIN = { 400: problem(400) };

/** Replies to a write with a body. */
export const WRITE = { 400: problem(400), 404: problem(404), 413: problem(413), 415: problem(415), 422: problem(422) };

export const noCase = (id: string): Refusal =>
  new Refusal(404, {
    code: 'http/no-case',
    message: `there is no case "${id.slice(0, 100)}"`,
    remedy: 'GET /api/v1/cases lists the cases.',
  });

/** What was made, or a refusal that says why nothing could be. */
export function usable<T>(made: Outcome<T | null>): T {
  if (made.value !== null) return made.value;
  const first = made.diagnostics.find(({ severity }) => severity === 'error') ?? made.diagnostics[0];
  throw new Refusal(
    first?.code.endsWith('/unknown') ? 404 : 422,
    first ?? { code: 'http/unusable', message: 'nothing could be made of the input', remedy: 'Check the input.' },
    made.diagnostics.map(({ code, severity, message, remedy, at }) => ({
      ...{ in: 'body', pointer: '#', message: `${code}: ${message}` },
      ...{ code, severity, remedy: remedy ?? null, at: at ?? null },
    })),
  );
}
