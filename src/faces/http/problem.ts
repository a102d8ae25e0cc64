// Refusals as RFC 9457 problem documents: a diagnostic's code, message, remedy and position over HTTP.
// A route throws `Refusal`; the app's error handler is the one place that turns it into a reply.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { jsonFault } from './json.ts';

/** One fault of a request: where it is (a JSON pointer into the body, or the parameter's name) and why. */
export interface Fault {
  in: string;
  pointer: string;
  message: string;
  /** Of a diagnostic: its code, what to do about it, and where it is (line and column of a posted text). */
  code?: string;
  severity?: Diagnostic['severity'];
  remedy?: string | null;
  at?: Diagnostic['at'];
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  remedy: string | null;
  at: Diagnostic['at'];
  errors: Fault[];
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be read',
  500: 'Internal error',
};

/** A request that is refused, with the diagnostic that the client receives. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly diagnostic: Omit<Diagnostic, 'severity'>;
  readonly faults: Fault[];

  constructor(status: ContentfulStatusCode, diagnostic: Omit<Diagnostic, 'severity'>, faults: Fault[] = []) {
    super(diagnostic.message);
    this.status = status;
    this.diagnostic = diagnostic;
    this.faults = faults;
  }
}

/** The reply for a refusal. `type` leads to the code's entry on the reference page. */
export function problemReply(c: Context, refusal: Refusal): Response {
  const { code, message, remedy, at } = refusal.diagnostic;
  const problem: Problem = {
    type: `/api#${code}`,
    title: TITLES[refusal.status] ?? 'Request failed',
    status: refusal.status,
    detail: message,
    code,
    remedy: remedy ?? null,
    at: at ?? null,
    errors: refusal.faults,
  };
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
  // The rest of a body that is too large is not read, so the connection cannot carry another request.
  if (refusal.status === 413) headers.connection = 'close';
  return c.body(`${JSON.stringify(problem)}\n`, refusal.status, headers);
}

/** What a schema found wrong, as faults with JSON pointers. */
export function invalid(target: string, issues: readonly { path: readonly PropertyKey[]; message: string }[]): Refusal {
  const place = target === 'json' || target === 'form' ? 'body' : target === 'param' ? 'path' : target;
  const faults = issues.slice(0, 50).map((issue) => ({
    in: place,
    pointer: `#${issue.path.map((step) => `/${escapePointer(String(step))}`).join('')}`,
    message: issue.message,
  }));
  const first = faults[0];
  return new Refusal(
    400,
    {
      code: 'http/invalid',
      message: first ? `${first.in} ${first.pointer}: ${first.message}` : 'the request does not fit its schema',
      remedy: 'Compare the request with /api/openapi.json.',
      at: { file: place, source: first?.pointer ?? null },
    },
    faults,
  );
}

const escapePointer = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** Any error thrown on the way, as a refusal; a bug of ours says nothing about its inside. */
export async function refusalOf(error: unknown, c: Context): Promise<Refusal> {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException && error.status === 415) {
    return new Refusal(415, {
      code: 'http/media-type',
      message: `this route does not take ${c.req.header('content-type') ?? 'a body without Content-Type'}`,
      remedy: 'Send application/json, or the type that /api/openapi.json names for the route.',
    });
  }
  if (error instanceof HTTPException && error.status === 400) return malformed(c);
  return new Refusal(500, {
    code: 'http/internal',
    message: 'the program failed on this request',
    remedy: 'Run `backflow doctor`; if it finds nothing, please report the request that led here.',
  });
}

async function malformed(c: Context): Promise<Refusal> {
  const text = await c.req.text().catch(() => '');
  const at = jsonFault(text);
  return new Refusal(400, {
    code: 'http/malformed',
    message: at ? `the body is not JSON: line ${at.line}, column ${at.column}` : 'the body cannot be parsed',
    remedy: 'Send one JSON value in UTF-8.',
    at: at ? { file: 'body', ...at } : null,
  });
}
