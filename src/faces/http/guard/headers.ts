// The headers every reply carries: a content security policy (with a fresh nonce for a page), and the others
// that keep a reply from being framed, sniffed or read by another site.
import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** A nonce for one page: 128 random bits. */
export const freshNonce = (): string => randomBytes(16).toString('base64');

/** The policy of a page: its own files and what carries the nonce; no frames, forms or other sites. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of everything that is no page. A worker's script brings its own: what a page may load. */
const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
// The solver of linear programmes is WebAssembly, which only the worker runs.
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

const FIXED: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-frame-options': 'DENY',
};

/** Sets the headers on every reply; a page has set its own policy already, and API replies are never stored. */
export function replyHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(FIXED)) headers.set(name, value);
    if (!headers.has('content-security-policy')) {
      const script = headers.get('content-type')?.startsWith('text/javascript');
      headers.set('content-security-policy', script ? WORKER_POLICY : DATA_POLICY);
    }
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}
