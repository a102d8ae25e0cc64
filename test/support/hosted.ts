// The command line without a process for each command: commands and shell scripts run in one process a thread (host.ts),
// from source or as built. For what a command says and leaves; that it starts, is piped and ends is checked on the real one.
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLine, environment, inShell, type Ran, root } from '../running.ts';
import type { Answer, Request } from './host.ts';

/** What Node compiles of the sources is kept for the threads of the command line, and for the next run. */
export const compiled = join(root, 'node_modules', '.cache', 'backflow-compiled');

/** The `backflow` of a shell script: leaves its request, waits, prints what was printed. By the shell alone as far as can be:
 * to start a program for each step would cost more than most commands. */
const SHIM = `#!/bin/sh
place="$BACKFLOW_HOST/$$"
mkfifo "$place.over" || exit 99
exec 3<>"$place.over"
: > "$place.input"
[ /dev/stdin -ef /dev/null ] || cat > "$place.input"
export -p > "$place.env"
pwd > "$place.cwd"
for word; do printf '%s\\0' "$word"; done > "$place.args"
echo "$place" > "$BACKFLOW_HOST/requests"
read -r status <&3
. "$place.told"
exit "$status"
`;

export interface Host {
  /** Runs one command in a folder, with its store below it. */
  command(home: string, args: readonly string[], input?: string | Uint8Array): Promise<Ran>;
  /** Runs a shell script in a folder, in which `backflow` is the command line; gives all that was printed, in order. */
  shell(home: string, script: string): Promise<{ status: number | null; output: string }>;
}

type Waiting = Map<number, { done: (answer: Answer) => void; failed: (error: Error) => void }>;

/** The process; it ends with the thread that started it, and holds nothing up. */
function start(entry: string, folder: string): { child: ChildProcess; ready: Promise<void>; waiting: Waiting } {
  const child = fork(join(import.meta.dirname, 'host.ts'), [entry, folder], {
    serialization: 'advanced',
    execArgv: [],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const waiting: Waiting = new Map();
  const ready = new Promise<void>((done, failed) => {
    child.on('message', (message: 'ready' | { id: number; answer: Answer }) => {
      if (message === 'ready') return done();
      waiting.get(message.id)?.done(message.answer);
      waiting.delete(message.id);
    });
    child.on('exit', (status) => {
      const error = new Error(`The process of the commands ended with status ${status}.`);
      failed(error);
      for (const one of waiting.values()) one.failed(error);
    });
  });
  child.unref();
  child.channel?.unref();
  return { child, ready, waiting };
}

const textOf = ({ printed }: Answer, to: string): string =>
  Buffer.concat(printed.filter((p) => p.to === to).map((p) => p.bytes)).toString();

function startHost(entry: string): Host {
  const folder = mkdtempSync(join(tmpdir(), 'backflow-host-'));
  writeFileSync(join(folder, 'backflow'), SHIM, { mode: 0o755 });
  const piped = spawnSync('mkfifo', [join(folder, 'requests')], { encoding: 'utf8' });
  if (piped.status !== 0) throw new Error(`No pipe could be made: ${piped.stderr}`);
  const { child, ready, waiting } = start(entry, folder);
  let count = 0;
  const ask = async (request: Request): Promise<Answer> => {
    await ready;
    const id = count++;
    return new Promise((done, failed) => {
      waiting.set(id, { done, failed });
      child.send({ id, request });
    });
  };
  return {
    command: async (home, args, input = '') => {
      const answer = await ask({ args: [...args], cwd: home, env: environment(home), input: Buffer.from(input) });
      return { status: answer.status, stdout: textOf(answer, 'stdout'), stderr: textOf(answer, 'stderr') };
    },
    shell: async (home, script) => {
      await ready;
      return inShell(home, script, { bin: folder, more: { BACKFLOW_HOST: folder } });
    },
  };
}

const hosts = new Map<string, Host>();

function hostOf(entry: string): Host {
  const host = hosts.get(entry) ?? startHost(entry);
  hosts.set(entry, host);
  return host;
}

/** The command line from its source. */
export const fromSource = (): Host => hostOf(join(root, 'src', 'faces', 'cli', 'main.ts'));

/** The command line as it is built. */
export const asBuilt = (): Host => hostOf(builtLine());
