// The commands `claims`, `entities`, `deals` and `flows`: what a case says, as tables or as one JSON envelope.
import { type Command, Option } from 'commander';
import type { CaseView } from '../../model/case.ts';
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entity } from '../../model/entity.ts';
import type { Flow } from '../../model/flow.ts';
import { dayRange, within } from '../../model/period.ts';
import type { Context } from './context.ts';
import type { Table } from './print.ts';

interface Flags {
  party?: string;
  kind?: string;
  since?: string;
  until?: string;
  asOf?: string;
  by?: 'group' | 'company';
  json?: boolean;
}

type Row = Claim | Entity | Deal | Flow;

/** How one kind of row is picked, filtered and shown. */
interface Noun<T extends Row> {
  noun: 'claims' | 'entities' | 'deals' | 'flows';
  summary: string;
  rows(view: CaseView): T[];
  /** Everything by which a party of the row can be named. */
  parties(row: T): (string | null | undefined)[];
  date(row: T): string | null;
  table(rows: T[], view: CaseView): Promise<Table>;
}

const DATE = /^\d{4}(?:-(?:Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/u;

/** Adds the commands. */
export function register(program: Command, context: Context): void {
  for (const noun of [CLAIMS, ENTITIES, DEALS, FLOWS]) registerNoun(program, context, noun as Noun<Row>);
}

function registerNoun(program: Command, context: Context, noun: Noun<Row>): void {
  const example = `backflow ${noun.noun} alibaba-2024 --party moonshot --as-of 2024-03-06`;
  program
    .command(noun.noun)
    .summary(noun.summary)
    .description(`Prints ${noun.summary}.`)
    .argument('<case>', 'name of the case')
    .option('--party <name>', 'only those that concern this party (id or any of its names)')
    .option('--kind <kind>', 'only those of this kind')
    .option('--since <date>', 'not before this date (2024, 2024-Q1, 2024-03, 2024-03-06); undated ones are kept')
    .option('--until <date>', 'not after this date')
    .option('--as-of <date>', 'as it was known by this date')
    .addOption(
      new Option('--by <whom>', 'count a subsidiary as its group, or as a company (default: as the case says)').choices(
        ['group', 'company'],
      ),
    )
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

async function run(
  id: string,
  noun: Noun<Row>,
  how: { flags: Flags; command: Command; context: Context },
): Promise<void> {
  const { flags, command, context } = how;
  for (const name of ['since', 'until', 'asOf'] as const) {
    const given = flags[name];
    if (!given || DATE.test(given)) continue;
    const message = `error: ${name === 'asOf' ? '--as-of' : `--${name}`} ${given}: use YYYY-MM-DD`;
    command.error(message, { exitCode: 2, code: 'backflow.usage' });
  }
  const workspace = await context.openWorkspace();
  const view = await workspace.view(id, flags.asOf ?? null, flags.by ? { consolidation: flags.by } : {});
  const { report } = await import('./diagnostics.ts');
  if (!view) {
    report([unknownCase(id)], context);
    return;
  }
  const rows = noun.rows(view).filter((row) => wanted(row, noun, { flags, view }));
  if (flags.json) {
    const { safeJson } = await import('./print.ts');
    const as_of = flags.asOf ?? view.meta.as_of ?? null;
    // With the deals, the claims in no deal: nothing is out of sight.
    const rest = noun.noun === 'deals' ? { leftovers: view.leftovers } : {};
    const envelope = {
      case: view.meta.id,
      as_of,
      [noun.noun]: rows,
      ...rest,
      diagnostics: view.diagnostics,
      next: null,
    };
    context.out.write(`${safeJson(envelope, 2)}\n`);
    return;
  }
  await print(rows, noun, { view, context });
}

async function print(rows: Row[], noun: Noun<Row>, how: { view: CaseView; context: Context }): Promise<void> {
  const { view, context } = how;
  const { tableLines } = await import('./print.ts');
  const table = rows.length ? tableLines(await noun.table(rows, view), context.out) : [`no ${noun.noun}`];
  context.out.write(`${table.join('\n')}\n`);
  const { report } = await import('./diagnostics.ts');
  const errors = view.diagnostics.filter((d) => d.severity === 'error');
  report(errors, context);
  const rest = view.diagnostics.length - errors.length;
  if (rest > 0 && !context.quiet) context.err.write(`${rest} remarks about the case: --json prints them\n`);
}

function wanted(row: Row, noun: Noun<Row>, { flags, view }: { flags: Flags; view: CaseView }): boolean {
  if (flags.kind && row.kind !== flags.kind) return false;
  const since = flags.since ? (dayRange(flags.since)?.first ?? null) : null;
  const until = flags.until ? (dayRange(flags.until)?.last ?? null) : null;
  if (!within(noun.date(row), since, until)) return false;
  if (!flags.party) return true;
  const party = fold(flags.party);
  const ids = view.entities.filter((e) => namesOf(e).some((n) => fold(n) === party)).map((e) => e.id);
  return noun.parties(row).some((name) => name && (fold(name) === party || ids.includes(name)));
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
const namesOf = (e: Entity): string[] => [e.id, e.name, ...e.aliases, ...Object.values(e.names)];

/** Enough of an id to name the claim in `judge`. */
function shortIds(ids: readonly string[]): (id: string) => string {
  for (let length = 8; length < 64; length += 2) {
    if (new Set(ids.map((i) => i.slice(0, length))).size === new Set(ids).size) return (id) => id.slice(0, length);
  }
  return (id) => id;
}

const nameIn = (view: CaseView, id: string): string =>
  id === '*' ? 'others' : (view.entities.find((e) => e.id === id)?.name ?? id);

type Figure = { low: number; high: number; currency: string };
const figures = async () => {
  const { money } = await import('../words/figures.ts');
  return (f: Figure | null): string => (f ? money(f, f.currency, { lang: 'en', stated: true }) : '?');
};

const CLAIMS: Noun<Claim> = {
  noun: 'claims',
  summary: 'the statements of a case with their quotes',
  rows: (view) => view.claims,
  parties: (c) => [c.subject, c.object].flatMap((p) => (p ? [p.entity, p.text, ...p.names] : [])),
  date: (c) => c.date,
  async table(rows, view) {
    const { figureOf } = await import('./reading/claims.ts');
    const short = shortIds(view.claims.map((c) => c.id));
    const who = (c: Claim): string =>
      [c.subject?.text ?? '?', c.object?.text].filter((t) => t !== undefined).join(' → ');
    const columns = [
      { title: 'ID', min: 8, max: 20 },
      { title: 'KIND', min: 10, max: 14 },
      { title: 'WHO', min: 14, max: 30 },
      { title: 'FIGURE', min: 10, max: 24 },
      { title: 'STATUS', min: 9, max: 9 },
      { title: 'DATE', min: 7, max: 10 },
      { title: 'SAID BY', min: 10, max: 20 },
    ];
    return {
      columns,
      rows: rows.map((c) => [
        short(c.id),
        c.kind,
        who(c),
        figureOf(c),
        c.status,
        c.date ?? '?',
        c.speaker?.text ?? '?',
      ]),
      below: rows.map((c) => c.evidence.map((e) => `“${e.quote}”`).join(' … ')),
    };
  },
};

const ENTITIES: Noun<Entity> = {
  noun: 'entities',
  summary: 'the parties of a case',
  rows: (view) => view.entities,
  parties: namesOf,
  date: () => null,
  async table(rows, view) {
    const columns = [
      { title: 'ID', min: 8, max: 24 },
      { title: 'KIND', min: 7, max: 10 },
      { title: 'NAME', min: 12, max: 30 },
      { title: 'ALSO', min: 12, max: 40 },
      { title: 'BELONGS TO', min: 10, max: 20 },
      { title: 'CLAIMS', min: 6, max: 6 },
    ];
    const also = (e: Entity): string =>
      [...new Set([...Object.values(e.names), ...e.aliases])].filter((n) => n !== e.name).join(', ');
    const above = (e: Entity): string => (e.parent ? nameIn(view, e.parent) : '');
    return {
      columns,
      rows: rows.map((e) => [e.id, e.kind, e.name, also(e), above(e), String(e.claims.length)]),
      below: rows.map(matchWords),
    };
  },
};

/** Why each way it was written is this party; a name as the table has it needs no word. */
const matchWords = ({ matches }: Entity): string =>
  matches
    .filter((m) => !['table', 'as-read', 'unlisted', 'own-name'].includes(m.reasons.join()))
    .map((m) => `“${m.mention}” by ${m.reasons.join(', ').replaceAll('-', ' ')} (${m.score.toFixed(2)})`)
    .join('; ');

const DEALS: Noun<Deal> = {
  noun: 'deals',
  summary: 'the deals of a case with what was announced, contracted and paid',
  rows: (view) => view.deals,
  parties: (d) => d.parties.flatMap((p) => [p.entity, p.name, ...p.names]),
  date: (d) => d.dates.announced ?? d.dates.closed,
  async table(rows) {
    const money = await figures();
    const columns = [
      { title: 'KIND', min: 6, max: 10 },
      { title: 'PARTIES', min: 20, max: 48 },
      { title: 'ANNOUNCED', min: 9, max: 20 },
      { title: 'CONTRACTED', min: 10, max: 16 },
      { title: 'PAID', min: 6, max: 16 },
      { title: 'STATUS', min: 9, max: 9 },
      { title: 'DATE', min: 7, max: 10 },
    ];
    const parties = (d: Deal): string => d.parties.map((p) => `${p.name} (${p.role.replaceAll('_', ' ')})`).join(', ');
    const cells = (d: Deal): string[] => [d.kind, parties(d), money(d.headline), money(d.firm), money(d.paid)];
    return { columns, rows: rows.map((d) => [...cells(d), d.status, DEALS.date(d) ?? '?']) };
  },
};

/** A converted sum as it was told, with rate and month. */
const converted = ({ original: o, currency }: Flow, money: (f: Figure) => string): string =>
  o
    ? `told as ${money(o)}; 1 ${o.currency} = ${Number(o.rate.toPrecision(5))} ${currency}, average of ${o.rate_month}`
    : '';

const FLOWS: Noun<Flow> = {
  noun: 'flows',
  summary: 'the movements of money in a case, reported and supposed',
  rows: (view) => view.flows,
  parties: (f) => [f.from, f.to],
  date: (f) => f.start ?? f.end,
  async table(rows, view) {
    const money = await figures();
    const columns = [
      { title: 'KIND', min: 6, max: 10 },
      { title: 'FROM', min: 10, max: 24 },
      { title: 'TO', min: 10, max: 24 },
      { title: 'AMOUNT', min: 10, max: 22 },
      { title: 'BASIS', min: 8, max: 10 },
      { title: 'DATE', min: 7, max: 10 },
    ];
    const amount = ({ low, high, currency }: Flow): string =>
      money(low === null && high === null ? null : { low: low ?? 0, high: high ?? low ?? 0, currency });
    return {
      columns,
      rows: rows.map((f) => [
        f.kind,
        nameIn(view, f.from),
        nameIn(view, f.to),
        amount(f),
        f.basis,
        FLOWS.date(f) ?? '?',
      ]),
      below: rows.map((f) =>
        [f.assumption ? `supposed: ${f.assumption}` : '', converted(f, money)].filter(Boolean).join('; '),
      ),
    };
  },
};
