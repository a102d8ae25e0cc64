// The commands `claims`, `entities`, `deals` and `flows`: what a case says, as tables or as one JSON envelope.
import { type Command, Option } from 'commander';
import type { CaseView } from '../../model/case.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isPeriod } from '../../model/period.ts';
import type { Context } from './context.ts';
import { CLAIMS } from './nouns/claims.ts';
import { DEALS } from './nouns/deals.ts';
import { ENTITIES } from './nouns/entities.ts';
import { keeping, unknownParty, wrongKind } from './nouns/filter.ts';
import { FLOWS } from './nouns/flows.ts';
import type { Noun, Row } from './nouns/noun.ts';

interface Flags {
  party?: string;
  kind?: string;
  since?: string;
  until?: string;
  asOf?: string;
  by?: 'group' | 'company';
  rejected?: boolean;
  id?: string;
  voices?: boolean;
  remarks?: boolean;
  json?: boolean;
}

/** Whether a subsidiary counts as its group. */
export const byOption = (): Option =>
  new Option('--by <whom>', 'count a subsidiary as its group, or as a company (default: as the case says)').choices([
    'group',
    'company',
  ]);

/** Adds the commands. */
export function register(program: Command, context: Context): void {
  for (const noun of [CLAIMS, ENTITIES, DEALS, FLOWS]) registerNoun(program, context, noun as Noun<Row>);
}

function registerNoun(program: Command, context: Context, noun: Noun<Row>): void {
  const example = `backflow ${noun.noun} alibaba-2024 --party moonshot --as-of 2024-03-06`;
  const command = program
    .command(noun.noun)
    .summary(noun.summary)
    .description(`Prints ${noun.summary}.`)
    .argument('<case>', 'name of the case')
    .option('--party <name>', 'only those that concern this party (id or any of its names)')
    .option('--kind <kind>', 'only those of this kind')
    .option('--since <date>', 'not before this date (2024, 2024-Q1, 2024-03, 2024-03-06); undated ones are kept')
    .option('--until <date>', 'not after this date')
    .option('--as-of <date>', 'as it was known by this date')
    .addOption(byOption());
  if (noun.noun === 'claims') command.option('--rejected', 'with those that a reviewer rejected, marked');
  if (noun.noun === 'deals')
    command
      .option('--id <deal>', 'only the deal of this id, with its voices')
      .option('--voices', 'below, for each deal: who said what, when, in which rank, and what superseded it');
  if (noun.noun === 'deals' || noun.noun === 'flows')
    command.option('--remarks', 'below: what was decided about these figures, what is in doubt, and the claims');
  command
    .option('--json', 'print JSON')
    .addHelpText('after', `\nExample:\n  $ ${example}`)
    .action((id: string, flags: Flags, command: Command) => run(id, noun, { flags, command, context }));
}

export const unknownCase = (id: string): Diagnostic => ({
  code: 'case/unknown',
  severity: 'error',
  message: `there is no case "${id}"`,
  remedy: 'See `backflow case list`.',
});

const unknownDeal = (deal: string, id: string): Diagnostic => ({
  code: 'cli/unknown-deal',
  severity: 'error',
  message: `there is no deal "${deal}" among these`,
  remedy: `\`backflow deals ${id} --voices\` prints the ids of all.`,
});

interface How {
  flags: Flags;
  command: Command;
  context: Context;
}

async function check(noun: Noun<Row>, { flags, command }: How): Promise<void> {
  const wrong = (message: string): never => command.error(`error: ${message}`, { exitCode: 2, code: 'backflow.usage' });
  for (const name of ['since', 'until', 'asOf'] as const) {
    const given = flags[name];
    if (given && !isPeriod(given)) wrong(`${name === 'asOf' ? '--as-of' : `--${name}`} ${given}: use YYYY-MM-DD`);
  }
  const kind = await wrongKind(noun, flags.kind);
  if (kind) wrong(kind);
}

