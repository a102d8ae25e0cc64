// A context and the user's wishes in, a server until a signal comes: the store opened, the bundled cases there, the
// address printed. Stops when it cannot listen, with the remedy.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Workspace } from '../../../workspace.ts';
import { type Serving, serve } from '../../http/serve.ts';
import { type Context, Stop } from '../context.ts';
import { report } from '../diagnostics.ts';
import { clean } from '../print.ts';
import type { ServeFlags } from '../serve.ts';

/** Signals this near to the first are the same wish: a terminal and a parent process may both pass it on. */
const SAME_WISH = 500;

/** Folders of the cases that come with the package. */
export function bundledCases(root: string): string[] {
  const cases = join(root, 'cases');
  if (!existsSync(cases)) return [];
  const folders = readdirSync(cases).sort();
  return folders.map((name) => join(cases, name)).filter((folder) => existsSync(join(folder, 'case.yaml')));
}

/** Serves until SIGINT or SIGTERM. */
export async function runServe(context: Context, flags: ServeFlags & { port: number }): Promise<void> {
  const workspace = await context.openWorkspace();
  await ensureCases(workspace, context);
  const hosts = (context.env.BACKFLOW_HOSTS ?? '').split(',');
  const serving = await serve({
    desk: workspace,
    webRoot: join(context.root, 'dist', 'web'),
    version: versionOf(context.root),
    port: flags.port,
    address: flags.listen,
    hostNames: [...flags.hostName, ...hosts].filter((name) => name.trim() !== ''),
    token: context.env.BACKFLOW_TOKEN || null,
    now: () => context.now().getTime(),
    onBug: (error, route) => tellBug(error, route, context),
  });
  if (!('url' in serving)) throw new Stop([serving]);
  greet(serving, context);
  if (flags.open) openBrowser(serving, context);
  await untilStopped();
  if (!context.quiet) context.err.write('Stopping ...\n');
  await serving.close();
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

async function ensureCases(workspace: Workspace, context: Context): Promise<void> {
  for (const folder of bundledCases(context.root)) {
    const { value, diagnostics } = await workspace.ensureBundled(folder);
    report(diagnostics, context);
    if (!context.quiet && (value === 'imported' || value === 'refreshed')) {
      context.err.write(`The bundled case ${clean(folder.split(/[\\/]/u).at(-1) ?? '')} was ${value}.\n`);
    }
  }
}

function greet({ url, entrance }: Serving, context: Context): void {
  context.out.write(`Backflow is at ${entrance ?? url}\n`);
  if (context.quiet) return;
  if (entrance) context.err.write('The code in this address is good once, for ten minutes.\n');
  context.err.write('Press Ctrl-C to stop.\n');
}

function tellBug(error: unknown, route: string, context: Context): void {
  const message = error instanceof Error ? error.message : String(error);
  context.err.write(`error: ${clean(route)} failed: ${clean(message.split('\n')[0] ?? '')} [http/internal]\n`);
  if (context.env.BACKFLOW_DEBUG && error instanceof Error) context.err.write(`${error.stack}\n`);
}

const OPENERS: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
};

/** Asks the system to open the page; where it cannot, the printed address is there. */
function openBrowser({ url, entrance }: Serving, context: Context): void {
  const [command, args] = OPENERS[process.platform] ?? ['xdg-open', []];
  const child = spawn(command, [...args, entrance ?? url], { stdio: 'ignore', detached: true });
  child.on('error', () => context.err.write('No browser could be opened; open the address above.\n'));
  child.unref();
}

/** Resolves at the first signal; a second one, later than the same wish, ends the process at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let first = 0;
    const onSignal = (signal: NodeJS.Signals): void => {
      const now = performance.now();
      if (first === 0) first = now;
      else if (now - first > SAME_WISH) process.exit(signal === 'SIGINT' ? 130 : 143);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
}
