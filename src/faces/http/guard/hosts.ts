// Which requests may come in: `Host` on the list (against DNS rebinding), `Origin` of every write on it too
// (against other sites' pages). Fetch metadata decides for browsers that send no Origin.
import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.ts';

/** Names that always mean this machine, in the form a `Host` header has. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The `Host` values to accept on a port: this machine's names, and names the user set. A name of the user's is
 * accepted with and without the port, since a proxy in front may listen on the usual one.
 */
export function hostList(port: number, names: readonly string[]): Set<string> {
  const own = LOOPBACK.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const given = names.map((n) => n.trim().toLowerCase()).filter(Boolean);
  return new Set([...own, ...given.flatMap((n) => (/:\d+$/u.test(n) ? [n] : [n, `${n}:${port}`]))]);
}

/** Refuses a request whose `Host` is not on the list. */
export function hostGuard(allowed: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase();
    if (!host || !allowed.has(host)) {
      throw new Refusal(403, {
        code: 'http/host',
        message: `this server does not answer for the host ${shown(host)}`,
        remedy: 'Open it as http://127.0.0.1 with its port, or start it with --host-name NAME to add a name.',
      });
    }
    await next();
  };
}

/** Refuses a write that a page of another origin may have sent. */
export function originGuard(allowed: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    if (!SAFE.has(c.req.method) && !sameOrigin(c, allowed)) {
      throw new Refusal(403, {
        code: 'http/origin',
        message: `a page of ${shown(c.req.header('origin'))} may not write here`,
        remedy: 'Send the request from the workbench itself, or from a program that sends no Origin header.',
      });
    }
    await next();
  };
}

function sameOrigin(c: Context, allowed: ReadonlySet<string>): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('origin');
  if (origin === undefined) return true;
  const m = /^https?:\/\/([^/?#@\s]+)$/iu.exec(origin);
  return m?.[1] !== undefined && allowed.has(m[1].toLowerCase());
}

const shown = (value: string | undefined): string => (value ? `"${value.slice(0, 100)}"` : 'no name');
