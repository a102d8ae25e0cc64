// The tables, once for every engine. Column types are those that SQLite and Postgres share: text, integer
// and bytes. Nouns of the model are kept as JSON in `body` and checked when they come out; instants are ISO
// text given by the caller; there is no boolean column (an engine that lacks them would need 0 and 1).

export interface CaseRow {
  id: string;
  body: string;
  /** Hash of the bundled folder it was made from. */
  origin: string | null;
}

export interface DocumentRow {
  case_id: string;
  id: string;
  file: string;
  /** As given by the user. */
  sidecar: string;
  /** As read, without `text`. */
  body: string;
  text: string;
  bytes: Uint8Array;
}

export interface ClaimRow {
  case_id: string;
  id: string;
  position: number;
  body: string;
}

export interface JudgementRow {
  case_id: string;
  id: string;
  position: number;
  body: string;
}

export interface ScenarioRow {
  case_id: string;
  name: string;
  yaml: string;
}

export interface ReplyRow {
  case_id: string;
  key: string;
  body: string;
}

export interface CacheRow {
  key: string;
  value: string;
}

export interface VersionRow {
  version: number;
  name: string;
  applied: string;
}

export interface Tables {
  cases: CaseRow;
  documents: DocumentRow;
  claims: ClaimRow;
  judgements: JudgementRow;
  scenarios: ScenarioRow;
  replies: ReplyRow;
  cache: CacheRow;
  schema_version: VersionRow;
}
