// The hall: the whole way of the data, top to bottom, on one page. Pure: no store, no Node, no clock.
//   bytes -> Document -> claims -> entities and deals -> flows and what returns -> what is recovered -> first screen
import type { FirstScreen } from './model/answer.ts';
import type { CaseInput, CaseView } from './model/case.ts';
import type { Claim } from './model/claim.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { Judgement } from './model/judgement.ts';
import type { TracedFully } from './model/ledger/traced.ts';
import type { Reference } from './model/reference.ts';
import { convertingOf } from './path/converting.ts';
import { makeReader, type Reader } from './path/reading.ts';
import { scenarioOfCase } from './path/scenario.ts';
import { fold } from './read/fold.ts';
import { tiesOf } from './resolve/deals/ties.ts';
import { groupsOf } from './resolve/entities/entities.ts';
import { followed } from './resolve/followed.ts';
import type { Resolved } from './resolve/resolve.ts';
import { resolve } from './resolve/resolve.ts';
import { priceEffect } from './simulate/pricing.ts';
import { recoveredAt } from './simulate/recovery.ts';
import { bookOf } from './trace/book.ts';
import { figureOf, merged } from './trace/figures.ts';
import { type CaseLedger, caseLedger } from './trace/flows/caseledger.ts';
import { askLedger } from './trace/question.ts';
import { FULL, type Trace, trace } from './trace/trace.ts';

export type { TracedFully } from './model/ledger/traced.ts';
/** The first steps: bytes to a document, a document to its claims. */
export { makeDocument, makeReader, type Reader, readBytes, refuseSize } from './path/reading.ts';
/** The answer for another choice of what is unknown. */
export { answerAt } from './path/slider.ts';
/** Clearing and distress of a case. */
export { type CaseCleared, type CaseDistress, stressOfCase } from './path/stress.ts';
/** What differs between two answers. */
export {
  type Answered,
  type Difference,
  differenceOf,
  type FigureChange,
  type FlowChange,
} from './trace/difference.ts';
/** The answer to the question of a ledger file, its text read, and rows of random numbers for it. */
export { chanceOf } from './trace/doubt/chance.ts';
export { type LedgerText, ledgerText } from './trace/ledger/text.ts';
export {
  askLedger,
  type LedgerAnswer,
  type LedgerOptions,
  type LedgerTools,
} from './trace/question.ts';

/** A text on its own as a case: what `ask` answers about. Nothing is stored. */
export const caseOfOne = (document: Document): CaseInput => ({
  meta: {
    id: 'ask',
    title: { en: document.title ?? document.file ?? 'text' },
    currency: 'USD',
    as_of: document.published ?? null,
  },
  documents: [document],
  claims: [],
  judgements: [],
  scenarios: [],
});

/** What a case's judgements say against each other. */
export function contradictions(claims: readonly Claim[], judgements: readonly Judgement[]): Diagnostic[] {
  return tiesOf(followed(claims, judgements).value, new Set(claims.map((c) => c.id))).diagnostics;
}

/** Everything a face can show of a case, recomputed from the truth in it. */
export function view(input: CaseInput, reference: Reference, reader: Reader = makeReader(reference)): CaseView {
  const read = input.documents.map((document) => ({ document, extraction: reader(document) }));
  const claims = [...read.flatMap((r) => r.extraction.claims), ...input.claims];
  const consolidation = input.meta.consolidation ?? 'group';
  const given = { claims, judgements: input.judgements, documents: input.documents };
  const resolved = resolve(given, { reference, fold, consolidation });
  const book = bookOf(resolved, groupsOf(reference, consolidation), reference);
  const traced = trace(book, input.meta.investor ?? null, convertingOf(input, resolved.claims, reference));
  const seen = {
    meta: input.meta,
    documents: input.documents,
    claims: resolved.claims,
    rejected: resolved.rejected,
    unexplained: read.map((r) => ({ document: r.document.id, items: r.extraction.unexplained })),
    entities: resolved.entities,
    deals: resolved.deals,
    views: resolved.views,
    leftovers: resolved.leftovers,
    flows: traced.flows,
    sheets: traced.sheets,
    screen: screenOf(input, resolved, traced),
    diagnostics: [...read.flatMap((r) => r.extraction.diagnostics), ...resolved.diagnostics, ...traced.diagnostics],
  };
  return { ...seen, scenario: scenarioOfCase(seen, reference).value };
}

/** The dated payments of a case as a ledger, by its investor; `names` writes parties as people call them. */
export function ledgerOfCase(
  view: CaseView,
  reference: Reference,
  { names = false, plans = false, asOf }: { names?: boolean; plans?: boolean; asOf?: string } = {},
): CaseLedger {
  const { rootOf } = groupsOf(reference, view.meta.consolidation ?? 'group');
  const known = new Map(view.entities.map((e) => [e.id, e.name]));
  const name = (id: string): string => (names ? (known.get(id) ?? id.replace(/^name:/u, '')) : id);
  const { flows, claims, meta, screen } = view;
  const investor = rootOf(screen.investor?.entity ?? meta.investor ?? '');
  const yearEnd = view.entities.find((e) => e.id === investor)?.fiscal_year_end ?? null;
  return caseLedger({
    ...{ flows, claims, investor, currency: meta.currency, asOf: asOf ?? meta.as_of ?? null, plans, rootOf, name },
    yearEnd,
  });
}

/** What the payments of a case prove; null without a payment to its investor. */
export function provenBy(view: CaseView, reference: Reference): TracedFully | null {
  const ledger = ledgerOfCase(view, reference);
  if (!ledger.observed) return null;
  const { value } = askLedger(ledger);
  return value?.type === 'trace' ? value.answer : null;
}

/** Joins what returns, what is recovered and how sure it is into the first screen. */
function screenOf(input: CaseInput, resolved: Resolved, traced: Trace): FirstScreen {
  const { flows: _flows, sheets: _sheets, diagnostics: _diagnostics, priceCuts, ...answer } = traced;
  const margin = traced.inputs?.margin ?? null;
  const cuts = merged(priceCuts.map((c) => figureOf({ ...c, amount: null })).filter((f) => f !== null));
  return {
    ...answer,
    currency: traced.inputs?.put_in.unit ?? input.meta.currency,
    as_of: input.meta.as_of ?? null,
    recovered: traced.inputs && recoveredAt(traced.inputs, FULL),
    prices: cuts.map((cut) => priceEffect(cut, margin)),
    sources: resolved.sources,
  };
}
