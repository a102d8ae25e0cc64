// judgements.jsonl: one judgement a line, in order, only ever appended to. A line that cannot be read (torn by
// a killed program, edited by hand) is reported with its number; the rest is read.

import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { Judgement } from '../../model/judgement.ts';
import { normalJudgement } from '../rows.ts';

export const judgementLine = (judgement: Judgement): string => JSON.stringify(normalJudgement(judgement));

/** Judgements of the file in order; an id that came before is left out. */
export function readJournal(text: string, file: string): Outcome<Judgement[]> {
  const value = new Map<string, Judgement>();
  const diagnostics: Diagnostic[] = [];
  text.split('\n').forEach((source, i) => {
    if (!source.trim()) return;
    const at = { file, line: i + 1, column: 1, source: source.slice(0, 400) };
    const read = readLine(source);
    if (typeof read === 'string') diagnostics.push(unreadable(at, read));
    else if (!value.has(read.id)) value.set(read.id, read);
  });
  return { value: [...value.values()], diagnostics };
}

function readLine(source: string): Judgement | string {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return 'it is not one JSON object';
  }
  const parsed = Judgement.safeParse(json);
  if (parsed.success) return normalJudgement(parsed.data);
  const issue = parsed.error.issues[0];
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.message}` : 'it is not a judgement';
}

const unreadable = (at: Diagnostic['at'], why: string): Diagnostic => ({
  code: 'store/judgement',
  severity: 'error',
  message: `a judgement cannot be read: ${why}; the line is left out`,
  remedy: 'Correct or remove the line.',
  at,
});
