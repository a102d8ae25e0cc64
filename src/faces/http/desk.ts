// What the routes ask of the program: a case's view, a place to put documents and judgements, an answer for one
// text. `workspace.ts` gives it over a store; a test gives it over literals.
import type { Choice, Recovered, Returned, ReturnInputs } from '../../model/answer.ts';
import type { CaseMeta, CaseView } from '../../model/case.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document, DocumentMeta } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';

/** Bytes as received, with their name and what is known of them. */
export interface Upload {
  bytes: Uint8Array;
  name: string;
  meta: DocumentMeta;
}

/** A judgement before the store gives it an id and the clock its time. */
export type NewJudgement = Omit<Judgement, 'id' | 'when'>;

/** What was made (null when the input could not be used), with what was noticed. */
export interface Made<T> {
  value: T | null;
  diagnostics: Diagnostic[];
}

export interface Desk {
  cases(): Promise<CaseMeta[]>;
  /** null when there is no such case. `asOf` is an ISO day. */
  view(id: string, asOf: string | null): Promise<CaseView | null>;
  /** The same bytes twice give the same document. Resolves when the document is safe on disk. */
  addDocument(id: string, upload: Upload): Promise<Made<Document>>;
  judge(id: string, judgement: NewJudgement): Promise<Made<Judgement>>;
  /** Takes the last judgement in force back; value null when there is none. */
  undo(id: string, who: string | null): Promise<Made<Judgement>>;
  /** The view of one text on its own; nothing is stored. */
  ask(upload: Upload): Promise<Made<CaseView>>;
  /** The closed form for another choice of what is unknown. */
  answerAt(inputs: ReturnInputs, choice: Choice): { returned: Returned; recovered: Recovered };
}
