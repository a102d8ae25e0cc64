// The page's client of the HTTP API: cases, one case's view, and the view of a pasted text or dropped file.
// A refusal is a `Problem` with what the user can do about it.
import type { CaseMeta, CaseView } from '../../../model/case.ts';

export interface CaseRow {
  id: string;
  title: CaseMeta['title'];
}

/** What the server refused and why (RFC 9457), in words for the user. */
export class Problem extends Error {
  readonly code: string;
  readonly remedy: string | null;
  constructor(message: string, code: string, remedy: string | null) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

const field = (body: unknown, key: string): string | null => {
  const value = body && typeof body === 'object' ? (body as Record<string, unknown>)[key] : null;
  return typeof value === 'string' ? value : null;
};

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  let reply: Response;
  try {
    reply = await fetch(`/api/v1${path}`, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem('Backflow’s server does not answer.', 'web/offline', 'Start it again with `npm start`.');
  }
  const body: unknown = await reply.json().catch(() => null);
  if (!reply.ok) {
    const detail = field(body, 'detail') ?? field(body, 'title') ?? `${reply.status} ${reply.statusText}`;
    throw new Problem(detail, field(body, 'code') ?? `http/${reply.status}`, field(body, 'remedy'));
  }
  return body as T;
}

/** The cases in the store. */
export async function listCases(): Promise<CaseRow[]> {
  const { cases } = await json<{ cases: CaseRow[] }>('/cases');
  return cases;
}

export const caseView = (id: string, signal?: AbortSignal): Promise<CaseView> =>
  json(`/cases/${encodeURIComponent(id)}/view`, { signal });

/** The view of one pasted text; nothing is stored. */
export const askText = (text: string, signal?: AbortSignal): Promise<CaseView> =>
  json('/ask', {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });

/** The view of one dropped file; nothing is stored. */
export const askFile = (file: File, signal?: AbortSignal): Promise<CaseView> =>
  json(`/ask/file?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    signal,
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  });
