// Answers in the order of their lines in, the same out, with a warning where a line has the id of an earlier one: both are read, and
// nothing but the place in the output tells their results apart. Of all that was read only the ids are kept.
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { safeJson } from '../print.ts';
import type { BatchAnswer } from './batch.ts';

const REMEDY = 'Give each document an id of its own; a claim is known again by the id of its document.';

const warning = (id: string, { line, first }: { line: number; first: number }): Diagnostic => ({
  code: 'cli/jsonl-twice',
  severity: 'warning',
  message: `Line ${line} has the id "${id.slice(0, 40)}" of line ${first}; both were read.`,
  remedy: REMEDY,
  at: { file: '-', line, column: 1 },
});

/** Looks at all answers of one run, batch by batch. */
export function twice(): (answer: BatchAnswer) => BatchAnswer {
  const seen = new Map<string, number>();
  return (answer) => {
    const found = new Map<number, Diagnostic>();
    answer.ids.forEach(({ id, line }, i) => {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, line);
      else found.set(i, warning(id, { line, first }));
    });
    return found.size === 0 ? answer : noted(answer, found);
  };
}

/** The answer with each warning in the result that it is about. */
function noted(answer: BatchAnswer, found: ReadonlyMap<number, Diagnostic>): BatchAnswer {
  const lines = new TextDecoder().decode(answer.bytes).split('\n');
  for (const [i, diagnostic] of found) {
    const result = JSON.parse(lines[i] as string) as { diagnostics: Diagnostic[] };
    result.diagnostics.unshift(diagnostic);
    lines[i] = safeJson(result);
  }
  const told = [...answer.told, ...found.values()].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { ...answer, bytes: new TextEncoder().encode(lines.join('\n')), told };
}
