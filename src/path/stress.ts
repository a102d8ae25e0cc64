// A case to what clearing or distress says of it: its flows and claims, in the reporting currency, with names as asked.
import type { CaseView } from '../model/case.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Reference } from '../model/reference.ts';
import { groupsOf } from '../resolve/entities/entities.ts';
import { monthOf } from '../trace/flows/convert.ts';
import { type CaseCleared, type CaseDistress, clearingOf, distressOf } from '../trace/stress/casestress.ts';

export type { CaseCleared, CaseDistress } from '../trace/stress/casestress.ts';

export interface CaseStress {
  measure: 'clearing' | 'debtrank';
  /** Entity ids. */
  cut: readonly string[];
  /** Cash (or value) by entity id, in place of what is told. */
  given: ReadonlyMap<string, number>;
  asOf: string | null;
  name(id: string): string;
}

export function stressOfCase(
  { flows, claims, meta }: CaseView,
  reference: Reference,
  { measure, cut, given, asOf, name }: CaseStress,
): Outcome<CaseCleared | CaseDistress | null> {
  const { rootOf } = groupsOf(reference, meta.consolidation ?? 'group');
  const { currency } = meta;
  const how = {
    ...{ flows, claims, currency, asOf, name, rootOf, given },
    cut: new Set(cut.map(rootOf)),
    convert: (amount: { low: number; high: number }, from: string, date: string | null) => {
      const month = monthOf(date ?? asOf ?? '');
      return from === currency ? amount : month ? reference.fx.convert(amount, { from, to: currency }, month) : null;
    },
  };
  return measure === 'clearing' ? clearingOf(how) : distressOf(how);
}
