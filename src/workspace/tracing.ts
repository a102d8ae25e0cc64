// Questions of tracing about a case in the store: what its payments prove, what stress does to it, what changed between
// two days; and the same of a ledger that is handed in. Rows of random numbers come from a seed, the solver from the face.
import type { CaseView } from '../model/case.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { type StressAnswer, type StressCase, stressCase, traceCase } from '../path/asking.ts';
import { askLedger, chanceOf, type LedgerAnswer, type LedgerOptions, type TracedFully } from '../path.ts';
import { type Differing, differing } from './differing.ts';
import type { Room } from './room.ts';

/** What a question of tracing may set. */
export interface TraceOptions extends LedgerOptions {
  seed?: number;
}

type ViewOf = (asOf: string | null) => Promise<CaseView | null>;

const wantsSolver = (raw: unknown): boolean => JSON.stringify(raw ?? null).includes('"amount":[');

/** Answers a ledger that is handed in. */
export async function ledgerAnswer(
  room: Room,
  raw: unknown,
  { seed = 1, ...options }: TraceOptions,
): Promise<Outcome<LedgerAnswer | null>> {
  const solve = room.solver && wantsSolver(raw) ? await room.solver() : null;
  return askLedger(raw, options, { solve, chance: chanceOf(seed) });
}

/** Undefined without such a case; a null value when nothing is proved. */
export async function traced(
  room: Room,
  viewOf: ViewOf,
  { asOf, seed = 1, ...options }: TraceOptions,
): Promise<Outcome<TracedFully | null> | null> {
  const view = await viewOf(asOf ?? null);
  if (!view) return null;
  const solve = room.solver ? await room.solver() : null;
  const { value, diagnostics } = traceCase(view, room.reference, { options, tools: { solve, chance: chanceOf(seed) } });
  return { value: value?.answer ?? null, diagnostics };
}

export async function stressedCase(
  room: Room,
  viewOf: ViewOf,
  how: StressCase,
): Promise<Outcome<StressAnswer | null> | null> {
  const view = await viewOf(null);
  return view && stressCase(view, room.reference, how);
}

export const changed = (
  room: Room,
  viewOf: ViewOf,
  { from, to }: { from: string; to: string },
): Promise<Differing | null> => differing({ from, to, viewOn: viewOf }, room.reference);
