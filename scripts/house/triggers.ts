// Takes the catalogue of diagnostics; gives, for each code, the input that triggers it: a shell block, an HTTP
// request, or in words where it comes from when it cannot be made at will.
import { lineOf } from './source.ts';

export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Trigger {
  code: string;
  /** Line of the page, from 1. */
  line: number;
  shell: string | null;
  http: Request | null;
  words: string | null;
}

const HEADING = /^### `([^`]+)`$/gmu;

function requestOf(block: string | undefined): Request | null {
  if (!block) return null;
  const [head = '', ...body] = block.split('\n\n');
  const [first = '', ...headers] = head.trimEnd().split('\n');
  const [method = 'GET', path = '/'] = first.split(' ');
  const pairs = headers.map((line) => line.split(/: (.*)/u, 2) as [string, string]);
  return { method, path, headers: Object.fromEntries(pairs), body: body.join('\n\n').replace(/\n$/u, '') };
}

/** The entries of the page in order. */
export function triggersOf(page: string): Trigger[] {
  const headings = [...page.matchAll(HEADING)];
  return headings.map((m, i) => {
    const part = page.slice(m.index, headings[i + 1]?.index);
    return {
      code: m[1] ?? '',
      line: lineOf(page, m.index),
      shell: /^```sh\n([\s\S]*?)^```$/mu.exec(part)?.[1] ?? null,
      http: requestOf(/^```http\n([\s\S]*?)^```$/mu.exec(part)?.[1]),
      words: /^Comes from: (.+)$/mu.exec(part)?.[1] ?? null,
    };
  });
}
