// Gives the built program as a child process: one command with its output, or the server with its address. Each
// use has a folder of its own for the store, so that tests never meet.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const program = join(root, 'dist', 'bin', 'backflow.js');

/** The environment of a stranger: no settings of the developer's, a store of its own. */
export const environment = (home: string, more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  BACKFLOW_HOME: join(home, '.backflow'),
  NO_COLOR: '1',
  LANG: 'C.UTF-8',
  ...more,
});

function built(path: string): string {
  if (!existsSync(path)) throw new Error('The program is not built: run `npm run build` first.');
  return path;
}

/** The module of the command line as it is built. */
export const builtLine = (): string => built(join(root, 'dist', 'cli', 'main.js'));

/** What became of one command. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one command to its end. */
export function backflow(home: string, ...args: string[]): Ran {
  const done = spawnSync(process.execPath, [built(program), ...args], {
    cwd: root,
    env: environment(home),
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** Runs a shell script in `home`, with the programs of a folder first; gives all that it printed, in order. */
export function inShell(
  home: string,
  script: string,
  { bin, more }: { bin: string; more?: Record<string, string> },
): Promise<{ status: number | null; output: string }> {
  const env = environment(home, { PATH: [bin, process.env.PATH].join(delimiter), ...more });
  const args = ['-c', `exec 2>&1\n${script}`];
  const child = spawn('/bin/sh', args, { cwd: home, env, timeout: 30_000, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('close', (status) => done({ status, output }));
  });
}

/** Runs a shell script in `home`, in which `backflow` is the built program. */
export function shell(home: string, script: string): Promise<{ status: number | null; output: string }> {
  const bin = join(home, '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'backflow'), `#!/bin/sh\nexec "${process.execPath}" "${built(program)}" "$@"\n`, {
    mode: 0o755,
  });
  return inShell(home, script, { bin });
}

export interface Server {
  address: string;
  stop: () => Promise<void>;
}

/** Starts `serve` on a port that the system picks, and waits for the address that it prints. */
export function serve(home: string): Promise<Server> {
  const child = spawn(process.execPath, [built(program), 'serve'], {
    cwd: root,
    env: environment(home, { PORT: '0' }),
  });
  return new Promise((done, failed) => {
    let output = '';
    const timer = setTimeout(() => failed(new Error(`The server printed no address within 20 s:\n${output}`)), 20_000);
    const look = (data: Buffer): void => {
      output += data;
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0];
      if (!address) return;
      clearTimeout(timer);
      done({ address, stop: () => stop(child) });
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('close', (status) => failed(new Error(`The server ended with status ${status}:\n${output}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  const over = new Promise<void>((done) => child.once('close', () => done()));
  child.kill('SIGTERM');
  return over;
}
