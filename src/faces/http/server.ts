// An app's `fetch` -> a listening Node server with time limits, and a stop that lets requests in hand finish.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Diagnostic } from '../../model/diagnostic.ts';

export interface Listening {
  port: number;
  /** Stops taking requests; resolves when those in hand are done, or after the grace time. */
  close(): Promise<void>;
}

export interface ListenOptions {
  fetch: (request: Request) => Response | Promise<Response>;
  address: string;
  /** 0 takes any free port. */
  port: number;
}

const GRACE = 3000;

/** Milliseconds: for the head of a request, for a whole request, between two requests of a connection. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 5000 };

/** Listens, or says why it cannot. */
export function listen(options: ListenOptions): Promise<Listening | Diagnostic> {
  const server = createAdaptorServer({ fetch: options.fetch, serverOptions: TIMES }) as Server;
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(cannotListen(error, options)));
    server.listen(options.port, options.address, () => {
      resolve({ port: (server.address() as AddressInfo).port, close: () => stop(server) });
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function cannotListen(error: NodeJS.ErrnoException, { address, port }: ListenOptions): Diagnostic {
  const severity = 'error';
  if (error.code === 'EADDRINUSE') {
    return {
      code: 'serve/port-taken',
      severity,
      message: `port ${port} is taken, perhaps by a workbench that runs already`,
      remedy: `Open http://127.0.0.1:${port}, or choose another port: --port ${port + 1} (or PORT=${port + 1}).`,
    };
  }
  if (error.code === 'EACCES') {
    const remedy = 'Choose a port from 1024 on.';
    return { code: 'serve/port-refused', severity, message: `this user may not listen on port ${port}`, remedy };
  }
  return {
    code: 'serve/address',
    severity,
    message: `cannot listen on ${address}: ${error.code ?? error.message}`,
    remedy: 'Use 127.0.0.1, or an address of this machine.',
  };
}
