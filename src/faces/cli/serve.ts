// The commands `serve` (API and workbench until stopped) and `doctor` (is everything in place?). What they need is
// loaded when they run.
import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from './context.ts';

export interface ServeFlags {
  port?: number;
  open?: boolean;
  listen: string;
  hostName: string[];
}

const USUAL_PORT = 4780;

const SERVE = `
On 127.0.0.1 nobody else can reach it. On another address a token is required: BACKFLOW_TOKEN.
BACKFLOW_HOSTS names further hosts, separated by commas, as --host-name does.

Examples:
  $ backflow serve
  $ backflow serve --port 5000 --open
  $ BACKFLOW_TOKEN=$(openssl rand -hex 24) backflow serve --listen 0.0.0.0 --host-name desk.example.org`;

const DOCTOR = `
Example:
  $ backflow doctor`;

/** A port from 0 (any free one) to 65535. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
}

/** The port to take: the flag's, PORT's, or the usual one. */
function choosePort(flags: ServeFlags, { env }: Context, command: Command): number {
  if (flags.port !== undefined) return flags.port;
  if (!env.PORT) return USUAL_PORT;
  try {
    return portOf(env.PORT);
  } catch {
    const message = `error: PORT is "${env.PORT}"; a port is a whole number from 1 to 65535`;
    return command.error(message, { exitCode: 2, code: 'backflow.usage' });
  }
}

/** Adds the commands. */
export function register(program: Command, context: Context): void {
  program
    .command('serve')
    .summary('serve the workbench and the HTTP API')
    .description('Serves the workbench and the HTTP API on http://127.0.0.1:4780 until it is stopped with Ctrl-C.')
    .option('--port <number>', 'port to listen on (else PORT, else 4780)', portOf)
    .option('--open', 'open the workbench in the browser')
    .option('--listen <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--host-name <name>',
      'answer for this host too; can be given again',
      (name, all: string[]) => [...all, name],
      [],
    )
    .addHelpText('after', SERVE)
    .action(async (flags: ServeFlags, command: Command) => {
      const port = choosePort(flags, context, command);
      const { runServe } = await import('./main/serving.ts');
      await runServe(context, { ...flags, port });
    });
  program
    .command('doctor')
    .summary('check that everything is in place')
    .description('Checks Node, the store, the word tables, the bundled cases and the built workbench.')
    .option('--json', 'print JSON')
    .addHelpText('after', DOCTOR)
    .action(async (flags: { json?: boolean }) => {
      const { runDoctor } = await import('./main/doctor.ts');
      await runDoctor(context, flags.json ?? false);
    });
}
