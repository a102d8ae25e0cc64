// The store over any SQL engine that kysely speaks. Takes and gives the nouns of `model`; every write that
// reads first stands in one transaction. Rows are checked and shaped in rows.ts, tables named in schema.ts.

import type { Kysely } from 'kysely';
import type { CaseMeta, ScenarioFile } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Judgement } from '../model/judgement.ts';
import { normalHand } from './hand.ts';
import { nameKey, uniqueName } from './naming.ts';
import {
  claimOf,
  documentOf,
  judgementOf,
  metaOf,
  normalDocument,
  normalJudgement,
  normalMeta,
  rowOf,
} from './rows.ts';
import type { Tables } from './schema.ts';
import { byText, type CaseContents, type DocumentRecord, type Received, type Reply, type Store } from './store.ts';

type Db = Kysely<Tables>;

const CHUNK = 500; // rows a statement: well below SQLite's 32,766 parameters
const WITHOUT_BYTES = ['id', 'file', 'sidecar', 'body', 'text'] as const;

/** A store over `db`, whose tables stand (`migrate`). */
export function sqlStore(db: Db): Store {
  return {
    ...caseMethods(db),
    ...documentMethods(db),
    ...claimMethods(db),
    ...judgementMethods(db),
    ...fileMethods(db),
    ...wholeMethods(db),
    ...cacheMethods(db),
    close: () => db.destroy(),
  };
}

function caseMethods(db: Db): Pick<Store, 'listCases' | 'getCase' | 'createCase' | 'updateCase' | 'deleteCase'> {
  return {
    async listCases() {
      const rows = await db.selectFrom('cases').select('body').execute();
      return rows.map((r) => metaOf(r.body)).sort((a, b) => byText(a.id, b.id));
    },
    async getCase(id) {
      const row = await db.selectFrom('cases').select('body').where('id', '=', id).executeTakeFirst();
      return row ? metaOf(row.body) : null;
    },
    async createCase(meta) {
      const insert = db
        .insertInto('cases')
        .values({ id: meta.id, body: JSON.stringify(normalMeta(meta)), origin: null });
      const done = await insert.onConflict((c) => c.column('id').doNothing()).executeTakeFirst();
      return done.numInsertedOrUpdatedRows === 1n;
    },
    async updateCase(meta) {
      await db
        .updateTable('cases')
        .set({ body: JSON.stringify(normalMeta(meta)) })
        .where('id', '=', meta.id)
        .execute();
    },
    async deleteCase(id) {
      const done = await db.deleteFrom('cases').where('id', '=', id).executeTakeFirst();
      return done.numDeletedRows > 0n;
    },
  };
}

async function putDocument(tx: Db, caseId: string, received: Received): Promise<Document> {
  const { document } = received;
  const others = await tx.selectFrom('documents').select(['id', 'file']).where('case_id', '=', caseId).execute();
  const standing = others.find((o) => o.id === document.id)?.file;
  const taken = new Set(others.filter((o) => o.id !== document.id).map((o) => nameKey(o.file)));
  const file = standing ?? uniqueName(document.file ?? '', document.id, taken);
  const { case_id, id, bytes, ...rest } = rowOf(caseId, file, received);
  await tx
    .insertInto('documents')
    .values({ case_id, id, bytes, ...rest })
    .onConflict((c) => c.columns(['case_id', 'id']).doUpdateSet(rest))
    .execute();
  return normalDocument(document, file);
}

async function listDocuments(db: Db, caseId: string): Promise<DocumentRecord[]> {
  const rows = await db.selectFrom('documents').select(WITHOUT_BYTES).where('case_id', '=', caseId).execute();
  return rows.sort((a, b) => byText(a.file, b.file)).map(documentOf);
}

async function getBytes(db: Db, caseId: string, id: string): Promise<Uint8Array | null> {
  const rows = db.selectFrom('documents').select('bytes').where('case_id', '=', caseId).where('id', '=', id);
  const row = await rows.executeTakeFirst();
  return row ? new Uint8Array(row.bytes) : null;
}

