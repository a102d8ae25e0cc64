// The door's routes: the page that exchanges a one-time code, the exchange itself, and new codes for who has the
// token. The code travels behind `#`, which browsers never send, so it is in no log and no Referer.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { freshNonce } from './guard/headers.ts';
import { limited } from './guard/limits.ts';
import type { Door } from './guard/session.ts';
import { Refusal } from './problem.ts';
import { json, WRITE } from './routes/parts.ts';
import { page } from './statics.ts';

const Code = z.object({ code: z.string().min(1).max(200) });

const exchange = createRoute({
  method: 'post',
  path: '/session',
  tags: ['Access'],
  operationId: 'enter',
  summary: 'Exchange a one-time code for a session cookie (only when the server has a token)',
  middleware: [limited('small')],
  request: { body: { required: true, content: { 'application/json': { schema: Code } } } },
  responses: { 200: json(z.object({ entered: z.literal(true) }), 'The cookie is set.'), ...WRITE },
});

const issue = createRoute({
  method: 'post',
  path: '/session/code',
  tags: ['Access'],
  operationId: 'newCode',
  summary: 'A new one-time code, for a request that carries the token',
  responses: { 201: json(Code, 'A code, good once and for ten minutes.'), ...WRITE },
});

/** The routes below /api/v1; without a door there is nothing to enter. */
export function sessionRoutes(door: Door | null) {
  const must = (): Door => {
    if (door) return door;
    throw new Refusal(404, {
      code: 'http/no-door',
      message: 'this server has no token, so there is nothing to sign in to',
      remedy: 'Use the API as it is.',
    });
  };
  return new OpenAPIHono()
    .openapi(exchange, (c) => {
      must().enter(c, c.req.valid('json').code);
      return c.json({ entered: true as const }, 200);
    })
    .openapi(issue, (c) => {
      if (!must().hasToken(c)) {
        throw new Refusal(403, {
          code: 'http/token-only',
          message: 'only a request with the token may make a code',
          remedy: 'Send `Authorization: Bearer TOKEN`.',
        });
      }
      return c.json({ code: must().code() }, 201);
    });
}

const SCRIPT = `
const field = document.querySelector('input');
const note = document.querySelector('output');
async function enter() {
  const reply = await fetch('/api/v1/session', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code: field.value.trim() }),
  });
  if (reply.ok) location.replace('/');
  else note.textContent = (await reply.json()).detail;
}
field.value = decodeURIComponent(location.hash.slice(1));
history.replaceState(null, '', '/enter');
document.querySelector('button').addEventListener('click', enter);
field.addEventListener('keydown', (event) => { if (event.key === 'Enter') enter(); });
if (field.value) enter();
`;

/** The entrance for browsers. */
export function entrancePage(c: Parameters<typeof page>[0]): Response {
  const nonce = freshNonce();
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Backflow: enter</title>
<style nonce="${nonce}">body{font:1rem/1.6 Georgia,serif;max-width:34rem;margin:20vh auto;padding:0 1rem;color-scheme:light dark}
input,button{font:inherit;padding:.3em .6em}output{display:block;margin-top:1em}</style>
<h1>Backflow</h1>
<p><label>One-time code, as printed where the server was started<br><input autocomplete="off" spellcheck="false"></label>
<button type="button">Enter</button><output role="status"></output></p>
<script nonce="${nonce}">${SCRIPT}</script></html>
`;
  return page(c, html, nonce);
}
