// The bounds over amounts stated as intervals in, sentences out: over every choice of amounts, and what the least undisclosed
// money would give where that is narrower.
import type { Interval } from '../../../model/ledger/traced.ts';
import type { Say } from '../dictionary.ts';
import { exact } from './proof.ts';

export function intervalLines(interval: Interval | undefined, say: Say): string[] {
  if (!interval) return [];
  const { lower, upper, least_undisclosed, every_choice } = interval;
  const lines = [say('ledger.interval', { lower: exact(every_choice[0]), upper: exact(every_choice[1]) })];
  if (lower - every_choice[0] < 0.005 && every_choice[1] - upper < 0.005) return lines;
  const fill = { lower: exact(lower), upper: exact(upper), least: exact(least_undisclosed) };
  return [...lines, say('ledger.intervalLeast', fill)];
}
