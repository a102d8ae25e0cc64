// The hall with a floor: cases in a store, read and answered by path.ts. Takes the store, the reader of bytes,
// the reference tables and a clock from the face that runs it; gives outcomes, never a stack trace.
// What a user did (documents, claims, judgements) is written before it is acknowledged; views are recomputed.

import type { Choice, Recovered, Returned, ReturnInputs } from './model/answer.ts';
import type { ReviewItem } from './model/case/review.ts';
import { type CaseInput, CaseMeta, type CaseView } from './model/case.ts';
import type { Claim } from './model/claim.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { Judgement } from './model/judgement.ts';
import type { Forecast } from './model/scenario/forecast.ts';
import type { StressAnswer, StressCase } from './path/asking.ts';
import { queueOf } from './path/review.ts';
import { answerAt, type LedgerAnswer, type TracedFully, view as viewOf } from './path.ts';
import { type CaseContents, sha256Hex } from './store/store.ts';
import type { Differing } from './workspace/differing.ts';
import { addDocument, ask } from './workspace/documents.ts';
import { ensureBundled, exportCase, importCase } from './workspace/folders.ts';
import { type ForecastAsked, forecastCase, forecastGiven, type GivenScenario } from './workspace/forecasting.ts';
import { claimsIn, findClaim, judge, undo } from './workspace/judging.ts';
import { knownBy } from './workspace/known.ts';
import {
  type Bundled,
  documentKey,
  failed,
  Memory,
  type NewJudgement,
  noCase,
  type Room,
  readAhead,
  readings,
  remembering,
  showCase,
  type Upload,
  type WorkspaceOptions,
} from './workspace/room.ts';
import { changed, ledgerAnswer, stressedCase, type TraceOptions, traced } from './workspace/tracing.ts';

export type { Differing, SeenStep, Step } from './workspace/differing.ts';
export type { Bundled, NewJudgement, Upload, WorkspaceOptions } from './workspace/room.ts';
export type { TraceOptions } from './workspace/tracing.ts';

const VIEWS = 16; // kept in memory: a slider over dates goes back and forth

/** What a question may set differently from the case. */
export type Settings = Pick<CaseMeta, 'investor' | 'consolidation'>;

/** The queue of a case, the view it was made from, and the judgements in it. */
export interface Review {
  items: ReviewItem[];
  view: CaseView;
}

export interface Workspace {
  newCase(meta: CaseMeta): Promise<Outcome<CaseMeta | null>>;
  cases(): Promise<CaseMeta[]>;
  deleteCase(id: string): Promise<Outcome<boolean>>;
  /** The truth of a case; null when there is none of that id. */
  showCase(id: string): Promise<CaseInput | null>;
  /** What a case says, as known by `asOf` (an ISO date; without it everything counts) and under other settings than its own if given; null without such a case. */
  view(id: string, asOf?: string | null, settings?: Settings): Promise<CaseView | null>;
  /** The same bytes twice are one document; what is newly said of them is taken over. */
  addDocument(id: string, upload: Upload): Promise<Outcome<Document | null>>;
  /** The claim of a case by its id or an unambiguous beginning of at least 6 characters. */
  findClaim(id: string, claim: string): Promise<Outcome<Claim | null>>;
  /** What is most worth a look, with the view it is about; null without such a case. */
  review(id: string, asOf?: string | null, settings?: Settings): Promise<Review | null>;
  judge(id: string, judgement: NewJudgement): Promise<Outcome<Judgement | null>>;
  /** Takes the last judgement in force back. */
  undo(id: string, who?: string | null): Promise<Outcome<Judgement | null>>;
  /** The view of one text; nothing is stored. */
  ask(upload: Upload): Promise<Outcome<CaseView | null>>;
  answerAt(inputs: ReturnInputs, choice: Choice): { returned: Returned; recovered: Recovered };
  /** The answer to a ledger that is handed in; nothing is stored. */
  askLedger(raw: unknown, options: TraceOptions): Promise<Outcome<LedgerAnswer | null>>;
  /** What the payments of a case prove, its value null when there are none; null without such a case. */
  trace(id: string, settings: Settings, options: TraceOptions): Promise<Outcome<TracedFully | null> | null>;
  stress(id: string, settings: Settings, how: StressCase): Promise<Outcome<StressAnswer | null> | null>;
  /** What changed in the answers between two days; null without such a case. */
  diff(id: string, settings: Settings, between: { from: string; to: string }): Promise<Differing | null>;
  /** What a scenario that is handed in is likely to bring; nothing is stored. */
  forecast(given: GivenScenario, asked: ForecastAsked): Promise<Outcome<Forecast | null>>;
  /** The same of the first scenario of a case; null without such a case. */
  forecastCase(
    id: string,
    settings: Settings,
    asked: ForecastAsked & { asOf: string | null },
  ): Promise<Outcome<Forecast | null> | null>;
  /** Takes a case folder in; one that stands already is left alone unless `replace` (its judgements are kept). */
  importCase(dir: string, replace?: boolean): Promise<Outcome<CaseContents | null>>;
  /** The number of documents written. */
  exportCase(id: string, dir: string): Promise<Outcome<number | null>>;
  /** Imports a bundled case, and refreshes it while the user has changed nothing but judgements. */
  ensureBundled(dir: string): Promise<Outcome<Bundled | null>>;
  close(): Promise<void>;
}

