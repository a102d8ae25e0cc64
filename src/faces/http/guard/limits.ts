// How large a request may be. The body is counted as it arrives, so a false Content-Length gains nothing.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../problem.ts';

const MIB = 1024 * 1024;

/** Bytes: a judgement or a choice; a pasted text; a file. */
export const LIMITS = { small: MIB, text: 8 * MIB, file: 64 * MIB } as const;

/** Refuses a body above the limit with 413, naming the limit and where larger input goes. */
export function limited(kind: keyof typeof LIMITS): MiddlewareHandler {
  const maxSize = LIMITS[kind];
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, {
        code: 'http/too-large',
        message: `the body is larger than ${maxSize / MIB} MB`,
        remedy:
          kind === 'file'
            ? 'Split the file, or read it with `backflow read FILE`.'
            : 'Send the text as a file to a route that takes files (up to 64 MB).',
      });
    },
  });
}
