// The commands `case` and `add`: cases made, listed, shown, imported, exported and deleted; documents put into them.
import type { Command } from 'commander';
import type { CaseInput } from '../../model/case.ts';
import type { Document, DocumentMeta, Lang } from '../../model/document.ts';
import { isPeriod } from '../../model/period.ts';
import type { Workspace } from '../../workspace.ts';
import type { Context } from './context.ts';

interface NewFlags {
  title?: string;
  investor?: string;
  currency: string;
  asOf?: string;
}

interface AddFlags {
  json?: boolean;
  published?: string;
  title?: string;
  publisher?: string;
  url?: string;
  lang?: Lang;
  encoding?: string;
}

const example = (...lines: string[]): string => `\nExample:\n${lines.map((l) => `  $ backflow ${l}`).join('\n')}`;

/** Adds the commands. */
export function register(program: Command, context: Context): void {
  const cases = program.command('case').summary('make, list, show, import, export and delete cases');
  cases.description('A case is the documents, statements and judgements about one question.');
  cases.addHelpText('after', example('case new acme --investor alibaba', 'case show alibaba-2024'));
  registerNew(cases, context);
  registerShow(cases, context);
  registerFolders(cases, context);
  cases
    .command('delete')
    .summary('delete a case with all that is in it')
    .description('Deletes a case: its documents, statements, judgements and scenarios.')
    .argument('<case>', 'name of the case')
    .option('--yes', 'really delete; without it nothing is done')
    .addHelpText('after', example('case delete acme --yes'))
    .action((id: string, flags: { yes?: boolean }, command: Command) => remove(id, { flags, command, context }));
  registerAdd(program, context);
}

function registerNew(cases: Command, context: Context): void {
  cases
    .command('new')
    .summary('make an empty case')
    .description('Makes an empty case.')
    .argument('<name>', 'short name: small letters, digits, dashes')
    .option('--title <title>', 'title for readers')
    .option('--investor <name>', 'the investor in question (id or any of its names); without it the program picks one')
    .option('--currency <code>', 'currency to report in', 'USD')
    .option('--as-of <date>', 'what was known by then (2024-03-06)')
    .addHelpText(
      'after',
      example('case new acme --title "Acme and its customers" --investor alibaba --as-of 2024-03-06'),
    )
    .action((name: string, flags: NewFlags, command: Command) => makeCase(name, { flags, command, context }));
}

function registerShow(cases: Command, context: Context): void {
  cases
    .command('list')
    .summary('list the cases')
    .description('Lists the cases of the store.')
    .option('--json', 'print JSON')
    .addHelpText('after', example('case list'))
    .action((flags: { json?: boolean }) => list(flags.json ?? false, context));
  cases
    .command('show')
    .summary('what a case is made of')
    .description('Shows what a case is made of: its documents, statements entered by hand, judgements, scenarios.')
    .argument('<case>', 'name of the case')
    .option('--json', 'print JSON')
    .addHelpText('after', example('case show alibaba-2024 --json'))
    .action((id: string, flags: { json?: boolean }) => show(id, flags.json ?? false, context));
}

function registerFolders(cases: Command, context: Context): void {
  cases
    .command('import')
    .summary('take a case folder into the store')
    .description('Takes a case folder into the store. What cannot be read of it is reported, the rest is taken.')
    .argument('<dir>', 'the folder with case.yaml')
    .option('--replace', 'a case of that name becomes what the folder holds; judgements are kept')
    .addHelpText('after', example('case import cases/alibaba-2024'))
    .action((dir: string, flags: { replace?: boolean }) => importFolder(dir, flags.replace ?? false, context));
  cases
    .command('export')
    .summary('write a case as a folder')
    .description('Writes a case as a folder of plain files; importing it gives the same case.')
    .argument('<case>', 'name of the case')
    .argument('<dir>', 'a new or empty folder, or one that holds this case')
    .addHelpText('after', example('case export alibaba-2024 alibaba-copy'))
    .action((id: string, dir: string) => exportFolder(id, dir, context));
}