/** Opens the workspace over a store; `close` closes the store. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const kept = readings();
  const room: Room = { ...options, read: remembering(options, kept), readings: kept, views: new Memory(VIEWS) };
  return {
    newCase: (meta) => newCase(room, meta),
    cases: () => room.store.listCases(),
    deleteCase: (id) => deleteCase(room, id),
    showCase: (id) => showCase(room, id),
    view: (id, asOf, settings) => view(room, id, { asOf: asOf ?? null, settings: settings ?? {} }),
    addDocument: (id, upload) => addDocument(room, id, upload),
    findClaim: (id, claim) => findClaim(room, id, claim),
    review: (id, asOf, settings) => review(room, id, { asOf: asOf ?? null, settings: settings ?? {} }),
    judge: (id, judgement) => judge(room, id, judgement),
    undo: (id, who) => undo(room, id, { who }),
    ask: (upload) => ask(room, upload),
    answerAt,
    askLedger: (raw, options) => ledgerAnswer(room, raw, options),
    trace: (id, settings, options) => traced(room, (asOf) => view(room, id, { asOf, settings }), options),
    stress: (id, settings, how) => stressedCase(room, (asOf) => view(room, id, { asOf, settings }), how),
    diff: (id, settings, between) => changed(room, (asOf) => view(room, id, { asOf, settings }), between),
    forecast: (given, asked) => forecastGiven(room, given, asked),
    forecastCase: async (id, settings, { asOf, ...asked }) =>
      forecastCase(room, await view(room, id, { asOf, settings }), asked),
    importCase: (dir, replace) => importCase(room, dir, replace ?? false),
    exportCase: (id, dir) => exportCase(room, id, dir),
    ensureBundled: (dir) => ensureBundled(room, dir),
    close: () => room.store.close(),
  };
}

async function newCase({ store }: Room, meta: CaseMeta): Promise<Outcome<CaseMeta | null>> {
  const parsed = CaseMeta.safeParse(meta);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const message = `${issue?.path.join('.')}: ${issue?.message}`;
    return failed('case/meta', message, 'A name is 1 to 64 small letters, digits and dashes, such as alibaba-2024.');
  }
  if (await store.createCase(parsed.data)) return { value: parsed.data, diagnostics: [] };
  return failed(
    'case/exists',
    `there is a case "${meta.id}" already`,
    'Choose another name, or delete that case first.',
  );
}

async function deleteCase({ store }: Room, id: string): Promise<Outcome<boolean>> {
  if (await store.deleteCase(id)) return { value: true, diagnostics: [] };
  return { ...noCase(id), value: false };
}

interface Asked {
  asOf: string | null;
  settings: Settings;
}

async function review(room: Room, id: string, how: Asked): Promise<Review | null> {
  const [all, shown] = [await showCase(room, id), await view(room, id, how)];
  if (!all || !shown) return null;
  const input = how.asOf ? knownBy(all, how.asOf) : all;
  const read = { claims: claimsIn(room, input), judgements: input.judgements };
  return { items: queueOf(shown, read, room.reference), view: shown };
}

async function view(room: Room, id: string, how: Asked): Promise<CaseView | null> {
  const all = await showCase(room, id);
  if (!all) return null;
  const known = how.asOf ? knownBy(all, how.asOf) : all;
  const { investor, consolidation } = how.settings;
  const meta = { ...known.meta, ...(investor && { investor }), ...(consolidation && { consolidation }) };
  const input = { ...known, meta };
  const { documents, ...rest } = input;
  const key = sha256Hex(JSON.stringify([rest, documents.map(documentKey)]));
  const made = room.views.get(key);
  if (made) return made;
  const make = room.view ?? viewOf;
  await readAhead(room, documents);
  return room.views.put(key, make(input, room.reference, room.read));
}
