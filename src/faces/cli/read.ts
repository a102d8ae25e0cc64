// The command `read`: files or lines of JSON in, claims with their quotes out.
import type { Command } from 'commander';
import type { Extraction } from '../../model/claim.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document, DocumentMeta } from '../../model/document.ts';
import { publicationDate } from '../../model/period.ts';
import type { Context } from './context.ts';
import type { BatchReader } from './reading/batch.ts';
import type { Ask } from './reading/files.ts';
import type { Lines } from './reading/jsonl.ts';
import { langOf } from './reading/lang.ts';

interface Flags {
  json?: boolean;
  jsonl?: boolean;
  text?: boolean;
  published?: string;
  title?: string;
  publisher?: string;
  url?: string;
  lang?: string;
  encoding?: string;
  engine: string;
  explain?: boolean;
  workers?: string;
}

interface Found extends Extraction {
  document: Document;
}

const EXAMPLES = `
Examples:
  $ backflow read article.txt --published 2024-03-06
  $ backflow read report.pdf page.html --json
  $ curl -s https://example.org/news | backflow read -
  $ backflow read --jsonl < documents.jsonl > claims.jsonl`;

/** Adds the command. */
export function register(program: Command, context: Context): void {
  program
    .command('read')
    .summary('read documents: who said what about whose money')
    .description(
      'Reads text, HTML or PDF files (or - for standard input) and prints the claims in them with their quotes.',
    )
    .argument('[files...]', 'files to read, - for standard input')
    .option('--json', 'print JSON')
    .option('--jsonl', 'read one document a line ({"id","text",...}) from standard input; print one result a line')
    .option('--text', 'with --json or --jsonl: print the text of each document too, which all offsets count in')
    .option('--published <date>', 'when it was published (2024-03-06); relative dates are resolved against it')
    .option('--title <title>', 'its headline')
    .option('--publisher <name>', 'who published it')
    .option('--url <url>', 'where it was published')
    .option('--lang <lang>', 'zh-Hans, zh-Hant or en, where the text itself does not tell')
    .option('--encoding <name>', 'encoding of the files (utf-8, gb18030, big5, ...), where the guess is wrong')
    .option('--engine <engine>', 'what reads the claims: grammar', 'grammar')
    .option('--workers <n>', 'threads that read lines with --jsonl; the number of processors without it')
    .option('--explain', 'say sentence by sentence which rules fired, what was refused and which figures are left')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: Flags, command: Command) => run(files, flags, { command, context }));
}

function check(files: string[], flags: Flags, command: Command): void {
  const wrong = (message: string): never => command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });
  if (flags.jsonl && !linear(flags.encoding ?? 'utf-8'))
    wrong(`--encoding ${flags.encoding}: lines are read in utf-8, gb18030, big5 or another that keeps line ends`);
  if (flags.text && !flags.json && !flags.jsonl) wrong('--text goes with --json or --jsonl');
  if (flags.jsonl && files.length) wrong('--jsonl reads standard input; leave the files out');
  if (!flags.jsonl && files.length === 0) wrong("missing argument 'files': name a file, or - for standard input");
  if (files.filter((f) => f === '-').length > 1) wrong('standard input (-) can be read only once');
  if (flags.lang && langOf(flags.lang) === undefined) wrong(`--lang ${flags.lang}: use zh-Hans, zh-Hant or en`);
  if (flags.published !== undefined && publicationDate(flags.published) === null)
    wrong(`--published ${flags.published}: use a day as YYYY-MM-DD`);
  if (flags.workers && !/^[1-9]\d?$/u.test(flags.workers))
    wrong(`--workers ${flags.workers}: use a number from 1 to 99`);
  if (flags.engine !== 'grammar') wrong(`--engine ${flags.engine}: only grammar is available`);
}

/** An encoding that is known, and in which a line end is one byte: lines can be told apart before they are decoded. */
function linear(encoding: string): boolean {
  try {
    return !new TextDecoder(encoding).encoding.startsWith('utf-16');
  } catch {
    return false;
  }
}

interface Run {
  command: Command;
  context: Context;
}