function registerAdd(program: Command, context: Context): void {
  program
    .command('add')
    .summary('put documents into a case')
    .description(
      'Puts documents into a case. A line is printed when the document is safe on disk; the same bytes are one document.',
    )
    .argument('<case>', 'name of the case')
    .argument('<files...>', 'files to add, - for standard input')
    .option('--json', 'print an object a line')
    .option('--published <date>', 'when it was published (2024-03-06); relative dates are resolved against it')
    .option('--title <title>', 'its headline')
    .option('--publisher <name>', 'who published it')
    .option('--url <url>', 'where it was published')
    .option('--lang <lang>', 'zh-Hans, zh-Hant or en, where the text itself does not tell')
    .option('--encoding <name>', 'encoding of the files (utf-8, gb18030, big5, ...), where the guess is wrong')
    .addHelpText('after', example('add acme article.txt report.pdf --published 2024-03-06'))
    .action((id: string, files: string[], flags: AddFlags) => add(id, files, { flags, context }));
}

interface Run<T> {
  flags: T;
  command: Command;
  context: Context;
}

/** Reports the diagnostics and gives the value. */
async function told<T>(
  outcome: { value: T; diagnostics: Parameters<typeof import('./diagnostics.ts').report>[0] },
  context: Context,
): Promise<T> {
  const { report } = await import('./diagnostics.ts');
  report(outcome.diagnostics, context);
  return outcome.value;
}

const wrong = (command: Command, message: string): never =>
  command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });

async function makeCase(name: string, { flags, command, context }: Run<NewFlags>): Promise<void> {
  if (!/^[A-Z]{3}$/u.test(flags.currency)) wrong(command, `--currency ${flags.currency}: use an ISO code such as USD`);
  if (flags.asOf && !isPeriod(flags.asOf)) wrong(command, `--as-of ${flags.asOf}: use YYYY-MM-DD`);
  // A party that no table lists has the id `name:...` once a text names it.
  if (!flags.investor?.startsWith('name:')) {
    const { investorGiven } = await import('./ask.ts');
    if (!(await investorGiven(flags, [], context))) return;
  }
  const workspace = await context.openWorkspace();
  const meta = { id: name, title: { en: flags.title ?? name }, currency: flags.currency };
  const more = { ...(flags.investor && { investor: flags.investor }), ...(flags.asOf && { as_of: flags.asOf }) };
  const made = await told(await workspace.newCase({ ...meta, ...more }), context);
  if (made) context.out.write(`made ${made.id}\n`);
}

async function list(json: boolean, context: Context): Promise<void> {
  const workspace = await context.openWorkspace();
  const cases = await workspace.cases();
  const { safeJson, tableLines } = await import('./print.ts');
  if (json) {
    context.out.write(`${safeJson({ cases, diagnostics: [], next: null }, 2)}\n`);
    return;
  }
  if (cases.length === 0) {
    context.out.write('no cases yet: `backflow case new NAME` makes one\n');
    return;
  }
  const columns = [
    { title: 'CASE', min: 8, max: 32 },
    { title: 'TITLE', min: 20, max: 60 },
    { title: 'INVESTOR', min: 8, max: 16 },
    { title: 'KNOWN BY', min: 8, max: 10 },
  ];
  const rows = cases.map((c) => [c.id, c.title.en, c.investor ?? '', c.as_of ?? '']);
  context.out.write(`${tableLines({ columns, rows }, context.out).join('\n')}\n`);
}

const brief = ({ id, file, sha256, title, published }: Document) => ({
  ...{ id, file: file ?? null, sha256: sha256 ?? null, title: title ?? null, published: published ?? null },
});

async function found(workspace: Workspace, id: string, context: Context): Promise<CaseInput | null> {
  const input = await workspace.showCase(id);
  if (input) return input;
  const { unknownCase } = await import('./tables.ts');
  return told({ value: null, diagnostics: [unknownCase(id)] }, context);
}

