// A case to what its payments answer: the traced ledger, or its plan under stress. The same for every face.
import type { CaseView } from '../model/case.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Entity } from '../model/entity.ts';
import type { Reference } from '../model/reference.ts';
import { ledgerOfCase } from '../path.ts';
import { askLedger, type LedgerAnswer, type LedgerOptions, type LedgerTools } from '../trace/question.ts';
import { type CaseCleared, type CaseDistress, stressOfCase } from './stress.ts';

export interface AskCase {
  options: LedgerOptions;
  tools: LedgerTools;
  /** Parties as people call them instead of ids. */
  names?: boolean;
}

type TraceAnswer = Extract<LedgerAnswer, { type: 'trace' }>;

/** What the payments prove; null when there is no investor, or no payment to it and no backlog of it. */
export function traceCase(
  view: CaseView,
  reference: Reference,
  { options, tools, names = false }: AskCase,
): Outcome<TraceAnswer | null> {
  const ledger = view.screen.investor ? ledgerOfCase(view, reference, { names }) : null;
  if (!ledger || (!ledger.observed && !ledger.backlog)) return { value: null, diagnostics: [] };
  const { investor: _investor, ...rest } = options;
  const { value, diagnostics } = askLedger(ledger, rest, tools);
  return { value: value?.type === 'trace' ? value : null, diagnostics };
}

export interface StressCase {
  measure: 'cut' | 'clearing' | 'debtrank';
  /** Ids or names of companies. */
  cut: readonly string[];
  /** Cash (or value) in place of what is told, by id or name. */
  has?: readonly (readonly [company: string, sum: number])[];
  asOf: string | null;
  options?: LedgerOptions;
  names?: boolean;
}

export type StressAnswer =
  | Exclude<LedgerAnswer, { type: 'trace' }>
  | { type: 'clearing'; answer: CaseCleared }
  | { type: 'debtrank'; answer: CaseDistress };

const isNamed = (e: Entity, given: string): boolean =>
  e.id === given || e.name === given || e.aliases.includes(given) || Object.values(e.names).includes(given);

/** What happens if funding stops, debts fall due at once, or a company loses all. */
export function stressCase(view: CaseView, reference: Reference, how: StressCase): Outcome<StressAnswer | null> {
  const { measure, cut, has = [], names = false } = how;
  const asOf = how.asOf ?? view.meta.as_of ?? null;
  const unknown: Diagnostic[] = [];
  const idOf = (given: string): string => {
    const entity = view.entities.find((e) => isNamed(e, given));
    if (!entity) unknown.push(nobody(given));
    return entity?.id ?? given;
  };
  const known = new Map(view.entities.map((e) => [e.id, e.name]));
  const name = (id: string): string => (names ? (known.get(id) ?? id.replace(/^name:/u, '')) : id);
  if (measure === 'cut') return cutOf(view, reference, { ...how, asOf, cut: cut.map((c) => name(idOf(c))) });
  const given = new Map(has.map(([company, sum]) => [idOf(company), sum]));
  const asked = { measure, cut: cut.map(idOf), given, asOf, name };
  const { value, diagnostics } = stressOfCase(view, reference, asked);
  return {
    value: value && ({ type: measure, answer: value } as StressAnswer),
    diagnostics: [...unknown, ...diagnostics],
  };
}

function cutOf(
  view: CaseView,
  reference: Reference,
  { cut, asOf, options, names = false }: StressCase,
): Outcome<StressAnswer | null> {
  const missing = !view.screen.investor
    ? unanswerable('no investor is known in this case', 'Name the investor.')
    : cut.length === 0
      ? unanswerable('nobody’s funding is cut', 'Give --cut with one or more companies.')
      : !asOf || asOf.length < 10
        ? unanswerable('the day is not known', 'Give --as-of YYYY-MM-DD.')
        : null;
  if (missing || !asOf) return { value: null, diagnostics: missing ? [missing] : [] };
  const ledger = ledgerOfCase(view, reference, { names, plans: true, asOf });
  const { investor: _investor, ...rest } = options ?? {};
  const { value, diagnostics } = askLedger(ledger, { ...rest, asOf, cut: [...cut] });
  return { value: value && value.type !== 'trace' ? value : null, diagnostics };
}

const unanswerable = (message: string, remedy: string): Diagnostic => ({
  code: 'stress/input',
  severity: 'error',
  message,
  remedy,
});

const nobody = (name: string): Diagnostic => ({
  code: 'stress/unknown-company',
  severity: 'warning',
  message: `No party of the case is named "${name}".`,
  remedy: '`backflow entities CASE` lists them.',
});
