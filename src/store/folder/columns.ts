// The columns of claims.csv: one row is one claim entered by hand, in words a person meets in a spreadsheet.
// Amounts are in full units; a single figure may leave `high` empty. Columns in `MORE` are written only when
// a claim of the file uses them.

import { type Claim, ClaimKind, Form, Metric, type Statement, Status } from '../../model/claim.ts';
import { Approx, Basis } from '../../model/money.ts';
import { type Speaker, SpeakerKind } from '../../model/name.ts';
import { dayRange } from '../../model/period.ts';
import { handId, normalHand } from '../hand.ts';

export const COLUMNS = [
  ...[
    'id',
    'kind',
    'subject',
    'subject_entity',
    'object',
    'object_entity',
    'low',
    'high',
    'currency',
    'approx',
    'basis',
  ],
  ...['percent_low', 'percent_high', 'multiple', 'metric', 'of', 'label', 'round', 'lead', 'form', 'extent'],
  ...['direction', 'status', 'date', 'period', 'speaker', 'speaker_kind', 'quote_or_note'],
  ...['source_name', 'source_url', 'source_published'],
];
export const MORE = [
  ...['percent_approx', 'speaker_entity', 'relayed_by', 'relayed_by_kind', 'relayed_by_entity'],
  ...['then_by', 'then_by_kind', 'then_by_entity', 'multiple_high', 'document', 'quote_start'],
];

/** Cells with a number in them, which no spreadsheet takes for a formula. */
export const NUMERIC = new Set([
  'low',
  'high',
  'percent_low',
  'percent_high',
  'multiple',
  'multiple_high',
  'quote_start',
]);

export type Cells = Record<string, string>;

/** Why a cell cannot be taken, and what to write instead. */
export interface CellProblem {
  column: string;
  message: string;
  remedy: string;
}

