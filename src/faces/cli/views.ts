// The command `views`: the deals of a case as a matrix of investors and companies, as what was bought and sold, and as a
// scorecard of the sellers of compute; as tables or as one JSON envelope.
import { Argument, type Command } from 'commander';
import type { Sheet } from '../../model/case/sheet.ts';
import type { MatrixCell, Said, Ticket } from '../../model/case/views.ts';
import type { CaseView } from '../../model/case.ts';
import type { Context } from './context.ts';
import { figures, nameIn } from './nouns/noun.ts';
import type { Table } from './print.ts';
import { byOption, unknownCase } from './tables.ts';

const VIEWS = ['matrix', 'rotation', 'scorecard', 'books'] as const;
type View = (typeof VIEWS)[number];

interface Flags {
  by?: 'group' | 'company';
  asOf?: string;
  json?: boolean;
}

const EXAMPLE = '\nExample:\n  $ backflow views alibaba-2024 matrix';

/** Adds the command. */
export function register(program: Command, context: Context): void {
  program
    .command('views')
    .summary('who is in whom, what was bought and sold, how vendors do')
    .description(
      'Prints a view over the deals of a case: the matrix of investors and companies, the rotation of what was bought and sold, the scorecard of those who sell compute, or the books: what came in against what went out, by company and year.',
    )
    .argument('<case>', 'name of the case')
    .addArgument(new Argument('<view>', 'which view').choices(VIEWS))
    .option('--as-of <date>', 'as it was known by this date')
    .addOption(byOption())
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action((id: string, view: View, flags: Flags) => run(id, view, { flags, context }));
}

async function run(id: string, view: View, { flags, context }: { flags: Flags; context: Context }): Promise<void> {
  const workspace = await context.openWorkspace();
  const shown = await workspace.view(id, flags.asOf ?? null, flags.by ? { consolidation: flags.by } : {});
  const { report } = await import('./diagnostics.ts');
  if (!shown) return report([unknownCase(id)], context);
  const { safeJson, tableLines } = await import('./print.ts');
  if (flags.json) {
    const as_of = flags.asOf ?? shown.meta.as_of ?? null;
    const envelope = {
      case: shown.meta.id,
      as_of,
      [view]: view === 'books' ? shown.sheets : shown.views[view],
      diagnostics: shown.diagnostics,
      next: null,
    };
    context.out.write(`${safeJson(envelope, 2)}\n`);
    return;
  }
  const table = await TABLES[view](shown);
  context.out.write(`${(table.rows.length ? tableLines(table, context.out) : [`no ${view}`]).join('\n')}\n`);
}

const TABLES: Record<View, (view: CaseView) => Promise<Table>> = {
  matrix: matrixTable,
  rotation: rotationTable,
  scorecard: scorecardTable,
  books: booksTable,
};

const percent = (p: { low: number; high: number } | null): string =>
  p === null ? '' : p.low === p.high ? `${tidy(p.low)}%` : `${tidy(p.low)}–${tidy(p.high)}%`;
const tidy = (n: number): string => `${Math.round(n * 10) / 10}`;

async function matrixTable(view: CaseView): Promise<Table> {
  const money = await figures();
  const { matrix } = view.views;
  const cell = (investor: string, company: string): MatrixCell | undefined =>
    matrix.cells.find((c) => c.investor === investor && c.company === company);
  const mark = (t: Ticket): string =>
    [
      t.crowded_out ? 'crowded out' : t.amount ? money(t.amount) : 'in, amount not stated',
      t.lead ? 'lead' : '',
      t.share_of_round ? `${percent(t.share_of_round)} of the round` : '',
      t.status === 'completed' ? '' : t.status.replaceAll('_', ' '),
    ]
      .filter(Boolean)
      .join(', ');
  return {
    columns: [
      { title: 'INVESTOR', min: 10, max: 24 },
      { title: 'COMPANY', min: 10, max: 24 },
      { title: 'ROUND', min: 5, max: 12 },
      { title: 'TICKET', min: 20, max: 56 },
      { title: 'DATE', min: 7, max: 10 },
    ],
    rows: matrix.investors.flatMap((i) =>
      matrix.companies.flatMap((c) =>
        (cell(i.entity, c.entity)?.tickets ?? []).map((t) => [i.name, c.name, t.round ?? '?', mark(t), t.date ?? '?']),
      ),
    ),
  };
}

