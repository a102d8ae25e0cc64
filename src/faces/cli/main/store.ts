// Settings in, the store and the workspace over it out. BACKFLOW_STORE names an SQLite file or a folder of case
// folders; without it the embedded store stands in BACKFLOW_HOME. The only file here that knows an engine.
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic, Outcome } from '../../../model/diagnostic.ts';
import type { ReadBytes, Store } from '../../../store/store.ts';
import type { Workspace } from '../../../workspace.ts';
import type { Context } from '../context.ts';

export interface Place {
  env: Readonly<Record<string, string | undefined>>;
  /** BACKFLOW_HOME or the user's folder for data. */
  home: string;
  /** ISO instant. */
  now: string;
}

/** The file of the embedded store. */
export const storeFile = (home: string): string => join(home, 'backflow.sqlite');

const reading = async (): Promise<ReadBytes> => (await import('../../../path.ts')).readBytes;

/** Opens the store that the settings name; null with a diagnostic when it cannot be. */
export async function openStore({ env, home, now }: Place): Promise<Outcome<Store | null>> {
  const named = env.BACKFLOW_STORE;
  if (named && /^[a-z][a-z0-9+.-]+:\/\//iu.test(named)) return { value: null, diagnostics: [noServer(named)] };
  const path = named ? resolve(named) : storeFile(home);
  if (/[/\\]$/u.test(named ?? '') || (await stat(path).catch(() => null))?.isDirectory()) {
    const { openFolders } = await import('../../../store/folder/twin.ts');
    return { value: await openFolders({ root: path, readBytes: await reading() }), diagnostics: [] };
  }
  const { openSqlite } = await import('../../../store/sqlite.ts');
  return openSqlite(path, now);
}

/** Names the server without the user and password that its address may hold. */
const noServer = (named: string): Diagnostic => ({
  code: 'store/server',
  severity: 'error',
  message: `BACKFLOW_STORE names a server (${named.replace(/:\/\/.*$/su, '://…')}), which this version cannot use`,
  remedy: 'Name a file or a folder, or leave it out: the store then stands in BACKFLOW_HOME.',
});

/** The workspace of a run of the command line. */
export async function workspaceOver(store: Store, context: Context): Promise<Workspace> {
  const { openWorkspace } = await import('../../../workspace.ts');
  const { readFolder, writeFolder } = await import('../../../store/folder/folder.ts');
  return openWorkspace({
    store,
    reference: await context.reference(),
    readBytes: await reading(),
    now: () => context.now().toISOString(),
    folders: { read: readFolder, write: writeFolder },
  });
}
