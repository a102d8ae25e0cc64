// The built workbench: files known by name from one walk of its folder, so that no request can name any other.
// Hashed assets are cached for ever and sent compressed; the page is never stored and carries a fresh nonce.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { freshNonce, pagePolicy } from './guard/headers.ts';
import { Refusal } from './problem.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const SQUEEZABLE = new Set(['.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);

type Encoding = 'br' | 'gzip' | 'identity';

interface Asset {
  path: string;
  /** A name with a hash of its content: it never changes under one address. */
  hashed: boolean;
  /** Bodies by encoding, made when first asked for. */
  bodies: Map<Encoding, Promise<Buffer>>;
}

const squeeze: Record<Encoding, (raw: Buffer) => Promise<Buffer>> = {
  br: (raw) => promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
  identity: async (raw) => raw,
};

/** Files below a folder by address. Symbolic links and dot files are left out. */
function walk(folder: string, prefix = ''): Map<string, Asset> {
  const found = new Map<string, Asset>();
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return found;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const name = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) for (const [deep, asset] of walk(path, name)) found.set(deep, asset);
    else if (entry.isFile()) found.set(name, { path, hashed: prefix.startsWith('/assets'), bodies: new Map() });
  }
  return found;
}

/** The best encoding that the client takes and the type gains from. */
function encodingFor(c: Context, type: string): Encoding {
  const accepted = c.req.header('accept-encoding') ?? '';
  if (!SQUEEZABLE.has(type)) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/u.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/u.test(accepted) ? 'gzip' : 'identity';
}

/** Serves the workbench from `root`; every address without an ending that asks for a page is the page. */
export function workbench(root: string): MiddlewareHandler {
  let files = walk(root);
  let stamp = stampOf(root);
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const { path } = c.req;
    if (path === '/api' || path.startsWith('/api/') || path === '/healthz') return next();
    const isPage = path === '/' || path === '/index.html' || (!extname(path) && wantsPage(c));
    if (isPage) {
      const now = stampOf(root);
      if (now !== stamp) files = walk(root);
      stamp = now;
      return sendPage(c, root);
    }
    const asset = files.get(path);
    return asset ? send(c, asset) : next();
  };
}

const wantsPage = (c: Context): boolean => c.req.header('accept')?.includes('text/html') ?? false;

function stampOf(root: string): number {
  return statSync(join(root, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function send(c: Context, asset: Asset): Promise<Response> {
  const type = extname(asset.path);
  const encoding = encodingFor(c, type);
  let body = asset.bodies.get(encoding);
  if (!body) {
    body = squeeze[encoding](readFileSync(asset.path));
    asset.bodies.set(encoding, body);
  }
  const bytes = await body;
  const headers: Record<string, string> = {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'content-length': String(bytes.byteLength),
    'cache-control': asset.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  };
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  return new Response(c.req.method === 'HEAD' ? null : new Uint8Array(bytes), { status: 200, headers });
}

function sendPage(c: Context, root: string): Response {
  let html: string;
  try {
    html = readFileSync(join(root, 'index.html'), 'utf8');
  } catch {
    throw new Refusal(404, {
      code: 'http/no-page',
      message: 'the workbench has not been built',
      remedy: 'Run `npm run build`, or `npm start`, which builds it. The API at /api works without.',
    });
  }
  const nonce = freshNonce();
  return page(c, withNonce(html, nonce), nonce);
}

/** Gives every script and style the nonce: in place of the build's placeholder, or where none is set. */
export function withNonce(html: string, nonce: string): string {
  return html
    .replaceAll('__CSP_NONCE__', nonce)
    .replace(/<(script|style)(?![^>]*\snonce=)(?=[\s>])/giu, `<$1 nonce="${nonce}"`);
}

/** A page of ours under the page's policy, never stored. */
export function page(c: Context, html: string, nonce: string): Response {
  c.header('content-security-policy', pagePolicy(nonce));
  c.header('cache-control', 'no-store');
  return c.html(html) as Response;
}
