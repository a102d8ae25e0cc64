// A context in, the workspace over its store out: the reader of bytes, the word tables, case folders and the clock.

import type { Document } from '../../../model/document.ts';
import { openWorkspace as open, type Workspace } from '../../../workspace.ts';
import type { Context } from '../context.ts';

/** Opens the workspace; what it closes is the context's. Stops the command when the store cannot be opened. */
export async function openWorkspace(context: Context): Promise<Workspace> {
  const [store, reference] = await Promise.all([context.openStore(), context.reference()]);
  const { readBytes } = await import('../../../path/reading.ts');
  const { readFolder, writeFolder } = await import('../../../store/folder/folder.ts');
  const folders = { read: readFolder, write: writeFolder };
  const { LONG, makeAside } = await import('./aside.ts');
  const aside = makeAside(context.root);
  const readAside = (document: Document) => (document.text.length < LONG ? null : aside.read(document));
  const solver = async () => (await import('../tracing/solver.ts')).loadSolver();
  const now = (): string => context.now().toISOString();
  return open({ store, reference, readBytes, folders, readAside, solver, now });
}
