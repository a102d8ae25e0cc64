// Who may come in when the server is reachable from elsewhere: a bearer token for programs, and for browsers a
// one-time code that is exchanged for a session cookie. Secrets are kept as hashes and never printed again.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Refusal } from '../problem.ts';

const COOKIE = 'backflow_session';
const HOUR = 3_600_000;
const CODE_LIFE = HOUR / 6;
const SESSION_LIFE = 12 * HOUR;
const MOST = 1000;

/** What anybody may ask without having signed in. */
const OPEN = new Set(['GET /healthz', 'HEAD /healthz', 'GET /enter', 'HEAD /enter', 'POST /api/v1/session']);

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Secrets with an end: known by hash, forgotten when used up, expired or too many. */
class Secrets {
  readonly #life: number;
  readonly #ends = new Map<string, number>();

  constructor(life: number) {
    this.#life = life;
  }

  make(now: number): string {
    for (const [key, end] of this.#ends) if (end <= now || this.#ends.size >= MOST) this.#ends.delete(key);
    const secret = randomBytes(24).toString('base64url');
    this.#ends.set(hash(secret).toString('hex'), now + this.#life);
    return secret;
  }

  holds(secret: string, now: number): boolean {
    return (this.#ends.get(hash(secret).toString('hex')) ?? 0) > now;
  }

  use(secret: string, now: number): boolean {
    const good = this.holds(secret, now);
    this.#ends.delete(hash(secret).toString('hex'));
    return good;
  }
}

/** The door of a server with a token. `now` gives milliseconds. */
export class Door {
  readonly #token: Buffer;
  readonly #now: () => number;
  readonly #codes = new Secrets(CODE_LIFE);
  readonly #sessions = new Secrets(SESSION_LIFE);

  constructor(token: string, now: () => number) {
    this.#token = hash(token);
    this.#now = now;
  }

  /** A code for one browser, good once and for ten minutes. */
  code(): string {
    return this.#codes.make(this.#now());
  }

  /** Exchanges a code for a cookie that scripts cannot read and other sites cannot send. */
  enter(c: Context, code: string): void {
    if (!this.#codes.use(code, this.#now())) {
      throw new Refusal(401, {
        code: 'http/code',
        message: 'this code is unknown, used or older than ten minutes',
        remedy: 'Restart the server for a new one, or POST /api/v1/session/code with the token.',
      });
    }
    setCookie(c, COOKIE, this.#sessions.make(this.#now()), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: SESSION_LIFE / 1000,
      secure: c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:'),
    });
  }

  hasToken(c: Context): boolean {
    const given = /^Bearer (.+)$/u.exec(c.req.header('authorization') ?? '')?.[1];
    return given !== undefined && timingSafeEqual(hash(given), this.#token);
  }

  /** Lets in a token, a session, or a request that anybody may make; a page is led to the entrance. */
  guard(): MiddlewareHandler {
    return async (c, next) => {
      const session = getCookie(c, COOKIE);
      const known = this.hasToken(c) || (session !== undefined && this.#sessions.holds(session, this.#now()));
      if (known || OPEN.has(`${c.req.method} ${c.req.path}`)) return next();
      if (c.req.method === 'GET' && c.req.header('accept')?.includes('text/html')) return c.redirect('/enter', 302);
      c.header('www-authenticate', 'Bearer');
      throw new Refusal(401, {
        code: 'http/token',
        message: 'this server asks for a token',
        remedy: 'Send `Authorization: Bearer TOKEN`, or open /enter with the one-time code the server printed.',
      });
    };
  }
}
