// What the table commands share: how one kind of row is picked and shown, and the name a party is shown by.
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Deal } from '../../../model/deal.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Flow } from '../../../model/flow.ts';
import type { Table } from '../print.ts';

export type Row = Claim | Entity | Deal | Flow;

/** How one kind of row is picked, filtered and shown. */
export interface Noun<T extends Row> {
  noun: 'claims' | 'entities' | 'deals' | 'flows';
  summary: string;
  rows(view: CaseView): T[];
  /** The kinds there are, and the word of this table for one of another. */
  kinds(): Promise<{ all: readonly string[]; instead?: Record<string, string> }>;
  /** Everything by which a party of the row can be named. */
  parties(row: T): (string | null | undefined)[];
  date(row: T): string | null;
  table(rows: T[], view: CaseView): Promise<Table>;
}

/** One name for a party in every table, whatever script its text is in: the English one where there is one. */
export const nameIn = (view: CaseView, id: string): string =>
  id === '*' ? 'others' : (view.entities.find((e) => e.id === id)?.names.en ?? id.replace(/^name:/u, ''));

export type Sum = { low: number; high: number; currency: string };

/** Money in words; what nobody stated is a question mark. */
export const figures = async () => {
  const { money } = await import('../../words/figures.ts');
  return (f: Sum | null): string => (f ? money(f, f.currency, { lang: 'en', stated: true }) : '?');
};
