// A context in, an open store out: BACKFLOW_STORE names the file of an embedded store; otherwise it stands in
// BACKFLOW_HOME. The only file of the command line that knows an engine.
import { join } from 'node:path';
import type { Store } from '../../../store/store.ts';
import { type Context, Stop } from '../context.ts';

/** Opens the store. Stops the command with a diagnostic when it cannot be opened. */
export async function openStore(context: Context): Promise<Store> {
  const { openSqlite } = await import('../../../store/sqlite.ts');
  const path = context.env.BACKFLOW_STORE || join(context.home, 'backflow.sqlite');
  const { value, diagnostics } = await openSqlite(path, context.now().toISOString());
  if (!value) throw new Stop(diagnostics);
  const { report } = await import('../diagnostics.ts');
  report(diagnostics, context);
  return value;
}
