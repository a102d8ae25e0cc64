// The file of an embedded store in, its state out, for `doctor`: read only, so that looking changes nothing.
import { existsSync } from 'node:fs';
import { NEWEST } from './migrations.ts';

export interface StoreState {
  path: string;
  exists: boolean;
  /** The schema it has, and the newest that this program knows. */
  version: number | null;
  newest: number;
  /** What SQLite's own check finds wrong, or why the file cannot be opened. */
  problems: string[];
}

/** Looks at a store without making or changing it. */
export async function inspectSqlite(path: string): Promise<StoreState> {
  const state: StoreState = { path, exists: existsSync(path), version: null, newest: NEWEST, problems: [] };
  if (!state.exists) return state;
  try {
    const { default: Sqlite } = await import('better-sqlite3');
    const database = new Sqlite(path, { readonly: true, timeout: 5000 });
    try {
      const found = database.pragma('quick_check') as { quick_check: string }[];
      state.problems.push(...found.map((row) => row.quick_check).filter((text) => text !== 'ok'));
      const version = database.prepare('select max(version) from schema_version').pluck().get();
      state.version = typeof version === 'number' ? version : null;
    } finally {
      database.close();
    }
  } catch (error) {
    state.problems.push(error instanceof Error ? error.message : String(error));
  }
  return state;
}
