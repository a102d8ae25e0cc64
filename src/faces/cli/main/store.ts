// A context in, an open store out: BACKFLOW_STORE names an SQLite file or a folder of case folders; without it the
// embedded store stands in BACKFLOW_HOME. The only file of the command line that knows an engine.
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Store } from '../../../store/store.ts';
import { type Context, Stop } from '../context.ts';

/** Where the store stands: the file or folder that BACKFLOW_STORE names, else the embedded store's file. */
export const storePath = ({ env, home }: Pick<Context, 'env' | 'home'>): string =>
  env.BACKFLOW_STORE ? resolve(env.BACKFLOW_STORE) : join(home, 'backflow.sqlite');

/** Opens the store that the settings name. Stops the command when it cannot be opened. */
export async function openStore(context: Context): Promise<Store> {
  const named = context.env.BACKFLOW_STORE;
  if (named && /^[a-z][a-z0-9+.-]+:\/\//iu.test(named)) throw new Stop([noServer(named)]);
  const path = storePath(context);
  if (/[/\\]$/u.test(named ?? '') || (await stat(path).catch(() => null))?.isDirectory()) {
    const { openFolders } = await import('../../../store/folder/twin.ts');
    const { readBytes } = await import('../../../path/reading.ts');
    return openFolders({ root: path, readBytes });
  }
  const { openSqlite } = await import('../../../store/sqlite.ts');
  const { value, diagnostics } = await openSqlite(path, context.now().toISOString());
  if (!value) throw new Stop(diagnostics);
  const { report } = await import('../diagnostics.ts');
  report(diagnostics, context);
  return value;
}

/** Names the server without the user and password that its address may hold. */
const noServer = (named: string): Diagnostic => ({
  code: 'store/server',
  severity: 'error',
  message: `BACKFLOW_STORE names a server (${named.replace(/:\/\/.*$/su, '://…')}), which this version cannot use`,
  remedy: 'Name a file or a folder, or leave it out: the store then stands in BACKFLOW_HOME.',
});
