// The solver of linear programmes (HiGHS, as WebAssembly), loaded only for a ledger with amounts stated as intervals.
import type { LedgerTools } from '../../../path.ts';

type Solve = NonNullable<LedgerTools['solve']>;

const isInterval = (flow: unknown): boolean => {
  const amount = (flow as { amount?: unknown } | null)?.amount;
  return Array.isArray(amount) && amount[0] !== amount[1];
};

/** Loads the solver when a parsed ledger file needs it. */
export async function solverFor(raw: unknown): Promise<Solve | null> {
  const whole = raw as { flows?: unknown; input?: { flows?: unknown } } | null;
  const flows = whole?.flows ?? whole?.input?.flows;
  return Array.isArray(flows) && flows.some(isInterval) ? loadSolver() : null;
}

/** Gives the optimum of a programme in LP format; null when it has none. */
export async function loadSolver(): Promise<Solve> {
  const { default: load } = await import('highs');
  const highs = await load();
  return (programme) => {
    const solved = highs.solve(programme, { mip_rel_gap: 0 });
    return solved.Status === 'Optimal' ? solved.ObjectiveValue : null;
  };
}