function documentMethods(db: Db): Pick<Store, 'putDocument' | 'listDocuments' | 'getDocument' | 'getBytes'> {
  return {
    putDocument: (caseId, received) => db.transaction().execute((tx) => putDocument(tx, caseId, received)),
    listDocuments: (caseId) => listDocuments(db, caseId),
    async getDocument(caseId, id) {
      const rows = db.selectFrom('documents').select(WITHOUT_BYTES).where('case_id', '=', caseId).where('id', '=', id);
      const row = await rows.executeTakeFirst();
      return row ? documentOf(row) : null;
    },
    getBytes: (caseId, id) => getBytes(db, caseId, id),
  };
}

const chunks = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK));

/** Where the next row of a list goes. */
async function nextPosition(tx: Db, table: 'claims' | 'judgements', caseId: string): Promise<number> {
  const last = tx
    .selectFrom(table)
    .select((e) => e.fn.max('position').as('last'))
    .where('case_id', '=', caseId);
  return Number((await last.executeTakeFirst())?.last ?? 0) + 1;
}

async function putClaims(tx: Db, caseId: string, claims: readonly Claim[]): Promise<void> {
  const unique = new Map(claims.map((c) => [c.id, JSON.stringify(normalHand(c))]));
  const next = await nextPosition(tx, 'claims', caseId);
  const rows = [...unique].map(([id, body], i) => ({ case_id: caseId, id, position: next + i, body }));
  for (const values of chunks(rows)) {
    const insert = tx.insertInto('claims').values(values);
    await insert
      .onConflict((c) => c.columns(['case_id', 'id']).doUpdateSet((e) => ({ body: e.ref('excluded.body') })))
      .execute();
  }
}

async function listClaims(db: Db, caseId: string): Promise<Claim[]> {
  const rows = db.selectFrom('claims').select('body').where('case_id', '=', caseId).orderBy('position');
  return (await rows.execute()).map((r) => claimOf(r.body));
}

function claimMethods(db: Db): Pick<Store, 'putClaims' | 'listClaims' | 'deleteClaim'> {
  return {
    putClaims: (caseId, claims) => db.transaction().execute((tx) => putClaims(tx, caseId, claims)),
    listClaims: (caseId) => listClaims(db, caseId),
    async deleteClaim(caseId, id) {
      const rows = db.deleteFrom('claims').where('case_id', '=', caseId).where('id', '=', id);
      return (await rows.executeTakeFirst()).numDeletedRows > 0n;
    },
  };
}

async function appendJudgements(tx: Db, caseId: string, judgements: readonly Judgement[]): Promise<void> {
  const next = await nextPosition(tx, 'judgements', caseId);
  const rows = judgements.map(normalJudgement).map((j, i) => {
    return { case_id: caseId, id: j.id, position: next + i, body: JSON.stringify(j) };
  });
  for (const values of chunks(rows)) {
    const insert = tx.insertInto('judgements').values(values);
    await insert.onConflict((c) => c.columns(['case_id', 'id']).doNothing()).execute();
  }
}

async function listJudgements(db: Db, caseId: string): Promise<Judgement[]> {
  const rows = db.selectFrom('judgements').select('body').where('case_id', '=', caseId).orderBy('position');
  return (await rows.execute()).map((r) => judgementOf(r.body));
}

function judgementMethods(db: Db): Pick<Store, 'appendJudgements' | 'listJudgements'> {
  return {
    appendJudgements: (caseId, list) => db.transaction().execute((tx) => appendJudgements(tx, caseId, list)),
    listJudgements: (caseId) => listJudgements(db, caseId),
  };
}

async function putScenario(db: Db, case_id: string, { name, yaml }: ScenarioFile): Promise<void> {
  const insert = db.insertInto('scenarios').values({ case_id, name, yaml });
  await insert.onConflict((c) => c.columns(['case_id', 'name']).doUpdateSet({ yaml })).execute();
}

