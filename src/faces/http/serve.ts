// A desk and the user's wishes -> a running server: on this machine only, or with a token on another address.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { makeApp } from './app.ts';
import type { Desk } from './desk.ts';
import { hostList } from './guard/hosts.ts';
import { Door } from './guard/session.ts';
import { listen } from './server.ts';

export interface ServeOptions {
  desk: Desk;
  webRoot: string;
  version: string;
  port: number;
  /** 127.0.0.1 unless the user names another. */
  address: string;
  /** Names besides this machine's that `Host` and `Origin` may have. */
  hostNames: readonly string[];
  token: string | null;
  /** Milliseconds since 1970. */
  now: () => number;
  onBug?: (error: unknown, route: string) => void;
}

export interface Serving {
  /** Where to open the workbench. */
  url: string;
  /** The same with a one-time code, when the server asks for a token. */
  entrance: string | null;
  close(): Promise<void>;
}

const SHORTEST_TOKEN = 16;

const isLoopback = (address: string): boolean => /^(127(\.\d{1,3}){3}|::1|localhost)$/u.test(address);
const isWildcard = (address: string): boolean => address === '0.0.0.0' || address === '::';
const inUrl = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** Serves, or says why not. The list of hosts is complete before the first request can arrive. */
export async function serve(options: ServeOptions): Promise<Serving | Diagnostic> {
  const refused = refuseAddress(options);
  if (refused) return refused;
  const hosts = new Set<string>();
  const door = options.token === null ? null : new Door(options.token, options.now);
  const { desk, webRoot, version, address, port, onBug } = options;
  const app = makeApp({ desk, webRoot, version, door, allowedHosts: hosts, ...(onBug ? { onBug } : {}) });
  const listening = await listen({ fetch: app.fetch, address, port });
  if (!('port' in listening)) return listening;
  const own = isLoopback(address) || isWildcard(address) ? [] : [inUrl(address)];
  for (const host of hostList(listening.port, [...own, ...options.hostNames])) hosts.add(host);
  const url = `http://${isWildcard(address) ? '127.0.0.1' : inUrl(address)}:${listening.port}`;
  return { url, entrance: door ? `${url}/enter#${door.code()}` : null, close: listening.close };
}

function refuseAddress({ address, token }: ServeOptions): Diagnostic | null {
  if (token !== null && token.length < SHORTEST_TOKEN) {
    return {
      code: 'serve/token-short',
      severity: 'error',
      message: `the token has fewer than ${SHORTEST_TOKEN} characters`,
      remedy: 'Set BACKFLOW_TOKEN to a long random text, for instance from `openssl rand -hex 24`.',
    };
  }
  if (isLoopback(address) || token !== null) return null;
  return {
    code: 'serve/token-missing',
    severity: 'error',
    message: `listening on ${address} lets other machines in, and no token is set`,
    remedy: 'Set BACKFLOW_TOKEN to a long random text, or leave --listen away to serve this machine only.',
  };
}
