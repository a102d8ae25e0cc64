// The command `ask`: the first screen for any text without a case.
import type { Command } from 'commander';
import type { CaseView } from '../../model/case.ts';
import type { DocumentMeta, Lang as TextLang } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { publicationDate } from '../../model/period.ts';
import type { Context } from './context.ts';

interface Flags {
  json?: boolean;
  published?: string;
  title?: string;
  publisher?: string;
  url?: string;
  lang?: TextLang;
  encoding?: string;
  investor?: string;
  words: string;
  asOf?: string;
}

const WORDS = ['en', 'zh-Hans', 'zh-Hant'];

/** Adds the commands. */
export function register(program: Command, context: Context): void {
  program
    .command('ask')
    .summary('the answer for one text: what would return, and what nobody said')
    .description(
      'Reads one text, HTML or PDF file (or - for standard input), picks the investor by itself and prints how much of its money would return, what that hangs on and what to ask. Nothing is stored.',
    )
    .argument('<file>', 'file to read, - for standard input')
    .option('--json', 'print JSON')
    .option('--published <date>', 'when it was published (2024-03-06); relative dates are resolved against it')
    .option('--title <title>', 'its headline')
    .option('--publisher <name>', 'who published it')
    .option('--url <url>', 'where it was published')
    .option('--lang <lang>', 'zh-Hans, zh-Hant or en, where the text itself does not tell')
    .option('--encoding <name>', 'encoding of the file (utf-8, gb18030, big5, ...), where the guess is wrong')
    .option('--investor <name>', 'the investor in question (id or any of its names), instead of the one picked')
    .option('--words <lang>', 'language of the answer: en, zh-Hans or zh-Hant', 'en')
    .addHelpText('after', '\nExample:\n  $ backflow ask article.txt --published 2024-03-06 --words zh-Hant')
    .action((file: string, flags: Flags, command: Command) => askFile(file, flags, { command, context }));
}

interface Run {
  command: Command;
  context: Context;
}

function check(flags: Flags, command: Command): void {
  if (!WORDS.includes(flags.words))
    command.error(`error: --words ${flags.words}: use ${WORDS.join(', ')}`, { exitCode: 2, code: 'backflow.usage' });
  if (flags.lang && !WORDS.includes(flags.lang))
    command.error(`error: --lang ${flags.lang}: use ${WORDS.join(', ')}`, { exitCode: 2, code: 'backflow.usage' });
  for (const [name, date] of [
    ['--published', flags.published],
    ['--as-of', flags.asOf],
  ] as const) {
    if (date !== undefined && publicationDate(date) === null)
      command.error(`error: ${name} ${date}: use a day as YYYY-MM-DD`, { exitCode: 2, code: 'backflow.usage' });
  }
}

async function askFile(file: string, flags: Flags, { command, context }: Run): Promise<void> {
  check(flags, command);
  const { readFileAsked } = await import('./reading/files.ts');
  const { report } = await import('./diagnostics.ts');
  const { title, publisher, published, url, lang } = flags;
  const meta: DocumentMeta = { title, publisher, published, url, lang };
  const read = await readFileAsked(file, { meta, encoding: flags.encoding }, context.input);
  report(read.diagnostics, context);
  if (!read.value) return;
  if (!(await investorGiven(flags, [], context))) return;
  const { caseOfOne, view } = await import('../../path.ts');
  const reference = await context.reference();
  const input = caseOfOne(read.value);
  const answer = view(
    { ...input, meta: { ...input.meta, investor: flags.investor ?? null } },
    reference,
    await context.reader(),
  );
  await printView(answer, flags, { context });
  report(
    answer.diagnostics.filter((d) => d.severity !== 'info').map((d) => ({ ...d, at: { ...d.at, file } })),
    context,
  );
}

/**
 * Sets the flag to the id of the investor that it names by id, name or ticker, in any of the three scripts; a party of the case
 * goes before one that only the table knows. False when nobody is called so, which is reported: a mistake to be told, and
 * not a question without an answer.
 */
export async function investorGiven(
  flags: Pick<Flags, 'investor'>,
  entities: readonly Entity[],
  context: Context,
): Promise<boolean> {
  const { investor } = flags;
  if (!investor) return true;
  const { gazetteer } = await context.reference();
  const { fold } = await import('./nouns/filter.ts');
  const wanted = fold(investor);
  for (const known of [entities, gazetteer]) {
    const found =
      known.find((row) => row.id === investor) ??
      known.find((row) =>
        [row.id, ...Object.values(row.names), ...row.aliases, ...row.tickers].some((n) => fold(n) === wanted),
      );
    if (!found) continue;
    flags.investor = found.id;
    return true;
  }
  const { report } = await import('./diagnostics.ts');
  const remedy = 'Give an id or a name such as alibaba; `backflow entities CASE` lists those of a case.';
  report(
    [{ code: 'cli/unknown-investor', severity: 'error', message: `there is no party "${investor}"`, remedy }],
    context,
  );
  return false;
}

/** Prints the first screen; `more` stands beside it in JSON. */
export async function printView(
  view: CaseView,
  flags: Pick<Flags, 'json' | 'words' | 'asOf'>,
  { context, more = {} }: { context: Context; more?: object },
): Promise<void> {
  if (flags.json) {
    const { safeJson } = await import('./print.ts');
    const { meta, screen, claims, entities, deals, flows, unexplained, diagnostics } = view;
    const as_of = flags.asOf ?? meta.as_of ?? null;
    context.out.write(
      `${safeJson({ case: meta.id, as_of, screen, claims, entities, deals, flows, ...more, unexplained, diagnostics }, 2)}\n`,
    );
    return;
  }
  const { answerLines } = await import('./answer.ts');
  context.out.write(`${answerLines(view, context.out, flags.words as 'en').join('\n')}\n`);
}