async function listScenarios(db: Db, caseId: string): Promise<ScenarioFile[]> {
  const rows = await db.selectFrom('scenarios').select(['name', 'yaml']).where('case_id', '=', caseId).execute();
  return rows.sort((a, b) => byText(a.name, b.name));
}

async function putReply(db: Db, case_id: string, { key, body }: Reply): Promise<void> {
  const insert = db.insertInto('replies').values({ case_id, key, body });
  await insert.onConflict((c) => c.columns(['case_id', 'key']).doUpdateSet({ body })).execute();
}

async function listReplies(db: Db, caseId: string): Promise<Reply[]> {
  const rows = await db.selectFrom('replies').select(['key', 'body']).where('case_id', '=', caseId).execute();
  return rows.sort((a, b) => byText(a.key, b.key));
}

function fileMethods(db: Db): Pick<Store, 'putScenario' | 'listScenarios' | 'putReply' | 'listReplies'> {
  return {
    putScenario: (caseId, scenario) => putScenario(db, caseId, scenario),
    listScenarios: (caseId) => listScenarios(db, caseId),
    putReply: (caseId, reply) => putReply(db, caseId, reply),
    listReplies: (caseId) => listReplies(db, caseId),
  };
}

async function replaceCase(tx: Db, contents: CaseContents): Promise<void> {
  const { id } = contents.meta;
  const body = JSON.stringify(normalMeta(contents.meta));
  const insert = tx.insertInto('cases').values({ id, body, origin: null });
  await insert.onConflict((c) => c.column('id').doUpdateSet({ body })).execute();
  for (const table of ['documents', 'claims', 'scenarios'] as const) {
    await tx.deleteFrom(table).where('case_id', '=', id).execute();
  }
  for (const received of contents.documents) await putDocument(tx, id, received);
  await putClaims(tx, id, contents.claims);
  await appendJudgements(tx, id, contents.judgements);
  for (const scenario of contents.scenarios) await putScenario(tx, id, scenario);
  for (const reply of contents.replies) await putReply(tx, id, reply);
}

async function readCase(db: Db, id: string, meta: CaseMeta | null): Promise<CaseContents | null> {
  if (!meta) return null;
  const documents: Received[] = [];
  for (const record of await listDocuments(db, id)) {
    documents.push({ ...record, bytes: (await getBytes(db, id, record.document.id)) ?? new Uint8Array() });
  }
  const [claims, judgements] = [await listClaims(db, id), await listJudgements(db, id)];
  return {
    meta,
    documents,
    claims,
    judgements,
    scenarios: await listScenarios(db, id),
    replies: await listReplies(db, id),
  };
}

function wholeMethods(db: Db): Pick<Store, 'replaceCase' | 'readCase'> {
  return {
    replaceCase: (contents) => db.transaction().execute((tx) => replaceCase(tx, contents)),
    readCase: (id) => db.transaction().execute(async (tx) => readCase(tx, id, await caseMethods(tx).getCase(id))),
  };
}

function cacheMethods(db: Db): Pick<Store, 'getOrigin' | 'setOrigin' | 'getCached' | 'putCached'> {
  return {
    async getOrigin(caseId) {
      const row = await db.selectFrom('cases').select('origin').where('id', '=', caseId).executeTakeFirst();
      return row?.origin ?? null;
    },
    async setOrigin(caseId, origin) {
      await db.updateTable('cases').set({ origin }).where('id', '=', caseId).execute();
    },
    async getCached(key) {
      const row = await db.selectFrom('cache').select('value').where('key', '=', key).executeTakeFirst();
      return row?.value ?? null;
    },
    async putCached(key, value) {
      const insert = db.insertInto('cache').values({ key, value });
      await insert.onConflict((c) => c.column('key').doUpdateSet({ value })).execute();
    },
  };
}
