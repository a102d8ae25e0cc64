// Brings a database to the newest schema: numbered steps, each recorded, all in one transaction, so that a
// killed upgrade leaves the old store whole. A store of a newer program is left alone with a clear message.

import type { Kysely } from 'kysely';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Tables } from './schema.ts';

/** What differs between engines when tables are made. */
export interface Engine {
  bytes: 'blob' | 'bytea';
}

interface Migration {
  version: number;
  name: string;
  up(db: Kysely<Tables>, engine: Engine): Promise<void>;
}

const OF_CASE = ['documents', 'claims', 'judgements', 'scenarios', 'replies'] as const;

async function firstTables(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('cases')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('origin', 'text')
    .execute();
  for (const table of OF_CASE) {
    const key = table === 'scenarios' ? 'name' : table === 'replies' ? 'key' : 'id';
    let t = schema
      .createTable(table)
      .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id').onDelete('cascade'))
      .addColumn(key, 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['case_id', key] as never);
    if (table === 'documents') {
      for (const column of ['file', 'sidecar', 'body', 'text']) t = t.addColumn(column, 'text', (c) => c.notNull());
      t = t.addColumn('bytes', engine.bytes as 'bytea', (c) => c.notNull());
      t = t.addUniqueConstraint('documents_file', ['case_id', 'file'] as never);
    } else {
      t = t.addColumn(table === 'scenarios' ? 'yaml' : 'body', 'text', (c) => c.notNull());
    }
    if (table === 'claims' || table === 'judgements') {
      t = t.addColumn('position', 'integer', (c) => c.notNull());
      t = t.addUniqueConstraint(`${table}_position`, ['case_id', 'position'] as never);
    }
    await t.execute();
  }
  await schema
    .createTable('cache')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
}

/** Append only: a step that was released is never changed. */
const MIGRATIONS: Migration[] = [{ version: 1, name: 'first tables', up: firstTables }];

export const NEWEST = MIGRATIONS[MIGRATIONS.length - 1]?.version ?? 0;

/** Applies what is missing; `now` is an ISO instant. Gives a diagnostic when the store is of a newer program. */
export async function migrate(db: Kysely<Tables>, engine: Engine, now: string): Promise<Diagnostic | null> {
  return db.transaction().execute(async (tx) => {
    await tx.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('applied', 'text', (c) => c.notNull())
      .execute();
    const row = await tx.selectFrom('schema_version').select('version').orderBy('version', 'desc').executeTakeFirst();
    const found = row?.version ?? 0;
    if (found > NEWEST) return newer(found);
    for (const { version, name, up } of MIGRATIONS.filter((m) => m.version > found)) {
      await up(tx, engine);
      await tx.insertInto('schema_version').values({ version, name, applied: now }).execute();
    }
    return null;
  });
}

const newer = (found: number): Diagnostic => ({
  code: 'store/newer',
  severity: 'error',
  message: `this store has schema ${found}; this program knows schemas up to ${NEWEST}`,
  remedy: 'Use the newer program that wrote it, or name another store with BACKFLOW_STORE. Nothing was changed.',
});
