// Looks through the tables that people edit (data/gazetteer, data/lexicon) row by row: unknown kinds and classes, rows cut
// short, ids and names given twice. Takes the tables with their files, gives diagnostics with places and remedies.
import type { Diagnostic } from '../diagnostic.ts';
import { EntityKind } from '../entity.ts';

export interface TableFile {
  file: string;
  text: string;
}

interface Line {
  file: string;
  line: number;
  source: string;
  cells: string[];
}

const GAZETTEER = 'id kind en hans hant aliases parent tickers fye sells'.split(' ');
const LEXICON = ['class', 'value', 'words'];
const KINDS: ReadonlySet<string> = new Set(EntityKind.options.filter((kind) => kind !== 'unknown'));

/** Every class that a grammar reads; data/lexicon/README.md says what each does. */
const CLASSES: ReadonlySet<string> = new Set(
  (
    'according anon back back-noun borrow brings buy call capex-on cash-flow class-noun common compute conclude consensus ' +
    'crowd-out currency deal-side denied divest done epithet equity every fall filing firm from-source goes-to head ' +
    'hedge-after hedge-before hold home hypothetical in-cash in-kind in-talks interest invest investor-list investor-noun ' +
    'learn lease-out level list-is lose market-cap measure metric n-acquisition n-capacity n-debt n-holder n-investment ' +
    'n-price n-product n-purchase n-round n-sale n-stake n-stock n-unit n-valuation negated new-one not-hedge only-time ' +
    'opinion pace party-role per-share per-unit plain planned pointer price-down price-noun price-up pron pronoun raise reach ' +
    'relative relay report rise round rumoured say say-about segment share-base share-of share-price skip slow some-part ' +
    'spend spend-on supply take-share term term-credit term-expire term-frame term-gets term-gives term-must term-none ' +
    'term-seat term-skip term-spend this-round title title-open toward usage v-borrow v-cut v-give v-hike v-invest v-join ' +
    'v-lead v-raise v-sell v-value valuation verb view view-about view-ask view-call view-not view-skip view-verb why why-after ' +
    'why-before why-skip why-verb why@money why@percent why@ratio win worth'
  ).split(' '),
);

/** The rows of a table below the line that names its columns; a wrong head is told, and nothing below it is looked at. */
function rowsOf({ file, text }: TableFile, columns: readonly string[], found: Diagnostic[]): Line[] {
  const lines = text
    .split('\n')
    .map((raw, i) => {
      const source = raw.replace(/\r$/u, '');
      return { file, line: i + 1, source, cells: source.split('\t').map((cell) => cell.trim()) };
    })
    .filter(({ source }) => source.trim() !== '' && !source.startsWith('#'));
  const [head, ...rows] = lines;
  if (!head || head.cells.join('\t') === columns.join('\t')) return rows;
  found.push(problem(head, 0, { message: 'The first line does not name the columns', remedy: named(columns) }));
  return [];
}

const named = (columns: readonly string[]): string => `The columns are ${columns.join(', ')}, parted by tabs.`;

/** What is wrong at the cell of a row. */
function problem(
  { file, line, source, cells }: Line,
  cell: number,
  said: { message: string; remedy: string },
): Diagnostic {
  const column = cells.slice(0, cell).reduce((sum, c) => sum + c.length + 1, 1);
  return { code: 'reference/row', severity: 'error', ...said, at: { file, line, column, source } };
}

function odd(row: Line, ids: ReadonlySet<string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const [id = '', kind = '', en = '', hans = '', , , parent = '', , fye = '', sells = ''] = row.cells;
  const tell = (cell: number, message: string, remedy: string): number =>
    found.push(problem(row, cell, { message, remedy }));
  if (row.cells.length < 3) tell(0, 'The row is cut short', named(GAZETTEER));
  else if (row.cells.length > GAZETTEER.length) tell(GAZETTEER.length, 'The row has too many cells', named(GAZETTEER));
  else if (!en && !hans) tell(2, `${id} has no name`, 'Give the name in `en` or `hans`.');
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(id))
    tell(0, `“${id}” is no id`, 'An id is made of small letters, digits and hyphens.');
  if (kind && !KINDS.has(kind)) tell(1, `“${kind}” is no kind of party`, `The kinds are ${[...KINDS].join(', ')}.`);
  if (parent && !ids.has(parent))
    tell(6, `The parent “${parent}” is in no table`, 'Add a row for it, or leave the cell empty.');
  if (fye && !/^(?:[1-9]|1[0-2])$/u.test(fye))
    tell(8, `“${fye}” is no month`, 'Give the last month of the fiscal year, 1 to 12.');
  const sold = sells.split('|').find((s) => s && s !== 'cloud' && s !== 'chip');
  if (sold) tell(9, `“${sold}” is nothing that is sold here`, 'Write cloud, chip, or cloud|chip.');
  return found;
}

/** Ids and names that another row has. */
function twice(rows: readonly Line[], fold: (name: string) => string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const first = new Map<string, Line>();
  const owner = new Map<string, Line>();
  const where = (l: Line): string => `${l.file}:${l.line}`;
  for (const row of rows) {
    const { cells } = row;
    const [id = ''] = cells;
    const other = first.get(id);
    if (other)
      found.push(
        problem(row, 0, {
          message: `${id} stands twice, first in ${where(other)}`,
          remedy: 'Join the rows, or choose another id.',
        }),
      );
    else first.set(id, row);
    for (const cell of [2, 3, 4, 5, 7])
      for (const name of (cells[cell] ?? '').split('|')) {
        const key = fold(name.trim()).toLowerCase();
        const had = owner.get(key);
        if (key && had && had.cells[0] !== id)
          found.push(
            problem(row, cell, {
              message: `${name.trim()} is also a name of ${had.cells[0]} (${where(had)})`,
              remedy: 'Leave it to the party that deal news nearly always means by it.',
            }),
          );
        else if (key) owner.set(key, row);
      }
  }
  return found;
}

function words(row: Line): Diagnostic[] {
  const [name = '', , list = ''] = row.cells;
  if (!CLASSES.has(name))
    return [
      problem(row, 0, {
        message: `“${name}” is no class of words`,
        remedy: 'data/lexicon/README.md lists the classes.',
      }),
    ];
  if (row.cells.length === LEXICON.length && list) return [];
  return [problem(row, 0, { message: `The row of class ${name} has no words`, remedy: named(LEXICON) })];
}

/** Everything that is wrong with the tables. `fold` makes of a name what the matcher sees. */
export function checkTables(
  { gazetteer, lexicon }: { gazetteer: readonly TableFile[]; lexicon: readonly TableFile[] },
  fold: (name: string) => string,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const rows = gazetteer.flatMap((table) => rowsOf(table, GAZETTEER, found));
  const ids = new Set(rows.map((row) => row.cells[0] ?? ''));
  found.push(...rows.flatMap((row) => odd(row, ids)), ...twice(rows, fold));
  for (const table of lexicon) found.push(...rowsOf(table, LEXICON, found).flatMap(words));
  return found;
}
