// Files of a back-test, checked: the intervals (`{"as_of", "forecasts": [...]}`), and what is known of the questions, as JSON
// or one object a line: `{"id", "quantity", "unit", "naive80": [low, high], "value"}`. A bad row is told; the rest counts.
import type { Diagnostic, Outcome, Position } from '../../../model/diagnostic.ts';
import type { Interval80, Question } from '../../../path/scenario.ts';

export interface Intervals {
  as_of: string | null;
  forecasts: Interval80[];
}

const wrong = (message: string, remedy: string, at: Position): Diagnostic => ({
  code: 'simulate/backtest-file',
  ...{ severity: 'error', message, remedy, at },
});

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A JSON text, or one JSON object a line; null, told, where it is neither. */
function rowsIn(text: string, file: string): Outcome<unknown[] | Row> {
  try {
    const whole = JSON.parse(text) as unknown;
    return { value: Array.isArray(whole) || isRow(whole) ? whole : [], diagnostics: [] };
  } catch {
    const diagnostics: Diagnostic[] = [];
    const value = text.split(/\r?\n/u).flatMap((source, i): unknown[] => {
      if (source.trim() === '') return [];
      try {
        return [JSON.parse(source)];
      } catch {
        const at = { file, line: i + 1, column: 1, source: source.slice(0, 400) };
        diagnostics.push(wrong('This line is no JSON object.', 'Write one object a line, or one JSON text.', at));
        return [];
      }
    });
    return { value, diagnostics: diagnostics.slice(0, 5) };
  }
}

function forecastOf(row: unknown, file: string): Outcome<Interval80 | null> {
  const at = { file };
  const id = isRow(row) ? textIn(row.id) : null;
  if (!isRow(row) || id === null)
    return { value: null, diagnostics: [wrong('A forecast has no id.', 'Write "id": "S1".', at)] };
  const { q10, q50, q90 } = row;
  if (!isNumber(q10) || !isNumber(q50) || !isNumber(q90) || q10 > q50 || q50 > q90) {
    const message = `The quantiles of ${id} are not three rising numbers.`;
    return { value: null, diagnostics: [wrong(message, 'Write "q10": 1, "q50": 2, "q90": 3.', at)] };
  }
  return { value: { id, unit: textIn(row.unit) ?? '', q10, q50, q90 }, diagnostics: [] };
}

/** The intervals of a file. */
export function intervalsIn(text: string, file: string): Outcome<Intervals | null> {
  const { value, diagnostics } = rowsIn(text, file);
  const whole = Array.isArray(value) ? { forecasts: value } : value;
  if (!Array.isArray(whole.forecasts) || whole.forecasts.length === 0) {
    const remedy = 'Write {"as_of": "2024-03-06", "forecasts": [{"id", "unit", "q10", "q50", "q90"}]}.';
    return { value: null, diagnostics: [...diagnostics, wrong('This file holds no forecasts.', remedy, { file })] };
  }
  const read = whole.forecasts.map((row: unknown) => forecastOf(row, file));
  const forecasts = read.map((r) => r.value).filter((f): f is Interval80 => f !== null);
  return {
    value: { as_of: textIn((whole as Row).as_of), forecasts },
    diagnostics: [...diagnostics, ...read.flatMap((r) => r.diagnostics)],
  };
}

/** A number, or a pair of them; null when it is neither. */
function pair(value: unknown): [number, number] | null {
  if (isNumber(value)) return [value, value];
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isNumber)) return null;
  const [low, high] = value as [number, number];
  return low <= high ? [low, high] : [high, low];
}

const questionOf = (row: Row): Question => ({
  id: textIn(row.id) ?? '',
  quantity: textIn(row.quantity),
  unit: textIn(row.unit),
  naive: pair(row.naive80 ?? row.naive),
  value: pair(row.value ?? row.answer ?? row.actual) ?? pair([row.low, row.high]),
});

/** What of an answer's row is no number, told with its row; `null` and nothing say that it is not known yet. */
function noNumber(row: Row, file: string): Diagnostic[] {
  const said = row.value ?? row.answer ?? row.actual ?? ('low' in row || 'high' in row ? [row.low, row.high] : null);
  const naive = row.naive80 ?? row.naive ?? null;
  const odd = (value: unknown): boolean => value !== null && pair(value) === null;
  const faults: [string, unknown][] = [
    ['value', said],
    ['naive interval', naive],
  ];
  return faults
    .filter(([, value]) => odd(value))
    .map(([name, value]) => {
      const message = `The ${name} of ${textIn(row.id) ?? 'a row'} is no number: ${JSON.stringify(value).slice(0, 60)}.`;
      const remedy = 'Write "value": 13, or "low": 12, "high": 14, without quotes; null where it is not known.';
      return { ...wrong(message, remedy, { file }), severity: 'warning' };
    });
}

/** Answers to questions that no forecast asks, told with the ids that there are. */
export function unasked(rows: readonly Question[], asked: readonly string[], file: string): Diagnostic[] {
  return rows
    .filter(({ id }) => !asked.includes(id))
    .map(({ id }) => {
      const message = `No forecast has the id "${id}".`;
      const remedy = `Known are: ${asked.slice(0, 20).join(', ')}.`;
      return { ...wrong(message, remedy, { file }), severity: 'warning' };
    });
}

/** What a file knows of questions: rows, `{"questions": [...]}`, `{"answers": [...]}`, or `{"S1": 13}`. */
export function questionsIn(text: string, file: string): Outcome<Question[]> {
  const { value, diagnostics } = rowsIn(text, file);
  const inner = Array.isArray(value) ? value : (value.questions ?? value.answers ?? value);
  const rows: unknown[] = Array.isArray(inner)
    ? inner
    : Object.entries(isRow(inner) ? inner : {}).map(([id, v]) => (isRow(v) ? { id, ...v } : { id, value: v }));
  const questions = rows.filter(isRow).map(questionOf);
  diagnostics.push(...rows.filter(isRow).flatMap((row) => noNumber(row, file)));
  const nameless = questions.filter(({ id }) => id === '').length;
  if (nameless > 0)
    diagnostics.push(wrong(`${nameless} rows have no id.`, 'Write the id of the question in each.', { file }));
  return { value: questions.filter(({ id }) => id !== ''), diagnostics };
}

/** What several files know, question by question; the later file wins where both say something. */
export function joined(lists: readonly (readonly Question[])[]): Question[] {
  const found = new Map<string, Question>();
  for (const q of lists.flat()) {
    const known = found.get(q.id);
    found.set(q.id, {
      id: q.id,
      quantity: q.quantity ?? known?.quantity ?? null,
      unit: q.unit ?? known?.unit ?? null,
      naive: q.naive ?? known?.naive ?? null,
      value: q.value ?? known?.value ?? null,
    });
  }
  return [...found.values()];
}
