// Opens the embedded store: one SQLite file in write-ahead mode, flushed at every commit (synchronous=FULL),
// so that what was acknowledged survives a killed process. Bad files are diagnostics, not exceptions.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Driver, Kysely, SqliteDialect } from 'kysely';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { migrate } from './migrations.ts';
import { sqlStore } from './repository.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

const OLDEST_NODE = 22;
const APPLICATION = 0x42464c57; // "BFLW" in the file's header: `file` and other programs can tell whose it is
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000'];

/** Begins each transaction as a writer, so that two processes wait for each other instead of failing half way. */
class WriterDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver();
    driver.beginTransaction = async (connection: DatabaseConnection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    return driver;
  }
}

/**
 * Opens or makes the store at `path` (`:memory:` for one that is gone when closed). `now` is an ISO instant.
 * Null with a diagnostic when Node is too old, the file is not a store, or a newer program wrote it.
 */
export async function openSqlite(
  path: string,
  now: string,
  node = process.versions.node,
): Promise<Outcome<Store | null>> {
  if (Number.parseInt(node, 10) < OLDEST_NODE) return fail(oldNode(node));
  let database: Database | null = null;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const { default: Sqlite } = await import('better-sqlite3');
    database = new Sqlite(path, { timeout: 5000 });
    const foreign = foreignFile(database, path);
    if (foreign) {
      database.close();
      return fail(foreign);
    }
    for (const pragma of PRAGMAS) database.pragma(pragma);
    const db = new Kysely<Tables>({ dialect: new WriterDialect({ database }) });
    const problem = await migrate(db, { bytes: 'blob' }, now);
    if (problem) {
      await db.destroy();
      return fail({ ...problem, at: { file: path } });
    }
    if (database.pragma('application_id', { simple: true }) === 0) database.pragma(`application_id = ${APPLICATION}`);
    return { value: sqlStore(db), diagnostics: [] };
  } catch (error) {
    database?.close();
    return fail(cannotOpen(path, error));
  }
}

const fail = (diagnostic: Diagnostic): Outcome<null> => ({ value: null, diagnostics: [diagnostic] });

/** A database that another program made is left alone. */
function foreignFile(database: Database, path: string): Diagnostic | null {
  const tables = database.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  const application = database.pragma('application_id', { simple: true });
  if (tables.length === 0 || application === APPLICATION || tables.includes('schema_version')) return null;
  return notAStore(path, 'it is a database of another program');
}

const notAStore = (path: string, why: string): Diagnostic => ({
  code: 'store/not-a-store',
  severity: 'error',
  message: `${path} is not a Backflow store: ${why}`,
  remedy: 'Name another file with BACKFLOW_STORE, or move this one away. Nothing was changed.',
  at: { file: path },
});

function cannotOpen(path: string, error: unknown): Diagnostic {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'SQLITE_NOTADB') return notAStore(path, 'it is not an SQLite file');
  if (code === 'SQLITE_CORRUPT') return notAStore(path, 'the file is damaged; restore it from a backup');
  return {
    code: 'store/open',
    severity: 'error',
    message: `the store ${path} cannot be opened: ${error instanceof Error ? error.message : 'unknown reason'}`,
    remedy: 'Check that the folder exists and can be written, or name another place with BACKFLOW_STORE.',
    at: { file: path },
  };
}

const oldNode = (node: string): Diagnostic => ({
  code: 'store/node',
  severity: 'error',
  message: `the store needs Node ${OLDEST_NODE}.13 or newer; this is ${node}`,
  remedy: 'Run it by `npx backflow` in the clone, which brings its own Node, or install a newer Node.',
});