const str = (value: string | number | boolean | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

function speakerCells(prefix: string, value: Speaker | null | undefined): Cells {
  return { [prefix]: str(value?.text), [`${prefix}_kind`]: str(value?.kind), [`${prefix}_entity`]: str(value?.entity) };
}

function multipleCells(value: Claim['multiple']): Cells {
  const high = typeof value === 'object' ? value?.high : null;
  return { multiple: str(typeof value === 'object' ? value?.low : value), multiple_high: str(high) };
}

/** One claim as cells by column; absent is empty. */
export function toCells(claim: Claim): Cells {
  const c = normalHand(claim);
  const quote = c.evidence[0];
  return {
    ...{ id: c.id, kind: c.kind },
    ...{ subject: str(c.subject?.text), subject_entity: str(c.subject?.entity) },
    ...{ object: str(c.object?.text), object_entity: str(c.object?.entity) },
    ...{ low: str(c.amount?.low), high: str(c.amount?.high), currency: str(c.amount?.currency) },
    ...{ approx: str(c.amount ? c.amount.approx : c.percent?.approx), basis: str(c.amount?.basis) },
    ...{ percent_low: str(c.percent?.low), percent_high: str(c.percent?.high) },
    ...{ percent_approx: c.amount ? str(c.percent?.approx) : '' },
    ...{ ...multipleCells(c.multiple), metric: str(c.metric), of: str(c.of), label: str(c.label), round: str(c.round) },
    ...{ lead: str(c.lead), form: str(c.form), extent: str(c.extent), direction: str(c.direction) },
    ...{ status: c.status, date: str(c.date), period: str(c.period) },
    ...speakerCells('speaker', c.speaker),
    ...speakerCells('relayed_by', c.speakers[0]),
    ...speakerCells('then_by', c.speakers[1]),
    ...{
      quote_or_note: str(quote?.quote),
      document: str(c.document),
      quote_start: c.document ? str(quote?.start) : '',
    },
    ...{ source_name: str(c.source?.name), source_url: str(c.source?.url), source_published: str(c.source?.published) },
  };
}

const oneOf = (words: readonly string[]): string => `Write one of: ${words.join(', ')}.`;

class RowReader {
  readonly problems: CellProblem[] = [];
  private readonly cells: Cells;
  constructor(cells: Cells) {
    this.cells = cells;
  }

  text(column: string): string | null {
    return this.cells[column]?.trim() || null;
  }

  problem(column: string, message: string, remedy: string): null {
    this.problems.push({ column, message, remedy });
    return null;
  }

  number(column: string): number | null {
    const cell = this.text(column);
    if (cell === null) return null;
    const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(cell) ? cell.replaceAll(',', '') : cell;
    const value = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(plain) ? Number(plain) : Number.NaN;
    if (Number.isFinite(value)) return value;
    return this.problem(column, `"${cell}" is not a number`, 'Write full units without a currency sign: 790000000.');
  }

  /** One of a fixed list of words. */
  word<T extends string>(column: string, words: readonly T[]): T | null {
    const cell = this.text(column)?.toLowerCase() ?? null;
    if (cell === null || words.includes(cell as T)) return cell as T | null;
    return this.problem(column, `"${cell}" is not known here`, oneOf(words));
  }

  bool(column: string): boolean | null {
    const cell = this.text(column)?.toLowerCase() ?? null;
    if (cell === null) return null;
    if (['true', 'yes', '1'].includes(cell)) return true;
    if (['false', 'no', '0'].includes(cell)) return false;
    return this.problem(column, `"${cell}" is neither true nor false`, 'Write true, false or nothing.');
  }

  /** Both ends, from one or two cells. */
  range(from: string, to: string): { low: number; high: number } | null {
    const [a, b] = [this.number(from), this.number(to)];
    if (a === null && b === null) return null;
    const [low, high] = [a ?? b ?? 0, b ?? a ?? 0];
    if (low <= high) return { low, high };
    return this.problem(to, `${to} (${high}) is less than ${from} (${low})`, 'Write the smaller figure first.');
  }

  date(column: string): string | null {
    const cell = this.text(column);
    if (cell === null || isDate(cell)) return cell;
    return this.problem(
      column,
      `"${cell}" is not a date like 2024, 2024-Q1, 2024-03 or 2024-03-06`,
      'Format the column as text, so that the spreadsheet leaves dates as written.',
    );
  }

  link(column: string): string | null {
    const cell = this.text(column);
    if (cell === null || isLink(cell)) return cell;
    return this.problem(
      column,
      'only links that begin with http:// or https:// are taken',
      'Correct or remove the link.',
    );
  }
}

/** An ISO date as precise as is known. */
export const isDate = (text: string): boolean =>
  /^\d{4}(?:-(?:Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/u.test(text) && dayRange(text) !== null;

/** A link that may be shown and followed. */
export const isLink = (text: string): boolean =>
  /^https?:\/\//iu.test(text) && !/[\s\p{Cc}]/u.test(text) && URL.canParse(text);

function amountOf(row: RowReader): Claim['amount'] {
  const range = row.range('low', 'high');
  const basis = row.word('basis', Basis.options);
  const approx = row.word('approx', Approx.options);
  if (!range) return null;
  const currency = row.text('currency') ?? '';
  if (!/^[A-Z]{3}$/u.test(currency)) {
    return row.problem('currency', `"${currency}" is not a currency code`, 'Write an ISO code such as USD or CNY.');
  }
  return { ...range, currency, approx, basis: basis ?? 'headline' };
}

/** `approx` stands for the percentage too when the row has no amount. */
function percentOf(row: RowReader, alone: boolean): Claim['percent'] {
  const range = row.range('percent_low', 'percent_high');
  const approx = row.word('percent_approx', Approx.options) ?? (alone ? row.word('approx', Approx.options) : null);
  return range && { ...range, approx };
}

function multipleOf(row: RowReader): Claim['multiple'] {
  const range = row.range('multiple', 'multiple_high');
  return range && (range.low === range.high ? range.low : range);
}

function partyOf(row: RowReader, column: 'subject' | 'object'): Claim['subject'] {
  const entity = row.text(`${column}_entity`);
  const text = row.text(column) ?? entity;
  return text ? { text, entity, names: [] } : null;
}

function speakerOf(row: RowReader, column: string): Speaker | null {
  const entity = row.text(`${column}_entity`);
  const text = row.text(column) ?? entity;
  const kind = row.word(`${column}_kind`, SpeakerKind.options);
  if (!text) return null;
  if (kind) return { text, entity, kind };
  return row.problem(`${column}_kind`, `nobody said what kind of speaker "${text}" is`, oneOf(SpeakerKind.options));
}

function evidenceOf(row: RowReader, cells: Cells): Claim['evidence'] {
  const quote = row.text('document') ? (cells.quote_or_note ?? '') : (row.text('quote_or_note') ?? '');
  const start = row.number('quote_start') ?? 0;
  return quote ? [{ start, end: start + quote.length, quote }] : [];
}

function statementOf(row: RowReader): Statement {
  const amount = amountOf(row);
  return {
    kind: row.word('kind', ClaimKind.options) ?? missingKind(row),
    subject: partyOf(row, 'subject'),
    object: partyOf(row, 'object'),
    amount,
    percent: percentOf(row, amount === null),
    multiple: multipleOf(row),
    metric: row.word('metric', Metric.options),
    of: row.text('of'),
    label: row.text('label'),
    round: row.text('round'),
    lead: row.bool('lead'),
    form: row.word('form', Form.options),
    extent: row.word('extent', ['reduce', 'exit'] as const),
    direction: row.word('direction', ['up', 'down', 'for', 'against', 'open'] as const),
    status: row.word('status', Status.options) ?? 'completed',
    date: row.date('date'),
    period: row.text('period'),
    speaker: speakerOf(row, 'speaker'),
    speakers: ['relayed_by', 'then_by'].flatMap((column) => speakerOf(row, column) ?? []),
  };
}

function missingKind(row: RowReader): 'view' {
  if (!row.text('kind')) row.problem('kind', 'the kind of claim is missing', oneOf(ClaimKind.options));
  return 'view';
}

/** The claim of a row (its id from its content when the cell is empty), or what is wrong with it. */
export function fromCells(cells: Cells): { claim: Claim | null; problems: CellProblem[] } {
  const row = new RowReader(cells);
  const published = row.date('source_published');
  const draft: Claim = {
    ...statementOf(row),
    id: row.text('id') ?? '',
    document: row.text('document'),
    evidence: evidenceOf(row, cells),
    extractor: 'hand',
    rules: [],
    source: { url: row.link('source_url'), name: row.text('source_name'), published },
    diagnostics: [],
  };
  if (row.problems.length) return { claim: null, problems: row.problems };
  const claim = normalHand(draft);
  return { claim: { ...claim, id: claim.id || handId(claim) }, problems: [] };
}
