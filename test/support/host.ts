// A process that runs the command line again and again: a request is a folder, an environment, arguments and an input, its
// answer the exit status and all that was printed, in order. What is loaded and compiled for one serves the next.
// Requests come from the parent, or by files from the `backflow` of a shell script (hosted.ts writes both).
import { constants, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';

export interface Request {
  args: string[];
  cwd: string;
  env: Record<string, string>;
  input: Uint8Array;
}

export interface Printed {
  to: 'stdout' | 'stderr';
  bytes: Uint8Array;
}

export interface Answer {
  status: number;
  printed: Printed[];
}

/** Stands in for a standard stream of the process; what is written to it is kept. */
function stand(name: 'stdin' | 'stdout' | 'stderr', value: Readable | Writable): void {
  Object.defineProperty(process, name, { value, configurable: true });
}

/** As much as a pipe gives at once. */
const PIPE = 65_536;

function* pieces(input: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < input.length; at += PIPE) yield Buffer.from(input.subarray(at, at + PIPE));
}

function keep(printed: Printed[], to: Printed['to']): Writable {
  return new Writable({
    decodeStrings: true,
    write(bytes: Buffer, _encoding, done) {
      const last = printed.at(-1);
      if (last?.to === to) last.bytes = Buffer.concat([last.bytes, bytes]);
      else printed.push({ to, bytes: Buffer.from(bytes) });
      done();
    },
  });
}

const { NODE_COMPILE_CACHE } = process.env;
const [entry = '', folder = ''] = process.argv.slice(2);
const { main } = (await import(entry)) as { main: (args: readonly string[]) => Promise<number> };

// Threads of the command line find what this one has compiled.
flushCompileCache();

async function answer({ args, cwd, env, input }: Request): Promise<Answer> {
  const printed: Printed[] = [];
  stand('stdin', Readable.from(pieces(input)));
  for (const name of ['stdout', 'stderr'] as const) stand(name, keep(printed, name));
  process.env = { ...env, NODE_COMPILE_CACHE };
  process.chdir(cwd);
  return { status: await main(args), printed };
}

/** One at a time: a process has one folder and one environment. */
let last: Promise<unknown> = Promise.resolve();
function inTurn(request: Request): Promise<Answer> {
  const mine = last.then(() => answer(request));
  last = mine;
  return mine;
}

process.on('message', async ({ id, request }: { id: number; request: Request }) => {
  process.send?.({ id, answer: await inTurn(request) });
});
process.on('disconnect', () => process.exit());
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The words of a file of zero-ended or line-ended words. */
const words = (path: string, end: string): string[] => readFileSync(path, 'utf8').split(end).slice(0, -1);

/** What `export -p` of a shell prints, read back. */
const exported = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^export (\w+)=(["'])(.*)\2$/gmu)].map(([, name, , value]) => [name, value]));

const quoted = (bytes: Uint8Array): string => `'${Buffer.from(bytes).toString().replaceAll("'", "'\\''")}'`;

/** Answers a shell: `told` is what it runs to print in order, `over` a pipe that it reads the status from. */
async function answerShell(place: string): Promise<void> {
  const { status, printed } = await inTurn({
    args: words(`${place}.args`, '\0'),
    cwd: words(`${place}.cwd`, '\n')[0] ?? '/',
    env: exported(readFileSync(`${place}.env`, 'utf8')),
    input: readFileSync(`${place}.input`),
  });
  const told = printed.map(({ to, bytes }) => `printf %s ${quoted(bytes)}${to === 'stderr' ? ' >&2' : ''}\n`);
  writeFileSync(`${place}.told`, told.join(''));
  writeFileSync(`${place}.over`, `${status}\n`);
}

// Opened for writing too, so that it does not end when a shell has written.
const requests = new Socket({
  fd: openSync(join(folder, 'requests'), constants.O_RDWR | constants.O_NONBLOCK),
  readable: true,
  writable: false,
});
createInterface(requests).on('line', answerShell);
process.send?.('ready');