async function run(id: string, noun: Noun<Row>, how: How): Promise<void> {
  const { flags, context } = how;
  await check(noun, how);
  const workspace = await context.openWorkspace();
  const view = await workspace.view(id, flags.asOf ?? null, flags.by ? { consolidation: flags.by } : {});
  const { report } = await import('./diagnostics.ts');
  if (!view) {
    report([unknownCase(id)], context);
    return;
  }
  const rows = noun
    .rows(view)
    .filter(keeping(noun, flags, view))
    .filter((r) => !flags.id || r.id === flags.id);
  if (flags.id && rows.length === 0) {
    report([unknownDeal(flags.id, id)], context);
    return;
  }
  if (flags.json) {
    const { safeJson } = await import('./print.ts');
    context.out.write(`${safeJson(envelope(noun, rows, { flags, view }), 2)}\n`);
  } else await print(noun, [...rows, ...(flags.rejected ? rejectedIn(view, flags) : [])], { flags, view, context });
  report(unknownParty(noun, flags.party, view), context);
}

const rejectedIn = (view: CaseView, flags: Flags) => view.rejected.filter(keeping(CLAIMS, flags, view));

/** With the deals, the claims in no deal, and with the claims, the rejected ones: nothing is out of sight. */
function envelope(noun: Noun<Row>, rows: Row[], { flags, view }: { flags: Flags; view: CaseView }): object {
  const kept = keeping(CLAIMS, { ...flags, kind: undefined }, view);
  const free = new Set(view.claims.filter(kept).map((c) => c.id));
  return {
    case: view.meta.id,
    as_of: flags.asOf ?? view.meta.as_of ?? null,
    [noun.noun]: rows,
    ...(noun.noun === 'deals' ? { leftovers: view.leftovers.filter((claim) => free.has(claim)) } : {}),
    ...(noun.noun === 'claims' ? { rejected: rejectedIn(view, flags) } : {}),
    diagnostics: view.diagnostics,
    next: null,
  };
}

interface Printing {
  flags: Flags;
  view: CaseView;
  context: Context;
}

async function print(noun: Noun<Row>, rows: Row[], { flags, view, context }: Printing): Promise<void> {
  const { tableLines } = await import('./print.ts');
  const table = rows.length ? tableLines(await noun.table(rows, view), context.out) : [`no ${noun.noun}`];
  context.out.write(`${[...table, ...(await below(rows, { flags, view, context }))].join('\n')}\n`);
  const { report } = await import('./diagnostics.ts');
  const errors = view.diagnostics.filter((d) => d.severity === 'error');
  report(errors, context);
  if (context.quiet) return;
  const rest = view.diagnostics.length - errors.length;
  const how = noun.noun === 'deals' || noun.noun === 'flows' ? '--remarks' : '--json';
  if (rest > 0 && !flags.remarks) context.err.write(`${rest} remarks about the case: ${how} prints them\n`);
  const rejected = noun.noun === 'claims' && !flags.rejected ? rejectedIn(view, flags).length : 0;
  if (rejected > 0) context.err.write(`${rejected} rejected: --rejected lists them\n`);
}

/** What was asked for below the table: the voices of each deal, the remarks about what is printed. */
async function below(rows: readonly Row[], { flags, view, context }: Printing): Promise<string[]> {
  const lines: string[] = [];
  if (flags.voices || flags.id) {
    const { voiceLines } = await import('./nouns/voices.ts');
    for (const row of rows) if ('voices' in row) lines.push(...(await voiceLines(row, { view, out: context.out })));
  }
  if (flags.remarks) {
    const { remarkLines, remarksAbout } = await import('./nouns/remarks.ts');
    const isChoice = [flags.party, flags.kind, flags.since, flags.until, flags.id].some(Boolean);
    const keeps = flags.id ? () => false : keeping(CLAIMS, { ...flags, kind: undefined }, view);
    lines.push(...remarkLines(remarksAbout(view, isChoice ? { rows, keeps } : null), context.out));
  }
  return lines.length > 0 ? ['', ...lines] : [];
}
