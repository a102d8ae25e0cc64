// A case between two days: one step for each day on which a document came out, with what it changed in the answers; the
// steps add up to the whole.
import type { CaseView } from '../model/case.ts';
import type { Reference } from '../model/reference.ts';
import { type Difference, differenceOf, provenBy } from '../path.ts';

export interface Step extends Difference {
  date: string;
  documents: { id: string; title: string | null }[];
}

/** The views around a step, for what it cites. */
export interface SeenStep extends Step {
  view: CaseView;
  /** The view before, for statements that went. */
  was: CaseView;
}

export interface Differing {
  steps: SeenStep[];
  whole: Difference;
  last: CaseView;
}

export interface Between {
  from: string;
  to: string;
  /** The case as it was known by a day. */
  viewOn(day: string): Promise<CaseView | null>;
}

/** Null without such a case. */
export async function differing({ from, to, viewOn }: Between, reference: Reference): Promise<Differing | null> {
  const at = async (day: string) => {
    const view = await viewOn(day);
    return view && { view, ledger: provenBy(view, reference) };
  };
  const [first, last] = [await at(from), await at(to)];
  if (!first || !last) return null;
  const known = new Set(first.view.documents.map((d) => d.id));
  const fresh = last.view.documents.filter((d) => !known.has(d.id));
  const days = [...new Set(fresh.flatMap((d) => (d.published ? [d.published.slice(0, 10)] : [])))].sort();
  const steps: SeenStep[] = [];
  let before = first;
  for (const [i, date] of days.entries()) {
    const after = i === days.length - 1 ? last : ((await at(date)) ?? last);
    const had = new Set(before.view.documents.map((d) => d.id));
    const documents = after.view.documents
      .filter((d) => !had.has(d.id))
      .map((d) => ({ id: d.id, title: d.title ?? d.file ?? null }));
    steps.push({ date, documents, ...differenceOf(before, after), view: after.view, was: before.view });
    before = after;
  }
  // What changed without a document: claims entered by hand have days of their own.
  const rest = differenceOf(before, last);
  if (rest.figures.length + rest.flows.length + rest.added.length + rest.removed.length > 0)
    steps.push({ date: to, documents: [], ...rest, view: last.view, was: before.view });
  return { steps, whole: differenceOf(first, last), last: last.view };
}