async function run(files: string[], flags: Flags, { command, context }: Run): Promise<void> {
  check(files, flags, command);
  if (flags.jsonl) return lines(flags, context);
  const found: Found[] = [];
  const failures: Diagnostic[] = [];
  for (const [i, file] of files.entries()) {
    progress(context, files, i);
    const one = await readOne(file, flags, context);
    failures.push(...one.failures);
    if (!one.found) continue;
    if (flags.json) found.push(one.found);
    else await print(one.found, { flags, context, first: found.push(one.found) === 1 });
  }
  if (flags.json) await printJson(found, failures, { flags, context });
}

/** On a terminal with several files: which one is being read. The line is wiped before anything else is printed. */
function progress(context: Context, files: string[], i: number): void {
  if (!context.err.tty || context.quiet || files.length < 5) return;
  context.err.write(`\r\u001b[2Kreading ${i + 1} of ${files.length}${i + 1 === files.length ? '\r\u001b[2K' : ''}`);
}

function askOf(flags: Flags): Ask {
  const { title, publisher, published, url, lang } = flags;
  const meta: DocumentMeta = { title, publisher, published, url, lang: langOf(lang ?? '') ?? null };
  return { meta, encoding: flags.encoding };
}

/** Reads one file and its claims. What was wrong with it is printed at once, on standard error. */
async function readOne(
  file: string,
  flags: Flags,
  context: Context,
): Promise<{ found: Found | null; failures: Diagnostic[] }> {
  const { readFileAsked } = await import('./reading/files.ts');
  const read = await readFileAsked(file, askOf(flags), context.input);
  const { report } = await import('./diagnostics.ts');
  report(read.diagnostics, context);
  if (!read.value) return { found: null, failures: read.diagnostics };
  const reader = await context.reader();
  const extraction = reader(read.value, { explain: flags.explain ?? false });
  return {
    found: { document: read.value, ...extraction, diagnostics: [...read.diagnostics, ...extraction.diagnostics] },
    failures: [],
  };
}

async function print(found: Found, how: { flags: Flags; context: Context; first: boolean }): Promise<void> {
  const { documentLines } = await import('./reading/claims.ts');
  const { located, report } = await import('./diagnostics.ts');
  const { context, flags } = how;
  const lines = documentLines(found, context.out, flags.explain);
  if (found.explained) lines.push(...(await import('./reading/explained.ts')).explainedLines(found, context.out));
  const text = lines.join('\n');
  context.out.write(`${how.first ? '' : '\n'}${text}\n`);
  const file = found.document.file ?? found.document.id;
  const ours = found.diagnostics.filter((d) => !d.code.startsWith('read/'));
  report(
    ours.map((d) => ({ ...located(d, found.document.text) })).map((d) => ({ ...d, at: { ...d.at, file } })),
    context,
  );
}

async function printJson(
  found: Found[],
  failures: Diagnostic[],
  { flags, context }: { flags: Flags; context: Context },
): Promise<void> {
  const { described } = await import('./reading/described.ts');
  const { jsonPieces } = await import('./print.ts');
  const documents = found.map(({ document, claims, unexplained, diagnostics, explained }) => ({
    document: described(document, flags.text),
    claims,
    unexplained,
    diagnostics,
    ...(explained ? { explained } : {}),
  }));
  const encoder = new TextEncoder();
  for (const piece of jsonPieces({ documents, diagnostics: failures })) await context.out.pour(encoder.encode(piece));
  context.out.write('\n');
}

/** `--jsonl`: every line is answered, in order; bad ones are told on standard error too. */
async function lines(flags: Flags, context: Context): Promise<void> {
  const { batchesOf } = await import('./reading/batches.ts');
  const { stream } = await import('./reading/stream.ts');
  const { meta, encoding } = askOf(flags);
  const how = { explain: flags.explain ?? false, text: flags.text ?? false, ...(meta && { meta }), encoding };
  const batches = batchesOf(context.input);
  const threads = flags.workers ? Number(flags.workers) : context.processors;
  await stream({ batches, read: reading({ threads, how }, context), threads }, context);
  if (context.err.tty && !context.quiet && !context.out.tty) context.err.write('\n');
}

interface Reading {
  threads: number;
  how: Lines;
}

/** Reads on this thread until there is enough for threads, from then on with all. */
function reading({ threads, how }: Reading, context: Context): BatchReader {
  let read: Promise<BatchReader> | null = null;
  let pooled = false;
  return async (batch) => {
    if (!pooled && threads > 1 && batch.enough) {
      pooled = true;
      read = context.batchReader(threads, how);
    }
    read ??= context.batchReader(1, how);
    return (await read)(batch);
  };
}