async function show(id: string, json: boolean, context: Context): Promise<void> {
  const workspace = await context.openWorkspace();
  const input = await found(workspace, id, context);
  if (!input) return;
  const { meta, claims, judgements, scenarios } = input;
  const documents = input.documents.map(brief);
  const { clean, safeJson, styled, tableLines } = await import('./print.ts');
  const { out } = context;
  if (json) {
    const { id: name, as_of, ...rest } = meta;
    const head = { case: name, as_of: as_of ?? null, ...rest };
    out.write(`${safeJson({ ...head, documents, claims, judgements, scenarios, diagnostics: [], next: null }, 2)}\n`);
    return;
  }
  const about = [meta.id, meta.investor, meta.currency, meta.as_of && `known by ${meta.as_of}`]
    .filter(Boolean)
    .join(' · ');
  const counts = `${claims.length} by hand · ${judgements.length} judgements · ${scenarios.length} scenarios`;
  const columns = [
    { title: 'DOCUMENT', min: 16, max: 16 },
    { title: 'FILE', min: 10, max: 30 },
    { title: 'PUBLISHED', min: 9, max: 10 },
    { title: 'TITLE', min: 16, max: 60 },
  ];
  const rows = documents.map((d) => [d.id, d.file ?? '', d.published ?? '?', d.title ?? '']);
  const table = rows.length ? tableLines({ columns, rows }, out) : [`no documents yet: backflow add ${meta.id} FILE`];
  const lines = [styled(out, 'bold', clean(meta.title.en)), styled(out, 'dim', clean(about)), counts, '', ...table];
  out.write(`${lines.join('\n')}\n`);
}

async function importFolder(dir: string, replace: boolean, context: Context): Promise<void> {
  const workspace = await context.openWorkspace();
  const made = await told(await workspace.importCase(dir, replace), context);
  if (!made) return;
  const counts = `${made.documents.length} documents, ${made.claims.length} statements by hand, ${made.judgements.length} judgements`;
  context.out.write(`imported ${made.meta.id}: ${counts}\n`);
}

async function exportFolder(id: string, dir: string, context: Context): Promise<void> {
  const workspace = await context.openWorkspace();
  const documents = await told(await workspace.exportCase(id, dir), context);
  if (documents !== null) context.out.write(`exported ${id} to ${dir}: ${documents} documents\n`);
}

async function remove(id: string, { flags, command, context }: Run<{ yes?: boolean }>): Promise<void> {
  if (!flags.yes) wrong(command, `this deletes ${id} with all that is in it; add --yes if you mean it`);
  const workspace = await context.openWorkspace();
  if (await told(await workspace.deleteCase(id), context)) context.out.write(`deleted ${id}\n`);
}

async function add(
  id: string,
  files: string[],
  { flags, context }: { flags: AddFlags; context: Context },
): Promise<void> {
  const workspace = await context.openWorkspace();
  if (!(await found(workspace, id, context))) return;
  for (const file of files) await addOne(workspace, { id, file, flags, context });
}

interface One {
  id: string;
  file: string;
  flags: AddFlags;
  context: Context;
}

/** One file; whatever is wrong with it is told, and the next one is read. */
async function addOne(workspace: Workspace, { id, file, flags, context }: One): Promise<void> {
  const { bytesAsked } = await import('./reading/files.ts');
  const bytes = await bytesAsked(file, context.input);
  if (!(bytes instanceof Uint8Array)) {
    await told(bytes, context);
    return;
  }
  const { basename } = await import('node:path');
  const { title, publisher, published, url, lang, encoding } = flags;
  const meta: DocumentMeta = { title, publisher, published, url, lang };
  const name = file === '-' ? 'stdin.txt' : basename(file);
  const { value, diagnostics } = await workspace.addDocument(id, { bytes, name, meta, ...(encoding && { encoding }) });
  await told({ value, diagnostics: diagnostics.map((d) => ({ ...d, at: { ...d.at, file } })) }, context);
  if (!value) return;
  const { clean, safeJson } = await import('./print.ts');
  const line = flags.json
    ? safeJson({ added: value.id, file, document: brief(value) })
    : `added ${value.id} ${clean(file)}`;
  context.out.write(`${line}\n`);
}