async function rotationTable(view: CaseView): Promise<Table> {
  const money = await figures();
  return {
    columns: [
      { title: 'INVESTOR', min: 10, max: 24 },
      { title: 'MOVE', min: 8, max: 16 },
      { title: 'WHAT', min: 10, max: 28 },
      { title: 'AMOUNT', min: 8, max: 20 },
      { title: 'SHARE', min: 5, max: 10 },
      { title: 'DATE', min: 7, max: 10 },
      { title: 'SAID BY', min: 8, max: 20 },
    ],
    rows: view.views.rotation.map((r) => [
      r.investor.name,
      r.expected ? `${r.move} (expected)` : r.move,
      r.asset.name,
      money(r.amount),
      percent(r.percent) || '?',
      r.date ?? '?',
      r.by ? (r.by.entity ? nameIn(view, r.by.entity) : r.by.text) : '?',
    ]),
  };
}

async function scorecardTable(view: CaseView): Promise<Table> {
  const money = await figures();
  const one = (s: Said): string =>
    s.unit === '%' ? percent(s) : s.unit === 'x' ? `${s.low}×` : money({ low: s.low, high: s.high, currency: s.unit });
  const all = (list: readonly Said[] | undefined): string =>
    [...new Set((list ?? []).map(one))].join(' / ') || 'not stated';
  return {
    columns: [
      { title: 'VENDOR', min: 10, max: 20 },
      { title: 'SEGMENT', min: 8, max: 20 },
      { title: 'PERIOD', min: 7, max: 10 },
      { title: 'REVENUE', min: 10, max: 18 },
      { title: 'GROWTH', min: 8, max: 14 },
      { title: 'MARGIN', min: 8, max: 12 },
      { title: 'AI', min: 10, max: 18 },
    ],
    rows: view.views.scorecard.map((r) => [
      r.vendor.name,
      r.segment ?? '',
      r.period ?? '?',
      all(r.figures.revenue),
      all(r.figures.growth),
      all(r.figures.gross_margin),
      all(r.ai),
    ]),
  };
}

async function booksTable(view: CaseView): Promise<Table> {
  const money = await figures();
  const sum = (r: { low: number; high: number } | null, currency: string): string =>
    r ? money({ ...r, currency }) : '';
  const floor = (s: Sheet): string =>
    s.undisclosed_inflow_at_least === null
      ? ''
      : `at least ${money({ low: s.undisclosed_inflow_at_least, high: s.undisclosed_inflow_at_least, currency: s.currency })}`;
  const lines = (s: Sheet, side: 'sources' | 'uses'): string =>
    s[side]
      .map(
        (l) => `${l.entry.replaceAll('_', ' ')} ${sum(l, s.currency)}${l.party ? ` (${nameIn(view, l.party)})` : ''}`,
      )
      .join(', ');
  return {
    columns: [
      { title: 'COMPANY', min: 10, max: 22 },
      { title: 'YEAR', min: 4, max: 4 },
      { title: 'CAME IN', min: 10, max: 18 },
      { title: 'WENT OUT', min: 10, max: 18 },
      { title: 'UNDISCLOSED INFLOW', min: 18, max: 20 },
      { title: 'USE NOT TOLD', min: 12, max: 18 },
    ],
    rows: view.sheets.map((s) => [
      nameIn(view, s.company),
      s.period,
      sum(s.came_in, s.currency),
      sum(s.went_out, s.currency),
      floor(s),
      sum(s.not_told_how_used, s.currency),
    ]),
    below: view.sheets.map((s) => `in: ${lines(s, 'sources')}; out: ${lines(s, 'uses')}`),
  };
}
